// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/kv/bytes.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace tovuk::kv {

namespace {

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kNoLetter = 64;

constexpr std::array<std::uint8_t, 256> makeValues() {
  std::array<std::uint8_t, 256> out{};
  for (auto& value : out) value = kNoLetter;
  for (std::size_t i = 0; i < kLetters.size(); ++i)
    out.at(static_cast<unsigned char>(kLetters[i])) = static_cast<std::uint8_t>(i);
  return out;
}
constexpr std::array<std::uint8_t, 256> kValues = makeValues();

unsigned byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

// How many bytes the character that begins at `at` has; 0: it is none.
std::size_t characterAt(std::string_view bytes, std::size_t at) {
  const unsigned lead = byteAt(bytes, at);
  if (lead < 0x80U) return 1;
  const std::size_t size = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
  if (lead < 0xC2U || lead > 0xF4U || at + size > bytes.size()) return 0;
  for (std::size_t i = 1; i < size; ++i)
    if ((byteAt(bytes, at + i) & 0xC0U) != 0x80U) return 0;
  const unsigned second = byteAt(bytes, at + 1);
  if (lead == 0xE0U && second < 0xA0U) return 0;
  if (lead == 0xEDU && second > 0x9FU) return 0;
  if (lead == 0xF0U && second < 0x90U) return 0;
  if (lead == 0xF4U && second > 0x8FU) return 0;
  return size;
}

}  // namespace

std::string toBase64(std::string_view bytes) {
  std::string out((bytes.size() + 2) / 3 * 4, '=');
  std::size_t to = 0;
  std::size_t at = 0;
  for (; at + 3 <= bytes.size(); at += 3) {
    const unsigned bits = byteAt(bytes, at) << 16U | byteAt(bytes, at + 1) << 8U | byteAt(bytes, at + 2);
    for (const unsigned shift : {18U, 12U, 6U, 0U}) out[to++] = kLetters[bits >> shift & 63U];
  }
  if (at < bytes.size()) {
    const bool two = at + 1 < bytes.size();
    const unsigned bits = byteAt(bytes, at) << 16U | (two ? byteAt(bytes, at + 1) << 8U : 0U);
    out[to++] = kLetters[bits >> 18U & 63U];
    out[to++] = kLetters[bits >> 12U & 63U];
    if (two) out[to++] = kLetters[bits >> 6U & 63U];
  }
  return out;
}

std::optional<std::string> fromBase64(std::string_view text) {
  std::string_view letters = text;
  while (letters.ends_with('=') && text.size() - letters.size() < 2) letters.remove_suffix(1);
  const bool padded = letters.size() != text.size();
  if ((padded && text.size() % 4 != 0) || letters.size() % 4 == 1) return std::nullopt;
  std::string out;
  out.reserve(letters.size() / 4 * 3 + 2);
  std::uint32_t bits = 0;
  unsigned held = 0;
  for (const char c : letters) {
    const std::uint8_t value = kValues[static_cast<unsigned char>(c)];
    if (value == kNoLetter) return std::nullopt;
    bits = bits << 6U | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out += static_cast<char>(static_cast<unsigned char>(bits >> held & 0xFFU));
  }
  return out;
}

bool isUtf8(std::string_view bytes) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  std::size_t at = 0;
  while (at < bytes.size()) {
    std::uint64_t eight = kHighBits;
    if (at + sizeof eight <= bytes.size()) std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if ((eight & kHighBits) == 0) {
      at += sizeof eight;
      continue;
    }
    const std::size_t size = characterAt(bytes, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace tovuk::kv
