// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/format.h"

#include <QCoreApplication>

#include <array>
#include <chrono>
#include <cmath>

#include "api/contract/time.h"

namespace tovuk::models {

namespace {

constexpr qint64 kMillisecondsPerSecond = 1000;
constexpr qint64 kSecondsPerMinute = 60;
constexpr qint64 kSecondsPerHour = 3600;
constexpr qint64 kSecondsPerDay = 86400;
constexpr qint64 kBytesPerMib = 1048576;
constexpr qint64 kBytesPerMb = 1000000;
constexpr qint64 kMibInGb = 953;  // as many as are less than a GB
constexpr qint64 kPluralPeriod = 1000000;
constexpr double kMicrosPerDollar = 1e6;

class FormatText {
  Q_DECLARE_TR_FUNCTIONS(FormatText)
 public:
  static QString bytes(const QString& number, int power) {
    switch (power) {
      case 0: return tr("%1 B", "bytes").arg(number);
      case 1: return tr("%1 kB", "1000 bytes").arg(number);
      case 2: return tr("%1 MB", "1000 kB").arg(number);
      case 3: return tr("%1 GB", "1000 MB").arg(number);
      case 4: return tr("%1 TB", "1000 GB").arg(number);
      default: return tr("%1 PB", "1000 TB").arg(number);
    }
  }
  static QString rows(qint64 n, const QString& number) {
    return n == 1 ? tr("1 row") : tr("%1 rows", nullptr, pluralOf(n)).arg(number);
  }
  static QString milliseconds(const QString& number) { return tr("%1 ms").arg(number); }
  static QString seconds(const QString& number) { return tr("%1 s", "seconds").arg(number); }
  static QString minutes(const QString& minutes, const QString& seconds) {
    return tr("%1 min %2 s", "minutes and seconds").arg(minutes, seconds);
  }
  static QString hours(const QString& hours, const QString& minutes) {
    return tr("%1 h %2 min", "hours and minutes").arg(hours, minutes);
  }
  static QString dollars(const QString& number) { return tr("$%1", "US dollars").arg(number); }
  static QString lessThanDollars(const QString& number) { return tr("less than $%1", "US dollars").arg(number); }
  static QString justNow() { return tr("just now"); }
  // The forms for one stand apart so that the English text is right without a translation file.
  static QString secondsAgo(int n) { return n == 1 ? tr("1 second ago") : tr("%n seconds ago", nullptr, n); }
  static QString minutesAgo(int n) { return n == 1 ? tr("1 minute ago") : tr("%n minutes ago", nullptr, n); }
  static QString hoursAgo(int n) { return n == 1 ? tr("1 hour ago") : tr("%n hours ago", nullptr, n); }
  static QString daysAgo(int n) { return n == 1 ? tr("1 day ago") : tr("%n days ago", nullptr, n); }
  static QString inSeconds(int n) { return n == 1 ? tr("in 1 second") : tr("in %n seconds", nullptr, n); }
  static QString inMinutes(int n) { return n == 1 ? tr("in 1 minute") : tr("in %n minutes", nullptr, n); }
  static QString inHours(int n) { return n == 1 ? tr("in 1 hour") : tr("in %n hours", nullptr, n); }
  static QString inDays(int n) { return n == 1 ? tr("in 1 day") : tr("in %n days", nullptr, n); }
  static QString utc(const QString& time) { return tr("%1 UTC").arg(time); }
  static QString utcAndLocal(const QString& utc, const QString& local) {
    return tr("%1 UTC (%2 local time)").arg(utc, local);
  }
};

}  // namespace

QString formatCount(qint64 value, const QLocale& locale) { return locale.toString(value); }

int pluralOf(qint64 value) {
  // The plural rules of every language look at the last digits only.
  const qint64 magnitude = value < 0 ? -(value % kPluralPeriod) : value % kPluralPeriod;
  return static_cast<int>(value >= kPluralPeriod || value <= -kPluralPeriod ? magnitude + kPluralPeriod : magnitude);
}

QString formatRows(qint64 rows, const QLocale& locale) { return FormatText::rows(rows, formatCount(rows, locale)); }

QString formatBytes(qint64 bytes, const QLocale& locale) {
  if (bytes > -1000 && bytes < 1000) return FormatText::bytes(locale.toString(bytes), 0);
  double value = static_cast<double>(bytes);
  int power = 0;
  // Compared as rounded: 999 950 bytes are 1.0 MB, not 1000.0 kB.
  while (power < 5 && std::round(std::abs(value) * 10) >= 10000) {
    value /= 1000;
    ++power;
  }
  return FormatText::bytes(locale.toString(value, 'f', 1), power);
}

QString formatMib(qint64 mib, const QLocale& locale) {
  constexpr qint64 kLargest = std::numeric_limits<qint64>::max() / kBytesPerMib;
  return formatBytes(std::clamp(mib, -kLargest, kLargest) * kBytesPerMib, locale);
}

QString formatAboutMib(qint64 mib, const QLocale& locale) {
  if (mib <= 0 || mib > kMibInGb) return formatMib(mib, locale);
  return FormatText::bytes(locale.toString(mib * kBytesPerMib / kBytesPerMb), 2);
}

QString formatLimitMib(qint64 mib, const QLocale& locale) {
  constexpr qint64 kLargest = std::numeric_limits<qint64>::max() / kBytesPerMib - 1;
  if (mib <= 0 || mib > kLargest) return formatMib(mib, locale);
  const qint64 least = mib * kBytesPerMib;
  const qint64 beyond = least + kBytesPerMib;
  qint64 meant = least;
  // Ever coarser steps, as long as one of their multiples lies within this MiB.
  for (qint64 step = 1; step <= beyond / 10; step *= 10) {
    const qint64 rounded = (least + step - 1) / step * step;
    if (rounded >= beyond) break;
    meant = rounded;
  }
  return formatBytes(meant, locale);
}

QString formatDuration(double ms, const QLocale& locale) {
  if (!std::isfinite(ms) || ms < 0) return QStringLiteral("\u2013");
  if (ms < 99.95) return FormatText::milliseconds(locale.toString(ms, 'f', 1));
  if (ms < 999.5) return FormatText::milliseconds(locale.toString(ms, 'f', 0));
  const double inSeconds = ms / kMillisecondsPerSecond;
  if (inSeconds < 59.995) return FormatText::seconds(locale.toString(inSeconds, 'f', 2));
  const qint64 seconds = qRound64(inSeconds);
  if (seconds < kSecondsPerHour)
    return FormatText::minutes(locale.toString(seconds / kSecondsPerMinute),
                               locale.toString(seconds % kSecondsPerMinute));
  return FormatText::hours(locale.toString(seconds / kSecondsPerHour),
                           locale.toString(seconds % kSecondsPerHour / kSecondsPerMinute));
}

QString formatUsdMicros(qint64 micros, const QLocale& locale) {
  if (micros > 0 && micros < 100) return FormatText::lessThanDollars(locale.toString(0.0001, 'f', 4));
  const double dollars = static_cast<double>(micros) / kMicrosPerDollar;
  return FormatText::dollars(locale.toString(dollars, 'f', std::abs(dollars) < 1 ? 4 : 2));
}

QString formatAge(const QDateTime& then, const QDateTime& now) {
  if (!then.isValid() || !now.isValid()) return {};
  const qint64 elapsed = then.secsTo(now);
  const bool isPast = elapsed >= 0;
  const qint64 seconds = std::abs(elapsed);
  if (seconds < 5) return FormatText::justNow();
  const auto whole = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
  if (seconds < kSecondsPerMinute) return isPast ? FormatText::secondsAgo(whole(1)) : FormatText::inSeconds(whole(1));
  if (seconds < kSecondsPerHour)
    return isPast ? FormatText::minutesAgo(whole(kSecondsPerMinute)) : FormatText::inMinutes(whole(kSecondsPerMinute));
  if (seconds < 2 * kSecondsPerDay)
    return isPast ? FormatText::hoursAgo(whole(kSecondsPerHour)) : FormatText::inHours(whole(kSecondsPerHour));
  return isPast ? FormatText::daysAgo(whole(kSecondsPerDay)) : FormatText::inDays(whole(kSecondsPerDay));
}

QDateTime dateTimeOf(const std::string& contractTime) {
  const auto time = parseTime(contractTime);
  if (!time) return {};
  return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC);
}

QString localZone() { return QDateTime::currentDateTime().timeZoneAbbreviation(); }

QString formatUtcAndLocal(const std::string& contractTime, const QLocale& locale) {
  const QDateTime utc = dateTimeOf(contractTime);
  if (!utc.isValid()) return QString::fromStdString(contractTime);
  const QString shown = utc.toString(u"yyyy-MM-dd HH:mm:ss");
  const QDateTime local = utc.toLocalTime();
  if (local.offsetFromUtc() == 0) return FormatText::utc(shown);
  const bool isSameDay = local.date() == utc.date();
  return FormatText::utcAndLocal(shown, isSameDay ? locale.toString(local.time(), QLocale::ShortFormat)
                                                  : locale.toString(local, QLocale::ShortFormat));
}

}  // namespace tovuk::models
