// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many bytes of a request's body are read.
#pragma once

#include <cstddef>

#include "api/local/http/router.h"

namespace tovuk::local {

inline constexpr std::size_t kMaxSmallBody = std::size_t{64} * 1024;        // a name or two
inline constexpr std::size_t kMaxAnyBody = std::size_t{128} * 1024 * 1024;  // of any route that is held in memory

std::size_t bodyLimit(const RouteId& route);

}  // namespace tovuk::local
