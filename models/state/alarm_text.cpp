// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/alarm_text.h"

#include <QCoreApplication>

#include "api/contract/state/limits.h"
#include "models/format.h"
#include "models/state/state_time.h"

namespace tovuk::models {

namespace {

constexpr qint64 kMostMs = 9007199254740991;  // MAXSAFE of the contract

struct Words {
  Q_DECLARE_TR_FUNCTIONS(AlarmText)
};

}  // namespace

QString alarmTimeText(const StateAlarm& alarm) {
  return alarm.scheduledAt < 0 ? Words::tr("No alarm is set.") : utcAndLocalTime(alarm.scheduledAt);
}

QString alarmCountdown(const StateAlarm& alarm, qint64 now) {
  if (alarm.scheduledAt < 0) return {};
  const qint64 left = alarm.scheduledAt - now;
  if (left > 0) return Words::tr("in %1", "a time span: 3 min 20 s").arg(countdownText(left));
  if (alarm.retries > 0) return Words::tr("waits for its next attempt");
  return Words::tr("due since %1", "a time span: 3 min 20 s").arg(countdownText(-left));
}

QString alarmRetryText(const StateAlarm& alarm) {
  if (alarm.scheduledAt < 0 || alarm.retries < 1) return {};
  if (alarm.retries >= kMaxAlarmRetries)
    return Words::tr("Retry %1 of %2, the last one: if the worker refuses it again, the alarm is cleared.")
        .arg(alarm.retries)
        .arg(kMaxAlarmRetries);
  return Words::tr(
             "Retry %1 of %2: the worker refused it. The wait was %3 and doubles with each retry; after the last "
             "one the alarm is cleared.")
      .arg(alarm.retries)
      .arg(kMaxAlarmRetries)
      .arg(countdownText(alarmRetryDelayMs(alarm.retries)));
}

QString alarmFiredText(const StateAlarm& alarm) {
  return alarm.lastFired < 0 ? QString() : Words::tr("Rang last: %1", "a time").arg(utcAndLocalTime(alarm.lastFired));
}

qint64 alarmTimeOf(const StateAlarmSet& wanted, qint64 now) {
  if (wanted.scheduledAtUnixMs) return *wanted.scheduledAtUnixMs;
  return now + wanted.delaySeconds.value_or(0) * 1000;
}

QString alarmProblem(const StateAlarmSet& wanted) {
  if (wanted.delaySeconds && (*wanted.delaySeconds < 0 || *wanted.delaySeconds > kMaxAlarmDelaySeconds))
    return Words::tr("A delay is 0 to %1 seconds.").arg(formatCount(kMaxAlarmDelaySeconds));
  if (wanted.scheduledAtUnixMs && (*wanted.scheduledAtUnixMs < 0 || *wanted.scheduledAtUnixMs > kMostMs))
    return Words::tr("The time must be after 1 January 1970.");
  return {};
}

}  // namespace tovuk::models
