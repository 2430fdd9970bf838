// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/names.h"

#include <algorithm>

namespace tovuk {

namespace {

bool upper(char c) { return c >= 'A' && c <= 'Z'; }
bool lower(char c) { return c >= 'a' && c <= 'z'; }
bool digit(char c) { return c >= '0' && c <= '9'; }

// First character by `first`, the others by `rest`, between `least` and `most` characters in all.
template <class First, class Rest>
bool matches(std::string_view name, std::size_t least, std::size_t most, First first, Rest rest) {
  return name.size() >= least && name.size() <= most && first(name.front()) &&
         std::all_of(name.begin() + 1, name.end(), rest);
}

}  // namespace

bool isBindingName(std::string_view name) {
  return matches(name, 1, 64, upper, [](char c) { return upper(c) || digit(c) || c == '_'; });
}

bool isBindingRef(std::string_view name) { return name.size() <= 63 && isBindingName(name); }

bool isLowName(std::string_view name) {
  return matches(name, 1, 63, lower, [](char c) { return lower(c) || digit(c) || c == '_'; });
}

bool isStateClass(std::string_view name) {
  return matches(name, 1, 64, upper, [](char c) { return upper(c) || lower(c) || digit(c) || c == '_'; });
}

bool isStateRef(std::string_view name) { return isStateClass(name) && name.find('_') == std::string_view::npos; }

bool isServiceSlug(std::string_view name) {
  return matches(name, 3, 63, lower, [](char c) { return lower(c) || digit(c) || c == '-'; });
}

bool isServiceRef(std::string_view name) {
  constexpr std::string_view prefix = "service_";
  if (name.starts_with(prefix)) {
    const std::string_view tail = name.substr(prefix.size());
    return !tail.empty() && tail.size() <= 60 &&
           std::all_of(tail.begin(), tail.end(), [](char c) { return lower(c) || digit(c) || c == '_'; });
  }
  const auto edge = [](char c) { return lower(c) || digit(c); };
  return matches(name, 1, 48, edge, [](char c) { return lower(c) || digit(c) || c == '-'; }) && edge(name.back());
}

bool isEnvName(std::string_view name) {
  const auto first = [](char c) { return upper(c) || c == '_'; };
  return matches(name, 1, 64, first, [](char c) { return upper(c) || digit(c) || c == '_'; });
}

bool isNumberedId(std::string_view id, std::string_view prefix) {
  if (!id.starts_with(prefix)) return false;
  const std::string_view tail = id.substr(prefix.size());
  return !tail.empty() && std::all_of(tail.begin(), tail.end(), digit);
}

bool isPageCursor(std::string_view text) {
  const auto fits = [](char c) { return lower(c) || upper(c) || digit(c) || c == '_' || c == ':' || c == '-'; };
  return matches(text, 1, 128, fits, fits);
}

bool isPeriod(std::string_view text) { return text == "day" || text == "month"; }

}  // namespace tovuk
