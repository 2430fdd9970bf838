// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the account's payloads, both directions. Answers are read leniently, requests strictly: the error of a
// request (400 invalid_request) names the JSON pointer and the limit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/account/account.h"
#include "api/contract/reader.h"

namespace tovuk {

Result<AccountProfile> decodeAccountProfile(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<AccountOverview> decodeAccountOverview(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<AccountActivity> decodeAccountActivity(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<BillingCheckoutResponse> decodeBillingCheckout(std::string_view json, std::vector<Problem>* problems = nullptr);

// The `deploys` of a DeploysResponse and the `builds` of a BuildsResponse, as the activity shows them.
std::vector<Deploy> decodeActivityDeploys(std::string_view json);
std::vector<BuildJob> decodeActivityBuilds(std::string_view json);

Result<AccountProfileUpdate> decodeAccountProfileUpdate(std::string_view json);
Result<BillingCheckoutRequest> decodeBillingCheckoutRequest(std::string_view json);

std::string encode(const AccountProfile& value);
std::string encode(const AccountOverview& value);
std::string encode(const AccountActivity& value);
std::string encode(const AccountProfileUpdate& value);
std::string encode(const BillingCheckoutRequest& value);
std::string encode(const BillingCheckoutResponse& value);

}  // namespace tovuk
