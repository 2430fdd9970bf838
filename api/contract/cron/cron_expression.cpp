// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/cron/cron_expression.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

#include "api/contract/cron/limits.h"

namespace tovuk {

namespace {

struct FieldInfo {
  std::string_view name;
  unsigned least, most;
  std::string_view names;  // of three letters each, the first one has the value `firstName`
  unsigned firstName;
};

constexpr std::array<FieldInfo, 5> kFields = {{{"minute", 0, 59, "", 0},
                                               {"hour", 0, 23, "", 0},
                                               {"day of month", 1, 31, "", 0},
                                               {"month", 1, 12, "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC", 1},
                                               {"day of week", 0, 7, "SUNMONTUEWEDTHUFRISAT", 0}}};
constexpr std::size_t kNameLength = 3;
constexpr unsigned kSunday = 7;  // where a range ends with it
constexpr int kLastYear = 9999;  // of the time formats

const FieldInfo& info(CronField field) { return kFields.at(static_cast<std::size_t>(field)); }

constexpr std::uint64_t bit(unsigned value) { return std::uint64_t{1} << value; }
constexpr bool has(std::uint64_t set, unsigned value) { return (set & bit(value)) != 0; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::vector<std::string_view> split(std::string_view text, std::string_view separators, bool keepEmpty) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
    if (keepEmpty || end > begin) out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

// What other schedulers add to cron: L, 5L, 15W, MON#2, ?.
bool isExtension(std::string_view value) {
  if (value.find_first_of("#?") != std::string_view::npos) return true;
  const std::string_view word = value.substr(std::min(value.find_first_not_of("0123456789"), value.size()));
  return word == "L" || word == "W" || word == "LW";
}

unsigned longestMonth(unsigned month) {
  constexpr std::array<unsigned, 13> days = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days.at(month);
}

}  // namespace

std::string_view text(CronField field) { return info(field).name; }

// Reads one field after the other; the first problem stays.
class CronParser {
 public:
  std::optional<CronExpression> read(std::string_view expression) {
    if (!isOneLine(expression)) return std::nullopt;
    const auto fields = split(expression, " \t", false);
    if (fields.empty()) return refuse("it is empty; write five fields, for example */15 * * * *.");
    if (fields.front().starts_with('@'))
      return refuse("nicknames such as " + quoted(fields.front()) + " are not known; write five fields.");
    if (fields.size() != kFields.size())
      return refuse("it has " + std::to_string(fields.size()) + (fields.size() == 1 ? " field" : " fields") +
                    ", but five are wanted: minute, hour, day of month, month, day of week.");
    std::array<std::uint64_t, kFields.size()> sets{};
    for (std::size_t i = 0; i < kFields.size(); ++i) {
      m_field = static_cast<CronField>(i);
      sets.at(i) = readField(fields[i]);
      if (m_problem) return std::nullopt;
    }
    CronExpression out;
    out.m_minutes = sets[0];
    out.m_hours = static_cast<std::uint32_t>(sets[1]);
    out.m_days = static_cast<std::uint32_t>(sets[2]);
    out.m_months = static_cast<std::uint32_t>(sets[3]);
    // 7 is Sunday, too.
    out.m_weekdays = static_cast<std::uint32_t>((sets[4] | (sets[4] >> kSunday)) & (bit(kSunday) - 1));
    out.m_eitherDay = !fields[2].starts_with('*') && !fields[4].starts_with('*');
    m_field = CronField::DayOfMonth;
    if (!out.everComes()) return refuse("this day never comes in the months named.");
    return out;
  }

  [[nodiscard]] const std::optional<CronProblem>& problem() const { return m_problem; }

 private:
  std::nullopt_t refuse(std::string reason) {
    if (!m_problem) m_problem = CronProblem{m_field, std::move(reason)};
    return std::nullopt;
  }

  bool isOneLine(std::string_view expression) {
    const auto characters = std::count_if(expression.begin(), expression.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (characters > static_cast<std::ptrdiff_t>(kMaxCronCharacters))
      refuse("it has " + std::to_string(characters) + " characters, but at most 120 are allowed.");
    else if (expression.find_first_of("\r\n") != std::string_view::npos)
      refuse("it must be one line.");
    return !m_problem;
  }

  std::uint64_t readField(std::string_view field) {
    std::uint64_t set = 0;
    for (const std::string_view item : split(field, ",", true)) set |= readItem(item);
    return set;
  }

  std::uint64_t readItem(std::string_view item) {
    const FieldInfo& own = info(*m_field);
    const std::size_t slash = item.find('/');
    const std::string_view range = item.substr(0, slash);
    if (item.empty()) {
      refuse("a value is missing beside a comma.");
      return 0;
    }
    std::optional<unsigned> first, last;
    if (range == "*") {
      first = own.least;
      last = own.most;
    } else {
      const std::size_t dash = range.find('-');
      first = readValue(range.substr(0, dash));
      if (dash != std::string_view::npos) {
        last = readValue(range.substr(dash + 1));
        if (last == 0U && *m_field == CronField::DayOfWeek && isLetter(range[dash + 1])) last = kSunday;
      } else {
        last = slash == std::string_view::npos ? first : own.most;
      }
    }
    const auto step = slash == std::string_view::npos ? std::optional(1U) : readStep(item.substr(slash + 1));
    if (!first || !last || !step) return 0;
    if (*first > *last) {
      refuse("the range " + quoted(range) + " runs backwards.");
      return 0;
    }
    std::uint64_t set = 0;
    for (unsigned value = *first; value <= *last; value += *step) set |= bit(value);
    return set;
  }

  std::optional<unsigned> readNumber(std::string_view digits) {
    unsigned value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return fault == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
  }

  std::optional<unsigned> readValue(std::string_view value) {
    const FieldInfo& own = info(*m_field);
    if (value.empty()) return refuse("a value is missing.");
    if (std::all_of(value.begin(), value.end(), isDigit)) {
      const auto number = readNumber(value);
      if (number && *number >= own.least && *number <= own.most) return number;
      return refuse(std::string(value) + " is not from " + std::to_string(own.least) + " to " +
                    std::to_string(own.most) + ".");
    }
    if (value.size() == kNameLength && std::all_of(value.begin(), value.end(), isLetter)) {
      std::array<char, kNameLength> name{};
      std::transform(value.begin(), value.end(), name.begin(), upper);
      const std::size_t at = nameAt(own.names, {name.data(), name.size()});
      if (at != std::string_view::npos) return own.firstName + static_cast<unsigned>(at);
    }
    if (isExtension(value)) return refuse(quoted(value) + " is not known: L, W, # and ? are no part of cron here.");
    return refuse(quoted(value) + " is no number" +
                  (own.names.empty() ? std::string() : " and no name from " + namesOf(own)) + ".");
  }

  static std::size_t nameAt(std::string_view names, std::string_view name) {
    for (std::size_t i = 0; i < names.size(); i += kNameLength)
      if (names.substr(i, kNameLength) == name) return i / kNameLength;
    return std::string_view::npos;
  }

  static std::string namesOf(const FieldInfo& field) {
    return std::string(field.names.substr(0, kNameLength)) + " to " +
           std::string(field.names.substr(field.names.size() - kNameLength));
  }

  std::optional<unsigned> readStep(std::string_view step) {
    const FieldInfo& own = info(*m_field);
    const bool digits = !step.empty() && std::all_of(step.begin(), step.end(), isDigit);
    const auto number = digits ? readNumber(step) : std::nullopt;
    if (number && *number >= 1 && *number <= own.most) return number;
    return refuse("the step " + quoted(step) + " is not from 1 to " + std::to_string(own.most) + ".");
  }

  std::optional<CronField> m_field;
  std::optional<CronProblem> m_problem;
};

Result<CronExpression> CronExpression::parse(std::string_view expression, CronProblem* problem) {
  CronParser parser;
  if (const auto read = parser.read(expression)) return *read;
  const CronProblem found = parser.problem().value_or(CronProblem{});
  if (problem != nullptr) *problem = found;
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_cron_expression";
  error.message =
      (found.field ? "The " + std::string(tovuk::text(*found.field)) + " field: " : "The cron expression: ") +
      found.reason;
  return Unexpected(std::move(error));
}

// Every date falls on every weekday in the 400 years of the calendar, 29 February, too.
bool CronExpression::everComes() const {
  if (m_eitherDay) return true;
  for (unsigned month = 1; month <= 12; ++month)
    for (unsigned day = 1; has(m_months, month) && day <= longestMonth(month); ++day)
      if (has(m_days, day)) return true;
  return false;
}

bool CronExpression::allows(std::chrono::sys_days day, const std::chrono::year_month_day& date) const {
  const bool byDay = has(m_days, static_cast<unsigned>(date.day()));
  const bool byWeekday = has(m_weekdays, std::chrono::weekday(day).c_encoding());
  return m_eitherDay ? byDay || byWeekday : byDay && byWeekday;
}

std::optional<UtcTime> CronExpression::nextAfter(UtcTime after) const {
  using std::chrono::days;
  using std::chrono::minutes;
  constexpr auto end = std::chrono::sys_days(std::chrono::year(kLastYear) / std::chrono::December / 31);
  if (after >= end) return std::nullopt;
  const auto start = std::chrono::floor<minutes>(after) + minutes(1);
  auto day = std::chrono::floor<days>(start);
  auto minuteOfDay = static_cast<unsigned>((start - day).count());
  while (true) {
    const std::chrono::year_month_day date(day);
    if (static_cast<int>(date.year()) > kLastYear) return std::nullopt;
    if (!has(m_months, static_cast<unsigned>(date.month()))) {
      day = std::chrono::sys_days((date.year() / date.month() + std::chrono::months(1)) / std::chrono::day(1));
      minuteOfDay = 0;
      continue;
    }
    if (allows(day, date)) {
      unsigned minute = minuteOfDay % 60;
      for (unsigned hour = minuteOfDay / 60; hour < 24; ++hour, minute = 0) {
        const std::uint64_t rest = m_minutes >> minute << minute;
        if (has(m_hours, hour) && rest != 0)
          return UtcTime(day) + std::chrono::hours(hour) + minutes(std::countr_zero(rest));
      }
    }
    day += days(1);
    minuteOfDay = 0;
  }
}

std::uint64_t CronExpression::values(CronField field) const {
  switch (field) {
    case CronField::Minute: return m_minutes;
    case CronField::Hour: return m_hours;
    case CronField::DayOfMonth: return m_days;
    case CronField::Month: return m_months;
    case CronField::DayOfWeek: return m_weekdays;
  }
  return 0;
}

std::vector<UtcTime> CronExpression::nextRuns(UtcTime after, std::size_t count) const {
  std::vector<UtcTime> out;
  while (out.size() < count) {
    const auto next = nextAfter(after);
    if (!next) break;
    out.push_back(after = *next);
  }
  return out;
}

}  // namespace tovuk
