// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One documented function per endpoint, typed in and out; those of the other resource types are free functions in the
// folders beside this file. Every function may be called from the GUI thread only and answers there. Errors are those
// of Transport (network, HTTP, envelope), of decoding (kind Protocol), and ReadOnly from the AccessPolicy before
// anything is sent; on a connection that asks before it writes, also Cancelled from the WriteGuard. `service` is an id
// or a name; both resolve (wire page, 3.1).
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "api/client/access_policy.h"
#include "api/client/endpoint.h"
#include "api/client/ledger.h"
#include "api/client/login/sign_in_transport.h"
#include "api/client/reply.h"
#include "api/client/sqlite/query_run.h"
#include "api/client/transport.h"
#include "api/client/write_guard.h"
#include "api/contract/service/service.h"

namespace tovuk::client {

class AnswerThread;

// The call as the query it was, when that only reads and all of it was kept: it can be sent again.
std::optional<SqliteQuery> readingQuery(const LedgerEntry& entry);

class Client : public QObject {
  Q_OBJECT
 public:
  // A client over a NetworkTransport for the endpoint.
  explicit Client(Endpoint endpoint, QObject* parent = nullptr);
  // For tests: a client over any transport. Takes ownership.
  explicit Client(std::unique_ptr<Transport> transport, QObject* parent = nullptr);
  ~Client() override;

  [[nodiscard]] Ledger& ledger() const { return *m_ledger; }
  [[nodiscard]] AccessPolicy& policy() { return m_policy; }
  [[nodiscard]] WriteGuard& writeGuard() { return m_guard; }
  // Behind policy() and writeGuard(): what is sent here passes them like any function below.
  [[nodiscard]] Transport& transport() const { return *m_transport; }
  // Where a new token goes in, and where calls wait that a 401 turned away, when somebody holds them.
  [[nodiscard]] SignInTransport& signIn() const { return *m_signIn; }
  [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }

  Reply<PlatformStatus> status();                                 // GET /v1/status
  Reply<ServicesResponse> services();                             // GET /v1/services
  Reply<ServiceOverview> overview(const std::string& service);    // GET {S}/overview
  Reply<ServiceResources> resources(const std::string& service);  // GET {S}/resources
  Reply<AccountUsageResponse> usage();                            // GET /v1/usage

  // Local service only (extension service_create): a new service. Conflict when the name is taken.
  Reply<ServiceStatus> createService(const std::string& name, const std::string& kind);

  // POST {S}/sqlite/databases. Name: isBindingName. Conflict when it is taken.
  Reply<ServiceResources> createSqliteDatabase(const std::string& service, const std::string& name);
  // Local service only (extension sqlite_import): copies the SQLite file at `sourcePath` of the service's machine.
  Reply<ServiceResources> importSqliteDatabase(const std::string& service, const std::string& name,
                                               const std::string& sourcePath);
  Reply<ServiceResources> deleteSqliteDatabase(const std::string& service, const std::string& database);
  Reply<SqliteBackups> sqliteBackups(const std::string& service, const std::string& database);
  Reply<SqliteBackupCreated> createSqliteBackup(const std::string& service, const std::string& database);
  // Takes a pre_restore backup first; that one undoes the restore.
  Reply<SqliteBackupRestored> restoreSqliteBackup(const std::string& service, const std::string& database,
                                                  const std::string& backupId);

  // POST {S}/sqlite/{database}/query, streamed: see query_run.h. One statement is sent as sql and params, several as
  // one transaction. Never null; a refusal arrives through QueryRun::failed like any other error. The run is owned by
  // the caller; deleting it hangs up, which stops the statement at the service.
  std::unique_ptr<QueryRun> query(const std::string& service, const std::string& database, SqliteQuery query,
                                  QueryOptions options = {});

 private:
  QUrl m_baseUrl;
  Ledger* m_ledger;                     // child
  SignInTransport* m_signIn = nullptr;  // a part of m_transport
  AccessPolicy m_policy;
  WriteGuard m_guard;
  std::unique_ptr<Transport> m_transport;        // a GatedTransport
  std::shared_ptr<AnswerThread> m_answerThread;  // made with the first query
};

}  // namespace tovuk::client
