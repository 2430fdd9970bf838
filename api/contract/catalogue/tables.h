// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the catalogue is made of (internal to this folder): texts by hand, fields and meters from the plan tables.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "api/contract/meters.h"
#include "api/contract/routes.h"

namespace tovuk {

struct ProductText {
  std::string_view key, name, summary;
  std::vector<std::string_view> features, bestFor, avoidFor, commands;
  std::vector<Meter> sharedMeters;       // of other products, which its use counts towards
  std::string_view priceGroup;           // in PlanPricing; "": it has none
  std::vector<std::string_view> limits;  // names of PlanLimits, or their beginnings followed by '*'
};
std::span<const ProductText> productTexts();

struct EndpointText {
  Route route;
  std::string_view description, agentInstruction;
};
std::span<const EndpointText> endpointTexts();  // in the order of enum Route

std::string_view descriptionOf(Meter meter);

}  // namespace tovuk
