// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/client.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

#include "api/client/decoded_reply.h"
#include "api/client/gated_transport.h"
#include "api/client/network_transport.h"
#include "api/client/sqlite/answer_worker.h"
#include "api/client/sqlite/network_query_run.h"
#include "api/contract/codec.h"

namespace tovuk::client {

namespace {

constexpr qint64 kAllRowsCap = 8LL * 1024 * 1024 * 1024;

Request get(std::vector<std::string> segments) {
  Request request;
  request.segments = std::move(segments);
  request.idempotent = true;
  return request;
}

// Writes never repeat by themselves: neither a create nor a delete means the same the second time.
Request write(Verb verb, std::vector<std::string> segments, QByteArray body = {}) {
  Request request;
  request.verb = verb;
  request.segments = std::move(segments);
  request.body = std::move(body);
  return request;
}

std::vector<std::string> sqlitePath(const std::string& service, std::initializer_list<std::string> rest) {
  std::vector<std::string> segments = {"v1", "services", service, "sqlite"};
  segments.insert(segments.end(), rest);
  return segments;
}

QByteArray jsonObject(std::initializer_list<std::pair<const char*, const std::string&>> members) {
  nlohmann::ordered_json object;
  for (const auto& [name, value] : members) object[name] = value;
  return QByteArray::fromStdString(object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
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

template <class T, class Decode>
Reply<T> Client::call(Request request, Decode decode) {
  return decodedReply<T>(*m_transport, m_ledger, std::move(request), decode);
}

Reply<ServiceResources> Client::changeResources(const std::string& service, Request request) {
  // A 2xx without a body says only that it is done: what is there now must be asked for.
  const auto change = std::make_shared<Reply<std::optional<ServiceResources>>>(call<std::optional<ServiceResources>>(
      std::move(request), [](std::string_view body, std::vector<Problem>* problems) {
        if (body.empty()) return Result<std::optional<ServiceResources>>(std::nullopt);
        return decodeServiceResources(body, problems).transform([](ServiceResources&& resources) {
          return std::optional(std::move(resources));
        });
      }));
  const auto reading = std::make_shared<Reply<ServiceResources>>();
  Promise<ServiceResources> promise([change, reading] {
    change->cancel();
    reading->cancel();
  });
  change->then(this, [this, promise, service, reading](Result<std::optional<ServiceResources>> result) mutable {
    if (!result) {
      promise.resolve(Unexpected(std::move(result).error()));
    } else if (*result) {
      promise.resolve(std::move(**result));
    } else {
      *reading = resources(service);
      reading->then(this, [promise](Result<ServiceResources> read) mutable { promise.resolve(std::move(read)); });
    }
  });
  return promise.reply();
}

Reply<PlatformStatus> Client::status() { return call<PlatformStatus>(get({"v1", "status"}), decodePlatformStatus); }

Reply<ServicesResponse> Client::services() { return call<ServicesResponse>(get({"v1", "services"}), decodeServices); }

Reply<ServiceOverview> Client::overview(const std::string& service) {
  return call<ServiceOverview>(get({"v1", "services", service, "overview"}), decodeServiceOverview);
}

Reply<ServiceResources> Client::resources(const std::string& service) {
  return call<ServiceResources>(get({"v1", "services", service, "resources"}), decodeServiceResources);
}

Reply<AccountUsageResponse> Client::usage() {
  return call<AccountUsageResponse>(get({"v1", "usage"}), decodeAccountUsage);
}

Reply<ServiceStatus> Client::createService(const std::string& name, const std::string& kind) {
  return call<ServiceStatus>(write(Verb::Post, {"v1", "services"}, jsonObject({{"name", name}, {"kind", kind}})),
                             decodeServiceStatus);
}

Reply<ServiceResources> Client::createSqliteDatabase(const std::string& service, const std::string& name) {
  return changeResources(service, write(Verb::Post, sqlitePath(service, {"databases"}), jsonObject({{"name", name}})));
}

Reply<ServiceResources> Client::importSqliteDatabase(const std::string& service, const std::string& name,
                                                     const std::string& sourcePath) {
  Request request =
      write(Verb::Post, sqlitePath(service, {"databases"}), jsonObject({{"name", name}, {"sourcePath", sourcePath}}));
  request.idleTimeout = std::chrono::milliseconds(0);  // a large file takes its time, and the person can stop it
  return changeResources(service, std::move(request));
}

Reply<ServiceResources> Client::deleteSqliteDatabase(const std::string& service, const std::string& database) {
  return changeResources(service, write(Verb::Delete, sqlitePath(service, {"databases", database})));
}

Reply<SqliteBackups> Client::sqliteBackups(const std::string& service, const std::string& database) {
  return call<SqliteBackups>(get(sqlitePath(service, {database, "backups"})), decodeSqliteBackups);
}

Reply<SqliteBackupCreated> Client::createSqliteBackup(const std::string& service, const std::string& database) {
  return call<SqliteBackupCreated>(write(Verb::Post, sqlitePath(service, {database, "backups"})),
                                   decodeSqliteBackupCreated);
}

Reply<SqliteBackupRestored> Client::restoreSqliteBackup(const std::string& service, const std::string& database,
                                                        const std::string& backupId) {
  return call<SqliteBackupRestored>(write(Verb::Post, sqlitePath(service, {database, "backups", backupId, "restore"})),
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
  Request request =
      write(Verb::Post, sqlitePath(service, {database, "query"}), QByteArray::fromStdString(encodeSqliteQuery(query)));
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
