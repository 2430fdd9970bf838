// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/token_check.h"

#include <utility>

#include "api/client/login/login_calls.h"
#include "models/connections/token_text.h"
#include "models/error_text.h"

namespace tovuk::models {

TokenCheck::TokenCheck(MakeClient makeClient, QObject* parent) : QObject(parent), m_makeClient(std::move(makeClient)) {}

TokenCheck::~TokenCheck() { m_asking.cancel(); }

void TokenCheck::check(const QString& pasted) {
  m_asking.cancel();
  dropClient();
  m_error.reset();
  if (const QString refusal = tokenRefusal(pasted); !refusal.isEmpty()) {
    enter(State::Refused, refusal);
    return;
  }
  const QByteArray token = tokenFrom(pasted).toLatin1();
  m_client = m_makeClient(token);
  m_asking = client::account(m_client->transport());
  m_asking.then(this, [this, token](Result<AccountProfile> result) { take(std::move(result), token); });
  enter(State::Checking);
}

void TokenCheck::cancel() {
  m_asking.cancel();
  dropClient();
  enter(State::Idle);
}

void TokenCheck::take(Result<AccountProfile> result, const QByteArray& token) {
  dropClient();
  if (result) {
    m_state = State::Accepted;
    m_sentence.clear();
    emit accepted(token, accountSummary(*result));
    if (m_state == State::Accepted) emit stateChanged(m_state);
    return;
  }
  m_error = result.error();
  switch (m_error->kind) {
    case ErrorKind::Unauthorized:
      enter(State::NotKnown, tr("The service does not accept this token. It may have expired, or belong elsewhere."));
      break;
    case ErrorKind::Forbidden:
      enter(State::NotKnown, tr("This token is not for a whole account. Paste the token of a session."));
      break;
    default: enter(State::NotChecked, errorView(*m_error).headline);
  }
}

void TokenCheck::enter(State state, const QString& sentence) {
  m_state = state;
  m_sentence = sentence;
  emit stateChanged(state);
}

void TokenCheck::dropClient() {
  if (!m_client) return;
  // Not from inside the answer of its own transport.
  m_client.release()->deleteLater();  // NOLINT(bugprone-unused-return-value)
}

}  // namespace tovuk::models
