// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tries a connection without using it: is a v1 service there, and does it take the token? Unmetered, changes nothing.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <memory>

#include "api/client/client.h"
#include "views/connections/connection_window.h"

namespace tovuk::app {

class ConnectionTester : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  // GET /v1/status, then GET /v1/account where there is a token. A test under way is given up.
  void test(const QString& id, const client::Endpoint& endpoint);

 signals:
  // First with State::Running.
  void changed(const QString& id, const tovuk::views::ConnectionTest& test);

 private:
  void takeStatus(const Result<PlatformStatus>& status);
  void takeAccount(const Result<AccountProfile>& account);
  [[nodiscard]] QString withFound(const QString& sentence) const;  // after what the status said
  void fail(const QString& sentence, const Error& error);
  void pass(const QString& sentence);

  QString m_id;
  client::Endpoint m_endpoint;
  QElapsedTimer m_clock;
  QString m_found;  // what the status said
  std::unique_ptr<client::Client> m_client;
  client::Reply<PlatformStatus> m_status;
  client::Reply<AccountProfile> m_account;
};

}  // namespace tovuk::app
