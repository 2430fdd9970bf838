// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/store/control_store.h"

#include <utility>

namespace tovuk::local {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE IF NOT EXISTS sequences(prefix TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notes(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS services(id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS databases(id TEXT PRIMARY KEY, name TEXT NOT NULL, file TEXT NOT NULL,
  service_id TEXT NOT NULL REFERENCES services(id) ON DELETE CASCADE, UNIQUE(service_id, name));
CREATE TABLE IF NOT EXISTS backups(id TEXT PRIMARY KEY, kind TEXT NOT NULL, file TEXT NOT NULL,
  size_bytes INTEGER NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
  database_id TEXT NOT NULL REFERENCES databases(id) ON DELETE CASCADE);
CREATE INDEX IF NOT EXISTS backups_by_database ON backups(database_id);
CREATE TABLE IF NOT EXISTS meters(period TEXT NOT NULL, start TEXT NOT NULL, meter TEXT NOT NULL,
  amount INTEGER NOT NULL, PRIMARY KEY(period, start, meter)) WITHOUT ROWID;
)";

std::int64_t millis(UtcTime time) { return time.time_since_epoch().count(); }
UtcTime timeOf(std::int64_t millis) { return UtcTime(std::chrono::milliseconds(millis)); }

// f(stmt) for each row.
template <class F>
void forEach(sqlite3* db, std::string_view sql, F&& f) {
  const auto stmt = prepare(db, sql);
  if (!stmt) return;
  while (sqlite3_step(stmt->get()) == SQLITE_ROW) f(stmt->get());
}

}  // namespace

Result<std::unique_ptr<ControlStore>> ControlStore::open(const std::string& path) {
  auto db = openDb(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!db) return Unexpected(std::move(db).error());
  sqlite3* raw = db->get();
  if (const auto mode = execute(raw, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
      !mode)
    return Unexpected(mode.error());
  if (const auto made = execute(raw, kSchema); !made) return Unexpected(made.error());
  return std::unique_ptr<ControlStore>(new ControlStore(std::move(*db)));
}

std::vector<ServiceRecord> ControlStore::services() {
  const std::lock_guard lock(m_mutex);
  std::vector<ServiceRecord> out;
  forEach(m_db.get(), "SELECT id, name, kind FROM services ORDER BY rowid", [&](sqlite3_stmt* row) {
    out.push_back({columnText(row, 0), columnText(row, 1), columnText(row, 2)});
  });
  return out;
}

std::vector<DatabaseRecord> ControlStore::databases() {
  const std::lock_guard lock(m_mutex);
  std::vector<DatabaseRecord> out;
  forEach(m_db.get(), "SELECT id, service_id, name, file FROM databases ORDER BY rowid", [&](sqlite3_stmt* row) {
    out.push_back({columnText(row, 0), columnText(row, 1), columnText(row, 2), columnText(row, 3)});
  });
  return out;
}

std::vector<BackupRecord> ControlStore::backups() {
  const std::lock_guard lock(m_mutex);
  std::vector<BackupRecord> out;
  forEach(m_db.get(),
          "SELECT id, database_id, kind, file, size_bytes, created_at, expires_at FROM backups ORDER BY rowid",
          [&](sqlite3_stmt* row) {
            out.push_back({columnText(row, 0), columnText(row, 1), columnText(row, 2), columnText(row, 3),
                           sqlite3_column_int64(row, 4), timeOf(sqlite3_column_int64(row, 5)),
                           timeOf(sqlite3_column_int64(row, 6))});
          });
  return out;
}

std::vector<MeterRecord> ControlStore::readMeters(std::string_view sql, const std::vector<std::string_view>& texts) {
  const std::lock_guard lock(m_mutex);
  std::vector<MeterRecord> out;
  const auto stmt = prepare(m_db.get(), sql);
  if (!stmt) return out;
  sqlite3_stmt* row = stmt->get();
  int index = 0;
  for (const std::string_view text : texts) bindText(row, ++index, text);
  while (sqlite3_step(row) == SQLITE_ROW)
    out.push_back({columnText(row, 0), columnText(row, 1), columnText(row, 2), sqlite3_column_int64(row, 3)});
  return out;
}

std::vector<MeterRecord> ControlStore::meters() {
  return readMeters("SELECT period, start, meter, amount FROM meters", {});
}

std::vector<MeterRecord> ControlStore::meters(std::string_view period, std::string_view start) {
  return readMeters("SELECT period, start, meter, amount FROM meters WHERE period = ? AND start = ?", {period, start});
}

std::vector<MeterRecord> ControlStore::meterDays(std::string_view first, std::string_view last) {
  return readMeters(
      "SELECT period, start, meter, amount FROM meters WHERE period = 'day' AND start BETWEEN ? AND ? ORDER BY start",
      {first, last});
}

std::int64_t ControlStore::meterBefore(std::string_view meter, std::string_view day) {
  const auto last = readMeters(
      "SELECT period, start, meter, amount FROM meters WHERE period = 'day' AND meter = ? AND start < ? "
      "ORDER BY start DESC LIMIT 1",
      {meter, day});
  return last.empty() ? 0 : last.front().amount;
}

Result<Done> ControlStore::change(std::string_view sql, const std::vector<std::string_view>& texts) {
  const auto stmt = prepare(m_db.get(), sql);
  if (!stmt) return Unexpected(stmt.error());
  int index = 0;
  for (const std::string_view text : texts) bindText(stmt->get(), ++index, text);
  if (sqlite3_step(stmt->get()) != SQLITE_DONE) return Unexpected(sqliteFault(m_db.get(), "Cannot write control.db"));
  return Done{};
}

template <class F>
Result<Done> ControlStore::transaction(F&& body) {
  if (auto begun = execute(m_db.get(), "BEGIN IMMEDIATE"); !begun) return begun;
  Result<Done> done = body();
  if (done) done = execute(m_db.get(), "COMMIT");
  if (!done) static_cast<void>(execute(m_db.get(), "ROLLBACK"));
  return done;
}

Result<std::string> ControlStore::nextId(std::string_view prefix) {
  const std::lock_guard lock(m_mutex);
  const auto stmt = prepare(m_db.get(),
                            "INSERT INTO sequences VALUES (?, 1) ON CONFLICT(prefix) DO UPDATE SET last = last + 1 "
                            "RETURNING last");
  if (!stmt) return Unexpected(stmt.error());
  bindText(stmt->get(), 1, prefix);
  if (sqlite3_step(stmt->get()) != SQLITE_ROW) return Unexpected(sqliteFault(m_db.get(), "Cannot write control.db"));
  std::string id = std::string(prefix) + std::to_string(sqlite3_column_int64(stmt->get(), 0));
  if (sqlite3_step(stmt->get()) != SQLITE_DONE) return Unexpected(sqliteFault(m_db.get(), "Cannot write control.db"));
  return id;
}

Result<Done> ControlStore::addService(const ServiceRecord& service) {
  const std::lock_guard lock(m_mutex);
  return change("INSERT INTO services(id, name, kind) VALUES (?, ?, ?)", {service.id, service.name, service.kind});
}

Result<Done> ControlStore::removeService(std::string_view id) {
  const std::lock_guard lock(m_mutex);
  return change("DELETE FROM services WHERE id = ?", {id});
}

Result<Done> ControlStore::addDatabase(const DatabaseRecord& database) {
  const std::lock_guard lock(m_mutex);
  return change("INSERT INTO databases(id, service_id, name, file) VALUES (?, ?, ?, ?)",
                {database.id, database.serviceId, database.name, database.file});
}

Result<Done> ControlStore::removeDatabase(std::string_view id) {
  const std::lock_guard lock(m_mutex);
  return change("DELETE FROM databases WHERE id = ?", {id});
}

Result<Done> ControlStore::insertBackup(const BackupRecord& backup) {
  return change(
      "INSERT INTO backups(id, database_id, kind, file, size_bytes, created_at, expires_at) "
      "VALUES (?, ?, ?, ?, CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS INTEGER))",
      {backup.id, backup.databaseId, backup.kind, backup.file, std::to_string(backup.sizeBytes),
       std::to_string(millis(backup.createdAt)), std::to_string(millis(backup.expiresAt))});
}

Result<Done> ControlStore::addBackup(const BackupRecord& backup) {
  const std::lock_guard lock(m_mutex);
  return insertBackup(backup);
}

Result<Done> ControlStore::removeBackup(std::string_view id) {
  const std::lock_guard lock(m_mutex);
  return change("DELETE FROM backups WHERE id = ?", {id});
}

Result<Done> ControlStore::switchFile(std::string_view databaseId, std::string_view file,
                                      const BackupRecord& previous) {
  const std::lock_guard lock(m_mutex);
  return transaction([&]() -> Result<Done> {
    if (auto added = insertBackup(previous); !added) return added;
    return change("UPDATE databases SET file = ? WHERE id = ?", {file, databaseId});
  });
}

std::string ControlStore::note(std::string_view key) {
  const std::lock_guard lock(m_mutex);
  const auto stmt = prepare(m_db.get(), "SELECT value FROM notes WHERE key = ?");
  if (!stmt) return {};
  bindText(stmt->get(), 1, key);
  return sqlite3_step(stmt->get()) == SQLITE_ROW ? columnText(stmt->get(), 0) : std::string();
}

Result<Done> ControlStore::setNote(std::string_view key, std::string_view value) {
  const std::lock_guard lock(m_mutex);
  return change("INSERT INTO notes VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", {key, value});
}

Result<Done> ControlStore::saveMeters(const std::vector<MeterRecord>& meters) {
  const std::lock_guard lock(m_mutex);
  return transaction([&]() -> Result<Done> {
    for (const MeterRecord& meter : meters) {
      auto saved = change(
          "INSERT INTO meters VALUES (?, ?, ?, CAST(? AS INTEGER)) "
          "ON CONFLICT(period, start, meter) DO UPDATE SET amount = excluded.amount",
          {meter.period, meter.start, meter.meter, std::to_string(meter.amount)});
      if (!saved) return saved;
    }
    return Done{};
  });
}

Result<Done> ControlStore::removeMeterDaysBefore(std::string_view day) {
  const std::lock_guard lock(m_mutex);
  return change("DELETE FROM meters WHERE period = 'day' AND start < ?", {day});
}

}  // namespace tovuk::local
