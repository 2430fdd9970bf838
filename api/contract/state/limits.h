// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of State requests (schemas page, section 2.9). Plan limits are in plans.h.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::size_t kMaxStateKeyBytes = 512;             // of an object's key and of a value's key, UTF-8
inline constexpr std::size_t kMaxStateValueCharacters = 2097152;  // of the text sent, base64 or not
inline constexpr std::size_t kMaxStateEntryBytes = 2097152;       // key and value together
inline constexpr std::int64_t kMaxStatePage = 1000;
inline constexpr std::int64_t kDefaultStatePage = 100;
inline constexpr std::int64_t kMaxAlarmDelaySeconds = 2147483647;
inline constexpr std::int64_t kMaxAlarmRetries = 6;
inline constexpr std::int64_t kFirstAlarmRetrySeconds = 2;  // doubles with every retry

}  // namespace tovuk
