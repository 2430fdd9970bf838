// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/state_time.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

#include "api/contract/time.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StateTime)
};

QString timeText(const QDateTime& time) { return time.toString(u"yyyy-MM-dd HH:mm:ss"); }

}  // namespace

qint64 unixMsOf(const std::string& contractTime) {
  const auto time = parseTime(contractTime);
  return time ? time->time_since_epoch().count() : -1;
}

qint64 unixMsOf(const std::optional<std::string>& contractTime) { return contractTime ? unixMsOf(*contractTime) : -1; }

QString localTime(qint64 unixMs) { return unixMs < 0 ? QString() : timeText(QDateTime::fromMSecsSinceEpoch(unixMs)); }

QString utcTime(qint64 unixMs) {
  if (unixMs < 0) return {};
  return Words::tr("%1 UTC", "a time").arg(timeText(QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC)));
}

QString utcAndLocalTime(qint64 unixMs) {
  if (unixMs < 0) return {};
  const QDateTime local = QDateTime::fromMSecsSinceEpoch(unixMs);
  if (local.offsetFromUtc() == 0) return utcTime(unixMs);
  return Words::tr("%1 (%2 %3)", "a time in UTC; in the local zone; the zone")
      .arg(utcTime(unixMs), timeText(local), localZone());
}

QString countdownText(qint64 ms) {
  const qint64 seconds = std::max<qint64>(0, ms / 1000);
  if (seconds >= kDay)
    return Words::tr("%1 d %2 h", "days and hours").arg(formatCount(seconds / kDay)).arg(seconds % kDay / kHour);
  if (seconds >= kHour)
    return Words::tr("%1 h %2 min", "hours and minutes").arg(seconds / kHour).arg(seconds % kHour / kMinute);
  if (seconds >= kMinute)
    return Words::tr("%1 min %2 s", "minutes and seconds").arg(seconds / kMinute).arg(seconds % kMinute);
  return Words::tr("%1 s", "seconds").arg(seconds);
}

}  // namespace tovuk::models
