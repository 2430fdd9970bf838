// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can do with the cells of a grid: copy in every format, export, hide columns, look at a cell. One object
// per grid; its menus are the same in the result grid and in the Data page.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

#include "models/sqlite/grid_export.h"

class QMenu;

namespace tovuk::views {

class GridView;

class GridActions : public QObject {
  Q_OBJECT
 public:
  explicit GridActions(GridView& grid);

  // What an export writes: the rows as they are arranged and the columns shown, or of them the cells selected.
  enum class Reach : std::uint8_t { All, Selected };

  // The table name that INSERT text gets.
  void setTableName(const QString& name) { m_table = name; }
  // Export is offered only where a whole result is held in memory.
  void setExport(std::function<void(models::GridFormat, Reach)> startExport) { m_export = std::move(startExport); }

  // Entries for the grid's context menu and for menu buttons; the actions belong to the menu.
  void fillCopyMenu(QMenu& menu);
  void fillExportMenu(QMenu& menu);

  void copyAs(models::GridFormat format);
  // What is selected, or everything when nothing or all is: rows in view order, columns as shown.
  [[nodiscard]] models::GridSelection selection() const;
  [[nodiscard]] models::GridSelection exported(Reach reach) const;
  [[nodiscard]] models::GridExportOptions options(models::GridFormat format) const;

 signals:
  void cellViewerWanted();
  void recordWanted();

 private:
  void showMenu(const QPoint& globalPosition);
  void addExports(QMenu& menu, Reach reach);
  [[nodiscard]] bool hasSeveralCells() const;
  void addSortActions(QMenu& menu, int column);
  void showHeaderMenu(int column, const QPoint& globalPosition);

  GridView& m_grid;
  QString m_table;
  std::function<void(models::GridFormat, Reach)> m_export;
};

}  // namespace tovuk::views
