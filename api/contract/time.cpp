// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/time.h"

#include <array>
#include <cstdio>

namespace tovuk {

namespace {

using std::chrono::milliseconds;

// Exactly `count` decimal digits at `at`; advances `at`. -1 when they are not there.
int digits(std::string_view text, std::size_t& at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const char c = text[at + i];
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  at += count;
  return value;
}

bool take(std::string_view text, std::size_t& at, char c) {
  if (at >= text.size() || text[at] != c) return false;
  ++at;
  return true;
}

std::string format(UtcTime time, const char* pattern, bool withMillis) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  std::array<char, 64> buffer{};
  const int year = static_cast<int>(date.year());
  const auto month = static_cast<unsigned>(date.month());
  const auto dayOfMonth = static_cast<unsigned>(date.day());
  const auto hours = static_cast<int>(clock.hours().count());
  const auto minutes = static_cast<int>(clock.minutes().count());
  const auto seconds = static_cast<int>(clock.seconds().count());
  const auto millis = static_cast<int>(clock.subseconds().count());
  int length = 0;
  if (withMillis)
    length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", year, month, dayOfMonth,
                           hours, minutes, seconds, millis);
  else
    length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u%c%02d:%02d:%02dZ", year, month, dayOfMonth,
                           *pattern, hours, minutes, seconds);
  return {buffer.data(), static_cast<std::size_t>(length)};
}

}  // namespace

std::optional<UtcTime> parseTime(std::string_view text) {
  std::size_t at = 0;
  const int year = digits(text, at, 4);
  if (year < 0 || !take(text, at, '-')) return std::nullopt;
  const int month = digits(text, at, 2);
  if (month < 0 || !take(text, at, '-')) return std::nullopt;
  const int day = digits(text, at, 2);
  if (day < 0 || at >= text.size() || (text[at] != ' ' && text[at] != 'T' && text[at] != 't')) return std::nullopt;
  ++at;
  const int hour = digits(text, at, 2);
  if (hour < 0 || !take(text, at, ':')) return std::nullopt;
  const int minute = digits(text, at, 2);
  if (minute < 0 || !take(text, at, ':')) return std::nullopt;
  int second = digits(text, at, 2);
  if (second < 0 || hour > 23 || minute > 59 || second > 60) return std::nullopt;

  int millis = 0;
  if (take(text, at, '.')) {
    int scale = 100;
    const std::size_t begin = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
      millis += (text[at] - '0') * scale;
      scale /= 10;
      ++at;
    }
    if (at == begin) return std::nullopt;
  }
  if (second == 60) {
    second = 59;
    millis = 999;
  }

  std::chrono::minutes offset{0};
  if (at < text.size() && (text[at] == 'Z' || text[at] == 'z')) {
    ++at;
  } else if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
    const int sign = text[at] == '-' ? -1 : 1;
    ++at;
    const int offsetHours = digits(text, at, 2);
    if (offsetHours < 0 || !take(text, at, ':')) return std::nullopt;
    const int offsetMinutes = digits(text, at, 2);
    if (offsetMinutes < 0 || offsetHours > 23 || offsetMinutes > 59) return std::nullopt;
    offset = std::chrono::minutes(sign * (offsetHours * 60 + offsetMinutes));
  } else {
    return std::nullopt;
  }
  if (at != text.size()) return std::nullopt;

  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return UtcTime(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
         std::chrono::seconds(second) + milliseconds(millis) - offset;
}

std::string formatSpaceTime(UtcTime time) { return format(time, " ", false); }
std::string formatIsoTime(UtcTime time) { return format(time, "T", true); }
std::string formatIsoSeconds(UtcTime time) { return format(time, "T", false); }

}  // namespace tovuk
