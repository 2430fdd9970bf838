// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many rows a TableBrowser says there are: estimated from the rowids, or counted on request.
#include <algorithm>
#include <cmath>
#include <limits>

#include "models/sqlite/table_browser_private.h"

namespace tovuk::models {

using client::Cell;
using client::CellType;
using client::QueryRun;

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

// More rows are here than when the tail was estimated: small differences are left alone, because the scroll bar moves.
void TableBrowser::Private::correctEstimate() {
  const Block& tail = blocks.blocks().back();
  if (counted || tail.page || spanRun) return;
  const auto estimate = blocks.estimateOfTail(*plan);
  if (!estimate || (*estimate <= 2 * tail.rows && tail.rows <= 2 * *estimate)) return;
  resizeTail(*estimate, false);
  tableRows = blocks.rows();
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
    // Rounded, not cut off: where the estimates add up to the count, each must stay what it is.
    const double share =
        static_cast<double>(left) * static_cast<double>(old) / static_cast<double>(std::max(estimated, old));
    const qint64 rows = isLast ? left : old == 0 ? 0 : std::min<qint64>(left, std::llround(share));
    left -= rows;
    estimated -= old;
    adopt(blocks.resize(holes[i], rows, holes.size() == 1));
  }
}

}  // namespace tovuk::models
