// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What queries cost at an account's prices. In the next step the usage panel adds the other meters.
#pragma once

#include <QtGlobal>

#include <optional>

#include "api/contract/plans.h"

namespace tovuk::models {

// USD micros of SQLite rows at the plan's overage prices, as if its included amount were used up; nullopt where the
// plan bills no overage, so that nothing can cost and a zero each time would say nothing, and when the answer held no
// prices.
std::optional<qint64> sqliteCostUsdMicros(const PlanPricing& pricing, qint64 rowsRead, qint64 rowsWritten);

}  // namespace tovuk::models
