// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/usage/usage_part.h"

#include <atomic>

#include "api/contract/catalogue/codec.h"
#include "api/contract/names.h"
#include "api/contract/usage/codec.h"
#include "api/contract/usage/limits.h"
#include "api/local/http/errors.h"
#include "api/local/usage/cap_table.h"

namespace tovuk::local {

namespace {

constexpr const char* kDocsUrl = "https://docs.tovuk.com/";

Error capNotFound(std::string_view metric, std::string_view period) {
  return makeError(404, "cap_not_found",
                   "There is no cap of " + std::string(metric) + " for a " + std::string(period) + ".",
                   "GET /v1/services/{service}/resources lists the caps in usageCaps.");
}

Result<Meter> meterOfPath(const std::string& metric) {
  if (const auto meter = meterNamed(metric)) return *meter;
  return Unexpected(badRequest("\"" + metric + "\" is not one of the 24 meters.",
                               "Use a meter of GET /v1/capabilities, such as worker_requests or kv_writes."));
}

class UsagePart final : public Part {
 public:
  // Caps hold from the first call on; the tables are there unless the folder is new.
  explicit UsagePart(const PartContext& context) : m_context(context) {
    m_context.meters.readGaugesFrom([usage = m_context.accountUsage] { return usage().day; });
    loadCaps();
    // Only now: nothing can be woken yet, and the scheduler looks at what is due when it begins.
    m_context.meters.onNotice(m_context.wakeScheduler);
  }

  [[nodiscard]] std::string schema() const override { return caps::kSchema; }

  void addHandlers(Handlers& handlers) override {
    handlers.on(Route::GetCapabilities, [this](const Call&) { return catalogue(); });
    handlers.on(Route::SetUsageCap, [this](const Call& call) { return setCap(call); });
    handlers.on(Route::DeleteUsageCap, [this](const Call& call) { return deleteCap(call); });
    handlers.on(LocalRoute::ReadUsageDays, [this](const Call& call) { return days(call); });
    handlers.on(LocalRoute::ListCapNotices, [this](const Call& call) { return notices(call); });
  }

  void describe(Db& db, const ServiceRecord& /*service*/, ServiceResources& out) override {
    out.usageCaps = caps::read(db);
  }
  using Part::describe;
  void usage(Db& db, AccountUsage& out) override {
    out.usageCapCount = static_cast<std::int64_t>(caps::read(db).size());
  }

  std::optional<UtcTime> due() override { return m_context.meters.noticesDue(); }
  void run(UtcTime /*now*/) override {
    auto waiting = m_context.meters.takeNotices();
    const auto written = m_context.store.write([&](Db& db) -> Result<Done> {
      for (const NoticeDue& notice : waiting) caps::addNotice(db, notice);
      return Done{};
    });
    if (!written) m_context.meters.giveBack(std::move(waiting));
  }

  void reload() override {
    m_context.meters.reload();
    loadCaps();
  }

 private:
  void loadCaps() {
    const std::int64_t version = ++m_version;
    m_context.meters.setCaps(m_context.store.read([](Db& db) { return caps::read(db); }), version);
  }

  [[nodiscard]] Answer catalogue() const {
    CapabilityCatalogue out = builtInCatalogue();
    out.docsUrl = kDocsUrl;
    out.openapiUrl = m_context.baseUrl() + "/v1/openapi.json";
    return answer(encode(out));
  }

  // Writes follow each other, so the version says which list of caps is the newest.
  struct Changed {
    std::vector<UsageCap> caps;
    std::int64_t version;
  };
  Changed changed(Db& db) { return {caps::read(db), ++m_version}; }

  Answer setCap(const Call& call) {
    const auto meter = meterOfPath(call.route.params[0]);
    if (!meter) return answer(meter.error());
    const auto request = decodeUsageCapRequest(call.body);
    if (!request)
      return answer(badRequest(request.error().message,
                               "Send period (day or month), capValue (0 to 1000000000000), hardStop (true or false) "
                               "and notifyAtPercent (0 to 100)."));
    const UsageCap cap{std::string(info(*meter).name), request->period, request->capValue, request->hardStop,
                       request->notifyAtPercent};
    const auto now = m_context.store.write([&](Db& db) -> Result<Changed> {
      caps::put(db, *meter, cap);
      return changed(db);
    });
    if (!now) return answer(now.error());
    m_context.meters.setCaps(now->caps, now->version);
    return answer(encode(cap));
  }

  Answer deleteCap(const Call& call) {
    const auto meter = meterOfPath(call.route.params[0]);
    if (!meter) return answer(meter.error());
    const std::string& period = call.route.params[1];
    if (!isPeriod(period))
      return answer(badRequest("\"" + period + "\" is not a period.", "A cap is for a day or a month."));
    const std::string metric(info(*meter).name);
    const auto now = m_context.store.write([&](Db& db) -> Result<Changed> {
      if (!caps::remove(db, *meter, period)) return Unexpected(capNotFound(metric, period));
      return changed(db);
    });
    if (!now) return answer(now.error());
    m_context.meters.setCaps(now->caps, now->version);
    return answer(
        encode(UsageCapDeleted{metric, period, true, {"Read GET /v1/usage: nothing stops " + metric + " now."}}));
  }

  [[nodiscard]] Answer days(const Call& call) const {
    const auto count = integerParameter(call, "days", 1, kMaxUsageDays);
    if (!count) return answer(count.error());
    const auto out = m_context.meters.days(count->value_or(kDefaultUsageDays));
    return out ? answer(encode(*out)) : answer(out.error());
  }
  [[nodiscard]] Answer notices(const Call& call) const {
    const auto limit = integerParameter(call, "limit", 1, kMaxCapNotices);
    if (!limit) return answer(limit.error());
    CapNotices out;
    out.notices = m_context.store.read([&](Db& db) { return caps::notices(db, limit->value_or(kDefaultCapNotices)); });
    return answer(encode(out));
  }

  const PartContext m_context;
  std::atomic<std::int64_t> m_version = 0;
};

}  // namespace

std::unique_ptr<Part> makeUsagePart(const PartContext& context) { return std::make_unique<UsagePart>(context); }

}  // namespace tovuk::local
