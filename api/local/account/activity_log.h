// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who changed what, durable: one row for each successful call that manages the account or a service. Calls that write
// data (KV values, messages, State values, objects, statements) are counted by the meters instead, so that they do not
// pay for a second sync of the disk.
#pragma once

#include <cstdint>
#include <string>

#include "api/local/clock.h"
#include "api/local/http/call.h"
#include "api/local/store/store.h"

namespace tovuk::local {

inline constexpr const char* kActivitySchema = R"(
CREATE TABLE IF NOT EXISTS activity(number INTEGER PRIMARY KEY, at INTEGER NOT NULL, operation TEXT NOT NULL,
  service TEXT, target TEXT);
)";

inline constexpr std::int64_t kMaxActivities = 10000;  // older ones go

bool isActivity(const RouteId& route);
void recordActivity(Store& store, UtcTime now, const Call& call);

// {"activity":[{"id","at","operation","service","target"}],"nextCursor"}, newest first, only those before `before`.
std::string encodeActivity(Db& db, std::int64_t limit, std::int64_t before);

}  // namespace tovuk::local
