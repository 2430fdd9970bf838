// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/grid_panes.h"

#include <QAction>

#include "views/sqlite/cell_viewer.h"
#include "views/sqlite/grid_actions.h"
#include "views/sqlite/record_view.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kSideWidth = 280;
constexpr int kMostSidePart = 2;  // of the whole width: at most a half

}  // namespace

GridPanes::GridPanes(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent),
      m_grid(new GridView(this)),
      m_gridActions(new GridActions(*m_grid)),
      m_side(new QSplitter(Qt::Vertical, this)),
      m_record(new RecordView(m_side)),
      m_cell(new CellViewer(m_side)) {
  for (auto* splitter : {static_cast<QSplitter*>(this), m_side}) {
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::line);
  }
  addWidget(m_grid);
  addWidget(m_side);
  setStretchFactor(0, 1);
  m_side->addWidget(m_record);
  m_side->addWidget(m_cell);
  setFocusProxy(m_grid);  // a stack that turns to this page gives it the focus
  m_cell->hide();
  m_record->hide();
  m_side->hide();
  connect(m_record, &RecordView::rowWanted, this, [this](int row) {
    const auto* model = m_grid->gridModel();
    if (model != nullptr) m_grid->setCurrentIndex(model->index(row, qMax(0, m_grid->currentIndex().column())));
  });
}

void GridPanes::setActions(QAction* cell, QAction* record) {
  m_showCell = cell;
  m_showRecord = record;
  for (auto* action : {cell, record}) {
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, &GridPanes::showPanes);
  }
  const auto close = [this](QAction* action) {
    action->setChecked(false);
    m_grid->setFocus(Qt::OtherFocusReason);
  };
  connect(m_cell, &CellViewer::closeRequested, cell, [close, cell] { close(cell); });
  connect(m_record, &RecordView::closeRequested, record, [close, record] { close(record); });
  connect(m_grid, &GridView::cellOpened, cell, [cell] { cell->setChecked(true); });
  connect(m_gridActions, &GridActions::cellViewerWanted, cell, [cell] { cell->setChecked(true); });
  connect(m_gridActions, &GridActions::recordWanted, record, [record] { record->setChecked(true); });
}

void GridPanes::setGridModel(models::GridModel* model) {
  if (auto* before = m_grid->gridModel()) before->disconnect(this);
  m_grid->setGridModel(model);
  followCurrentCell();
  if (model == nullptr) return;
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &GridPanes::followCurrentCell);
  connect(model, &QAbstractItemModel::modelReset, this, &GridPanes::followCurrentCell);
}

void GridPanes::followCurrentCell() {
  const auto* model = m_grid->gridModel();
  const QModelIndex current = m_grid->currentIndex();
  if (m_showCell != nullptr && m_showCell->isChecked()) {
    if (model != nullptr && current.isValid()) {
      m_cell->showCell(*model, current.row(), current.column());
    } else {
      m_cell->clear();
    }
  }
  if (m_showRecord != nullptr && m_showRecord->isChecked()) {
    m_record->showRecord(model, current.isValid() ? current.row() : -1);
  }
}

bool GridPanes::closeOne() {
  for (auto* action : {m_showCell, m_showRecord}) {
    if (action == nullptr || !action->isChecked()) continue;
    action->setChecked(false);
    return true;
  }
  return false;
}

void GridPanes::showPanes() {
  const bool wasOpen = !m_side->isHidden();
  m_cell->setVisible(m_showCell->isChecked());
  m_record->setVisible(m_showRecord->isChecked());
  m_side->setVisible(m_showCell->isChecked() || m_showRecord->isChecked());
  // A width that the person has chosen stays while a pane is open.
  if (!wasOpen) {
    const int side = qMin(kSideWidth, width() / kMostSidePart);
    setSizes({qMax(1, width() - side), side});
  }
  followCurrentCell();
}

}  // namespace tovuk::views
