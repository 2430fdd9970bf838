// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plan limits and prices (schemas page, section 2.18): kept as tables because 190 fields of one kind are data, not
// code, and because a service may send more of them than this version knows.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tovuk {

enum class Plan : std::uint8_t { Free, Pro };
std::string_view text(Plan plan);  // "free", "pro"

struct PlanLimitInfo {
  std::string_view name;
  std::optional<std::int64_t> free;  // null = no such limit in this plan
  std::optional<std::int64_t> pro;
};
struct PlanPriceInfo {
  std::string_view group;  // "workers", "sqlite", ...
  std::string_view name;
  bool isFlag;  // a boolean field, 0 or 1 here
  std::optional<std::int64_t> free;
  std::optional<std::int64_t> pro;
};
std::span<const PlanLimitInfo> planLimitTable();
std::span<const PlanPriceInfo> planPriceTable();

// One limit of a plan; nullopt when the plan sets none or the name is unknown.
std::optional<std::int64_t> planLimit(Plan plan, std::string_view name);

// PlanLimits of an answer. A name that is absent was not sent; a name with nullopt was sent as null (no limit).
struct PlanLimits {
  std::map<std::string, std::optional<std::int64_t>, std::less<>> values;

  [[nodiscard]] std::optional<std::int64_t> find(std::string_view name) const {
    const auto it = values.find(name);
    return it == values.end() ? std::nullopt : it->second;
  }
  friend bool operator==(const PlanLimits&, const PlanLimits&) = default;
};

// PlanPricing of an answer. USD micros unless the field's name says cents; flags are 0 or 1.
struct PlanPricing {
  std::optional<std::int64_t> subscriptionUsdCentsPerMonth;
  std::optional<bool> paidOveragesEnabled;
  std::map<std::string, std::map<std::string, std::optional<std::int64_t>, std::less<>>, std::less<>> groups;

  [[nodiscard]] std::optional<std::int64_t> find(std::string_view group, std::string_view name) const;
  friend bool operator==(const PlanPricing&, const PlanPricing&) = default;
};

PlanLimits limitsOf(Plan plan);
PlanPricing pricingOf(Plan plan);

}  // namespace tovuk
