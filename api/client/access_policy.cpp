// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/access_policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

#include "api/client/request_intent.h"
#include "api/client/sqlite/sql_tokens.h"

namespace tovuk::client {

namespace {

class Texts {
  // The name of this class: lupdate files texts in member functions of others under it, whatever is declared.
  Q_DECLARE_TR_FUNCTIONS(Texts)
};

// Pragmas that only tell; these may take a name in parentheses.
constexpr std::string_view kReadingWithArgument[] = {
    "foreign_key_check", "foreign_key_list", "index_info", "index_list", "index_xinfo",
    "integrity_check",   "quick_check",      "table_info", "table_list", "table_xinfo"};

// Pragmas that tell when asked without an argument; with one they would set.
constexpr std::string_view kReadingWithoutArgument[] = {
    "application_id",     "auto_vacuum",    "cache_size",         "collation_list", "compile_options", "data_version",
    "database_list",      "encoding",       "foreign_keys",       "freelist_count", "function_list",   "journal_mode",
    "journal_size_limit", "max_page_count", "mmap_size",          "module_list",    "page_count",      "page_size",
    "pragma_list",        "query_only",     "recursive_triggers", "schema_version", "secure_delete",   "synchronous",
    "temp_store",         "user_version",   "wal_autocheckpoint"};

template <std::size_t N>
bool isOneOf(const std::string_view (&list)[N], std::string_view sql, const SqlToken& word) {
  return std::any_of(std::begin(list), std::end(list), [&](std::string_view name) { return word.isWord(sql, name); });
}

// Walks one statement at a time; each function leaves the tokenizer at the statement's `;` or at the end.
class Judge {
 public:
  explicit Judge(std::string_view sql) : m_sql(sql), m_tokens(sql) { advance(); }

  bool allRead() {
    while (m_token) {
      if (!statementReads()) return false;
      while (m_token && !is(';')) advance();
      if (m_token) advance();
    }
    return true;
  }

 private:
  void advance() { m_token = m_tokens.nextMeaningful(); }
  [[nodiscard]] bool is(char c) const { return m_token && m_token->isPunctuation(m_sql, c); }
  [[nodiscard]] bool isWord(std::string_view word) const { return m_token && m_token->isWord(m_sql, word); }

  bool statementReads() {
    while (is('(')) advance();
    if (!m_token || is(';')) return true;
    if (isWord("select") || isWord("values")) return true;
    if (isWord("explain")) return explainReads();
    if (isWord("with")) return withReads();
    if (isWord("pragma")) return pragmaReads();
    return false;
  }

  // EXPLAIN runs nothing, except that SQLite carries out some pragmas while it compiles them.
  bool explainReads() {
    advance();
    if (isWord("query")) {
      advance();
      if (isWord("plan")) advance();
    }
    return isWord("pragma") ? pragmaReads() : true;
  }

  // The verb is the first one outside all parentheses. A table expression that is called `replace` counts as a write:
  // wrong only on the safe side.
  bool withReads() {
    int depth = 0;
    for (advance(); m_token && !is(';'); advance()) {
      if (is('(')) ++depth;
      if (is(')')) --depth;
      if (depth != 0) continue;
      if (isWord("select") || isWord("values")) return true;
      if (isWord("insert") || isWord("replace") || isWord("update") || isWord("delete")) return false;
    }
    return false;
  }

  bool pragmaReads() {
    advance();
    if (!m_token) return false;
    SqlToken name = *m_token;
    advance();
    if (is('.')) {
      advance();
      if (!m_token) return false;
      name = *m_token;
      advance();
    }
    const bool bare = !m_token || is(';');
    if (bare) return isOneOf(kReadingWithArgument, m_sql, name) || isOneOf(kReadingWithoutArgument, m_sql, name);
    return is('(') && isOneOf(kReadingWithArgument, m_sql, name);
  }

  std::string_view m_sql;
  SqlTokenizer m_tokens;
  std::optional<SqlToken> m_token;
};

Error readOnlyError(const QString& message) {
  Error error;
  error.kind = ErrorKind::ReadOnly;
  error.code = "read_only_connection";
  error.message = message.toStdString();
  error.agentInstruction =
      Texts::tr("Switch off read-only mode for this connection if you want to change something.").toStdString();
  return error;
}

}  // namespace

bool isReadingStatement(std::string_view sql) { return Judge(sql).allRead(); }

std::optional<Error> AccessPolicy::refuse(Route route, const SqliteQuery* query) const {
  if (!m_readOnly) return std::nullopt;
  const Access access = info(route).access;
  if (access == Access::Read) return std::nullopt;
  if (access == Access::Write || query == nullptr) return refuseWrite();
  for (std::size_t i = 0; i < query->statements.size(); ++i) {
    if (isReadingStatement(query->statements[i].sql)) continue;
    if (query->statements.size() == 1)
      return readOnlyError(Texts::tr("This connection is read-only and the statement may change the database."));
    return readOnlyError(Texts::tr("This connection is read-only and statement %1 may change the database.")
                             .arg(static_cast<qulonglong>(i) + 1));
  }
  return std::nullopt;
}

std::optional<Error> AccessPolicy::refuse(const RequestIntent& intent) const {
  if (!m_readOnly || !intent.write) return std::nullopt;
  return intent.route && intent.query ? refuse(*intent.route, &*intent.query) : refuseWrite();
}

std::optional<Error> AccessPolicy::refuseWrite() const {
  if (!m_readOnly) return std::nullopt;
  return readOnlyError(Texts::tr("This connection is read-only, so nothing was sent."));
}

}  // namespace tovuk::client
