// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/grid_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

#include "models/format.h"
#include "views/widgets/grid_view.h"

namespace tovuk::views {

namespace {

constexpr std::array kFormats = {models::GridFormat::Csv,    models::GridFormat::Tsv,      models::GridFormat::Json,
                                 models::GridFormat::NdJson, models::GridFormat::Markdown, models::GridFormat::Insert};

QMenu* makeMenu(QWidget* parent) {
  auto* menu = new QMenu(parent);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  return menu;
}

}  // namespace

GridActions::GridActions(GridView& grid) : QObject(&grid), m_grid(grid) {
  connect(&grid, &GridView::menuRequested, this,
          [this](const QModelIndex&, const QPoint& position) { showMenu(position); });
  connect(&grid, &GridView::headerMenuRequested, this, &GridActions::showHeaderMenu);
}

models::GridSelection GridActions::selection() const {
  models::GridSelection picked;
  const auto* model = m_grid.gridModel();
  if (model == nullptr) return picked;

  std::vector<std::pair<int, int>> spans;  // of rows; ranges, because a selection may hold millions of cells
  std::vector<bool> columns(static_cast<std::size_t>(model->columnCount()), false);
  for (const QItemSelectionRange& range : m_grid.selectionModel()->selection()) {
    spans.emplace_back(range.top(), range.bottom());
    for (int column = range.left(); column <= range.right(); ++column) columns[static_cast<std::size_t>(column)] = true;
  }
  const bool nothing = spans.empty();
  std::sort(spans.begin(), spans.end());
  int next = 0;
  for (const auto& [first, last] : spans) {
    for (int row = std::max(first, next); row <= last; ++row) picked.rows.push_back(row);
    next = std::max(next, last + 1);
  }
  // All rows are told as such, so that rows that still arrive belong to them.
  if (static_cast<int>(picked.rows.size()) == model->rowCount()) picked.rows.clear();

  const auto* header = m_grid.horizontalHeader();
  for (int place = 0; place < header->count(); ++place) {
    const int column = header->logicalIndex(place);
    if (header->isSectionHidden(column)) continue;
    if (nothing || columns[static_cast<std::size_t>(column)]) picked.columns.push_back(column);
  }
  return picked;
}

models::GridSelection GridActions::exported(Reach reach) const {
  if (reach == Reach::Selected) return selection();
  models::GridSelection whole;
  const auto* header = m_grid.horizontalHeader();
  for (int place = 0; place < header->count(); ++place) {
    const int column = header->logicalIndex(place);
    if (!header->isSectionHidden(column)) whole.columns.push_back(column);
  }
  return whole;
}

// The one cell that was clicked last is not something anybody would export.
bool GridActions::hasSeveralCells() const {
  if (m_grid.selectionModel() == nullptr) return false;
  const QItemSelection selected = m_grid.selectionModel()->selection();
  return selected.size() > 1 || (selected.size() == 1 && selected.first().width() * selected.first().height() > 1);
}

models::GridExportOptions GridActions::options(models::GridFormat format) const {
  models::GridExportOptions chosen;
  chosen.format = format;
  chosen.table = m_table.isEmpty() ? QStringLiteral("result") : m_table;
  return chosen;
}

void GridActions::copyAs(models::GridFormat format) {
  if (m_grid.gridModel() == nullptr) return;
  QGuiApplication::clipboard()->setText(models::gridText(*m_grid.gridModel(), selection(), options(format)));
}

void GridActions::fillCopyMenu(QMenu& menu) {
  for (const auto format : kFormats) {
    auto* action = menu.addAction(models::formatName(format), this, [this, format] { copyAs(format); });
    action->setObjectName(QStringLiteral("grid.copy.") + models::formatSuffix(format));
  }
}

void GridActions::addExports(QMenu& menu, Reach reach) {
  const QString id = reach == Reach::All ? QStringLiteral("grid.export.%1") : QStringLiteral("grid.exportSelected.%1");
  for (const auto format : kFormats) {
    auto* action = menu.addAction(models::formatName(format), this, [this, format, reach] { m_export(format, reach); });
    action->setObjectName(id.arg(models::formatSuffix(format)));
  }
}

void GridActions::fillExportMenu(QMenu& menu) {
  addExports(menu, Reach::All);
  auto* selected = menu.addMenu(tr("Only the selected cells"));
  selected->setObjectName(QStringLiteral("grid.exportSelected"));
  addExports(*selected, Reach::Selected);
  const auto offer = [this, selected] { selected->menuAction()->setVisible(hasSeveralCells()); };
  connect(&menu, &QMenu::aboutToShow, this, offer);
  offer();
}

void GridActions::showMenu(const QPoint& globalPosition) {
  if (m_grid.gridModel() == nullptr) return;
  auto* menu = makeMenu(&m_grid);
  menu->addAction(tr("Copy"), &m_grid, &GridView::copySelection);
  fillCopyMenu(*menu->addMenu(tr("Copy as")));
  if (m_export) fillExportMenu(*menu->addMenu(tr("Export as")));
  menu->addSeparator();
  menu->addAction(tr("Show the cell"), this, &GridActions::cellViewerWanted);
  menu->addAction(tr("Show the row as a form"), this, &GridActions::recordWanted);
  menu->popup(globalPosition);
}

// What an order costs is said where it is chosen.
void GridActions::addSortActions(QMenu& menu, int column) {
  const auto* model = m_grid.gridModel();
  const models::SortPrice price = model->sortPrice(column);
  QString up = tr("Sort upwards");
  QString down = tr("Sort downwards");
  if (price.isMetered && price.usesIndex) {
    up = tr("Sort upwards \u00B7 uses an index");
    down = tr("Sort downwards \u00B7 uses an index");
  } else if (price.isMetered && price.rows) {
    const QString rows = models::formatCount(*price.rows);
    up = tr("Sort upwards \u00B7 reads about %1 rows for each page").arg(rows);
    down = tr("Sort downwards \u00B7 reads about %1 rows for each page").arg(rows);
  } else if (price.isMetered) {
    up = tr("Sort upwards \u00B7 reads every row for each page");
    down = tr("Sort downwards \u00B7 reads every row for each page");
  }
  menu.addAction(up, this, [this, column] { m_grid.sortBy(column, Qt::AscendingOrder); })
      ->setObjectName(QStringLiteral("grid.sort.up"));
  menu.addAction(down, this, [this, column] { m_grid.sortBy(column, Qt::DescendingOrder); })
      ->setObjectName(QStringLiteral("grid.sort.down"));
}

void GridActions::showHeaderMenu(int column, const QPoint& globalPosition) {
  auto* model = m_grid.gridModel();
  if (model == nullptr) return;
  auto* menu = makeMenu(&m_grid);
  if (column >= 0) {
    addSortActions(*menu, column);
    auto* none = menu->addAction(tr("Do not sort"), this, [this] { m_grid.sortBy(-1, Qt::AscendingOrder); });
    none->setEnabled(model->sortColumn() >= 0);
    menu->addSeparator();
    menu->addAction(tr("Fit the width"), this, [this, column] { m_grid.fitColumn(column); });
    auto* hide = menu->addAction(tr("Hide the column"), this, [this, column] { m_grid.setColumnShown(column, false); });
    const auto* header = m_grid.horizontalHeader();
    hide->setEnabled(header->count() - header->hiddenSectionCount() > 1);
  }
  menu->addAction(tr("Fit all widths"), &m_grid, &GridView::fitColumns);
  auto* shown = menu->addMenu(tr("Columns"));
  for (int each = 0; each < model->columnCount(); ++each) {
    // An ampersand in a column's name is not a shortcut.
    auto* action = shown->addAction(model->columnName(each).replace(u'&', QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(!m_grid.isColumnHidden(each));
    connect(action, &QAction::toggled, this, [this, each](bool on) { m_grid.setColumnShown(each, on); });
  }
  menu->popup(globalPosition);
}

}  // namespace tovuk::views
