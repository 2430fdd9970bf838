// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owners of SQLite's objects, and the few calls that every file here needs.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "api/contract/result.h"

namespace tovuk::local {

struct CloseDb {
  void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
struct FinalizeStmt {
  void operator()(sqlite3_stmt* stmt) const { sqlite3_finalize(stmt); }
};
using DbPtr = std::unique_ptr<sqlite3, CloseDb>;
using StmtPtr = std::unique_ptr<sqlite3_stmt, FinalizeStmt>;

// `flags` are SQLITE_OPEN_*; SQLITE_OPEN_NOMUTEX is added: one thread at a time uses a connection.
Result<DbPtr> openDb(const std::string& path, int flags);

// Internal statements, which nobody outside wrote. An error is kind Internal with SQLite's message.
Result<StmtPtr> prepare(sqlite3* db, std::string_view sql);
Result<Done> execute(sqlite3* db, const char* sql);
std::int64_t queryInteger(sqlite3* db, std::string_view sql, std::int64_t fallback = 0);

std::string columnText(sqlite3_stmt* stmt, int column);  // "" for NULL
void bindText(sqlite3_stmt* stmt, int index, std::string_view text);

Error sqliteFault(sqlite3* db, std::string_view what);

// "name" with quotes doubled.
std::string quotedName(std::string_view name);

}  // namespace tovuk::local
