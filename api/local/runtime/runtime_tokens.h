// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The token of each service's worker, made when it is first asked for. It stays the same until the service is deleted.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "api/local/store/store.h"

namespace tovuk::local {

inline constexpr const char* kRuntimeSchema = R"(
CREATE TABLE IF NOT EXISTS runtime_tokens(service TEXT PRIMARY KEY, lookup TEXT NOT NULL UNIQUE, token TEXT NOT NULL)
  WITHOUT ROWID;
)";

Result<std::string> runtimeTokenOf(Store& store, const std::string& serviceId);
// The service whose token this is.
std::optional<std::string> serviceOfRuntimeToken(Store& store, std::string_view token);

}  // namespace tovuk::local
