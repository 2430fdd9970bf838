// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SQLite databases, queries and backups (schemas page, section 2.5).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tovuk {

// SqliteDatabaseBinding.
struct SqliteDatabase {
  std::string id, name;
  std::optional<std::int64_t> storageLimitMib, storageUsedMib;  // MiB
  std::string quotaState;                                       // ok, read_limited, write_limited, storage_exceeded
  std::optional<std::int64_t> timeTravelDays, queryTimeoutSeconds;
  friend bool operator==(const SqliteDatabase&, const SqliteDatabase&) = default;
};

struct Null {
  friend bool operator==(const Null&, const Null&) = default;
};

// A positional parameter: text to 2 000 000 characters, an integer within +-MAXSAFE, a number within +-1e308, a
// boolean, or null. There is no binary form.
using SqliteParam = std::variant<Null, bool, std::int64_t, double, std::string>;

struct SqliteStatement {
  std::string sql;  // one statement, 1 to 100 000 characters
  std::vector<SqliteParam> params;
  friend bool operator==(const SqliteStatement&, const SqliteStatement&) = default;
};

// SqliteQueryRequest: one statement is sent as `sql` and `params`, several as `statements`, one transaction.
struct SqliteQuery {
  std::vector<SqliteStatement> statements;
  friend bool operator==(const SqliteQuery&, const SqliteQuery&) = default;
};

// SqliteStatementResult without its rows: rows are streamed into a column store by the client and written straight
// from SQLite by the local service, so no struct of this page ever holds them.
struct SqliteStatementFigures {
  std::optional<bool> success;
  std::optional<std::int64_t> rowsRead, rowsWritten;   // metered
  std::optional<std::int64_t> vmSteps, fullscanSteps;  // diagnosis, not metered
  std::optional<std::int64_t> durationMs, changes, lastInsertRowid;
  std::optional<bool> rowsReadEstimated;  // local extension: rowsRead is not exact
  friend bool operator==(const SqliteStatementFigures&, const SqliteStatementFigures&) = default;
};

// SqliteQueryMeta (snake_case inside a camelCase answer).
struct SqliteQueryMeta {
  std::optional<double> duration;         // seconds
  std::optional<std::int64_t> sizeAfter;  // bytes of the database after the run
  std::optional<std::int64_t> rowsRead, rowsWritten;
  friend bool operator==(const SqliteQueryMeta&, const SqliteQueryMeta&) = default;
};

// SqliteQueryResponse without the rows of its results.
struct SqliteQueryFigures {
  SqliteDatabase database;
  std::vector<SqliteStatementFigures> results;
  std::optional<std::int64_t> rowsRead, rowsWritten;  // of the whole request, metered
  std::optional<std::int64_t> storageUsedMib;
  SqliteQueryMeta meta;
  std::vector<std::string> nextActions;
  friend bool operator==(const SqliteQueryFigures&, const SqliteQueryFigures&) = default;
};

struct SqliteBackup {
  std::string id, databaseId;
  std::string kind;  // manual, pre_restore
  std::optional<std::int64_t> sizeBytes;
  std::string expiresAt, createdAt;  // date-time
  friend bool operator==(const SqliteBackup&, const SqliteBackup&) = default;
};

struct SqliteBackups {
  SqliteDatabase database;
  std::vector<SqliteBackup> backups;  // newest first
  std::vector<std::string> nextActions;
  friend bool operator==(const SqliteBackups&, const SqliteBackups&) = default;
};

struct SqliteBackupCreated {
  SqliteDatabase database;
  SqliteBackup backup;
  std::vector<std::string> nextActions;
  friend bool operator==(const SqliteBackupCreated&, const SqliteBackupCreated&) = default;
};

struct SqliteBackupRestored {
  SqliteDatabase database;
  SqliteBackup restoredBackup;
  SqliteBackup previousBackup;  // kind pre_restore: what the database was before
  std::vector<std::string> nextActions;
  friend bool operator==(const SqliteBackupRestored&, const SqliteBackupRestored&) = default;
};

}  // namespace tovuk
