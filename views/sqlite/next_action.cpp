// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/next_action.h"

#include "api/client/sqlite/sql_tokens.h"

namespace tovuk::views {

QString createIndexIn(const QString& advice) {
  const qsizetype begin =
      qMax(advice.indexOf(QLatin1String("CREATE INDEX")), advice.indexOf(QLatin1String("CREATE UNIQUE INDEX")));
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

QString adviceWithoutStatement(const QString& advice) {
  const qsizetype begin = advice.indexOf(QLatin1String("CREATE "));
  const qsizetype end = begin < 0 ? -1 : advice.lastIndexOf(QLatin1String(". "), begin);
  return end < 0 ? advice : advice.left(end + 1);
}

bool saysMoreRowsExist(const QString& advice) { return advice.startsWith(QLatin1String("More rows exist")); }

namespace {

// The words a message points at: after `near "`, `no such column: `, `no such table: ` and the like.
QString wordIn(const QString& message) {
  const QString mark = QStringLiteral("near \"");
  const qsizetype quoted = message.indexOf(mark);
  if (quoted >= 0) {
    const qsizetype begin = quoted + mark.size();
    return message.mid(begin, message.indexOf(u'"', begin) - begin);
  }
  if (!message.contains(QLatin1String("no such ")) && !message.contains(QLatin1String("ambiguous "))) return {};
  const QString name = message.mid(message.lastIndexOf(QLatin1String(": ")) + 2).trimmed();
  return name.mid(name.lastIndexOf(u'.') + 1);
}

}  // namespace

ErrorPlace errorPlace(const QString& sql, const QString& message) {
  const std::string word = wordIn(message).toStdString();
  if (word.empty()) return {};
  const std::string text = sql.toStdString();
  client::SqlTokenizer tokenizer(text);
  ErrorPlace place;
  while (const auto token = tokenizer.nextMeaningful()) {
    if (token->text(text) != word) continue;
    place.begin = static_cast<int>(QString::fromStdString(text.substr(0, token->begin)).size());
    place.length = static_cast<int>(QString::fromStdString(word).size());
    // A wrong name is wrong where it stands first. A syntax error may quote a word that also stands before it, in a
    // right place: nothing tells them apart, and the first is the best guess there too.
    break;
  }
  return place;
}

QString firstTableOf(const QString& sql) {
  const std::string text = sql.toStdString();
  client::SqlTokenizer tokenizer(text);
  bool wanted = false;
  while (const auto token = tokenizer.nextMeaningful()) {
    const bool isName =
        token->kind == client::SqlTokenKind::Word || token->kind == client::SqlTokenKind::QuotedIdentifier;
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
