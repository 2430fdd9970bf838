// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/sql_tokens.h"

#include <algorithm>

namespace tovuk::client {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r' && c != '\v'); }

// Bytes from 0x80 on belong to words, as in SQLite.
bool isWordStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool isWordByte(char c) { return isWordStart(c) || isDigit(c) || c == '$'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

bool SqlToken::isWord(std::string_view sql, std::string_view lowerCaseWord) const {
  if (kind != SqlTokenKind::Word || length != lowerCaseWord.size()) return false;
  const std::string_view mine = text(sql);
  return std::equal(mine.begin(), mine.end(), lowerCaseWord.begin(), [](char a, char b) { return lower(a) == b; });
}

std::optional<SqlToken> SqlTokenizer::nextMeaningful() {
  auto token = next();
  while (token && token->isSpace()) token = next();
  return token;
}

std::optional<SqlToken> SqlTokenizer::next() {
  if (m_at >= m_sql.size()) return std::nullopt;
  const char c = m_sql[m_at];
  const char after = at(m_at + 1);
  if (isBlank(c)) {
    std::size_t end = m_at + 1;
    while (isBlank(at(end))) ++end;
    return take(SqlTokenKind::Whitespace, end);
  }
  if (c == '-' && after == '-') return take(SqlTokenKind::Comment, std::min(m_sql.find('\n', m_at), m_sql.size()));
  if (c == '/' && after == '*') {
    const std::size_t close = m_sql.find("*/", m_at + 2);
    const bool closed = close != std::string_view::npos;
    return take(SqlTokenKind::Comment, closed ? close + 2 : m_sql.size(), closed);
  }
  if (c == '\'') return takeQuoted(SqlTokenKind::String, m_at, '\'', true);
  if ((c == 'x' || c == 'X') && after == '\'') return takeQuoted(SqlTokenKind::Blob, m_at + 1, '\'', false);
  if (c == '"' || c == '`') return takeQuoted(SqlTokenKind::QuotedIdentifier, m_at, c, true);
  if (c == '[') return takeQuoted(SqlTokenKind::QuotedIdentifier, m_at, ']', false);
  if (isDigit(c) || (c == '.' && isDigit(after))) return takeNumber();
  if (c == '?' || c == ':' || c == '@' || c == '$' || c == '#') return takeParameter();
  if (isWordStart(c)) {
    std::size_t end = m_at + 1;
    while (end < m_sql.size() && isWordByte(m_sql[end])) ++end;
    return take(SqlTokenKind::Word, end);
  }
  if (c == '(' || c == ')' || c == ',' || c == ';' || c == '.') return take(SqlTokenKind::Punctuation, m_at + 1);
  return takeOperator();
}

SqlToken SqlTokenizer::take(SqlTokenKind kind, std::size_t end, bool terminated) {
  SqlToken token;
  token.kind = kind;
  token.terminated = terminated;
  token.begin = m_at;
  token.length = end - m_at;
  m_at = end;
  return token;
}

// `open` is where the opening quote stands; a doubled closing quote stands for itself.
SqlToken SqlTokenizer::takeQuoted(SqlTokenKind kind, std::size_t open, char close, bool doubled) {
  std::size_t index = open + 1;
  while (true) {
    index = m_sql.find(close, index);
    if (index == std::string_view::npos) return take(kind, m_sql.size(), false);
    if (!doubled || at(index + 1) != close) return take(kind, index + 1);
    index += 2;
  }
}

SqlToken SqlTokenizer::takeNumber() {
  std::size_t end = m_at;
  if (m_sql[end] == '0' && lower(at(end + 1)) == 'x' && isHexDigit(at(end + 2))) {
    end += 2;
    while (isHexDigit(at(end)) || at(end) == '_') ++end;
    return take(SqlTokenKind::Number, end);
  }
  const auto digits = [this, &end] {
    while (isDigit(at(end)) || at(end) == '_') ++end;
  };
  digits();
  if (at(end) == '.') {
    ++end;
    digits();
  }
  if (lower(at(end)) == 'e') {
    const bool sign = at(end + 1) == '+' || at(end + 1) == '-';
    if (isDigit(at(end + (sign ? 2 : 1)))) {
      end += sign ? 2 : 1;
      digits();
    }
  }
  return take(SqlTokenKind::Number, end);
}

SqlToken SqlTokenizer::takeParameter() {
  std::size_t end = m_at + 1;
  if (m_sql[m_at] == '?') {
    while (isDigit(at(end))) ++end;
    return take(SqlTokenKind::Parameter, end);
  }
  while (end < m_sql.size() && isWordByte(m_sql[end])) ++end;
  // A lone ':' or '#': no parameter without a name.
  return take(end == m_at + 1 || m_sql[m_at] == '#' ? SqlTokenKind::Illegal : SqlTokenKind::Parameter, end);
}

SqlToken SqlTokenizer::takeOperator() {
  constexpr std::string_view kLong[] = {"->>", "->", "||", "<=", "<>", "<<", ">=", ">>", "==", "!="};
  for (const std::string_view op : kLong)
    if (m_sql.substr(m_at, op.size()) == op) return take(SqlTokenKind::Operator, m_at + op.size());
  constexpr std::string_view kShort = "=<>|&~+-*/%";
  return take(kShort.find(m_sql[m_at]) == std::string_view::npos ? SqlTokenKind::Illegal : SqlTokenKind::Operator,
              m_at + 1);
}

}  // namespace tovuk::client
