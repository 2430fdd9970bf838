// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QScopedValueRollback>

#include <algorithm>
#include <cstdlib>

#include "models/sqlite/drop_run.h"
#include "models/sqlite/table_browser_private.h"

namespace tovuk::models {

using client::Cell;
using client::QueryRun;

namespace {

constexpr std::size_t kPagesKept = 200;
// Around what is on screen before anybody has scrolled.
constexpr qint64 kMarginRows = 100;

}  // namespace

// ---- requests -------------------------------------------------------------------------------------------------------

void TableBrowser::Private::setState(LoadState value) {
  state = value;
  emit q.stateChanged();
}

// Hangs up. The run may be in the middle of a signal, so it is deleted later.
void TableBrowser::Private::drop(std::unique_ptr<QueryRun>& run) { dropRun(run, &q); }

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
  reset();
  if (!started) return;
  setState(LoadState::Loading);
  fetchNext();
}

// The rows shown stay until the condition's first page is here: it may be one that SQLite refuses.
void TableBrowser::Private::tryFilter(const QString& condition) {
  drop(pageRun);
  drop(filterRun);
  error.reset();
  filterError.reset();
  nextFilter = condition;
  const PagingPlan next(object, condition, sortColumn, order);
  SqliteStatement statement = next.atOffset(0, firstPageRows(next));
  nextSql = withLiterals(statement);
  filterRun = send(std::move(statement));
  connect(filterRun.get(), &QueryRun::finished, &q, [this] { onFiltered(); });
  connect(filterRun.get(), &QueryRun::failed, &q, [this](const Error& failure) {
    drop(filterRun);
    filterError = failure;
    setState(LoadState::Ready);
    emit q.filterRefused();
    fetchNext();
  });
  setState(LoadState::Refreshing);
}

void TableBrowser::Private::onFiltered() {
  pageRun = std::move(filterRun);
  filter = nextFilter;
  lastSql = nextSql;
  reset();
  request = blocks.requestNext(0, false, *plan);
  request.limit = firstPageRows(*plan);
  setState(LoadState::Loading);
  emit q.filterChanged();
  onPage();
}

void TableBrowser::Private::reset() {
  drop(spanRun);
  drop(countRun);
  drop(filterRun);
  filterError.reset();
  q.beginResetModel();
  plan = std::make_unique<PagingPlan>(object, filter, sortColumn, order);
  blocks.clear();
  counted.reset();
  error.reset();
  jump.reset();
  first = last = -1;
  hasScrolled = false;
  q.endResetModel();
  emit q.countChanged();
}

// What the screen lacks most: the row jumped to, then the rows on screen, then the next page in the scroll's direction.
std::optional<PageRequest> TableBrowser::Private::wanted() const {
  const qint64 rows = blocks.rows();
  // The first page, also when a count that was asked for meanwhile came before it.
  if (blocks.blocks().size() == 1 && !blocks.blocks().front().page && (rows == 0 || state == LoadState::Loading)) {
    PageRequest opening = blocks.requestNext(0, false, *plan);
    opening.limit = firstPageRows(*plan);
    return opening;
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
    const qint64 lastWanted = std::min(bottom, start + block.rows - 1);
    PageRequest missing = blocks.requestFor(i, std::max(top, start), lastWanted, *plan);
    if (!hasScrolled && missing.mode == PageRequest::Mode::Forward) {
      missing.limit = std::clamp(lastWanted - start + 1 + kMarginRows, kFirstPageRows, kPageRows);
    }
    return missing;
  }
  // Ahead of the scroll only what costs no more than it shows: nobody may ever look at it.
  if (!hasScrolled || plan->way() != Way::Keyset) return std::nullopt;
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

// A sorted scan reads the whole table for a few rows as for many.
qint64 TableBrowser::Private::firstPageRows(const PagingPlan& of) {
  return of.way() == Way::SortedScan ? kPageRows : kFirstPageRows;
}

void TableBrowser::Private::fetchNext() {
  if (!started || adopting || filterRun || state == LoadState::Failed || state == LoadState::Stale) return;
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
  } else {
    correctEstimate();
  }
  error.reset();
  if (state != LoadState::Ready) setState(LoadState::Ready);
  emit q.countChanged();
  if (pageRows > 0) emit q.pageArrived(static_cast<int>(pageFirst), static_cast<int>(pageRows), roundTrip);
  // What a hole promised too much or too little is made up for by the others: the number counted stays.
  if (counted && !blocks.isExact() && *counted != blocks.rows()) {
    spreadCount();
    emit q.countChanged();
  }
  fetchNext();
}

void TableBrowser::Private::onPageFailed(const Error& failure) {
  drop(pageRun);
  error = failure;
  jump.reset();
  // Nothing is asked for again by itself: refresh, sort, filter and jump do.
  setState(blocks.loadedRows() > 0 ? LoadState::Stale : LoadState::Failed);
}

// ---- the model's side of a change -----------------------------------------------------------------------------------

// A view that hears of new rows looks at them at once. Whoever adopts fetches what is wanted then.
void TableBrowser::Private::adopt(Splice splice) {
  const QScopedValueRollback adoption(adopting, true);
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

}  // namespace tovuk::models
