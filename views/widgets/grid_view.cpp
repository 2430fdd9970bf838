// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/grid_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

#include "models/sqlite/cell_text.h"
#include "views/widgets/announce.h"
#include "views/widgets/grid_delegate.h"
#include "views/widgets/grid_header.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kWidestFitted = 360;
constexpr int kRowsMeasured = 50;
}  // namespace

GridView::GridView(QWidget* parent)
    : QTableView(parent),
      m_delegate(new GridDelegate(this)),
      m_header(new GridHeader(this)),
      m_rowNumbers(new GridRowNumbers(this)) {
  setHorizontalHeader(m_header);
  setVerticalHeader(m_rowNumbers);
  setItemDelegate(m_delegate);
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setWordWrap(false);
  setCornerButtonEnabled(false);
  setTabKeyNavigation(false);  // Tab leaves the grid: nobody is caught in it
  setEditTriggers(NoEditTriggers);
  setSelectionMode(ExtendedSelection);
  setSelectionBehavior(SelectItems);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerItem);
  setMouseTracking(true);
  setAccessibleName(tr("Rows"));
  m_header->setContextMenuPolicy(Qt::CustomContextMenu);

  connect(m_header, &QHeaderView::sectionClicked, this, &GridView::headerClicked);
  connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
    emit headerMenuRequested(m_header->logicalIndexAt(at), m_header->mapToGlobal(at));
  });
  connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &GridView::fitColumn);
  const auto rearranged = [this] {
    if (!m_arranging) emit columnsRearranged();
  };
  connect(m_header, &QHeaderView::sectionResized, this, rearranged);
  connect(m_header, &QHeaderView::sectionMoved, this, rearranged);
  connect(this, &QAbstractItemView::activated, this, &GridView::cellOpened);
  applyMetrics();
}

GridView::~GridView() = default;

void GridView::setGridModel(models::GridModel* model) {
  if (m_model) m_model->disconnect(this);
  m_model = model;
  m_delegate->setModel(model);
  m_header->setGridModel(model);
  m_fitted = false;
  m_firstVisible = m_lastVisible = -1;
  setModel(model);
  m_rowNumbers->setRowCount(model ? model->rowCount() : 0);
  if (!model) return;
  const auto grown = [this] {
    m_rowNumbers->setRowCount(m_model->rowCount());
    if (!m_fitted && m_model->rowCount() > 0 && m_model->isLoaded(0)) fitColumns();
    announceVisibleRows();
  };
  connect(model, &QAbstractItemModel::rowsInserted, this, grown);
  connect(model, &QAbstractItemModel::rowsRemoved, this, grown);
  connect(model, &QAbstractItemModel::modelReset, this, [this, grown] {
    m_sorting = false;
    scrollToTop();  // other rows: those that come first are looked for
    m_firstVisible = m_lastVisible = -1;
    grown();
  });
  connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
    m_header->viewport()->update();
    if (std::exchange(m_sorting, false)) scrollToTop();
  });
  connect(model, &QAbstractItemModel::dataChanged, this, grown);
  fitColumns();
}

void GridView::fitColumn(int column) {
  if (!m_model || column < 0 || column >= m_model->columnCount()) return;
  int width = m_header->wantedWidth(column);
  int measured = 0;
  const int first = std::max(0, rowAt(0));
  for (int row = first; row < m_model->rowCount() && measured < kRowsMeasured; ++row) {
    if (!m_model->isLoaded(row)) break;
    width = std::max(width, m_delegate->widthOf(m_model->cell(row, column)));
    ++measured;
  }
  setColumnWidth(column, std::min(width, kWidestFitted));
}

void GridView::fitColumns() {
  if (!m_model) return;
  m_arranging = true;
  for (int column = 0; column < m_model->columnCount(); ++column) fitColumn(column);
  m_arranging = false;
  m_fitted = m_model->rowCount() > 0 && m_model->isLoaded(0);
}

void GridView::setComfortable(bool comfortable) {
  m_comfortable = comfortable;
  applyMetrics();
}

void GridView::setFaded(bool faded) {
  if (!m_delegate->setFaded(faded)) return;
  viewport()->update();
}

void GridView::applyMetrics() {
  const int height = m_comfortable ? metrics::gridRowComfortable : metrics::gridRow;
  m_rowNumbers->setMinimumSectionSize(height);
  m_rowNumbers->setDefaultSectionSize(height);
  m_delegate->takeTheme();
}

QString GridView::cellText(const client::Cell& cell) { return models::cellDisplayText(cell); }

QString GridView::selectionAsTsv() const {
  if (!m_model || !selectionModel()) return {};
  // Row by row without one QModelIndex a cell: a selection may hold millions.
  QList<int> columns;
  for (int visual = 0; visual < m_header->count(); ++visual) {
    const int column = m_header->logicalIndex(visual);
    if (!m_header->isSectionHidden(column)) columns.append(column);
  }
  const QItemSelection selection = selectionModel()->selection();
  int first = m_model->rowCount();
  int last = -1;
  for (const QItemSelectionRange& range : selection) {
    first = std::min(first, range.top());
    last = std::max(last, range.bottom());
  }
  const auto holds = [&selection](int row, int column) {
    return std::any_of(selection.begin(), selection.end(), [row, column](const QItemSelectionRange& range) {
      return row >= range.top() && row <= range.bottom() && column >= range.left() && column <= range.right();
    });
  };
  columns.removeIf([&selection](int column) {
    return std::none_of(selection.begin(), selection.end(), [column](const QItemSelectionRange& range) {
      return column >= range.left() && column <= range.right();
    });
  });
  QString text;
  for (int row = first; row <= last; ++row) {
    if (!m_model->isLoaded(row)) continue;
    QString line;
    bool any = false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
      if (i > 0) line += QLatin1Char('\t');
      if (!holds(row, columns[i])) continue;
      any = true;
      QString cell = models::cellFullText(m_model->cell(row, columns[i]));
      for (QChar& c : cell) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')) c = QLatin1Char(' ');
      }
      line += cell;
    }
    if (!any) continue;
    if (!text.isEmpty()) text += QLatin1Char('\n');
    text += line;
  }
  return text;
}

void GridView::copySelection() {
  const QString text = selectionAsTsv();
  if (!text.isNull()) QApplication::clipboard()->setText(text);
}

QJsonObject GridView::columnState() const {
  QJsonArray columns;
  if (!m_model) return {};
  for (int visual = 0; visual < m_header->count(); ++visual) {
    const int column = m_header->logicalIndex(visual);
    QJsonObject entry{{QStringLiteral("name"), m_model->columnName(column)},
                      {QStringLiteral("width"), columnWidth(column)}};
    if (m_header->isSectionHidden(column)) {
      // A hidden section has no width of its own; what it gets back is its fitted one.
      entry = {{QStringLiteral("name"), m_model->columnName(column)}, {QStringLiteral("hidden"), true}};
    }
    columns.append(entry);
  }
  return {{QStringLiteral("columns"), columns}};
}

void GridView::restoreColumnState(const QJsonObject& state) {
  if (!m_model) return;
  const QJsonArray columns = state.value(QLatin1String("columns")).toArray();
  if (columns.isEmpty()) return;
  m_arranging = true;
  QList<int> free;
  for (int column = 0; column < m_model->columnCount(); ++column) free.append(column);
  int visual = 0;
  for (const auto& value : columns) {
    const QJsonObject entry = value.toObject();
    const QString name = entry.value(QLatin1String("name")).toString();
    // Names may repeat: each takes the first that is left.
    const auto found =
        std::find_if(free.begin(), free.end(), [&](int column) { return m_model->columnName(column) == name; });
    if (found == free.end()) continue;
    const int column = *found;
    free.erase(found);
    m_header->moveSection(m_header->visualIndex(column), visual++);
    m_header->setSectionHidden(column, entry.value(QLatin1String("hidden")).toBool());
    const int width = entry.value(QLatin1String("width")).toInt();
    if (width > 0) setColumnWidth(column, width);
  }
  m_arranging = false;
  m_fitted = true;
}

void GridView::setColumnShown(int column, bool shown) {
  m_header->setSectionHidden(column, !shown);
  if (shown && columnWidth(column) == 0) fitColumn(column);
  emit columnsRearranged();
}

QString GridView::spokenText(const QModelIndex& to, const QModelIndex& from) const {
  if (!m_model || !to.isValid()) return {};
  QString value = m_model->isLoaded(to.row()) ? models::cellDisplayText(m_model->cell(to.row(), to.column()))
                                              : tr("not loaded yet");
  if (value.isEmpty()) value = tr("empty");
  const bool across = from.isValid() && from.row() == to.row();
  return across ? tr("%1, %2", "value, column").arg(value, m_model->columnName(to.column()))
                : tr("%1, row %2", "value, row").arg(value, QLocale().toString(to.row() + 1));
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (current.isValid() && hasFocus()) announce(this, spokenText(current, previous));
}

void GridView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copySelection();
    event->accept();
    return;
  }
  // Control with an arrow jumps to the edge, as in a spreadsheet.
  if (m_model && event->modifiers() == Qt::ControlModifier && currentIndex().isValid()) {
    const QModelIndex at = currentIndex();
    QModelIndex target;
    switch (event->key()) {
      case Qt::Key_Up: target = m_model->index(0, at.column()); break;
      case Qt::Key_Down: target = m_model->index(m_model->lastKnownRow(), at.column()); break;
      case Qt::Key_Home: target = m_model->index(0, m_header->logicalIndex(0)); break;
      case Qt::Key_End:
        target = m_model->index(m_model->lastKnownRow(), m_header->logicalIndex(m_header->count() - 1));
        break;
      default: break;
    }
    if (target.isValid()) {
      setCurrentIndex(target);
      if (event->key() == Qt::Key_Down || event->key() == Qt::Key_End) emit endRequested();
      event->accept();
      return;
    }
  }
  QTableView::keyPressEvent(event);
}

void GridView::contextMenuEvent(QContextMenuEvent* event) {
  QModelIndex index = currentIndex();
  QPoint at = event->globalPos();
  if (event->reason() == QContextMenuEvent::Mouse) {
    index = indexAt(event->pos());
  } else if (index.isValid()) {
    at = viewport()->mapToGlobal(visualRect(index).bottomLeft());
  }
  // Keeps a selection that holds the cell; else the cell becomes it.
  if (index.isValid() && !selectionModel()->isSelected(index)) setCurrentIndex(index);
  emit menuRequested(index, at);
  event->accept();
}

void GridView::sortBy(int column, Qt::SortOrder order) {
  if (!m_model) return;
  m_sorting = m_model->sortColumn() != column || m_model->sortOrder() != order;
  m_model->sort(column, order);
}

void GridView::headerClicked(int column) {
  if (!m_model) return;
  if (m_model->sortColumn() != column) {
    sortBy(column, Qt::AscendingOrder);
  } else if (m_model->sortOrder() == Qt::AscendingOrder) {
    sortBy(column, Qt::DescendingOrder);
  } else {
    sortBy(-1, Qt::AscendingOrder);
  }
  m_header->viewport()->update();
}

void GridView::announceVisibleRows() {
  if (!m_model) return;
  const int rows = m_model->rowCount();
  int first = rowAt(0);
  int last = rowAt(viewport()->height() - 1);
  if (rows == 0) return;
  if (first < 0) first = 0;
  if (last < 0) last = rows - 1;
  if (first == m_firstVisible && last == m_lastVisible) return;
  m_firstVisible = first;
  m_lastVisible = last;
  emit visibleRowsChanged(first, last);
}

void GridView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  announceVisibleRows();
}

// Rows come into sight without scrolling as well: under what was the last one, once it is not.
void GridView::updateGeometries() {
  QTableView::updateGeometries();
  announceVisibleRows();
}

void GridView::scrollContentsBy(int dx, int dy) {
  QTableView::scrollContentsBy(dx, dy);
  if (dy != 0) {
    setHoverRow(-1);
    announceVisibleRows();
  }
}

void GridView::setHoverRow(int row) {
  const int before = m_delegate->hoverRow();
  if (row == before) return;
  m_delegate->setHoverRow(row);
  for (const int changed : {before, row}) {
    if (changed < 0) continue;
    viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
  }
}

void GridView::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  setHoverRow(rowAt(event->pos().y()));
}

void GridView::leaveEvent(QEvent* event) {
  QTableView::leaveEvent(event);
  setHoverRow(-1);
}

void GridView::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (!isThemeChange(event)) return;
  applyMetrics();
  viewport()->update();
}

}  // namespace tovuk::views
