// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grid over a models::GridModel: paints straight from its cells, no QVariant a cell.
#pragma once

#include <QJsonObject>
#include <QTableView>

#include "models/sqlite/result_model.h"

namespace tovuk::views {

class GridDelegate;
class GridHeader;
class GridRowNumbers;

class GridView : public QTableView {
  Q_OBJECT
 public:
  explicit GridView(QWidget* parent = nullptr);
  ~GridView() override;

  // Not owned. nullptr: none. The view drives GridModel::sort by header clicks (up, down, none).
  void setGridModel(models::GridModel* model);
  [[nodiscard]] models::GridModel* gridModel() const { return m_model; }

  // Widths by header and the rows loaded now, capped; called by itself with the first rows.
  void fitColumns();
  // Sorts by a column (-1: not) and shows the rows that come first then.
  void sortBy(int column, Qt::SortOrder order);
  void fitColumn(int column);
  void setComfortable(bool comfortable);  // row height 30 instead of 24
  void setFaded(bool faded);              // the rows are not what was asked for last: their text is muted

  // Cells of the selection as tab separated text, rows in view order; tabs and line ends in values become spaces.
  // NULL is empty. Limited to what is loaded.
  [[nodiscard]] QString selectionAsTsv() const;
  void copySelection();

  // Widths, order and hidden columns, by column name.
  [[nodiscard]] QJsonObject columnState() const;
  void restoreColumnState(const QJsonObject& state);
  void setColumnShown(int column, bool shown);

  // What is spoken when the current cell moves from `from` to `to`: value and row, or value and column.
  [[nodiscard]] QString spokenText(const QModelIndex& to, const QModelIndex& from) const;

  // Text of a cell as the grid paints it.
  [[nodiscard]] static QString cellText(const client::Cell& cell);

 signals:
  // Rows first..last (inclusive) are on screen; after scrolling, resizing and model changes.
  void visibleRowsChanged(int first, int last);
  // Context menu key or right click; `index` is invalid over empty room.
  void menuRequested(const QModelIndex& index, const QPoint& globalPosition);
  void headerMenuRequested(int column, const QPoint& globalPosition);
  // Return or double click.
  void cellOpened(const QModelIndex& index);
  // The keys that go to the last row were pressed; it is the last one known.
  void endRequested();
  void columnsRearranged();  // widths, order or hidden columns changed by the person

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void updateGeometries() override;
  void scrollContentsBy(int dx, int dy) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void announceVisibleRows();
  void headerClicked(int column);
  void setHoverRow(int row);
  void applyMetrics();

  models::GridModel* m_model = nullptr;
  GridDelegate* m_delegate;
  GridHeader* m_header;
  GridRowNumbers* m_rowNumbers;
  bool m_comfortable = false;
  bool m_fitted = false;
  bool m_sorting = false;    // the order asked for is not there yet
  bool m_arranging = false;  // widths change by the program, not by the person
  int m_firstVisible = -1;
  int m_lastVisible = -1;
};

}  // namespace tovuk::views
