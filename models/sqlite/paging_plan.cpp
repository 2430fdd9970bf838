// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/paging_plan.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "api/client/sqlite/sql_tokens.h"
#include "models/sqlite/cell_text.h"
#include "models/sqlite/sql_text.h"

namespace tovuk::models {

using client::CellType;
using client::SqlTokenizer;
using client::SqlTokenKind;
using Way = TableBrowser::Way;

namespace {

bool isSame(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

bool hasWord(const QString& text, std::string_view word) {
  const std::string sql = text.toStdString();
  SqlTokenizer tokens(sql);
  while (const auto token = tokens.nextMeaningful()) {
    if (token->isWord(sql, word)) return true;
  }
  return false;
}

// An index that gives the column's own order for every row: not partial, not of another collation.
bool givesOrder(const SchemaIndex& index, const QString& column) {
  return !index.columns.isEmpty() && isSame(index.columns.first(), column) && !hasWord(index.sql, "where") &&
         !hasWord(index.sql, "collate");
}

// The column that is the rowid: INTEGER PRIMARY KEY. One that has an index of its own is not (the DESC quirk).
const SchemaColumn* rowIdColumn(const SchemaObject& object) {
  const SchemaColumn* found = nullptr;
  for (const SchemaColumn& column : object.columns) {
    if (column.primaryKey == 0) continue;
    if (found != nullptr || !isSame(column.type, QStringLiteral("INTEGER"))) return nullptr;
    found = &column;
  }
  if (found == nullptr) return nullptr;
  for (const SchemaIndex& index : object.indexes) {
    if (index.unique && index.sql.isEmpty() && index.columns.size() == 1 &&
        isSame(index.columns.first(), found->name)) {
      return nullptr;
    }
  }
  return found;
}

bool hasColumn(const SchemaObject& object, const QString& name) {
  for (const SchemaColumn& column : object.columns) {
    if (isSame(column.name, name)) return true;
  }
  return false;
}

// A value in SQL. Integers are literals, because parameters end at 2^53; reals and text are parameters, because a
// literal might be rounded or be too long.
QString valueSql(const KeyPart& value, std::vector<SqliteParam>& params) {
  switch (value.type) {
    case CellType::Null: return QStringLiteral("NULL");
    case CellType::Integer:
      // The smallest one has no literal: SQLite reads -(9223372036854775808), a REAL.
      if (value.integer == std::numeric_limits<std::int64_t>::min()) {
        return QStringLiteral("(-9223372036854775807 - 1)");
      }
      return QString::number(value.integer);
    case CellType::Real:
      if (!std::isfinite(value.real)) return value.real > 0 ? QStringLiteral("9e999") : QStringLiteral("-9e999");
      params.emplace_back(value.real);
      return QStringLiteral("?");
    case CellType::Text:
    case CellType::Json: params.emplace_back(value.bytes); return QStringLiteral("?");
    case CellType::BadText: return QStringLiteral("CAST(x'%1' AS TEXT)").arg(QString::fromLatin1(hexOf(value.bytes)));
    case CellType::Blob: return QStringLiteral("x'%1'").arg(QString::fromLatin1(hexOf(value.bytes)));
  }
  return {};
}

}  // namespace

KeyPart KeyPart::of(const client::Cell& cell) { return {cell.type, cell.integer, cell.real, std::string(cell.bytes)}; }

std::vector<SchemaColumn> visibleColumns(const SchemaObject& object) {
  std::vector<SchemaColumn> columns;
  for (const SchemaColumn& column : object.columns) {
    if (!column.hidden || column.generated) columns.push_back(column);
  }
  return columns;
}

struct PagingPlan::Condition {
  QString sql;
  std::vector<SqliteParam> params;
};

PagingPlan::PagingPlan(const SchemaObject& object, QString filter, int sortColumn, Qt::SortOrder order)
    : m_table(quoteIdentifier(object.name)), m_filter(filter.trimmed()), m_descending(order == Qt::DescendingOrder) {
  m_isView = object.kind == SchemaObject::Kind::View;
  if (sortColumn < 0) m_descending = false;
  chooseKey(object);
  chooseOrder(object, sortColumn);
  QStringList list;
  if (m_selectsRowId) list << m_rowId + QStringLiteral(" AS ") + m_alias;
  const auto columns = visibleColumns(object);
  for (const SchemaColumn& one : columns) list << column(one.name);
  if (columns.empty()) list << QStringLiteral("*");
  m_select = list.join(QStringLiteral(", "));
}

// A name that needs quoting is qualified as well: alone, a quoted name that no longer exists would be taken for text.
QString PagingPlan::column(const QString& name) const {
  const QString quoted = quoteIdentifier(name);
  return quoted == name ? name : m_table + QLatin1Char('.') + quoted;
}

void PagingPlan::chooseKey(const SchemaObject& object) {
  if (object.kind != SchemaObject::Kind::Table || object.isVirtual) return;
  const auto columns = visibleColumns(object);
  const auto placeOf = [&columns](const QString& name) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (isSame(columns[i].name, name)) return static_cast<int>(i);
    }
    return -1;
  };
  if (object.withoutRowId) {
    std::vector<const SchemaColumn*> key;
    for (const SchemaColumn& one : columns) {
      if (one.primaryKey > 0) key.push_back(&one);
    }
    std::sort(key.begin(), key.end(), [](const auto* a, const auto* b) { return a->primaryKey < b->primaryKey; });
    for (const SchemaColumn* one : key) {
      m_tie << column(one->name);
      m_outerTie << quoteIdentifier(one->name);
      m_keyPlaces.push_back(placeOf(one->name));
    }
    return;
  }
  if (const SchemaColumn* alias = rowIdColumn(object)) {
    m_rowId = column(alias->name);
    m_outerTie << quoteIdentifier(alias->name);
    m_keyPlaces.push_back(placeOf(alias->name));
  } else {
    for (const char* name : {"rowid", "_rowid_", "oid"}) {
      if (m_rowId.isEmpty() && !hasColumn(object, QLatin1String(name))) m_rowId = QLatin1String(name);
    }
    if (m_rowId.isEmpty()) return;  // all three names are columns: no way to it
    m_alias = QStringLiteral("tovuk_rowid");
    while (hasColumn(object, m_alias)) m_alias += QLatin1Char('_');
    m_selectsRowId = true;
    m_outerTie << m_alias;
    m_keyPlaces.push_back(0);
  }
  m_tie << m_rowId;
}

void PagingPlan::chooseOrder(const SchemaObject& object, int sortColumn) {
  m_way = m_tie.isEmpty() ? Way::Offset : Way::Keyset;
  m_isRowIdOrder = !m_rowId.isEmpty() && m_filter.isEmpty();
  const auto columns = visibleColumns(object);
  if (sortColumn < 0 || static_cast<std::size_t>(sortColumn) >= columns.size()) return;
  const SchemaColumn& by = columns[static_cast<std::size_t>(sortColumn)];
  const QString name = column(by.name);
  if (!m_tie.isEmpty() && m_tie.first() == name) return;  // the key's own order
  m_isRowIdOrder = false;
  m_sort = name;
  m_outerSort = quoteIdentifier(by.name);
  m_sortMayBeNull = !by.notNull;
  bool indexed = false;
  for (const SchemaIndex& index : object.indexes) indexed = indexed || givesOrder(index, by.name);
  if (!indexed || m_tie.isEmpty()) {
    m_way = Way::SortedScan;
    return;
  }
  m_keyPlaces.insert(m_keyPlaces.begin(), sortColumn + hiddenColumns());
}

QString PagingPlan::wayText() const {
  switch (m_way) {
    case Way::Keyset:
      if (!m_filter.isEmpty()) return tr("Each page reads rows until 1000 match the condition.");
      if (!m_sort.isEmpty()) return tr("Each page reads the rows it shows. A jump also reads the rows it passes over.");
      return m_rowId.isEmpty() ? tr("Each page reads the rows it shows. A jump also reads the rows it passes over.")
                               : tr("Each page reads the rows it shows, wherever you jump.");
    case Way::Offset:
      if (m_isView) return tr("Each page evaluates the view anew and may read all rows behind it.");
      return tr("Each page also reads all rows before it, because there is no key to start from.");
    case Way::SortedScan: return tr("Each page reads and sorts the whole table, because no index gives this order.");
  }
  return {};
}

QString PagingPlan::orderBy(bool forward) const {
  const QString direction = m_descending == forward ? QStringLiteral(" DESC") : QString();
  QStringList terms;
  if (!m_sort.isEmpty()) terms << m_sort + direction;
  for (const QString& one : m_tie) terms << one + direction;
  return terms.isEmpty() ? QString() : QStringLiteral(" ORDER BY ") + terms.join(QStringLiteral(", "));
}

// Rows that come after (forward) or before the cut by the tie alone.
PagingPlan::Condition PagingPlan::tieCondition(const Cut& cut, bool forward, bool outer) const {
  const QStringList& names = outer ? m_outerTie : m_tie;
  const std::size_t skip = m_sort.isEmpty() ? 0 : 1;
  const bool inclusive = forward ? !cut.after : cut.after;
  const QString comparison = (m_descending == forward ? QStringLiteral("<") : QStringLiteral(">")) +
                             (inclusive ? QStringLiteral("=") : QString());
  Condition out;
  QStringList values;
  for (std::size_t i = skip; i < cut.key.size(); ++i) values << valueSql(cut.key[i], out.params);
  if (names.size() == 1) {
    out.sql = names.first() + QLatin1Char(' ') + comparison + QLatin1Char(' ') + values.first();
  } else {
    out.sql = QLatin1Char('(') + names.join(QStringLiteral(", ")) + QStringLiteral(") ") + comparison +
              QStringLiteral(" (") + values.join(QStringLiteral(", ")) + QLatin1Char(')');
  }
  return out;
}

// The rows after (forward) or before a cut as ranges that an index can walk, in the order they come. NULL is below
// every value, which no comparison says, so it is a range of its own.
std::vector<PagingPlan::Condition> PagingPlan::arms(const Cut& cut, bool forward, bool outer) const {
  Condition tie = tieCondition(cut, forward, outer);
  if (m_sort.isEmpty()) return {std::move(tie)};
  const QString& sort = outer ? m_outerSort : m_sort;
  const bool rising = m_descending != forward;
  const KeyPart& value = cut.key.front();
  std::vector<Condition> out;
  if (value.type == CellType::Null) {
    out.push_back({sort + QStringLiteral(" IS NULL AND ") + tie.sql, std::move(tie.params)});
    if (rising) out.push_back({sort + QStringLiteral(" IS NOT NULL"), {}});
    return out;
  }
  Condition same;
  same.sql = sort + QStringLiteral(" = ") + valueSql(value, same.params) + QStringLiteral(" AND ") + tie.sql;
  same.params.insert(same.params.end(), tie.params.begin(), tie.params.end());
  out.push_back(std::move(same));
  Condition beyond;
  beyond.sql = sort + (rising ? QStringLiteral(" > ") : QStringLiteral(" < ")) + valueSql(value, beyond.params);
  out.push_back(std::move(beyond));
  if (!rising && m_sortMayBeNull) out.push_back({sort + QStringLiteral(" IS NULL"), {}});
  return out;
}

SqliteStatement PagingPlan::page(const std::optional<Cut>& from, const std::optional<Cut>& to, bool forward,
                                 qint64 limit, qint64 offset) const {
  std::vector<Condition> ranges;
  if (from) ranges = arms(*from, forward, false);
  if (ranges.empty()) ranges.emplace_back();
  SqliteStatement out;
  QStringList selects;
  for (const Condition& range : ranges) {
    QStringList terms;
    if (!range.sql.isEmpty()) terms << range.sql;
    out.params.insert(out.params.end(), range.params.begin(), range.params.end());
    if (to && m_sort.isEmpty()) {
      const Condition end = tieCondition(*to, !forward, false);
      terms << end.sql;
      out.params.insert(out.params.end(), end.params.begin(), end.params.end());
    }
    // The line break ends a comment in the condition.
    if (!m_filter.isEmpty()) terms << QLatin1Char('(') + m_filter + QStringLiteral("\n)");
    QString sql = QStringLiteral("SELECT ") + m_select + QStringLiteral(" FROM ") + m_table;
    if (!terms.isEmpty()) sql += QStringLiteral(" WHERE ") + terms.join(QStringLiteral(" AND "));
    selects << sql + orderBy(forward);
  }
  QString tail = QStringLiteral(" LIMIT %1").arg(limit);
  if (offset > 0) tail += QStringLiteral(" OFFSET %1").arg(offset);
  QString sql;
  if (selects.size() == 1) {
    sql = selects.first() + tail;
  } else {
    // Ranges follow each other; SQLite begins one only when the one before it is exhausted.
    for (const QString& select : selects) {
      if (!sql.isEmpty()) sql += QStringLiteral(" UNION ALL ");
      sql += QStringLiteral("SELECT * FROM (%1 LIMIT %2)").arg(select).arg(limit + offset);
    }
    sql += tail;
  }
  if (to && !m_sort.isEmpty()) {
    // Applied outside of the limit: inside, SQLite would read on to the end of the index in search of more.
    QStringList any;
    for (const Condition& range : arms(*to, !forward, true)) {
      any << QLatin1Char('(') + range.sql + QLatin1Char(')');
      out.params.insert(out.params.end(), range.params.begin(), range.params.end());
    }
    sql = QStringLiteral("SELECT * FROM (") + sql + QStringLiteral(") WHERE ") + any.join(QStringLiteral(" OR "));
  }
  out.sql = sql.toStdString();
  return out;
}

SqliteStatement PagingPlan::forward(const std::optional<Cut>& low, const std::optional<Cut>& high, qint64 limit,
                                    qint64 offset) const {
  return page(low, high, true, limit, offset);
}

SqliteStatement PagingPlan::backward(const std::optional<Cut>& low, const std::optional<Cut>& high, qint64 limit,
                                     qint64 offset) const {
  return page(high, low, false, limit, offset);
}

SqliteStatement PagingPlan::atOffset(qint64 offset, qint64 limit) const {
  return page(std::nullopt, std::nullopt, true, limit, offset);
}

SqliteStatement PagingPlan::count() const {
  QString sql = QStringLiteral("SELECT count(*) FROM ") + m_table;
  if (!m_filter.isEmpty()) sql += QStringLiteral(" WHERE (") + m_filter + QStringLiteral("\n)");
  return {sql.toStdString(), {}};
}

std::optional<SqliteStatement> PagingPlan::span() const {
  if (m_rowId.isEmpty()) return std::nullopt;
  // Asked for in one SELECT, SQLite would read the whole table.
  const QString sql = QStringLiteral("SELECT (SELECT min(%1) FROM %2), (SELECT max(%1) FROM %2)").arg(m_rowId, m_table);
  return SqliteStatement{sql.toStdString(), {}};
}

QString withLiterals(const SqliteStatement& statement) {
  QString out;
  std::size_t param = 0;
  SqlTokenizer tokens(statement.sql);
  while (const auto token = tokens.next()) {
    const auto text = token->text(statement.sql);
    if (token->kind != SqlTokenKind::Parameter || param >= statement.params.size()) {
      out += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
      continue;
    }
    const SqliteParam& value = statement.params[param++];
    if (const auto* real = std::get_if<double>(&value)) {
      NumberBuffer buffer;
      const auto digits = realText(*real, buffer);
      out += QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
    } else if (const auto* string = std::get_if<std::string>(&value)) {
      out += quoteText(QString::fromStdString(*string));
    }
  }
  return out;
}

std::optional<QString> conditionProblem(const QString& condition) {
  const std::string sql = condition.toStdString();
  SqlTokenizer tokens(sql);
  int depth = 0;
  bool isEmpty = true;
  while (const auto token = tokens.next()) {
    if (!token->terminated) {
      return PagingPlan::tr("The condition ends inside a text, a name or a comment that is not closed.");
    }
    if (token->isSpace()) continue;
    isEmpty = false;
    if (token->kind == SqlTokenKind::Illegal)
      return PagingPlan::tr("The condition holds a character that SQL does not know.");
    if (token->kind == SqlTokenKind::Parameter) return PagingPlan::tr("A condition cannot have parameters.");
    if (token->isPunctuation(sql, ';')) return PagingPlan::tr("A condition is one expression and has no semicolon.");
    if (token->isPunctuation(sql, '(')) ++depth;
    if (token->isPunctuation(sql, ')') && --depth < 0)
      return PagingPlan::tr("The condition closes a bracket that is not open.");
  }
  if (depth > 0) return PagingPlan::tr("The condition leaves a bracket open.");
  if (isEmpty) return PagingPlan::tr("The condition is empty.");
  return std::nullopt;
}

}  // namespace tovuk::models
