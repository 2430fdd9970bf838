// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Next actions of a query: what a person could do better, or should do next.
#pragma once

#include <string>
#include <vector>

#include "api/local/sqlite/statement_run.h"

namespace tovuk::local {

// What one finished statement gives reason to say; at most 512 characters each (section 2.1).
// `wantsAll`: every row was asked for, so nothing is said about a LIMIT.
std::vector<std::string> adviseOn(Session& session, const Prepared& prepared, const Figures& figures, bool wantsAll);

}  // namespace tovuk::local
