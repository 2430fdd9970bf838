// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage of the account and what a month of it would cost, from the plan tables.
#pragma once

#include "api/contract/usage/usage.h"

namespace tovuk::local {

// A line for each meter, in their order, from the month's window. Exact: integers throughout, rounded once a line, to
// the nearest micro-dollar (prorated_to_micro_usd) or up to whole billing units (next_billing_unit).
UsageCostEstimate estimateCost(Plan plan, const MeterWindow& month);

}  // namespace tovuk::local
