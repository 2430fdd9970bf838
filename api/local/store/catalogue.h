// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services and databases that exist, in memory, each change on the disk first.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/local/sqlite/database.h"
#include "api/local/store/control_store.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local {

class Catalogue {
 public:
  // Reads what is there and removes files that belong to nothing (an interrupted import, backup, restore or delete).
  Catalogue(ControlStore& store, const DataFolder& folder);

  [[nodiscard]] std::vector<ServiceRecord> services() const;
  [[nodiscard]] std::optional<ServiceRecord> service(std::string_view ref) const;  // id or name
  Result<ServiceRecord> addService(const std::string& name, const std::string& kind);
  Result<Done> removeService(const std::string& id);

  using DatabasePtr = std::shared_ptr<Database>;
  [[nodiscard]] std::vector<DatabasePtr> databases(std::string_view serviceId) const;
  [[nodiscard]] std::vector<DatabasePtr> allDatabases() const;
  [[nodiscard]] DatabasePtr database(std::string_view serviceId, std::string_view ref) const;  // null: none

  // A new database whose file `make(path)` writes. Errors: Conflict (name taken, 5000 resources), what `make` says.
  Result<DatabasePtr> addDatabase(const std::string& serviceId, const std::string& name,
                                  const std::function<Result<Done>(const std::string& path)>& make);
  Result<Done> removeDatabase(const std::string& serviceId, const DatabasePtr& database);

  // Resources of a service that are kept elsewhere and count towards its 5000, too.
  void countElsewhere(std::function<std::int64_t(const std::string& serviceId)> count) {
    m_elsewhere = std::move(count);
  }

  // A path inside the folder of a database, for a file that does not exist yet.
  std::string newFile(const std::string& databaseId, std::string_view kind) const;  // relative

 private:
  void removeRubbish(const std::set<std::string>& known) const;

  ControlStore& m_store;
  const DataFolder& m_folder;
  std::function<std::int64_t(const std::string& serviceId)> m_elsewhere = [](const std::string&) {
    return std::int64_t{0};
  };
  mutable std::mutex m_mutex;
  std::vector<ServiceRecord> m_services;
  std::map<std::string, std::vector<DatabasePtr>, std::less<>> m_databases;  // by service id
  mutable std::uint64_t m_files = 0;
};

}  // namespace tovuk::local
