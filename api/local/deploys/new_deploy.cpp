// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/deploys/new_deploy.h"

#include <utility>

#include "api/contract/base64.h"
#include "api/contract/deploy/codec.h"
#include "api/local/deploys/archive.h"
#include "api/local/deploys/deploy_book.h"
#include "api/local/deploys/deploy_plan.h"
#include "api/local/http/errors.h"
#include "api/local/logs/log_book.h"

namespace tovuk::local {

namespace {

constexpr const char* kFailed = "failed";  // a client that waits for a build stops at it, and shows the message

// Removes an archive that no deploy came to own.
class ArchiveGuard {
 public:
  ArchiveGuard(const DataFolder& folder, std::string archive) : m_folder(folder), m_archive(std::move(archive)) {}
  ArchiveGuard(const ArchiveGuard&) = delete;
  ArchiveGuard& operator=(const ArchiveGuard&) = delete;
  ~ArchiveGuard() {
    if (!m_archive.empty()) removeArchive(m_folder, m_archive);
  }
  void keep() { m_archive.clear(); }

 private:
  const DataFolder& m_folder;
  std::string m_archive;
};

// The service of that name; a new one when there is none.
Result<ServiceRecord> serviceOf(const PartContext& context, const TovukConfig& config) {
  if (auto known = context.catalogue.service(config.name)) return std::move(*known);
  auto made = context.catalogue.addService(config.name, kindOf(config));
  if (made) return made;
  // Another deploy of the same name may have been faster.
  if (auto known = context.catalogue.service(config.name)) return std::move(*known);
  return made;
}

std::string instructionFor(const PartContext& context, const ServiceRecord& service) {
  const std::string nothing =
      "Nothing is built on this machine: the local service kept the archive and ended the build. ";
  if (service.kind == "static_frontend")
    return nothing + "Build and serve the frontend yourself; deploy to a Tovuk account to publish it.";
  const std::string url = context.worker.urlOf(service.id, service.name);
  if (!url.empty())
    return nothing + "Build and run the worker yourself: queues, cron and alarms go to " + url + " as before.";
  return nothing + "Build and run the worker yourself, and start the local service with --worker " + service.name +
         "=URL, so that queues, cron and alarms reach it.";
}

}  // namespace

Answer createDeploy(const PartContext& context, const Call& call) {
  auto wanted = decodeDeployRequest(call.body);
  if (!wanted) {
    const Error& error = wanted.error();
    return answer(makeError(error.httpStatus, error.code, error.message, error.agentInstruction));
  }
  const auto bytes = decodeBase64(*std::exchange(wanted->sourceArchiveBase64, std::nullopt));
  if (!bytes)
    return answer(badRequest("/source_archive_base64: this is not base64.",
                             "Send the gzip tar of the project as base64 with its padding, without line breaks."));
  auto archive = saveArchive(context.folder, *bytes);
  if (!archive) return answer(archive.error());
  ArchiveGuard guard(context.folder, *archive);
  const auto service = serviceOf(context, wanted->config);
  if (!service) return answer(service.error());

  NewDeploy deploy;
  deploy.service = service->id;
  deploy.commitSha = wanted->commitSha;
  deploy.archive = *archive;
  deploy.archiveBytes = static_cast<std::int64_t>(bytes->size());
  deploy.status = kFailed;
  deploy.message = instructionFor(context, *service);
  deploy.time = context.clock.now();
  std::vector<std::string> lines = {"Archive of " + std::to_string(bytes->size()) + " bytes recorded."};
  if (wanted->config.kind && *wanted->config.kind != service->kind)
    lines.push_back("The service stays " + service->kind + "; the configuration says " + *wanted->config.kind + ".");
  lines.push_back(deploy.message);

  const bool logs = context.meters.allow(Meter::LogEvents).has_value();
  const auto recorded = context.store.write([&](Db& db) -> Result<RecordedDeploy> {
    const RecordedDeploy out = DeployBook::record(db, deploy);
    if (logs)
      for (const std::string& line : lines)
        LogBook::insert(db, {service->id, out.build, out.deploy, LogStream::System, line, deploy.time});
    return out;
  });
  if (!recorded) return answer(recorded.error());
  guard.keep();
  if (logs) context.meters.count(Meter::LogEvents, static_cast<std::int64_t>(lines.size()));

  DeployResponse out;
  out.service = context.statusOf(*service).service;
  out.deploy = DeployBook::payload(
      DeployRow{recorded->deploy, service->id, recorded->build, deploy.commitSha, deploy.archive, deploy.time},
      out.service.url);
  out.buildJob = {DeployBook::buildId(recorded->build), service->id, deploy.status, deploy.message};
  out.deployPlan = planOf(wanted->config, kindOf(wanted->config), context.plan);
  out.nextCommand = "tovuk logs --build " + out.buildJob.id + " --json";
  return answer(encode(out));
}

}  // namespace tovuk::local
