// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/backups.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

#include "api/contract/limits.h"
#include "api/contract/plans.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kRestoresInWindow = 10;
constexpr std::chrono::minutes kRestoreWindow(10);

std::chrono::days keptFor() { return std::chrono::days(planLimit(Plan::Free, "sqliteTimeTravelDays").value_or(7)); }

std::string dayOf(UtcTime time) { return formatIsoSeconds(time).substr(0, 10); }

// Reads of our own, so that a copy never meets the limits or the authorizer of a session.
Result<DbPtr> openSource(const std::string& path, int flags) {
  auto db = openDb(path, flags);
  if (db) sqlite3_busy_timeout(db->get(), 5000);
  return db;
}

Result<Done> copyInto(sqlite3* source, const std::string& to) {
  const auto target = openDb(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE);
  if (!target) return Unexpected(target.error());
  if (auto full = execute(target->get(), "PRAGMA synchronous=FULL"); !full) return full;
  sqlite3_backup* backup = sqlite3_backup_init(target->get(), "main", source, "main");
  if (backup == nullptr) return Unexpected(sqliteFault(target->get(), "The copy cannot begin"));
  sqlite3_backup_step(backup, -1);  // all pages in one reading transaction
  if (sqlite3_backup_finish(backup) != SQLITE_OK) return Unexpected(sqliteFault(target->get(), "The copy failed"));
  // A source that was not in WAL mode gives a copy that is not.
  if (auto wal = execute(target->get(), "PRAGMA journal_mode=WAL"); !wal) return wal;
  return syncFolder(fs::path(to).parent_path().string());
}

}  // namespace

Result<Done> copyDatabase(const std::string& from, const std::string& to) {
  const auto source = openSource(from, SQLITE_OPEN_READWRITE);
  return source ? copyInto(source->get(), to) : Result<Done>(Unexpected(source.error()));
}

Result<Done> importDatabase(const std::string& source, const std::string& to) {
  const auto refuse = [](std::string_view message) {
    return Unexpected(makeError(400, "import_refused", message,
                                "Name a SQLite database file by its absolute path on this machine as sourcePath."));
  };
  std::error_code code;
  if (source.find('\0') != std::string::npos || !fs::path(source).is_absolute())
    return refuse("sourcePath must be an absolute path.");
  if (!fs::is_regular_file(source, code)) return refuse("There is no file " + source + ".");
  std::array<char, 16> magic{};
  std::ifstream file(source, std::ios::binary);
  if (!file) return refuse("The file " + source + " cannot be read.");
  file.read(magic.data(), magic.size());
  if (file.gcount() != static_cast<std::streamsize>(magic.size()) ||
      std::string_view(magic.data(), magic.size()) != std::string_view("SQLite format 3\0", 16))
    return refuse("The file " + source + " is not a SQLite database.");
  {
    const auto db = openSource(source, SQLITE_OPEN_READONLY);
    if (!db) return refuse(db.error().message);
    const auto check = prepare(db->get(), "PRAGMA quick_check(1)");
    if (!check) return refuse(check.error().message);
    const bool answered = sqlite3_step(check->get()) == SQLITE_ROW;
    const std::string verdict = answered ? columnText(check->get(), 0) : sqlite3_errmsg(db->get());
    if (verdict != "ok") return refuse("The file " + source + " is damaged: " + verdict);
    // Opened to read only: an import never changes what it imports.
    return copyInto(db->get(), to);
  }
}

Backups::Backups(ControlStore& store, Catalogue& catalogue, const DataFolder& folder, std::function<UtcTime()> clock)
    : m_store(store), m_catalogue(catalogue), m_folder(folder), m_clock(std::move(clock)) {
  for (BackupRecord& record : store.backups()) m_records[record.databaseId].push_back(std::move(record));
}

SqliteBackup Backups::describe(const BackupRecord& record) const {
  SqliteBackup out;
  out.id = record.id;
  out.databaseId = record.databaseId;
  out.kind = record.kind;
  out.sizeBytes = record.sizeBytes;
  out.createdAt = formatIsoSeconds(record.createdAt);
  out.expiresAt = formatIsoSeconds(record.expiresAt);
  return out;
}

std::vector<SqliteBackup> Backups::list(const Database& database) {
  const std::lock_guard lock(m_mutex);
  const UtcTime now = m_clock();
  std::vector<SqliteBackup> out;
  const auto& records = m_records[database.id()];
  for (auto it = records.rbegin(); it != records.rend() && out.size() < kMaxBackupsListed; ++it)
    if (it->expiresAt > now) out.push_back(describe(*it));
  return out;
}

Result<BackupRecord> Backups::newRecord(const Database& database, std::string_view kind) {
  auto id = m_store.nextId("sqlite_backup_");
  if (!id) return Unexpected(std::move(id).error());
  BackupRecord record;
  record.id = std::move(*id);
  record.databaseId = database.id();
  record.kind = kind;
  record.createdAt = m_clock();
  record.expiresAt = record.createdAt + keptFor();
  return record;
}

Result<SqliteBackup> Backups::create(Database& database) {
  auto record = newRecord(database, "manual");
  if (!record) return Unexpected(std::move(record).error());
  record->file = m_catalogue.newFile(database.id(), "backup");
  const std::string path = m_folder.full(record->file);
  const std::int64_t writes = database.writes();
  Result<Done> made = copyDatabase(database.file()->path(), path);
  if (made) {
    std::error_code code;
    record->sizeBytes = static_cast<std::int64_t>(fs::file_size(path, code));
    made = m_store.addBackup(*record);
  }
  if (!made) {
    removeDatabaseFile(path);
    return Unexpected(made.error());
  }
  database.noteBackup(writes);
  const std::lock_guard lock(m_mutex);
  m_records[database.id()].push_back(*record);
  return describe(*record);
}

Result<Done> Backups::admitRestore(const std::string& databaseId) {
  const std::lock_guard lock(m_mutex);
  const UtcTime now = m_clock();
  auto& times = m_restores[databaseId];
  while (!times.empty() && times.front() + kRestoreWindow <= now) times.pop_front();
  if (times.size() < kRestoresInWindow) {
    times.push_back(now);
    return Done{};
  }
  Error error = makeError(429, "rate_limited", "A database can be restored 10 times in 10 minutes.",
                          "Wait as long as Retry-After says.");
  const auto wait = std::chrono::ceil<std::chrono::seconds>(times.front() + kRestoreWindow - now);
  error.retryAfterSeconds = static_cast<int>(std::max<std::int64_t>(wait.count(), 1));
  return Unexpected(std::move(error));
}

Result<Backups::Restored> Backups::restore(Database& database, std::string_view backupId) {
  std::optional<BackupRecord> wanted;
  {
    const std::lock_guard lock(m_mutex);
    for (const BackupRecord& record : m_records[database.id()])
      if (record.id == backupId && record.expiresAt > m_clock()) wanted = record;
  }
  if (!wanted)
    return Unexpected(makeError(404, "resource_not_found",
                                "This database has no backup \"" + std::string(backupId) + "\".",
                                "GET .../backups lists its backups; they are kept for 7 days."));
  if (const auto admitted = admitRestore(database.id()); !admitted) return Unexpected(admitted.error());

  // From here nobody writes. Who reads the old file may go on: it becomes the safety backup as it is.
  const std::lock_guard turn(database.writeLock());
  const auto old = database.file();
  auto previous = newRecord(database, "pre_restore");
  if (!previous) return Unexpected(std::move(previous).error());
  previous->file = fs::path(old->path()).lexically_relative(m_folder.path()).generic_string();
  previous->sizeBytes = database.sizeBytes();
  const std::string file = m_catalogue.newFile(database.id(), "data");
  Result<Done> done = copyDatabase(m_folder.full(wanted->file), m_folder.full(file));
  if (done) done = m_store.switchFile(database.id(), file, *previous);
  if (!done) {
    removeDatabaseFile(m_folder.full(file));
    return Unexpected(done.error());
  }
  auto fresh = std::make_shared<DatabaseFile>(m_folder.full(file));
  if (const auto reader = ReaderLease::take(fresh)) database.setSizeBytes(databaseSizeBytes(reader->session().db()));
  database.exchangeFile(std::move(fresh));
  const std::lock_guard lock(m_mutex);
  m_records[database.id()].push_back(*previous);
  return Restored{describe(*wanted), describe(*previous)};
}

bool Backups::needNotRemind(const Database& database) {
  const std::lock_guard lock(m_mutex);
  const std::string today = dayOf(m_clock());
  for (const BackupRecord& record : m_records[database.id()])
    if (dayOf(record.createdAt) == today) return true;
  std::string& reminded = m_remindedOn[database.id()];
  const bool already = reminded == today;
  reminded = today;
  return already;
}

void Backups::forget(const std::string& databaseId) {
  const std::lock_guard lock(m_mutex);
  m_records.erase(databaseId);
  m_restores.erase(databaseId);
  m_remindedOn.erase(databaseId);
}

void Backups::removeExpired() {
  const std::lock_guard lock(m_mutex);
  const UtcTime now = m_clock();
  for (auto& [database, records] : m_records)
    std::erase_if(records, [&](const BackupRecord& record) {
      if (record.expiresAt > now || !m_store.removeBackup(record.id)) return false;
      removeDatabaseFile(m_folder.full(record.file));
      return true;
    });
}

}  // namespace tovuk::local
