// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pasted token, from the field to the account behind it. It is accepted only when GET /v1/account answers with it.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

#include "api/client/client.h"
#include "models/connections/account_summary.h"

namespace tovuk::models {

class TokenCheck : public QObject {
  Q_OBJECT
 public:
  enum class State : std::uint8_t {
    Idle,
    Refused,    // cannot be a token: sentence() belongs beside the field
    Checking,   // the service is asked
    Accepted,   // the token was handed on
    NotKnown,   // the service does not accept it: sentence() belongs beside the field
    NotChecked  // the service could not be asked: error(); check() again later
  };
  Q_ENUM(State)

  // Makes a client for the base URL of the connection with the token to try.
  using MakeClient = std::function<std::unique_ptr<client::Client>(const QByteArray& token)>;
  explicit TokenCheck(MakeClient makeClient, QObject* parent = nullptr);
  ~TokenCheck() override;

  // A check under way is given up.
  void check(const QString& pasted);
  void cancel();

  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] QString sentence() const { return m_sentence; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

 signals:
  void stateChanged(tovuk::models::TokenCheck::State state);
  // Once a check, before stateChanged(Accepted). The token is not kept here.
  void accepted(const QByteArray& token, const tovuk::models::AccountSummary& account);

 private:
  void take(Result<AccountProfile> result, const QByteArray& token);
  void enter(State state, const QString& sentence = {});
  void dropClient();

  MakeClient m_makeClient;
  State m_state = State::Idle;
  QString m_sentence;
  std::optional<Error> m_error;
  std::unique_ptr<client::Client> m_client;
  client::Reply<AccountProfile> m_asking;
};

}  // namespace tovuk::models
