// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The device login (wire page, section 1.7) as a state machine: what a sign-in window shows, without the window.
//
//   auto client = std::make_unique<client::Client>(client::Endpoint{baseUrl, {}});   // no token
//   DeviceLogin login(client->transport());
//   connect(&login, &DeviceLogin::approved, ...);   // keep the token in the key store
//   login.start();                                  // then show userCode() and open pageUrl()
//
// The service is asked once an interval; `slow_down` and 429 make the interval longer, Retry-After is honoured; what
// the network does in the middle is waited out until the code expires. The token is handed on once and not kept.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

#include "api/client/login/login_calls.h"
#include "api/client/secrets.h"
#include "models/connections/account_summary.h"
#include "models/connections/delays.h"

namespace tovuk::models {

class DeviceLogin : public QObject {
  Q_OBJECT
 public:
  enum class State : std::uint8_t {
    Idle,
    Starting,   // the code was asked for
    Waiting,    // for the person to approve in the browser
    Approved,   // the token was handed on
    Denied,     // by the person in the browser
    Expired,    // nobody approved in time
    Cancelled,  // by the person in this program
    Failed,     // see sentence()
  };
  Q_ENUM(State)

  // `transport`: without a token; must outlive this object.
  explicit DeviceLogin(client::Transport& transport, Delays& delays = realDelays(), QObject* parent = nullptr);
  ~DeviceLogin() override;

  // From any state; a login under way is given up.
  void start();
  // Stops at once: the request is aborted, no token arrives any more. Only while Starting or Waiting.
  void cancel();

  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] bool isUnderWay() const { return m_state == State::Starting || m_state == State::Waiting; }
  [[nodiscard]] QString userCode() const { return m_userCode; }  // while Waiting
  // To be opened in the browser; it may hold the device code, so it is not shown. https, or this machine.
  [[nodiscard]] QUrl pageUrl() const { return m_pageUrl; }
  // To be shown, for who opens it on another device.
  [[nodiscard]] QString shownUrl() const { return m_shownUrl; }
  // While Waiting: until the code expires, rounded up.
  [[nodiscard]] int secondsLeft() const;
  // While Waiting: why the last question had no answer, when it had none; empty: all is well.
  [[nodiscard]] QString trouble() const { return m_trouble; }
  // How it ended, in one sentence: for Denied, Expired and Failed; and what to do, where that is not said in it.
  [[nodiscard]] QString sentence() const { return m_sentence; }
  [[nodiscard]] QString hint() const { return m_hint; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }  // behind Failed, if a call failed

 signals:
  void stateChanged(tovuk::models::DeviceLogin::State state);
  void secondsLeftChanged(int seconds);
  void troubleChanged(const QString& trouble);
  // Once a login, before stateChanged(Approved). `account` says whose it is, without its plan.
  void approved(const QByteArray& token, const tovuk::models::AccountSummary& account);

 private:
  void begin(Result<LoginStart> result);
  void planPoll(std::chrono::milliseconds delay);
  void poll();
  void take(Result<LoginPoll> result);
  void takeFailure(Error error);
  void takeToken(const LoginPoll& poll);
  void tick();
  void end(State state, const QString& sentence = {});
  void fail(const Error& error);
  void setTrouble(const QString& trouble);
  void forget();

  client::Transport& m_transport;
  Delays& m_delays;
  State m_state = State::Idle;
  int m_run = 0;  // what was planned by an earlier one does not count
  QString m_userCode;
  QUrl m_pageUrl;
  QString m_shownUrl;
  std::string m_deviceCode;
  client::KnownSecret m_knownDeviceCode;
  std::chrono::milliseconds m_deadline{0};
  std::chrono::seconds m_interval{0};
  std::chrono::seconds m_shortestInterval{0};  // after the first poll
  int m_failures = 0;                          // in a row
  QString m_trouble;
  QString m_sentence;
  QString m_hint;
  std::optional<Error> m_error;
  client::Reply<LoginStart> m_starting;
  client::Reply<LoginPoll> m_polling;
};

}  // namespace tovuk::models
