// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/libsecret_session.h"

#include <QLibrary>

namespace tovuk::app {

void forgetLibsecretSession() {
  // As QtKeychain loads it: the same library, already in memory. Nothing of it is linked.
  using Disconnect = void (*)();
  static const auto disconnect =
      reinterpret_cast<Disconnect>(QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
  if (disconnect != nullptr) disconnect();
}

}  // namespace tovuk::app
