// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// control.db in the data folder: which services, databases and backups exist, which file belongs to which database, and
// the meters. Every change is one transaction with synchronous=FULL, so a file that control.db names is whole, and a
// file that it does not name is rubbish of an interrupted step.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/local/sqlite/handle.h"

namespace tovuk::local {

struct ServiceRecord {
  std::string id, name, kind;
};
struct DatabaseRecord {
  std::string id, serviceId, name;
  std::string file;  // relative to the data folder
};
struct BackupRecord {
  std::string id, databaseId, kind, file;
  std::int64_t sizeBytes = 0;
  UtcTime createdAt, expiresAt;
};
struct MeterRecord {
  std::string period;  // day, month
  std::string start;   // 2026-11-25, 2026-11
  std::string meter;
  std::int64_t amount = 0;
};

// All functions may be called from any thread. Errors are kind Internal: the disk.
class ControlStore {
 public:
  static Result<std::unique_ptr<ControlStore>> open(const std::string& path);

  std::vector<ServiceRecord> services();
  std::vector<DatabaseRecord> databases();
  std::vector<BackupRecord> backups();  // oldest first
  std::vector<MeterRecord> meters();
  std::vector<MeterRecord> meters(std::string_view period, std::string_view start);  // of one window
  // Of the days from `first` to `last`, both included, in their order.
  std::vector<MeterRecord> meterDays(std::string_view first, std::string_view last);
  // The last amount of a meter on a day before `day`, 0 when there is none.
  std::int64_t meterBefore(std::string_view meter, std::string_view day);

  Result<std::string> nextId(std::string_view prefix);  // "sqlite_" -> "sqlite_7"; never given twice
  Result<Done> addService(const ServiceRecord& service);
  Result<Done> removeService(std::string_view id);  // with its databases and their backups
  Result<Done> addDatabase(const DatabaseRecord& database);
  Result<Done> removeDatabase(std::string_view id);  // with its backups
  Result<Done> addBackup(const BackupRecord& backup);
  Result<Done> removeBackup(std::string_view id);
  // The one step of a restore: the safety backup comes into being and the database has another file.
  Result<Done> switchFile(std::string_view databaseId, std::string_view file, const BackupRecord& previous);
  // Notes of the service itself, "" when there is none.
  std::string note(std::string_view key);
  Result<Done> setNote(std::string_view key, std::string_view value);
  Result<Done> saveMeters(const std::vector<MeterRecord>& meters);
  Result<Done> removeMeterDaysBefore(std::string_view day);

 private:
  explicit ControlStore(DbPtr db) : m_db(std::move(db)) {}
  Result<Done> change(std::string_view sql, const std::vector<std::string_view>& texts);
  std::vector<MeterRecord> readMeters(std::string_view sql, const std::vector<std::string_view>& texts);
  Result<Done> insertBackup(const BackupRecord& backup);
  template <class F>
  Result<Done> transaction(F&& body);

  std::mutex m_mutex;
  DbPtr m_db;
};

}  // namespace tovuk::local
