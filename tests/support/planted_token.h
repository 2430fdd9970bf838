// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens that tests plant. All hold one mark, which tests/checks/token_artefacts.py looks for in everything that a run
// of the tests leaves behind.
#pragma once

namespace tovuk::test {

inline constexpr const char* kPlantedMark = "5f0c2a7d91";
inline constexpr const char* kPlantedToken = "tovuk_runtime_planted-5f0c2a7d91";  // with the shape of one
inline constexpr const char* kPlantedOpaque = "planted-token-5f0c2a7d91";         // known letter by letter only

}  // namespace tovuk::test
