// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection in use with everything that hangs on it: the services, their resources, commands under way, history,
// drafts. Outlives the window. Which connection it is, and its token, is the business of ConnectionsController.
#pragma once

#include <QObject>
#include <QUrl>

#include <map>
#include <memory>
#include <vector>

#include "app/local_host.h"
#include "app/paths.h"
#include "models/activity_model.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/connections/connection_profile.h"
#include "models/service_context.h"
#include "models/services_store.h"
#include "models/sqlite/query_history.h"

namespace tovuk::app {

class Workspace : public QObject {
  Q_OBJECT
 public:
  // Begins with Local, not started.
  explicit Workspace(Paths paths, QObject* parent = nullptr);
  ~Workspace() override;

  // Ends the connection in use, and takes this one in its place: not started. Writes that were sent are waited for in
  // the background. The local service runs on.
  void use(const models::ConnectionProfile& profile);
  // The same connection, edited, with the same address: counts at once.
  void applyProfile(const models::ConnectionProfile& profile);
  [[nodiscard]] const models::ConnectionProfile& profile() const { return m_profile; }
  [[nodiscard]] bool isLocal() const { return m_profile.origin == models::ConnectionOrigin::Local; }

  // Opens the connection; nothing happens when it is open. Local starts its service and needs no token.
  void start(const QByteArray& token = {});
  // Ends the local service and starts it again; aboutToDisconnect comes first. Only while Local is in use.
  void restart();
  // nullopt: the local service does not run.
  [[nodiscard]] std::optional<client::Endpoint> localEndpoint() const;

  [[nodiscard]] const Paths& paths() const { return m_paths; }
  [[nodiscard]] QString connectionKey() const { return m_profile.id; }
  [[nodiscard]] models::Connection* connection() const { return m_connection.get(); }  // nullptr: not started
  [[nodiscard]] models::ServicesStore* services() const { return m_services.get(); }   // nullptr: not started
  [[nodiscard]] models::CommandQueue& commands() { return m_commands; }
  [[nodiscard]] models::ActivityModel& activity() { return m_activity; }
  // Of this connection; read from its file at the first call.
  [[nodiscard]] models::QueryHistory& history();
  [[nodiscard]] const std::optional<Error>& startError() const { return m_startError; }

  // The service of that name or id; nullptr while it is not known.
  [[nodiscard]] models::ServiceContext* service(const QString& nameOrId);
  [[nodiscard]] models::ServiceContext* currentService() const { return m_current; }
  // Remembered when it is not known yet. Before the first call, and while the wanted one is not there, it is the one
  // that was shown last, else the profile's default, else the first by name that has a database: other services have
  // little to show at first.
  void setCurrentService(const QString& nameOrId);
  [[nodiscard]] QString currentServiceName() const;

  // Asks for the services and the current one's resources again. Unmetered.
  void refresh();
  // Sends a call of the ledger again when it only reads; false: it does not, or it is gone.
  bool repeatRead(quint64 ledgerId);
  [[nodiscard]] bool isReadOnly() const { return m_profile.readOnly; }

 signals:
  void aboutToDisconnect();  // connection and contexts die right after
  void connectionChanged();  // another profile, there is a connection now, or its state changed
  void startFailed(const tovuk::Error& error);
  void servicesChanged();
  void currentServiceChanged();

 private:
  void connectTo(const QUrl& url, const QByteArray& token);
  void disconnectNow();
  void takeServices();
  models::ServiceContext* serviceToBeginWith();

  Paths m_paths;
  models::ConnectionProfile m_profile;
  LocalHost m_host;
  models::CommandQueue m_commands;
  models::ActivityModel m_activity;
  std::unique_ptr<models::QueryHistory> m_history;
  std::vector<std::unique_ptr<models::Connection>> m_retired;  // left while writes were under way
  std::unique_ptr<models::Connection> m_connection;
  std::unique_ptr<models::ServicesStore> m_services;
  std::map<QString, std::unique_ptr<models::ServiceContext>> m_contexts;  // by service id
  models::ServiceContext* m_current = nullptr;
  QString m_wantedService;
  std::optional<Error> m_startError;
  client::Reply<client::Answer> m_repeat;
  std::unique_ptr<client::QueryRun> m_repeatedQuery;
  std::map<QString, client::Ledger::Past> m_calls;  // by connection, while it is not open
};

}  // namespace tovuk::app
