// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/account/account_part.h"

#include <algorithm>

#include "api/contract/account/codec.h"
#include "api/contract/account/limits.h"
#include "api/contract/names.h"
#include "api/local/account/activity_log.h"
#include "api/local/http/errors.h"
#include "api/local/usage/estimate.h"

namespace tovuk::local {

namespace {

// Row 1 is the account.
constexpr const char* kProfileSchema = R"(
CREATE TABLE IF NOT EXISTS account_profile(number INTEGER PRIMARY KEY, handle TEXT NOT NULL,
  display_name TEXT NOT NULL);
)";

Answer invalidCursor() {
  return answer(badRequest("cursor must be 1 to 128 characters A-Z, a-z, 0-9, _, : and -.",
                           "Send another cursor, or leave it out."));
}

class AccountPart final : public Part {
 public:
  explicit AccountPart(const PartContext& context) : m_context(context) {}

  [[nodiscard]] std::string schema() const override { return std::string(kProfileSchema) + kActivitySchema; }

  void addHandlers(Handlers& handlers) override {
    m_handlers = &handlers;
    handlers.on(Route::GetCurrentAccount, [this](const Call&) { return answer(encode(m_context.profile())); });
    handlers.on(Route::UpdateAccountProfile, [this](const Call& call) { return updateProfile(call); });
    handlers.on(Route::GetAccountOverview, [this](const Call&) { return answer(encode(overview())); });
    handlers.on(Route::GetAccountActivity, [this](const Call& call) { return activity(call); });
    handlers.on(LocalRoute::ListActivity, [this](const Call& call) { return listActivity(call); });
  }

  void describe(Db& db, AccountProfile& out) override {
    auto row = db.use("SELECT handle, display_name FROM account_profile WHERE number = 1");
    if (!row.step()) return;
    out.handle = row.text(0);
    out.displayName = row.text(1);
  }
  using Part::describe;

 private:
  Answer updateProfile(const Call& call) {
    const auto wanted = decodeAccountProfileUpdate(call.body);
    if (!wanted) return answer(wanted.error());
    const auto written = m_context.store.write([&](Db& db) -> Result<Done> {
      db.use(
            "INSERT INTO account_profile VALUES(1, ?1, ?2) ON CONFLICT(number) DO UPDATE SET handle = excluded.handle, "
            "display_name = excluded.display_name")
          .bind(1, wanted->handle)
          .bind(2, wanted->displayName)
          .run();
      return Done{};
    });
    return written ? answer(encode(m_context.profile())) : answer(written.error());
  }

  AccountOverview overview() {
    AccountOverview out;
    out.profile = m_context.profile();
    for (const ServiceRecord& service : m_context.catalogue.services())
      out.services.push_back(m_context.summaryOf(service));
    out.usage = m_context.accountUsage();
    out.limits = limitsOf(m_context.plan);
    out.pricing = pricingOf(m_context.plan);
    out.billingEstimate = estimateCost(m_context.plan, out.usage.month);
    return out;
  }

  // What GET /v1/deploys or /v1/builds answers to the same limit and cursor; nothing when the service has no such
  // route. The two lists have cursors of their own, so one of them may not know the cursor that was sent.
  std::optional<Answer> list(Route route, const Call& call) {
    const Handlers::Plain* handler = m_handlers->plain(route);
    if (handler == nullptr) return std::nullopt;
    Call inner;
    inner.route = {route, Auth::Bearer, info(route).operation, {}, call.route.query};
    return (*handler)(inner);
  }

  Answer activity(const Call& call) {
    const auto limit = integerParameter(call, "limit", 1, kMaxPage);
    if (!limit) return answer(limit.error());
    const auto cursor = parameter(call, "cursor");
    if (!cursor) return answer(cursor.error());
    if (*cursor && !isPageCursor(**cursor)) return invalidCursor();
    const auto deploys = list(Route::ListDeploys, call);
    const auto builds = list(Route::ListBuilds, call);
    const auto failed = [](const std::optional<Answer>& one) { return one && one->status != 200; };
    if (failed(deploys) && (failed(builds) || !*cursor)) return *deploys;
    if (failed(builds) && !*cursor) return *builds;
    AccountActivity out;
    out.overview = overview();
    const auto most = static_cast<std::size_t>(limit->value_or(kDefaultPage));
    if (deploys && deploys->status == 200) out.deploys = decodeActivityDeploys(deploys->body);
    if (builds && builds->status == 200) out.builds = decodeActivityBuilds(builds->body);
    out.deploys.resize(std::min(out.deploys.size(), most));
    out.builds.resize(std::min(out.builds.size(), most));
    if (out.overview.services.empty()) out.nextActions.emplace_back("Make a service: POST /v1/services.");
    for (const BuildJob& build : out.builds)
      if (build.status == "failed" && out.nextActions.size() < kMaxNextActions)
        out.nextActions.push_back("Build " + build.id + " failed: read GET /v1/builds/" + build.id + "/logs.");
    return answer(encode(out));
  }

  Answer listActivity(const Call& call) {
    const auto limit = integerParameter(call, "limit", 1, kMaxPage);
    if (!limit) return answer(limit.error());
    const auto cursor = integerParameter(call, "cursor", 1, INT64_MAX);
    if (!cursor) return answer(cursor.error());
    return answer(m_context.store.read(
        [&](Db& db) { return encodeActivity(db, limit->value_or(kDefaultPage), cursor->value_or(INT64_MAX)); }));
  }

  const PartContext m_context;
  Handlers* m_handlers = nullptr;
};

}  // namespace

std::unique_ptr<Part> makeAccountPart(const PartContext& context) { return std::make_unique<AccountPart>(context); }

}  // namespace tovuk::local
