// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/billing/billing_part.h"

#include "api/contract/account/codec.h"
#include "api/local/http/errors.h"
#include "api/local/page.h"

namespace tovuk::local {

namespace {

constexpr std::string_view kPath = "/v1/local/billing/";
constexpr const char* kPortalReason = "Billing portal of the local service. Nothing is charged here.";

class BillingPart final : public Part {
 public:
  explicit BillingPart(const PartContext& context) : m_context(context) {}

  void addHandlers(Handlers& handlers) override {
    handlers.on(Route::CreateBillingCheckout, [this](const Call& call) { return checkout(call); });
    handlers.on(Route::CreateBillingPortal, [this](const Call&) { return link("portal", kPortalReason); });
    handlers.on(LocalRoute::ShowBillingPage, [](const Call& call) { return show(call.route.params[0]); });
  }

  using Part::describe;

 private:
  Answer checkout(const Call& call) {
    const auto wanted = decodeBillingCheckoutRequest(call.body);
    if (!wanted) return answer(wanted.error());
    return link("checkout-" + wanted->targetPlan, wanted->reason);
  }

  Answer link(const std::string& name, const std::string& reason) {
    return answer(encode(BillingCheckoutResponse{{m_context.baseUrl() + std::string(kPath) + name, reason}}));
  }

  static Answer show(const std::string& name) {
    constexpr const char* local =
        "<p>This is the local Tovuk service on this machine. It costs nothing, takes no payment and keeps no payment "
        "data. ";
    if (name == "checkout-pro" || name == "checkout-free")
      return page(200, "Checkout",
                  std::string(local) +
                      "With a Tovuk account, this page would change the plan. Here the plan is chosen when the service "
                      "starts.</p><p>You can close this page.</p>");
    if (name == "portal")
      return page(200, "Billing",
                  std::string(local) +
                      "With a Tovuk account, this page would show invoices and payment methods.</p>"
                      "<p>You can close this page.</p>");
    return page(404, "No such page", "<p>The local service has no such billing page.</p>");
  }

  const PartContext m_context;
};

}  // namespace

std::unique_ptr<Part> makeBillingPart(const PartContext& context) { return std::make_unique<BillingPart>(context); }

}  // namespace tovuk::local
