// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/plan.h"

#include <algorithm>
#include <map>
#include <set>

namespace tovuk::local {

namespace {

// The word after `verb`: "SCAN orders USING INDEX x" -> "orders".
std::string wordAfter(std::string_view detail, std::string_view verb) {
  const std::string_view rest = detail.substr(verb.size());
  return std::string(rest.substr(0, rest.find(' ')));
}

// Whether a search finds at most one row: by rowid, by a whole primary key, or by all columns of a unique index.
bool findsOneRow(sqlite3* db, std::string_view detail) {
  if (detail.find("USING INTEGER PRIMARY KEY (rowid=?)") != std::string_view::npos) return true;
  const std::size_t open = detail.rfind('(');
  if (open == std::string_view::npos) return false;
  const std::string_view terms = detail.substr(open);
  std::int64_t equal = 0;
  for (std::size_t at = terms.find("=?"); at != std::string_view::npos; at = terms.find("=?", at + 2)) ++equal;
  const std::size_t index = detail.find("INDEX ");
  if (index == std::string_view::npos) {
    const auto key = prepare(db, "SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0");
    if (!key) return false;
    bindText(key->get(), 1, wordAfter(detail, "SEARCH "));
    return detail.find("USING PRIMARY KEY") != std::string_view::npos && sqlite3_step(key->get()) == SQLITE_ROW &&
           equal >= sqlite3_column_int64(key->get(), 0);
  }
  const auto unique = prepare(db,
                              "SELECT (SELECT count(*) FROM pragma_index_info(?1)) FROM sqlite_schema s, "
                              "pragma_index_list(s.tbl_name) l WHERE s.name = ?1 AND l.name = ?1 AND l.\"unique\"");
  if (!unique) return false;
  bindText(unique->get(), 1, wordAfter(detail.substr(index), "INDEX "));
  return sqlite3_step(unique->get()) == SQLITE_ROW && equal == sqlite3_column_int64(unique->get(), 0);
}

void addLoop(QueryPlan& plan, sqlite3* db, std::string_view detail, int group, bool correlated) {
  PlanLoop loop;
  loop.group = group;
  loop.correlated = correlated;
  if (detail.starts_with("SCAN ")) {
    if (detail.find("CONSTANT ROW") != std::string_view::npos) return;
    loop.scan = true;
    loop.table = wordAfter(detail, "SCAN ");
  } else if (detail.starts_with("SEARCH ")) {
    loop.table = wordAfter(detail, "SEARCH ");
    loop.point = findsOneRow(db, detail);
  } else {
    if (detail.find("TEMP B-TREE FOR") != std::string_view::npos && detail.find("ORDER BY") != std::string_view::npos)
      plan.sorts = true;
    return;
  }
  plan.loops.push_back(std::move(loop));
}

// count(*) over a whole table has no loop: the one opcode Count walks the b-tree of a cursor. Which table that is
// follows from the root page of the cursor.
void findCount(QueryPlan& plan, sqlite3* db, std::string_view sql) {
  const auto program = prepare(db, "EXPLAIN " + std::string(sql));
  if (!program) return;
  std::map<int, std::int64_t> rootOfCursor;
  std::set<std::string> opcodes;
  int resultCells = 0;
  std::int64_t root = 0;
  while (sqlite3_step(program->get()) == SQLITE_ROW) {
    const std::string opcode = columnText(program->get(), 1);
    const int p1 = sqlite3_column_int(program->get(), 2);
    const int p2 = sqlite3_column_int(program->get(), 3);
    opcodes.insert(opcode);
    if (opcode == "OpenRead") rootOfCursor[p1] = p2;
    if (opcode == "Count") root = rootOfCursor[p1];
    if (opcode == "ResultRow") resultCells = p2;
  }
  if (root == 0) return;
  const auto owner = prepare(db, "SELECT tbl_name FROM sqlite_schema WHERE rootpage = ?");
  if (!owner) return;
  sqlite3_bind_int64(owner->get(), 1, root);
  if (sqlite3_step(owner->get()) == SQLITE_ROW) plan.countedTable = columnText(owner->get(), 0);
  const std::set<std::string> bare = {"Init",  "OpenRead",  "Count", "Close",       "Copy",
                                      "SCopy", "ResultRow", "Halt",  "Transaction", "Goto"};
  plan.countIsResult = resultCells == 1 && std::includes(bare.begin(), bare.end(), opcodes.begin(), opcodes.end());
}

}  // namespace

bool QueryPlan::scansAnything() const {
  return std::any_of(loops.begin(), loops.end(), [](const PlanLoop& loop) { return loop.scan; });
}

QueryPlan readPlan(sqlite3* db, std::string_view sql) {
  QueryPlan plan;
  const auto rows = prepare(db, "EXPLAIN QUERY PLAN " + std::string(sql));
  if (!rows || *rows == nullptr) return plan;
  std::set<int> correlated;  // nodes below a correlated subquery
  while (sqlite3_step(rows->get()) == SQLITE_ROW) {
    const int id = sqlite3_column_int(rows->get(), 0);
    const int parent = sqlite3_column_int(rows->get(), 1);
    const std::string detail = columnText(rows->get(), 3);
    if (correlated.contains(parent) || detail.starts_with("CORRELATED")) correlated.insert(id);
    addLoop(plan, db, detail, parent, correlated.contains(parent));
  }
  if (plan.loops.size() == 1 && plan.loops.front().scan) findCount(plan, db, sql);
  return plan;
}

}  // namespace tovuk::local
