// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account_book.h"

#include <utility>

namespace tovuk::app {

AccountBook::~AccountBook() = default;

const models::AccountSummary* AccountBook::find(const QString& id) const {
  const auto found = m_accounts.find(id);
  return found == m_accounts.end() ? nullptr : &found->second;
}

void AccountBook::put(const QString& id, const models::AccountSummary& account) { m_accounts[id] = account; }

void AccountBook::ask(const models::ConnectionProfile& profile, const QByteArray& token) {
  if (token.isEmpty()) return;
  m_reply.cancel();
  // With a client of its own: nobody is asked to sign in because of it, and what is called for the person stands in
  // the activity.
  m_client = std::make_unique<client::Client>(client::Endpoint{profile.baseUrl, token});
  m_reply = client::account(m_client->transport());
  m_reply.then(this, [this, id = profile.id](const Result<AccountProfile>& answer) {
    if (!answer) return;
    models::AccountSummary account = models::accountSummary(*answer);
    if (const models::AccountSummary* known = find(id)) account.expiresAt = known->expiresAt;
    m_accounts[id] = std::move(account);
    emit learned(id);
  });
}

void AccountBook::forget(const QString& id) {
  m_reply.cancel();
  m_accounts.erase(id);
}

}  // namespace tovuk::app
