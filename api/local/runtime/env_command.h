// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// `tovuk-local env`: asks the service that uses a data folder for the environment of a worker.
#pragma once

#include <string>

#include "api/contract/result.h"

namespace tovuk::local {

// Lines NAME='value' for a shell. Errors say what to do: no service runs, the token is missing or wrong, no such
// service.
Result<std::string> workerEnvLines(const std::string& dataDir, const std::string& service, const std::string& token);

// In single quotes, as a POSIX shell reads them.
std::string shellQuoted(const std::string& text);

}  // namespace tovuk::local
