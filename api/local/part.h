// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every folder of the local service is to the rest of it. A part owns its tables in data.db and its routes. Parts
// share nothing but what is in PartContext: clock, store, registry, meters, worker.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/service/service.h"
#include "api/local/clock.h"
#include "api/local/http/call.h"
#include "api/local/service.h"
#include "api/local/store/catalogue.h"
#include "api/local/store/registry.h"
#include "api/local/store/store.h"
#include "api/local/usage/meter_book.h"
#include "api/local/worker/deliveries.h"
#include "api/local/worker/worker.h"

namespace tovuk::local {

struct PartContext {
  const Options& options;
  Clock& clock;
  Store& store;
  MeterBook& meters;
  Catalogue& catalogue;  // services and SQLite databases
  const DataFolder& folder;
  Worker& worker;
  Deliveries& deliveries;                // where the worker is called
  std::function<std::string()> baseUrl;  // http://127.0.0.1:PORT, once the service listens
  std::function<void()> wakeScheduler;   // something is due sooner than it was
  // Payloads that hold what several parts know. Not inside a read or write of the store.
  std::function<Answer(const ServiceRecord&)> resources;  // the answer of {S}/resources
  std::function<ServiceResources(const ServiceRecord&)> resourcesOf;
  std::function<ServiceStatus(const ServiceRecord&)> statusOf;
  std::function<ServiceSummary(const ServiceRecord&)> summaryOf;
  std::function<AccountUsage()> accountUsage;
  std::function<AccountProfile()> profile;
  Plan plan = Plan::Free;
};

// Handlers by operation. A handler with a service is called when the first path parameter named one.
class Handlers {
 public:
  using Plain = std::function<Answer(const Call&)>;
  using OfService = std::function<Answer(const Call&, const ServiceRecord&)>;

  void on(RouteId route, Plain handler) { m_plain[route] = std::move(handler); }
  void onService(RouteId route, OfService handler) { m_ofService[route] = std::move(handler); }
  // The body of `route` goes into a file; `place` says which, and how much of it, before a byte is read. The handler
  // finds the file in Call::bodyFile and renames it if it wants to keep it.
  using Place = std::function<Result<BodyPlace>(const Call&)>;
  void onBody(RouteId route, Place place) { m_places[route] = std::move(place); }
  [[nodiscard]] const Place* place(const RouteId& route) const;

  [[nodiscard]] const Plain* plain(const RouteId& route) const;
  [[nodiscard]] const OfService* ofService(const RouteId& route) const;

 private:
  std::map<RouteId, Plain> m_plain;
  std::map<RouteId, OfService> m_ofService;
  std::map<RouteId, Place> m_places;
};

struct PageWanted;  // logs/logs.h

class Part {
 public:
  Part() = default;
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;
  virtual ~Part() = default;

  // CREATE TABLE IF NOT EXISTS ... of its tables; run once at the start, in one transaction with the others'.
  [[nodiscard]] virtual std::string schema() const { return {}; }
  virtual void addHandlers(Handlers& handlers) = 0;

  // Adds what it holds of a service to the answer of {S}/resources, and its counts. In a read transaction.
  virtual void describe(Db& db, const ServiceRecord& service, ServiceResources& out);
  virtual void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out);
  // Adds to the account's usage: counts of resources and gauges (bytes stored now).
  virtual void usage(Db& db, AccountUsage& out);

  // Adds to a service's status (latest deploy and build), summary, overview, and to the account's profile.
  virtual void describe(Db& db, const ServiceRecord& service, ServiceStatus& out);
  virtual void describe(Db& db, const ServiceRecord& service, ServiceSummary& out);
  virtual void describe(Db& db, const ServiceRecord& service, const PageWanted& page, ServiceOverview& out);
  virtual void describe(Db& db, AccountProfile& out);

  // Rows keyed by service id go; resources in the registry are dealt with already. In a write.
  virtual void serviceRemoved(Db& db, std::string_view serviceId);
  // The type whose graves it sweeps, and one small step of it: deletes at most `most` rows of what a removed resource
  // held, true when nothing is left.
  [[nodiscard]] virtual std::optional<ResourceType> sweeps() const { return std::nullopt; }
  virtual bool sweep(Db& db, std::int64_t number, std::int64_t most);

  // Work that the clock brings: when the next is due, and doing all that is due at `now` (expiry, delivery, cron,
  // alarms). run() is never called twice at a time, due() may be. run() may call the store, and begins what calls the
  // worker in PartContext::deliveries; due() is silent about what runs there already.
  virtual std::optional<UtcTime> due() { return std::nullopt; }
  virtual void run(UtcTime now);
  // Before the first due(): the tables are there, so what is held in memory can be read.
  virtual void reload() {}
};

}  // namespace tovuk::local
