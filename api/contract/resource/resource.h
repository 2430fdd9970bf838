// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ServiceResourcesResponse (schemas page, section 2.4) and the binding of each of the six kinds (2.5 to 2.10, 2.15).
// The answer of GET {S}/resources and of every create, update and delete of the six kinds.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/plans.h"
#include "api/contract/sqlite/sqlite.h"
#include "api/contract/usage/usage.h"

namespace tovuk {

struct KvNamespaceBinding {
  std::string id, name;
  std::optional<std::int64_t> storageLimitMib;  // null = no limit per namespace
  std::optional<std::int64_t> storageUsedBytes;
  friend bool operator==(const KvNamespaceBinding&, const KvNamespaceBinding&) = default;
};

struct QueueBinding {
  std::string id, name;
  std::optional<std::int64_t> maxRetries, retentionSeconds, maxBatchSize, maxBatchTimeoutSeconds;
  std::optional<std::string> deadLetterQueueId, deadLetterQueueName;
  friend bool operator==(const QueueBinding&, const QueueBinding&) = default;
};

struct CronTrigger {
  std::string id, name, cronExpression;
  std::optional<bool> enabled;
  friend bool operator==(const CronTrigger&, const CronTrigger&) = default;
};

struct StateNamespace {
  std::string id, className;
  std::optional<std::int64_t> storageLimitMib;
  friend bool operator==(const StateNamespace&, const StateNamespace&) = default;
};

struct ServiceBinding {
  std::string bindingName, targetServiceId;
  friend bool operator==(const ServiceBinding&, const ServiceBinding&) = default;
};

struct ServiceResources {
  std::string serviceId;
  PlanLimits limits;
  PlanPricing pricing;
  std::vector<SqliteDatabase> sqliteDatabases;
  std::vector<KvNamespaceBinding> kvNamespaces;
  std::vector<QueueBinding> queues;
  std::vector<CronTrigger> cronTriggers;
  std::vector<StateNamespace> stateNamespaces;
  std::vector<ServiceBinding> serviceBindings;
  std::vector<UsageCap> usageCaps;  // account-wide
  std::vector<std::string> nextActions;
  friend bool operator==(const ServiceResources&, const ServiceResources&) = default;
};

}  // namespace tovuk
