// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/plan_refusal.h"

#include <string>

#include "api/local/http/errors.h"

namespace tovuk::local {

std::optional<Error> refusedByPlan(Plan plan, std::string_view limit, std::int64_t held, std::string_view what) {
  const auto most = planLimit(plan, limit);
  if (!most || held < *most) return std::nullopt;
  const std::string message = "The plan " + std::string(text(plan)) + " allows " + std::to_string(*most) + " " +
                              std::string(what) + " (limit " + std::string(limit) + ").";
  const auto more = planLimit(Plan::Pro, limit);
  if (plan == Plan::Free && (!more || *more > *most))
    return makeError(402, "payment_required", message,
                     "Delete what is not needed any more, or change to the plan pro.");
  return makeError(409, "resource_limit_reached", message, "Delete what is not needed any more.");
}

}  // namespace tovuk::local
