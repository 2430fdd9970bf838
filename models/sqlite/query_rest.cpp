// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/query_rest.h"

#include "api/client/access_policy.h"
#include "api/client/sqlite/sql_tokens.h"

namespace tovuk::models {

bool canBePaged(const QString& statement) {
  const std::string sql = statement.toStdString();
  client::SqlTokenizer tokens(sql);
  const auto first = tokens.nextMeaningful();
  if (!first) return false;
  const bool isQuery = first->isWord(sql, "select") || first->isWord(sql, "values") || first->isWord(sql, "with");
  return isQuery && client::isReadingStatement(sql);
}

QString pageOf(const QString& statement, qint64 limit, qint64 offset) {
  // Without the semicolon at the end; the line break ends a comment that stands last.
  const std::string sql = statement.toStdString();
  std::size_t end = 0;
  client::SqlTokenizer tokens(sql);
  while (const auto token = tokens.nextMeaningful()) {
    if (!token->isPunctuation(sql, ';')) end = token->end();
  }
  return QStringLiteral("SELECT * FROM (%1\n) LIMIT %2 OFFSET %3")
      .arg(QString::fromStdString(sql.substr(0, end)))
      .arg(limit)
      .arg(offset);
}

}  // namespace tovuk::models
