// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of KV (schemas page, sections 2.6 and 4; the same in both plans).
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::size_t kMaxKvKeyBytes = 512;
inline constexpr std::size_t kMaxKvValueBytes = 26214400;    // 25 MiB of bytes, whatever the encoding
inline constexpr std::size_t kMaxKvMetadataBytes = 1024;     // as compact JSON
inline constexpr std::size_t kMaxKvMetadataDepth = 60;       // so that no answer is nested deeper than kMaxJsonDepth
inline constexpr std::int64_t kMinKvTtlSeconds = 30;         // of a TTL, and of an expiration from now
inline constexpr std::int64_t kMaxKvSeconds = 253402300799;  // the end of the year 9999
inline constexpr std::int64_t kMinKvPage = 10;
inline constexpr std::int64_t kMaxKvPage = 1000;  // the default, too
inline constexpr std::size_t kMaxKvBulkReadKeys = 100;
inline constexpr std::size_t kMaxKvBulkChangeKeys = 10000;

}  // namespace tovuk
