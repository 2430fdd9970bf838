// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/service.h"

#include <array>
#include <cstdlib>
#include <set>

#include "api/local/account/activity_log.h"
#include "api/local/api.h"
#include "api/local/control.h"
#include "api/local/housekeeper.h"
#include "api/local/http/errors.h"
#include "api/local/http/http_server.h"
#include "api/local/login/session_tokens.h"
#include "api/local/parts.h"
#include "api/local/random.h"
#include "api/local/runtime/runtime_access.h"
#include "api/local/runtime/runtime_tokens.h"
#include "api/local/sample/sample.h"
#include "api/local/scheduler/scheduler.h"
#include "api/local/sqlite/backups.h"
#include "api/local/sqlite/watch.h"
#include "api/local/store/announcement.h"
#include "api/local/store/catalogue.h"
#include "api/local/store/control_store.h"
#include "api/local/store/data_folder.h"
#include "api/local/usage/meter_book.h"

namespace tovuk::local {

namespace {

constexpr std::chrono::milliseconds kHousekeepingPace = std::chrono::seconds(1);

std::string schemaOf(const std::vector<std::unique_ptr<Part>>& parts) {
  std::string out = kRegistrySchema;
  for (const auto& part : parts) out += part->schema();
  return out;
}

}  // namespace

// In the order in which the parts need each other; they end the other way round.
struct Service::Impl {
  Impl(DataFolder dataFolder, std::unique_ptr<ControlStore> controlStore, std::unique_ptr<Store> dataStore,
       Options wanted)
      : options(std::move(wanted)),
        clock(options.clock),
        folder(std::move(dataFolder)),
        store(std::move(controlStore)),
        data(std::move(dataStore)),
        catalogue(*store, folder),
        backups(*store, catalogue, folder, [this] { return clock.now(); }),
        meters(*store, [this] { return clock.now(); }),
        worker(options.workers),
        parts(makeParts(context())),
        api(ApiParts{catalogue,
                     backups,
                     meters,
                     watch,
                     clock,
                     *data,
                     parts,
                     handlers,
                     options.plan,
                     {options.queryTimeout, options.maxAnswerBytes},
                     worker,
                     options.control}),
        server(
            options.token, [this](std::string_view token) { return tokenOwner(token); },
            [this](const Call& call) { return handle(call); }) {
    for (const auto& part : parts) part->addHandlers(handlers);
    catalogue.countElsewhere([this](const std::string& serviceId) {
      return data->read([&](Db& db) { return registry::count(db, serviceId); });
    });
  }

  PartContext context() {
    const auto wake = [this] {
      if (scheduler) scheduler->wake();
    };
    return {options,
            clock,
            *data,
            meters,
            catalogue,
            folder,
            worker,
            [this] { return url(); },
            wake,
            [this](const ServiceRecord& service) { return api.resources(service); },
            [this](const ServiceRecord& service) { return api.resourcesOf(service); },
            [this](const ServiceRecord& service) { return api.describe(service); },
            [this](const ServiceRecord& service) { return api.summarise(service); },
            [this] { return api.accountUsage(); },
            [this] { return api.profile(); },
            options.plan};
  }

  // Tables of the parts, and the rest of a service whose deletion a kill interrupted.
  Result<Done> prepareData() {
    const std::string schema = schemaOf(parts);
    return data->write([&](Db& db) -> Result<Done> {
      if (auto made = execute(db.raw(), schema.c_str()); !made) return made;
      std::set<std::string> gone;
      for (auto row = db.use("SELECT DISTINCT service FROM resources"); row.step();) gone.insert(row.text(0));
      for (const ServiceRecord& service : catalogue.services()) gone.erase(service.id);
      for (const std::string& id : gone) registry::removeService(db, id);
      return Done{};
    });
  }

  [[nodiscard]] std::string url() const {
    const bool six = options.host.find(':') != std::string::npos;
    return "http://" + (six ? "[" + options.host + "]" : options.host) + ":" + std::to_string(port);
  }

  // Only into a folder that was empty; one that a kill interrupted is made anew.
  Result<Done> ensureSample() {
    constexpr std::string_view key = "sample";
    constexpr std::string_view pending = "pending";
    if (!folder.wasEmpty() && store->note(key) != pending) return Done{};
    if (auto noted = store->setNote(key, pending); !noted) return noted;
    for (const ServiceRecord& service : catalogue.services())
      if (auto removed = catalogue.removeService(service.id); !removed) return removed;
    if (auto made = makeSample(catalogue, clock.now()); !made) return made;
    return store->setNote(key, "made");
  }

  // Whose token this is, besides the one of the start.
  std::optional<std::string> tokenOwner(std::string_view token) {
    if (auto service = serviceOfRuntimeToken(*data, token)) return service;
    return isSession(*data, clock.now(), token) ? std::optional<std::string>("") : std::nullopt;
  }

  Answer handle(const Call& call) {
    if (const auto refusal = refuseRuntime(call, catalogue)) return answer(*refusal);
    Answer out = handleAllowed(call);
    if (out.status == 200 && isActivity(call.route.id)) recordActivity(*data, clock.now(), call);
    return out;
  }

  Answer handleAllowed(const Call& call) {
    if (!options.control) return api.handle(call);
    if (call.route.id == RouteId(LocalRoute::Control)) return control.handle(call);
    auto fault = control.intervene(call);
    return fault ? std::move(*fault) : api.handle(call);
  }

  void stop() {
    announcement.reset();
    housekeeper.reset();
    control.stop();
    watch.stopAll();
    worker.stop();
    server.end();
    scheduler.reset();
    for (const auto& database : catalogue.allDatabases()) database->close();
    static_cast<void>(meters.save());
  }

  Options options;
  Clock clock;
  DataFolder folder;
  std::unique_ptr<ControlStore> store;
  std::unique_ptr<Store> data;
  Catalogue catalogue;
  Backups backups;
  MeterBook meters;
  Watch watch;
  Control control{watch};
  Worker worker;
  std::vector<std::unique_ptr<Part>> parts;
  Handlers handlers;
  Api api;
  HttpServer server;
  std::optional<Scheduler> scheduler;
  std::optional<Housekeeper> housekeeper;
  std::optional<Announcement> announcement;
  int port = 0;
};

Service::Service(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Result<std::unique_ptr<Service>> Service::start(Options options) {
  if (options.dataDir.empty()) options.dataDir = defaultDataDir();
  if (options.dataDir.empty())
    return Unexpected(badRequest("There is no place for the data.", "Name a folder with --data."));
  if (options.host != "127.0.0.1" && options.host != "localhost" && options.host != "::1")
    return Unexpected(badRequest("The local service listens on loopback only.", "Use 127.0.0.1, localhost or ::1."));
  if (options.token.empty()) options.token = randomToken();
  auto folder = DataFolder::open(options.dataDir);
  if (!folder) return Unexpected(std::move(folder).error());
  if (const auto made = folder->makeFolder("sqlite"); !made) return Unexpected(made.error());
  auto store = ControlStore::open(folder->full("control.db"));
  if (!store) return Unexpected(std::move(store).error());

  auto data = Store::open(folder->full("data.db"), {});
  if (!data) return Unexpected(std::move(data).error());

  auto impl = std::make_unique<Impl>(std::move(*folder), std::move(*store), std::move(*data), std::move(options));
  if (const auto prepared = impl->prepareData(); !prepared) return Unexpected(prepared.error());
  if (impl->options.sample)
    if (const auto made = impl->ensureSample(); !made) return Unexpected(made.error());
  auto port = impl->server.begin(impl->options.host, impl->options.port);
  if (!port) return Unexpected(std::move(port).error());
  impl->port = *port;
  auto announced = Announcement::make(impl->folder.path(), impl->url());
  if (!announced) return Unexpected(std::move(announced).error());
  impl->announcement.emplace(std::move(*announced));
  std::vector<Part*> parts;
  for (const auto& part : impl->parts) parts.push_back(part.get());
  impl->scheduler.emplace(impl->clock, *impl->data, parts);
  impl->scheduler->begin();
  impl->housekeeper.emplace(kHousekeepingPace, [parts = impl.get()] {
    static_cast<void>(parts->meters.save());
    parts->backups.removeExpired();
  });
  return std::unique_ptr<Service>(new Service(std::move(impl)));
}

Service::~Service() { stop(); }

std::string Service::url() const { return m_impl->url(); }
int Service::port() const { return m_impl->port; }
std::string Service::token() const { return m_impl->options.token; }
std::string Service::dataDir() const { return m_impl->folder.path(); }
void Service::stop() { m_impl->stop(); }

std::string randomToken() { return "tovuk_" + randomHex(64); }

std::string defaultDataDir() {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing here sets a variable
    return std::string(value == nullptr ? "" : value);
  };
#if defined(_WIN32)
  const std::string base = variable("APPDATA");
  return base.empty() ? base : base + "\\Tovuk\\local";
#elif defined(__APPLE__)
  const std::string home = variable("HOME");
  return home.empty() ? home : home + "/Library/Application Support/Tovuk/local";
#else
  if (const std::string base = variable("XDG_DATA_HOME"); base.starts_with('/')) return base + "/tovuk/local";
  const std::string home = variable("HOME");
  return home.empty() ? home : home + "/.local/share/tovuk/local";
#endif
}

}  // namespace tovuk::local
