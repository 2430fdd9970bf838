// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets and codes from the system's random source.
#pragma once

#include <cstddef>
#include <string>

namespace tovuk::local {

// That many hexadecimal digits, lower case.
std::string randomHex(std::size_t digits);

}  // namespace tovuk::local
