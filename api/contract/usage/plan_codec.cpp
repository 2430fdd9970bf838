// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PlanLimits and PlanPricing: names this version does not know are kept, names it knows are written in the order of the
// contract.

#include "api/contract/usage/fields.h"

namespace tovuk {

namespace {

using Json = EncodeFields::Json;
using Group = std::map<std::string, std::optional<std::int64_t>, std::less<>>;

Json jsonOfLimit(const std::optional<std::int64_t>& value) { return value ? Json(*value) : Json(nullptr); }

Json jsonOfPrice(const PlanPriceInfo& info, const std::optional<std::int64_t>& value) {
  return info.isFlag && value ? Json(*value != 0) : jsonOfLimit(value);
}

const PlanPriceInfo* priceNamed(std::string_view group, std::string_view name) {
  for (const PlanPriceInfo& info : planPriceTable())
    if (info.group == group && info.name == name) return &info;
  return nullptr;
}

Group readGroup(const Reader& reader) {
  Group group;
  for (const std::string_view name : reader.names()) {
    const auto flag = reader.member(name) ? reader.member(name)->asBoolean() : std::nullopt;
    if (reader.isNull(name))
      group.emplace(name, std::nullopt);
    else if (flag)
      group.emplace(name, *flag ? 1 : 0);
    else if (const auto number = reader.integer(name, 0))
      group.emplace(name, number);
  }
  return group;
}

Json jsonOfGroup(std::string_view groupName, const Group& group) {
  Json out = Json::object();
  for (const PlanPriceInfo& info : planPriceTable()) {
    if (info.group != groupName) continue;
    if (const auto it = group.find(info.name); it != group.end()) out[it->first] = jsonOfPrice(info, it->second);
  }
  for (const auto& [name, value] : group)
    if (priceNamed(groupName, name) == nullptr) out[name] = jsonOfLimit(value);
  return out;
}

}  // namespace

void visit(DecodeFields& v, PlanLimits& p) {
  const Reader& reader = v.reader();
  for (const std::string_view name : reader.names()) {
    const auto number = reader.optionalInteger(name, 0);
    if (number || reader.isNull(name)) p.values.emplace(name, number);
  }
}

void visit(EncodeFields& v, const PlanLimits& p) {
  for (const PlanLimitInfo& info : planLimitTable())
    if (const auto it = p.values.find(info.name); it != p.values.end()) v.put(info.name, jsonOfLimit(it->second));
  // put() keeps the first value of a name, so this adds only the names that the table does not have.
  for (const auto& [name, value] : p.values) v.put(name, jsonOfLimit(value));
}

void visit(DecodeFields& v, PlanPricing& p) {
  const Reader& reader = v.reader();
  p.subscriptionUsdCentsPerMonth = reader.integer("subscriptionUsdCentsPerMonth", 0);
  p.paidOveragesEnabled = reader.boolean("paidOveragesEnabled");
  for (const std::string_view name : reader.names()) {
    if (name == "subscriptionUsdCentsPerMonth" || name == "paidOveragesEnabled") continue;
    if (const auto group = reader.object(name)) p.groups.emplace(name, readGroup(*group));
  }
}

void visit(EncodeFields& v, const PlanPricing& p) {
  v.count("subscriptionUsdCentsPerMonth", p.subscriptionUsdCentsPerMonth);
  v.boolean("paidOveragesEnabled", p.paidOveragesEnabled);
  for (const PlanPriceInfo& info : planPriceTable())
    if (const auto it = p.groups.find(info.group); it != p.groups.end())
      v.put(it->first, jsonOfGroup(it->first, it->second));
  for (const auto& [name, group] : p.groups) v.put(name, jsonOfGroup(name, group));
}

}  // namespace tovuk
