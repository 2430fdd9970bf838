// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/kv/kv_part.h"

#include <atomic>
#include <limits>
#include <mutex>

#include "api/local/kv/entries.h"
#include "api/local/kv/routes.h"
#include "api/local/kv/spaces.h"
#include "api/local/pause.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kSweptRows = 2000;  // in one transaction, so that no other write waits for long
// What has expired is gone from reads at once. Its rows are swept up every five minutes only: when the clock is
// advanced by a month, each step costs a transaction.
constexpr std::int64_t kSweepSeconds = 300;
constexpr std::chrono::milliseconds kRetryPause = std::chrono::seconds(30);  // after a sweep that failed

class KvPart final : public Part {
 public:
  explicit KvPart(const PartContext& context)
      : m_context(context), m_routes(m_context, [this](std::int64_t second) { expects(second); }) {}

  [[nodiscard]] std::string schema() const override { return std::string(kv::kSpacesSchema) + kv::kEntriesSchema; }

  void addHandlers(Handlers& handlers) override {
    const auto on = [&](Route route, Answer (kv::Routes::*answer)(const Call&, const ServiceRecord&) const) {
      handlers.onService(route, [this, answer](const Call& call, const ServiceRecord& service) {
        return (m_routes.*answer)(call, service);
      });
    };
    on(Route::CreateServiceKvNamespace, &kv::Routes::createNamespace);
    on(Route::DeleteServiceKvNamespace, &kv::Routes::deleteNamespace);
    on(Route::ListServiceKvKeys, &kv::Routes::listKeys);
    on(Route::GetServiceKvValue, &kv::Routes::getValue);
    on(Route::PutServiceKvValue, &kv::Routes::putValue);
    on(Route::DeleteServiceKvValue, &kv::Routes::deleteValue);
    on(Route::BulkGetServiceKvValues, &kv::Routes::bulkGet);
    on(Route::BulkPutServiceKvValues, &kv::Routes::bulkPut);
    on(Route::BulkRemoveServiceKvValues, &kv::Routes::bulkRemove);
  }

  using Part::describe;
  void describe(Db& db, const ServiceRecord& service, ServiceResources& out) override {
    const UtcTime now = m_context.clock.now();
    for (const Resource& space : registry::list(db, service.id, ResourceType::Kv))
      out.kvNamespaces.push_back(kv::bindingOf(db, space, m_context.plan, now));
  }

  void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) override {
    out.kvNamespaces = registry::count(db, service.id, ResourceType::Kv);
  }

  void usage(Db& db, AccountUsage& out) override {
    out.kvNamespaceCount = kv::countSpaces(db);
    const std::int64_t bytes = kv::accountBytes(db, m_context.clock.now());
    out.day.set(Meter::KvStorageBytes, bytes);
    out.month.set(Meter::KvStorageBytes, bytes);
  }

  void serviceRemoved(Db& db, std::string_view serviceId) override { kv::forgetService(db, serviceId); }

  [[nodiscard]] std::optional<ResourceType> sweeps() const override { return ResourceType::Kv; }
  bool sweep(Db& db, std::int64_t number, std::int64_t most) override {
    // A kill may have come between the deletion of a service and serviceRemoved().
    kv::forgetSpace(db, number);
    return kv::sweepSpace(db, number, most);
  }

  std::optional<UtcTime> due() override {
    const auto first = m_context.store.read([](Db& db) { return kv::firstExpiry(db); });
    m_expected = first.value_or(kNever);
    if (!first) return std::nullopt;
    const UtcTime due(std::chrono::seconds((*first + kSweepSeconds - 1) / kSweepSeconds * kSweepSeconds));
    const std::lock_guard lock(m_mutex);
    return m_pause.after(due, m_context.clock.now());
  }

  void run(UtcTime now) override {
    const auto swept = m_context.store.write([&](Db& db) -> Result<Done> {
      kv::sweepExpired(db, now, kSweptRows);
      return Done{};
    });
    const std::lock_guard lock(m_mutex);
    if (swept)
      m_pause.end();
    else
      m_pause.begin(now, kRetryPause);
  }

  void reload() override { m_expected = kNever; }

 private:
  // The scheduler may sleep past it otherwise.
  void expects(std::int64_t second) {
    if (second >= m_expected) return;
    m_expected = second;
    m_context.wakeScheduler();
  }

  PartContext m_context;
  kv::Routes m_routes;
  std::atomic<std::int64_t> m_expected = kNever;  // the earliest expiry that the scheduler knows
  std::mutex m_mutex;
  Pause m_pause;
};

}  // namespace

std::unique_ptr<Part> makeKvPart(const PartContext& context) { return std::make_unique<KvPart>(context); }

}  // namespace tovuk::local
