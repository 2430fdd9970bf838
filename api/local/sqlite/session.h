// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to one database file, with its statements kept compiled. One thread at a time.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "api/contract/sqlite/sqlite.h"
#include "api/local/sqlite/authorizer.h"
#include "api/local/sqlite/handle.h"
#include "api/local/sqlite/plan.h"

namespace tovuk::local {

// A compiled statement and what was found out about it once.
struct Prepared {
  StmtPtr stmt;
  std::string sql;
  bool readOnly = true;
  bool plainVacuum = false;  // VACUUM of this file, which attaches a temporary one on its own
  bool dropsColumn = false;  // ALTER TABLE ... DROP COLUMN
  int params = 0;
  QueryPlan plan;
  StatementEffects effects;
  // b-tree entries behind one row of a table: the row and its index entries; and those an UPDATE touches.
  struct Entries {
    std::int64_t whole = 1;
    std::int64_t updated = 1;
  };
  std::unordered_map<std::string, Entries> entries;  // of every table it may write
  std::vector<std::string> cellPrefixes;             // {"name": and ,"other": for the row writer
  std::string columnsJson;                           // ["name","other"]
  int reprepared = -1;                               // SQLITE_STMTSTATUS_REPREPARE of the columns above
  std::uint64_t lastUsed = 0;
};

class Session {
 public:
  enum class Mode : std::uint8_t { Read, Write };

  static Result<std::unique_ptr<Session>> open(const std::string& path, Mode mode);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  ~Session();

  // Compiles one statement, or finds it compiled. Errors, all 400: invalid_sql, sqlite_multiple_statements,
  // sql_refused. The result lives until the next prepare().
  Result<Prepared*> prepare(const std::string& sql);

  Result<Done> bind(Prepared& prepared, const std::vector<SqliteParam>& params);

  // After a change of the schema: what was found out about statements may not be true any more.
  // `version` counts those changes.
  void adoptSchema(std::uint64_t version);

  [[nodiscard]] sqlite3* db() const { return m_db.get(); }
  [[nodiscard]] Authorizer& authorizer() { return m_authorizer; }

  // Entries written since the last call, by rows changed since then: see Prepared::Entries. `prepared` explains them.
  void beginCounting(Prepared* prepared);
  std::int64_t takeEntriesWritten();

 private:
  explicit Session(DbPtr db) : m_db(std::move(db)) {}
  void evict();
  Prepared::Entries countEntries(const std::string& table, const StatementEffects& effects);
#ifdef SQLITE_ENABLE_PREUPDATE_HOOK
  static void onChange(void* self, sqlite3* db, int op, const char* database, const char* table, sqlite3_int64 oldKey,
                       sqlite3_int64 newKey);
#endif

  DbPtr m_db;
  Authorizer m_authorizer;
  std::unordered_map<std::string, Prepared> m_statements;
  std::uint64_t m_uses = 0;
  std::uint64_t m_schema = 0;
  Prepared* m_counted = nullptr;
  std::int64_t m_written = 0;
  std::int64_t m_changesBefore = 0;
  const char* m_lastTable = nullptr;  // the hook's last table, to save the look-up
  Prepared::Entries m_lastEntries;
};

}  // namespace tovuk::local
