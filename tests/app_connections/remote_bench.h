// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A v1 service that a window signs in to, and the window. The service is a second local service on a socket of its own:
// it has tokens, a device login and a page to approve it.
#pragma once

#include <QTemporaryDir>

#include <memory>

#include "api/client/client.h"
#include "api/local/service.h"
#include "models/connections/connection_profile.h"
#include "tests/app/window_fixture.h"

namespace tovuk::views {
class SqlitePanel;
}

namespace tovuk::tests {

class RemoteBench {
 public:
  explicit RemoteBench(QProcessEnvironment environment = {}, app::SecretStore* store = nullptr);

  // Both services are there and Local's sample is shown.
  [[nodiscard]] bool isReady();
  [[nodiscard]] WindowFixture& fixture() { return *m_fixture; }
  [[nodiscard]] app::MainWindow& window() { return m_fixture->window(); }
  [[nodiscard]] QUrl url() const { return QUrl(QString::fromStdString(m_service->url())); }
  [[nodiscard]] QByteArray token() const { return QByteArray::fromStdString(m_service->token()); }
  [[nodiscard]] const QString& id() const { return m_id; }  // of the connection "Shop" to the service
  // With the token of the service's owner, and switched to.
  [[nodiscard]] bool signInToShop();
  // As the person does on the service's page.
  [[nodiscard]] bool approve(const QString& userCode);

  // In the current connection.
  [[nodiscard]] bool waitForDatabases();
  views::SqlitePanel* open(const QString& database);
  // Of one statement in the panel; the run may still wait for an answer of the person.
  static void startRun(views::SqlitePanel& panel, const QString& sql);

  // Paths of the program's files that hold the text.
  [[nodiscard]] QStringList filesWith(const QByteArray& text) const;

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<local::Service> m_service;
  std::unique_ptr<WindowFixture> m_fixture;
  QString m_id;
};

models::ConnectionProfile shopAt(const QUrl& url);

// Every file under the folder that holds the text.
QStringList filesHolding(const QString& folder, const QByteArray& text);

}  // namespace tovuk::tests
