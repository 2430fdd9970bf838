// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/kv/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tovuk::kv {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::size_t skipSpace(std::string_view text, std::size_t at) {
  while (at < text.size() && isSpace(text[at])) ++at;
  return at;
}

// `at` is at the opening quote; behind the closing one.
std::size_t skipString(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] == '"') return at + 1;
    if (text[at] == '\\') ++at;
  }
  return text.size();
}

std::size_t skipValue(std::string_view text, std::size_t at) {
  std::size_t open = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"') {
      at = skipString(text, at);
    } else if (c == '{' || c == '[') {
      ++open;
      ++at;
    } else if (c == '}' || c == ']') {
      if (open == 0) return at;
      --open;
      ++at;
    } else if (open == 0) {
      while (at < text.size() && !isSpace(text[at]) && text[at] != ',' && text[at] != '}' && text[at] != ']') ++at;
      return at;
    } else {
      ++at;
    }
    if (open == 0) return at;
  }
  return text.size();
}

// A name with its quotes; written with escapes it is another spelling of the same name.
bool isName(std::string_view quoted, std::string_view name) {
  if (quoted.size() < 2) return false;
  if (quoted.find('\\') == std::string_view::npos) return quoted.substr(1, quoted.size() - 2) == name;
  const auto parsed = nlohmann::json::parse(quoted, nullptr, false);
  const auto* text = parsed.get_ptr<const nlohmann::json::string_t*>();
  return text != nullptr && *text == name;
}

}  // namespace

std::string_view member(std::string_view object, std::string_view name) {
  std::string_view found;
  std::size_t at = object.find('{');  // a byte order mark may stand before it
  if (at == std::string_view::npos) return found;
  ++at;
  while (true) {
    at = skipSpace(object, at);
    if (at < object.size() && object[at] == ',') at = skipSpace(object, at + 1);
    if (at >= object.size() || object[at] != '"') return found;
    const std::size_t nameEnd = skipString(object, at);
    const std::string_view quoted = object.substr(at, nameEnd - at);
    at = skipSpace(object, nameEnd);
    if (at >= object.size() || object[at] != ':') return found;
    at = skipSpace(object, at + 1);
    const std::size_t end = skipValue(object, at);
    if (isName(quoted, name)) found = object.substr(at, end - at);
    at = end;
  }
}

std::vector<std::string_view> items(std::string_view array) {
  std::vector<std::string_view> out;
  if (!array.starts_with('[')) return out;
  std::size_t at = 1;
  while (true) {
    at = skipSpace(array, at);
    if (at < array.size() && array[at] == ',') at = skipSpace(array, at + 1);
    if (at >= array.size() || array[at] == ']') return out;
    const std::size_t end = skipValue(array, at);
    if (end == at) return out;
    out.push_back(array.substr(at, end - at));
    at = end;
  }
}

std::string compact(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    if (json[at] == '"') {
      const std::size_t end = std::min(skipString(json, at), json.size());
      out += json.substr(at, end - at);
      at = end;
    } else {
      if (!isSpace(json[at])) out += json[at];
      ++at;
    }
  }
  return out;
}

std::size_t depth(std::string_view json) {
  std::size_t open = 0;
  std::size_t most = 0;
  for (std::size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (c == '"') {
      at = skipString(json, at);
      continue;
    }
    if (c == '{' || c == '[') most = std::max(most, ++open);
    if ((c == '}' || c == ']') && open > 0) --open;
    ++at;
  }
  return most;
}

void appendText(std::string& out, std::string_view text) {
  static constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x20U && c != '"' && c != '\\') continue;
    out += text.substr(begin, at - begin);
    begin = at + 1;
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        out += "\\u00";
        out += kHex[c >> 4U];
        out += kHex[c & 0x0FU];
    }
  }
  out += text.substr(begin);
  out += '"';
}

}  // namespace tovuk::kv
