// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/state/state_part.h"

#include "api/local/state/alarm_bell.h"
#include "api/local/state/routes.h"
#include "api/local/state/schema.h"

namespace tovuk::local {

namespace {

class StatePart final : public Part {
 public:
  explicit StatePart(const PartContext& context) : m_context(context), m_routes(m_context), m_bell(m_context) {}

  [[nodiscard]] std::string schema() const override { return kStateSchema; }
  void addHandlers(Handlers& handlers) override { m_routes.add(handlers); }

  using Part::describe;
  void describe(Db& db, const ServiceRecord& service, ServiceResources& out) override {
    for (const Resource& space : registry::list(db, service.id, ResourceType::State))
      out.stateNamespaces.push_back(state::describe(space, m_context.plan));
  }
  void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) override {
    out.stateNamespaces = registry::count(db, service.id, ResourceType::State);
  }
  void usage(Db& db, AccountUsage& out) override {
    out.stateNamespaceCount = state::countNamespaces(db);
    const std::int64_t bytes = state::storedBytes(db);
    out.day.set(Meter::StateSqliteStorageBytes, bytes);
    out.month.set(Meter::StateSqliteStorageBytes, bytes);
  }

  void serviceRemoved(Db& db, std::string_view serviceId) override {
    for (const std::int64_t number : state::namespacesOf(db, serviceId)) state::forgetNamespace(db, number);
  }
  [[nodiscard]] std::optional<ResourceType> sweeps() const override { return ResourceType::State; }
  bool sweep(Db& db, std::int64_t number, std::int64_t most) override {
    return state::sweepNamespace(db, number, most);
  }

  std::optional<UtcTime> due() override { return m_bell.due(); }
  void run(UtcTime now) override { m_bell.run(now); }
  void reload() override { m_bell.forget(); }

 private:
  const PartContext m_context;
  state::Routes m_routes;
  state::AlarmBell m_bell;
};

}  // namespace

std::unique_ptr<Part> makeStatePart(const PartContext& context) { return std::make_unique<StatePart>(context); }

}  // namespace tovuk::local
