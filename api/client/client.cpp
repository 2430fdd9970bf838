// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/client.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

#include "api/client/call.h"
#include "api/client/gated_transport.h"
#include "api/client/network_transport.h"
#include "api/client/sqlite/answer_worker.h"
#include "api/client/sqlite/network_query_run.h"
#include "api/contract/codec.h"

namespace tovuk::client {

namespace {

constexpr qint64 kAllRowsCap = 8LL * 1024 * 1024 * 1024;

std::vector<std::string> sqlitePath(const std::string& service, std::initializer_list<std::string> rest) {
  std::vector<std::string> segments = servicePath(service, {"sqlite"});
  segments.insert(segments.end(), rest);
  return segments;
}

std::string jsonObject(std::initializer_list<std::pair<const char*, const std::string&>> members) {
  nlohmann::ordered_json object;
  for (const auto& [name, value] : members) object[name] = value;
  return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

bool isReading(const SqliteQuery& query) {
  return std::all_of(query.statements.begin(), query.statements.end(),
                     [](const SqliteStatement& statement) { return isReadingStatement(statement.sql); });
}

}  // namespace

Client::Client(Endpoint endpoint, QObject* parent) : Client(std::make_unique<NetworkTransport>(endpoint), parent) {
  m_baseUrl = endpoint.baseUrl;
}

Client::Client(std::unique_ptr<Transport> transport, QObject* parent) : QObject(parent), m_ledger(new Ledger(this)) {
  auto signIn = std::make_unique<SignInTransport>(std::move(transport));
  m_signIn = signIn.get();
  // The gate comes first: what waits for a sign-in has passed it.
  m_transport = std::make_unique<GatedTransport>(std::move(signIn), m_policy, m_guard);
  m_transport->setLedger(m_ledger);
}

Client::~Client() = default;

Reply<PlatformStatus> Client::status() {
  return callOf<PlatformStatus>(*this, readRequest({"v1", "status"}), decodePlatformStatus);
}

Reply<ServicesResponse> Client::services() {
  return callOf<ServicesResponse>(*this, readRequest({"v1", "services"}), decodeServices);
}

Reply<ServiceOverview> Client::overview(const std::string& service) {
  return callOf<ServiceOverview>(*this, readRequest({"v1", "services", service, "overview"}), decodeServiceOverview);
}

Reply<ServiceResources> Client::resources(const std::string& service) {
  return callOf<ServiceResources>(*this, readRequest({"v1", "services", service, "resources"}), decodeServiceResources);
}

Reply<AccountUsageResponse> Client::usage() {
  return callOf<AccountUsageResponse>(*this, readRequest({"v1", "usage"}), decodeAccountUsage);
}

Reply<ServiceStatus> Client::createService(const std::string& name, const std::string& kind) {
  return callOf<ServiceStatus>(
      *this, writeRequest(Verb::Post, {"v1", "services"}, jsonObject({{"name", name}, {"kind", kind}})),
      decodeServiceStatus);
}

Reply<ServiceResources> Client::createSqliteDatabase(const std::string& service, const std::string& name) {
  return changeResources(*this, service,
                         writeRequest(Verb::Post, sqlitePath(service, {"databases"}), jsonObject({{"name", name}})));
}

Reply<ServiceResources> Client::importSqliteDatabase(const std::string& service, const std::string& name,
                                                     const std::string& sourcePath) {
  Request request = writeRequest(Verb::Post, sqlitePath(service, {"databases"}),
                                 jsonObject({{"name", name}, {"sourcePath", sourcePath}}));
  request.idleTimeout = std::chrono::milliseconds(0);  // a large file takes its time, and the person can stop it
  return changeResources(*this, service, std::move(request));
}

Reply<ServiceResources> Client::deleteSqliteDatabase(const std::string& service, const std::string& database) {
  return changeResources(*this, service, writeRequest(Verb::Delete, sqlitePath(service, {"databases", database})));
}

Reply<SqliteBackups> Client::sqliteBackups(const std::string& service, const std::string& database) {
  return callOf<SqliteBackups>(*this, readRequest(sqlitePath(service, {database, "backups"})), decodeSqliteBackups);
}

Reply<SqliteBackupCreated> Client::createSqliteBackup(const std::string& service, const std::string& database) {
  return callOf<SqliteBackupCreated>(*this, writeRequest(Verb::Post, sqlitePath(service, {database, "backups"})),
                                     decodeSqliteBackupCreated);
}

Reply<SqliteBackupRestored> Client::restoreSqliteBackup(const std::string& service, const std::string& database,
                                                        const std::string& backupId) {
  return callOf<SqliteBackupRestored>(
      *this, writeRequest(Verb::Post, sqlitePath(service, {database, "backups", backupId, "restore"})),
      decodeSqliteBackupRestored);
}

std::optional<SqliteQuery> readingQuery(const LedgerEntry& entry) {
  const std::string_view path = std::string_view(entry.target).substr(0, entry.target.find('?'));
  if (entry.verb != Verb::Post || !path.ends_with("/query") || entry.requestCut) return std::nullopt;
  auto query = decodeSqliteQuery(entry.requestBody);
  if (!query || !isReading(*query)) return std::nullopt;
  return std::move(*query);
}

std::unique_ptr<QueryRun> Client::query(const std::string& service, const std::string& database, SqliteQuery query,
                                        QueryOptions options) {
  if (!m_answerThread) m_answerThread = std::make_shared<AnswerThread>();
  auto run = std::make_unique<NetworkQueryRun>(m_answerThread, m_ledger);
  Request request = writeRequest(Verb::Post, sqlitePath(service, {database, "query"}), encodeSqliteQuery(query));
  if (options.allRows) {
    request.headers.emplace_back("Tovuk-Local-Rows", "all");
    request.answerCap = kAllRowsCap;
  }
  if (options.background)
    request.idempotent = isReading(query);
  else
    request.idleTimeout = std::chrono::milliseconds(0);  // the person waits, and can stop it
  run->start(*m_transport, std::move(request));
  return run;
}

}  // namespace tovuk::client
