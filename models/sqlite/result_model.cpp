// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/result_model.h"

#include <QTimer>

#include <algorithm>
#include <limits>
#include <numeric>

#include "models/background_task.h"
#include "models/sqlite/cell_text.h"
#include "models/sqlite/result_arrange.h"

namespace tovuk::models {

namespace {

using client::Cell;
using client::CellType;

constexpr std::size_t kRowsLookedAt = 1000;  // for the type of a column
constexpr int kQuietMs = 150;                // without new rows before a sorted result is sorted again

QString nameOf(const std::string& column) { return QString::fromStdString(column); }

}  // namespace

struct ResultModel::Arranger {
  // What a worker hands over whole.
  struct Output {
    std::vector<quint32> order;
  };

  BackgroundTask task;
  std::shared_ptr<Output> output;
  Arrangement working;      // what the task is working on
  qint64 workingFirst = 0;  // 0: everything anew; else only the rows from here
  qint64 workingRows = 0;
  Arrangement shown;
  qint64 shownOf = 0;  // store rows that the rows shown were chosen from
  bool takeInPending = false;
  bool arranging = false;
  bool filterPending = false;  // setFilter was called and its rows are not shown yet
  QTimer quiet;
  bool isQuiet = false;
  std::vector<std::uint8_t> typesSeen;  // bit set of CellType, one a column
  std::size_t rowsLookedAt = 0;
};

ResultModel::ResultModel(std::shared_ptr<client::ColumnStore> store, QObject* parent)
    : GridModel(parent), m_store(std::move(store)), m_arranger(std::make_unique<Arranger>()) {
  connect(m_store.get(), &client::ColumnStore::columnsKnown, this, &ResultModel::onColumnsKnown);
  connect(m_store.get(), &client::ColumnStore::rowsAppended, this, &ResultModel::onRowsAppended);
  connect(&m_arranger->task, &BackgroundTask::finished, this, &ResultModel::onJobFinished);
  m_arranger->quiet.setSingleShot(true);
  m_arranger->quiet.setInterval(kQuietMs);
  connect(&m_arranger->quiet, &QTimer::timeout, this, [this] {
    m_arranger->isQuiet = true;
    rearrange();
  });
  m_columnCount = static_cast<int>(m_store->columns().size());
  m_shownRows = static_cast<int>(availableRows());
  m_arranger->shownOf = m_shownRows;
  lookAtTypes();
}

ResultModel::~ResultModel() = default;

qint64 ResultModel::availableRows() const {
  constexpr auto kMost = static_cast<std::size_t>(std::numeric_limits<int>::max());
  return static_cast<qint64>(std::min(m_store->rowCount(), kMost));
}

int ResultModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_shownRows; }
int ResultModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columnCount; }
qint64 ResultModel::heldRows() const { return static_cast<qint64>(m_store->rowCount()); }
bool ResultModel::isArranging() const { return m_arranger->arranging; }
bool ResultModel::isLoaded(int row) const { return row >= 0 && row < m_shownRows; }

qint64 ResultModel::storeRow(int row) const {
  return m_order ? static_cast<qint64>((*m_order)[static_cast<std::size_t>(row)]) : row;
}

Cell ResultModel::cell(int row, int column) const {
  if (row < 0 || row >= m_shownRows || column < 0 || column >= m_columnCount) return {};
  return m_store->cell(static_cast<std::size_t>(storeRow(row)), static_cast<std::size_t>(column));
}

QVariant ResultModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  return gridData(cell(index.row(), index.column()), isNumericColumn(index.column()), role);
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
  return gridHeaderData(section, orientation, role);
}

QString ResultModel::columnName(int column) const {
  if (column < 0 || column >= m_columnCount) return {};
  return nameOf(m_store->columns()[static_cast<std::size_t>(column)]);
}

void ResultModel::onColumnsKnown() {
  beginResetModel();
  m_columnCount = static_cast<int>(m_store->columns().size());
  m_arranger->typesSeen.assign(static_cast<std::size_t>(m_columnCount), 0);
  m_arranger->rowsLookedAt = 0;
  endResetModel();
}

// ---- types ----------------------------------------------------------------------------------------------------------

void ResultModel::lookAtTypes() {
  auto& a = *m_arranger;
  const auto columns = static_cast<std::size_t>(m_columnCount);
  a.typesSeen.resize(columns);
  const auto before = a.typesSeen;
  const std::size_t rows = std::min(kRowsLookedAt, m_store->rowCount());
  for (; a.rowsLookedAt < rows; ++a.rowsLookedAt) {
    for (std::size_t column = 0; column < columns; ++column) {
      const auto type = static_cast<unsigned>(m_store->cell(a.rowsLookedAt, column).type);
      a.typesSeen[column] = static_cast<std::uint8_t>(a.typesSeen[column] | (1U << type));
    }
  }
  if (before != a.typesSeen && columns > 0) emit headerDataChanged(Qt::Horizontal, 0, m_columnCount - 1);
}

QString ResultModel::columnType(int column) const {
  if (column < 0 || column >= m_columnCount) return {};
  constexpr unsigned kNull = 1U << static_cast<unsigned>(CellType::Null);
  const unsigned seen = m_arranger->typesSeen[static_cast<std::size_t>(column)] & ~kNull;
  QString name;
  for (unsigned type = 0; type < 8; ++type) {
    if ((seen & (1U << type)) == 0) continue;
    const QString one = cellTypeName(static_cast<CellType>(type));
    if (!name.isEmpty() && name != one) return isNumericColumn(column) ? QStringLiteral("NUMERIC") : QString();
    name = one;
  }
  return name;
}

bool ResultModel::isNumericColumn(int column) const {
  if (column < 0 || column >= m_columnCount) return false;
  constexpr unsigned kNull = 1U << static_cast<unsigned>(CellType::Null);
  constexpr unsigned kNumbers =
      (1U << static_cast<unsigned>(CellType::Integer)) | (1U << static_cast<unsigned>(CellType::Real));
  const unsigned seen = m_arranger->typesSeen[static_cast<std::size_t>(column)];
  return (seen & kNumbers) != 0 && (seen & ~(kNumbers | kNull)) == 0;
}

// ---- arranging ------------------------------------------------------------------------------------------------------

void ResultModel::onRowsAppended() {
  auto& a = *m_arranger;
  a.isQuiet = false;
  if (a.takeInPending) return;
  a.takeInPending = true;
  QTimer::singleShot(0, this, [this] {
    m_arranger->takeInPending = false;
    lookAtTypes();
    rearrange();
  });
}

void ResultModel::sort(int column, Qt::SortOrder order) {
  if (column >= m_columnCount) return;
  m_sortColumn = std::max(column, -1);
  m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
  rearrange();
}

void ResultModel::setFilter(const QString& text) {
  if (m_filter == text) return;
  m_filter = text;
  m_arranger->filterPending = true;
  rearrange();
}

// Brings the rows shown nearer to what is wanted; called after every change of the wish or of the store.
void ResultModel::rearrange() {
  auto& a = *m_arranger;
  const Arrangement wish = wanted();
  if (a.task.isRunning()) {
    if (a.working == wish) return;  // new rows are taken in when it has finished
    a.task.cancel();
  }
  const qint64 rows = availableRows();
  const bool isPlain = wish.filter.isEmpty() && wish.sortColumn < 0;
  if (!(wish == a.shown)) {
    a.quiet.stop();
    if (!isPlain) {
      startJob(0);
    } else if (a.shown.filter.isEmpty()) {
      showOrder(std::nullopt, rows);
    } else {
      showSet(std::nullopt, rows);
    }
  } else if (rows > a.shownOf) {
    if (isPlain) {
      growBy({}, rows);
    } else if (wish.sortColumn < 0) {
      startJob(a.shownOf);
    } else if (a.isQuiet || rows - a.shownOf >= a.shownOf / 2) {
      startJob(0);
    } else {
      a.quiet.start();
    }
  }
  updateArranging();
}

void ResultModel::startJob(qint64 first) {
  auto& a = *m_arranger;
  a.quiet.stop();
  a.working = wanted();
  a.workingFirst = first;
  a.workingRows = availableRows();
  a.output = std::make_shared<Arranger::Output>();
  a.task.start([snapshot = RowSnapshot(*m_store), needle = m_filter.toStdString(), column = m_sortColumn,
                descending = m_sortOrder == Qt::DescendingOrder, first = static_cast<std::size_t>(first),
                rows = static_cast<std::size_t>(a.workingRows), output = a.output](const std::atomic<bool>& cancelled) {
    auto& order = output->order;
    if (needle.empty()) {
      order.resize(rows - first);
      std::iota(order.begin(), order.end(), static_cast<quint32>(first));
    } else {
      order = filterRows(snapshot, first, rows, needle, cancelled);
    }
    if (column >= 0) sortRows(snapshot, order, static_cast<std::size_t>(column), descending, cancelled);
  });
}

void ResultModel::onJobFinished() {
  auto& a = *m_arranger;
  const auto output = std::exchange(a.output, nullptr);
  if (a.workingFirst > 0) {
    growBy(output->order, a.workingRows);
  } else if (a.working.filter == a.shown.filter) {
    showOrder(std::move(output->order), a.workingRows);
  } else {
    showSet(std::move(output->order), a.workingRows);
  }
  rearrange();
}

void ResultModel::growBy(const std::vector<quint32>& found, qint64 rows) {
  auto& a = *m_arranger;
  const int count = m_order ? static_cast<int>(found.size()) : static_cast<int>(rows) - m_shownRows;
  a.shownOf = rows;
  if (count == 0) return;
  beginInsertRows({}, m_shownRows, m_shownRows + count - 1);
  if (m_order) m_order->insert(m_order->end(), found.begin(), found.end());
  m_shownRows += count;
  endInsertRows();
}

void ResultModel::showOrder(std::optional<std::vector<quint32>> order, qint64 rows) {
  auto& a = *m_arranger;
  const int count = order ? static_cast<int>(order->size()) : static_cast<int>(rows);
  if (count > m_shownRows) {
    // The rows that are new come to the end first, so that what follows only changes the order.
    std::vector<quint32> added;
    for (int row = 0; order && m_order && row < count; ++row) {
      const quint32 held = (*order)[static_cast<std::size_t>(row)];
      if (static_cast<qint64>(held) >= a.shownOf) added.push_back(held);
    }
    if (m_order && !order) {
      added.resize(static_cast<std::size_t>(rows - a.shownOf));
      std::iota(added.begin(), added.end(), static_cast<quint32>(a.shownOf));
    }
    growBy(added, rows);
  }
  emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
  const QModelIndexList from = persistentIndexList();
  std::vector<qint64> held;
  held.reserve(static_cast<std::size_t>(from.size()));
  for (const QModelIndex& index : from) held.push_back(storeRow(index.row()));
  m_order = std::move(order);
  a.shown = wanted();
  a.shownOf = rows;
  if (!from.isEmpty()) {
    std::vector<int> rowOf;
    if (m_order) {
      rowOf.resize(static_cast<std::size_t>(rows), -1);
      for (int row = 0; row < m_shownRows; ++row) rowOf[(*m_order)[static_cast<std::size_t>(row)]] = row;
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
      const auto row = static_cast<std::size_t>(held[static_cast<std::size_t>(i)]);
      to.append(index(m_order ? rowOf[row] : static_cast<int>(row), from[i].column()));
    }
    changePersistentIndexList(from, to);
  }
  emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ResultModel::showSet(std::optional<std::vector<quint32>> order, qint64 rows) {
  auto& a = *m_arranger;
  beginResetModel();
  m_order = std::move(order);
  m_shownRows = m_order ? static_cast<int>(m_order->size()) : static_cast<int>(rows);
  a.shown = wanted();
  a.shownOf = rows;
  endResetModel();
}

void ResultModel::updateArranging() {
  auto& a = *m_arranger;
  const bool arranging = a.task.isRunning() || a.quiet.isActive();
  if (a.filterPending && a.shown.filter == m_filter) {
    a.filterPending = false;
    emit filterApplied();
  }
  if (a.arranging == arranging) return;
  a.arranging = arranging;
  emit arrangingChanged(arranging);
}

}  // namespace tovuk::models
