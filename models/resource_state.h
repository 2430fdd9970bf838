// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state every store and every panel has (interface page, "States every view has").
#pragma once

#include <cstdint>

namespace tovuk::models {

enum class LoadState : std::uint8_t {
  Empty,    // nothing asked for yet, or asked and there is nothing
  Loading,  // first answer under way
  Ready,
  Refreshing,  // old content stays while a newer answer is under way
  Stale,       // a refresh failed: old content stays, marked with its age
  Failed,      // no content, and an error
};

}  // namespace tovuk::models
