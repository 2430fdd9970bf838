// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/secret_store.h"

#include "api/client/request_url.h"

namespace tovuk::app {

SecretKey SecretKey::of(const QString& connection, const QUrl& baseUrl) {
  QUrl url = baseUrl;
  if (url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80)) url.setPort(-1);
  return {connection, client::originText(url)};
}

QString SecretKey::entry() const { return connection + QLatin1Char('@') + origin; }

}  // namespace tovuk::app
