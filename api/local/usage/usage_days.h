// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each day used, from the rows that the meters left in control.db.
#pragma once

#include "api/contract/usage/caps.h"
#include "api/local/store/control_store.h"

namespace tovuk::local {

// The `count` days that end with the one of `now`, oldest first. A counter without a row is 0; a gauge is what it was
// the last time somebody looked.
UsageDays readUsageDays(ControlStore& store, UtcTime now, std::int64_t count);

}  // namespace tovuk::local
