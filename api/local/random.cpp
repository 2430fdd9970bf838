// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/random.h"

#include <cstdint>
#include <random>
#include <string_view>

namespace tovuk::local {

std::string randomHex(std::size_t digits) {
  static constexpr std::string_view hex = "0123456789abcdef";
  static constexpr unsigned perWord = 8;
  std::random_device source;
  std::string out;
  out.reserve(digits);
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < digits; ++i, bits >>= 4U) {
    if (i % perWord == 0) bits = source();
    out += hex[bits & 0x0FU];
  }
  return out;
}

}  // namespace tovuk::local
