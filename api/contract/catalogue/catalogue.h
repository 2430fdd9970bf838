// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GET /v1/capabilities (schemas page, section 2.19): products, plans, endpoints and commands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/contract/plans.h"

namespace tovuk {

struct CapabilityEndpoint {
  std::string name, method, path;
  std::optional<bool> authRequired;
  std::string description, agentInstruction;
  friend bool operator==(const CapabilityEndpoint&, const CapabilityEndpoint&) = default;
};

struct CapabilityCommand {
  std::string command, description;
  friend bool operator==(const CapabilityCommand&, const CapabilityCommand&) = default;
};

struct PlanEntry {
  std::string plan;
  PlanLimits limits;
  PlanPricing pricing;
  friend bool operator==(const PlanEntry&, const PlanEntry&) = default;
};

struct MeterCapCommands {
  std::string day, month;
  friend bool operator==(const MeterCapCommands&, const MeterCapCommands&) = default;
};

struct ProductMeter {
  std::string name, unit, description;
  MeterCapCommands capCommands;
  friend bool operator==(const ProductMeter&, const ProductMeter&) = default;
};

struct Product {
  std::string key, name, summary;
  std::vector<std::string> features, bestFor, avoidFor, commands, meters;
  std::vector<ProductMeter> meterDetails;
  std::vector<std::string> pricingFields;  // pricing.kv.readOverageUsdMicrosPerMillion
  std::vector<std::string> limitFields;    // names of PlanLimits
  friend bool operator==(const Product&, const Product&) = default;
};

struct CapabilityCatalogue {
  std::string product, apiVersion, docsUrl, openapiUrl, auth;
  std::vector<std::string> agentWorkflow;
  std::vector<CapabilityEndpoint> endpoints;
  std::vector<CapabilityCommand> commands;
  std::vector<PlanEntry> plans;
  std::vector<Product> products;
  friend bool operator==(const CapabilityCatalogue&, const CapabilityCatalogue&) = default;
};

// The catalogue of this version of the contract, without docsUrl and openapiUrl.
CapabilityCatalogue builtInCatalogue();

}  // namespace tovuk
