// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/table_browser.h"

#include <algorithm>
#include <limits>

#include "models/format.h"
#include "models/sqlite/browse_blocks.h"
#include "models/sqlite/paging_plan.h"

namespace tovuk::models {

using client::Cell;
using client::CellType;
using client::QueryRun;

namespace {

constexpr std::size_t kPagesKept = 200;

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

struct TableBrowser::Private {
  Private(TableBrowser& browser, ServiceContext& context, QString name, SchemaObject schema)
      : q(browser), service(context), database(std::move(name)), object(std::move(schema)) {
    for (const SchemaColumn& column : visibleColumns(object)) {
      columns << column.name;
      types << column.type;
    }
    plan = std::make_unique<PagingPlan>(object, filter, sortColumn, order);
  }

  TableBrowser& q;
  ServiceContext& service;
  QString database;
  SchemaObject object;
  QStringList columns, types;
  std::vector<bool> looksNumeric;  // of the first page, where the declared type does not tell

  QString filter;
  int sortColumn = -1;
  Qt::SortOrder order = Qt::AscendingOrder;
  std::unique_ptr<PagingPlan> plan;

  BrowseBlocks blocks;
  bool started = false;
  LoadState state = LoadState::Empty;
  std::optional<Error> error;
  qint64 rowsRead = 0;
  QString lastSql;
  std::optional<qint64> counted;    // by countRows, under this condition
  std::optional<qint64> tableRows;  // of the whole table as far as known: survives sorting and filtering

  qint64 first = -1, last = -1;  // on screen; -1: nothing asked for yet
  bool upward = false;
  std::optional<qint64> jump;

  PageRequest request;  // of pageRun
  std::unique_ptr<QueryRun> pageRun, spanRun, countRun;

  void setState(LoadState value);
  void restart();
  void drop(std::unique_ptr<QueryRun>& run);
  std::unique_ptr<QueryRun> send(SqliteStatement statement);
  void fetchNext();
  [[nodiscard]] std::optional<PageRequest> wanted() const;
  [[nodiscard]] bool isStillWanted() const;
  void fetch(PageRequest next);
  void onPage();
  void onPageFailed(const Error& failure);
  void onSpan();
  void onCount();
  void askSpan();
  void adopt(Splice splice);
  void resizeTail(qint64 rows, bool exact);
  void spreadCount();
  void learnColumns(const client::ColumnStore& store);
  void meter(const QueryRun& run);
  [[nodiscard]] const Block* loadedBlock(qint64 row) const;
};

// ---- requests -------------------------------------------------------------------------------------------------------

void TableBrowser::Private::setState(LoadState value) {
  state = value;
  emit q.stateChanged();
}

// Hangs up. The run may be in the middle of a signal, so it is deleted later.
void TableBrowser::Private::drop(std::unique_ptr<QueryRun>& run) {
  if (!run) return;
  run->disconnect(&q);
  if (run->state() == QueryRun::State::Running) run->stop();
  run.release()->deleteLater();
}

std::unique_ptr<QueryRun> TableBrowser::Private::send(SqliteStatement statement) {
  SqliteQuery query;
  query.statements.push_back(std::move(statement));
  return service.client().query(service.id(), database.toStdString(), std::move(query));
}

void TableBrowser::Private::meter(const QueryRun& run) {
  const auto& figures = run.figures();
  if (!figures) return;
  if (figures->rowsRead) {
    rowsRead += *figures->rowsRead;
  } else if (!figures->results.empty()) {
    rowsRead += figures->results.front().rowsRead.value_or(0);
  }
}

// From the first page on, under the order and condition that hold now.
void TableBrowser::Private::restart() {
  drop(pageRun);
  drop(spanRun);
  drop(countRun);
  q.beginResetModel();
  plan = std::make_unique<PagingPlan>(object, filter, sortColumn, order);
  blocks.clear();
  counted.reset();
  error.reset();
  jump.reset();
  first = last = -1;
  q.endResetModel();
  emit q.countChanged();
  if (!started) return;
  setState(LoadState::Loading);
  fetchNext();
}

// What the screen lacks most: the row jumped to, then the rows on screen, then the next page in the scroll's direction.
std::optional<PageRequest> TableBrowser::Private::wanted() const {
  const qint64 rows = blocks.rows();
  if (blocks.blocks().size() == 1 && rows == 0 && !blocks.blocks().front().page) {
    return blocks.requestNext(0, false, *plan);
  }
  if (jump) {
    const qint64 row = *jump;
    if (row >= rows && spanRun) return std::nullopt;  // soon it is known how many there are
    const std::size_t block = row < rows ? blocks.find(row) : blocks.blocks().size() - 1;
    if (!blocks.blocks()[block].page) return blocks.requestFor(block, row, row, *plan);
  }
  if (first < 0 || rows == 0) return std::nullopt;
  const qint64 top = std::clamp<qint64>(first, 0, rows - 1);
  const qint64 bottom = std::clamp<qint64>(last, top, rows - 1);
  const std::size_t topBlock = blocks.find(top);
  const std::size_t bottomBlock = blocks.find(bottom);
  for (std::size_t i = topBlock; i <= bottomBlock; ++i) {
    const Block& block = blocks.blocks()[i];
    if (block.page || block.rows == 0) continue;
    const qint64 start = blocks.start(i);
    return blocks.requestFor(i, std::max(top, start), std::min(bottom, start + block.rows - 1), *plan);
  }
  if (upward) {
    for (std::size_t i = topBlock; i-- > 0;) {
      const Block& block = blocks.blocks()[i];
      if (blocks.start(i) + block.rows < top - kPageRows) break;
      if (!block.page && block.rows > 0) return blocks.requestNext(i, true, *plan);
    }
    return std::nullopt;
  }
  for (std::size_t i = bottomBlock + 1; i < blocks.blocks().size(); ++i) {
    if (blocks.start(i) > bottom + kPageRows) break;
    const Block& block = blocks.blocks()[i];
    if (!block.page && block.rows > 0) return blocks.requestNext(i, false, *plan);
  }
  return std::nullopt;
}

// Whether the page under way is near to what is on screen now.
bool TableBrowser::Private::isStillWanted() const {
  const auto next = wanted();
  return next && next->block == request.block && next->mode == request.mode &&
         std::abs(next->offset - request.offset) < kPageRows / 2;
}

void TableBrowser::Private::fetchNext() {
  if (!started || state == LoadState::Failed || state == LoadState::Stale) return;
  if (pageRun) {
    if (isStillWanted()) return;
    drop(pageRun);
  }
  // Beyond what is known: only without rowids can it be asked for; else the last row is meant.
  const bool endIsKnown = plan->isRowIdOrder() || blocks.blocks().back().page;
  if (jump && *jump >= blocks.rows() && blocks.rows() > 0 && endIsKnown && !spanRun) jump = blocks.rows() - 1;
  if (jump && *jump < blocks.rows() && loadedBlock(*jump) != nullptr) {
    const auto row = static_cast<int>(*jump);
    jump.reset();
    emit q.jumped(row);
    if (pageRun) return;  // a slot has asked for more
  }
  if (auto next = wanted()) fetch(*next);
}

void TableBrowser::Private::fetch(PageRequest next) {
  const Block& hole = blocks.blocks()[next.block];
  SqliteStatement statement;
  switch (next.mode) {
    case PageRequest::Mode::Forward: statement = plan->forward(hole.low, hole.high, next.limit); break;
    case PageRequest::Mode::Backward: statement = plan->backward(hole.low, hole.high, next.limit); break;
    case PageRequest::Mode::FromKey: statement = plan->forward(next.cut, hole.high, next.limit); break;
    case PageRequest::Mode::Skip: statement = plan->forward(hole.low, hole.high, next.limit, next.offset); break;
    case PageRequest::Mode::Offset:
      statement = plan->atOffset(blocks.start(next.block) + next.offset, next.limit);
      break;
  }
  lastSql = withLiterals(statement);
  request = std::move(next);
  pageRun = send(std::move(statement));
  connect(pageRun.get(), &QueryRun::finished, &q, [this] { onPage(); });
  connect(pageRun.get(), &QueryRun::failed, &q, [this](const Error& failure) { onPageFailed(failure); });
}

void TableBrowser::Private::onPage() {
  meter(*pageRun);
  const auto stores = pageRun->results();
  const double roundTrip = pageRun->roundTripMs();
  drop(pageRun);
  auto data = std::make_shared<PageData>();
  data->store = stores.empty() || !stores.front() ? std::make_shared<client::ColumnStore>() : stores.front();
  data->reversed = request.mode == PageRequest::Mode::Backward;
  data->hidden = plan->hiddenColumns();
  const bool isFirstPage = state == LoadState::Loading;
  if (isFirstPage) learnColumns(*data->store);
  const bool isEmpty = data->rows() == 0;
  Splice splice = blocks.place(request, std::move(data), *plan);
  const qint64 pageFirst = splice.pageFirst;
  const qint64 pageRows = splice.pageRows;
  adopt(std::move(splice));
  if (isEmpty && jump) jump = std::min(*jump, std::max<qint64>(blocks.rows() - 1, 0));
  if (blocks.rows() == 0) jump.reset();
  if (first >= 0) blocks.touch(first, last);
  blocks.evict(kPagesKept);
  if (isFirstPage) {
    askSpan();
  }
  error.reset();
  if (state != LoadState::Ready) setState(LoadState::Ready);
  emit q.countChanged();
  if (pageRows > 0) emit q.pageArrived(static_cast<int>(pageFirst), static_cast<int>(pageRows), roundTrip);
  fetchNext();
}

void TableBrowser::Private::onPageFailed(const Error& failure) {
  drop(pageRun);
  error = failure;
  jump.reset();
  // Nothing is asked for again by itself: refresh, sort, filter and jump do.
  setState(blocks.loadedRows() > 0 ? LoadState::Stale : LoadState::Failed);
}

// ---- how many rows there are ----------------------------------------------------------------------------------------

void TableBrowser::Private::askSpan() {
  if (blocks.isExact() || !filter.isEmpty()) return;
  auto statement = plan->isRowIdOrder() ? plan->span() : std::nullopt;
  if (!statement) {
    // Without anything to go by, the number of rows grows as they are scrolled through.
    if (const auto known = tableRows ? tableRows : object.estimatedRows)
      resizeTail(*known - blocks.loadedRows(), false);
    return;
  }
  spanRun = send(std::move(*statement));
  connect(spanRun.get(), &QueryRun::finished, &q, [this] { onSpan(); });
  connect(spanRun.get(), &QueryRun::failed, &q, [this] {
    drop(spanRun);
    fetchNext();
  });
}

void TableBrowser::Private::onSpan() {
  meter(*spanRun);
  const auto stores = spanRun->results();
  drop(spanRun);
  if (!stores.empty() && stores.front() && stores.front()->rowCount() == 1) {
    const Cell min = stores.front()->cell(0, 0);
    const Cell max = stores.front()->cell(0, 1);
    if (min.type == CellType::Integer && max.type == CellType::Integer) {
      blocks.setSpan(BrowseBlocks::Span{min.integer, max.integer});
      if (const auto tail = blocks.estimateOfTail(*plan); tail && !counted) {
        resizeTail(*tail, false);
        tableRows = blocks.rows();
      }
    }
  }
  emit q.countChanged();
  fetchNext();
}

// The last block, if it is a hole that was not counted.
void TableBrowser::Private::resizeTail(qint64 rows, bool exact) {
  const std::size_t tail = blocks.blocks().size() - 1;
  const Block& block = blocks.blocks()[tail];
  if (block.page || block.exact) return;
  const qint64 most = std::numeric_limits<int>::max() - (blocks.rows() - block.rows);
  adopt(blocks.resize(tail, std::clamp<qint64>(rows, exact ? 0 : 1, most), exact));
}

void TableBrowser::Private::onCount() {
  meter(*countRun);
  const auto stores = countRun->results();
  drop(countRun);
  if (!stores.empty() && stores.front() && stores.front()->rowCount() == 1) {
    counted = stores.front()->cell(0, 0).integer;
    if (filter.isEmpty()) tableRows = counted;
    spreadCount();
  }
  emit q.countChanged();
  fetchNext();
}

// The rows counted that are not accounted for are those of the estimated holes, in proportion to their estimates.
void TableBrowser::Private::spreadCount() {
  std::vector<std::size_t> holes;
  qint64 estimated = 0;
  for (std::size_t i = 0; i < blocks.blocks().size(); ++i) {
    if (blocks.blocks()[i].exact) continue;
    holes.push_back(i);
    estimated += blocks.blocks()[i].rows;
  }
  qint64 left = std::max<qint64>(*counted - (blocks.rows() - estimated), 0);
  left = std::min<qint64>(left, std::numeric_limits<int>::max() - (blocks.rows() - estimated));
  for (std::size_t i = 0; i < holes.size(); ++i) {
    const qint64 old = blocks.blocks()[holes[i]].rows;
    const bool isLast = i + 1 == holes.size();
    const double share = estimated > 0 ? static_cast<double>(old) / static_cast<double>(estimated) : 0;
    const qint64 rows = isLast ? left : std::min(left, static_cast<qint64>(static_cast<double>(left) * share));
    left -= rows;
    estimated -= old;
    adopt(blocks.resize(holes[i], rows, holes.size() == 1));
  }
}

// ---- the model's side of a change -----------------------------------------------------------------------------------

void TableBrowser::Private::adopt(Splice splice) {
  const qint64 more = splice.rowsAfter - splice.rowsBefore;
  const auto pageFirst = static_cast<int>(splice.pageFirst);
  const auto pageRows = static_cast<int>(splice.pageRows);
  if (more != 0) {
    // First the hole gets its new size, then the rows their values: two changes that a view is told of in turn.
    Splice sized;
    sized.first = splice.first;
    sized.count = splice.count;
    Block hole = blocks.blocks()[splice.first];
    hole.high = blocks.blocks()[splice.first + splice.count - 1].high;
    hole.rows = splice.rowsAfter;
    sized.with = {std::move(hole)};
    const qint64 end = splice.start + std::min(splice.rowsBefore, splice.rowsAfter);
    const auto at = static_cast<int>(splice.changesAtStart ? splice.start : end);
    if (more > 0) {
      q.beginInsertRows({}, at, at + static_cast<int>(more) - 1);
      blocks.apply(std::move(sized));
      q.endInsertRows();
    } else {
      q.beginRemoveRows({}, at, at - static_cast<int>(more) - 1);
      blocks.apply(std::move(sized));
      q.endRemoveRows();
    }
    splice.count = 1;
  }
  blocks.apply(std::move(splice));
  if (pageRows > 0 && !columns.isEmpty()) {
    emit q.dataChanged(q.index(pageFirst, 0), q.index(pageFirst + pageRows - 1, static_cast<int>(columns.size()) - 1));
  }
}

// What the schema did not tell.
void TableBrowser::Private::learnColumns(const client::ColumnStore& store) {
  if (columns.isEmpty() && !store.columns().empty()) {
    q.beginResetModel();
    for (std::size_t i = static_cast<std::size_t>(plan->hiddenColumns()); i < store.columns().size(); ++i) {
      columns << QString::fromStdString(store.columns()[i]);
      types << QString();
    }
    q.endResetModel();
  }
  looksNumeric.assign(static_cast<std::size_t>(columns.size()), false);
  for (std::size_t column = 0; column < looksNumeric.size(); ++column) {
    bool numbers = false;
    bool others = false;
    for (std::size_t row = 0; row < store.rowCount(); ++row) {
      const Cell cell = store.cell(row, column + static_cast<std::size_t>(plan->hiddenColumns()));
      numbers = numbers || cell.isNumber();
      others = others || (!cell.isNumber() && !cell.isNull());
    }
    looksNumeric[column] = numbers && !others;
  }
  if (!columns.isEmpty()) emit q.headerDataChanged(Qt::Horizontal, 0, static_cast<int>(columns.size()) - 1);
}

const Block* TableBrowser::Private::loadedBlock(qint64 row) const {
  if (row < 0 || row >= blocks.rows()) return nullptr;
  const Block& block = blocks.blocks()[blocks.find(row)];
  return block.page ? &block : nullptr;
}

// ---- the model ------------------------------------------------------------------------------------------------------

TableBrowser::TableBrowser(ServiceContext& service, QString database, const SchemaObject& object, QObject* parent)
    : GridModel(parent), d(std::make_unique<Private>(*this, service, std::move(database), object)) {}

TableBrowser::~TableBrowser() {
  for (auto* run : {&d->pageRun, &d->spanRun, &d->countRun}) {
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

void TableBrowser::sort(int column, Qt::SortOrder order) {
  if (column >= columnCount()) return;
  const int wanted = std::max(column, -1);
  if (wanted < 0) order = Qt::AscendingOrder;
  if (d->sortColumn == wanted && d->order == order) return;
  d->sortColumn = wanted;
  d->order = order;
  d->restart();
}

std::optional<QString> TableBrowser::setFilter(const QString& condition) {
  const QString trimmed = condition.trimmed();
  if (!trimmed.isEmpty()) {
    if (auto problem = conditionProblem(trimmed)) return problem;
  }
  if (trimmed == d->filter) return std::nullopt;
  d->filter = trimmed;
  d->restart();
  return std::nullopt;
}

QString TableBrowser::filter() const { return d->filter; }

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
  d->counted.reset();
  d->tableRows.reset();
  d->error.reset();
  if (d->blocks.rows() == 0) {
    d->restart();
    return;
  }
  d->blocks.forget();
  emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  emit countChanged();
  d->setState(LoadState::Refreshing);
  if (d->first < 0) d->first = d->last = 0;
  d->askSpan();
  d->fetchNext();
}

void TableBrowser::show(int first, int last) {
  if (first < 0 || last < first) return;
  if (first != d->first) d->upward = first < d->first;
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
  connect(d->countRun.get(), &QueryRun::finished, this, [this] { d->onCount(); });
  connect(d->countRun.get(), &QueryRun::failed, this, [this](const Error& failure) {
    d->drop(d->countRun);
    d->error = failure;
    emit stateChanged();
  });
}

void TableBrowser::cancel() {
  d->drop(d->pageRun);
  d->drop(d->spanRun);
  d->drop(d->countRun);
  d->jump.reset();
}

LoadState TableBrowser::state() const { return d->state; }
const std::optional<Error>& TableBrowser::error() const { return d->error; }

bool TableBrowser::isCountExact() const {
  if (d->state == LoadState::Empty || d->state == LoadState::Loading) return false;
  return d->blocks.isExact() || (d->counted && *d->counted == d->blocks.rows());
}

TableBrowser::Way TableBrowser::way() const { return d->plan->way(); }
QString TableBrowser::wayText() const { return d->plan->wayText(); }
qint64 TableBrowser::rowsRead() const { return d->rowsRead; }
qint64 TableBrowser::loadedRows() const { return d->blocks.loadedRows(); }
QString TableBrowser::lastSql() const { return d->lastSql; }

}  // namespace tovuk::models
