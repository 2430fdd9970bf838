// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The formatter's view of a text: words with their meaning to the layout. Internal to formatSql.
#pragma once

#include <QString>

#include <vector>

#include "models/sqlite/sql_pieces.h"

namespace tovuk::models {

// What a token is to the layout.
enum class SqlRole : std::uint8_t {
  Plain,
  Clause,  // SELECT, FROM, ...: begins a line
  Join,    // the first word of a join: begins a line one step in
  Logic,   // AND, OR, but not the AND of BETWEEN
  CaseBegin,
  CaseBranch,  // WHEN, ELSE
  CaseEnd,
  BodyBegin,  // BEGIN and END of a trigger
  BodyEnd,
};

struct SqlWord {
  client::SqlToken token;
  QString text;   // as it is written out
  QString upper;  // of words; empty for everything else
  bool isKeyword = false;
  bool isComment = false;
  bool isFirst = false;  // of its statement
  SqlRole role = SqlRole::Plain;
  int newlinesBefore = 0;  // in the source
};

struct SqlWords {
  std::vector<SqlWord> words;
  bool endsWithNewline = false;
};
// Reads a text into words and tells keywords and roles by their neighbours.
SqlWords readSqlWords(const QString& text);

template <class... Words>
bool isAnyOf(const QString& word, const Words&... words) {
  return ((word == words) || ...);
}

}  // namespace tovuk::models
