// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/sql_words.h"

#include <algorithm>

namespace tovuk::local {

namespace {

bool isNameStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNamePart(char c) { return isNameStart(c) || isDigit(c) || c == '$'; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

template <class F>
std::size_t endOf(std::string_view sql, std::size_t at, F&& belongs) {
  while (at < sql.size() && belongs(sql[at])) ++at;
  return at;
}

// Behind the closing quote; doubled quotes stand for one. `out` is what is between.
std::size_t readQuoted(std::string_view sql, std::size_t at, char close, std::string& out) {
  for (++at; at < sql.size(); ++at) {
    if (sql[at] == close) {
      if (close == ']' || at + 1 >= sql.size() || sql[at + 1] != close) return at + 1;
      ++at;
    }
    out += sql[at];
  }
  return at;
}

}  // namespace

bool SqlWord::is(std::string_view keyword) const {
  return kind == Kind::Name && !quoted && text.size() == keyword.size() &&
         std::equal(text.begin(), text.end(), keyword.begin(), [](char a, char b) { return upper(a) == b; });
}

std::vector<SqlWord> splitSql(std::string_view sql) {
  using Kind = SqlWord::Kind;
  std::vector<SqlWord> words;
  int depth = 0;
  std::size_t at = 0;
  while (at < sql.size()) {
    const char c = sql[at];
    SqlWord word{Kind::Sign, {}, false, depth, at};
    std::size_t end = at + 1;
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
      at = end;
      continue;
    }
    if (sql.substr(at).starts_with("--")) {
      at = std::min(sql.find('\n', at), sql.size());
      continue;
    }
    if (sql.substr(at).starts_with("/*")) {
      const std::size_t close = sql.find("*/", at + 2);
      at = close == std::string_view::npos ? sql.size() : close + 2;
      continue;
    }
    if (c == '"' || c == '`' || c == '[') {
      word.kind = Kind::Name;
      word.quoted = true;
      end = readQuoted(sql, at, c == '[' ? ']' : c, word.text);
    } else if (c == '\'') {
      word.kind = Kind::Text;
      end = readQuoted(sql, at, c, word.text);
    } else if (isNameStart(c)) {
      word.kind = Kind::Name;
      end = endOf(sql, at, isNamePart);
      word.text = sql.substr(at, end - at);
    } else if (isDigit(c)) {
      word.kind = Kind::Number;
      end = endOf(sql, at, [](char d) { return isNamePart(d) || d == '.'; });
      word.text = sql.substr(at, end - at);
    } else if (c == '?' || c == ':' || c == '@' || c == '$') {
      word.kind = Kind::Parameter;
      end = endOf(sql, at + 1, isNamePart);
      word.text = sql.substr(at, end - at);
    } else {
      const std::string_view two = sql.substr(at, 2);
      if (two == "<=" || two == ">=" || two == "<>" || two == "!=" || two == "==" || two == "||") end = at + 2;
      word.text = sql.substr(at, end - at);
      if (c == '(') ++depth;
      if (c == ')') word.depth = --depth;
    }
    words.push_back(std::move(word));
    at = end;
  }
  return words;
}

}  // namespace tovuk::local
