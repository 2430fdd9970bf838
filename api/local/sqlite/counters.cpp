// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/counters.h"

#include <algorithm>
#include <map>

#include "api/local/sqlite/sql_words.h"

namespace tovuk::local {

namespace {

// Slot 0 is where SQLite's Next opcode counts when it does not count a full-scan step. It is not documented, so one
// small query checks it first; without it every loop but full scans counts as entered only.
bool countsOtherSteps() {
  static const bool works = [] {
    const auto db = openDb(":memory:", SQLITE_OPEN_READWRITE);
    if (!db || !execute(db->get(), "CREATE TABLE t(a INTEGER PRIMARY KEY); INSERT INTO t VALUES (1), (2), (3), (4);"))
      return false;
    const auto stmt = prepare(db->get(), "SELECT a FROM t WHERE a >= 2");
    if (!stmt) return false;
    while (sqlite3_step(stmt->get()) == SQLITE_ROW) continue;
    return sqlite3_stmt_status(stmt->get(), 0, 0) == 2;
  }();
  return works;
}

}  // namespace

StepCounts takeStepCounts(sqlite3_stmt* stmt) {
  StepCounts counts;
  counts.fullscan = static_cast<std::uint32_t>(sqlite3_stmt_status(stmt, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1));
  counts.vm = static_cast<std::uint32_t>(sqlite3_stmt_status(stmt, SQLITE_STMTSTATUS_VM_STEP, 1));
  if (countsOtherSteps()) counts.other = static_cast<std::uint32_t>(sqlite3_stmt_status(stmt, 0, 1));
  return counts;
}

std::int64_t estimateRowsRead(const QueryPlan& plan, const StepCounts& steps, std::int64_t rowsUsed,
                              std::int64_t counted) {
  if (!plan.countedTable.empty()) return counted;
  if (plan.loops.empty()) return 0;
  // A look-up of which nothing came visited nothing.
  if (plan.loops.size() == 1 && !plan.loops.front().scan && rowsUsed == 0 && steps.other == 0) return 0;

  const auto scans = std::count_if(plan.loops.begin(), plan.loops.end(), [](const PlanLoop& l) { return l.scan; });
  std::map<int, std::int64_t> iterationsOfGroup;  // of its innermost loop so far
  std::int64_t entered = 0;
  std::int64_t outermost = 1;
  for (const PlanLoop& loop : plan.loops) {
    const auto known = iterationsOfGroup.find(loop.group);
    std::int64_t entries = known != iterationsOfGroup.end() ? known->second : 1;
    if (known == iterationsOfGroup.end() && loop.correlated) entries = outermost;
    // Which of several scans took which of the steps is not known, so then only their sum is used, below.
    std::int64_t iterations = entries;
    if (loop.scan)
      iterations += scans == 1 ? steps.fullscan : 0;
    else if (!loop.point)
      iterations = steps.other;
    if (loop.scan || loop.point) entered += entries;
    iterationsOfGroup[loop.group] = iterations;
    outermost = std::max(outermost, iterations);
  }
  const std::int64_t visited = std::min(steps.fullscan + steps.other + entered, std::max(steps.vm, std::int64_t{1}));
  return std::max({visited, steps.fullscan + scans, rowsUsed});
}

bool isExactlyCounted(const QueryPlan& plan) { return !plan.countedTable.empty() || plan.loops.size() <= 1; }

IndexFill countFill(sqlite3* db, const std::string& index) {
  IndexFill fill;
  const auto found = prepare(db, "SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND name = ?");
  if (!found) return fill;
  bindText(found->get(), 1, index);
  if (sqlite3_step(found->get()) != SQLITE_ROW) return fill;
  const std::string count = "SELECT count(*) FROM " + quotedName(columnText(found->get(), 0));
  const std::string sql = columnText(found->get(), 1);  // empty: of a UNIQUE or PRIMARY KEY, never partial
  fill.rows = queryInteger(db, count);
  fill.entries = fill.rows;
  for (const SqlWord& word : splitSql(sql))
    if (word.depth == 0 && word.is("WHERE")) fill.entries = queryInteger(db, count + " " + sql.substr(word.at));
  return fill;
}

#ifdef TOVUK_SCANSTATUS
std::int64_t takeRowsVisited(sqlite3_stmt* stmt) {
  std::int64_t total = 0;
  sqlite3_int64 visited = 0;
  for (int loop = 0; sqlite3_stmt_scanstatus(stmt, loop, SQLITE_SCANSTAT_NVISIT, &visited) == 0; ++loop)
    total += std::max<sqlite3_int64>(visited, 0);
  sqlite3_stmt_scanstatus_reset(stmt);
  return total;
}
#endif

}  // namespace tovuk::local
