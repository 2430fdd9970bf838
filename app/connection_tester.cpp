// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection_tester.h"

#include "api/client/login/login_calls.h"
#include "models/connections/account_summary.h"
#include "models/error_text.h"
#include "models/format.h"

namespace tovuk::app {

using State = views::ConnectionTest::State;

void ConnectionTester::test(const QString& id, const client::Endpoint& endpoint) {
  m_status.cancel();
  m_account.cancel();
  m_id = id;
  m_endpoint = endpoint;
  m_client = std::make_unique<client::Client>(endpoint);
  m_clock.start();
  emit changed(m_id, {State::Running, {}, {}});
  m_status = m_client->status();
  m_status.then(this, [this](const Result<PlatformStatus>& status) { takeStatus(status); });
}

void ConnectionTester::takeStatus(const Result<PlatformStatus>& status) {
  if (!status) {
    const models::ErrorView view = models::errorView(status.error());
    fail(view.headline, status.error());
    return;
  }
  m_found = tr("%1 answered in %2.")
                .arg(m_endpoint.baseUrl.host(), models::formatDuration(static_cast<double>(m_clock.elapsed())));
  if (m_endpoint.token.isEmpty()) {
    pass(withFound(tr("You are not signed in, so the token was not tried.")));
    return;
  }
  m_account = client::account(m_client->transport());
  m_account.then(this, [this](const Result<AccountProfile>& account) { takeAccount(account); });
}

void ConnectionTester::takeAccount(const Result<AccountProfile>& account) {
  if (account) {
    pass(withFound(tr("It takes the token of %1.").arg(models::accountSummary(*account).name)));
    return;
  }
  const Error& error = account.error();
  fail(error.kind == ErrorKind::Unauthorized ? withFound(tr("It does not take the token."))
                                             : withFound(models::errorView(error).headline),
       error);
}

QString ConnectionTester::withFound(const QString& sentence) const {
  return QStringLiteral("%1 %2").arg(m_found, sentence);
}

void ConnectionTester::fail(const QString& sentence, const Error& error) {
  const QString next = error.kind == ErrorKind::Unauthorized ? tr("Sign in again.") : models::errorView(error).hint;
  emit changed(m_id, {State::Failed, sentence, next});
}

void ConnectionTester::pass(const QString& sentence) { emit changed(m_id, {State::Passed, sentence, {}}); }

}  // namespace tovuk::app
