// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The windows "Connections" and "Where is my token?": each at most once, filled and listened to.
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

#include "app/connection_tester.h"
#include "app/connections_controller.h"
#include "app/secrets/secret_diagnosis.h"

class QWidget;

namespace tovuk::views {
class ConnectionWindow;
class TokenPanel;
}  // namespace tovuk::views

namespace tovuk::app {

class SignInController;
class Workspace;

class ConnectionWindows : public QObject {
  Q_OBJECT
 public:
  // All outlive it. `window`: the parent of both.
  ConnectionWindows(Workspace& workspace, ConnectionsController& connections, SignInController& signIn,
                    QWidget* window);
  ~ConnectionWindows() override;

  void manage();
  void showToken(const QString& id);
  [[nodiscard]] views::ConnectionWindow* connectionWindow() const;  // nullptr: not open
  [[nodiscard]] views::TokenPanel* tokenPanel() const;              // nullptr: not open

 private:
  void test(const QString& id);
  void fillToken();
  void diagnose();

  Workspace& m_workspace;
  ConnectionsController& m_connections;
  SignInController& m_signIn;
  QWidget* m_window;
  ConnectionTester m_tester;
  std::unique_ptr<SecretDiagnosis> m_diagnosis;  // while the panel is there
  QPointer<views::ConnectionWindow> m_manage;
  QPointer<views::TokenPanel> m_token;
  QString m_tokenOf;
};

}  // namespace tovuk::app
