// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of a deploy's request (schemas page, section 2.13).
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::size_t kMaxArchiveBase64Characters = 67108864;  // 48 MiB of bytes
inline constexpr std::size_t kMaxCheckCharacters = 1024;
inline constexpr std::size_t kMaxCommandCharacters = 512;
inline constexpr std::size_t kMaxConfigPathCharacters = 160;
inline constexpr std::size_t kMaxHealthPathCharacters = 160;
inline constexpr std::size_t kMaxResourceCharacters = 16;  // of memory and cpu
inline constexpr std::int64_t kMaxPort = 65535;
inline constexpr std::int64_t kMaxConfigIdleMinutes = 60;
inline constexpr std::int64_t kMaxMemoryMib = 65536;  // of the plan of a deploy
inline constexpr std::int64_t kMaxCpuMillis = 16000;

}  // namespace tovuk
