// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SQLite is going to do for a statement, read from EXPLAIN QUERY PLAN: which tables it walks and how.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/local/sqlite/handle.h"

namespace tovuk::local {

struct PlanLoop {
  int group = 0;            // loops of one group are nested, in order; groups are separate
  std::string table;        // name or alias as the plan says it
  bool scan = false;        // walks every row
  bool point = false;       // at most one row for each entry (by rowid or a whole unique key)
  bool correlated = false;  // runs again for each row of an outer query
};

struct QueryPlan {
  std::vector<PlanLoop> loops;
  bool sorts = false;          // a temporary b-tree for ORDER BY
  std::string countedTable;    // count(*) answered by walking a b-tree without a loop
  bool countIsResult = false;  // its one result cell is that count

  [[nodiscard]] bool scansAnything() const;
};

// `db` must be allowed to compile `sql`, which compiled just now. An empty plan when SQLite tells nothing.
QueryPlan readPlan(sqlite3* db, std::string_view sql);

}  // namespace tovuk::local
