// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data tab: a table or view of any size over the plain contract, as if it were in memory.
//
// Keyset pages of at most 1000 rows (WHERE key > last ORDER BY key LIMIT 1000) fetched ahead of the scroll into a
// bounded window cache. Rowid tables whose rowid span is known are jumped in by rowid; when no key allows it, OFFSET
// is used and the way says what that reads. Late answers are dropped by generation. Nothing is counted unless asked:
// until the end is seen, the row count is an estimate and grows.
#pragma once

#include <memory>
#include <optional>

#include "models/service_context.h"
#include "models/sqlite/result_model.h"
#include "models/sqlite/schema_store.h"

namespace tovuk::models {

class TableBrowser : public GridModel {
  Q_OBJECT
 public:
  enum class Way : std::uint8_t {
    Keyset,      // reads what it shows
    Offset,      // reads every row that is skipped
    SortedScan,  // an order no index gives: reads the whole table for each page
  };

  TableBrowser(ServiceContext& service, QString database, const SchemaObject& object, QObject* parent = nullptr);
  ~TableBrowser() override;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

  client::Cell cell(int row, int column) const override;
  bool isLoaded(int row) const override;
  QString columnName(int column) const override;
  QString columnType(int column) const override;
  bool isNumericColumn(int column) const override;
  int sortColumn() const override;
  Qt::SortOrder sortOrder() const override;

  void start();    // first page; nothing is read before
  void refresh();  // drops the cache, keeps the place
  // An SQL condition put into WHERE (...); refused without sending when it does not tokenise as one expression.
  // nullopt: taken; otherwise what is wrong with it.
  std::optional<QString> setFilter(const QString& condition);
  [[nodiscard]] QString filter() const;
  // Rows [first, last] are on screen: fetches them and the next page in the direction of the scroll.
  void show(int first, int last);
  void jumpTo(qint64 row);  // row number from 0 as far as known; asks for it if it is not there
  void countRows();         // on request only: SELECT count(*), reads what it says
  void cancel();

  [[nodiscard]] LoadState state() const;
  [[nodiscard]] const std::optional<Error>& error() const;
  [[nodiscard]] bool isCountExact() const;  // the end was seen or rows were counted
  [[nodiscard]] Way way() const;
  [[nodiscard]] QString wayText() const;    // one sentence: what this way of paging reads
  [[nodiscard]] qint64 rowsRead() const;    // metered so far by this browser
  [[nodiscard]] qint64 loadedRows() const;  // in the window cache
  [[nodiscard]] QString lastSql() const;    // of the last page, for "Open as query"

 signals:
  void stateChanged();
  void countChanged();
  void pageArrived(int first, int count, double roundTripMs);
  void jumped(int row);  // the row asked for by jumpTo is there, at this place

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace tovuk::models
