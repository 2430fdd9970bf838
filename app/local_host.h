// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosts the local service inside the program: a free port, a random token for this run, the sample project in an empty
// data folder. Starting never holds up the window.
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

#include "api/client/endpoint.h"
#include "api/contract/error.h"

class QThread;

namespace tovuk::local {
class Service;
}

namespace tovuk::app {

class LocalHost : public QObject {
  Q_OBJECT
 public:
  explicit LocalHost(QString dataDir, QObject* parent = nullptr);
  ~LocalHost() override;  // stops the service

  // Also when it runs already: ready() comes each time, later than the call.
  void start();
  // Ends the service; clients of it find it gone. Waits for a start under way.
  void stop();
  [[nodiscard]] bool isRunning() const { return m_service != nullptr; }
  [[nodiscard]] client::Endpoint endpoint() const;  // precondition: isRunning()
  [[nodiscard]] QString dataDir() const { return m_dataDir; }

 signals:
  void ready(const QUrl& url, const QByteArray& token);
  void failed(const tovuk::Error& error);

 private:
  struct Outcome;
  void finish();
  void announce();

  QString m_dataDir;
  std::unique_ptr<local::Service> m_service;
  std::shared_ptr<Outcome> m_outcome;
  QThread* m_thread = nullptr;
};

}  // namespace tovuk::app
