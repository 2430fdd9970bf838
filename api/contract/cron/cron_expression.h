// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cron expressions: when a trigger runs, and why a text is not one. The contract says five fields, UTC, one line of 1
// to 120 characters, and nothing else; the rest is standard cron (crontab(5)):
//
//   minute 0-59 | hour 0-23 | day of month 1-31 | month 1-12 or JAN-DEC | day of week 0-7 or SUN-SAT, 0 and 7 are
//   Sunday
//
// - Fields stand between spaces or tabs. Names are of three letters, in any case.
// - A field is a list of items between commas. An item is *, a value or a range a-b, each with a step /n if wanted; a/n
//   means from a to the field's end. A range does not run backwards (FRI-SUN and 5-7 do not). A step is from 1 to the
//   largest value of the field.
// - A day field is restricted when it does not begin with *. When both day fields are restricted, a day is right if
//   either allows it; otherwise both must allow it. So `0 0 13 * FRI` is each 13th and each Friday, `0 0 */2 * MON` the
//   Mondays that are odd days.
// - No seconds, no @daily, no L, W, # or ?. What never comes (30 February) is refused.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/contract/time.h"

namespace tovuk {

enum class CronField : std::uint8_t { Minute, Hour, DayOfMonth, Month, DayOfWeek };
std::string_view text(CronField field);  // "minute", "day of month"

struct CronProblem {
  std::optional<CronField> field;  // none: the expression as a whole
  std::string reason;              // a sentence without its first capital: "60 is not from 0 to 59."
  friend bool operator==(const CronProblem&, const CronProblem&) = default;
};

class CronExpression {
 public:
  // Error: kind Invalid, code invalid_cron_expression, message "The minute field: 60 is not from 0 to 59.". `problem`
  // receives the same in parts.
  static Result<CronExpression> parse(std::string_view expression, CronProblem* problem = nullptr);

  // The first full minute after `after`, not `after` itself. nullopt: none before the year 10000.
  [[nodiscard]] std::optional<UtcTime> nextAfter(UtcTime after) const;
  [[nodiscard]] std::vector<UtcTime> nextRuns(UtcTime after, std::size_t count) const;

  // What a field allows: bit n stands for the value n. Days of the week are 0, Sunday, to 6.
  [[nodiscard]] std::uint64_t values(CronField field) const;
  // Both day fields are restricted: a day is right if either allows it.
  [[nodiscard]] bool isEitherDay() const { return m_eitherDay; }

  friend bool operator==(const CronExpression&, const CronExpression&) = default;

 private:
  friend class CronParser;
  [[nodiscard]] bool allows(std::chrono::sys_days day, const std::chrono::year_month_day& date) const;
  [[nodiscard]] bool everComes() const;

  // Bit n: the value n is allowed.
  std::uint64_t m_minutes = 0;
  std::uint32_t m_hours = 0, m_days = 0, m_months = 0, m_weekdays = 0;  // weekdays 0 to 6
  bool m_eitherDay = false;                                             // both day fields are restricted
};

}  // namespace tovuk
