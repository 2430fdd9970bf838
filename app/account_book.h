// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of the connections, as far as this run has learned of them.
#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <memory>

#include "api/client/client.h"
#include "api/client/login/login_calls.h"
#include "models/connections/account_summary.h"
#include "models/connections/connection_profile.h"

namespace tovuk::app {

class AccountBook : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  ~AccountBook() override;

  [[nodiscard]] const models::AccountSummary* find(const QString& id) const;  // nullptr: not known
  void put(const QString& id, const models::AccountSummary& account);
  // Asks the service, unless the token is empty, and takes the place of an earlier question. The answer keeps the known
  // end of the token, which an account does not tell.
  void ask(const models::ConnectionProfile& profile, const QByteArray& token);
  void forget(const QString& id);  // and asks for none any more

 signals:
  void learned(const QString& id);  // ask() was answered

 private:
  std::map<QString, models::AccountSummary> m_accounts;  // by connection
  std::unique_ptr<client::Client> m_client;              // of the question
  client::Reply<AccountProfile> m_reply;
};

}  // namespace tovuk::app
