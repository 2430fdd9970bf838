// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The statements that read a schema, and what their rows mean. No network, no state.
#pragma once

#include <QString>

#include <vector>

#include "api/client/sqlite/column_store.h"
#include "models/sqlite/schema_store.h"

namespace tovuk::models {

// One row of sqlite_schema with what the pragma functions tell of it.
struct SchemaRow {
  qint64 rowid = 0;
  QString type, name, table, sql;
  QByteArray columns, foreignKeys, indexes;  // JSON arrays of arrays; empty: not asked
};

// The SELECT over sqlite_schema, rows with a larger rowid than `after`, one answer's worth. It answers SchemaRow's
// fields in their order.
QString schemaSelect(qint64 after, bool withViewColumns);
// The same without pragma functions: the last three fields are NULL.
QString plainSchemaSelect(qint64 after);
QString viewColumnsSelect(const QString& view);
QString columnsPragma(const QString& table);
QString foreignKeysPragma(const QString& table);
QString estimatesSelect();

std::vector<SchemaRow> schemaRows(const client::ColumnStore& rows);
// Columns from the answer of a table_xinfo pragma or of its function: told apart by column names.
std::vector<SchemaColumn> schemaColumns(const client::ColumnStore& rows);
void addForeignKeys(std::vector<SchemaColumn>& columns, const client::ColumnStore& rows);
void addEstimates(std::vector<SchemaObject>& objects, const client::ColumnStore& rows);

// Tables, views, triggers, each sorted by name.
std::vector<SchemaObject> schemaObjects(const std::vector<SchemaRow>& rows);

}  // namespace tovuk::models
