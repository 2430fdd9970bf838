// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection that the environment of this process asks for: TOVUK_TOKEN (wire page, section 1.5), at TOVUK_API_URL
// where that is set (proposed there, section 1.2), else at the default address. It lives as long as the process.
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

#include "models/connections/connection_profile.h"

namespace tovuk::models {

struct RunConnection {
  ConnectionProfile profile;  // id "run", origin ThisRun
  QByteArray token;           // for the token keeper only
  QString problem;            // not empty: a sentence why there is no connection; the token is empty then
};

// nullopt: TOVUK_TOKEN is not there or blank. White space around the token goes.
std::optional<RunConnection> runConnection(const QProcessEnvironment& environment);

}  // namespace tovuk::models
