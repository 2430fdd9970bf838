// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message bus and a GNOME Keyring of this process alone, in folders of its own. Made before the first use of the bus.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/secret_diagnosis.h"
#include "tests/support/planted_token.h"

namespace tovuk::test {

class Weather {
 public:
  Weather();  // no bus at all
  ~Weather();

  // A bus without any service to start. `rules`: more elements of its default policy.
  bool startBus(const QByteArray& rules = {});
  // A keyring that encrypts with `password` and is open with it.
  bool startKeyring(const QByteArray& password = "weather");
  // Its end, as at an upgrade: what it stored stays. startKeyring() begins another one.
  bool stopKeyring();
  // The keyring as it is after the person locked it. To open it again takes a prompt, which nobody answers here.
  static bool lock();
  // Files under the folders of this process that hold the text.
  [[nodiscard]] QStringList filesWith(const QByteArray& text) const;

 private:
  QTemporaryDir m_home;
  QProcess m_bus;
  QProcess m_keyring;
};

inline constexpr const char* kToken = kPlantedOpaque;
inline const QUrl kUrl(QStringLiteral("https://api.tovuk.com"));
inline const app::SecretKey kKey = app::SecretKey::of(QStringLiteral("tovuk"), kUrl);

// The report of a whole diagnosis.
app::DiagnosisReport diagnose(app::KeychainSecretStore& store);

}  // namespace tovuk::test
