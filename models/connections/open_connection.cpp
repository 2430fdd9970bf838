// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/open_connection.h"

namespace tovuk::models {

std::unique_ptr<Connection> openConnection(const ConnectionProfile& profile, const QUrl& baseUrl,
                                           const QByteArray& token) {
  auto connection = std::make_unique<Connection>(profile.id, profile.name, profile.environment,
                                                 std::make_unique<client::Client>(client::Endpoint{baseUrl, token}));
  applyProfile(*connection, profile);
  return connection;
}

void applyProfile(Connection& connection, const ConnectionProfile& profile) {
  connection.setReadOnly(profile.readOnly);
  connection.client().writeGuard().setAsking(profile.environment == Environment::Production);
}

}  // namespace tovuk::models
