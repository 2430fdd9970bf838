// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at the system's key store itself. QtKeychain alone cannot tell a store that has no entry from one that is
// locked or is not there at all: a read answers "no such entry" in each case (measured, 0.13.2).
#pragma once

#include <QString>

#include <chrono>
#include <memory>

#include "api/client/reply.h"
#include "app/secrets/secret_store.h"

namespace tovuk::app {

struct KeyringReport {
  SecretStatus status = SecretStatus::Failed;  // Ok: it can be used. Never Missing
  QString backend;  // the program behind it: "GNOME Keyring", "KWallet", "macOS Keychain"; empty: none found
  QString detail;   // what the system said; may be empty
};

class KeyringProbe {
 public:
  KeyringProbe() = default;
  virtual ~KeyringProbe() = default;
  KeyringProbe(const KeyringProbe&) = delete;
  KeyringProbe& operator=(const KeyringProbe&) = delete;

  // Reads nothing that is secret and opens no prompt. May start a service that the bus knows how to start.
  virtual client::Reply<KeyringReport> look() = 0;
  // Answers when the service comes up, and at the latest after `longest`.
  virtual client::Reply<Done> waitForService(std::chrono::milliseconds longest) = 0;

  static std::unique_ptr<KeyringProbe> ofPlatform();
};

}  // namespace tovuk::app
