// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of the sample shop, and the dice that put them together: the same on every machine.
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace tovuk::local {

inline constexpr int kSampleCustomers = 2000;
inline constexpr int kSampleProducts = 310;
inline constexpr int kSampleOrders = 18400;

class Dice {
 public:
  // The same numbers on every machine.
  // NOLINTNEXTLINE(cert-msc32-c,cert-msc51-cpp)
  explicit Dice(unsigned seed) : m_random(seed) {}

  // std::uniform_int_distribution differs between libraries; this does not.
  int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
  template <std::size_t N>
  std::string_view pick(const std::array<std::string_view, N>& from) {
    return from[static_cast<std::size_t>(below(static_cast<int>(N)))];
  }

 private:
  std::mt19937 m_random;
};

// Of product `id`, from 1: SKU-10001, "Linen apron".
std::string skuOf(int id);
std::string productName(int id);

// A small picture of a bowl: the bytes of a PNG.
std::string sampleImage();

}  // namespace tovuk::local
