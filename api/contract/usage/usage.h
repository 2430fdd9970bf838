// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage, caps, the cost estimate and the account profile (schemas page, sections 2.14, 2.15, 2.17).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/meters.h"
#include "api/contract/plans.h"

namespace tovuk {

inline constexpr std::size_t kMeterCount = 24;

// AccountUsageMeterWindow. An absent key is nullopt; reading it as zero is our choice (section 5).
struct MeterWindow {
  std::array<std::optional<std::int64_t>, kMeterCount> values;
  [[nodiscard]] std::optional<std::int64_t> find(Meter meter) const { return values[static_cast<std::size_t>(meter)]; }
  void set(Meter meter, std::int64_t value) { values[static_cast<std::size_t>(meter)] = value; }
  friend bool operator==(const MeterWindow&, const MeterWindow&) = default;
};

// AccountOverviewUsage.
struct AccountUsage {
  std::optional<std::int64_t> serviceCount, runningCount, runtimeMemoryMib, runtimeCpuMillis, databaseCount,
      databaseStorageMib, deployCount, monthlyDeployCount, monthlyBuildMinutes, customDomainCount, storageObjectCount,
      objectStorageMib, kvNamespaceCount, queueCount, cronTriggerCount, stateNamespaceCount, usageCapCount;
  MeterWindow day, month;
  friend bool operator==(const AccountUsage&, const AccountUsage&) = default;
};

struct UsageCap {
  std::string metric;  // a meter name
  std::string period;  // day, month
  std::optional<std::int64_t> capValue;
  std::optional<bool> hardStop;
  std::optional<std::int64_t> notifyAtPercent;
  friend bool operator==(const UsageCap&, const UsageCap&) = default;
};

struct UsageCostLineItem {
  std::string product, meter;
  std::optional<std::int64_t> currentMonthUsed, includedPerMonth, billableAmount;
  std::string usageUnit, billingUnit;
  std::optional<std::int64_t> billingUnitSize, priceUsdMicrosPerBillingUnit;
  std::string rounding;  // prorated_to_micro_usd, next_billing_unit
  std::optional<std::int64_t> estimatedUsdMicros;
  std::string estimateBasis;  // current_month_usage_window, current_storage_bytes_as_full_month
  friend bool operator==(const UsageCostLineItem&, const UsageCostLineItem&) = default;
};

struct UsageCostEstimate {
  std::string currency, plan;
  std::optional<bool> paidOveragesEnabled;
  std::optional<std::int64_t> subscriptionUsdMicrosPerMonth, currentMonthOverageUsdMicros,
      estimatedMonthlyTotalUsdMicros;
  std::vector<UsageCostLineItem> lineItems;
  std::vector<std::string> nextActions;
  friend bool operator==(const UsageCostEstimate&, const UsageCostEstimate&) = default;
};

struct AccountProfile {
  std::string accountId, email, provider, plan;
  std::optional<std::string> handle, displayName, accountUrl;
  friend bool operator==(const AccountProfile&, const AccountProfile&) = default;
};

// AccountUsageResponse, GET /v1/usage.
struct AccountUsageResponse {
  AccountProfile profile;
  AccountUsage usage;
  PlanLimits limits;
  PlanPricing pricing;
  UsageCostEstimate billingEstimate;
  friend bool operator==(const AccountUsageResponse&, const AccountUsageResponse&) = default;
};

}  // namespace tovuk
