// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Services, their overview and their resources (schemas page, sections 2.2 to 2.4, 2.12, 2.13).
//
// An empty optional or text means: the answer did not hold the field, or held null where the contract allows null.
// Ids are opaque text (section 4.1).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/plans.h"
#include "api/contract/resource/resource.h"
#include "api/contract/sqlite/sqlite.h"
#include "api/contract/usage/usage.h"

namespace tovuk {

// The 17 capabilities of TovukCapabilitiesConfig, in the order of the contract.
inline constexpr std::array<std::string_view, 17> kCapabilities = {
    "static_frontend", "worker", "sqlite", "object_storage",   "kv",
    "state",           "queue",  "cron",   "service_bindings", "secrets",
    "custom_domains",  "logs",   "builds", "usage_caps",       "billing",
    "support",         "abuse"};

struct Capabilities {
  std::array<std::optional<bool>, kCapabilities.size()> values;  // nullopt: not in the answer
  [[nodiscard]] std::optional<bool> find(std::string_view name) const;
  void set(std::string_view name, bool enabled);
  friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

// AccountOverviewServiceResources: counts.
struct ServiceResourceCounts {
  std::optional<std::int64_t> sqliteDatabases, kvNamespaces, queues, cronTriggers, stateNamespaces, serviceBindings,
      storageObjects, secrets, customDomains;
  friend bool operator==(const ServiceResourceCounts&, const ServiceResourceCounts&) = default;
};

// AccountOverviewService, the item of GET /v1/services (camelCase).
struct ServiceSummary {
  std::string serviceId, name, slug, url;
  std::string kind;  // fullstack, rust_worker, static_frontend; other text is kept
  Capabilities capabilities;
  ServiceResourceCounts resources;
  std::string plan;           // free, pro
  std::string runtimeStatus;  // running, sleeping, starting, stopping, failed
  std::optional<std::string> latestBuildStatus;
  std::optional<std::int64_t> deployCount, runtimeMemoryMib, runtimeCpuMillis, databaseStorageMib, idleTimeoutMinutes;
  std::optional<std::string> latestDeployAt;  // date-time
  friend bool operator==(const ServiceSummary&, const ServiceSummary&) = default;
};

struct ServicesResponse {
  std::vector<ServiceSummary> services;
  friend bool operator==(const ServicesResponse&, const ServicesResponse&) = default;
};

// Service, inside StatusResponse (snake_case).
struct Service {
  std::string id, accountId, name, kind;
  Capabilities capabilities;
  std::string plan, runtimeStatus, url;
  friend bool operator==(const Service&, const Service&) = default;
};

struct Deploy {
  std::string id, serviceId, buildJobId;
  std::optional<std::string> commitSha;
  std::string url;
  friend bool operator==(const Deploy&, const Deploy&) = default;
};

struct BuildJob {
  std::string id, serviceId;
  std::string status;  // queued, running, succeeded, failed, canceled
  std::string message;
  friend bool operator==(const BuildJob&, const BuildJob&) = default;
};

// StatusResponse: service show and service delete.
struct ServiceStatus {
  Service service;
  std::optional<Deploy> latestDeploy;
  std::optional<BuildJob> latestBuildJob;
  friend bool operator==(const ServiceStatus&, const ServiceStatus&) = default;
};

struct LogLine {
  std::string timestamp;  // date-time
  std::string stream;     // stdout, stderr, system
  std::string message;
  friend bool operator==(const LogLine&, const LogLine&) = default;
};

struct LogsResponse {
  std::vector<LogLine> lines;
  std::optional<bool> hasMore;
  std::optional<std::string> nextCursor;  // leads to older lines
  friend bool operator==(const LogsResponse&, const LogsResponse&) = default;
};

struct EnvVarSummary {
  std::string name, createdAt, updatedAt;
  friend bool operator==(const EnvVarSummary&, const EnvVarSummary&) = default;
};

struct ServiceDomain {
  std::string id, serviceId, domain;
  std::string status;  // pending, active
  std::optional<bool> verified;
  std::optional<std::string> verifiedAt;
  std::string createdAt, dnsRecordType, dnsRecordName, dnsRecordValue, dnsSetupUrl, agentInstruction;
  friend bool operator==(const ServiceDomain&, const ServiceDomain&) = default;
};

// ServiceOverviewResponse (mixed naming: next_actions beside accountUsage).
struct ServiceOverview {
  ServiceStatus status;
  std::vector<Deploy> deploys;
  std::vector<BuildJob> builds;
  LogsResponse logs;
  std::vector<EnvVarSummary> env;
  std::vector<ServiceDomain> domains;
  ServiceResources resources;
  AccountUsage accountUsage;
  UsageCostEstimate billingEstimate;
  std::vector<std::string> nextActions;
  friend bool operator==(const ServiceOverview&, const ServiceOverview&) = default;
};

// ServiceStatusResponse, GET /v1/status: the platform's own state.
struct PlatformCheck {
  std::string name;
  std::optional<bool> ok;
  std::string message;
  friend bool operator==(const PlatformCheck&, const PlatformCheck&) = default;
};
struct PlatformStatus {
  std::optional<bool> ok;
  std::string service, apiVersion;
  std::vector<PlatformCheck> checks;
  std::string agentInstruction, docsUrl;
  // The local service's additions, absent elsewhere: names of its extensions, for example `rows_all`,
  // `service_create`, `sqlite_import` (member `local` with `version` and `extensions`).
  std::optional<std::string> localVersion;
  std::vector<std::string> localExtensions;
  [[nodiscard]] bool hasLocal(std::string_view extension) const;
  friend bool operator==(const PlatformStatus&, const PlatformStatus&) = default;
};

}  // namespace tovuk
