// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data tab: a table or view of any size over the plain contract, as if it were in memory.
//
// Keyset pages of at most 1000 rows (WHERE key > last ORDER BY key LIMIT 1000) fetched ahead of the scroll into a
// bounded window cache; when no key allows it, OFFSET is used and the way says what that reads. Late answers are
// dropped. Nothing is counted unless asked.
//
// Row numbers. Pages and the holes between them follow each other (browse_blocks.h). Each owns the keys between its two
// ends, so no row is shown twice or skipped while scrolling, also while others write; with OFFSET that cannot be
// promised. How many rows a hole has may be an estimate: from the rowids (smallest and largest are asked for, two rows
// read) and the density of the pages that are here, else it grows by a page at a time. A jump in rowid order goes to
// the rowid in proportion, which is the very row where rowids have no gaps; otherwise the row numbers after it are
// shown with a `~`. When a hole closes and had fewer rows than was promised, the surplus rows are removed
// (rowsRemoved), which may be above the rows on screen.
//
// Opening a table reads what a screen shows and a margin (kFirstPageRows) and two rows. Only once the person scrolls
// are whole pages read, one ahead of the scroll, where a key makes that cheap. An order that no index gives reads the
// whole table for whatever it brings, so there the first page is a whole one.
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
  SortPrice sortPrice(int column) const override;
  int lastKnownRow() const override;

  void start();    // first page; nothing is read before
  void refresh();  // drops the cache, keeps the place
  // An SQL condition put into WHERE (...); refused without sending when it does not tokenise as one expression.
  // nullopt: taken; otherwise what is wrong with it. While rows are shown, they and their condition stay until the
  // first page under the new one has come; when it fails, they stay for good and filterError says why.
  std::optional<QString> setFilter(const QString& condition);
  [[nodiscard]] QString filter() const;  // of the rows shown
  [[nodiscard]] const std::optional<Error>& filterError() const;
  // Rows [first, last] are on screen: fetches them and, by key once they have moved, the next page in the direction of
  // the scroll.
  void show(int first, int last);
  void jumpTo(qint64 row);  // row number from 0 as far as known; asks for it if it is not there
  void countRows();         // on request only: SELECT count(*), reads what it says
  void cancel();

  [[nodiscard]] LoadState state() const;
  [[nodiscard]] const std::optional<Error>& error() const;
  [[nodiscard]] bool isCountExact() const;  // the end was seen or rows were counted
  // rowCount rests on rowids, statistics or a count; else it is what came and room to scroll on.
  [[nodiscard]] bool isCountEstimated() const;
  [[nodiscard]] qint64 certainRows() const;  // from the first row on without a gap: there are at least as many
  [[nodiscard]] Way way() const;
  [[nodiscard]] QString wayText() const;    // one sentence: what this way of paging reads
  [[nodiscard]] qint64 rowsRead() const;    // metered so far by this browser
  [[nodiscard]] qint64 loadedRows() const;  // in the window cache
  [[nodiscard]] QString lastSql() const;    // of the last page, for "Open as query"

 signals:
  void stateChanged();
  void countChanged();
  void filterChanged();
  void filterRefused();  // see filterError
  void pageArrived(int first, int count, double roundTripMs);
  void jumped(int row);  // the row asked for by jumpTo is there, at this place

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace tovuk::models
