// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Platform status, account and services.

#include <algorithm>

#include "api/contract/codec.h"
#include "api/contract/names.h"
#include "api/local/api.h"
#include "api/local/extensions.h"
#include "api/local/http/errors.h"
#include "api/local/logs/log_book.h"
#include "api/local/logs/logs.h"
#include "api/local/usage/estimate.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kMib = 1048576;
constexpr const char* kAccountId = "acct_local";
constexpr std::size_t kMostChecks = 32;        // of a status (schemas page, section 2.16)
constexpr std::size_t kCheckCharacters = 160;  // of a check's message

std::int64_t toMib(std::int64_t bytes) { return (bytes + kMib - 1) / kMib; }

bool isProjectKind(std::string_view kind) {
  return kind == "fullstack" || kind == "rust_worker" || kind == "static_frontend";
}

Capabilities localCapabilities() {
  Capabilities out;
  // Abuse reports are for the platform's operators: there is nobody to report to here.
  for (const std::string_view name : kCapabilities) out.set(name, name != "abuse");
  return out;
}

}  // namespace

template <class... Args>
void Api::gather(Args&... args) const {
  m_parts.store.read([&](Db& db) {
    for (const auto& part : m_parts.parts) part->describe(db, args...);
    return Done{};
  });
}

Answer Api::health() const { return answer(std::string(R"({"ok":true,"service":"tovuk-api"})")); }

Answer Api::platformStatus() const {
  PlatformStatus status;
  status.ok = true;
  status.service = "tovuk-api";  // as the contract says; `local` tells the two apart
  status.apiVersion = "v1";
  status.checks = {{"data_folder", true, "The data folder is open."},
                   {"plan_windows", true, "Meters count; the daily amounts of the plan stop nothing here."}};
  for (const auto& [service, url] : m_parts.worker.all()) {
    if (status.checks.size() == kMostChecks) break;
    std::string name = "worker_" + service;
    std::replace(name.begin(), name.end(), '-', '_');  // as the contract's names are written
    std::string message = "Worker of ";
    message.append(service).append(": ").append(url);
    status.checks.push_back({std::move(name), true, clipText(message, kCheckCharacters)});
  }
  status.agentInstruction = "Nothing to do.";
  status.docsUrl = "https://docs.tovuk.com/";
  status.localVersion = TOVUK_VERSION;
  status.localExtensions = localExtensions(m_parts.control);
  return answer(encode(status));
}

AccountProfile Api::profile() const {
  AccountProfile out;
  out.accountId = kAccountId;
  out.email = "local@localhost";
  out.provider = "github";
  out.plan = text(m_parts.plan);
  out.displayName = "Local";
  gather(out);
  return out;
}

AccountUsage Api::accountUsage() {
  AccountUsage out;
  const auto databases = m_parts.catalogue.allDatabases();
  const auto services = static_cast<std::int64_t>(m_parts.catalogue.services().size());
  const auto count = static_cast<std::int64_t>(databases.size());
  std::int64_t bytes = 0;
  for (const auto& database : databases) bytes += database->sizeBytes();
  out.serviceCount = services;
  out.runningCount = services;
  out.databaseCount = count;
  out.databaseStorageMib = count * planLimit(m_parts.plan, "sqliteStorageMibPerDatabase").value_or(0);
  for (auto* zero :
       {&out.runtimeMemoryMib, &out.runtimeCpuMillis, &out.deployCount, &out.monthlyDeployCount,
        &out.monthlyBuildMinutes, &out.customDomainCount, &out.storageObjectCount, &out.objectStorageMib,
        &out.kvNamespaceCount, &out.queueCount, &out.cronTriggerCount, &out.stateNamespaceCount, &out.usageCapCount})
    *zero = 0;
  out.day = m_parts.meters.day();
  out.month = m_parts.meters.month();
  // Gauges are levels, not counts: what is stored now, the same in both windows.
  for (const MeterInfo& meter : meters())
    if (meter.isGauge)
      for (MeterWindow* window : {&out.day, &out.month}) window->set(meter.meter, 0);
  out.day.set(Meter::SqliteStorageBytes, bytes);
  m_parts.store.read([&](Db& db) {
    for (const auto& part : m_parts.parts) part->usage(db, out);
    return Done{};
  });
  for (const MeterInfo& meter : meters()) {
    if (!meter.isGauge) continue;
    const std::int64_t level = std::max(out.day.find(meter.meter).value_or(0), out.month.find(meter.meter).value_or(0));
    for (MeterWindow* window : {&out.day, &out.month}) window->set(meter.meter, level);
  }
  return out;
}

Answer Api::usage() {
  AccountUsageResponse out;
  out.profile = profile();
  out.usage = accountUsage();
  out.limits = limitsOf(m_parts.plan);
  out.pricing = pricingOf(m_parts.plan);
  out.billingEstimate = estimateCost(m_parts.plan, out.usage.month);
  return answer(encode(out));
}

SqliteDatabase Api::describe(const Database& database) const {
  SqliteDatabase out;
  out.id = database.id();
  out.name = database.name();
  out.storageLimitMib = planLimit(m_parts.plan, "sqliteStorageMibPerDatabase");
  out.storageUsedMib = toMib(database.sizeBytes());
  out.quotaState = *out.storageUsedMib > out.storageLimitMib.value_or(INT64_MAX) ? "storage_exceeded" : "ok";
  out.timeTravelDays = planLimit(m_parts.plan, "sqliteTimeTravelDays");
  out.queryTimeoutSeconds = planLimit(m_parts.plan, "sqliteQueryTimeoutSeconds");
  return out;
}

ServiceStatus Api::describe(const ServiceRecord& service) const {
  ServiceStatus out;
  out.service.id = service.id;
  out.service.accountId = kAccountId;
  out.service.name = service.name;
  out.service.kind = service.kind;
  out.service.capabilities = localCapabilities();
  out.service.plan = text(m_parts.plan);
  out.service.runtimeStatus = "running";
  out.service.url = "http://" + service.name + ".localhost";
  gather(service, out);
  return out;
}

ServiceSummary Api::summarise(const ServiceRecord& service) const {
  ServiceSummary out;
  const ServiceStatus status = describe(service);
  out.serviceId = service.id;
  out.name = out.slug = service.name;
  out.url = status.service.url;
  out.kind = service.kind;
  out.capabilities = status.service.capabilities;
  out.resources.sqliteDatabases = static_cast<std::int64_t>(m_parts.catalogue.databases(service.id).size());
  for (auto* zero : {&out.resources.kvNamespaces, &out.resources.queues, &out.resources.cronTriggers,
                     &out.resources.stateNamespaces, &out.resources.serviceBindings, &out.resources.storageObjects,
                     &out.resources.secrets, &out.resources.customDomains, &out.deployCount, &out.runtimeMemoryMib,
                     &out.runtimeCpuMillis, &out.idleTimeoutMinutes})
    *zero = 0;
  m_parts.store.read([&](Db& db) {
    for (const auto& part : m_parts.parts) part->count(db, service, out.resources);
    return Done{};
  });
  out.plan = status.service.plan;
  out.runtimeStatus = status.service.runtimeStatus;
  out.databaseStorageMib = planLimit(m_parts.plan, "sqliteStorageMibPerDatabase");
  gather(service, out);
  return out;
}

ServiceResources Api::resourcesOf(const ServiceRecord& service) const {
  ServiceResources out;
  out.serviceId = service.id;
  out.limits = limitsOf(m_parts.plan);
  out.pricing = pricingOf(m_parts.plan);
  for (const auto& database : m_parts.catalogue.databases(service.id))
    out.sqliteDatabases.push_back(describe(*database));
  gather(service, out);
  if (out.sqliteDatabases.empty()) out.nextActions.emplace_back("Create a SQLite database, or import a SQLite file.");
  return out;
}

Answer Api::listServices() {
  ServicesResponse out;
  for (const ServiceRecord& service : m_parts.catalogue.services()) out.services.push_back(summarise(service));
  return answer(encode(out));
}

Answer Api::createService(const Call& call) {
  std::vector<Problem> problems;
  struct Wanted {
    std::string name, kind;
  };
  const auto wanted = decodeObject(
      call.body,
      [](const Reader& reader) {
        return Wanted{reader.text("name"), reader.text("kind")};
      },
      &problems);
  if (!wanted) return answer(badRequest(wanted.error().message, "Send a JSON object with name and kind."));
  if (!problems.empty())
    return answer(
        badRequest(problems.front().pointer + ": " + problems.front().text + ".", "Send name and kind as text."));
  if (!isServiceSlug(wanted->name) || !isServiceRef(wanted->name))
    return answer(
        badRequest("The name of a service is 3 to 48 characters a-z, 0-9 and -, beginning with a letter and "
                   "not ending with -.",
                   "Choose a name like shop-api."));
  if (!isProjectKind(wanted->kind))
    return answer(
        badRequest("kind must be fullstack, rust_worker or static_frontend.", "Send one of the three kinds."));
  const auto made = m_parts.catalogue.addService(wanted->name, wanted->kind);
  return made ? showService(*made) : answer(made.error());
}

Answer Api::showService(const ServiceRecord& service) { return answer(encode(describe(service))); }

Answer Api::deleteService(const ServiceRecord& service) {
  const auto databases = m_parts.catalogue.databases(service.id);
  if (const auto removed = m_parts.catalogue.removeService(service.id); !removed) return answer(removed.error());
  for (const auto& database : databases) m_parts.backups.forget(database->id());
  const auto forgotten = m_parts.store.write([&](Db& db) -> Result<Done> {
    registry::removeService(db, service.id);
    for (const auto& part : m_parts.parts) part->serviceRemoved(db, service.id);
    return Done{};
  });
  m_parts.worker.set(service.id, service.name, "");  // or the next service of that name would have it
  if (!forgotten) return answer(forgotten.error());
  return showService(service);
}

Answer Api::overview(const ServiceRecord& service, const Call& call) {
  const auto page = pageWanted(call);
  if (!page) return answer(page.error());
  if (page->cursor && !LogBook::positionOf(*page->cursor)) return answer(wrongCursor());
  ServiceOverview out;
  out.status = describe(service);
  out.logs.hasMore = false;
  out.resources = resourcesOf(service);
  out.accountUsage = accountUsage();
  out.billingEstimate = estimateCost(m_parts.plan, out.accountUsage.month);
  out.nextActions = out.resources.nextActions;
  gather(service, *page, out);
  return answer(encode(out));
}

Answer Api::resources(const ServiceRecord& service) const { return answer(encode(resourcesOf(service))); }

}  // namespace tovuk::local
