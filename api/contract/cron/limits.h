// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of cron requests (schemas page, section 2.8) and of the local service's list of runs.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::size_t kMaxCronCharacters = 120;  // CRON_EXPR; the length 512 beside it is stale (section 4.2)
inline constexpr std::int64_t kMaxCronRunsListed = 1000;
inline constexpr std::int64_t kCronRunsListed = 100;  // when no limit is asked for
inline constexpr std::int64_t kMaxCronMissed = 1000;  // missed minutes of one gap are counted up to here

}  // namespace tovuk
