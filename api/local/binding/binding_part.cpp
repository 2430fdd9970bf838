// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <set>

#include "api/contract/binding/codec.h"
#include "api/contract/binding/limits.h"
#include "api/contract/codec.h"
#include "api/contract/names.h"
#include "api/local/binding/binding.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr auto kType = ResourceType::Binding;

Error unknownTarget(std::string_view target) {
  return makeError(404, "service_not_found", "There is no service \"" + std::string(target) + "\" to bind.",
                   "GET /v1/services lists the services. Send the name or the id of one as targetService.");
}

void removeTo(Db& db, std::string_view target) {
  std::vector<std::int64_t> numbers;
  {
    auto query = db.use("SELECT number FROM service_bindings WHERE target = ?");
    query.bind(1, target);
    while (query.step()) numbers.push_back(query.integer(0));
  }
  for (const std::int64_t number : numbers)
    if (const auto resource = registry::byNumber(db, kType, number)) registry::remove(db, *resource);
}

class BindingPart final : public Part {
 public:
  explicit BindingPart(const PartContext& context) : m_context(context) {}

  using Part::describe;
  [[nodiscard]] std::string schema() const override {
    return "CREATE TABLE IF NOT EXISTS service_bindings(number INTEGER PRIMARY KEY, target TEXT NOT NULL);"
           "CREATE INDEX IF NOT EXISTS service_bindings_by_target ON service_bindings(target);";
  }

  void addHandlers(Handlers& handlers) override {
    handlers.onService(Route::CreateServiceBinding,
                       [this](const Call& call, const ServiceRecord& service) { return create(call, service); });
    handlers.onService(Route::DeleteServiceBinding,
                       [this](const Call& call, const ServiceRecord& service) { return remove(call, service); });
  }

  void describe(Db& db, const ServiceRecord& service, ServiceResources& out) override {
    auto query = db.use(
        "SELECT r.name, b.target FROM resources r JOIN service_bindings b ON b.number = r.number "
        "WHERE r.service = ? AND r.type = ? ORDER BY r.number");
    query.bind(1, service.id).bind(2, static_cast<std::int64_t>(kType));
    while (query.step()) out.serviceBindings.push_back({query.text(0), query.text(1)});
  }

  void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) override {
    out.serviceBindings = registry::count(db, service.id, kType);
  }

  void serviceRemoved(Db& db, std::string_view serviceId) override { removeTo(db, serviceId); }

  [[nodiscard]] std::optional<ResourceType> sweeps() const override { return kType; }
  bool sweep(Db& db, std::int64_t number, std::int64_t /*most*/) override {
    db.use("DELETE FROM service_bindings WHERE number = ?").bind(1, number).run();
    return true;
  }

  // Once: a kill in the middle of a service's deletion leaves bindings to it.
  std::optional<UtcTime> due() override { return m_checked ? std::nullopt : std::optional(UtcTime{}); }
  void run(UtcTime /*now*/) override {
    m_checked = true;
    auto targets = m_context.store.read([](Db& db) {
      std::set<std::string> out;
      for (auto query = db.use("SELECT DISTINCT target FROM service_bindings"); query.step();)
        out.insert(query.text(0));
      return out;
    });
    std::erase_if(targets, [this](const std::string& id) { return m_context.catalogue.service(id).has_value(); });
    if (targets.empty()) return;
    static_cast<void>(m_context.store.write([&](Db& db) -> Result<Done> {
      for (const std::string& target : targets) removeTo(db, target);
      return Done{};
    }));
  }
  void reload() override { m_checked = false; }

 private:
  Answer create(const Call& call, const ServiceRecord& service) {
    const auto wanted = decodeServiceBindingCreate(call.body);
    if (!wanted)
      return answer(
          badRequest(wanted.error().message, R"(Send {"bindingName":"AUTH_SERVICE","targetService":"auth-service"}.)"));
    const auto target = m_context.catalogue.service(wanted->targetService);
    if (!target) return answer(unknownTarget(wanted->targetService));
    if (target->id == service.id)
      return answer(badRequest("A service cannot bind itself.", "Send another service as targetService."));
    if (target->kind == "static_frontend")
      return answer(badRequest("The service \"" + target->name + "\" has no Worker that a binding could call.",
                               "Bind a service of kind rust_worker or fullstack."));
    const auto made = m_context.store.write([&](Db& db) -> Result<Resource> {
      auto resource =
          registry::add(db, service.id, kType, wanted->bindingName, m_context.catalogue.databaseCount(service.id));
      if (resource)
        db.use("INSERT INTO service_bindings(number, target) VALUES (?, ?)")
            .bind(1, resource->number)
            .bind(2, target->id)
            .run();
      return resource;
    });
    if (!made) return answer(made.error());
    // A deletion of the target that came between took the bindings that it saw.
    if (!m_context.catalogue.service(target->id)) {
      const auto removed = m_context.store.write([&](Db& db) -> Result<Done> {
        if (registry::byNumber(db, kType, made->number)) registry::remove(db, *made);
        return Done{};
      });
      return answer(removed ? unknownTarget(wanted->targetService) : removed.error());
    }
    ServiceResources out = m_context.resourcesOf(service);
    out.nextActions.push_back("A chain of calls through service bindings has at most " +
                              std::to_string(kMaxBindingChain) + " Worker invocations for one request.");
    return answer(encode(out));
  }

  Answer remove(const Call& call, const ServiceRecord& service) {
    const std::string& name = call.route.params[1];
    const auto removed = m_context.store.write([&](Db& db) -> Result<Done> {
      // A binding has no id in the contract.
      const auto resource = isBindingName(name) ? registry::find(db, service.id, kType, name) : std::nullopt;
      if (!resource) return Unexpected(registry::notFound(kType, name));
      registry::remove(db, *resource);
      return Done{};
    });
    return removed ? m_context.resources(service) : answer(removed.error());
  }

  const PartContext m_context;
  std::atomic<bool> m_checked = false;
};

}  // namespace

std::unique_ptr<Part> makeBindingPart(const PartContext& context) { return std::make_unique<BindingPart>(context); }

}  // namespace tovuk::local
