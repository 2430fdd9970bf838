// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of the catalogue (schemas page, section 2.19), in characters and items.
#pragma once

#include <cstddef>

namespace tovuk {

inline constexpr std::size_t kMaxProducts = 50;
inline constexpr std::size_t kMaxProductTexts = 20;   // features, best_for, avoid_for, commands, meters
inline constexpr std::size_t kMaxProductFields = 40;  // pricing_fields, limit_fields
inline constexpr std::size_t kMaxSummaryCharacters = 300;
inline constexpr std::size_t kMaxFeatureCharacters = 180;
inline constexpr std::size_t kMaxAdviceCharacters = 160;  // best_for, avoid_for
inline constexpr std::size_t kMaxProductCommandCharacters = 220;
inline constexpr std::size_t kMaxMeterDescriptionCharacters = 300;
inline constexpr std::size_t kMaxCommandCharacters = 160;
inline constexpr std::size_t kMaxDescriptionCharacters = 240;
inline constexpr std::size_t kMaxCatalogueInstructionCharacters = 500;

}  // namespace tovuk
