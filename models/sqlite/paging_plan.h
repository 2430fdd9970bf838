// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a table or view is paged through over the plain contract, which knows one statement and at most 1000 rows: the
// SQL of each page, decided from the schema, the order and the condition. Pure.
//
// Keyset: a page begins at a key, (sort column, rowid) or (sort column, primary key). SQLite walks the key's index
// from there and reads what it shows. A condition is passed through; then it reads until enough rows match.
// Offset: no key (views, virtual tables): the rows before the page are read and skipped. A view may have to be
// evaluated as a whole for each page. SortedScan: an order that no index gives: the whole table is read and sorted for
// each page.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>
#include <vector>

#include "api/client/sqlite/column_store.h"
#include "api/contract/sqlite/sqlite.h"
#include "models/sqlite/schema_store.h"
#include "models/sqlite/table_browser.h"

namespace tovuk::models {

// One value of a key, as it came in a page.
struct KeyPart {
  client::CellType type = client::CellType::Null;
  std::int64_t integer = 0;
  double real = 0;
  std::string bytes;

  static KeyPart of(const client::Cell& cell);
  friend bool operator==(const KeyPart&, const KeyPart&) = default;
};
using BrowseKey = std::vector<KeyPart>;

// A place between two rows in the order shown: before or after the row that has this key, whether or not it exists.
struct Cut {
  BrowseKey key;
  bool after = true;
  friend bool operator==(const Cut&, const Cut&) = default;
};

class PagingPlan {
  Q_DECLARE_TR_FUNCTIONS(PagingPlan)

 public:
  // `sortColumn` counts the visible columns; -1: the table's own order.
  PagingPlan(const SchemaObject& object, QString filter, int sortColumn, Qt::SortOrder order);

  [[nodiscard]] TableBrowser::Way way() const { return m_way; }
  [[nodiscard]] QString wayText() const;  // one sentence for a person
  // Columns in front of a page's rows that are the key and not shown: 0 or 1.
  [[nodiscard]] int hiddenColumns() const { return m_selectsRowId ? 1 : 0; }
  // Where the parts of the key stand in a page's row, hidden columns counted. Empty: no key.
  [[nodiscard]] const std::vector<int>& keyPlaces() const { return m_keyPlaces; }
  // The key is the rowid alone and no condition thins it out: rows may be estimated and jumped to by arithmetic.
  [[nodiscard]] bool isRowIdOrder() const { return m_isRowIdOrder; }
  [[nodiscard]] bool isDescending() const { return m_descending; }

  // Keyset only. Rows between two cuts (none: the end of the table), from `low` on or, backward, from `high` on in
  // reverse order.
  [[nodiscard]] SqliteStatement forward(const std::optional<Cut>& low, const std::optional<Cut>& high, qint64 limit,
                                        qint64 offset = 0) const;
  [[nodiscard]] SqliteStatement backward(const std::optional<Cut>& low, const std::optional<Cut>& high, qint64 limit,
                                         qint64 offset = 0) const;
  // Any way.
  [[nodiscard]] SqliteStatement atOffset(qint64 offset, qint64 limit) const;
  [[nodiscard]] SqliteStatement count() const;
  // Smallest and largest rowid, two rows read; only for tables with a rowid.
  [[nodiscard]] std::optional<SqliteStatement> span() const;

 private:
  struct Condition;
  [[nodiscard]] QString column(const QString& name) const;
  [[nodiscard]] std::vector<Condition> arms(const Cut& cut, bool forward, bool outer) const;
  [[nodiscard]] QString orderBy(bool forward) const;
  [[nodiscard]] SqliteStatement page(const std::optional<Cut>& from, const std::optional<Cut>& to, bool forward,
                                     qint64 limit, qint64 offset) const;
  [[nodiscard]] Condition tieCondition(const Cut& cut, bool forward, bool outer) const;
  void chooseKey(const SchemaObject& object);
  void chooseOrder(const SchemaObject& object, int sortColumn);

  QString m_table;         // quoted
  QString m_filter;        // trimmed
  QString m_select;        // the list of columns
  QString m_rowId;         // the name that means the rowid; empty: none
  QString m_alias;         // of the rowid in a page
  QStringList m_tie;       // columns that make a key unique, as in SQL
  QStringList m_outerTie;  // their names in a page
  QString m_sort;          // sort column as in SQL; empty: the tie alone
  QString m_outerSort;
  bool m_sortMayBeNull = true;
  bool m_selectsRowId = false;
  bool m_isView = false;
  bool m_isRowIdOrder = false;
  bool m_descending = false;
  std::vector<int> m_keyPlaces;
  TableBrowser::Way m_way = TableBrowser::Way::Offset;
};

// The columns of a table or view that SELECT * shows.
std::vector<SchemaColumn> visibleColumns(const SchemaObject& object);

// A page's statement for a person: its parameters, reals and texts, written into the text.
QString withLiterals(const SqliteStatement& statement);

// nullopt: `condition` is one expression as far as its tokens tell; otherwise what is wrong with it.
std::optional<QString> conditionProblem(const QString& condition);

}  // namespace tovuk::models
