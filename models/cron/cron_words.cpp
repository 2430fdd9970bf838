// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <bit>
#include <chrono>
#include <optional>
#include <vector>

namespace tovuk::models {

namespace {

constexpr std::size_t kMinutesInHour = 60;
constexpr std::size_t kHoursInDay = 24;
constexpr std::size_t kDaysOfMonth = 31;
constexpr std::size_t kMonths = 12;
constexpr std::size_t kWeekdays = 7;
constexpr std::size_t kMostTimes = 6;  // that are read out one by one
constexpr int kSunday = 7;             // to Qt
constexpr int kDaysInYear = 365;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CronWords)
};

std::vector<int> valuesOf(const CronExpression& expression, CronField field) {
  std::vector<int> values;
  for (std::uint64_t bits = expression.values(field); bits != 0; bits &= bits - 1)
    values.push_back(std::countr_zero(bits));
  return values;
}

bool isOneRange(const std::vector<int>& values) {
  constexpr std::size_t least = 3;
  return values.size() >= least && values.back() - values.front() + 1 == static_cast<int>(values.size());
}

// The distance of values that stand evenly round the whole circle of `size`.
std::optional<int> evenStep(const std::vector<int>& values, std::size_t size) {
  if (values.size() < 2 || size % values.size() != 0) return std::nullopt;
  const int step = static_cast<int>(size / values.size());
  for (std::size_t i = 1; i < values.size(); ++i)
    if (values[i] - values[i - 1] != step) return std::nullopt;
  return step;
}

QString listOf(const QStringList& items) { return QLocale().createSeparatedList(items); }

// "1, 3 and 5-9": three neighbours and more are a range.
QString numbersOf(const std::vector<int>& values) {
  QStringList items;
  for (std::size_t i = 0; i < values.size();) {
    std::size_t end = i + 1;
    while (end < values.size() && values[end] == values[end - 1] + 1) ++end;
    if (end - i > 2) {
      items.append(Words::tr("%1\u2013%2", "a range of numbers").arg(values[i]).arg(values[end - 1]));
      i = end;
    } else {
      items.append(QString::number(values[i++]));
    }
  }
  return listOf(items);
}

QString namesOf(const std::vector<int>& values, QString (*nameOf)(int)) {
  QStringList items;
  for (const int value : values) items.append(nameOf(value));
  return listOf(items);
}

QString weekdayName(int value) { return QLocale().standaloneDayName(value == 0 ? kSunday : value); }
QString monthName(int value) { return QLocale().standaloneMonthName(value); }

QString clock(int hour, int minute) {
  constexpr int decimal = 10;
  return QStringLiteral("%1:%2").arg(hour, 2, decimal, QLatin1Char('0')).arg(minute, 2, decimal, QLatin1Char('0'));
}

// The schedule taken apart.
struct Parts {
  std::vector<int> minutes, hours, days, months, weekdays;
  bool someDays = false;      // not every day of the month
  bool someWeekdays = false;  // not every day of the week
  bool isEither = false;

  explicit Parts(const CronExpression& expression)
      : minutes(valuesOf(expression, CronField::Minute)),
        hours(valuesOf(expression, CronField::Hour)),
        days(valuesOf(expression, CronField::DayOfMonth)),
        months(valuesOf(expression, CronField::Month)),
        weekdays(valuesOf(expression, CronField::DayOfWeek)),
        someDays(days.size() < kDaysOfMonth),
        someWeekdays(weekdays.size() < kWeekdays),
        isEither(expression.isEitherDay()) {
    // Either day is enough, and one of them is always right.
    if (isEither && !(someDays && someWeekdays)) someDays = someWeekdays = false;
  }
};

// The times of day where they are few, and no even rhythm says it shorter; else empty.
QString timesOf(const Parts& parts) {
  if (parts.minutes.size() * parts.hours.size() > kMostTimes) return {};
  if (parts.minutes.size() == 1 && parts.hours.size() > 2 && evenStep(parts.hours, kHoursInDay)) return {};
  QStringList times;
  for (const int hour : parts.hours)
    for (const int minute : parts.minutes) times.append(clock(hour, minute));
  return listOf(times);
}

QString rhythmOf(const Parts& parts) {
  const bool everyHour = parts.hours.size() == kHoursInDay;
  const QString begin = clock(parts.hours.front(), 0);
  const QString end = clock(parts.hours.back(), static_cast<int>(kMinutesInHour) - 1);
  const bool isSpan = isOneRange(parts.hours) || parts.hours.size() == 1;
  const QString hours = numbersOf(parts.hours);
  if (parts.minutes.size() == kMinutesInHour) {
    if (everyHour) return Words::tr("Every minute.");
    if (isSpan) return Words::tr("Every minute from %1 to %2 UTC.").arg(begin, end);
    return Words::tr("Every minute of the hours %1 by UTC.").arg(hours);
  }
  if (const auto step = evenStep(parts.minutes, kMinutesInHour); step && parts.minutes.front() == 0) {
    if (everyHour) return Words::tr("Every %n minutes.", nullptr, *step);
    if (isSpan) return Words::tr("Every %n minutes from %1 to %2 UTC.", nullptr, *step).arg(begin, end);
    return Words::tr("Every %n minutes in the hours %1 by UTC.", nullptr, *step).arg(hours);
  }
  const QString minutes = numbersOf(parts.minutes);
  if (parts.minutes.size() == 1) {
    if (everyHour) return Words::tr("Every hour at minute %1.").arg(minutes);
    if (const auto step = evenStep(parts.hours, kHoursInDay)) {
      return Words::tr("Every %n hours, the first time of a day at %1 UTC.", nullptr, *step)
          .arg(clock(parts.hours.front(), parts.minutes.front()));
    }
    return Words::tr("At minute %1 of the hours %2 by UTC.").arg(minutes, hours);
  }
  if (everyHour) return Words::tr("Every hour at the minutes %1.").arg(minutes);
  return Words::tr("At the minutes %1 of the hours %2 by UTC.").arg(minutes, hours);
}

QString daysWithTimes(const Parts& parts, const QString& times) {
  const QString days = numbersOf(parts.days);
  const QString weekdays = namesOf(parts.weekdays, weekdayName);
  if (parts.someDays && parts.someWeekdays) {
    if (parts.isEither) {
      return parts.days.size() == 1
                 ? Words::tr("On day %1 of the month, and every %2 as well, at %3 UTC.").arg(days, weekdays, times)
                 : Words::tr("On the days %1 of the month, and every %2 as well, at %3 UTC.")
                       .arg(days, weekdays, times);
    }
    return Words::tr("Every %1 that is one of the days %2 of the month, at %3 UTC.").arg(weekdays, days, times);
  }
  if (parts.someWeekdays) {
    if (!isOneRange(parts.weekdays)) return Words::tr("Every %1 at %2 UTC.", "weekdays, times").arg(weekdays, times);
    return Words::tr("Every day from %1 to %2 at %3 UTC.", "weekdays, times")
        .arg(weekdayName(parts.weekdays.front()), weekdayName(parts.weekdays.back()), times);
  }
  if (parts.someDays) {
    return parts.days.size() == 1 ? Words::tr("On day %1 of the month at %2 UTC.").arg(days, times)
                                  : Words::tr("On the days %1 of the month at %2 UTC.").arg(days, times);
  }
  return Words::tr("Every day at %1 UTC.").arg(times);
}

QString daysAlone(const Parts& parts) {
  const QString days = numbersOf(parts.days);
  const QString weekdays = namesOf(parts.weekdays, weekdayName);
  if (parts.someDays && parts.someWeekdays) {
    if (!parts.isEither) return Words::tr("Only on a %1 that is one of the days %2 of the month.").arg(weekdays, days);
    return parts.days.size() == 1
               ? Words::tr("Only on day %1 of the month, and every %2 as well.").arg(days, weekdays)
               : Words::tr("Only on the days %1 of the month, and every %2 as well.").arg(days, weekdays);
  }
  if (parts.someWeekdays) {
    if (!isOneRange(parts.weekdays)) return Words::tr("Only on %1.", "weekdays").arg(weekdays);
    return Words::tr("Only from %1 to %2.", "weekdays")
        .arg(weekdayName(parts.weekdays.front()), weekdayName(parts.weekdays.back()));
  }
  if (!parts.someDays) return {};
  return parts.days.size() == 1 ? Words::tr("Only on day %1 of the month.").arg(days)
                                : Words::tr("Only on the days %1 of the month.").arg(days);
}

QString monthsOf(const Parts& parts) {
  if (parts.months.size() == kMonths) return {};
  if (!isOneRange(parts.months)) return Words::tr("Only in %1.", "months").arg(namesOf(parts.months, monthName));
  return Words::tr("Only from %1 to %2.", "months")
      .arg(monthName(parts.months.front()), monthName(parts.months.back()));
}

}  // namespace

QString cronWords(const CronExpression& expression) {
  const Parts parts(expression);
  QStringList sentences;
  if (const QString times = timesOf(parts); !times.isEmpty()) {
    sentences.append(daysWithTimes(parts, times));
  } else {
    sentences.append(rhythmOf(parts));
    if (const QString days = daysAlone(parts); !days.isEmpty()) sentences.append(days);
  }
  if (const QString months = monthsOf(parts); !months.isEmpty()) sentences.append(months);
  return sentences.join(u' ');
}

qint64 cronRunsInYear(const CronExpression& expression, UtcTime after) {
  using std::chrono::days;
  const qint64 runsOfDay =
      std::popcount(expression.values(CronField::Minute)) * std::popcount(expression.values(CronField::Hour));
  const auto begin = std::chrono::floor<days>(after) + days(1);
  const UtcTime end = begin + days(kDaysInYear);
  qint64 runs = 0;
  // Every day that it comes on has the same runs.
  for (auto next = expression.nextAfter(begin - std::chrono::minutes(1)); next && *next < end;
       next = expression.nextAfter(std::chrono::floor<days>(*next) + days(1) - std::chrono::minutes(1)))
    runs += runsOfDay;
  return runs;
}

qint64 cronRunsInMonth(const CronExpression& expression, UtcTime after) {
  constexpr qint64 months = 12;
  return (cronRunsInYear(expression, after) + months - 1) / months;
}

}  // namespace tovuk::models
