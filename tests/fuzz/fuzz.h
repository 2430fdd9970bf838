// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every target needs: the bytes as text, and a stop that no build switches off.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace tovuk::fuzz {

inline std::string_view textOf(const std::uint8_t* data, std::size_t size) {
  // libFuzzer hands out bytes; text is what they stand for.
  return {reinterpret_cast<const char*>(data), size};
}

inline void require(bool condition) {
  if (!condition) std::abort();
}

}  // namespace tovuk::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
