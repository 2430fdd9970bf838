// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One SQLite database: its file, its connections, who may write, and how its file is exchanged by a restore.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "api/contract/result.h"
#include "api/local/sqlite/session.h"

namespace tovuk::local {

// One file on disk with its connections. A restore makes a new one; whoever still reads the old one may finish.
class DatabaseFile {
 public:
  explicit DatabaseFile(std::string path) : m_path(std::move(path)) {}
  DatabaseFile(const DatabaseFile&) = delete;
  DatabaseFile& operator=(const DatabaseFile&) = delete;
  ~DatabaseFile();  // closes; removes the file when removeWhenClosed() was called

  [[nodiscard]] const std::string& path() const { return m_path; }
  void removeWhenClosed() { m_remove = true; }

  Result<std::unique_ptr<Session>> takeReader();
  void giveBackReader(std::unique_ptr<Session> session);

  // Only under Database's write lock.
  Result<Session*> writer();

  // Statements compiled before a schema change are dropped when a session is taken next.
  void schemaChanged() { ++m_schema; }

 private:
  std::string m_path;
  std::atomic<bool> m_remove = false;
  std::atomic<std::uint64_t> m_schema = 0;
  std::mutex m_mutex;
  std::vector<std::unique_ptr<Session>> m_idle;
  std::unique_ptr<Session> m_writer;
};

class Database {
 public:
  Database(std::string id, std::string name, std::string path);

  [[nodiscard]] const std::string& id() const { return m_id; }
  [[nodiscard]] const std::string& name() const { return m_name; }

  [[nodiscard]] std::shared_ptr<DatabaseFile> file() const;
  // Under the write lock: from now on this is the file.
  std::shared_ptr<DatabaseFile> exchangeFile(std::shared_ptr<DatabaseFile> file);

  // Writes, backups of a moment and restores take turns.
  std::mutex& writeLock() { return m_writeLock; }

  [[nodiscard]] std::int64_t sizeBytes() const { return m_sizeBytes; }
  void setSizeBytes(std::int64_t bytes) { m_sizeBytes = bytes; }
  [[nodiscard]] std::int64_t lastRowid() const { return m_lastRowid; }
  void setLastRowid(std::int64_t rowid) { m_lastRowid = rowid; }

  // Whether a backup made since the start of the program holds everything as it is now. `writes` as it was before the
  // backup began.
  [[nodiscard]] std::int64_t writes() const { return m_writes; }
  void noteWrite() { ++m_writes; }
  void noteBackup(std::int64_t writes) { m_backedUp = writes; }
  [[nodiscard]] bool isBackedUp() const { return m_backedUp == m_writes; }

  // Folds the write-ahead log in and closes what is idle.
  void close();

 private:
  const std::string m_id;
  const std::string m_name;
  mutable std::mutex m_mutex;
  std::shared_ptr<DatabaseFile> m_file;
  std::mutex m_writeLock;
  std::atomic<std::int64_t> m_sizeBytes = 0;
  std::atomic<std::int64_t> m_lastRowid = 0;
  std::atomic<std::int64_t> m_writes = 0;
  std::atomic<std::int64_t> m_backedUp = -1;  // none yet
};

// A reading connection, given back at the end of its life.
class ReaderLease {
 public:
  static Result<ReaderLease> take(std::shared_ptr<DatabaseFile> file);
  ReaderLease(ReaderLease&&) noexcept = default;
  ReaderLease& operator=(ReaderLease&&) = delete;
  ~ReaderLease();
  [[nodiscard]] Session& session() const { return *m_session; }

 private:
  ReaderLease(std::shared_ptr<DatabaseFile> file, std::unique_ptr<Session> session)
      : m_file(std::move(file)), m_session(std::move(session)) {}
  std::shared_ptr<DatabaseFile> m_file;
  std::unique_ptr<Session> m_session;
};

// Makes an empty database file in WAL mode. The file must not exist.
Result<Done> createDatabaseFile(const std::string& path);
std::int64_t databaseSizeBytes(sqlite3* db);  // page_count times page_size
// The file with its -wal and -shm.
void removeDatabaseFile(const std::string& path);

}  // namespace tovuk::local
