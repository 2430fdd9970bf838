// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a connection leads to, as its person says. Decides the word and the line over the header, and whether writes are
// asked about.
#pragma once

#include <cstdint>

namespace tovuk::models {

enum class Environment : std::uint8_t { Local, Development, Production };

}  // namespace tovuk::models
