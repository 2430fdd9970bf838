// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A grid and what stands beside it: the current row as a form and the current cell, one under the other at one side, so
// that the grid keeps its width when both are open.
#pragma once

#include <QSplitter>

#include "models/sqlite/result_model.h"

class QAction;

namespace tovuk::views {

class CellViewer;
class GridActions;
class GridView;
class RecordView;

class GridPanes : public QSplitter {
  Q_OBJECT
 public:
  explicit GridPanes(QWidget* parent = nullptr);

  // Checkable: the panes are open while they are checked. The grid's menus and the panes' own buttons turn them too.
  void setActions(QAction* cell, QAction* record);
  // Not owned. The grid and both panes let go of the model before.
  void setGridModel(models::GridModel* model);
  void followCurrentCell();
  // The pane that Escape closes first; false: none is open.
  bool closeOne();

  [[nodiscard]] GridView* grid() const { return m_grid; }
  [[nodiscard]] GridActions* gridActions() const { return m_gridActions; }

 private:
  void showPanes();

  GridView* m_grid;
  GridActions* m_gridActions;
  QSplitter* m_side;
  RecordView* m_record;
  CellViewer* m_cell;
  QAction* m_showCell = nullptr;
  QAction* m_showRecord = nullptr;
};

}  // namespace tovuk::views
