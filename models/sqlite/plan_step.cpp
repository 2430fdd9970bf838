// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/plan_step.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace tovuk::models {

namespace {

class PlanText {
  Q_DECLARE_TR_FUNCTIONS(PlanText)
 public:
  static QString scan(const QString& t) { return tr("Reads every row of %1").arg(t); }
  static QString scanInOrder(const QString& t, const QString& i) {
    return tr("Reads every row of %1 in the order of index %2").arg(t, i);
  }
  static QString scanCovering(const QString& t, const QString& i) {
    return tr("Reads every entry of index %2 instead of the rows of %1").arg(t, i);
  }
  static QString scanResult(const QString& t) { return tr("Reads every row of the result %1").arg(t); }
  static QString scanVirtual(const QString& t) { return tr("Asks the virtual table %1").arg(t); }
  static QString constantRow() { return tr("Makes one row without reading a table"); }
  static QString constantRows() { return tr("Makes rows from values without reading a table"); }
  static QString search(const QString& t, const QString& i) {
    return tr("Looks up rows of %1 through index %2").arg(t, i);
  }
  static QString searchCovering(const QString& t, const QString& i) {
    return tr("Finds what it needs of %1 in index %2 alone").arg(t, i);
  }
  static QString searchKey(const QString& t) { return tr("Looks up rows of %1 by their primary key").arg(t); }
  static QString searchAutomatic(const QString& t) {
    return tr("Builds an index over %1 for this query alone, then looks up rows through it").arg(t);
  }
  static QString searchLimit(const QString& t) {
    return tr("Reads rows of %1 to find the smallest or the largest").arg(t);
  }
  static QString leftJoin(const QString& what) { return tr("%1, keeping rows without a match").arg(what); }
  static QString rightJoin(const QString& t) { return tr("Adds the rows of %1 that had no match").arg(t); }
  static QString sorts() { return tr("Sorts in a temporary b-tree"); }
  static QString sortsPart() { return tr("Sorts the last part of the order in a temporary b-tree"); }
  static QString groups() { return tr("Groups in a temporary b-tree"); }
  static QString distinct() { return tr("Removes duplicates in a temporary b-tree"); }
  static QString temporary() { return tr("Keeps rows in a temporary b-tree"); }
  static QString coRoutine(const QString& t) { return tr("Makes the rows of %1 as they are needed").arg(t); }
  static QString materialize(const QString& t) { return tr("Computes %1 once and keeps the result").arg(t); }
  static QString compound() { return tr("Puts several queries together"); }
  static QString firstQuery() { return tr("The first of the queries that are put together"); }
  static QString unionAll() { return tr("Adds the rows of the next query"); }
  static QString unionDistinct() {
    return tr("Adds the rows of the next query and removes duplicates in a temporary b-tree");
  }
  static QString except() { return tr("Takes away the rows of the next query by a temporary b-tree"); }
  static QString intersect() { return tr("Keeps rows that the next query has too, by a temporary b-tree"); }
  static QString merge() { return tr("Merges two queries that are sorted alike"); }
  static QString leftBranch() { return tr("The first of the two queries"); }
  static QString rightBranch() { return tr("The second of the two queries"); }
  static QString scalarSubquery() { return tr("Runs a subquery once for one value"); }
  static QString correlatedScalar() { return tr("Runs a subquery anew for every row, for one value"); }
  static QString listSubquery() { return tr("Runs a subquery once and keeps its values"); }
  static QString correlatedList() { return tr("Runs a subquery anew for every row and keeps its values"); }
  static QString reuse() { return tr("Uses the result of a subquery again"); }
  static QString setup() { return tr("The rows that a recursive query begins with"); }
  static QString recursiveStep() { return tr("The rows that a recursive query adds in each step"); }
  static QString multiIndexOr() { return tr("Looks up each side of OR through an index of its own"); }
  static QString orBranch(const QString& n) { return tr("Side %1 of the OR").arg(n); }
  static QString bloomFilter(const QString& t) { return tr("Passes over rows that cannot match in %1").arg(t); }
  static QString inOperator(const QString& i) { return tr("Checks IN through index %1").arg(i); }
};

// SQLite's own fixed phrases; names are never part of these.
struct Phrase {
  QStringView begins;
  QString (*meaning)();
  PlanVerdict verdict;
};
constexpr PlanVerdict kCostly = PlanVerdict::Costly;
constexpr PlanVerdict kNeutral = PlanVerdict::Neutral;
constexpr PlanVerdict kGood = PlanVerdict::Good;

const auto& phrases() {
  static const auto list = std::to_array<Phrase>({
      {u"SCAN CONSTANT ROW", PlanText::constantRow, kGood},
      {u"USE TEMP B-TREE FOR ORDER BY", PlanText::sorts, kCostly},
      {u"USE TEMP B-TREE FOR RIGHT PART OF ORDER BY", PlanText::sortsPart, kCostly},
      {u"USE TEMP B-TREE FOR LAST", PlanText::sortsPart, kCostly},
      {u"USE TEMP B-TREE FOR GROUP BY", PlanText::groups, kCostly},
      {u"USE TEMP B-TREE FOR DISTINCT", PlanText::distinct, kCostly},
      {u"USE TEMP B-TREE", PlanText::temporary, kCostly},
      {u"COMPOUND QUERY", PlanText::compound, kNeutral},
      {u"LEFT-MOST SUBQUERY", PlanText::firstQuery, kNeutral},
      {u"UNION ALL", PlanText::unionAll, kNeutral},
      {u"UNION USING TEMP B-TREE", PlanText::unionDistinct, kCostly},
      {u"EXCEPT USING TEMP B-TREE", PlanText::except, kCostly},
      {u"INTERSECT USING TEMP B-TREE", PlanText::intersect, kCostly},
      {u"MERGE (", PlanText::merge, kNeutral},
      {u"SCALAR SUBQUERY", PlanText::scalarSubquery, kNeutral},
      {u"CORRELATED SCALAR SUBQUERY", PlanText::correlatedScalar, kCostly},
      {u"LIST SUBQUERY", PlanText::listSubquery, kNeutral},
      {u"CORRELATED LIST SUBQUERY", PlanText::correlatedList, kCostly},
      {u"REUSE LIST SUBQUERY", PlanText::reuse, kGood},
      {u"REUSE SUBQUERY", PlanText::reuse, kGood},
      {u"RECURSIVE STEP", PlanText::recursiveStep, kNeutral},
      {u"MULTI-INDEX OR", PlanText::multiIndexOr, kGood},
  });
  return list;
}

struct Access {
  QString table, index, how;  // how: what stands between the table and the index's name
};

// "SEARCH o USING COVERING INDEX i (a=? AND b>?) LEFT-JOIN" without its first word.
Access accessOf(const QString& text) {
  static const QRegularExpression form(
      QStringLiteral("^(?<table>.*?)(?: USING (?<how>(?:AUTOMATIC )?(?:PARTIAL )?(?:COVERING )?INDEX|"
                     "INTEGER PRIMARY KEY|PRIMARY KEY|ROWID SEARCH ON TABLE)(?: (?<index>.*?))?)?"
                     "(?: VIRTUAL TABLE INDEX (?<virtual>.*?))?(?: \\(.*\\))?$"));
  const QRegularExpressionMatch match = form.match(text);
  Access access{match.captured(u"table"), match.captured(u"index"), match.captured(u"how")};
  if (match.hasCaptured(u"virtual")) access.how = QStringLiteral("VIRTUAL");
  // Before SQLite 3.36: "TABLE orders AS o".
  if (access.table.startsWith(u"TABLE ")) access.table.remove(0, 6);
  if (access.table.startsWith(u"SUBQUERY ")) access.table.remove(0, 9);
  return access;
}

bool isSmall(const QString& table, const PlanSurroundings& around) {
  const auto size = around.sizes.constFind(table.toLower());
  return size != around.sizes.constEnd() && *size <= kSmallTable;
}

PlanStep scanStep(const Access& access, const PlanSurroundings& around) {
  const QString& table = access.table;
  if (table.endsWith(u"CONSTANT ROWS") || table.endsWith(u"-ROW VALUES CLAUSE"))
    return {PlanText::constantRows(), {}, kGood};
  if (access.how == u"VIRTUAL") return {PlanText::scanVirtual(table), table, kNeutral};
  const bool isResult = table.startsWith(u'(') || around.results.contains(table) || table.toInt() > 0;
  if (isResult) return {PlanText::scanResult(table), table, kNeutral};
  const PlanVerdict verdict = isSmall(table, around) ? kNeutral : kCostly;
  if (access.how.endsWith(u"COVERING INDEX")) return {PlanText::scanCovering(table, access.index), table, verdict};
  if (access.how == u"INDEX") return {PlanText::scanInOrder(table, access.index), table, verdict};
  return {PlanText::scan(table), table, verdict};
}

PlanStep searchStep(const Access& access, const PlanSurroundings& around) {
  const QString& table = access.table;
  if (access.how.startsWith(u"AUTOMATIC")) return {PlanText::searchAutomatic(table), table, kCostly};
  if (access.how == u"COVERING INDEX") return {PlanText::searchCovering(table, access.index), table, kGood};
  if (access.how == u"INDEX") return {PlanText::search(table, access.index), table, kGood};
  if (access.how == u"VIRTUAL") return {PlanText::scanVirtual(table), table, kNeutral};
  // MIN and MAX: without an index it reads them all.
  if (access.how.isEmpty()) return {PlanText::searchLimit(table), table, isSmall(table, around) ? kNeutral : kCostly};
  return {PlanText::searchKey(table), table, kGood};
}

// The text behind `word` and a blank, or nothing.
std::optional<QString> behind(const QString& text, QStringView word) {
  if (!text.startsWith(word) || text.size() <= word.size() || text[word.size()] != u' ') return std::nullopt;
  return text.mid(word.size() + 1);
}

}  // namespace

QString planResultName(const QString& detail) {
  if (const auto name = behind(detail, u"CO-ROUTINE")) return *name;
  if (const auto name = behind(detail, u"MATERIALIZE")) return *name;
  return {};
}

PlanStep planStep(const QString& detail, const PlanSurroundings& around) {
  for (const Phrase& phrase : phrases())
    if (detail.startsWith(phrase.begins)) return {phrase.meaning(), {}, phrase.verdict};

  QString text = detail;
  const bool isLeftJoin = text.endsWith(u" LEFT-JOIN");
  if (isLeftJoin) text.chop(10);
  PlanStep step{detail, {}, kNeutral};
  if (const auto scanned = behind(text, u"SCAN"))
    step = scanStep(accessOf(*scanned), around);
  else if (const auto searched = behind(text, u"SEARCH"))
    step = searchStep(accessOf(*searched), around);
  else if (const auto routine = behind(text, u"CO-ROUTINE"))
    step.meaning = PlanText::coRoutine(*routine);
  else if (const auto kept = behind(text, u"MATERIALIZE"))
    step.meaning = PlanText::materialize(*kept);
  else if (const auto joined = behind(text, u"RIGHT-JOIN"))
    step.meaning = PlanText::rightJoin(*joined);
  else if (const auto filtered = behind(text, u"BLOOM FILTER ON"))
    step = {PlanText::bloomFilter(filtered->section(QStringLiteral(" ("), 0, 0)), {}, kGood};
  else if (const auto side = behind(text, u"INDEX"))
    step.meaning = PlanText::orBranch(*side);
  else if (const auto checked = behind(text, u"USING INDEX"); checked && checked->endsWith(u" FOR IN-OPERATOR"))
    step = {PlanText::inOperator(checked->chopped(16)), {}, kGood};
  else if (text == u"LEFT")
    step.meaning = PlanText::leftBranch();
  else if (text == u"RIGHT")
    step.meaning = PlanText::rightBranch();
  else if (text == u"SETUP")
    step.meaning = PlanText::setup();
  if (isLeftJoin && step.meaning != detail) step.meaning = PlanText::leftJoin(step.meaning);
  return step;
}

}  // namespace tovuk::models
