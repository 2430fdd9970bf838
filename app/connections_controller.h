// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which connection is in use: the list of all, their tokens, and the way from one to another. Opens Local at once; the
// others when their token is there, so that nothing is sent to a service that would only turn it away.
#pragma once

#include <QObject>
#include <QProcessEnvironment>

#include "app/secrets/keyring_probe.h"
#include "app/secrets/secret_store.h"
#include "app/secrets/token_keeper.h"
#include "models/connections/connection_list.h"

namespace tovuk::app {

class Settings;
class Workspace;

// All but `probe` are needed, and all outlive the controller.
struct ConnectionDeps {
  Workspace& workspace;
  Settings& settings;
  SecretStore& store;
  KeyringProbe* probe = nullptr;    // of the store; nullptr: it is no keyring
  QProcessEnvironment environment;  // of the process: TOVUK_TOKEN, TOVUK_API_URL
};

class ConnectionsController : public QObject {
  Q_OBJECT
 public:
  // Chooses the connection to begin with and tells the workspace, which is not started yet: that of the environment,
  // as the `tovuk` command line does (wire page, section 1.5), else the one used last, else Local.
  explicit ConnectionsController(const ConnectionDeps& deps, QObject* parent = nullptr);

  [[nodiscard]] models::ConnectionList& list() { return m_list; }
  [[nodiscard]] TokenKeeper& tokens() { return m_tokens; }
  [[nodiscard]] SecretStore& store() const { return m_store; }
  [[nodiscard]] KeyringProbe* probe() const { return m_probe; }
  [[nodiscard]] const models::ConnectionProfile& current() const;
  [[nodiscard]] bool isCurrent(const QString& id) const { return current().id == id; }
  // Why TOVUK_TOKEN makes no connection, in one sentence; empty: it does, or it is not set.
  [[nodiscard]] QString environmentProblem() const { return m_environmentProblem; }

  // Opens the connection in use: once there is a window, and again when that failed.
  void start();
  // False: there is none with this id. The current one is asked whether it is there.
  bool switchTo(const QString& id);
  // Of the connection in use; kept with it.
  void setReadOnly(bool readOnly);
  // Keeps the token for this connection at this address. Opens the connection when it is the one in use and waits.
  void signIn(const models::ConnectionProfile& profile, const QByteArray& token);
  // Forgets the token; the connection in use is closed first.
  void signOut(const QString& id);
  // Asks the store for the tokens of every connection, for who wants to see them all.
  void loadTokens();

 signals:
  // Around each change of what is behind the window: its state must be kept, and then read anew.
  void aboutToSwitch();
  void switched();
  // The person chose this connection, after switched().
  void chosen(const QString& id);

 private:
  void migrate();
  void addFromEnvironment(const QProcessEnvironment& environment);
  void use(const models::ConnectionProfile& profile);
  void follow(const QString& id, const QUrl& baseUrl);
  void takeEdit(const models::ConnectionProfile& before, const models::ConnectionProfile& after);

  Workspace& m_workspace;
  Settings& m_settings;
  SecretStore& m_store;
  KeyringProbe* m_probe;
  models::ConnectionList m_list;
  TokenKeeper m_tokens;
  QString m_environmentProblem;
  bool m_started = false;
};

}  // namespace tovuk::app
