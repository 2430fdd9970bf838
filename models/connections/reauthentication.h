// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection whose sign-in has ended: one question, however many calls were turned away, and none of them lost.
//
// While the person is asked, every call that the service answers with 401 waits (see SignInTransport: each may be
// repeated, because a 401 comes before anything is carried out). Signed in, they are all sent again; called off, they
// get their failure, and nobody is asked again until the person wants to sign in (askAgain).
#pragma once

#include <QByteArray>
#include <QObject>

#include "api/client/client.h"

namespace tovuk::models {

class Reauthentication : public QObject {
  Q_OBJECT
 public:
  enum class State : std::uint8_t {
    SignedIn,  // as far as is known
    Asking,    // calls wait for the person
    Declined,  // calls fail; askAgain() asks at the next one
  };
  Q_ENUM(State)

  // `client` must outlive this object.
  explicit Reauthentication(client::Client& client, QObject* parent = nullptr);
  ~Reauthentication() override;

  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] int waitingCalls() const;

  // A new token for this connection, in any state: what waits is sent again with it.
  void signedIn(const QByteArray& token);
  // What waits gets its failure. Only while Asking.
  void decline();
  // After decline(): the next call that is turned away asks again.
  void askAgain();

 signals:
  void stateChanged(tovuk::models::Reauthentication::State state);
  void waitingCallsChanged(int waiting);

 private:
  void follow(int waiting);
  void enter(State state);

  client::SignInTransport& m_transport;
  State m_state = State::SignedIn;
};

}  // namespace tovuk::models
