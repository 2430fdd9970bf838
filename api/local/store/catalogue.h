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

#include "api/contract/plans.h"
#include "api/contract/result.h"
#include "api/local/sqlite/database.h"
#include "api/local/store/control_store.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local {

class Catalogue {
 public:
  // Reads what is there and removes files that belong to nothing (an interrupted import, backup, restore or delete).
  // `plan`: whose limit of services holds.
  Catalogue(ControlStore& store, const DataFolder& folder, Plan plan = Plan::Free);

  [[nodiscard]] std::vector<ServiceRecord> services() const;
  [[nodiscard]] std::optional<ServiceRecord> service(std::string_view ref) const;  // id or name
  // Errors: Conflict (name taken), PaymentRequired or Conflict when the plan has no room for one more.
  Result<ServiceRecord> addService(const std::string& name, const std::string& kind);
  Result<Done> removeService(const std::string& id);

  using DatabasePtr = std::shared_ptr<Database>;
  [[nodiscard]] std::vector<DatabasePtr> databases(std::string_view serviceId) const;
  [[nodiscard]] std::vector<DatabasePtr> allDatabases() const;
  [[nodiscard]] DatabasePtr database(std::string_view serviceId, std::string_view ref) const;  // null: none

  // A new database whose file `make(path)` writes. Errors: Conflict (name taken), what admitBy() and `make` say.
  Result<DatabasePtr> addDatabase(const std::string& serviceId, const std::string& name,
                                  const std::function<Result<Done>(const std::string& path)>& make);
  Result<Done> removeDatabase(const std::string& serviceId, const DatabasePtr& database);

  // Databases that a service has or that are being made, for its 5000 resources. Also inside a write of the store.
  [[nodiscard]] std::int64_t databaseCount(std::string_view serviceId) const;
  // The same for all services, for the limit of the plan.
  [[nodiscard]] std::int64_t databaseCount() const;
  // Who says whether there is room for one more. It calls `claim` before anybody else can ask again; from then on the
  // new database counts.
  using Admit = std::function<Result<Done>(const std::string& serviceId, const std::function<void()>& claim)>;
  void admitBy(Admit admit) { m_admit = std::move(admit); }

  // A path inside the folder of a database, for a file that does not exist yet.
  std::string newFile(const std::string& databaseId, std::string_view kind) const;  // relative

 private:
  Result<DatabasePtr> makeDatabase(const std::string& serviceId, const std::string& name,
                                   const std::function<Result<Done>(const std::string& path)>& make);
  void removeRubbish(const std::set<std::string>& known) const;

  ControlStore& m_store;
  const DataFolder& m_folder;
  Plan m_plan;
  void forgetOne(const std::string& serviceId);
  [[nodiscard]] std::optional<Error> nameTaken(const std::string& serviceId, const std::string& name) const;

  Admit m_admit = [](const std::string&, const std::function<void()>& claim) {
    claim();
    return Result<Done>(Done{});
  };
  mutable std::mutex m_countMutex;                            // after m_mutex; nothing is waited for under it
  std::map<std::string, std::int64_t, std::less<>> m_counts;  // databases by service id
  mutable std::mutex m_mutex;
  std::vector<ServiceRecord> m_services;
  std::map<std::string, std::vector<DatabasePtr>, std::less<>> m_databases;  // by service id
  mutable std::uint64_t m_files = 0;
};

}  // namespace tovuk::local
