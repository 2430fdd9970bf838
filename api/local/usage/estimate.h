// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage of the account and what a month of it would cost, from the plan tables.
#pragma once

#include "api/contract/usage/usage.h"

namespace tovuk::local {

// A line for each meter that the plan prices, from the month's window.
UsageCostEstimate estimateCost(Plan plan, const MeterWindow& month);

}  // namespace tovuk::local
