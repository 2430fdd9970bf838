// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/handle.h"

#include "api/local/http/errors.h"

namespace tovuk::local {

Error sqliteFault(sqlite3* db, std::string_view what) {
  return internalError(std::string(what) + ": " + (db != nullptr ? sqlite3_errmsg(db) : "out of memory"));
}

Result<DbPtr> openDb(const std::string& path, int flags) {
  sqlite3* raw = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  DbPtr db(raw);
  if (code != SQLITE_OK) return Unexpected(sqliteFault(raw, "Cannot open the database file"));
  sqlite3_extended_result_codes(raw, 1);
  return db;
}

Result<StmtPtr> prepare(sqlite3* db, std::string_view sql) {
  sqlite3_stmt* raw = nullptr;
  const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), 0, &raw, nullptr);
  StmtPtr stmt(raw);
  if (code != SQLITE_OK) return Unexpected(sqliteFault(db, "Cannot prepare a statement"));
  return stmt;
}

Result<Done> execute(sqlite3* db, const char* sql) {
  if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
    return Unexpected(sqliteFault(db, "Cannot run a statement"));
  return Done{};
}

std::int64_t queryInteger(sqlite3* db, std::string_view sql, std::int64_t fallback) {
  const auto stmt = prepare(db, sql);
  if (!stmt || sqlite3_step(stmt->get()) != SQLITE_ROW) return fallback;
  return sqlite3_column_int64(stmt->get(), 0);
}

std::string columnText(sqlite3_stmt* stmt, int column) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(stmt, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(stmt, column))};
}

void bindText(sqlite3_stmt* stmt, int index, std::string_view text) {
  sqlite3_bind_text64(stmt, index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

std::string quotedName(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
  return out;
}

}  // namespace tovuk::local
