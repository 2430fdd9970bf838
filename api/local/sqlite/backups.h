// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups of SQLite databases: made, listed, restored, expired. Also the import of a file, which is a copy too.
//
// Every copy is a new file, whole and synced before control.db names it; a restore is one transaction in control.db
// that names another file for the database. So a kill at any moment leaves the old state or the new one.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "api/contract/sqlite/sqlite.h"
#include "api/contract/time.h"
#include "api/local/sqlite/database.h"
#include "api/local/store/catalogue.h"
#include "api/local/store/control_store.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local {

class Backups {
 public:
  Backups(ControlStore& store, Catalogue& catalogue, const DataFolder& folder, std::function<UtcTime()> clock);

  std::vector<SqliteBackup> list(const Database& database);  // newest first, at most 100
  Result<SqliteBackup> create(Database& database);           // kind manual
  struct Restored {
    SqliteBackup restored, previous;
  };
  // Errors: NotFound; RateLimited with Retry-After (10 restores in 10 minutes for one database).
  Result<Restored> restore(Database& database, std::string_view backupId);

  // There is a backup made today (UTC), or this question was answered with no today already.
  bool needNotRemind(const Database& database);

  void forget(const std::string& databaseId);  // the database was deleted
  void removeExpired();

 private:
  SqliteBackup describe(const BackupRecord& record) const;
  Result<BackupRecord> newRecord(const Database& database, std::string_view kind);
  Result<Done> admitRestore(const std::string& databaseId);

  ControlStore& m_store;
  Catalogue& m_catalogue;
  const DataFolder& m_folder;
  std::function<UtcTime()> m_clock;
  std::mutex m_mutex;
  std::map<std::string, std::vector<BackupRecord>> m_records;  // by database, oldest first
  std::map<std::string, std::deque<UtcTime>> m_restores;
  std::map<std::string, std::string> m_remindedOn;  // day
};

// Copies a whole database, consistent whatever others write meanwhile, and syncs it. `to` must not exist.
Result<Done> copyDatabase(const std::string& from, const std::string& to);

// Checks that `source` is an absolute path of a SQLite database in order, and copies it.
Result<Done> importDatabase(const std::string& source, const std::string& to);

}  // namespace tovuk::local
