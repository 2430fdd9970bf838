// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/usage/estimate.h"

#include <array>
#include <limits>

namespace tovuk::local {

namespace {

constexpr std::int64_t kMillion = 1000000;
constexpr std::int64_t kGb = 1000000000;
constexpr std::int64_t kMib = 1048576;

struct Priced {
  Meter meter;
  std::string_view group;
  std::string_view included;  // field of the included amount
  std::string_view price;     // field of the price of one billing unit
  std::string_view billingUnit;
  std::int64_t billingUnitSize;
  bool storage;  // the included amount is in MiB, the meter in bytes
};

constexpr auto kPriced = std::to_array<Priced>({
    {Meter::SqliteRowsRead, "sqlite", "includedRowsReadPerMonth", "rowsReadOverageUsdMicrosPerMillion", "million_rows",
     kMillion, false},
    {Meter::SqliteRowsWritten, "sqlite", "includedRowsWrittenPerMonth", "rowsWrittenOverageUsdMicrosPerMillion",
     "million_rows", kMillion, false},
    {Meter::SqliteStorageBytes, "sqlite", "includedStorageMib", "storageOverageUsdMicrosPerGbMonth", "gb_month", kGb,
     true},
});

// amount * price / unit without overflow for amounts within 2^53.
std::int64_t prorated(std::int64_t amount, std::int64_t price, std::int64_t unit) {
  const long double micros =
      static_cast<long double>(amount) * static_cast<long double>(price) / static_cast<long double>(unit);
  return micros >= static_cast<long double>(std::numeric_limits<std::int64_t>::max())
             ? std::numeric_limits<std::int64_t>::max()
             : static_cast<std::int64_t>(micros + 0.5L);
}

}  // namespace

UsageCostEstimate estimateCost(Plan plan, const MeterWindow& month) {
  const PlanPricing pricing = pricingOf(plan);
  UsageCostEstimate out;
  out.currency = "USD";
  out.plan = text(plan);
  out.paidOveragesEnabled = pricing.paidOveragesEnabled;
  out.subscriptionUsdMicrosPerMonth = pricing.subscriptionUsdCentsPerMonth.value_or(0) * 10000;
  std::int64_t overage = 0;
  for (const Priced& priced : kPriced) {
    const MeterInfo& meter = info(priced.meter);
    UsageCostLineItem line;
    line.product = meter.product;
    line.meter = meter.name;
    line.currentMonthUsed = month.find(priced.meter).value_or(0);
    line.includedPerMonth = pricing.find(priced.group, priced.included);
    if (priced.storage && line.includedPerMonth) line.includedPerMonth = *line.includedPerMonth * kMib;
    const std::int64_t included = line.includedPerMonth.value_or(*line.currentMonthUsed);
    line.billableAmount = *line.currentMonthUsed > included ? *line.currentMonthUsed - included : 0;
    line.usageUnit = meter.unit;
    line.billingUnit = priced.billingUnit;
    line.billingUnitSize = priced.billingUnitSize;
    line.priceUsdMicrosPerBillingUnit = pricing.find(priced.group, priced.price);
    line.rounding = "prorated_to_micro_usd";
    line.estimatedUsdMicros =
        prorated(*line.billableAmount, line.priceUsdMicrosPerBillingUnit.value_or(0), priced.billingUnitSize);
    line.estimateBasis = priced.storage ? "current_storage_bytes_as_full_month" : "current_month_usage_window";
    overage += *line.estimatedUsdMicros;
    out.lineItems.push_back(std::move(line));
  }
  out.currentMonthOverageUsdMicros = overage;
  out.estimatedMonthlyTotalUsdMicros = *out.subscriptionUsdMicrosPerMonth + overage;
  return out;
}

}  // namespace tovuk::local
