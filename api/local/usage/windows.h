// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days and months of the meters, UTC.
#pragma once

#include <algorithm>
#include <chrono>
#include <string>

#include "api/contract/time.h"

namespace tovuk::local {

enum class Period : std::uint8_t { Day, Month };

inline constexpr std::string_view text(Period period) { return period == Period::Day ? "day" : "month"; }

// The window that `time` is in: 2026-11-25, 2026-11.
inline std::string windowOf(Period period, UtcTime time) {
  return formatIsoSeconds(time).substr(0, period == Period::Day ? 10 : 7);
}

inline UtcTime endOf(Period period, UtcTime time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  if (period == Period::Day) return day + std::chrono::days(1);
  const std::chrono::year_month_day date(day);
  const auto next = date.year() / date.month() + std::chrono::months(1);
  return std::chrono::sys_days(next / std::chrono::day(1));
}

// Seconds until the window ends, within what Retry-After may say (schemas page, section 3.1).
inline int retryAfter(Period period, UtcTime now) {
  constexpr std::int64_t kLongest = 3600;
  const auto left = std::chrono::ceil<std::chrono::seconds>(endOf(period, now) - now).count();
  return static_cast<int>(std::clamp<std::int64_t>(left, 1, kLongest));
}

}  // namespace tovuk::local
