// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/table_browser.h"

#include <algorithm>
#include <limits>

#include "models/sqlite/table_browser_private.h"

namespace tovuk::models {

using client::Cell;

namespace {

bool holds(const QString& type, const char* part) { return type.contains(QLatin1String(part), Qt::CaseInsensitive); }

// By SQLite's rules of affinity; nullopt: the declared type does not tell.
std::optional<bool> isNumericType(const QString& type) {
  if (holds(type, "INT")) return true;
  if (holds(type, "CHAR") || holds(type, "CLOB") || holds(type, "TEXT") || holds(type, "BLOB")) return false;
  if (holds(type, "REAL") || holds(type, "FLOA") || holds(type, "DOUB") || holds(type, "NUMERIC") ||
      holds(type, "DECIMAL")) {
    return true;
  }
  return std::nullopt;
}

}  // namespace

// ---- the model ------------------------------------------------------------------------------------------------------

TableBrowser::TableBrowser(ServiceContext& service, QString database, const SchemaObject& object, QObject* parent)
    : GridModel(parent), d(std::make_unique<Private>(*this, service, std::move(database), object)) {}

TableBrowser::~TableBrowser() {
  for (auto* run : {&d->pageRun, &d->spanRun, &d->countRun, &d->filterRun}) {
    if (*run) (*run)->disconnect(this);
  }
}

int TableBrowser::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(d->blocks.rows());
}

int TableBrowser::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(d->columns.size());
}

Cell TableBrowser::cell(int row, int column) const {
  const Block* block = d->loadedBlock(row);
  if (block == nullptr || column < 0 || column >= columnCount()) return {};
  return block->page->cell(row - d->blocks.start(d->blocks.find(row)), column);
}

bool TableBrowser::isLoaded(int row) const { return d->loadedBlock(row) != nullptr; }

QVariant TableBrowser::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const bool isNumeric = isNumericColumn(index.column());
  if (isLoaded(index.row())) return gridData(cell(index.row(), index.column()), isNumeric, role);
  if (role == CellTypeRole) return -1;
  return role == Qt::TextAlignmentRole ? gridData({}, isNumeric, role) : QVariant();
}

QVariant TableBrowser::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 && section < rowCount() &&
      !d->blocks.isPlaceExact(section)) {
    return QStringLiteral("~%1").arg(section + 1);  // its number is an estimate
  }
  if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section >= 0 && section < columnCount() &&
      !sortPrice(section).usesIndex) {
    const QString type = columnType(section);
    const QString cost =
        tr("Sorting by this column reads the whole table for each page, because no index gives this order.");
    return type.isEmpty() ? cost : type + QLatin1Char('\n') + cost;
  }
  return gridHeaderData(section, orientation, role);
}

QString TableBrowser::columnName(int column) const { return d->columns.value(column); }
QString TableBrowser::columnType(int column) const { return d->types.value(column); }

bool TableBrowser::isNumericColumn(int column) const {
  if (column < 0 || column >= columnCount()) return false;
  if (const auto known = isNumericType(d->types[column])) return *known;
  const auto place = static_cast<std::size_t>(column);
  return place < d->looksNumeric.size() && d->looksNumeric[place];
}

int TableBrowser::sortColumn() const { return d->sortColumn; }
Qt::SortOrder TableBrowser::sortOrder() const { return d->order; }

SortPrice TableBrowser::sortPrice(int column) const {
  SortPrice price;
  price.isMetered = true;
  price.usesIndex = PagingPlan(d->object, d->filter, column, Qt::AscendingOrder).way() == Way::Keyset;
  // How many rows are behind those of a view is not known.
  if (d->object.kind != SchemaObject::Kind::Table) return price;
  if (d->filter.isEmpty() && isCountExact()) {
    price.rows = d->blocks.rows();
  } else {
    price.rows = d->tableRows ? d->tableRows : d->object.estimatedRows;
  }
  return price;
}

void TableBrowser::sort(int column, Qt::SortOrder order) {
  if (column >= columnCount()) return;
  const int wanted = std::max(column, -1);
  if (wanted < 0) order = Qt::AscendingOrder;
  if (d->sortColumn == wanted && d->order == order) return;
  d->sortColumn = wanted;
  d->order = order;
  const bool hadFilterUnderWay = d->filterRun != nullptr;
  if (hadFilterUnderWay) d->filter = d->nextFilter;
  d->restart();
  if (hadFilterUnderWay) emit filterChanged();
}

std::optional<QString> TableBrowser::setFilter(const QString& condition) {
  const QString trimmed = condition.trimmed();
  if (!trimmed.isEmpty()) {
    if (auto problem = conditionProblem(trimmed)) return problem;
  }
  if (d->filterRun && trimmed == d->nextFilter) return std::nullopt;
  const bool keepsRows = d->started && (d->filterRun || d->state == LoadState::Ready || d->state == LoadState::Stale);
  if (trimmed == d->filter) {
    d->filterError.reset();
    if (d->filterRun) {
      d->drop(d->filterRun);
      d->setState(LoadState::Ready);
      d->fetchNext();
    } else {
      emit stateChanged();
    }
  } else if (keepsRows) {
    d->tryFilter(trimmed);
  } else {
    d->filter = trimmed;
    d->restart();
    emit filterChanged();
  }
  return std::nullopt;
}

QString TableBrowser::filter() const { return d->filter; }
const std::optional<Error>& TableBrowser::filterError() const { return d->filterError; }

void TableBrowser::start() {
  if (d->started) return;
  d->started = true;
  d->setState(LoadState::Loading);
  d->fetchNext();
}

void TableBrowser::refresh() {
  if (!d->started) {
    start();
    return;
  }
  d->drop(d->pageRun);
  d->drop(d->spanRun);
  d->drop(d->countRun);
  d->filterError.reset();
  d->counted.reset();
  d->tableRows.reset();
  d->error.reset();
  d->hasScrolled = false;
  if (d->blocks.rows() == 0) {
    const bool hadFilterUnderWay = d->filterRun != nullptr;
    if (hadFilterUnderWay) d->filter = d->nextFilter;
    d->restart();
    if (hadFilterUnderWay) emit filterChanged();
    return;
  }
  d->blocks.forget();
  emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  emit countChanged();
  d->setState(LoadState::Refreshing);
  if (d->first < 0) d->first = d->last = 0;
  if (d->filterRun) {
    d->tryFilter(d->nextFilter);
    return;
  }
  d->askSpan();
  d->fetchNext();
}

void TableBrowser::show(int first, int last) {
  if (first < 0 || last < first) return;
  if (first != d->first) d->upward = first < d->first;
  if (first != d->first && d->first >= 0) d->hasScrolled = true;
  d->first = first;
  d->last = last;
  d->blocks.touch(first, last);
  d->fetchNext();
}

void TableBrowser::jumpTo(qint64 row) {
  if (row < 0 || !d->started) return;
  if (d->state == LoadState::Stale) {
    d->error.reset();
    d->setState(LoadState::Ready);
  }
  d->jump = d->blocks.isExact() ? std::min(row, std::max<qint64>(d->blocks.rows() - 1, 0)) : row;
  d->jump = std::min<qint64>(*d->jump, std::numeric_limits<int>::max() - 1);
  if (d->blocks.isExact() && d->blocks.rows() == 0) d->jump.reset();
  d->fetchNext();
}

void TableBrowser::countRows() {
  if (d->countRun) return;
  d->countRun = d->send(d->plan->count());
  connect(d->countRun.get(), &client::QueryRun::finished, this, [this] { d->onCount(); });
  connect(d->countRun.get(), &client::QueryRun::failed, this, [this](const Error& failure) {
    d->drop(d->countRun);
    d->error = failure;
    emit stateChanged();
  });
}

void TableBrowser::cancel() {
  d->drop(d->pageRun);
  d->drop(d->spanRun);
  d->drop(d->countRun);
  if (d->filterRun) {
    d->drop(d->filterRun);
    d->setState(LoadState::Ready);
  }
  d->jump.reset();
}

LoadState TableBrowser::state() const { return d->state; }
const std::optional<Error>& TableBrowser::error() const { return d->error; }

bool TableBrowser::isCountExact() const {
  if (d->state == LoadState::Empty || d->state == LoadState::Loading) return false;
  return d->blocks.isExact() || (d->counted && *d->counted == d->blocks.rows());
}

bool TableBrowser::isCountEstimated() const {
  return d->counted || (d->filter.isEmpty() && (d->tableRows || d->object.estimatedRows));
}

int TableBrowser::lastKnownRow() const {
  const qint64 certain = certainRows();
  if (isCountExact() || isCountEstimated() || certain == 0) return rowCount() - 1;
  return static_cast<int>(certain) - 1;
}

qint64 TableBrowser::certainRows() const {
  qint64 rows = 0;
  for (const Block& block : d->blocks.blocks()) {
    if (!block.exact) break;
    rows += block.rows;
  }
  return rows;
}

TableBrowser::Way TableBrowser::way() const { return d->plan->way(); }
QString TableBrowser::wayText() const { return d->plan->wayText(); }
qint64 TableBrowser::rowsRead() const { return d->rowsRead; }
qint64 TableBrowser::loadedRows() const { return d->blocks.loadedRows(); }
QString TableBrowser::lastSql() const { return d->lastSql; }

}  // namespace tovuk::models
