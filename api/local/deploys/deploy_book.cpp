// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/deploys/deploy_book.h"

#include <limits>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kNewest = std::numeric_limits<std::int64_t>::max();

std::string monthOf(UtcTime time) { return formatIsoSeconds(time).substr(0, 7); }  // 2026-11

DeployRow deployOf(const Statement& query) {
  return {query.integer(0),      query.text(1),         query.integer(2),
          query.optionalText(3), query.optionalText(4), query.time(5)};
}

BuildRow buildOf(const Statement& query) {
  return {query.integer(0), query.text(1), query.optionalInteger(2), query.text(3), query.text(4), query.time(5)};
}

// Rows with a number below `before`, of one service where one is named.
template <class Row>
std::vector<Row> newest(Statement query, std::string_view service, std::int64_t limit,
                        std::optional<std::int64_t> before, Row (*rowOf)(const Statement&)) {
  query.bind(1, before.value_or(kNewest)).bind(2, limit);
  if (!service.empty()) query.bind(3, service);
  std::vector<Row> out;
  while (query.step()) out.push_back(rowOf(query));
  return out;
}

}  // namespace

RecordedDeploy DeployBook::record(Db& db, const NewDeploy& deploy) {
  RecordedDeploy out;
  db.use("INSERT INTO deploys(service, build, commit_sha, archive, archive_bytes, created) VALUES (?, 0, ?, ?, ?, ?)")
      .bind(1, deploy.service)
      .bindOptional(2, deploy.commitSha)
      .bindOptional(3, deploy.archive)
      .bind(4, deploy.archiveBytes)
      .bind(5, deploy.time)
      .run();
  out.deploy = db.lastInsertRowid();
  db.use("INSERT INTO builds(service, deploy, status, message, created) VALUES (?, ?, ?, ?, ?)")
      .bind(1, deploy.service)
      .bind(2, out.deploy)
      .bind(3, deploy.status)
      .bind(4, deploy.message)
      .bind(5, deploy.time)
      .run();
  out.build = db.lastInsertRowid();
  db.use("UPDATE deploys SET build = ? WHERE number = ?").bind(1, out.build).bind(2, out.deploy).run();
  db.use(
        "INSERT INTO deploy_totals(service, deploys) VALUES (?, 1) "
        "ON CONFLICT(service) DO UPDATE SET deploys = deploys + 1")
      .bind(1, deploy.service)
      .run();
  const std::string month = monthOf(deploy.time);
  db.use(
        "INSERT INTO deploy_months(month, deploys) VALUES (?, 1) "
        "ON CONFLICT(month) DO UPDATE SET deploys = deploys + 1")
      .bind(1, month)
      .run();
  return out;
}

void DeployBook::endBuild(Db& db, std::int64_t build, std::string_view status, std::string_view message) {
  db.use("UPDATE builds SET status = ?, message = ? WHERE number = ?")
      .bind(1, status)
      .bind(2, message)
      .bind(3, build)
      .run();
}

std::optional<DeployRow> DeployBook::deploy(Db& db, std::int64_t number) {
  auto query = db.use("SELECT number, service, build, commit_sha, archive, created FROM deploys WHERE number = ?");
  query.bind(1, number);
  return query.step() ? std::optional(deployOf(query)) : std::nullopt;
}

std::optional<BuildRow> DeployBook::build(Db& db, std::int64_t number) {
  auto query = db.use("SELECT number, service, deploy, status, message, created FROM builds WHERE number = ?");
  query.bind(1, number);
  return query.step() ? std::optional(buildOf(query)) : std::nullopt;
}

std::vector<DeployRow> DeployBook::deploys(Db& db, std::string_view service, std::int64_t limit,
                                           std::optional<std::int64_t> before) {
  return newest(service.empty() ? db.use("SELECT number, service, build, commit_sha, archive, created FROM deploys "
                                         "WHERE number < ?1 ORDER BY number DESC LIMIT ?2")
                                : db.use("SELECT number, service, build, commit_sha, archive, created FROM deploys "
                                         "WHERE number < ?1 AND service = ?3 ORDER BY number DESC LIMIT ?2"),
                service, limit, before, deployOf);
}

std::vector<BuildRow> DeployBook::builds(Db& db, std::string_view service, std::int64_t limit,
                                         std::optional<std::int64_t> before) {
  return newest(service.empty() ? db.use("SELECT number, service, deploy, status, message, created FROM builds "
                                         "WHERE number < ?1 ORDER BY number DESC LIMIT ?2")
                                : db.use("SELECT number, service, deploy, status, message, created FROM builds "
                                         "WHERE number < ?1 AND service = ?3 ORDER BY number DESC LIMIT ?2"),
                service, limit, before, buildOf);
}

std::int64_t DeployBook::count(Db& db, std::string_view service) {
  auto query = db.use("SELECT deploys FROM deploy_totals WHERE service = ?");
  query.bind(1, service);
  return query.step() ? query.integer(0) : 0;
}

std::int64_t DeployBook::countAll(Db& db) {
  auto query = db.use("SELECT coalesce(sum(deploys), 0) FROM deploy_totals");
  return query.step() ? query.integer(0) : 0;
}

std::int64_t DeployBook::countOfMonth(Db& db, UtcTime now) {
  const std::string month = monthOf(now);
  auto query = db.use("SELECT deploys FROM deploy_months WHERE month = ?");
  query.bind(1, month);
  return query.step() ? query.integer(0) : 0;
}

bool DeployBook::holdsArchive(Db& db, std::string_view archive) {
  auto query = db.use("SELECT 1 FROM deploys WHERE archive = ?");
  query.bind(1, archive);
  return query.step();
}

std::vector<std::string> DeployBook::removeService(Db& db, std::string_view service) {
  std::vector<std::string> out;
  {
    auto query = db.use("SELECT archive FROM deploys WHERE service = ? AND archive IS NOT NULL");
    query.bind(1, service);
    while (query.step()) out.push_back(query.text(0));
  }
  db.use("DELETE FROM deploys WHERE service = ?").bind(1, service).run();
  db.use("DELETE FROM builds WHERE service = ?").bind(1, service).run();
  db.use("DELETE FROM deploy_totals WHERE service = ?").bind(1, service).run();
  return out;
}

Deploy DeployBook::payload(const DeployRow& row, const std::string& url) {
  return {deployId(row.number), row.service, buildId(row.build), row.commitSha, url};
}

BuildJob DeployBook::payload(const BuildRow& row) {
  return {buildId(row.number), row.service, row.status, row.message};
}

Error DeployBook::deployNotFound(std::string_view id) {
  return makeError(404, "resource_not_found", "There is no deploy \"" + std::string(id) + "\" here.",
                   "GET /v1/deploys lists the deploys.");
}

Error DeployBook::buildNotFound(std::string_view id) {
  return makeError(404, "resource_not_found", "There is no build \"" + std::string(id) + "\" here.",
                   "GET /v1/builds lists the builds.");
}

}  // namespace tovuk::local
