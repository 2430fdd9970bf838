// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of log lines and of the pages of logs, deploys and builds (schemas page, sections 1.3 and 2.13).
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::size_t kMaxLogMessageCharacters = 8192;
inline constexpr std::int64_t kMaxPageLimit = 200;
inline constexpr std::int64_t kDefaultPageLimit = 100;

}  // namespace tovuk
