// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The refusal of something that the plan has no room for.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "api/contract/error.h"
#include "api/contract/plans.h"

namespace tovuk::local {

// When `held` things are there already and the plan's limit of them is `limit`: the error. `what` in the plural:
// "secrets of one service". 402 where another plan has room for more, otherwise 409.
std::optional<Error> refusedByPlan(Plan plan, std::string_view limit, std::int64_t held, std::string_view what);

}  // namespace tovuk::local
