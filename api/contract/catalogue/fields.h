// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the catalogue (internal to the codec).
#pragma once

#include "api/contract/catalogue/catalogue.h"
#include "api/contract/usage/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<CapabilityEndpoint> p) {
  v.text("name", p.name);
  v.text("method", p.method);
  v.text("path", p.path);
  v.boolean("auth_required", p.authRequired);
  v.text("description", p.description);
  v.text("agent_instruction", p.agentInstruction);
}

template <class V>
void visit(V& v, typename V::template Ref<CapabilityCommand> p) {
  v.text("command", p.command);
  v.text("description", p.description);
}

template <class V>
void visit(V& v, typename V::template Ref<PlanEntry> p) {
  v.text("plan", p.plan);
  v.object("limits", p.limits);
  v.object("pricing", p.pricing);
}

template <class V>
void visit(V& v, typename V::template Ref<MeterCapCommands> p) {
  v.text("day", p.day);
  v.text("month", p.month);
}

template <class V>
void visit(V& v, typename V::template Ref<ProductMeter> p) {
  v.text("name", p.name);
  v.text("unit", p.unit);
  v.text("description", p.description);
  v.object("cap_commands", p.capCommands);
}

template <class V>
void visit(V& v, typename V::template Ref<Product> p) {
  v.text("key", p.key);
  v.text("name", p.name);
  v.text("summary", p.summary);
  v.texts("features", p.features);
  v.texts("best_for", p.bestFor);
  v.texts("avoid_for", p.avoidFor);
  v.texts("commands", p.commands);
  v.texts("meters", p.meters);
  v.list("meter_details", p.meterDetails);
  v.texts("pricing_fields", p.pricingFields);
  v.texts("limit_fields", p.limitFields);
}

template <class V>
void visit(V& v, typename V::template Ref<CapabilityCatalogue> p) {
  v.text("product", p.product);
  v.text("api_version", p.apiVersion);
  v.text("docs_url", p.docsUrl);
  v.text("openapi_url", p.openapiUrl);
  v.text("auth", p.auth);
  v.texts("agent_workflow", p.agentWorkflow);
  v.list("endpoints", p.endpoints);
  v.list("commands", p.commands);
  v.list("plans", p.plans);
  v.list("products", p.products);
}

}  // namespace tovuk
