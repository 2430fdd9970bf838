// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of the queue payloads (schemas page, section 2.7; products page, section 3.3).
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::int64_t kMaxQueueRetries = 100;
inline constexpr std::int64_t kMinQueueRetentionSeconds = 60;
inline constexpr std::int64_t kMaxQueueRetentionSeconds = 1209600;
inline constexpr std::int64_t kMinQueueBatchSize = 1;
inline constexpr std::int64_t kMaxQueueBatchSize = 100;
inline constexpr std::int64_t kMaxQueueBatchTimeoutSeconds = 60;
inline constexpr std::int64_t kMaxQueueDelaySeconds = 86400;

inline constexpr std::size_t kMaxQueueRefCharacters = 128;
inline constexpr std::size_t kMaxQueueBodyBytes = 127900;  // decoded; 100 more are the platform's metadata
inline constexpr std::size_t kMaxQueueSendBatch = 100;     // messages
inline constexpr std::size_t kMaxQueueSendBatchBytes = 256000;

inline constexpr std::int64_t kMaxQueuePage = 1000;
inline constexpr std::int64_t kDefaultQueuePage = 100;
inline constexpr std::size_t kMaxQueueCursorCharacters = 512;

}  // namespace tovuk
