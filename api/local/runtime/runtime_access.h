// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a worker may do with its runtime token (service resources page, "Runtime bindings"; wire page, section 1.3).
#pragma once

#include <optional>

#include "api/contract/error.h"
#include "api/local/http/call.h"
#include "api/local/store/catalogue.h"

namespace tovuk::local {

// Its own service's resources (read), SQLite queries, KV values, queue sends and metrics, State and object storage.
// Not the making, changing and deleting of resources, and nothing of the account. Open routes ask for no token.
bool runtimeMay(Route route);

// 403 forbidden for a call with a runtime token that it does not reach.
std::optional<Error> refuseRuntime(const Call& call, const Catalogue& catalogue);

}  // namespace tovuk::local
