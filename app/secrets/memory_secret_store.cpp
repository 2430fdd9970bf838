// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/memory_secret_store.h"

namespace tovuk::app {

namespace {

client::Reply<SecretAnswer> answered(SecretAnswer answer) {
  return client::readyReply<SecretAnswer>(Result<SecretAnswer>(std::move(answer)));
}

}  // namespace

client::Reply<SecretAnswer> MemorySecretStore::read(const SecretKey& key) {
  const auto found = m_secrets.find(key.entry());
  if (found == m_secrets.end()) return answered({SecretStatus::Missing, {}, {}});
  return answered({SecretStatus::Ok, found->second.reveal(), {}});
}

client::Reply<SecretAnswer> MemorySecretStore::write(const SecretKey& key, const QByteArray& secret) {
  m_secrets.insert_or_assign(key.entry(), Secret(secret));
  return answered({SecretStatus::Ok, {}, {}});
}

client::Reply<SecretAnswer> MemorySecretStore::remove(const SecretKey& key) {
  m_secrets.erase(key.entry());
  return answered({SecretStatus::Ok, {}, {}});
}

}  // namespace tovuk::app
