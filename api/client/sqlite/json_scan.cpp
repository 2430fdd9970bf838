// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/json_scan.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <limits>

namespace tovuk::client::json {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
unsigned char byteOf(char c) { return static_cast<unsigned char>(c); }

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// The four digits of \uXXXX at `at`, or -1.
int fourDigits(const char* at) {
  int value = 0;
  for (int i = 0; i < 4; ++i) {
    const int digit = hexValue(at[i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

constexpr std::uint64_t everyByte(std::uint64_t byte) { return 0x0101010101010101ULL * byte; }

// The first byte that is a quote, a backslash, a control character or not ASCII; `end` when there is none. Eight bytes
// a step: the high bit of each byte of `marks` says whether it is one of those. (A borrow may mark a byte behind a
// marked one too, which cannot hide the first.)
const char* plainEnd(const char* at, const char* end) {
  constexpr std::uint64_t kHigh = everyByte(0x80);
  constexpr std::uint64_t kLow = everyByte(0x01);
  while (end - at >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    const std::uint64_t quote = word ^ everyByte('"');
    const std::uint64_t backslash = word ^ everyByte('\\');
    const std::uint64_t marks =
        (((quote - kLow) & ~quote) | ((backslash - kLow) & ~backslash) | ((word - everyByte(0x20)) & ~word) | word) &
        kHigh;
    if (marks != 0) {
      if constexpr (std::endian::native == std::endian::little) return at + (std::countr_zero(marks) >> 3);
      break;
    }
    at += 8;
  }
  while (at < end && *at != '"' && *at != '\\' && byteOf(*at) >= 0x20 && byteOf(*at) < 0x80) ++at;
  return at;
}

// One character of two to four bytes: its length, 0 when it is cut off by the end, -1 when it is not UTF-8.
int utf8Length(const char* at, const char* end) {
  const unsigned lead = byteOf(*at);
  const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                     : lead >= 0xE0 && lead <= 0xEF ? 3
                     : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                    : -1;
  if (length < 0) return -1;
  for (int i = 1; i < length; ++i) {
    if (at + i == end) return 0;
    const unsigned next = byteOf(at[i]);
    unsigned least = 0x80;
    unsigned most = 0xBF;
    if (i == 1) {
      // Overlong forms, surrogates and what lies beyond U+10FFFF.
      if (lead == 0xE0) least = 0xA0;
      if (lead == 0xED) most = 0x9F;
      if (lead == 0xF0) least = 0x90;
      if (lead == 0xF4) most = 0x8F;
    }
    if (next < least || next > most) return -1;
  }
  return length;
}

// An escape, from its backslash: its length, 0 when it is cut off by the end, -1 when it is wrong.
int escapeLength(const char* at, const char* end) {
  constexpr std::string_view kSimple = "\"\\/bfnrt";
  if (end - at < 2) return 0;
  if (at[1] != 'u') return kSimple.find(at[1]) == std::string_view::npos ? -1 : 2;
  if (end - at < 6) return 0;
  const int unit = fourDigits(at + 2);
  if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) return -1;
  if (unit < 0xD800 || unit > 0xDBFF) return 6;
  // A high surrogate: its other half must follow.
  if (end - at < 12) return 0;
  if (at[6] != '\\' || at[7] != 'u') return -1;
  const int low = fourDigits(at + 8);
  return low >= 0xDC00 && low <= 0xDFFF ? 12 : -1;
}

void appendUtf8(unsigned point, std::string& out) {
  if (point < 0x80) {
    out += static_cast<char>(point);
  } else if (point < 0x800) {
    out += static_cast<char>(0xC0U | (point >> 6U));
    out += static_cast<char>(0x80U | (point & 0x3FU));
  } else if (point < 0x10000) {
    out += static_cast<char>(0xE0U | (point >> 12U));
    out += static_cast<char>(0x80U | ((point >> 6U) & 0x3FU));
    out += static_cast<char>(0x80U | (point & 0x3FU));
  } else {
    out += static_cast<char>(0xF0U | (point >> 18U));
    out += static_cast<char>(0x80U | ((point >> 12U) & 0x3FU));
    out += static_cast<char>(0x80U | ((point >> 6U) & 0x3FU));
    out += static_cast<char>(0x80U | (point & 0x3FU));
  }
}

}  // namespace

StringScan scanString(const char* at, const char* end) {
  bool escaped = false;
  while (true) {
    at = plainEnd(at, end);
    if (at == end) return {Scan::NeedMore, at, escaped};
    if (*at == '"') return {Scan::Complete, at + 1, escaped};
    int length = -1;
    if (*at == '\\') {
      escaped = true;
      length = escapeLength(at, end);
    } else if (byteOf(*at) >= 0x80) {
      length = utf8Length(at, end);
    }
    if (length < 0) return {Scan::Wrong, at, escaped};
    if (length == 0) return {Scan::NeedMore, at, escaped};
    at += length;
  }
}

void appendDecoded(std::string_view inside, std::string& out) {
  std::size_t at = 0;
  while (true) {
    const std::size_t escape = inside.find('\\', at);
    out.append(inside.substr(at, escape - at));
    if (escape == std::string_view::npos) return;
    const char kind = inside[escape + 1];
    at = escape + 2;
    switch (kind) {
      case 'b': out += '\b'; break;
      case 'f': out += '\f'; break;
      case 'n': out += '\n'; break;
      case 'r': out += '\r'; break;
      case 't': out += '\t'; break;
      case 'u': {
        auto point = static_cast<unsigned>(fourDigits(inside.data() + at));
        at += 4;
        if (point >= 0xD800 && point <= 0xDBFF) {
          const auto low = static_cast<unsigned>(fourDigits(inside.data() + at + 2));
          point = 0x10000U + ((point - 0xD800U) << 10U) + (low - 0xDC00U);
          at += 6;
        }
        appendUtf8(point, out);
        break;
      }
      default: out += kind;
    }
  }
}

NumberScan scanNumber(const char* at, const char* end) {
  const auto digits = [&at, end] {
    const char* first = at;
    while (at < end && isDigit(*at)) ++at;
    return at != first;
  };
  NumberScan result;
  const auto stopped = [&]() -> NumberScan {
    result.state = at == end ? Scan::NeedMore : Scan::Wrong;
    result.at = at;
    return result;
  };
  if (at < end && *at == '-') ++at;
  if (at < end && *at == '0') {
    ++at;
    if (at < end && isDigit(*at)) return stopped();
  } else if (!digits()) {
    return stopped();
  }
  if (at < end && *at == '.') {
    result.integral = false;
    ++at;
    if (!digits()) return stopped();
  }
  if (at < end && (*at == 'e' || *at == 'E')) {
    result.integral = false;
    ++at;
    if (at < end && (*at == '+' || *at == '-')) ++at;
    if (!digits()) return stopped();
  }
  if (at == end) return stopped();
  result.state = Scan::Complete;
  result.at = at;
  return result;
}

const char* scanShortInteger(const char* at, const char* end, std::int64_t& value) {
  constexpr std::ptrdiff_t kSafeDigits = 18;
  const bool negative = *at == '-';
  if (negative) ++at;
  const char* first = at;
  std::int64_t size = 0;
  while (at < end && isDigit(*at) && at - first < kSafeDigits) size = size * 10 + (*at++ - '0');
  const bool leadingZero = at - first > 1 && *first == '0';
  if (at == first || at == end || leadingZero || isDigit(*at) || *at == '.' || *at == 'e' || *at == 'E') return nullptr;
  value = negative ? -size : size;
  return at;
}

std::optional<std::int64_t> toInteger(std::string_view number) {
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (fault != std::errc() || end != number.data() + number.size()) return std::nullopt;
  return value;
}

double toReal(std::string_view number) {
  double value = 0;
  const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (fault == std::errc()) return value;
  // Out of range: too large or too small is told by where the first digit that counts stands.
  const bool negative = number.front() == '-';
  std::int64_t exponent = 0;
  const std::size_t mark = number.find_first_of("eE");
  if (mark != std::string_view::npos) {
    std::string_view digits = number.substr(mark + 1);
    if (!digits.empty() && digits.front() == '+') digits.remove_prefix(1);
    exponent = toInteger(digits).value_or(digits.front() == '-' ? INT32_MIN : INT32_MAX);
  }
  const std::string_view mantissa =
      number.substr(negative ? 1 : 0, mark == std::string_view::npos ? mark : mark - (negative ? 1 : 0));
  const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
  const std::size_t first = mantissa.find_first_of("123456789");
  if (first != std::string_view::npos)
    exponent += first < point ? static_cast<std::int64_t>(point - first) : -static_cast<std::int64_t>(first - point);
  const double size = exponent > 0 ? std::numeric_limits<double>::infinity() : 0.0;
  return negative ? -size : size;
}

std::string quoted(std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (byteOf(c) < 0x20) {
          out += "\\u00";
          out += kHex[byteOf(c) >> 4U];
          out += kHex[byteOf(c) & 0x0FU];
        } else {
          out += c;
        }
    }
  }
  out += '"';
  return out;
}

}  // namespace tovuk::client::json
