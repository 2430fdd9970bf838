// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a profile to a connection in use, with everything that keeps it safe switched on before the first request.
#pragma once

#include <QByteArray>

#include <memory>

#include "models/connection.h"
#include "models/connections/connection_profile.h"

namespace tovuk::models {

// `baseUrl`: of the profile; for Local the address of this run. The key of the connection is the profile's id.
std::unique_ptr<Connection> openConnection(const ConnectionProfile& profile, const QUrl& baseUrl,
                                           const QByteArray& token);

// Takes over what was edited while the connection is open: read-only, and production's questions. Name, word and
// address are those it was opened with.
void applyProfile(Connection& connection, const ConnectionProfile& profile);

}  // namespace tovuk::models
