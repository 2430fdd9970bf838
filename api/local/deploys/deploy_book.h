// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of deploys and builds. Every function runs inside a read or write of the store that the caller began; the
// routes and the sample project use the same ones.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/error.h"
#include "api/contract/service/service.h"
#include "api/contract/time.h"
#include "api/local/store/db.h"

namespace tovuk::local {

inline constexpr std::string_view kDeployPrefix = "deploy_";
inline constexpr std::string_view kBuildPrefix = "job_";

inline constexpr const char* kDeploySchema = R"(
CREATE TABLE IF NOT EXISTS deploys(number INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL,
  build INTEGER NOT NULL, commit_sha TEXT, archive TEXT, archive_bytes INTEGER NOT NULL, created INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS deploys_by_service ON deploys(service, number);
CREATE INDEX IF NOT EXISTS deploys_by_archive ON deploys(archive) WHERE archive IS NOT NULL;
CREATE TABLE IF NOT EXISTS builds(number INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, deploy INTEGER,
  status TEXT NOT NULL, message TEXT NOT NULL, created INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS builds_by_service ON builds(service, number);
CREATE TABLE IF NOT EXISTS deploy_totals(service TEXT PRIMARY KEY, deploys INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS deploy_months(month TEXT PRIMARY KEY, deploys INTEGER NOT NULL) WITHOUT ROWID;
)";

struct DeployRow {
  std::int64_t number = 0;
  std::string service;
  std::int64_t build = 0;
  std::optional<std::string> commitSha, archive;  // archive: a path in the data folder
  UtcTime createdAt;
};
struct BuildRow {
  std::int64_t number = 0;
  std::string service;
  std::optional<std::int64_t> deploy;
  std::string status, message;
  UtcTime createdAt;
};

// A deploy with its build, as it is recorded: now by a route, or of the past by the sample project, oldest first.
struct NewDeploy {
  std::string service;  // id
  std::optional<std::string> commitSha, archive;
  std::int64_t archiveBytes = 0;
  std::string status;  // of the build: queued, running, succeeded, failed, canceled
  std::string message;
  UtcTime time;
};
struct RecordedDeploy {
  std::int64_t deploy = 0;
  std::int64_t build = 0;
};

class DeployBook {
 public:
  static RecordedDeploy record(Db& db, const NewDeploy& deploy);
  static void endBuild(Db& db, std::int64_t build, std::string_view status, std::string_view message);
  static std::optional<DeployRow> deploy(Db& db, std::int64_t number);
  static std::optional<BuildRow> build(Db& db, std::int64_t number);
  // Newest first, those with a smaller number than `before`. `service` empty: of all services.
  static std::vector<DeployRow> deploys(Db& db, std::string_view service, std::int64_t limit,
                                        std::optional<std::int64_t> before = {});
  static std::vector<BuildRow> builds(Db& db, std::string_view service, std::int64_t limit,
                                      std::optional<std::int64_t> before = {});
  static std::int64_t count(Db& db, std::string_view service);
  static std::int64_t countAll(Db& db);
  static std::int64_t countOfMonth(Db& db, UtcTime now);
  static bool holdsArchive(Db& db, std::string_view archive);
  // Removes all rows of a service; the answer names its archives.
  static std::vector<std::string> removeService(Db& db, std::string_view service);

  static Deploy payload(const DeployRow& row, const std::string& url);
  static BuildJob payload(const BuildRow& row);
  static std::string deployId(std::int64_t number) { return std::string(kDeployPrefix) + std::to_string(number); }
  static std::string buildId(std::int64_t number) { return std::string(kBuildPrefix) + std::to_string(number); }
  static Error deployNotFound(std::string_view id);
  static Error buildNotFound(std::string_view id);
};

}  // namespace tovuk::local
