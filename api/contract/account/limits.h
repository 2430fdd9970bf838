// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of the account and billing requests (schemas page, sections 2.14 and 2.17).
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::size_t kMinHandleCharacters = 3;
inline constexpr std::size_t kMaxHandleCharacters = 39;
inline constexpr std::size_t kMaxDisplayNameCharacters = 80;
inline constexpr std::size_t kMaxCheckoutReasonCharacters = 512;
inline constexpr std::int64_t kMaxPage = 200;      // PAGE
inline constexpr std::int64_t kDefaultPage = 100;  // PAGE
inline constexpr std::size_t kMaxNextActions = 32;

}  // namespace tovuk
