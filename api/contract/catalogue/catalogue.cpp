// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/catalogue/catalogue.h"

#include <algorithm>
#include <array>

#include "api/contract/catalogue/tables.h"

namespace tovuk {

namespace {

constexpr auto kWorkflow = std::to_array<std::string_view>({
    "Read products and plans here before choosing resources: best_for and avoid_for say which product fits.",
    "Create resources with the commands of a product; each answers with all resources of the service.",
    "Set hard caps with the cap_commands of meter_details before work that may run away.",
    "Deploy, then read the service's overview: status, builds, logs, resources and next actions in one answer.",
    "Read usage and billingEstimate.lineItems to see what the month costs.",
});

constexpr auto kCommands = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"tovuk pricing --json", "Plans and products of this catalogue."},
    {"tovuk usage --json", "Meters of today and this month, limits, prices and the cost estimate."},
    {"tovuk service list --json", "All services with kind, status, capabilities and resource counts."},
    {"tovuk service show <service> --json", "Everything about one service in one answer."},
    {"tovuk service delete <service> --json", "Deletes a service with its resources."},
    {"tovuk check --json", "Checks a project before a deploy."},
    {"tovuk deploy --wait --json", "Builds and deploys a project and waits for the end."},
    {"tovuk logs --service <service> --json", "Log lines of a service, the newest page first."},
    {"tovuk limits set <meter> --period month --value <value> --notify-at-percent 80 --json",
     "Sets a hard cap of a meter, with a notice at 80 percent."},
    {"tovuk limits delete <meter> --period month --json", "Removes a cap."},
    {"tovuk support create --json", "Asks the people of the platform for help."},
});

bool fits(std::string_view name, std::string_view pattern) {
  if (!pattern.ends_with('*')) return name == pattern;
  return name.starts_with(pattern.substr(0, pattern.size() - 1));
}

std::vector<std::string> copy(const std::vector<std::string_view>& texts) { return {texts.begin(), texts.end()}; }

std::string capCommand(std::string_view meter, std::string_view period) {
  return "tovuk limits set " + std::string(meter) + " --period " + std::string(period) +
         " --value <value> --notify-at-percent 80 --json";
}

ProductMeter detail(Meter meter) {
  const MeterInfo& own = info(meter);
  return {std::string(own.name),
          std::string(own.unit),
          std::string(descriptionOf(meter)),
          {capCommand(own.name, "day"), capCommand(own.name, "month")}};
}

Product productOf(const ProductText& text) {
  Product out;
  out.key = text.key;
  out.name = text.name;
  out.summary = text.summary;
  out.features = copy(text.features);
  out.bestFor = copy(text.bestFor);
  out.avoidFor = copy(text.avoidFor);
  out.commands = copy(text.commands);
  const auto addMeter = [&out](Meter meter) {
    out.meters.emplace_back(info(meter).name);
    out.meterDetails.push_back(detail(meter));
  };
  for (const MeterInfo& meter : meters())
    if (meter.product == text.key) addMeter(meter.meter);
  for (const Meter meter : text.sharedMeters) addMeter(meter);
  for (const PlanPriceInfo& price : planPriceTable())
    if (price.group == text.priceGroup)
      out.pricingFields.push_back("pricing." + std::string(price.group) + "." + std::string(price.name));
  for (const PlanLimitInfo& limit : planLimitTable())
    if (std::any_of(text.limits.begin(), text.limits.end(),
                    [&](std::string_view pattern) { return fits(limit.name, pattern); }))
      out.limitFields.emplace_back(limit.name);
  return out;
}

}  // namespace

CapabilityCatalogue builtInCatalogue() {
  CapabilityCatalogue out;
  out.product = "Tovuk";
  out.apiVersion = "v1";
  out.auth = "Send Authorization: Bearer <token> where auth_required is true. POST /v1/login/device begins a login.";
  out.agentWorkflow.assign(kWorkflow.begin(), kWorkflow.end());
  for (const EndpointText& text : endpointTexts()) {
    const RouteInfo& route = info(text.route);
    out.endpoints.push_back({std::string(route.operation), std::string(tovuk::text(route.verb)),
                             std::string(route.path), route.auth == Auth::Bearer, std::string(text.description),
                             std::string(text.agentInstruction)});
  }
  for (const auto& [command, description] : kCommands)
    out.commands.push_back({std::string(command), std::string(description)});
  for (const Plan plan : {Plan::Free, Plan::Pro})
    out.plans.push_back({std::string(text(plan)), limitsOf(plan), pricingOf(plan)});
  for (const ProductText& product : productTexts()) out.products.push_back(productOf(product));
  return out;
}

}  // namespace tovuk
