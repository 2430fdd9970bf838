// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/core.h"

#include <set>
#include <utility>

#include "api/local/account/activity_log.h"
#include "api/local/clockwork/snapshots.h"
#include "api/local/http/errors.h"
#include "api/local/login/session_tokens.h"
#include "api/local/parts.h"
#include "api/local/plan_refusal.h"
#include "api/local/runtime/runtime_access.h"
#include "api/local/runtime/runtime_tokens.h"
#include "api/local/sample/sample.h"
#include "api/local/sample/sample_mark.h"

namespace tovuk::local {

namespace {

constexpr std::chrono::milliseconds kHousekeepingPace = std::chrono::seconds(1);
constexpr int kPaymentRequired = 402;

}  // namespace

Core::Core(const Around& around, std::unique_ptr<ControlStore> control, std::unique_ptr<Store> data)
    : m_options(around.options),
      m_url(around.url),
      m_clock(around.clock),
      m_control(std::move(control)),
      m_data(std::move(data)),
      m_catalogue(*m_control, around.folder, around.options.plan),
      m_backups(*m_control, m_catalogue, around.folder, [this] { return m_clock.now(); }),
      m_meters(*m_control, [this] { return m_clock.now(); }),
      m_worker({around.workers.begin(), around.workers.end()}),
      m_deliveries([this] { m_scheduler.wake(); }),
      m_parts(makeParts(context(around))),
      m_api(ApiParts{m_catalogue,
                     m_backups,
                     m_meters,
                     around.watch,
                     m_clock,
                     *m_data,
                     m_parts,
                     m_handlers,
                     m_options.plan,
                     {m_options.queryTimeout, m_options.maxAnswerBytes},
                     m_worker,
                     m_options.control}),
      m_scheduler(m_clock, *m_data, m_deliveries, parts()) {
  for (const auto& part : m_parts) part->addHandlers(m_handlers);
  // In a write, because writes are one after another: two that ask at the same time cannot both get the last place.
  m_catalogue.admitBy([this](const std::string& serviceId, const std::function<void()>& claim) {
    return m_data->write([&](Db& db) -> Result<Done> {
      if (auto room = registry::checkRoom(db, serviceId, m_catalogue.databaseCount(serviceId)); !room) return room;
      if (auto error = refusedByPlan(m_options.plan, "sqliteDatabases", m_catalogue.databaseCount(),
                                     "SQLite databases in an account"))
        return Unexpected(std::move(*error));
      claim();
      return Done{};
    });
  });
}

Core::~Core() {
  m_housekeeper.reset();
  interrupt();
  m_scheduler.end();
  m_deliveries.stop();
  for (const auto& database : m_catalogue.allDatabases()) database->close();
  static_cast<void>(m_meters.save());
}

Result<std::unique_ptr<Core>> Core::open(const Around& around) {
  const SampleMark mark(around.folder);
  // A kill came while the sample was made: not half of it is shown to anybody.
  if (mark.isSet())
    if (const auto emptied = replaceAll(around.folder, {}); !emptied) return Unexpected(emptied.error());
  const bool wantsSample = around.options.sample && around.folder.isEmpty();
  if (wantsSample)
    if (const auto set = mark.set(); !set) return Unexpected(set.error());
  if (const auto made = around.folder.makeFolder("sqlite"); !made) return Unexpected(made.error());
  auto control = ControlStore::open(around.folder.full("control.db"));
  if (!control) return Unexpected(std::move(control).error());
  auto data = Store::open(around.folder.full("data.db"), kRegistrySchema);
  if (!data) return Unexpected(std::move(data).error());
  std::unique_ptr<Core> core(new Core(around, std::move(*control), std::move(*data)));
  if (const auto prepared = core->prepare(); !prepared) return Unexpected(prepared.error());
  if (wantsSample) {
    if (const auto made = core->makeSampleIn(around.folder); !made) return Unexpected(made.error());
    if (const auto whole = mark.clear(); !whole) return Unexpected(whole.error());
  }
  return core;
}

std::vector<Part*> Core::parts() const {
  std::vector<Part*> out;
  out.reserve(m_parts.size());
  for (const auto& part : m_parts) out.push_back(part.get());
  return out;
}

PartContext Core::context(const Around& around) {
  return {m_options,
          m_clock,
          *m_data,
          m_meters,
          m_catalogue,
          around.folder,
          m_worker,
          m_deliveries,
          around.url,
          [this] { m_scheduler.wake(); },
          [this](const ServiceRecord& service) { return m_api.resources(service); },
          [this](const ServiceRecord& service) { return m_api.resourcesOf(service); },
          [this](const ServiceRecord& service) { return m_api.describe(service); },
          [this](const ServiceRecord& service) { return m_api.summarise(service); },
          [this] { return m_api.accountUsage(); },
          [this] { return m_api.profile(); },
          m_options.plan};
}

// Tables of the parts, and the rest of a service whose deletion a kill interrupted.
Result<Done> Core::prepare() {
  std::string schema;
  for (const auto& part : m_parts) schema += part->schema();
  return m_data->write([&](Db& db) -> Result<Done> {
    if (auto made = execute(db.raw(), schema.c_str()); !made) return made;
    std::set<std::string> gone;
    for (auto row = db.use("SELECT DISTINCT service FROM resources"); row.step();) gone.insert(row.text(0));
    for (const ServiceRecord& service : m_catalogue.services()) gone.erase(service.id);
    for (const std::string& id : gone) {
      registry::removeService(db, id);
      for (const auto& part : m_parts) part->serviceRemoved(db, id);
    }
    return Done{};
  });
}

Result<Done> Core::makeSampleIn(const DataFolder& folder) {
  return makeSample({m_clock, m_catalogue, *m_data, *m_control, m_meters, folder,
                     [this](const Call& call) { return m_api.handle(call); },
                     [this](const Call& call) { return placeOfBody(call); }, [this] { return m_api.accountUsage(); }});
}

void Core::begin() {
  for (const auto& part : m_parts) part->reload();
  m_scheduler.begin();
  m_housekeeper.emplace(kHousekeepingPace, [this] {
    static_cast<void>(m_meters.save());
    m_backups.removeExpired();
  });
}

void Core::interrupt() {
  m_scheduler.interrupt();
  m_worker.stop();
}

void Core::wake() { m_scheduler.wake(); }

// Whatever needs a larger plan says where to get it (schemas page, section 3.3).
Answer Core::withCheckout(const Answer& refusal) const {
  Error error = decodeError(refusal.status, refusal.body);
  error.checkoutUrl = m_url() + "/v1/local/billing/checkout-pro";
  return answer(error);
}

Answer Core::handle(const Call& call) {
  if (const auto refusal = refuseRuntime(call, m_catalogue)) return answer(*refusal);
  Answer out = m_api.handle(call);
  if (out.status == kPaymentRequired) out = withCheckout(out);
  if (out.status == 200 && isActivity(call.route.id)) recordActivity(*m_data, m_clock.now(), call);
  return out;
}

std::optional<std::string> Core::tokenOwner(std::string_view token) {
  if (auto service = serviceOfRuntimeToken(*m_data, token)) return service;
  return isSession(*m_data, m_clock.now(), token) ? std::optional<std::string>("") : std::nullopt;
}

Result<BodyPlace> Core::placeOfBody(const Call& call) {
  const Handlers::Place* place = m_handlers.place(call.route.id);
  if (place == nullptr) return Unexpected(internalError("This route takes no file."));
  return (*place)(call);
}

}  // namespace tovuk::local
