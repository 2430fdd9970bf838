// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/reauthentication.h"

#include <utility>

namespace tovuk::models {

Reauthentication::Reauthentication(client::Client& client, QObject* parent)
    : QObject(parent), m_transport(client.signIn()) {
  connect(&m_transport, &client::SignInTransport::waitingChanged, this, &Reauthentication::follow);
  m_transport.setHolding(true);
}

Reauthentication::~Reauthentication() {
  m_transport.disconnect(this);
  m_transport.setHolding(false);
}

int Reauthentication::waitingCalls() const { return m_transport.waiting(); }

void Reauthentication::signedIn(const QByteArray& token) {
  m_transport.setHolding(true);
  enter(State::SignedIn);
  m_transport.setToken(token);
}

void Reauthentication::decline() {
  if (m_state != State::Asking) return;
  enter(State::Declined);
  m_transport.setHolding(false);
}

void Reauthentication::askAgain() {
  if (m_state != State::Declined) return;
  m_transport.setHolding(true);
  enter(State::SignedIn);
}

void Reauthentication::follow(int waiting) {
  // A call that was dropped while it waited changes nothing: the sign-in has ended all the same.
  if (waiting > 0) enter(State::Asking);
  emit waitingCallsChanged(waiting);
}

void Reauthentication::enter(State state) {
  if (std::exchange(m_state, state) != state) emit stateChanged(state);
}

}  // namespace tovuk::models
