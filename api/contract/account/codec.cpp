// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/account/codec.h"

#include <algorithm>

#include "api/contract/account/fields.h"
#include "api/contract/account/limits.h"
#include "api/contract/account/request.h"

namespace tovuk {

namespace {

bool lowerOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
bool letterOrDigit(char c) { return lowerOrDigit(c) || (c >= 'A' && c <= 'Z'); }

template <class T>
std::vector<T> listOf(std::string_view json, std::string_view name) {
  const auto read = [name](const Reader& reader) {
    std::vector<T> out;
    DecodeFields fields(reader);
    fields.list(name, out);
    return out;
  };
  auto out = decodeObject(json, read);
  return out ? std::move(*out) : std::vector<T>();
}

}  // namespace

bool isAccountHandle(std::string_view text) {
  return text.size() >= kMinHandleCharacters && text.size() <= kMaxHandleCharacters && lowerOrDigit(text.front()) &&
         lowerOrDigit(text.back()) &&
         std::all_of(text.begin(), text.end(), [](char c) { return lowerOrDigit(c) || c == '-'; });
}

bool isDisplayName(std::string_view text) {
  const auto fits = [](char c) { return letterOrDigit(c) || c == ' ' || c == '.' || c == '_' || c == '-'; };
  return !text.empty() && text.size() <= kMaxDisplayNameCharacters && letterOrDigit(text.front()) &&
         std::all_of(text.begin(), text.end(), fits);
}

Result<AccountProfile> decodeAccountProfile(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<AccountProfile>(json, problems);
}

Result<AccountOverview> decodeAccountOverview(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<AccountOverview>(json, problems);
}

Result<AccountActivity> decodeAccountActivity(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<AccountActivity>(json, problems);
}

Result<BillingCheckoutResponse> decodeBillingCheckout(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<BillingCheckoutResponse>(json, problems);
}

std::vector<Deploy> decodeActivityDeploys(std::string_view json) { return listOf<Deploy>(json, "deploys"); }
std::vector<BuildJob> decodeActivityBuilds(std::string_view json) { return listOf<BuildJob>(json, "builds"); }

Result<AccountProfileUpdate> decodeAccountProfileUpdate(std::string_view json) {
  return decodeAccountRequest(json, [](const Reader& reader) {
    AccountProfileUpdate out;
    DecodeFields fields(reader);
    visit(fields, out);
    if (!isAccountHandle(out.handle))
      reader.report("handle", "must be 3 to 39 characters a-z, 0-9 and -, without - at either end");
    if (!isDisplayName(out.displayName))
      reader.report("displayName",
                    "must be 1 to 80 letters, digits, spaces and . _ -, beginning with a letter or digit");
    return out;
  });
}

Result<BillingCheckoutRequest> decodeBillingCheckoutRequest(std::string_view json) {
  return decodeAccountRequest(json, [](const Reader& reader) {
    BillingCheckoutRequest out;
    DecodeFields fields(reader);
    visit(fields, out);
    if (out.targetPlan != "free" && out.targetPlan != "pro") reader.report("target_plan", "must be free or pro");
    checkText(reader, "reason", out.reason, kMaxCheckoutReasonCharacters);
    return out;
  });
}

std::string encode(const AccountProfile& value) { return encodePayload(value); }
std::string encode(const AccountOverview& value) { return encodePayload(value); }
std::string encode(const AccountActivity& value) { return encodePayload(value); }
std::string encode(const AccountProfileUpdate& value) { return encodePayload(value); }
std::string encode(const BillingCheckoutRequest& value) { return encodePayload(value); }
std::string encode(const BillingCheckoutResponse& value) { return encodePayload(value); }

}  // namespace tovuk
