// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/deploys/deploys.h"

#include <map>
#include <mutex>

#include "api/contract/deploy/codec.h"
#include "api/local/deploys/archive.h"
#include "api/local/deploys/deploy_book.h"
#include "api/local/deploys/new_deploy.h"
#include "api/local/http/errors.h"
#include "api/local/logs/log_book.h"
#include "api/local/logs/logs.h"

namespace tovuk::local {

namespace {

constexpr std::string_view kQueued = "queued";
constexpr std::string_view kCanceled = "canceled";
constexpr std::string_view kCanceledMessage = "Canceled before it began.";

Error notQueued(const DeployRow& deploy, const BuildRow& build) {
  const std::string id = DeployBook::deployId(deploy.number);
  const std::string job = DeployBook::buildId(build.number);
  const bool running = build.status == "running";
  return makeError(409, "deploy_not_queued",
                   running
                       ? "The build " + job + " of " + id + " is running already; only a queued one can be canceled."
                       : id + " has ended already: its build " + job + " is " + build.status + ".",
                   running ? "Wait until it ends." : "Nothing is left to cancel.");
}

class Deploys final : public Part {
 public:
  using Part::describe;
  explicit Deploys(const PartContext& context) : m_context(context), m_unchecked(archives(context.folder)) {}

  [[nodiscard]] std::string schema() const override { return kDeploySchema; }
  void addHandlers(Handlers& handlers) override;
  void describe(Db& db, const ServiceRecord& service, ServiceStatus& out) override;
  void describe(Db& db, const ServiceRecord& service, ServiceSummary& out) override;
  void describe(Db& db, const ServiceRecord& service, const PageWanted& page, ServiceOverview& out) override;
  void usage(Db& db, AccountUsage& out) override;
  void serviceRemoved(Db& db, std::string_view serviceId) override;
  std::optional<UtcTime> due() override;
  void run(UtcTime now) override;
  void reload() override;

 private:
  Answer list(const Call& call, bool builds, const std::string& service);
  Answer listOfAll(const Call& call, bool builds);
  Answer showDeploy(const std::string& id);
  Answer showBuild(const std::string& id);
  Answer cancel(const std::string& id);
  [[nodiscard]] std::vector<Deploy> payloads(const std::vector<DeployRow>& rows) const;

  const PartContext m_context;
  std::mutex m_mutex;
  std::vector<std::string> m_unchecked;  // archives that were there at the start: some may belong to no deploy
};

void Deploys::addHandlers(Handlers& handlers) {
  handlers.on(Route::CreateDeploy, [this](const Call& call) { return createDeploy(m_context, call); });
  handlers.on(Route::ListDeploys, [this](const Call& call) { return listOfAll(call, false); });
  handlers.on(Route::ListBuilds, [this](const Call& call) { return listOfAll(call, true); });
  handlers.onService(Route::ListServiceDeploys,
                     [this](const Call& call, const ServiceRecord& service) { return list(call, false, service.id); });
  handlers.onService(Route::ListServiceBuilds,
                     [this](const Call& call, const ServiceRecord& service) { return list(call, true, service.id); });
  handlers.on(Route::GetDeploy, [this](const Call& call) { return showDeploy(call.route.params[0]); });
  handlers.on(Route::GetBuild, [this](const Call& call) { return showBuild(call.route.params[0]); });
  handlers.on(Route::CancelDeploy, [this](const Call& call) { return cancel(call.route.params[0]); });
}

Answer Deploys::listOfAll(const Call& call, bool builds) {
  const auto wanted = parameter(call, "service_id");
  if (!wanted) return answer(wanted.error());
  if (!*wanted) return list(call, builds, {});
  const auto service = m_context.catalogue.service(**wanted);
  return service ? list(call, builds, service->id) : answer(serviceNotFound(**wanted));
}

// Newest first. No answer of these lists has a cursor, but one is taken: the id of the last item of the page before.
Answer Deploys::list(const Call& call, bool builds, const std::string& service) {
  const auto page = pageWanted(call);
  if (!page) return answer(page.error());
  std::optional<std::int64_t> before;
  if (page->cursor) {
    before = numberOf(*page->cursor, builds ? kBuildPrefix : kDeployPrefix);
    if (!before)
      return answer(badRequest("The cursor of this list is the id of an item of it.",
                               "Send the id of the last item that you have, or leave cursor out for the newest."));
  }
  if (builds) {
    BuildsResponse out;
    const auto rows =
        m_context.store.read([&](Db& db) { return DeployBook::builds(db, service, page->limit, before); });
    for (const BuildRow& row : rows) out.builds.push_back(DeployBook::payload(row));
    return answer(encode(out));
  }
  const auto rows = m_context.store.read([&](Db& db) { return DeployBook::deploys(db, service, page->limit, before); });
  return answer(encode(DeploysResponse{payloads(rows)}));
}

std::vector<Deploy> Deploys::payloads(const std::vector<DeployRow>& rows) const {
  std::map<std::string, std::optional<std::string>> urls;
  std::vector<Deploy> out;
  for (const DeployRow& row : rows) {
    const auto [known, isNew] = urls.try_emplace(row.service);
    if (isNew)
      if (const auto service = m_context.catalogue.service(row.service))
        known->second = m_context.statusOf(*service).service.url;
    if (known->second) out.push_back(DeployBook::payload(row, *known->second));
  }
  return out;
}

Answer Deploys::showDeploy(const std::string& id) {
  struct Found {
    DeployRow deploy;
    std::optional<BuildRow> build;
  };
  const auto number = numberOf(id, kDeployPrefix);
  const auto found = m_context.store.read([&](Db& db) -> std::optional<Found> {
    auto deploy = number ? DeployBook::deploy(db, *number) : std::nullopt;
    if (!deploy) return std::nullopt;
    auto build = DeployBook::build(db, deploy->build);
    return Found{std::move(*deploy), std::move(build)};
  });
  const auto service = found ? m_context.catalogue.service(found->deploy.service) : std::nullopt;
  if (!service) return answer(DeployBook::deployNotFound(id));
  DeployDetails out;
  out.service = m_context.statusOf(*service).service;
  out.deploy = DeployBook::payload(found->deploy, out.service.url);
  if (found->build) out.buildJob = DeployBook::payload(*found->build);
  return answer(encode(out));
}

Answer Deploys::showBuild(const std::string& id) {
  const auto number = numberOf(id, kBuildPrefix);
  const auto build =
      m_context.store.read([&](Db& db) { return number ? DeployBook::build(db, *number) : std::optional<BuildRow>(); });
  const auto service = build ? m_context.catalogue.service(build->service) : std::nullopt;
  if (!service) return answer(DeployBook::buildNotFound(id));
  BuildDetails out;
  out.build = DeployBook::payload(*build);
  out.service = m_context.statusOf(*service).service;
  if (build->deploy) out.deployId = DeployBook::deployId(*build->deploy);
  return answer(encode(out));
}

Answer Deploys::cancel(const std::string& id) {
  const auto number = numberOf(id, kDeployPrefix);
  if (!number) return answer(DeployBook::deployNotFound(id));
  const bool logs = m_context.meters.allow(Meter::LogEvents).has_value();
  const UtcTime now = m_context.clock.now();
  const auto canceled = m_context.store.write([&](Db& db) -> Result<Done> {
    const auto deploy = DeployBook::deploy(db, *number);
    const auto build = deploy ? DeployBook::build(db, deploy->build) : std::nullopt;
    if (!build) return Unexpected(DeployBook::deployNotFound(id));
    if (build->status != kQueued) return Unexpected(notQueued(*deploy, *build));
    DeployBook::endBuild(db, build->number, kCanceled, kCanceledMessage);
    if (logs)
      LogBook::insert(db,
                      {build->service, build->number, *number, LogStream::System, std::string(kCanceledMessage), now});
    return Done{};
  });
  if (!canceled) return answer(canceled.error());
  if (logs) m_context.meters.count(Meter::LogEvents, 1);
  return answer(encode(DeployCancel{id, 1}));
}

void Deploys::describe(Db& db, const ServiceRecord& service, ServiceStatus& out) {
  for (const DeployRow& row : DeployBook::deploys(db, service.id, 1))
    out.latestDeploy = DeployBook::payload(row, out.service.url);
  for (const BuildRow& row : DeployBook::builds(db, service.id, 1)) out.latestBuildJob = DeployBook::payload(row);
}

void Deploys::describe(Db& db, const ServiceRecord& service, ServiceSummary& out) {
  out.deployCount = DeployBook::count(db, service.id);
  for (const DeployRow& row : DeployBook::deploys(db, service.id, 1)) out.latestDeployAt = formatIsoTime(row.createdAt);
  for (const BuildRow& row : DeployBook::builds(db, service.id, 1)) out.latestBuildStatus = row.status;
}

void Deploys::describe(Db& db, const ServiceRecord& service, const PageWanted& page, ServiceOverview& out) {
  for (const DeployRow& row : DeployBook::deploys(db, service.id, page.limit))
    out.deploys.push_back(DeployBook::payload(row, out.status.service.url));
  for (const BuildRow& row : DeployBook::builds(db, service.id, page.limit))
    out.builds.push_back(DeployBook::payload(row));
}

void Deploys::usage(Db& db, AccountUsage& out) {
  out.deployCount = DeployBook::countAll(db);
  out.monthlyDeployCount = DeployBook::countOfMonth(db, m_context.clock.now());
  out.monthlyBuildMinutes = out.month.find(Meter::BuildMinutes).value_or(0);
}

// The service itself is gone by now, whatever becomes of this write, so its archives may go, too.
void Deploys::serviceRemoved(Db& db, std::string_view serviceId) {
  for (const std::string& archive : DeployBook::removeService(db, serviceId)) removeArchive(m_context.folder, archive);
}

std::optional<UtcTime> Deploys::due() {
  const std::lock_guard lock(m_mutex);
  return m_unchecked.empty() ? std::nullopt : std::optional<UtcTime>(UtcTime{});
}

// Once after the start: files of deploys that a kill interrupted before they were acknowledged.
void Deploys::run(UtcTime /*now*/) {
  std::vector<std::string> files;
  {
    const std::lock_guard lock(m_mutex);
    files.swap(m_unchecked);
  }
  m_context.store.read([&](Db& db) {
    std::erase_if(files, [&](const std::string& file) { return DeployBook::holdsArchive(db, file); });
    if (db.fault()) files.clear();
    return Done{};
  });
  for (const std::string& file : files) removeArchive(m_context.folder, file);
}

void Deploys::reload() {
  auto files = archives(m_context.folder);
  const std::lock_guard lock(m_mutex);
  m_unchecked = std::move(files);
}

}  // namespace

std::unique_ptr<Part> makeDeploys(const PartContext& context) { return std::make_unique<Deploys>(context); }

}  // namespace tovuk::local
