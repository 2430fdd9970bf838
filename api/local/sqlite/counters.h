// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// rowsRead of a statement.
//
// With scan statistics (TOVUK_SQLITE_SOURCE) it is exact: the sum of the rows that each loop visited. Without them it
// is put together from what every SQLite counts:
//  - fullscanSteps, the steps of loops over whole tables; a scan of N rows takes N - 1 of them;
//  - the steps of all other loops (slot 0 of the same counters); a search of N index entries takes N of them, because
//    it also looks at the entry that ends it (N - 1 at the end of the index);
//  - one row for each scan that began, and for each look-up of a single row by a whole key; an inner loop begins at
//    most as often as the loop around it ran.
// It is exact, or off by one at the edge of an index range, for one table, for a whole-table count(*), and for joins
// in which each outer row finds its partner. Loops over intermediate results, look-ups that find nothing and look-ups
// that a condition on the outer row made needless count all the same, which is too high: SQLite does not say how many
// it made. Several scans inside each other may make it too low by the rows of the outer ones. A statement with one
// look-up that returns and changes nothing counts 0, also if the row was there and failed another condition. It is
// never lower than fullscanSteps plus one for each scan, nor than the rows returned from tables or changed.
//
// A statement whose loops SQLite does not tell (DROP, ALTER, ANALYZE, a pragma) is taken to read a row with each step
// of any loop. CREATE INDEX and REINDEX read the rows of their table once for each index, which is exact.
#pragma once

#include <cstdint>
#include <string>

#include "api/local/sqlite/plan.h"

namespace tovuk::local {

struct StepCounts {
  std::int64_t fullscan = 0;  // SQLITE_STMTSTATUS_FULLSCAN_STEP
  std::int64_t other = 0;     // slot 0: steps of loops that are not full scans
  std::int64_t vm = 0;        // SQLITE_STMTSTATUS_VM_STEP
};

// Reads the counters since the last call and sets them to zero.
StepCounts takeStepCounts(sqlite3_stmt* stmt);

// `rowsUsed`: rows returned or changed, whichever are more; so many were read at the least.
// `counted`: rows of plan.countedTable.
std::int64_t estimateRowsRead(const QueryPlan& plan, const StepCounts& steps, std::int64_t rowsUsed,
                              std::int64_t counted);

// Whether that number is known to be right, or off by one at the edge of an index range at the most: one table.
bool isExactlyCounted(const QueryPlan& plan);

// What CREATE INDEX or REINDEX went through to fill an index.
struct IndexFill {
  std::int64_t rows = 0;     // of the table
  std::int64_t entries = 0;  // of the index: fewer when it is partial
};
IndexFill countFill(sqlite3* db, const std::string& index);

#ifdef TOVUK_SCANSTATUS
// Rows visited by all loops since the statement's counters were last reset; resets them.
std::int64_t takeRowsVisited(sqlite3_stmt* stmt);
#endif

}  // namespace tovuk::local
