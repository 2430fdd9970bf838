// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The system's keyring through QtKeychain: Secret Service or KWallet, macOS Keychain, Windows Credential Manager. Never
// a plain text file: QtKeychain's fallback stays off.
//
// One thing at a time, in the order of the calls, so that a sign-out never overtakes the write before it. Each begins
// with a look at the service (keyring_probe.h). Where none runs it waits once for one to come up: at log-in a keyring
// may be later than this program. A write is read back and a removal looked for, because the keyring's own word is no
// proof (anchors, code.md, section 4).
#pragma once

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

#include "app/secrets/keyring_probe.h"
#include "app/secrets/secret_store.h"

namespace tovuk::app {

class KeychainTask;

class KeychainSecretStore : public QObject, public SecretStore {
  Q_OBJECT
 public:
  static constexpr std::chrono::milliseconds kLateKeyring{4000};

  explicit KeychainSecretStore(std::unique_ptr<KeyringProbe> probe = KeyringProbe::ofPlatform(),
                               QObject* parent = nullptr);
  ~KeychainSecretStore() override;

  client::Reply<SecretAnswer> read(const SecretKey& key) override;
  client::Reply<SecretAnswer> write(const SecretKey& key, const QByteArray& secret) override;
  client::Reply<SecretAnswer> remove(const SecretKey& key) override;
  [[nodiscard]] bool isLasting() const override { return true; }

  [[nodiscard]] KeyringProbe& probe() { return *m_probe; }
  void setLatePatience(std::chrono::milliseconds patience) { m_patience = patience; }

 private:
  friend class KeychainTask;
  client::Reply<SecretAnswer> enqueue(std::unique_ptr<KeychainTask> task);
  void startNext();

  std::unique_ptr<KeyringProbe> m_probe;
  std::chrono::milliseconds m_patience{kLateKeyring};
  std::deque<std::unique_ptr<KeychainTask>> m_tasks;  // the first is under way
};

}  // namespace tovuk::app
