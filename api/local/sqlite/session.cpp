// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/session.h"

#include <algorithm>
#include <cctype>

#include "api/contract/limits.h"
#include "api/local/http/errors.h"
#include "api/local/sqlite/sql_words.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kMaxStatementsKept = 64;
constexpr int kBusyMilliseconds = 5000;  // our own checkpoints and backups are the only others in the file

// Limits of the plan table that say how a statement may be written. Those that say how large a table or a row may be
// (100 columns, 2 000 000 bytes) are not applied: an imported file must stay readable.
void applyLimits(sqlite3* db) {
  sqlite3_limit(db, SQLITE_LIMIT_VARIABLE_NUMBER, static_cast<int>(kMaxParams));
  sqlite3_limit(db, SQLITE_LIMIT_FUNCTION_ARG, 32);
  sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50);
}

// Past white space, comments and semicolons: what is left is a statement or nothing.
std::string_view skipBlank(std::string_view sql) {
  while (!sql.empty()) {
    if (std::isspace(static_cast<unsigned char>(sql.front())) != 0 || sql.front() == ';') {
      sql.remove_prefix(1);
    } else if (sql.starts_with("--")) {
      const std::size_t end = sql.find('\n');
      sql = end == std::string_view::npos ? std::string_view() : sql.substr(end + 1);
    } else if (sql.starts_with("/*")) {
      const std::size_t end = sql.find("*/", 2);
      sql = end == std::string_view::npos ? std::string_view() : sql.substr(end + 2);
    } else {
      break;
    }
  }
  return sql;
}

// VACUUM, or VACUUM main; with INTO it would write another file.
bool isPlainVacuum(std::string_view sql) {
  std::string words;
  for (std::string_view rest = skipBlank(sql); !rest.empty(); rest = skipBlank(rest)) {
    std::size_t length = 0;
    while (length < rest.size() && std::isalnum(static_cast<unsigned char>(rest[length])) != 0) ++length;
    if (length == 0) return false;
    if (!words.empty()) words += ' ';
    for (const char c : rest.substr(0, length)) words += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    rest.remove_prefix(length);
  }
  return words == "vacuum" || words == "vacuum main";
}

Error refusedSql(std::string_view code, std::string_view message, std::string_view advice) {
  return makeError(400, code, message, advice);
}

}  // namespace

Result<std::unique_ptr<Session>> Session::open(const std::string& path, Mode mode) {
  auto db = openDb(path, SQLITE_OPEN_READWRITE);
  if (!db) return Unexpected(std::move(db).error());
  std::unique_ptr<Session> session(new Session(std::move(*db)));
  sqlite3* raw = session->db();
  sqlite3_busy_timeout(raw, kBusyMilliseconds);
  applyLimits(raw);
  int on = 0;
  sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, &on);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &on);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &on);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, &on);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_FKEY, 1, &on);  // as on the platform; SQLite's own default is off
#if defined(TOVUK_SCANSTATUS) && defined(SQLITE_DBCONFIG_STMT_SCANSTATUS)
  sqlite3_db_config(raw, SQLITE_DBCONFIG_STMT_SCANSTATUS, 1, &on);
#endif
  const char* setup = mode == Mode::Write ? "PRAGMA synchronous=FULL" : "PRAGMA query_only=1";
  if (const auto done = execute(raw, setup); !done) return Unexpected(done.error());
#ifdef SQLITE_ENABLE_PREUPDATE_HOOK
  if (mode == Mode::Write) sqlite3_preupdate_hook(raw, &Session::onChange, session.get());
#endif
  session->m_authorizer.install(raw);
  return session;
}

Session::~Session() { m_statements.clear(); }

Result<Prepared*> Session::prepare(const std::string& sql) {
  if (const auto known = m_statements.find(sql); known != m_statements.end()) {
    known->second.lastUsed = ++m_uses;
    return &known->second;
  }
  const std::string_view text = skipBlank(sql);
  if (text.find('\0') != std::string_view::npos)
    return Unexpected(refusedSql("invalid_sql", "The statement holds a NUL character.",
                                 "Bind text with NUL characters as a parameter."));
  m_authorizer.begin();
  sqlite3_stmt* raw = nullptr;
  const char* tail = nullptr;
  const int code =
      sqlite3_prepare_v3(db(), text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &raw, &tail);
  StmtPtr stmt(raw);
  if (code != SQLITE_OK) {
    if (!m_authorizer.refusal().empty())
      return Unexpected(refusedSql("sql_refused", m_authorizer.refusal(), m_authorizer.advice()));
    return Unexpected(refusedSql("invalid_sql", sqlite3_errmsg(db()),
                                 "Correct the statement; SELECT name, sql FROM sqlite_schema shows what there is."));
  }
  if (!stmt)
    return Unexpected(
        refusedSql("invalid_sql", "There is no statement in the text.", "Send one SQL statement as sql."));
  const auto used = static_cast<std::size_t>(tail - text.data());
  if (!skipBlank(text.substr(used)).empty())
    return Unexpected(refusedSql("sqlite_multiple_statements", "sql holds more than one statement.",
                                 "Send one statement as sql, or several as statements[]: those are one transaction."));

  if (m_statements.size() >= kMaxStatementsKept) evict();
  Prepared& prepared = m_statements[sql];
  prepared.sql = std::string(text.substr(0, used));
  prepared.readOnly = sqlite3_stmt_readonly(raw) != 0 || sqlite3_stmt_isexplain(raw) != 0;
  prepared.plainVacuum = isPlainVacuum(text);
  prepared.params = sqlite3_bind_parameter_count(raw);
  prepared.effects = m_authorizer.effects();
  if (!prepared.effects.alteredTable.empty()) {
    const auto words = splitSql(prepared.sql);
    prepared.dropsColumn = std::any_of(words.begin(), words.end(), [](const SqlWord& w) { return w.is("DROP"); });
  }
  prepared.lastUsed = ++m_uses;
  if (sqlite3_stmt_isexplain(raw) == 0) {
    const Authorizer::Trusted trusted(m_authorizer);
    prepared.plan = readPlan(db(), prepared.sql);
    for (const std::string& table : prepared.effects.written)
      if (!table.starts_with("sqlite_")) prepared.entries.emplace(table, countEntries(table, prepared.effects));
  }
  prepared.stmt = std::move(stmt);
  return &prepared;
}

void Session::adoptSchema(std::uint64_t version) {
  if (m_schema == version) return;
  m_schema = version;
  m_statements.clear();
  // EXPLAIN does not look whether the schema it knows is still the file's; running something does.
  const Authorizer::Trusted trusted(m_authorizer);
  static_cast<void>(execute(db(), "SELECT 1 FROM sqlite_schema LIMIT 1"));
}

void Session::evict() {
  const auto oldest = std::min_element(m_statements.begin(), m_statements.end(), [](const auto& a, const auto& b) {
    return a.second.lastUsed < b.second.lastUsed;
  });
  m_statements.erase(oldest);
}

Result<Done> Session::bind(Prepared& prepared, const std::vector<SqliteParam>& params) {
  sqlite3_stmt* stmt = prepared.stmt.get();
  if (static_cast<int>(params.size()) != prepared.params)
    return Unexpected(refusedSql("invalid_params",
                                 "The statement has " + std::to_string(prepared.params) + " parameters and " +
                                     std::to_string(params.size()) + " values were sent.",
                                 "Send one value in params for each ? of the statement, in order."));
  for (std::size_t i = 0; i < params.size(); ++i) {
    const int index = static_cast<int>(i) + 1;
    const SqliteParam& value = params[i];
    if (const auto* text = std::get_if<std::string>(&value))
      // The request outlives the run, so SQLite need not copy.
      sqlite3_bind_text64(stmt, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
      sqlite3_bind_int64(stmt, index, *integer);
    else if (const auto* real = std::get_if<double>(&value))
      sqlite3_bind_double(stmt, index, *real);
    else if (const auto* flag = std::get_if<bool>(&value))
      sqlite3_bind_int(stmt, index, *flag ? 1 : 0);
    else
      sqlite3_bind_null(stmt, index);
  }
  return Done{};
}

void Session::beginCounting(Prepared* prepared) {
  m_counted = prepared;
  m_written = 0;
  m_lastTable = nullptr;
  m_changesBefore = sqlite3_total_changes64(db());
}

std::int64_t Session::takeEntriesWritten() {
  m_counted = nullptr;
#ifdef SQLITE_ENABLE_PREUPDATE_HOOK
  return m_written;
#else
  return sqlite3_total_changes64(db()) - m_changesBefore;
#endif
}

Prepared::Entries Session::countEntries(const std::string& table, const StatementEffects& effects) {
  Prepared::Entries entries;
  const auto updated = effects.updated.find(table);
  const auto indexes = local::prepare(db(), "SELECT name, origin, partial FROM pragma_index_list(?)");
  const auto columns = local::prepare(db(), "SELECT name FROM pragma_index_info(?)");
  const auto shape = local::prepare(db(), "SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'");
  if (!indexes || !columns || !shape) return entries;
  bindText(shape->get(), 1, table);
  const bool withoutRowid = sqlite3_step(shape->get()) == SQLITE_ROW && sqlite3_column_int(shape->get(), 0) != 0;
  bindText(indexes->get(), 1, table);
  while (sqlite3_step(indexes->get()) == SQLITE_ROW) {
    if (withoutRowid && columnText(indexes->get(), 1) == "pk") continue;  // that is the table itself
    ++entries.whole;
    bool touched = sqlite3_column_int(indexes->get(), 2) != 0;  // partial: its condition may change
    sqlite3_reset(columns->get());
    bindText(columns->get(), 1, columnText(indexes->get(), 0));
    while (!touched && sqlite3_step(columns->get()) == SQLITE_ROW)
      touched = sqlite3_column_type(columns->get(), 0) == SQLITE_NULL ||  // an expression
                (updated != effects.updated.end() && updated->second.contains(columnText(columns->get(), 0)));
    if (touched) ++entries.updated;
  }
  return entries;
}

#ifdef SQLITE_ENABLE_PREUPDATE_HOOK
void Session::onChange(void* self, sqlite3*, int op, const char*, const char* table, sqlite3_int64, sqlite3_int64) {
  auto* session = static_cast<Session*>(self);
  if (session->m_counted == nullptr) return;
  if (session->m_lastTable != table) {
    const auto known = session->m_counted->entries.find(table);
    session->m_lastEntries = known == session->m_counted->entries.end() ? Prepared::Entries{} : known->second;
    session->m_lastTable = table;
  }
  session->m_written += op == SQLITE_UPDATE ? session->m_lastEntries.updated : session->m_lastEntries.whole;
}
#endif

}  // namespace tovuk::local
