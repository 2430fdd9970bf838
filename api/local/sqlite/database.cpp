// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/database.h"

#include <filesystem>
#include <system_error>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kIdleReaders = 8;

}  // namespace

DatabaseFile::~DatabaseFile() {
  m_idle.clear();
  m_writer.reset();
  if (m_remove) removeDatabaseFile(m_path);
}

Result<std::unique_ptr<Session>> DatabaseFile::takeReader() {
  std::unique_ptr<Session> session;
  {
    const std::lock_guard lock(m_mutex);
    if (!m_idle.empty()) {
      session = std::move(m_idle.back());
      m_idle.pop_back();
    }
  }
  if (!session) {
    auto opened = Session::open(m_path, Session::Mode::Read);
    if (!opened) return opened;
    session = std::move(*opened);
  }
  session->adoptSchema(m_schema);
  return session;
}

void DatabaseFile::giveBackReader(std::unique_ptr<Session> session) {
  const std::lock_guard lock(m_mutex);
  if (m_idle.size() < kIdleReaders) m_idle.push_back(std::move(session));
}

Result<Session*> DatabaseFile::writer() {
  if (!m_writer) {
    auto opened = Session::open(m_path, Session::Mode::Write);
    if (!opened) return Unexpected(std::move(opened).error());
    m_writer = std::move(*opened);
  }
  m_writer->adoptSchema(m_schema);
  return m_writer.get();
}

Database::Database(std::string id, std::string name, std::string path)
    : m_id(std::move(id)), m_name(std::move(name)), m_file(std::make_shared<DatabaseFile>(std::move(path))) {}

std::shared_ptr<DatabaseFile> Database::file() const {
  const std::lock_guard lock(m_mutex);
  return m_file;
}

std::shared_ptr<DatabaseFile> Database::exchangeFile(std::shared_ptr<DatabaseFile> file) {
  const std::lock_guard lock(m_mutex);
  m_file.swap(file);
  return file;
}

void Database::close() {
  const std::lock_guard writing(m_writeLock);
  const auto open = file();
  exchangeFile(std::make_shared<DatabaseFile>(open->path()));
}

Result<ReaderLease> ReaderLease::take(std::shared_ptr<DatabaseFile> file) {
  auto session = file->takeReader();
  if (!session) return Unexpected(std::move(session).error());
  return ReaderLease(std::move(file), std::move(*session));
}

ReaderLease::~ReaderLease() {
  if (m_session) m_file->giveBackReader(std::move(m_session));
}

Result<Done> createDatabaseFile(const std::string& path) {
  const auto db = openDb(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE);
  if (!db) return Unexpected(db.error());
  return execute(db->get(), "PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL;");
}

std::int64_t databaseSizeBytes(sqlite3* db) {
  return queryInteger(db, "PRAGMA page_count") * queryInteger(db, "PRAGMA page_size");
}

void removeDatabaseFile(const std::string& path) {
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  std::filesystem::remove(path + "-wal", ignored);
  std::filesystem::remove(path + "-shm", ignored);
  std::filesystem::remove(path + "-journal", ignored);
}

}  // namespace tovuk::local
