// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/schema_read.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

#include "api/contract/limits.h"
#include "models/sqlite/sql_pieces.h"
#include "models/sqlite/sql_text.h"

namespace tovuk::models {

namespace {

QString textOf(const client::Cell& cell) {
  switch (cell.type) {
    case client::CellType::Null: return {};
    case client::CellType::Integer: return QString::number(cell.integer);
    case client::CellType::Real: return QString::number(cell.real);
    default: return QString::fromUtf8(cell.bytes.data(), static_cast<qsizetype>(cell.bytes.size()));
  }
}

int columnNamed(const client::ColumnStore& rows, std::string_view name) {
  const auto& columns = rows.columns();
  const auto it = std::find(columns.begin(), columns.end(), name);
  return it == columns.end() ? -1 : static_cast<int>(it - columns.begin());
}

QString textAt(const client::ColumnStore& rows, std::size_t row, int column) {
  return column < 0 ? QString() : textOf(rows.cell(row, static_cast<std::size_t>(column)));
}

QString pageOf(const QString& select, qint64 after) {
  return QStringLiteral("%1 WHERE s.rowid > %2 ORDER BY s.rowid LIMIT %3")
      .arg(select)
      .arg(after)
      .arg(static_cast<int>(kMaxResultRows));
}

// What PRAGMA table_xinfo says in its column `hidden`.
enum Hidden : int { Ordinary = 0, HiddenColumn = 1, VirtualGenerated = 2, StoredGenerated = 3 };

void setHidden(SchemaColumn& column, int hidden) {
  column.hidden = hidden == HiddenColumn;
  column.generated = hidden == VirtualGenerated || hidden == StoredGenerated;
}

QJsonArray arrayOf(const QByteArray& json) { return QJsonDocument::fromJson(json).array(); }

QString textOf(const QJsonValue& value) {
  return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

void setReference(std::vector<SchemaColumn>& columns, const QString& from, const QString& table, const QString& to) {
  const auto it = std::find_if(columns.begin(), columns.end(), [&](const SchemaColumn& column) {
    return column.name.compare(from, Qt::CaseInsensitive) == 0;
  });
  if (it == columns.end()) return;
  it->references = table;
  it->referencesColumn = to;
}

std::vector<SchemaColumn> columnsOf(const SchemaRow& row) {
  std::vector<SchemaColumn> columns;
  for (const auto& value : arrayOf(row.columns)) {
    const QJsonArray fields = value.toArray();
    SchemaColumn column;
    column.name = fields.at(0).toString();
    column.type = fields.at(1).toString();
    column.notNull = fields.at(2).toInt() != 0;
    column.defaultValue = textOf(fields.at(3));
    column.primaryKey = fields.at(4).toInt();
    setHidden(column, fields.at(5).toInt());
    columns.push_back(std::move(column));
  }
  for (const auto& value : arrayOf(row.foreignKeys)) {
    const QJsonArray fields = value.toArray();
    setReference(columns, fields.at(0).toString(), fields.at(1).toString(), fields.at(2).toString());
  }
  return columns;
}

// The columns of CREATE INDEX, as written; for services that do not tell them.
QStringList indexColumns(const QString& sql) {
  const SqlPieces pieces(sql);
  QStringList columns;
  int depth = 0;
  std::size_t first = 0;
  const auto take = [&](std::size_t end) {
    if (end == first + 1)
      columns.append(unquotedName(pieces.text(first)));
    else if (end > first)
      columns.append(QStringLiteral("expr"));
  };
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (pieces.isPunctuation(at, '(') && ++depth == 1) first = at + 1;
    const bool ends = pieces.isPunctuation(at, ')') && --depth == 0;
    if (ends || (depth == 1 && pieces.isPunctuation(at, ','))) {
      // ASC and DESC behind a name are not part of it.
      take(at > first + 1 && (pieces.isWord(at - 1, "asc") || pieces.isWord(at - 1, "desc")) ? at - 1 : at);
      first = at + 1;
    }
    if (ends) break;
  }
  return columns;
}

std::vector<SchemaIndex> indexesOf(const SchemaRow& row, const QHash<QString, const SchemaRow*>& indexRows) {
  std::vector<SchemaIndex> indexes;
  for (const auto& value : arrayOf(row.indexes)) {
    const QJsonArray fields = value.toArray();
    SchemaIndex index;
    index.name = fields.at(0).toString();
    index.table = row.name;
    index.unique = fields.at(1).toInt() != 0;
    for (const auto& column : fields.at(2).toArray())
      index.columns.append(column.isNull() ? QStringLiteral("expr") : column.toString());
    if (const SchemaRow* own = indexRows.value(index.name)) index.sql = own->sql;
    indexes.push_back(std::move(index));
  }
  if (!indexes.empty()) return indexes;
  for (const SchemaRow* own : indexRows) {
    if (own->table.compare(row.name, Qt::CaseInsensitive) != 0 || !row.indexes.isEmpty()) continue;
    const SqlPieces pieces(own->sql);
    indexes.push_back({own->name, row.name, own->sql, pieces.isWord(1, "unique"), indexColumns(own->sql)});
  }
  return indexes;
}

bool isVirtualTable(const QString& sql) {
  const SqlPieces pieces(sql);
  return pieces.isWord(0, "create") && pieces.isWord(1, "virtual");
}

// Table options stand behind the last parenthesis.
bool isWithoutRowId(const QString& sql) {
  const SqlPieces pieces(sql);
  for (std::size_t at = pieces.size(); at-- > 1 && !pieces.isPunctuation(at, ')');)
    if (pieces.isWord(at, "rowid") && pieces.isWord(at - 1, "without")) return true;
  return false;
}

// Tables in which FTS and R-Tree keep what their virtual table shows.
bool isShadowOf(const QString& name, const QString& virtualTable) {
  static const QSet<QString> suffixes{QStringLiteral("data"),    QStringLiteral("idx"),    QStringLiteral("content"),
                                      QStringLiteral("docsize"), QStringLiteral("config"), QStringLiteral("segments"),
                                      QStringLiteral("segdir"),  QStringLiteral("stat"),   QStringLiteral("node"),
                                      QStringLiteral("parent"),  QStringLiteral("rowid")};
  return name.startsWith(virtualTable + u'_') && suffixes.contains(name.mid(virtualTable.size() + 1));
}

void markInternal(std::vector<SchemaObject>& objects) {
  for (SchemaObject& object : objects) {
    object.isInternal = object.name.startsWith(u"sqlite_", Qt::CaseInsensitive) ||
                        std::any_of(objects.begin(), objects.end(), [&](const SchemaObject& other) {
                          return other.isVirtual && isShadowOf(object.name, other.name);
                        });
  }
}

// A foreign key that names no column means the other table's primary key.
void resolveReferences(std::vector<SchemaObject>& objects) {
  QHash<QString, QString> keys;
  for (const SchemaObject& object : objects)
    for (const SchemaColumn& column : object.columns)
      if (column.primaryKey == 1) keys.insert(object.name.toLower(), column.name);
  for (SchemaObject& object : objects)
    for (SchemaColumn& column : object.columns)
      if (!column.references.isEmpty() && column.referencesColumn.isEmpty())
        column.referencesColumn = keys.value(column.references.toLower());
}

}  // namespace

QString schemaSelect(qint64 after, bool withViewColumns) {
  const QString types = withViewColumns ? QStringLiteral("'table', 'view'") : QStringLiteral("'table'");
  const QString select = QStringLiteral(
      "SELECT s.rowid, s.type, s.name, s.tbl_name, s.sql, "
      "CASE WHEN s.type IN (%1) THEN (SELECT json_group_array(json_array("
      "c.name, c.type, c.\"notnull\", c.dflt_value, c.pk, c.hidden)) FROM pragma_table_xinfo(s.name) c) END, "
      "CASE WHEN s.type = 'table' THEN (SELECT json_group_array(json_array(f.\"from\", f.\"table\", f.\"to\")) "
      "FROM pragma_foreign_key_list(s.name) f) END, "
      "CASE WHEN s.type = 'table' THEN (SELECT json_group_array(json_array(i.name, i.\"unique\", "
      "(SELECT json_group_array(x.name) FROM pragma_index_xinfo(i.name) x WHERE x.key = 1))) "
      "FROM pragma_index_list(s.name) i) END FROM sqlite_schema s");
  return pageOf(select.arg(types), after);
}

QString plainSchemaSelect(qint64 after) {
  return pageOf(QStringLiteral("SELECT s.rowid, s.type, s.name, s.tbl_name, s.sql, NULL, NULL, NULL "
                               "FROM sqlite_schema s"),
                after);
}

QString viewColumnsSelect(const QString& view) {
  return QStringLiteral("SELECT * FROM pragma_table_xinfo(%1)").arg(quoteText(view));
}

QString columnsPragma(const QString& table) {
  return QStringLiteral("PRAGMA table_xinfo(%1)").arg(quoteIdentifier(table));
}

QString foreignKeysPragma(const QString& table) {
  return QStringLiteral("PRAGMA foreign_key_list(%1)").arg(quoteIdentifier(table));
}

QString estimatesSelect() { return QStringLiteral("SELECT tbl, stat FROM sqlite_stat1"); }

std::vector<SchemaRow> schemaRows(const client::ColumnStore& rows) {
  std::vector<SchemaRow> out;
  out.reserve(rows.rowCount());
  if (rows.columns().size() < 8) return out;
  for (std::size_t i = 0; i < rows.rowCount(); ++i) {
    SchemaRow row;
    row.rowid = rows.cell(i, 0).integer;
    row.type = textOf(rows.cell(i, 1));
    row.name = textOf(rows.cell(i, 2));
    row.table = textOf(rows.cell(i, 3));
    row.sql = textOf(rows.cell(i, 4));
    const auto json = [&](std::size_t column) {
      const std::string_view bytes = rows.cell(i, column).bytes;
      return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    row.columns = json(5);
    row.foreignKeys = json(6);
    row.indexes = json(7);
    out.push_back(std::move(row));
  }
  return out;
}

std::vector<SchemaColumn> schemaColumns(const client::ColumnStore& rows) {
  const int name = columnNamed(rows, "name");
  const int type = columnNamed(rows, "type");
  const int notNull = columnNamed(rows, "notnull");
  const int defaultValue = columnNamed(rows, "dflt_value");
  const int primaryKey = columnNamed(rows, "pk");
  const int hidden = columnNamed(rows, "hidden");
  std::vector<SchemaColumn> columns;
  for (std::size_t row = 0; row < rows.rowCount(); ++row) {
    SchemaColumn column;
    column.name = textAt(rows, row, name);
    column.type = textAt(rows, row, type);
    column.notNull = textAt(rows, row, notNull).toInt() != 0;
    column.defaultValue = textAt(rows, row, defaultValue);
    column.primaryKey = textAt(rows, row, primaryKey).toInt();
    setHidden(column, textAt(rows, row, hidden).toInt());
    columns.push_back(std::move(column));
  }
  return columns;
}

void addForeignKeys(std::vector<SchemaColumn>& columns, const client::ColumnStore& rows) {
  const int from = columnNamed(rows, "from");
  const int table = columnNamed(rows, "table");
  const int to = columnNamed(rows, "to");
  for (std::size_t row = 0; row < rows.rowCount(); ++row)
    setReference(columns, textAt(rows, row, from), textAt(rows, row, table), textAt(rows, row, to));
}

void addEstimates(std::vector<SchemaObject>& objects, const client::ColumnStore& rows) {
  QHash<QString, qint64> estimates;
  const int table = columnNamed(rows, "tbl");
  const int stat = columnNamed(rows, "stat");
  for (std::size_t row = 0; row < rows.rowCount(); ++row) {
    // "2000 15 1": rows of the table, then rows a key of the index.
    bool isNumber = false;
    const qint64 count = textAt(rows, row, stat).section(u' ', 0, 0).toLongLong(&isNumber);
    if (!isNumber) continue;
    qint64& estimate = estimates[textAt(rows, row, table).toLower()];
    estimate = std::max(estimate, count);
  }
  for (SchemaObject& object : objects)
    if (const auto it = estimates.constFind(object.name.toLower());
        object.kind == SchemaObject::Kind::Table && it != estimates.constEnd())
      object.estimatedRows = *it;
}

std::vector<SchemaObject> schemaObjects(const std::vector<SchemaRow>& rows) {
  QHash<QString, const SchemaRow*> indexRows;
  for (const SchemaRow& row : rows)
    if (row.type == u"index") indexRows.insert(row.name, &row);
  std::vector<SchemaObject> objects;
  for (const SchemaRow& row : rows) {
    SchemaObject object;
    if (row.type == u"table")
      object.kind = SchemaObject::Kind::Table;
    else if (row.type == u"view")
      object.kind = SchemaObject::Kind::View;
    else if (row.type == u"trigger")
      object.kind = SchemaObject::Kind::Trigger;
    else
      continue;
    object.name = row.name;
    object.table = object.kind == SchemaObject::Kind::Trigger ? row.table : QString();
    object.sql = row.sql;
    object.columns = columnsOf(row);
    if (object.kind == SchemaObject::Kind::Table) {
      object.indexes = indexesOf(row, indexRows);
      object.isVirtual = isVirtualTable(row.sql);
      object.withoutRowId = isWithoutRowId(row.sql);
      std::sort(object.indexes.begin(), object.indexes.end(),
                [](const SchemaIndex& a, const SchemaIndex& b) { return a.name < b.name; });
    }
    objects.push_back(std::move(object));
  }
  markInternal(objects);
  resolveReferences(objects);
  std::stable_sort(objects.begin(), objects.end(), [](const SchemaObject& a, const SchemaObject& b) {
    if (a.kind != b.kind) return a.kind < b.kind;
    return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
  });
  return objects;
}

}  // namespace tovuk::models
