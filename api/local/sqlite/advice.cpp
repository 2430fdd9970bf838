// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/advice.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>

#include "api/local/http/errors.h"
#include "api/local/sqlite/sql_words.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kLargeTable = 1000;  // rows; scanning fewer is nothing to speak of
constexpr std::size_t kMaxCharacters = 512;
constexpr std::size_t kMaxIndexColumns = 3;

using Words = std::vector<SqlWord>;

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

bool isKeywordAfterTable(const SqlWord& word) {
  for (const std::string_view keyword :
       {"ON",    "USING",     "WHERE",  "JOIN",  "LEFT",    "RIGHT", "FULL",     "INNER",
        "CROSS", "NATURAL",   "OUTER",  "GROUP", "ORDER",   "LIMIT", "HAVING",   "WINDOW",
        "UNION", "INTERSECT", "EXCEPT", "SET",   "INDEXED", "NOT",   "RETURNING"})
    if (word.is(keyword)) return true;
  return false;
}

// The table behind a name of the plan, which says the alias where there is one.
std::string tableOf(const Words& words, const std::string& planName) {
  const std::string wanted = lower(planName);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool introduces = words[i].is("FROM") || words[i].is("JOIN") || words[i].is("UPDATE") || words[i].text == ",";
    if (!introduces || words[i + 1].kind != SqlWord::Kind::Name) continue;
    std::size_t alias = i + 2;
    if (alias < words.size() && words[alias].is("AS")) ++alias;
    if (alias < words.size() && words[alias].kind == SqlWord::Kind::Name && !isKeywordAfterTable(words[alias]) &&
        lower(words[alias].text) == wanted)
      return words[i + 1].text;
  }
  return planName;
}

std::vector<std::string> columnsOf(sqlite3* db, const std::string& table) {
  std::vector<std::string> columns;
  const auto rows = prepare(db, "SELECT name FROM pragma_table_info(?)");
  if (!rows) return columns;
  bindText(rows->get(), 1, table);
  while (sqlite3_step(rows->get()) == SQLITE_ROW) columns.push_back(columnText(rows->get(), 0));
  return columns;
}

// Whether some index of the table begins with this column: then SQLite had it and chose otherwise.
bool leadsAnIndex(sqlite3* db, const std::string& table, const std::string& column) {
  const auto rows = prepare(db,
                            "SELECT 1 FROM pragma_index_list(?1) l, pragma_index_info(l.name) c "
                            "WHERE c.seqno = 0 AND c.name = ?2 COLLATE NOCASE "
                            "UNION ALL SELECT 1 FROM pragma_table_info(?1) WHERE pk = 1 AND name = ?2 COLLATE NOCASE");
  if (!rows) return true;
  bindText(rows->get(), 1, table);
  bindText(rows->get(), 2, column);
  return sqlite3_step(rows->get()) == SQLITE_ROW;
}

// Columns of one table that the statement compares, or orders by.
class Conditions {
 public:
  Conditions(const Words& words, std::string table, std::string alias, std::vector<std::string> columns)
      : m_words(words),
        m_table(lower(std::move(table))),
        m_alias(lower(std::move(alias))),
        m_columns(std::move(columns)) {}

  // Equal ones first, then one that is compared otherwise. Empty when it is not certain that an index helps: OR, NOT.
  std::vector<std::string> compared() const {
    std::vector<std::string> equal;
    std::optional<std::string> range;
    bool inCondition = false;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
      const SqlWord& word = m_words[i];
      if (word.is("WHERE") || word.is("ON")) inCondition = true;
      if (word.is("GROUP") || word.is("ORDER") || word.is("LIMIT") || word.is("SELECT") || word.is("JOIN") ||
          word.is("RETURNING"))
        inCondition = false;
      if (!inCondition) continue;
      if (word.is("OR") || word.is("NOT")) return {};
      const auto column = columnAt(i);
      if (!column) continue;
      const bool qualified = i >= 1 && m_words[i - 1].text == ".";
      const std::size_t before = qualified ? i - 2 : i;
      const bool equals = isEquals(i + 1) || (before >= 1 && isEqualsSign(before - 1));
      const bool ranges = isRange(i + 1) || (before >= 1 && isRangeSign(before - 1));
      if (equals && std::find(equal.begin(), equal.end(), *column) == equal.end()) equal.push_back(*column);
      if (ranges && !range) range = column;
    }
    if (range && std::find(equal.begin(), equal.end(), *range) == equal.end()) equal.push_back(*range);
    if (equal.size() > kMaxIndexColumns) equal.resize(kMaxIndexColumns);
    return equal;
  }

  // The column of ORDER BY when it is a single plain one.
  std::optional<std::string> ordered() const {
    for (std::size_t i = 0; i + 2 < m_words.size(); ++i) {
      if (!m_words[i].is("ORDER") || !m_words[i + 1].is("BY") || m_words[i].depth != 0) continue;
      std::size_t at = i + 2;
      if (at + 2 < m_words.size() && m_words[at + 1].text == ".") at += 2;
      const bool alone = at + 1 >= m_words.size() || m_words[at + 1].is("LIMIT") || m_words[at + 1].is("DESC") ||
                         m_words[at + 1].is("ASC") || m_words[at + 1].text == ";";
      const bool single = at + 2 >= m_words.size() || m_words[at + 2].text != ",";
      return alone && single ? columnAt(at) : std::nullopt;
    }
    return std::nullopt;
  }

 private:
  // The column that the name at `i` means, when it is one of ours: `city`, `orders.city`, `o.city`.
  std::optional<std::string> columnAt(std::size_t i) const {
    const SqlWord& word = m_words[i];
    if (word.kind != SqlWord::Kind::Name) return std::nullopt;
    if (i + 1 < m_words.size() && (m_words[i + 1].text == "(" || m_words[i + 1].text == ".")) return std::nullopt;
    if (i >= 2 && m_words[i - 1].text == ".") {
      const std::string owner = lower(m_words[i - 2].text);
      if (owner != m_table && owner != m_alias) return std::nullopt;
    }
    // Inside a function's parentheses it is not the column that is compared.
    if (i >= 2 && m_words[i - 1].text == "(" && m_words[i - 2].kind == SqlWord::Kind::Name &&
        !m_words[i - 2].is("WHERE") && !m_words[i - 2].is("AND") && !m_words[i - 2].is("ON"))
      return std::nullopt;
    for (const std::string& column : m_columns)
      if (lower(column) == lower(word.text)) return column;
    return std::nullopt;
  }
  bool isEqualsSign(std::size_t i) const {
    return i < m_words.size() && (m_words[i].text == "=" || m_words[i].text == "==") &&
           m_words[i].kind == SqlWord::Kind::Sign;
  }
  bool isEquals(std::size_t i) const {
    return isEqualsSign(i) || (i < m_words.size() && (m_words[i].is("IN") || m_words[i].is("IS")));
  }
  bool isRangeSign(std::size_t i) const {
    return i < m_words.size() && m_words[i].kind == SqlWord::Kind::Sign &&
           (m_words[i].text == "<" || m_words[i].text == ">" || m_words[i].text == "<=" || m_words[i].text == ">=");
  }
  bool isRange(std::size_t i) const { return isRangeSign(i) || (i < m_words.size() && m_words[i].is("BETWEEN")); }

  const Words& m_words;
  std::string m_table, m_alias;
  std::vector<std::string> m_columns;
};

bool isPlainName(const std::string& name) {
  return !name.empty() && std::isdigit(static_cast<unsigned char>(name.front())) == 0 &&
         std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
}
std::string named(const std::string& name) { return isPlainName(name) ? name : quotedName(name); }

std::string indexStatement(sqlite3* db, const std::string& table, const std::vector<std::string>& columns) {
  std::string name = table + "_by";
  std::string list;
  for (const std::string& column : columns) {
    name += "_" + column;
    list += (list.empty() ? "" : ", ") + named(column);
  }
  // A free name: one more digit until there is none like it.
  std::string free = name;
  for (int i = 2; i < 100; ++i) {
    const auto taken = prepare(db, "SELECT 1 FROM sqlite_schema WHERE name = ? COLLATE NOCASE");
    if (!taken) break;
    bindText(taken->get(), 1, free);
    if (sqlite3_step(taken->get()) != SQLITE_ROW) break;
    free = name + "_" + std::to_string(i);
  }
  return "CREATE INDEX " + named(free) + " ON " + named(table) + "(" + list + ")";
}

// What a scan of a large table gives reason to say.
std::string adviseOnScan(sqlite3* db, const Words& words, const PlanLoop& loop, const QueryPlan& plan, bool truncated) {
  const std::string table = tableOf(words, loop.table);
  const std::string begin = "Reads every row of `" + table + "`";
  const auto columns = columnsOf(db, table);
  if (columns.empty()) return {};  // a result of the statement itself, not a table
  const Conditions conditions(words, table, loop.table, columns);
  auto wanted = conditions.compared();
  if (!wanted.empty() && !leadsAnIndex(db, table, wanted.front())) {
    const bool one = wanted.size() == 1;
    std::string list;
    for (const std::string& column : wanted) list += (list.empty() ? "" : ", ") + column;
    return begin + ": no index leads to the rows it looks for by " + list + (one ? "" : " together") +
           ". Create one: " + indexStatement(db, table, wanted);
  }
  const auto ordered = conditions.ordered();
  const bool limited =
      std::any_of(words.begin(), words.end(), [](const SqlWord& w) { return w.depth == 0 && w.is("LIMIT"); });
  if (wanted.empty() && plan.sorts && limited && ordered && !leadsAnIndex(db, table, *ordered))
    return begin + ": it sorts all of them by " + *ordered +
           " to find the first. Create an index that is sorted: " + indexStatement(db, table, {*ordered});
  // Stopped early, it did not read them all.
  return truncated || limited ? std::string() : begin + ".";
}

}  // namespace

std::vector<std::string> adviseOn(Session& session, const Prepared& prepared, const Figures& figures, bool wantsAll) {
  std::vector<std::string> actions;
  const bool large = figures.fullscanSteps >= kLargeTable;
  const bool many = !wantsAll && figures.rowsReturned >= kLargeTable && prepared.readOnly;
  if (!large && !many) return actions;
  const Authorizer::Trusted trusted(session.authorizer());
  const Words words = splitSql(prepared.sql);
  if (large) {
    for (const PlanLoop& loop : prepared.plan.loops) {
      if (!loop.scan) continue;
      std::string action =
          clipText(adviseOnScan(session.db(), words, loop, prepared.plan, figures.truncated), kMaxCharacters);
      if (!action.empty() && std::find(actions.begin(), actions.end(), action) == actions.end())
        actions.push_back(std::move(action));
    }
  }
  const bool limited =
      std::any_of(words.begin(), words.end(), [](const SqlWord& w) { return w.depth == 0 && w.is("LIMIT"); });
  if (many && !limited)
    actions.emplace_back("Has no LIMIT: add one, such as LIMIT 100, to read and return only the rows you look at.");
  return actions;
}

}  // namespace tovuk::local
