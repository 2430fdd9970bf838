// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The account's own payloads and its billing links (schemas page, sections 2.14 and 2.17). The profile itself is in
// usage.h, because GET /v1/usage holds it too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/service/service.h"
#include "api/contract/usage/usage.h"

namespace tovuk {

// ^[a-z0-9][a-z0-9-]{1,37}[a-z0-9]$ (HANDLE).
bool isAccountHandle(std::string_view text);
// ^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$ (DISPLAY_NAME).
bool isDisplayName(std::string_view text);

// PUT /v1/account.
struct AccountProfileUpdate {
  std::string handle, displayName;
  friend bool operator==(const AccountProfileUpdate&, const AccountProfileUpdate&) = default;
};

// AccountOverviewResponse, GET /v1/account/overview.
struct AccountOverview {
  AccountProfile profile;
  std::vector<ServiceSummary> services;
  AccountUsage usage;
  PlanLimits limits;
  PlanPricing pricing;
  UsageCostEstimate billingEstimate;
  friend bool operator==(const AccountOverview&, const AccountOverview&) = default;
};

// AccountActivityResponse, GET /v1/account/activity: the six fields of the overview and three more, in one object.
struct AccountActivity {
  AccountOverview overview;
  std::vector<Deploy> deploys;
  std::vector<BuildJob> builds;
  std::vector<std::string> nextActions;
  friend bool operator==(const AccountActivity&, const AccountActivity&) = default;
};

// POST /v1/billing/checkout.
struct BillingCheckoutRequest {
  std::string targetPlan;  // free, pro
  std::string reason;
  friend bool operator==(const BillingCheckoutRequest&, const BillingCheckoutRequest&) = default;
};

// BillingCheckoutResponse, the answer of checkout and portal.
struct BillingCheckout {
  std::string url, reason;
  friend bool operator==(const BillingCheckout&, const BillingCheckout&) = default;
};
struct BillingCheckoutResponse {
  BillingCheckout checkout;
  friend bool operator==(const BillingCheckoutResponse&, const BillingCheckoutResponse&) = default;
};

}  // namespace tovuk
