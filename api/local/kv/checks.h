// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the requests of KV must satisfy beyond their schema: keys in paths, and times that the clock decides about.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "api/contract/kv/kv.h"
#include "api/local/http/call.h"
#include "api/local/kv/entries.h"
#include "api/local/store/registry.h"

namespace tovuk::local::kv {

// Errors: Invalid (400) with a sentence about what is wrong.
Result<Done> checkKey(std::string_view key);
Result<PageWanted> pageOf(const Call& call);
// When an entry expires, in Unix seconds. `pointer` of the entry in the request: "" or "/entries/3".
Result<std::optional<std::int64_t>> expiryOf(const KvPut& put, UtcTime now, const std::string& pointer);

// A body that its decoder refused.
Answer refusedBody(const Error& error);

// A namespace by id or name. Errors: NotFound.
Result<Resource> findSpace(Db& db, std::string_view serviceId, std::string_view ref);

}  // namespace tovuk::local::kv
