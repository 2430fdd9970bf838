// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/queue/bytes.h"

#include <array>
#include <cstdint>

namespace tovuk {

inline namespace queue_bytes {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::int8_t, 256> kValues = [] {
  std::array<std::int8_t, 256> out{};
  out.fill(-1);
  for (std::size_t i = 0; i < kAlphabet.size(); ++i)
    out[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::int8_t>(i);
  return out;
}();

std::uint32_t byteAt(std::string_view bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }

// How many bytes follow a first byte, and the smallest code point that needs them. -1: no first byte.
struct Sequence {
  int following;
  std::uint32_t least;
};
Sequence sequenceOf(std::uint32_t first) {
  if (first < 0x80U) return {0, 0};
  if ((first & 0xE0U) == 0xC0U) return {1, 0x80};
  if ((first & 0xF0U) == 0xE0U) return {2, 0x800};
  if ((first & 0xF8U) == 0xF0U) return {3, 0x10000};
  return {-1, 0};
}

}  // namespace

std::string encodeBase64(std::string_view bytes) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t left = bytes.size() - i;
    const std::uint32_t group = (byteAt(bytes, i) << 16U) | (left > 1 ? byteAt(bytes, i + 1) << 8U : 0U) |
                                (left > 2 ? byteAt(bytes, i + 2) : 0U);
    out += kAlphabet[(group >> 18U) & 63U];
    out += kAlphabet[(group >> 12U) & 63U];
    out += left > 1 ? kAlphabet[(group >> 6U) & 63U] : '=';
    out += left > 2 ? kAlphabet[group & 63U] : '=';
  }
  return out;
}

std::optional<std::string> decodeBase64(std::string_view text) {
  const bool padded = text.ends_with('=');
  if (padded && text.size() % 4 != 0) return std::nullopt;
  for (int i = 0; i < 2 && text.ends_with('='); ++i) text.remove_suffix(1);
  if (text.size() % 4 == 1) return std::nullopt;
  std::string out;
  out.reserve(text.size() / 4 * 3 + 2);
  std::uint32_t bits = 0;
  unsigned held = 0;
  for (const char c : text) {
    const std::int8_t value = kValues[static_cast<unsigned char>(c)];
    if (value < 0) return std::nullopt;
    bits = (bits << 6U) | static_cast<std::uint32_t>(value);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out += static_cast<char>((bits >> held) & 0xFFU);
  }
  return out;
}

bool isUtf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::uint32_t first = byteAt(bytes, i++);
    const Sequence sequence = sequenceOf(first);
    if (sequence.following < 0) return false;
    std::uint32_t point =
        first & (sequence.following == 0 ? 0x7FU : 0x3FU >> static_cast<unsigned>(sequence.following));
    for (int k = 0; k < sequence.following; ++k, ++i) {
      if (i == bytes.size() || (byteAt(bytes, i) & 0xC0U) != 0x80U) return false;
      point = (point << 6U) | (byteAt(bytes, i) & 0x3FU);
    }
    if (point < sequence.least || point > 0x10FFFFU || (point >= 0xD800U && point <= 0xDFFFU)) return false;
  }
  return true;
}

}  // namespace queue_bytes

}  // namespace tovuk
