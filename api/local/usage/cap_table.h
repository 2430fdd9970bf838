// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Caps and the notices they gave, in data.db.
#pragma once

#include <string_view>
#include <vector>

#include "api/contract/usage/caps.h"
#include "api/local/store/db.h"
#include "api/local/usage/meter_book.h"

namespace tovuk::local::caps {

// A notice is given once for a cap as it stands and a window: setting the same cap again brings no second one.
inline constexpr const char* kSchema = R"(
CREATE TABLE IF NOT EXISTS usage_caps(meter INTEGER NOT NULL, metric TEXT NOT NULL, period TEXT NOT NULL,
  value INTEGER NOT NULL, hard INTEGER NOT NULL, percent INTEGER NOT NULL, PRIMARY KEY(meter, period)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cap_notices(number INTEGER PRIMARY KEY, metric TEXT NOT NULL, period TEXT NOT NULL,
  start TEXT NOT NULL, value INTEGER NOT NULL, percent INTEGER NOT NULL, hard INTEGER NOT NULL,
  amount INTEGER NOT NULL, at INTEGER NOT NULL, UNIQUE(metric, period, start, value, percent));
)";

std::vector<UsageCap> read(Db& db);  // in the order of the meters, day before month; empty without the table
void put(Db& db, Meter meter, const UsageCap& cap);
bool remove(Db& db, Meter meter, std::string_view period);  // false: there was none

void addNotice(Db& db, const NoticeDue& notice);
std::vector<CapNotice> notices(Db& db, std::int64_t most);  // newest first

}  // namespace tovuk::local::caps
