// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/sql_completion.h"

#include <algorithm>
#include <string>

#include "api/client/sqlite/sql_tokens.h"
#include "models/sqlite/sql_keywords.h"
#include "models/sqlite/sql_text.h"

namespace tovuk::views {

namespace {

using client::SqlToken;
using client::SqlTokenKind;

QString unquoted(std::string_view bytes) {
  QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
  if (text.size() < 2) return text;
  const QChar open = text.front();
  if (open == u'[') return text.mid(1, text.size() - 2);
  if (open != u'"' && open != u'`') return text;
  return text.mid(1, text.size() - 2).replace(QString(2, open), QString(open));
}

bool isName(const SqlToken& token) {
  return token.kind == SqlTokenKind::Word || token.kind == SqlTokenKind::QuotedIdentifier;
}

bool isKeyword(const SqlToken& token, std::string_view sql) {
  return token.kind == SqlTokenKind::Word && models::isReservedSqlKeyword(unquoted(token.text(sql)));
}

const models::SchemaObject* findObject(const std::vector<models::SchemaObject>& objects, const QString& name) {
  const auto it = std::find_if(objects.begin(), objects.end(), [&](const models::SchemaObject& object) {
    return object.kind != models::SchemaObject::Kind::Trigger && object.name.compare(name, Qt::CaseInsensitive) == 0;
  });
  return it == objects.end() ? nullptr : &*it;
}

struct NamedTable {
  QString alias;  // or the table's own name
  const models::SchemaObject* object;
};

// The tables a statement names, each also under the word after it when that is an alias.
std::vector<NamedTable> tablesOf(const std::string& sql, const std::vector<models::SchemaObject>& objects) {
  std::vector<SqlToken> tokens;
  client::SqlTokenizer tokenizer(sql);
  while (const auto token = tokenizer.nextMeaningful()) tokens.push_back(*token);

  std::vector<NamedTable> tables;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!isName(tokens[i])) continue;
    const QString name = unquoted(tokens[i].text(sql));
    const auto* object = findObject(objects, name);
    if (object == nullptr) continue;
    tables.push_back({name, object});
    std::size_t next = i + 1;
    if (next < tokens.size() && tokens[next].isWord(sql, "as")) ++next;
    if (next < tokens.size() && isName(tokens[next]) && !isKeyword(tokens[next], sql))
      tables.push_back({unquoted(tokens[next].text(sql)), object});
  }
  return tables;
}

void addColumns(const models::SchemaObject& object, const QString& prefix, QStringList& into) {
  for (const auto& column : object.columns) {
    if (column.name.startsWith(prefix, Qt::CaseInsensitive) && !into.contains(column.name)) into.append(column.name);
  }
}

void dropWholeWord(SqlCompletion& completion, const QString& prefix) {
  const auto isWhole = [&](const QString& word) { return word.compare(prefix, Qt::CaseInsensitive) == 0; };
  completion.wholeWord = completion.words.removeIf(isWhole) > 0;
}

}  // namespace

SqlCompletion completeSql(const QString& text, int caret, const std::vector<models::SchemaObject>& objects,
                          const QStringList& words) {
  const std::string before = text.left(caret).toStdString();
  std::vector<SqlToken> tokens;
  client::SqlTokenizer tokenizer(before);
  while (const auto token = tokenizer.next()) tokens.push_back(*token);

  SqlCompletion completion;
  QString prefix;
  if (!tokens.empty()) {
    const SqlToken& last = tokens.back();
    const bool openText =
        !last.terminated || (last.kind == SqlTokenKind::Comment && before.ends_with(last.text(before)) &&
                             last.text(before).starts_with("--"));
    if (openText || last.kind == SqlTokenKind::String || last.kind == SqlTokenKind::Number ||
        last.kind == SqlTokenKind::Parameter || last.kind == SqlTokenKind::Blob) {
      return {};
    }
    if (last.kind == SqlTokenKind::Word) {
      prefix = QString::fromUtf8(last.text(before).data(), static_cast<qsizetype>(last.length));
      tokens.pop_back();
    }
  }
  completion.prefixLength = static_cast<int>(prefix.size());

  // The statement around the caret tells which tables are meant; while it is typed it may not be the whole of one.
  const auto span = models::statementAt(text, caret);
  const bool holdsCaret = span && span->begin <= caret && caret <= span->begin + span->length + 1;
  const QString statement = holdsCaret ? text.mid(span->begin, span->length) : text.left(caret);
  const auto tables = tablesOf(statement.toStdString(), objects);

  if (tokens.size() >= 2 && tokens.back().isPunctuation(before, '.') && isName(tokens[tokens.size() - 2])) {
    completion.qualified = true;
    const QString qualifier = unquoted(tokens[tokens.size() - 2].text(before));
    for (const auto& table : tables) {
      if (table.alias.compare(qualifier, Qt::CaseInsensitive) == 0) addColumns(*table.object, prefix, completion.words);
    }
    dropWholeWord(completion, prefix);
    return completion;
  }

  for (const auto& table : tables) addColumns(*table.object, prefix, completion.words);
  completion.words.sort(Qt::CaseInsensitive);
  QStringList rest;
  for (const QString& word : words) {
    if (word.startsWith(prefix, Qt::CaseInsensitive) && !completion.words.contains(word)) rest.append(word);
  }
  completion.words += rest;
  dropWholeWord(completion, prefix);
  return completion;
}

}  // namespace tovuk::views
