// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of usage caps (schemas page, section 2.15) and of the two local routes about usage.
#pragma once

#include <cstdint>

#include "api/contract/limits.h"

namespace tovuk {

inline constexpr std::int64_t kMaxCapValue = kTrillion;
inline constexpr std::int64_t kMaxNotifyPercent = 100;

inline constexpr std::int64_t kMaxUsageDays = 400;  // as many are kept
inline constexpr std::int64_t kDefaultUsageDays = 40;
inline constexpr std::int64_t kMaxCapNotices = 1000;
inline constexpr std::int64_t kDefaultCapNotices = 100;

}  // namespace tovuk
