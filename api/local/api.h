// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The operations of the v1 API that the local service has, one function each.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/contract/result.h"
#include "api/contract/service/service.h"
#include "api/local/http/call.h"
#include "api/local/part.h"
#include "api/local/sqlite/backups.h"
#include "api/local/sqlite/query.h"
#include "api/local/store/catalogue.h"
#include "api/local/usage/meter_book.h"

namespace tovuk::local {

struct ApiParts {
  Catalogue& catalogue;
  Backups& backups;
  MeterBook& meters;
  Watch& watch;
  Clock& clock;
  Store& store;
  std::vector<std::unique_ptr<Part>>& parts;
  const Handlers& handlers;
  Plan plan;
  QueryRunner::Limits queryLimits;
  Worker& worker;
  bool control;  // the routes that change time and make faults are answered
};

class Api {
 public:
  explicit Api(ApiParts parts);
  Api(const Api&) = delete;
  Api& operator=(const Api&) = delete;
  ~Api() = default;

  Answer handle(const Call& call);

  // Payloads that parts ask for, too.
  Answer resources(const ServiceRecord& service) const;  // of {S}/resources
  [[nodiscard]] ServiceStatus describe(const ServiceRecord& service) const;
  [[nodiscard]] ServiceSummary summarise(const ServiceRecord& service) const;
  [[nodiscard]] ServiceResources resourcesOf(const ServiceRecord& service) const;
  [[nodiscard]] AccountUsage accountUsage();
  [[nodiscard]] AccountProfile profile() const;

 private:
  // Platform and account
  Answer health() const;
  Answer platformStatus() const;
  Answer usage();

  // Services
  Answer listServices();
  Answer createService(const Call& call);
  Answer showService(const ServiceRecord& service);
  Answer deleteService(const ServiceRecord& service);
  Answer overview(const ServiceRecord& service, const Call& call);

  // SQLite
  Answer createDatabase(const ServiceRecord& service, const Call& call);
  Answer deleteDatabase(const ServiceRecord& service, const Catalogue::DatabasePtr& database);
  Answer query(const Catalogue::DatabasePtr& database, const Call& call);
  Answer listBackups(Database& database);
  Answer createBackup(Database& database);
  Answer restoreBackup(Database& database, std::string_view backup);

  [[nodiscard]] SqliteDatabase describe(const Database& database) const;

  // Lets every part add what it knows; the arguments are those of Part::describe().
  template <class... Args>
  void gather(Args&... args) const;

  ApiParts m_parts;
  QueryRunner m_runner;
};

}  // namespace tovuk::local
