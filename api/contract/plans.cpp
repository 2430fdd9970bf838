// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both plans of contract section 2.18: every limit and every price field, in the order of the page.

#include "api/contract/plans.h"

#include <array>

namespace tovuk {

namespace {

constexpr std::optional<std::int64_t> kNone{};

constexpr auto kLimits = std::to_array<PlanLimitInfo>({
    {"projects", 100, 500},
    {"workers", 100, 500},
    {"alwaysOnServices", 0, 500},
    {"customDomains", 100, 100},
    {"apiTokens", 10, 100},
    {"supportTicketsPerDay", 3, 20},
    {"cronTriggers", 5, 250},
    {"dataTransferGib", kNone, kNone},
    {"workerBindingsPerService", 5000, 5000},
    {"workerCompressedSizeMib", 3, 10},
    {"workerCpuMsPerMonth", kNone, 30000000},
    {"workerCpuMsPerRequest", 10, 300000},
    {"workerCronDurationSeconds", 900, 900},
    {"workerDefaultCpuMsPerRequest", 10, 30000},
    {"workerEnvVarSizeKib", 5, 5},
    {"workerEnvVars", 64, 128},
    {"workerHttpDurationSeconds", kNone, kNone},
    {"workerInternalSubrequestsPerRequest", 1000, 10000},
    {"workerMemoryMib", 128, 128},
    {"workerOutgoingConnectionsPerRequest", 6, 6},
    {"workerQueueConsumerDurationSeconds", 900, 900},
    {"workerRequestBodySizeMib", 100, 100},
    {"workerRequestHeaderSizeKib", 128, 128},
    {"workerRequestsPerDay", 100000, kNone},
    {"workerRequestsPerMonth", kNone, 10000000},
    {"workerResponseHeaderSizeKib", 128, 128},
    {"workerStartupTimeMs", 1000, 1000},
    {"workerSubrequestsPerRequest", 50, 10000},
    {"workerUncompressedSizeMib", 64, 64},
    {"workerUrlSizeKib", 16, 16},
    {"workerWaitUntilSeconds", 30, 30},
    {"workerWebsocketMessageMib", 32, 32},
    {"serviceBindingInvocationsPerRequest", 32, 32},
    {"staticAssetFileSizeMib", 25, 25},
    {"staticAssetFilesPerVersion", 20000, 100000},
    {"staticAssetHeaderLineChars", 2000, 2000},
    {"staticAssetHeaderRules", 100, 100},
    {"staticAssetRedirectDynamicRules", 100, 100},
    {"staticAssetRedirectRuleChars", 1000, 1000},
    {"staticAssetRedirectStaticRules", 2000, 2000},
    {"staticAssetRedirectTotalRules", 2100, 2100},
    {"sqliteDatabases", 10, 50000},
    {"sqliteMaxBoundParameters", 100, 100},
    {"sqliteMaxColumnsPerTable", 100, 100},
    {"sqliteMaxImportMib", 4768, 4768},
    {"sqliteMaxLikeGlobPatternBytes", 50, 50},
    {"sqliteMaxRowBytes", 2000000, 2000000},
    {"sqliteMaxSqlFunctionArguments", 32, 32},
    {"sqliteMaxSqlStatementBytes", 100000, 100000},
    {"sqliteQueriesPerWorkerInvocation", 50, 1000},
    {"sqliteQueryTimeoutSeconds", 30, 30},
    {"sqliteRowsReadPerDay", 5000000, kNone},
    {"sqliteRowsReadPerMonth", kNone, 25000000000},
    {"sqliteRowsWrittenPerDay", 100000, kNone},
    {"sqliteRowsWrittenPerMonth", kNone, 50000000},
    {"sqliteStorageMib", 4768, 953674},
    {"sqliteStorageMibPerDatabase", 476, 9536},
    {"sqliteTimeTravelDays", 7, 30},
    {"sqliteTimeTravelRestoreOperationsPer10MinPerDatabase", 10, 10},
    {"kvBulkMutationKeys", 10000, 10000},
    {"kvBulkReadKeys", 100, 100},
    {"kvBulkRequestBytes", 100000000, 100000000},
    {"kvDeletesPerDay", 1000, kNone},
    {"kvDeletesPerMonth", kNone, 1000000},
    {"kvKeySizeBytes", 512, 512},
    {"kvListsPerDay", 1000, kNone},
    {"kvListsPerMonth", kNone, 1000000},
    {"kvMetadataSizeBytes", 1024, 1024},
    {"kvMinCacheTtlSeconds", 30, 30},
    {"kvNamespaces", 1000, 1000},
    {"kvOperationsPerWorkerInvocation", 1000, 1000},
    {"kvReadsPerDay", 100000, kNone},
    {"kvReadsPerMonth", kNone, 10000000},
    {"kvSameKeyWritesPerSecond", 1, 1},
    {"kvStorageMib", 953, kNone},
    {"kvStorageMibPerNamespace", 953, kNone},
    {"kvValueSizeMib", 25, 25},
    {"kvWritesPerDay", 1000, kNone},
    {"kvWritesPerMonth", kNone, 1000000},
    {"queueBacklogBytes", 25000000000, 25000000000},
    {"queueBatchSize", 100, 100},
    {"queueBatchWaitSeconds", 60, 60},
    {"queueConcurrentConsumers", 250, 250},
    {"queueDelaySeconds", 86400, 86400},
    {"queueMaxRetries", 100, 100},
    {"queueMessageSizeBytes", 128000, 128000},
    {"queueOperationsPerDay", 10000, kNone},
    {"queueOperationsPerMonth", kNone, 1000000},
    {"queueRetentionSeconds", 86400, 1209600},
    {"queueSendBatchBytes", 256000, 256000},
    {"queueSendBatchMessages", 100, 100},
    {"queueThroughputMessagesPerSecond", 5000, 5000},
    {"queueUserBodySizeBytes", 127900, 127900},
    {"queueVisibilityTimeoutSeconds", 43200, 43200},
    {"queues", 10000, 10000},
    {"stateAlarmDurationSeconds", 900, 900},
    {"stateClasses", 100, 500},
    {"stateCpuMsPerRequest", 30000, 300000},
    {"stateDurationGbSecondsPerDay", 13000, kNone},
    {"stateDurationGbSecondsPerMonth", kNone, 400000},
    {"stateInstances", kNone, kNone},
    {"stateKeyValueSizeMib", 2, 2},
    {"stateRequestsPerDay", 100000, kNone},
    {"stateRequestsPerMonth", kNone, 1000000},
    {"stateSoftRequestsPerSecond", 1000, 1000},
    {"stateSqliteRowsReadPerDay", 5000000, kNone},
    {"stateSqliteRowsReadPerMonth", kNone, 25000000000},
    {"stateSqliteRowsWrittenPerDay", 100000, kNone},
    {"stateSqliteRowsWrittenPerMonth", kNone, 50000000},
    {"stateSqliteStorageMibPerAccount", 4768, kNone},
    {"stateSqliteStorageMibPerObject", 953, 9536},
    {"stateWebsocketMessageMib", 32, 32},
    {"objectStorageClassAOperationsPerMonth", 1000000, 1000000},
    {"objectStorageClassBOperationsPerMonth", 10000000, 10000000},
    {"objectStorageEgressBytesPerMonth", 1000000000000, 1000000000000},
    {"objectStorageMib", 9536, kNone},
    {"storageBucketManagementOperationsPerSecond", 50, 50},
    {"storageCustomDomainsPerBucket", 50, 50},
    {"storageKeySizeBytes", 1024, 1024},
    {"storageMetadataSizeBytes", 8192, 8192},
    {"storageMultipartUploadMaxMib", 5237760, 5237760},
    {"storageObjectMaxMib", 5237760, 5237760},
    {"storageObjects", kNone, kNone},
    {"storageSameKeyWritesPerSecond", 1, 1},
    {"storageSinglePartUploadMaxMib", 5115, 5115},
    {"storageUploadParts", 10000, 10000},
    {"monthlyBuildMinutes", 3000, 6000},
    {"monthlyDeployments", 0, 0},
    {"concurrentBuilds", 1, 6},
    {"maxBuildDurationSeconds", 1200, 1200},
    {"buildCpuMillicores", 2000, 4000},
    {"buildDeployHooksPerAccountPerMinute", 100, 100},
    {"buildDeployHooksPerServicePerMinute", 10, 10},
    {"buildDiskMib", 20480, 20480},
    {"buildEnvVarSizeKib", 5, 5},
    {"buildEnvVars", 64, 64},
    {"buildMemoryMib", 8192, 8192},
    {"logEventSizeBytes", 262144, 262144},
    {"logEventsPerDay", 200000, kNone},
    {"logEventsPerMonth", kNone, 20000000},
    {"logRetentionDays", 3, 7},
});

constexpr auto kPrices = std::to_array<PlanPriceInfo>({
    {"workers", "includedRequestsPerMonth", false, kNone, 10000000},
    {"workers", "requestOverageUsdMicrosPerMillion", false, kNone, 300000},
    {"workers", "includedCpuMsPerMonth", false, kNone, 30000000},
    {"workers", "cpuOverageUsdMicrosPerMillionMs", false, kNone, 20000},
    {"sqlite", "includedRowsReadPerMonth", false, kNone, 25000000000},
    {"sqlite", "rowsReadOverageUsdMicrosPerMillion", false, kNone, 1000},
    {"sqlite", "includedRowsWrittenPerMonth", false, kNone, 50000000},
    {"sqlite", "rowsWrittenOverageUsdMicrosPerMillion", false, kNone, 1000000},
    {"sqlite", "includedStorageMib", false, 4768, 4768},
    {"sqlite", "storageOverageUsdMicrosPerGbMonth", false, kNone, 750000},
    {"sqlite", "egressFree", true, 1, 1},
    {"kv", "includedReadsPerMonth", false, kNone, 10000000},
    {"kv", "readOverageUsdMicrosPerMillion", false, kNone, 500000},
    {"kv", "includedWritesPerMonth", false, kNone, 1000000},
    {"kv", "writeOverageUsdMicrosPerMillion", false, kNone, 5000000},
    {"kv", "includedDeletesPerMonth", false, kNone, 1000000},
    {"kv", "deleteOverageUsdMicrosPerMillion", false, kNone, 5000000},
    {"kv", "includedListsPerMonth", false, kNone, 1000000},
    {"kv", "listOverageUsdMicrosPerMillion", false, kNone, 5000000},
    {"kv", "includedStorageMib", false, 953, 953},
    {"kv", "storageOverageUsdMicrosPerGbMonth", false, kNone, 500000},
    {"queues", "includedOperationsPerMonth", false, kNone, 1000000},
    {"queues", "operationOverageUsdMicrosPerMillion", false, kNone, 400000},
    {"queues", "egressFree", true, 1, 1},
    {"state", "includedRequestsPerMonth", false, kNone, 1000000},
    {"state", "requestOverageUsdMicrosPerMillion", false, kNone, 150000},
    {"state", "includedDurationGbSecondsPerMonth", false, kNone, 400000},
    {"state", "durationOverageUsdMicrosPerMillionGbSeconds", false, kNone, 12500000},
    {"state", "includedSqliteRowsReadPerMonth", false, kNone, 25000000000},
    {"state", "sqliteRowsReadOverageUsdMicrosPerMillion", false, kNone, 1000},
    {"state", "includedSqliteRowsWrittenPerMonth", false, kNone, 50000000},
    {"state", "sqliteRowsWrittenOverageUsdMicrosPerMillion", false, kNone, 1000000},
    {"state", "includedSqliteStorageMib", false, 4768, 4768},
    {"state", "sqliteStorageOverageUsdMicrosPerGbMonth", false, kNone, 200000},
    {"objectStorage", "includedStorageMib", false, 9536, 9536},
    {"objectStorage", "storageOverageUsdMicrosPerGbMonth", false, kNone, 15000},
    {"objectStorage", "includedClassAOperationsPerMonth", false, 1000000, 1000000},
    {"objectStorage", "classAOverageUsdMicrosPerMillion", false, kNone, 4500000},
    {"objectStorage", "includedClassBOperationsPerMonth", false, 10000000, 10000000},
    {"objectStorage", "classBOverageUsdMicrosPerMillion", false, kNone, 360000},
    {"objectStorage", "includedEgressBytesPerMonth", false, 1000000000000, 1000000000000},
    {"objectStorage", "egressOverageUsdMicrosPerTb", false, kNone, 1200000},
    {"objectStorage", "egressFree", true, 0, 0},
    {"objectStorage", "deleteOperationsFree", true, 1, 1},
    {"staticAssets", "requestsFreeAndUnlimited", true, 1, 1},
    {"staticAssets", "storageFree", true, 1, 1},
    {"builds", "includedMinutesPerMonth", false, 3000, 6000},
    {"builds", "minuteOverageUsdMicros", false, kNone, 5000},
    {"logs", "includedEventsPerMonth", false, kNone, 20000000},
    {"logs", "eventOverageUsdMicrosPerMillion", false, kNone, 600000},
});

}  // namespace

std::span<const PlanLimitInfo> planLimitTable() { return kLimits; }
std::span<const PlanPriceInfo> planPriceTable() { return kPrices; }

std::string_view text(Plan plan) { return plan == Plan::Pro ? "pro" : "free"; }

std::optional<std::int64_t> planLimit(Plan plan, std::string_view name) {
  for (const PlanLimitInfo& limit : kLimits)
    if (limit.name == name) return plan == Plan::Pro ? limit.pro : limit.free;
  return std::nullopt;
}

std::optional<std::int64_t> PlanPricing::find(std::string_view group, std::string_view name) const {
  const auto g = groups.find(group);
  if (g == groups.end()) return std::nullopt;
  const auto it = g->second.find(name);
  return it == g->second.end() ? std::nullopt : it->second;
}

PlanLimits limitsOf(Plan plan) {
  PlanLimits limits;
  for (const PlanLimitInfo& limit : kLimits)
    limits.values.emplace(limit.name, plan == Plan::Pro ? limit.pro : limit.free);
  return limits;
}

PlanPricing pricingOf(Plan plan) {
  PlanPricing pricing;
  pricing.subscriptionUsdCentsPerMonth = plan == Plan::Pro ? 500 : 0;
  pricing.paidOveragesEnabled = plan == Plan::Pro;
  for (const PlanPriceInfo& price : kPrices)
    pricing.groups[std::string(price.group)].emplace(price.name, plan == Plan::Pro ? price.pro : price.free);
  return pricing;
}

}  // namespace tovuk
