// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client's tokens over a QString, with UTF-16 offsets. Shared by the SQL functions of this folder.
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

#include "api/client/sqlite/sql_tokens.h"

namespace tovuk::models {

struct SqlPiece {
  client::SqlToken token;  // offsets in bytes of SqlPieces::utf8
  int begin = 0;           // UTF-16 offsets in the text
  int length = 0;
  [[nodiscard]] int end() const { return begin + length; }
};

class SqlPieces {
 public:
  explicit SqlPieces(const QString& text, bool withSpace = false);

  [[nodiscard]] const std::vector<SqlPiece>& all() const { return m_pieces; }
  [[nodiscard]] std::size_t size() const { return m_pieces.size(); }
  [[nodiscard]] const SqlPiece& operator[](std::size_t index) const { return m_pieces[index]; }

  // False beyond the last piece.
  [[nodiscard]] bool isWord(std::size_t index, std::string_view lowerCaseWord) const {
    return index < m_pieces.size() && m_pieces[index].token.isWord(m_utf8, lowerCaseWord);
  }
  [[nodiscard]] bool isPunctuation(std::size_t index, char c) const {
    return index < m_pieces.size() && m_pieces[index].token.isPunctuation(m_utf8, c);
  }
  [[nodiscard]] std::string_view bytes(std::size_t index) const { return m_pieces[index].token.text(m_utf8); }
  [[nodiscard]] QStringView text(std::size_t index) const {
    return QStringView(m_text).mid(m_pieces[index].begin, m_pieces[index].length);
  }

 private:
  QString m_text;
  std::string m_utf8;
  std::vector<SqlPiece> m_pieces;  // without blanks and comments unless asked for
};

// A name as it is meant: "a""b" -> a"b, [a] -> a, `a` -> a, 'a' -> a; a plain word stays.
QString unquotedName(QStringView token);

}  // namespace tovuk::models
