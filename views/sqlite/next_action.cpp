// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/next_action.h"

#include "api/client/sqlite/sql_tokens.h"

namespace tovuk::views {

QString createIndexIn(const QString& advice) {
  const qsizetype begin = qMax(advice.indexOf(QLatin1String("CREATE INDEX")),
                               advice.indexOf(QLatin1String("CREATE UNIQUE INDEX")));
  if (begin < 0) return {};
  // Up to the bracket that closes the column list: what follows is prose again.
  const std::string sql = advice.mid(begin).toStdString();
  client::SqlTokenizer tokenizer(sql);
  int depth = 0;
  while (const auto token = tokenizer.nextMeaningful()) {
    if (token->isPunctuation(sql, '(')) ++depth;
    if (token->isPunctuation(sql, ')') && --depth == 0) {
      return QString::fromStdString(sql.substr(0, token->end())) + u';';
    }
  }
  return {};
}

bool saysMoreRowsExist(const QString& advice) { return advice.startsWith(QLatin1String("More rows exist")); }

QString nearText(const QString& message) {
  const QString mark = QStringLiteral("near \"");
  const qsizetype begin = message.indexOf(mark);
  if (begin < 0) return {};
  const qsizetype end = message.indexOf(QLatin1String("\":"), begin);
  return end < 0 ? QString() : message.mid(begin + mark.size(), end - begin - mark.size());
}

QString firstTableOf(const QString& sql) {
  const std::string text = sql.toStdString();
  client::SqlTokenizer tokenizer(text);
  bool wanted = false;
  while (const auto token = tokenizer.nextMeaningful()) {
    const bool isName = token->kind == client::SqlTokenKind::Word ||
                        token->kind == client::SqlTokenKind::QuotedIdentifier;
    if (wanted && isName) {
      QString name = QString::fromStdString(std::string(token->text(text)));
      if (token->kind == client::SqlTokenKind::QuotedIdentifier) name = name.mid(1, name.size() - 2);
      return name;
    }
    wanted = token->isWord(text, "from") || token->isWord(text, "into") || token->isWord(text, "update");
  }
  return {};
}

}  // namespace tovuk::views
