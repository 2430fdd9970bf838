// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Splits SQL text into tokens by SQLite's own lexical rules, without allocating and without ever failing: what SQLite
// would refuse still becomes a token, so that an editor can split, format and judge text that is being typed.
// The tokens of a text follow each other without gaps and cover it completely. Keywords are not told from other
// words: SQLite itself decides that by position.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tovuk::client {

enum class SqlTokenKind : std::uint8_t {
  Word,              // keyword or plain identifier
  QuotedIdentifier,  // "..", `..`, [..]
  String,            // '..'
  Blob,              // x'..'
  Number,            // 12, 1.5e3, .5, 0x1F
  Parameter,         // ?, ?1, :a, @a, $a
  Operator,          // = == < <= <> << >> != || | & ~ + - * / % -> ->>
  Punctuation,       // ( ) , ; .
  Comment,           // --.. without its line end, /*..*/
  Whitespace,
  Illegal,  // a byte that SQLite knows no token for
};

struct SqlToken {
  SqlTokenKind kind = SqlTokenKind::Illegal;
  bool terminated = true;  // false: a string, blob, quoted identifier or /* comment that the end of the text cut off
  std::size_t begin = 0;   // byte offset
  std::size_t length = 0;  // bytes, at least 1

  [[nodiscard]] std::size_t end() const { return begin + length; }
  [[nodiscard]] bool isSpace() const { return kind == SqlTokenKind::Whitespace || kind == SqlTokenKind::Comment; }
  // The token's bytes in the text that was tokenized.
  [[nodiscard]] std::string_view text(std::string_view sql) const { return sql.substr(begin, length); }
  // True for the word `lowerCaseWord` in any case. Quoted identifiers are never words.
  [[nodiscard]] bool isWord(std::string_view sql, std::string_view lowerCaseWord) const;
  // True for this punctuation character, for example ';'.
  [[nodiscard]] bool isPunctuation(std::string_view sql, char c) const {
    return kind == SqlTokenKind::Punctuation && sql[begin] == c;
  }
};

class SqlTokenizer {
 public:
  // `sql` must outlive the tokenizer. `from` is the byte to begin at; a token must begin there.
  explicit SqlTokenizer(std::string_view sql, std::size_t from = 0) : m_sql(sql), m_at(from) {}

  std::optional<SqlToken> next();            // every token; nullopt at the end
  std::optional<SqlToken> nextMeaningful();  // passes over whitespace and comments
  [[nodiscard]] std::size_t position() const { return m_at; }

 private:
  [[nodiscard]] char at(std::size_t index) const { return index < m_sql.size() ? m_sql[index] : '\0'; }
  SqlToken take(SqlTokenKind kind, std::size_t end, bool terminated = true);
  SqlToken takeQuoted(SqlTokenKind kind, std::size_t open, char close, bool doubled);
  SqlToken takeNumber();
  SqlToken takeParameter();
  SqlToken takeOperator();

  std::string_view m_sql;
  std::size_t m_at;
};

}  // namespace tovuk::client
