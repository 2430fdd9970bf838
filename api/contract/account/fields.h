// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the account's payloads and of the billing links (internal to the codec).
#pragma once

#include "api/contract/account/account.h"
#include "api/contract/service/fields.h"
#include "api/contract/usage/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<AccountProfileUpdate> p) {
  v.text("handle", p.handle);
  v.text("displayName", p.displayName);
}

template <class V>
void visit(V& v, typename V::template Ref<AccountOverview> p) {
  v.object("profile", p.profile);
  v.list("services", p.services);
  v.object("usage", p.usage);
  v.object("limits", p.limits);
  v.object("pricing", p.pricing);
  v.object("billingEstimate", p.billingEstimate);
}

template <class V>
void visit(V& v, typename V::template Ref<AccountActivity> p) {
  visit(v, p.overview);
  v.list("deploys", p.deploys);
  v.list("builds", p.builds);
  v.texts("next_actions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<BillingCheckoutRequest> p) {
  v.text("target_plan", p.targetPlan);
  v.text("reason", p.reason);
}

template <class V>
void visit(V& v, typename V::template Ref<BillingCheckout> p) {
  v.text("url", p.url);
  v.text("reason", p.reason);
}

template <class V>
void visit(V& v, typename V::template Ref<BillingCheckoutResponse> p) {
  v.object("checkout", p.checkout);
}

}  // namespace tovuk
