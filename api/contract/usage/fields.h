// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of usage, caps, estimate, profile and plans (internal to the codec).
#pragma once

#include "api/contract/fields.h"
#include "api/contract/usage/usage.h"

namespace tovuk {

// Tables with open names, so each direction has its own function (plan_codec.cpp).
void visit(DecodeFields& v, PlanLimits& p);
void visit(EncodeFields& v, const PlanLimits& p);
void visit(DecodeFields& v, PlanPricing& p);
void visit(EncodeFields& v, const PlanPricing& p);

template <class V>
void visit(V& v, typename V::template Ref<MeterWindow> p) {
  for (const MeterInfo& meter : meters()) v.optionalCount(meter.name, p.values[static_cast<std::size_t>(meter.meter)]);
}

// AccountUsageMeters, the object that holds both windows.
template <class Window>
struct MeterWindows {
  Window& day;
  Window& month;
};
template <class V, class Window>
void visit(V& v, const MeterWindows<Window>& p) {
  v.object("day", p.day);
  v.object("month", p.month);
}

template <class V>
void visit(V& v, typename V::template Ref<AccountUsage> p) {
  v.count("serviceCount", p.serviceCount);
  v.count("runningCount", p.runningCount);
  v.count("runtimeMemoryMib", p.runtimeMemoryMib);
  v.count("runtimeCpuMillis", p.runtimeCpuMillis);
  v.count("databaseCount", p.databaseCount);
  v.count("databaseStorageMib", p.databaseStorageMib);
  v.count("deployCount", p.deployCount);
  v.count("monthlyDeployCount", p.monthlyDeployCount);
  v.count("monthlyBuildMinutes", p.monthlyBuildMinutes);
  v.count("customDomainCount", p.customDomainCount);
  v.count("storageObjectCount", p.storageObjectCount);
  v.count("objectStorageMib", p.objectStorageMib);
  v.count("kvNamespaceCount", p.kvNamespaceCount);
  v.count("queueCount", p.queueCount);
  v.count("cronTriggerCount", p.cronTriggerCount);
  v.count("stateNamespaceCount", p.stateNamespaceCount);
  v.count("usageCapCount", p.usageCapCount);
  const MeterWindows<std::remove_reference_t<decltype((p.day))>> windows{p.day, p.month};
  v.object("meters", windows);
}

template <class V>
void visit(V& v, typename V::template Ref<UsageCap> p) {
  v.text("metric", p.metric);
  v.text("period", p.period);
  v.count("capValue", p.capValue);
  v.boolean("hardStop", p.hardStop);
  v.count("notifyAtPercent", p.notifyAtPercent);
}

template <class V>
void visit(V& v, typename V::template Ref<UsageCostLineItem> p) {
  v.text("product", p.product);
  v.text("meter", p.meter);
  v.count("currentMonthUsed", p.currentMonthUsed);
  v.nullableCount("includedPerMonth", p.includedPerMonth);
  v.count("billableAmount", p.billableAmount);
  v.text("usageUnit", p.usageUnit);
  v.text("billingUnit", p.billingUnit);
  v.count("billingUnitSize", p.billingUnitSize);
  v.nullableCount("priceUsdMicrosPerBillingUnit", p.priceUsdMicrosPerBillingUnit);
  v.text("rounding", p.rounding);
  v.count("estimatedUsdMicros", p.estimatedUsdMicros);
  v.text("estimateBasis", p.estimateBasis);
}

template <class V>
void visit(V& v, typename V::template Ref<UsageCostEstimate> p) {
  v.text("currency", p.currency);
  v.text("plan", p.plan);
  v.boolean("paidOveragesEnabled", p.paidOveragesEnabled);
  v.count("subscriptionUsdMicrosPerMonth", p.subscriptionUsdMicrosPerMonth);
  v.count("currentMonthOverageUsdMicros", p.currentMonthOverageUsdMicros);
  v.count("estimatedMonthlyTotalUsdMicros", p.estimatedMonthlyTotalUsdMicros);
  v.list("lineItems", p.lineItems);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<AccountProfile> p) {
  v.text("accountId", p.accountId);
  v.text("email", p.email);
  v.text("provider", p.provider);
  v.text("plan", p.plan);
  v.nullableText("handle", p.handle);
  v.nullableText("displayName", p.displayName);
  v.nullableText("accountUrl", p.accountUrl);
}

template <class V>
void visit(V& v, typename V::template Ref<AccountUsageResponse> p) {
  v.object("profile", p.profile);
  v.object("usage", p.usage);
  v.object("limits", p.limits);
  v.object("pricing", p.pricing);
  v.object("billingEstimate", p.billingEstimate);
}

}  // namespace tovuk
