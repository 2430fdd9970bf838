// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/store/catalogue.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "api/local/http/errors.h"
#include "api/local/plan_refusal.h"

namespace tovuk::local {

namespace fs = std::filesystem;

namespace {

constexpr const char* kDatabasesFolder = "sqlite";

}  // namespace

Catalogue::Catalogue(ControlStore& store, const DataFolder& folder, Plan plan)
    : m_store(store), m_folder(folder), m_plan(plan), m_services(store.services()) {
  std::set<std::string> known;
  for (const DatabaseRecord& record : store.databases()) {
    known.insert(record.file);
    m_databases[record.serviceId].push_back(
        std::make_shared<Database>(record.id, record.name, folder.full(record.file)));
    ++m_counts[record.serviceId];
  }
  for (const BackupRecord& backup : store.backups()) known.insert(backup.file);
  removeRubbish(known);
  for (const auto& database : allDatabases()) {
    // Opening each one would make the start slow; only after a crash is there a log that knows better than the file.
    const std::string path = database->file()->path();
    std::error_code code;
    if (!fs::exists(path + "-wal", code)) {
      const auto size = fs::file_size(path, code);
      if (!code) database->setSizeBytes(static_cast<std::int64_t>(size));
    } else if (const auto reader = ReaderLease::take(database->file())) {
      database->setSizeBytes(databaseSizeBytes(reader->session().db()));
    }
  }
}

void Catalogue::removeRubbish(const std::set<std::string>& known) const {
  std::error_code code;
  const fs::path root = fs::path(m_folder.path()) / kDatabasesFolder;
  std::vector<std::string> rubbish;
  for (const auto& entry : fs::recursive_directory_iterator(root, code)) {
    if (entry.is_directory(code)) continue;
    std::string name = entry.path().lexically_relative(m_folder.path()).generic_string();
    for (const std::string_view suffix : {"-wal", "-shm"})
      if (name.ends_with(suffix)) name.resize(name.size() - suffix.size());
    if (!known.contains(name)) rubbish.push_back(entry.path().string());
  }
  for (const std::string& path : rubbish) fs::remove(path, code);
}

std::vector<ServiceRecord> Catalogue::services() const {
  const std::lock_guard lock(m_mutex);
  return m_services;
}

std::optional<ServiceRecord> Catalogue::service(std::string_view ref) const {
  const std::lock_guard lock(m_mutex);
  for (const ServiceRecord& service : m_services)
    if (service.id == ref || service.name == ref) return service;
  return std::nullopt;
}

Result<ServiceRecord> Catalogue::addService(const std::string& name, const std::string& kind) {
  const std::lock_guard lock(m_mutex);
  for (const ServiceRecord& service : m_services)
    if (service.name == name)
      return Unexpected(makeError(409, "resource_exists", "There is a service \"" + name + "\" already.",
                                  "Choose another name, or use the one that is there."));
  if (auto error =
          refusedByPlan(m_plan, "projects", static_cast<std::int64_t>(m_services.size()), "services in an account"))
    return Unexpected(std::move(*error));
  auto id = m_store.nextId("service_");
  if (!id) return Unexpected(std::move(id).error());
  ServiceRecord service{std::move(*id), name, kind};
  if (const auto added = m_store.addService(service); !added) return Unexpected(added.error());
  m_services.push_back(service);
  return service;
}

Result<Done> Catalogue::removeService(const std::string& id) {
  const std::lock_guard lock(m_mutex);
  if (auto removed = m_store.removeService(id); !removed) return removed;
  for (const DatabasePtr& database : m_databases[id]) {
    database->file()->removeWhenClosed();
    std::error_code ignored;
    fs::remove_all(m_folder.full(std::string(kDatabasesFolder) + "/" + database->id()), ignored);
  }
  m_databases.erase(id);
  {
    const std::lock_guard counting(m_countMutex);
    m_counts.erase(id);
  }
  std::erase_if(m_services, [&](const ServiceRecord& service) { return service.id == id; });
  return Done{};
}

std::vector<Catalogue::DatabasePtr> Catalogue::databases(std::string_view serviceId) const {
  const std::lock_guard lock(m_mutex);
  const auto found = m_databases.find(serviceId);
  return found == m_databases.end() ? std::vector<DatabasePtr>() : found->second;
}

std::vector<Catalogue::DatabasePtr> Catalogue::allDatabases() const {
  const std::lock_guard lock(m_mutex);
  std::vector<DatabasePtr> out;
  for (const auto& [service, databases] : m_databases) out.insert(out.end(), databases.begin(), databases.end());
  return out;
}

Catalogue::DatabasePtr Catalogue::database(std::string_view serviceId, std::string_view ref) const {
  const std::lock_guard lock(m_mutex);
  const auto found = m_databases.find(serviceId);
  if (found == m_databases.end()) return nullptr;
  for (const DatabasePtr& database : found->second)
    if (database->id() == ref || database->name() == ref) return database;
  return nullptr;
}

std::string Catalogue::newFile(const std::string& databaseId, std::string_view kind) const {
  const std::lock_guard lock(m_mutex);
  const std::string stem = std::string(kDatabasesFolder) + "/" + databaseId + "/" + std::string(kind) + "-";
  std::string name;
  do {
    name = stem + std::to_string(++m_files) + ".db";
  } while (fs::exists(m_folder.full(name)));
  return name;
}

std::int64_t Catalogue::databaseCount(std::string_view serviceId) const {
  const std::lock_guard lock(m_countMutex);
  const auto found = m_counts.find(serviceId);
  return found == m_counts.end() ? 0 : found->second;
}

std::int64_t Catalogue::databaseCount() const {
  const std::lock_guard lock(m_countMutex);
  std::int64_t out = 0;
  for (const auto& [service, count] : m_counts) out += count;
  return out;
}

void Catalogue::forgetOne(const std::string& serviceId) {
  const std::lock_guard lock(m_countMutex);
  if (const auto found = m_counts.find(serviceId); found != m_counts.end() && found->second > 0) --found->second;
}

std::optional<Error> Catalogue::nameTaken(const std::string& serviceId, const std::string& name) const {
  const auto existing = m_databases.find(serviceId);
  if (existing == m_databases.end() ||
      std::none_of(existing->second.begin(), existing->second.end(),
                   [&](const DatabasePtr& database) { return database->name() == name; }))
    return std::nullopt;
  return makeError(409, "resource_exists", "This service has a SQLite database \"" + name + "\" already.",
                   "Choose another name, or delete the database first.");
}

Result<Catalogue::DatabasePtr> Catalogue::addDatabase(const std::string& serviceId, const std::string& name,
                                                      const std::function<Result<Done>(const std::string&)>& make) {
  {
    const std::lock_guard lock(m_mutex);
    if (const auto error = nameTaken(serviceId, name)) return Unexpected(*error);
  }
  bool claimed = false;
  const auto admitted = m_admit(serviceId, [&] {
    const std::lock_guard lock(m_countMutex);
    if (!std::exchange(claimed, true)) ++m_counts[serviceId];
  });
  auto made = admitted ? makeDatabase(serviceId, name, make) : Result<DatabasePtr>(Unexpected(admitted.error()));
  if (!made && claimed) forgetOne(serviceId);
  return made;
}

// The file first, without the lock: an import may take a while. Until control.db names it, it is rubbish.
Result<Catalogue::DatabasePtr> Catalogue::makeDatabase(const std::string& serviceId, const std::string& name,
                                                       const std::function<Result<Done>(const std::string&)>& make) {
  auto id = m_store.nextId("sqlite_");
  if (!id) return Unexpected(std::move(id).error());
  if (const auto folder = m_folder.makeFolder(std::string(kDatabasesFolder) + "/" + *id); !folder)
    return Unexpected(folder.error());
  const std::string file = newFile(*id, "data");
  const std::string path = m_folder.full(file);
  Result<Done> made = make(path);
  if (made) made = syncFolder(fs::path(path).parent_path().string());
  if (made) {
    const std::lock_guard lock(m_mutex);
    if (const auto error = nameTaken(serviceId, name))  // meanwhile
      made = Unexpected(*error);
    else
      made = m_store.addDatabase({*id, serviceId, name, file});
    if (made) {
      auto database = std::make_shared<Database>(*id, name, path);
      if (const auto reader = ReaderLease::take(database->file()))
        database->setSizeBytes(databaseSizeBytes(reader->session().db()));
      m_databases[serviceId].push_back(database);
      return database;
    }
  }
  removeDatabaseFile(path);
  return Unexpected(made.error());
}

Result<Done> Catalogue::removeDatabase(const std::string& serviceId, const DatabasePtr& database) {
  const std::lock_guard lock(m_mutex);
  if (auto removed = m_store.removeDatabase(database->id()); !removed) return removed;
  std::erase(m_databases[serviceId], database);
  forgetOne(serviceId);
  // Readers that still run keep the file open; its name can go now.
  database->file()->removeWhenClosed();
  std::error_code ignored;
  fs::remove_all(m_folder.full(std::string(kDatabasesFolder) + "/" + database->id()), ignored);
  return Done{};
}

}  // namespace tovuk::local
