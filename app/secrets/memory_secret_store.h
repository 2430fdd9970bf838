// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps secrets for this run only. Where the person wants no keyring at all, and in tests.
#pragma once

#include <map>

#include "app/secrets/secret.h"
#include "app/secrets/secret_store.h"

namespace tovuk::app {

class MemorySecretStore : public SecretStore {
 public:
  client::Reply<SecretAnswer> read(const SecretKey& key) override;
  client::Reply<SecretAnswer> write(const SecretKey& key, const QByteArray& secret) override;
  client::Reply<SecretAnswer> remove(const SecretKey& key) override;
  [[nodiscard]] bool isLasting() const override { return false; }

 private:
  std::map<QString, Secret> m_secrets;  // by entry
};

}  // namespace tovuk::app
