// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of cells with raw values, and the grid model over a result that is held in memory.
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

#include "api/client/sqlite/column_store.h"

namespace tovuk::models {

// Roles of every grid model. Display text and raw value are different roles; sort, copy and export use the raw one.
enum GridRole : int {
  RawRole = Qt::UserRole + 1,  // QVariant: invalid (NULL), qlonglong, double, QString, QByteArray
  CellTypeRole,                // int of client::CellType; -1 while the row is not there yet
  FullTextRole,                // QString, the whole text (DisplayRole is clipped to kDisplayCharacters)
};
inline constexpr int kDisplayCharacters = 300;

// What sorting by a column reads. Nothing where the rows are held.
struct SortPrice {
  bool isMetered = false;
  bool usesIndex = false;      // each page reads what it shows; else every row, for each page
  std::optional<qint64> rows;  // how many those are, as far as it is known without asking
};

// What grids, viewers, copy and export need of a model besides QAbstractTableModel.
class GridModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  [[nodiscard]] virtual client::Cell cell(int row, int column) const = 0;  // view into the store
  [[nodiscard]] virtual bool isLoaded(int row) const = 0;                  // false: placeholder while fetched
  [[nodiscard]] virtual QString columnName(int column) const = 0;
  // Declared type where known ("INTEGER"), else the type seen in the first rows; may be empty.
  [[nodiscard]] virtual QString columnType(int column) const = 0;
  [[nodiscard]] virtual bool isNumericColumn(int column) const = 0;  // right-aligned
  // The last row that is known to exist: a model may show room for more than that.
  [[nodiscard]] virtual int lastKnownRow() const { return rowCount() - 1; }
  // The grid asks for sorting with a header click; Qt::SortOrder and column are shown by the header.
  [[nodiscard]] virtual int sortColumn() const = 0;  // -1: none
  [[nodiscard]] virtual Qt::SortOrder sortOrder() const = 0;
  [[nodiscard]] virtual SortPrice sortPrice(int /*column*/) const { return {}; }

 protected:
  // data() of a cell that is there, and headerData(): names and types above, row numbers from 1 at the side.
  static QVariant gridData(const client::Cell& cell, bool isNumeric, int role);
  [[nodiscard]] QVariant gridHeaderData(int section, Qt::Orientation orientation, int role) const;
};

// Sort and filter over what is held, in worker threads on immutable chunks; the rows shown change when the work is
// done and not before. New rows arriving while a filter or sort is active are taken in: filtered ones as they come,
// sorted ones when the store has grown by half or nothing came for a moment.
//
// Rows are announced once a turn of the event loop. A new order of the same rows is a layout change, so selection and
// current cell survive it; another set of rows (another filter) is a reset.
//
// Order: NULL, numbers by value, text by its bytes (binary collation), blobs; equal cells keep the order of arrival.
class ResultModel : public GridModel {
  Q_OBJECT
 public:
  explicit ResultModel(std::shared_ptr<client::ColumnStore> store, QObject* parent = nullptr);
  ~ResultModel() override;

  int rowCount(const QModelIndex& parent = {}) const override;  // capped at INT_MAX
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;  // column -1: the order of arrival

  client::Cell cell(int row, int column) const override;
  bool isLoaded(int row) const override;
  QString columnName(int column) const override;
  QString columnType(int column) const override;
  bool isNumericColumn(int column) const override;
  int sortColumn() const override { return m_sortColumn; }
  Qt::SortOrder sortOrder() const override { return m_sortOrder; }

  // Keeps rows in which any cell's text holds `text`, case-insensitive for ASCII and Latin letters, byte equality
  // beyond. Numbers are compared as they are shown; NULL and blobs hold no text. Empty: all rows.
  void setFilter(const QString& text);
  [[nodiscard]] QString filter() const { return m_filter; }
  [[nodiscard]] qint64 heldRows() const;  // of the store, filter or not
  [[nodiscard]] bool isArranging() const;
  [[nodiscard]] std::shared_ptr<client::ColumnStore> store() const { return m_store; }
  [[nodiscard]] qint64 storeRow(int row) const;

 signals:
  void arrangingChanged(bool arranging);
  void filterApplied();

 private:
  struct Arranger;
  // What decides which rows are shown and in which order.
  struct Arrangement {
    QString filter;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    friend bool operator==(const Arrangement&, const Arrangement&) = default;
  };

  [[nodiscard]] Arrangement wanted() const { return {m_filter, m_sortColumn, m_sortOrder}; }
  [[nodiscard]] qint64 availableRows() const;  // of the store, capped at INT_MAX
  void onColumnsKnown();
  void onRowsAppended();
  void lookAtTypes();
  void rearrange();
  void startJob(qint64 first);
  void onJobFinished();
  void showOrder(std::optional<std::vector<quint32>> order, qint64 rows);  // the same rows or more, reordered
  void showSet(std::optional<std::vector<quint32>> order, qint64 rows);    // other rows
  void growBy(const std::vector<quint32>& found, qint64 rows);
  void updateArranging();

  std::shared_ptr<client::ColumnStore> m_store;
  std::unique_ptr<Arranger> m_arranger;
  std::optional<std::vector<quint32>> m_order;  // shown row -> store row; empty: identity
  int m_columnCount = 0;
  int m_shownRows = 0;
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
  QString m_filter;
};

}  // namespace tovuk::models
