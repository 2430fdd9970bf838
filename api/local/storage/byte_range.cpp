// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/storage/byte_range.h"

#include <algorithm>
#include <charconv>

namespace tovuk::local::storage {

namespace {

std::optional<std::int64_t> numberOf(std::string_view digits) {
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (fault != std::errc() || end != digits.data() + digits.size() || value < 0) return std::nullopt;
  return value;
}

}  // namespace

RangeWish readRange(std::string_view header, std::int64_t size) {
  constexpr std::string_view unit = "bytes=";
  if (!header.starts_with(unit)) return {};
  header.remove_prefix(unit.size());
  const std::size_t dash = header.find('-');
  if (dash == std::string_view::npos) return {};
  const std::string_view from = header.substr(0, dash);
  const std::string_view to = header.substr(dash + 1);
  if (from.empty()) {
    const auto count = numberOf(to);
    if (!count) return {};
    if (*count == 0 || size == 0) return {false, std::nullopt};
    return {true, ByteRange{std::max<std::int64_t>(0, size - *count), size - 1}};
  }
  const auto first = numberOf(from);
  const auto last = to.empty() ? std::optional(size - 1) : numberOf(to);
  if (!first || !last || (!to.empty() && *last < *first)) return {};
  if (*first >= size) return {false, std::nullopt};
  return {true, ByteRange{*first, std::min(*last, size - 1)}};
}

}  // namespace tovuk::local::storage
