// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/json_buffer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "api/contract/base64.h"
#include "api/contract/utf8.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kFirstCapacity = std::size_t{4} * 1024;
constexpr std::size_t kNumberLength = 32;  // the longest number to_chars writes, and the ".0" behind it

// 0: as is; 'u': \u00XX; 1: not ASCII; anything else: the letter after a backslash.
constexpr std::array<char, 256> kEscape = [] {
  std::array<char, 256> table{};
  for (std::size_t i = 0; i < 0x20; ++i) table[i] = 'u';
  table['\b'] = 'b';
  table['\f'] = 'f';
  table['\n'] = 'n';
  table['\r'] = 'r';
  table['\t'] = 't';
  table['"'] = '"';
  table['\\'] = '\\';
  for (std::size_t i = 0x80; i < 0x100; ++i) table[i] = 1;
  return table;
}();

// Whether eight bytes hold none that kEscape marks, all at once.
bool allPlain(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t highs = 0x8080808080808080U;
  const std::uint64_t quote = word ^ (ones * '"');
  const std::uint64_t backslash = word ^ (ones * '\\');
  const std::uint64_t marked = word | (word - ones * 0x20) | (quote - ones) | (backslash - ones);
  return (marked & highs) == 0;
}

}  // namespace

void JsonBuffer::grow(std::size_t more) {
  const std::size_t capacity = std::max({kFirstCapacity, m_capacity * 2, m_size + more});
  auto data = std::make_unique_for_overwrite<char[]>(capacity);
  if (m_size > 0) std::memcpy(data.get(), m_data.get(), m_size);
  m_data = std::move(data);
  m_capacity = capacity;
}

void JsonBuffer::integer(std::int64_t value) {
  reserve(kNumberLength);
  char* begin = m_data.get() + m_size;
  m_size = static_cast<std::size_t>(std::to_chars(begin, begin + kNumberLength, value).ptr - m_data.get());
}

void JsonBuffer::real(double value) {
  if (std::isinf(value)) return raw(value > 0 ? R"({"real":"Infinity"})" : R"({"real":"-Infinity"})");
  if (std::isnan(value)) return raw("null");  // SQLite has none: it turns NaN into NULL
  reserve(kNumberLength);
  char* begin = m_data.get() + m_size;
  char* end = std::to_chars(begin, begin + kNumberLength - 2, value).ptr;
  const bool looksReal = std::any_of(begin, end, [](char c) { return c == '.' || c == 'e'; });
  if (!looksReal) {
    *end++ = '.';
    *end++ = '0';
  }
  m_size = static_cast<std::size_t>(end - m_data.get());
}

void JsonBuffer::text(std::string_view bytes) {
  static constexpr std::string_view hex = "0123456789abcdef";
  const std::size_t begin = m_size;
  reserve(bytes.size() + 2);
  m_data[m_size++] = '"';
  std::size_t at = 0;
  while (at < bytes.size()) {
    // Room for this stretch was reserved; escapes reserve again for what follows them.
    if (at + 8 <= bytes.size() && allPlain(bytes.data() + at)) {
      std::memcpy(m_data.get() + m_size, bytes.data() + at, 8);
      m_size += 8;
      at += 8;
      continue;
    }
    const auto byte = static_cast<unsigned char>(bytes[at]);
    const char escape = kEscape[byte];
    if (escape == 0) {
      m_data[m_size++] = bytes[at++];
      continue;
    }
    if (escape == 1) {
      const std::size_t length = utf8Length(bytes, at);
      if (length == 0) {
        truncate(begin);
        raw(R"({"base64":")");
        base64(bytes);
        return raw(R"(","type":"text"})");
      }
      std::memcpy(m_data.get() + m_size, bytes.data() + at, length);
      m_size += length;
      at += length;
      continue;
    }
    ++at;
    reserve(6 + bytes.size() - at + 1);
    m_data[m_size++] = '\\';
    m_data[m_size++] = escape;
    if (escape == 'u') {
      m_data[m_size++] = '0';
      m_data[m_size++] = '0';
      m_data[m_size++] = hex[byte >> 4U];
      m_data[m_size++] = hex[byte & 0x0FU];
    }
  }
  m_data[m_size++] = '"';
}

void JsonBuffer::blob(std::string_view bytes) {
  raw(R"({"base64":")");
  base64(bytes);
  raw(R"("})");
}

void JsonBuffer::base64(std::string_view bytes) {
  const std::size_t size = base64Size(bytes.size());
  reserve(size);
  writeBase64(bytes, m_data.get() + m_size);
  m_size += size;
}

}  // namespace tovuk::local
