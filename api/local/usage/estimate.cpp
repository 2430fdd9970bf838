// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/usage/estimate.h"

#include <algorithm>
#include <array>

#include "api/contract/limits.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kMillion = 1000000;
constexpr std::int64_t kGb = 1000000000;
constexpr std::int64_t kTb = 1000000000000;
constexpr std::int64_t kMib = 1048576;
constexpr std::int64_t kMicrosPerCent = 10000;

// An amount is below 2^53 and a price below 2^24: their product needs more than 64 bits.
__extension__ using Wide = __int128;

enum class Rounding : std::uint8_t { Prorated, NextUnit };

struct Priced {
  Meter meter;
  std::string_view group;
  std::string_view included;  // field of the included amount; "": the meter is free
  std::string_view price;     // field of the price of one billing unit
  std::string_view billingUnit;
  std::int64_t billingUnitSize;
  std::int64_t includedUnit = 1;  // how much of the meter one of the included amount is
  Rounding rounding = Rounding::Prorated;
};

// Object storage rounds operations and stored gigabytes up, as the platform does whose prices these are.
constexpr auto kPriced = std::to_array<Priced>({
    {Meter::WorkerRequests, "workers", "includedRequestsPerMonth", "requestOverageUsdMicrosPerMillion",
     "million_requests", kMillion},
    {Meter::WorkerCpuMs, "workers", "includedCpuMsPerMonth", "cpuOverageUsdMicrosPerMillionMs", "million_cpu_ms",
     kMillion},
    {Meter::WorkerTransferBytes, "workers", "", "", "free_transfer", 1},
    {Meter::StaticTransferBytes, "staticAssets", "", "", "free_transfer", 1},
    {Meter::SqliteRowsRead, "sqlite", "includedRowsReadPerMonth", "rowsReadOverageUsdMicrosPerMillion", "million_rows",
     kMillion},
    {Meter::SqliteRowsWritten, "sqlite", "includedRowsWrittenPerMonth", "rowsWrittenOverageUsdMicrosPerMillion",
     "million_rows", kMillion},
    {Meter::SqliteStorageBytes, "sqlite", "includedStorageMib", "storageOverageUsdMicrosPerGbMonth", "gb_month", kGb,
     kMib},
    {Meter::KvReads, "kv", "includedReadsPerMonth", "readOverageUsdMicrosPerMillion", "million_reads", kMillion},
    {Meter::KvWrites, "kv", "includedWritesPerMonth", "writeOverageUsdMicrosPerMillion", "million_writes", kMillion},
    {Meter::KvDeletes, "kv", "includedDeletesPerMonth", "deleteOverageUsdMicrosPerMillion", "million_deletes",
     kMillion},
    {Meter::KvLists, "kv", "includedListsPerMonth", "listOverageUsdMicrosPerMillion", "million_lists", kMillion},
    {Meter::KvStorageBytes, "kv", "includedStorageMib", "storageOverageUsdMicrosPerGbMonth", "gb_month", kGb, kMib},
    {Meter::QueueOperations, "queues", "includedOperationsPerMonth", "operationOverageUsdMicrosPerMillion",
     "million_operations", kMillion},
    {Meter::StateRequests, "state", "includedRequestsPerMonth", "requestOverageUsdMicrosPerMillion", "million_requests",
     kMillion},
    {Meter::StateDurationGbMilliseconds, "state", "includedDurationGbSecondsPerMonth",
     "durationOverageUsdMicrosPerMillionGbSeconds", "million_gb_seconds", 1000 * kMillion, 1000},
    {Meter::StateSqliteRowsRead, "state", "includedSqliteRowsReadPerMonth", "sqliteRowsReadOverageUsdMicrosPerMillion",
     "million_rows", kMillion},
    {Meter::StateSqliteRowsWritten, "state", "includedSqliteRowsWrittenPerMonth",
     "sqliteRowsWrittenOverageUsdMicrosPerMillion", "million_rows", kMillion},
    {Meter::StateSqliteStorageBytes, "state", "includedSqliteStorageMib", "sqliteStorageOverageUsdMicrosPerGbMonth",
     "gb_month", kGb, kMib},
    {Meter::ObjectStorageBytes, "objectStorage", "includedStorageMib", "storageOverageUsdMicrosPerGbMonth", "gb_month",
     kGb, kMib, Rounding::NextUnit},
    {Meter::ObjectStorageClassAOperations, "objectStorage", "includedClassAOperationsPerMonth",
     "classAOverageUsdMicrosPerMillion", "million_operations", kMillion, 1, Rounding::NextUnit},
    {Meter::ObjectStorageClassBOperations, "objectStorage", "includedClassBOperationsPerMonth",
     "classBOverageUsdMicrosPerMillion", "million_operations", kMillion, 1, Rounding::NextUnit},
    {Meter::ObjectStorageEgressBytes, "objectStorage", "includedEgressBytesPerMonth", "egressOverageUsdMicrosPerTb",
     "tb", kTb},
    {Meter::BuildMinutes, "builds", "includedMinutesPerMonth", "minuteOverageUsdMicros", "minute", 1, 1,
     Rounding::NextUnit},
    {Meter::LogEvents, "logs", "includedEventsPerMonth", "eventOverageUsdMicrosPerMillion", "million_events", kMillion},
});
static_assert(kPriced.size() == kMeterCount);

std::int64_t bounded(Wide value) {
  return value > Wide{kMaxSafeInteger} ? kMaxSafeInteger : static_cast<std::int64_t>(value);
}

std::int64_t costOf(std::int64_t amount, std::int64_t price, const Priced& priced) {
  const Wide unit = priced.billingUnitSize;
  if (priced.rounding == Rounding::NextUnit) return bounded((Wide{amount} + unit - 1) / unit * price);
  return bounded((Wide{amount} * price + unit / 2) / unit);
}

UsageCostLineItem lineOf(const Priced& priced, const PlanPricing& pricing, std::int64_t used) {
  const MeterInfo& meter = info(priced.meter);
  UsageCostLineItem line;
  line.product = meter.product;
  line.meter = meter.name;
  line.currentMonthUsed = used;
  if (const auto included = pricing.find(priced.group, priced.included))
    line.includedPerMonth = bounded(Wide{*included} * priced.includedUnit);
  line.billableAmount = std::max<std::int64_t>(0, used - line.includedPerMonth.value_or(used));
  line.usageUnit = meter.unit;
  line.billingUnit = priced.billingUnit;
  line.billingUnitSize = priced.billingUnitSize;
  line.priceUsdMicrosPerBillingUnit = pricing.find(priced.group, priced.price);
  line.rounding = priced.rounding == Rounding::NextUnit ? "next_billing_unit" : "prorated_to_micro_usd";
  line.estimatedUsdMicros = costOf(*line.billableAmount, line.priceUsdMicrosPerBillingUnit.value_or(0), priced);
  line.estimateBasis = meter.isGauge ? "current_storage_bytes_as_full_month" : "current_month_usage_window";
  return line;
}

// What to do about the line that costs most, or on a plan without paid overage about what is over the included amount.
std::optional<std::string> adviceOn(const UsageCostEstimate& estimate) {
  const UsageCostLineItem* dearest = nullptr;
  const UsageCostLineItem* over = nullptr;
  for (const UsageCostLineItem& line : estimate.lineItems) {
    if (*line.estimatedUsdMicros > (dearest == nullptr ? 0 : *dearest->estimatedUsdMicros)) dearest = &line;
    if (over == nullptr && *line.billableAmount > 0) over = &line;
  }
  if (dearest != nullptr)
    return "Most of the overage comes from " + dearest->meter + ": set a cap with PUT /v1/usage/caps/" +
           dearest->meter + " to end it.";
  if (over != nullptr) return over->meter + " is over the included amount of the plan, which has no paid overage.";
  return std::nullopt;
}

}  // namespace

UsageCostEstimate estimateCost(Plan plan, const MeterWindow& month) {
  const PlanPricing pricing = pricingOf(plan);
  UsageCostEstimate out;
  out.currency = "USD";
  out.plan = text(plan);
  out.paidOveragesEnabled = pricing.paidOveragesEnabled;
  out.subscriptionUsdMicrosPerMonth = pricing.subscriptionUsdCentsPerMonth.value_or(0) * kMicrosPerCent;
  Wide overage = 0;
  for (const Priced& priced : kPriced) {
    out.lineItems.push_back(lineOf(priced, pricing, month.find(priced.meter).value_or(0)));
    overage += *out.lineItems.back().estimatedUsdMicros;
  }
  out.currentMonthOverageUsdMicros = bounded(overage);
  out.estimatedMonthlyTotalUsdMicros = bounded(overage + *out.subscriptionUsdMicrosPerMonth);
  if (auto advice = adviceOn(out)) out.nextActions.push_back(std::move(*advice));
  return out;
}

}  // namespace tovuk::local
