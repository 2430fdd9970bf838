// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/browse_blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tovuk::models {

using client::CellType;
using Mode = PageRequest::Mode;

namespace {

// Holes beside a page up to this far are walked through rather than jumped over.
constexpr qint64 kNear = 2 * kPageRows;
// A jump fetches some rows before the ones asked for: people look around.
constexpr qint64 kRowsBefore = kPageRows / 4;

// A rowid at or just inside of a cut, for counting whole numbers.
std::optional<std::int64_t> rowIdOf(const std::optional<Cut>& cut) {
  if (!cut || cut->key.size() != 1 || cut->key.front().type != CellType::Integer) return std::nullopt;
  return cut->key.front().integer;
}

// The first (low end) or last (high end) whole number that may be inside of the hole, in the order of rowids.
struct Numbers {
  std::int64_t from = 0, to = -1;
  // As double: the span of all rowids does not fit 64 bits.
  [[nodiscard]] double count() const {
    return to < from ? 0.0 : static_cast<double>(to) - static_cast<double>(from) + 1.0;
  }
};

std::int64_t stepped(std::int64_t value, bool up) {
  if (up) return value == std::numeric_limits<std::int64_t>::max() ? value : value + 1;
  return value == std::numeric_limits<std::int64_t>::min() ? value : value - 1;
}

Numbers numbersOf(const std::optional<Cut>& low, const std::optional<Cut>& high, const BrowseBlocks::Span& span,
                  bool descending) {
  // In the order of rowids: the smaller end first.
  const auto& small = descending ? high : low;
  const auto& large = descending ? low : high;
  Numbers out{span.min, span.max};
  if (const auto id = rowIdOf(small)) out.from = (descending ? !small->after : small->after) ? stepped(*id, true) : *id;
  if (const auto id = rowIdOf(large)) out.to = (descending ? large->after : !large->after) ? stepped(*id, false) : *id;
  return out;
}

}  // namespace

client::Cell PageData::cell(qint64 row, int column) const {
  const qint64 at = reversed ? rows() - 1 - row : row;
  return store->cell(static_cast<std::size_t>(at), static_cast<std::size_t>(column) + static_cast<std::size_t>(hidden));
}

BrowseKey PageData::key(qint64 row, const std::vector<int>& places) const {
  BrowseKey out;
  for (const int place : places) out.push_back(KeyPart::of(cell(row, place - hidden)));
  return out;
}

void BrowseBlocks::clear() {
  m_blocks.assign(1, Block());
  m_span.reset();
  index();
}

void BrowseBlocks::index() {
  m_starts.resize(m_blocks.size());
  qint64 row = 0;
  m_firstInexact = m_blocks.size();
  for (std::size_t i = 0; i < m_blocks.size(); ++i) {
    m_starts[i] = row;
    row += m_blocks[i].rows;
    if (!m_blocks[i].exact) m_firstInexact = std::min(m_firstInexact, i);
  }
}

std::size_t BrowseBlocks::find(qint64 row) const {
  // The last block that starts at or before the row: blocks without rows come before it.
  const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
  auto block = static_cast<std::size_t>(after - m_starts.begin()) - 1;
  while (block > 0 && m_blocks[block].rows == 0) --block;
  return block;
}

qint64 BrowseBlocks::loadedRows() const {
  qint64 rows = 0;
  for (const Block& block : m_blocks) rows += block.page ? block.rows : 0;
  return rows;
}

std::size_t BrowseBlocks::loadedPages() const {
  return static_cast<std::size_t>(
      std::count_if(m_blocks.begin(), m_blocks.end(), [](const Block& block) { return block.page != nullptr; }));
}

// ---- what to ask for ------------------------------------------------------------------------------------------------

PageRequest BrowseBlocks::requestFor(std::size_t block, qint64 first, qint64 last, const PagingPlan& plan) const {
  const Block& hole = m_blocks[block];
  const qint64 into = first - m_starts[block];
  PageRequest request;
  request.block = block;
  if (plan.way() != TableBrowser::Way::Keyset) {
    request.mode = Mode::Offset;
    request.offset = into / kPageRows * kPageRows;
    const bool isTail = block + 1 == m_blocks.size();
    if (!isTail) request.limit = std::min(kPageRows, hole.rows - request.offset);
    return request;
  }
  const qint64 fromEnd = hole.rows - (last - m_starts[block] + 1);
  if (into < kNear) {
    // Near the start, unless the page after is nearer.
    const bool hasPageAfter = block + 1 < m_blocks.size() && m_blocks[block + 1].page != nullptr;
    const bool hasPageBefore = block == 0 || m_blocks[block - 1].page != nullptr;
    if (hasPageAfter && (!hasPageBefore || fromEnd < into)) request.mode = Mode::Backward;
    return request;
  }
  if (fromEnd >= 0 && fromEnd < kNear) {
    request.mode = Mode::Backward;
    return request;
  }
  request.offset = std::max<qint64>(into - kRowsBefore, 1);
  if (!plan.isRowIdOrder() || !m_span) {
    request.mode = Mode::Skip;
    return request;
  }
  const Numbers numbers = numbersOf(hole.low, hole.high, *m_span, plan.isDescending());
  if (numbers.count() < 2) return request;
  // In proportion; exact where rowids have no gaps, because then there are as many numbers as rows.
  const double share = static_cast<double>(request.offset) / static_cast<double>(std::max<qint64>(hole.rows, 1));
  const double exactly = numbers.count() == static_cast<double>(hole.rows) ? static_cast<double>(request.offset)
                                                                           : std::floor(numbers.count() * share);
  const double step = std::clamp(exactly, 1.0, numbers.count() - 1);
  // Unsigned arithmetic wraps as it should over the whole range of rowids.
  const auto distance = static_cast<std::uint64_t>(step);
  const auto target = plan.isDescending() ? static_cast<std::uint64_t>(numbers.to) - distance
                                          : static_cast<std::uint64_t>(numbers.from) + distance;
  KeyPart key;
  key.type = CellType::Integer;
  key.integer = static_cast<std::int64_t>(target);
  request.mode = Mode::FromKey;
  request.cut = Cut{{key}, false};
  return request;
}

PageRequest BrowseBlocks::requestNext(std::size_t block, bool backward, const PagingPlan& plan) const {
  PageRequest request;
  request.block = block;
  if (plan.way() == TableBrowser::Way::Keyset) {
    request.mode = backward ? Mode::Backward : Mode::Forward;
    return request;
  }
  const Block& hole = m_blocks[block];
  const bool isTail = block + 1 == m_blocks.size();
  request.mode = Mode::Offset;
  request.offset = backward ? std::max<qint64>(0, hole.rows - kPageRows) : 0;
  if (!isTail || backward) request.limit = std::min(kPageRows, hole.rows - request.offset);
  return request;
}

// ---- what an answer means -------------------------------------------------------------------------------------------

// No hole between two rowids has more rows than there are whole numbers.
std::optional<qint64> BrowseBlocks::most(const std::optional<Cut>& low, const std::optional<Cut>& high,
                                         const PagingPlan& plan) const {
  if (!plan.isRowIdOrder() || !m_span) return std::nullopt;
  return static_cast<qint64>(std::min(numbersOf(low, high, *m_span, plan.isDescending()).count(), 1e15));
}

// What is left of a hole: at least one row, so that scrolling there asks whether there is any.
Block BrowseBlocks::restOf(const Block& hole, std::optional<Cut> low, std::optional<Cut> high, qint64 rows,
                           const PagingPlan& plan) const {
  Block rest;
  const auto limit = most(low, high, plan);
  rest.low = std::move(low);
  rest.high = std::move(high);
  rest.exact = hole.exact && rows > 0;
  rest.rows = rows;
  if (rows <= 0) rest.rows = rest.high ? 1 : kPageRows;  // towards an end that is not known it grows by a page
  if (limit) rest.rows = std::min(rest.rows, std::max<qint64>(*limit, 1));
  return rest;
}

Splice BrowseBlocks::place(const PageRequest& request, std::shared_ptr<const PageData> data,
                           const PagingPlan& plan) const {
  const Block& hole = m_blocks[request.block];
  Block page;
  page.exact = true;
  page.rows = data->rows();
  page.page = data;
  page.used = m_clock;
  if (request.mode == Mode::Offset) return placeAtOffset(request, std::move(page));

  const qint64 rows = page.rows;
  const auto& places = plan.keyPlaces();
  page.low = hole.low;
  page.high = hole.high;
  Splice splice;
  splice.first = request.block;
  if (request.mode == Mode::Backward) {
    const bool reachesStart = rows > 0 && hole.low && !hole.low->after && hole.low->key == data->key(0, places);
    splice.changesAtStart = true;
    if (rows < request.limit || reachesStart) {
      splice.with = {std::move(page)};
      return finish(std::move(splice), 0);
    }
    page.low = Cut{data->key(0, places), false};
    splice.with = {restOf(hole, hole.low, page.low, hole.rows - rows, plan), std::move(page)};
    return finish(std::move(splice), 1);
  }

  if (request.mode == Mode::Skip && rows == 0) {
    // The hole ends before the row asked for; where, is not known yet.
    return resize(request.block, std::min(hole.rows, request.offset), false);
  }
  // As many rows as rowids: then every place in it is known.
  const bool isFull = hole.exact && most(hole.low, hole.high, plan) == hole.rows;
  qint64 before = 0;
  if (request.mode != Mode::Forward) {
    if (request.mode == Mode::Skip) page.low = Cut{data->key(0, places), false};
    if (request.mode == Mode::FromKey) page.low = request.cut;
    before = request.offset;
    Block skipped = restOf(hole, hole.low, page.low, before, plan);
    skipped.exact = request.mode == Mode::Skip || isFull;
    // What is on screen stays where it is, so the rows promised before it stay as well.
    skipped.rows = before;
    splice.with.push_back(std::move(skipped));
  }
  const std::size_t place = splice.with.size();
  const bool reachesEnd = rows > 0 && hole.high && hole.high->after && hole.high->key == data->key(rows - 1, places);
  if (rows >= request.limit && !reachesEnd) {
    page.high = Cut{data->key(rows - 1, places), true};
    if (most(page.high, hole.high, plan).value_or(1) > 0) {
      Block rest = restOf(hole, page.high, hole.high, hole.rows - before - rows, plan);
      rest.exact = rest.exact && (request.mode != Mode::FromKey || isFull);
      splice.with.push_back(std::move(page));
      splice.with.push_back(std::move(rest));
      return finish(std::move(splice), place);
    }
    page.high = hole.high;
  }
  splice.with.push_back(std::move(page));
  return finish(std::move(splice), place);
}

Splice BrowseBlocks::placeAtOffset(const PageRequest& request, Block page) const {
  const Block& hole = m_blocks[request.block];
  const qint64 rows = page.rows;
  Splice splice;
  splice.first = request.block;
  const bool isTail = request.block + 1 == m_blocks.size();
  if (rows == 0 && request.offset > 0) {
    // The table ends before the row asked for; where, is not known yet.
    splice.count = m_blocks.size() - request.block;
    Block left = hole;
    left.rows = std::min(hole.rows, request.offset);
    left.exact = false;
    splice.with = {std::move(left)};
    return finish(std::move(splice), 0);
  }
  if (request.offset > 0) {
    Block before;
    before.rows = request.offset;
    before.exact = true;
    splice.with.push_back(std::move(before));
  }
  const std::size_t place = splice.with.size();
  splice.with.push_back(std::move(page));
  if (rows < request.limit) {
    // The table ends here, whatever was known to come after.
    splice.count = m_blocks.size() - request.block;
    return finish(std::move(splice), place);
  }
  qint64 left = hole.rows - request.offset - rows;
  const bool exact = hole.exact && left > 0;
  if (isTail && left <= 0) left = kPageRows;
  if (left > 0) {
    Block rest;
    rest.rows = left;
    rest.exact = exact;
    splice.with.push_back(std::move(rest));
  }
  return finish(std::move(splice), place);
}

Splice BrowseBlocks::finish(Splice splice, std::size_t pageIndex) const {
  splice.start = m_starts[splice.first];
  for (std::size_t i = 0; i < splice.count; ++i) splice.rowsBefore += m_blocks[splice.first + i].rows;
  splice.pageFirst = splice.start;
  for (std::size_t i = 0; i < splice.with.size(); ++i) {
    splice.rowsAfter += splice.with[i].rows;
    if (i < pageIndex) splice.pageFirst += splice.with[i].rows;
  }
  if (pageIndex < splice.with.size() && splice.with[pageIndex].page) splice.pageRows = splice.with[pageIndex].rows;
  return splice;
}

Splice BrowseBlocks::resize(std::size_t block, qint64 rows, bool exact) const {
  Splice splice;
  splice.first = block;
  Block hole = m_blocks[block];
  hole.rows = rows;
  hole.exact = exact;
  splice.with = {std::move(hole)};
  return finish(std::move(splice), 0);
}

void BrowseBlocks::apply(Splice splice) {
  const auto at = m_blocks.begin() + static_cast<std::ptrdiff_t>(splice.first);
  const auto next = m_blocks.erase(at, at + static_cast<std::ptrdiff_t>(splice.count));
  m_blocks.insert(next, std::make_move_iterator(splice.with.begin()), std::make_move_iterator(splice.with.end()));
  index();
}

std::optional<qint64> BrowseBlocks::estimateOfTail(const PagingPlan& plan) const {
  const Block& tail = m_blocks.back();
  if (!plan.isRowIdOrder() || !m_span || tail.page || tail.exact) return std::nullopt;
  // Steps from row to row, and the numbers they go over: gaps around a page are not its own.
  double numbers = 0;
  double steps = 0;
  for (const Block& block : m_blocks) {
    if (!block.page || block.rows < 2) continue;
    const auto id = [&](qint64 row) {
      return static_cast<double>(block.page->key(row, plan.keyPlaces()).front().integer);
    };
    steps += static_cast<double>(block.rows - 1);
    numbers += std::fabs(id(block.rows - 1) - id(0));
  }
  if (numbers <= 0) return std::nullopt;
  const double left = numbersOf(tail.low, tail.high, *m_span, plan.isDescending()).count();
  return static_cast<qint64>(std::min(std::ceil(left * steps / numbers), 1e9));
}

// ---- the window -----------------------------------------------------------------------------------------------------

void BrowseBlocks::touch(qint64 first, qint64 last) {
  ++m_clock;
  if (rows() == 0) return;
  for (std::size_t i = find(std::clamp<qint64>(first, 0, rows() - 1)); i < m_blocks.size(); ++i) {
    if (m_starts[i] > last) break;
    m_blocks[i].used = m_clock;
  }
}

void BrowseBlocks::evict(std::size_t keep) {
  std::vector<std::size_t> pages;
  for (std::size_t i = 0; i < m_blocks.size(); ++i) {
    if (m_blocks[i].page) pages.push_back(i);
  }
  if (pages.size() <= keep) return;
  std::sort(pages.begin(), pages.end(),
            [this](std::size_t a, std::size_t b) { return m_blocks[a].used < m_blocks[b].used; });
  pages.resize(pages.size() - keep);
  for (const std::size_t i : pages) m_blocks[i].page.reset();
}

void BrowseBlocks::forget() {
  std::vector<Block> kept;
  for (Block& block : m_blocks) {
    block.page.reset();
    block.exact = false;
    if (block.rows > 0 || kept.empty()) {
      kept.push_back(std::move(block));
    } else {
      kept.back().high = std::move(block.high);  // what was empty may not be any more
    }
  }
  if (kept.size() > 1 && kept.front().rows == 0) {
    kept[1].low = kept.front().low;
    kept.erase(kept.begin());
  }
  m_blocks = std::move(kept);
  m_span.reset();
  index();
}

}  // namespace tovuk::models
