// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keyring_probe.h"

#ifdef TOVUK_SECRET_SERVICE
#include "app/secrets/secret_service_probe.h"
#endif

namespace tovuk::app {

#ifdef TOVUK_SECRET_SERVICE

std::unique_ptr<KeyringProbe> KeyringProbe::ofPlatform() { return std::make_unique<SecretServiceProbe>(); }

#else

namespace {

// A store of the system itself, which is always there.
class SystemProbe : public KeyringProbe {
 public:
  client::Reply<KeyringReport> look() override {
#if defined(Q_OS_MACOS)
    const QString name = QStringLiteral("macOS Keychain");
#elif defined(Q_OS_WIN)
    const QString name = QStringLiteral("Windows Credential Manager");
#else
    const QString name;
#endif
    return client::readyReply<KeyringReport>(Result<KeyringReport>(KeyringReport{SecretStatus::Ok, name, {}}));
  }
  client::Reply<Done> waitForService(std::chrono::milliseconds /*longest*/) override {
    return client::readyReply<Done>(Done{});
  }
};

}  // namespace

std::unique_ptr<KeyringProbe> KeyringProbe::ofPlatform() { return std::make_unique<SystemProbe>(); }

#endif

}  // namespace tovuk::app
