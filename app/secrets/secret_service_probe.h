// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Secret Service of freedesktop.org, and KWallet on Plasma, asked over the session bus.
#pragma once

#include <QDBusError>
#include <QDBusMessage>
#include <QObject>

#include <functional>

#include "app/secrets/keyring_probe.h"

namespace tovuk::app {

class SecretServiceProbe : public QObject, public KeyringProbe {
  Q_OBJECT
 public:
  client::Reply<KeyringReport> look() override;
  client::Reply<Done> waitForService(std::chrono::milliseconds longest) override;

 private:
  struct Look;
  using Steps = std::shared_ptr<Look>;

  void findName(const Steps& look);
  void findCollection(const Steps& look);
  void findLock(const Steps& look);
  void findBackend(const Steps& look);
  // `next` gets the answer of a call that went well; the rest ends the look.
  void call(const QDBusMessage& message, const Steps& look, std::function<void(const QDBusMessage&)> next);
};

// What an error of the bus says about the service behind it.
SecretStatus statusOf(const QDBusError& error);
// "gnome-keyring-d" -> "GNOME Keyring"; a name that is not known stays as it is.
QString backendNameOf(const QString& processName);

}  // namespace tovuk::app
