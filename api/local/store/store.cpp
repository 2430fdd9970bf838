// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/store/store.h"

#include <algorithm>

namespace tovuk::local {

namespace {

// A group is bounded, so that the first of it does not wait for ever. Large values end it sooner by themselves.
constexpr std::size_t kMostOfGroup = 256;
constexpr std::size_t kIdleReaders = 8;
constexpr int kPagesOfCheckpoint = 1000;  // as SQLite has it by itself

// The cache of pages is 32 MiB for the writer; a reader keeps 4. More would not make random reads of many rows cheaper,
// and every write of another connection empties a reader's cache anyway. A mapped file (PRAGMA mmap_size) saves a
// quarter of such a read while nobody writes, but SQLite unmaps it after each foreign write: a read then costs six
// times as much.
constexpr const char* kWriterPragmas =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768; PRAGMA busy_timeout=5000;"
    "PRAGMA journal_size_limit=67108864;";
constexpr const char* kReaderPragmas = "PRAGMA cache_size=-4096; PRAGMA busy_timeout=5000; PRAGMA query_only=ON;";

}  // namespace

Result<std::unique_ptr<Store>> Store::open(const std::string& path, const std::string& schema) {
  auto db = openDb(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!db) return Unexpected(std::move(db).error());
  if (const auto mode = execute(db->get(), kWriterPragmas); !mode) return Unexpected(mode.error());
  const std::string whole = "BEGIN IMMEDIATE;" + schema + "COMMIT;";
  if (const auto made = execute(db->get(), whole.c_str()); !made) return Unexpected(made.error());
  return std::unique_ptr<Store>(new Store(path, std::move(*db)));
}

Store::~Store() {
  m_readers.clear();
  static_cast<void>(execute(m_writer.raw(), "PRAGMA wal_checkpoint(TRUNCATE)"));
}

void Store::submit(Job& job) {
  std::unique_lock lock(m_mutex);
  m_waiting.push_back(&job);
  // Whoever finds nobody leading leads: runs all that wait, its own included, and hands over.
  m_wake.wait(lock, [&] { return job.done || !m_leading; });
  if (job.done) return;
  m_leading = true;
  while (!job.done) {
    const std::size_t size = std::min(m_waiting.size(), kMostOfGroup);
    const std::vector<Job*> group(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(size));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(size));
    lock.unlock();
    runGroup(group);
    lock.lock();
    for (Job* each : group) each->done = true;
    if (job.done) m_leading = false;
    m_wake.notify_all();
  }
}

std::optional<Error> Store::control(std::string_view sql) {
  m_writer.use(sql).run();
  return m_writer.takeFault();
}

std::optional<Error> Store::runOne(Job& job) {
  if (auto fault = control("SAVEPOINT one")) return fault;
  std::optional<Error> error = job.body(m_writer);
  if (auto fault = m_writer.takeFault()) error = std::move(fault);
  if (error) {
    static_cast<void>(control("ROLLBACK TO one"));
    static_cast<void>(control("RELEASE one"));
    return error;
  }
  return control("RELEASE one");
}

void Store::runGroup(const std::vector<Job*>& group) {
  const auto failAll = [&](const Error& error) {
    static_cast<void>(control("ROLLBACK"));
    for (Job* job : group) job->error = error;
  };
  if (const auto fault = control("BEGIN IMMEDIATE")) return failAll(*fault);
  for (Job* job : group) {
    job->error = runOne(*job);
    // A full disk may have ended the whole transaction.
    if (sqlite3_get_autocommit(m_writer.raw()) != 0)
      return failAll(job->error.value_or(sqliteFault(m_writer.raw(), "Cannot write data.db")));
  }
  if (const auto fault = control("COMMIT")) failAll(*fault);
}

// No checkpoint on the way: it would copy without a sync, and leave settle() nothing to copy and nothing to sync.
Result<Done> Store::relax() { return execute(m_writer.raw(), "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=0"); }

// A checkpoint syncs the log before it copies, and the file after it.
Result<Done> Store::settle() {
  const std::string pragmas = "PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint=" +
                              std::to_string(kPagesOfCheckpoint);
  return execute(m_writer.raw(), pragmas.c_str());
}

Store::ReaderLease::ReaderLease(Store& from) : store(from) {
  {
    const std::lock_guard lock(store.m_readersMutex);
    if (!store.m_readers.empty()) {
      db = std::move(store.m_readers.back());
      store.m_readers.pop_back();
    }
  }
  if (!db) {
    auto opened = openDb(store.m_path, SQLITE_OPEN_READWRITE);
    if (opened) static_cast<void>(execute(opened->get(), kReaderPragmas));
    db = std::make_unique<Db>(opened ? std::move(*opened) : DbPtr());
  }
  db->use("BEGIN").run();
}

Store::ReaderLease::~ReaderLease() {
  db->use("COMMIT").run();
  if (db->takeFault()) return;  // not a connection to use again
  const std::lock_guard lock(store.m_readersMutex);
  if (store.m_readers.size() < kIdleReaders) store.m_readers.push_back(std::move(db));
}

Result<Done> Store::copyTo(const std::string& path) {
  return read([&](Db& db) -> Result<Done> {
    auto target = openDb(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!target) return Unexpected(std::move(target).error());
    sqlite3_backup* backup = sqlite3_backup_init(target->get(), "main", db.raw(), "main");
    if (backup == nullptr) return Unexpected(sqliteFault(target->get(), "Cannot copy data.db"));
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
      return Unexpected(sqliteFault(target->get(), "Cannot copy data.db"));
    return Done{};
  });
}

}  // namespace tovuk::local
