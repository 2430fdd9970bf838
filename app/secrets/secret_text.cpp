// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/secret_text.h"

#include <QCoreApplication>

namespace tovuk::app {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::app::SecretText)
};

}  // namespace

QString statusText(SecretStatus status) {
  switch (status) {
    case SecretStatus::Ok: return Texts::tr("The keyring works.");
    case SecretStatus::Missing: return Texts::tr("The keyring has no token for this connection.");
    case SecretStatus::Denied: return Texts::tr("Access to the keyring was denied.");
    case SecretStatus::Locked: return Texts::tr("The keyring is locked, or has not been set up.");
    case SecretStatus::NoService: return Texts::tr("No keyring service runs on this system.");
    case SecretStatus::NoBus: return Texts::tr("There is no session bus, so no keyring can be reached.");
    case SecretStatus::Failed: return Texts::tr("The keyring did not do what it was asked for.");
  }
  return {};
}

QString adviceText(SecretStatus status) {
  switch (status) {
    case SecretStatus::Ok:
    case SecretStatus::Missing: return {};
    case SecretStatus::Denied:
      return Texts::tr(
          "Allow this program to use the keyring. In a sandbox, it needs access to "
          "org.freedesktop.secrets.");
    case SecretStatus::Locked:
      return Texts::tr("Unlock the keyring in the system's password manager, or set one up there, then try again.");
    case SecretStatus::NoService:
      return Texts::tr("Install and start a keyring, for example GNOME Keyring, KWallet or KeePassXC, then try again.");
    case SecretStatus::NoBus:
      return Texts::tr("Start this program from a desktop session. Until then, tokens are kept for this run only.");
    case SecretStatus::Failed: return Texts::tr("Try again. Until then, tokens are kept for this run only.");
  }
  return {};
}

}  // namespace tovuk::app
