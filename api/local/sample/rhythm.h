// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the customers of the sample shop come, in UTC.
#pragma once

#include <array>
#include <chrono>

#include "api/contract/time.h"

namespace tovuk::local {

// Per mille of a day's calls in each hour: little at night, most in the evening.
inline constexpr auto kHourShares =
    std::to_array<int>({14, 9, 6, 5, 6, 11, 22, 36, 45, 49, 51, 54, 57, 53, 49, 48, 52, 59, 68, 77, 82, 71, 48, 28});
inline constexpr int kBusiestHour = 82;
inline constexpr int kWholeDay = 1000;

inline std::size_t hourOf(UtcTime time) {
  const auto inDay = time - std::chrono::floor<std::chrono::days>(time);
  return static_cast<std::size_t>(std::chrono::floor<std::chrono::hours>(inDay).count());
}
inline int shareOfHour(UtcTime time) { return kHourShares.at(hourOf(time)); }

// How much of its day is over at `time`, in per mille of the day's calls.
inline int shareUntil(UtcTime time) {
  int out = 0;
  for (std::size_t hour = 0; hour < hourOf(time); ++hour) out += kHourShares.at(hour);
  const auto inHour = time - std::chrono::floor<std::chrono::hours>(time);
  return out + static_cast<int>(shareOfHour(time) * inHour / std::chrono::hours(1));
}

}  // namespace tovuk::local
