// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/base64.h"

#include <array>
#include <cstdint>

namespace tovuk {

namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint32_t kNoDigit = 0x80;  // a bit that no digit has, so that four can be looked at together

constexpr std::array<std::uint8_t, 256> kValues = [] {
  std::array<std::uint8_t, 256> out{};
  out.fill(kNoDigit);
  for (std::size_t i = 0; i < kDigits.size(); ++i)
    out[static_cast<unsigned char>(kDigits[i])] = static_cast<std::uint8_t>(i);
  return out;
}();

std::uint32_t byteAt(std::string_view bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }
std::uint32_t valueAt(std::string_view text, std::size_t i) { return kValues[static_cast<unsigned char>(text[i])]; }

// Four characters of which the last `padding` are "=", as 24 bits. nullopt: not all others are digits.
std::optional<std::uint32_t> groupAt(std::string_view text, std::size_t i, std::size_t padding) {
  const std::uint32_t a = valueAt(text, i);
  const std::uint32_t b = valueAt(text, i + 1);
  const std::uint32_t c = padding < 2 ? valueAt(text, i + 2) : 0;
  const std::uint32_t d = padding < 1 ? valueAt(text, i + 3) : 0;
  if (((a | b | c | d) & kNoDigit) != 0) return std::nullopt;
  return a << 18U | b << 12U | c << 6U | d;
}

}  // namespace

void writeBase64(std::string_view bytes, char* to) {
  std::size_t at = 0;
  for (; at + 3 <= bytes.size(); at += 3) {
    const std::uint32_t bits = byteAt(bytes, at) << 16U | byteAt(bytes, at + 1) << 8U | byteAt(bytes, at + 2);
    *to++ = kDigits[bits >> 18U];
    *to++ = kDigits[bits >> 12U & 63U];
    *to++ = kDigits[bits >> 6U & 63U];
    *to++ = kDigits[bits & 63U];
  }
  if (at == bytes.size()) return;
  const bool two = at + 2 == bytes.size();
  const std::uint32_t bits = byteAt(bytes, at) << 16U | (two ? byteAt(bytes, at + 1) << 8U : 0U);
  *to++ = kDigits[bits >> 18U];
  *to++ = kDigits[bits >> 12U & 63U];
  *to++ = two ? kDigits[bits >> 6U & 63U] : '=';
  *to = '=';
}

std::string encodeBase64(std::string_view bytes) {
  std::string out(base64Size(bytes.size()), '\0');
  writeBase64(bytes, out.data());
  return out;
}

bool appendDecodedBase64(std::string_view text, std::string& out) {
  if (text.empty()) return true;
  if (text.size() % 4 != 0) return false;
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  const std::size_t before = out.size();
  out.resize(before + text.size() / 4 * 3);
  char* to = out.data() + before;
  for (std::size_t i = 0; i < text.size(); i += 4) {
    const std::size_t cut = i + 4 == text.size() ? padding : 0;
    const std::optional<std::uint32_t> bits = groupAt(text, i, cut);
    if (!bits || (*bits & ((1U << (8 * cut)) - 1U)) != 0) {
      out.resize(before);
      return false;
    }
    *to++ = static_cast<char>(*bits >> 16U & 0xFFU);
    *to++ = static_cast<char>(*bits >> 8U & 0xFFU);
    *to++ = static_cast<char>(*bits & 0xFFU);
  }
  out.resize(out.size() - padding);
  return true;
}

std::optional<std::string> decodeBase64(std::string_view text) {
  std::string out;
  if (!appendDecodedBase64(text, out)) return std::nullopt;
  return out;
}

}  // namespace tovuk
