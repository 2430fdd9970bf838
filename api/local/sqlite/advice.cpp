// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/advice.h"

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kLargeTable = 1000;  // rows; scanning fewer is nothing to speak of

}  // namespace

std::vector<std::string> adviseOn(Session&, const Prepared& prepared, const Figures& figures) {
  std::vector<std::string> actions;
  if (figures.fullscanSteps < kLargeTable) return actions;
  for (const PlanLoop& loop : prepared.plan.loops)
    if (loop.scan) actions.push_back(clipText("Reads every row of `" + loop.table + "`.", 512));
  return actions;
}

}  // namespace tovuk::local
