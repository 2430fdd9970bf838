// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows of a table are here and which are not: blocks that follow each other without gap or overlap.
//
// A block is a page that is loaded or a hole. With a key (see paging_plan.h), the cuts at its ends say which rows are
// its own, so a row is in exactly one block whatever other clients write meanwhile; its number of rows may be an
// estimate while it is a hole. Scrolling on from a page eats the hole beside it, so nothing is skipped or shown
// twice; rows that an estimate promised and that do not exist go when the hole closes. Without a key, blocks are
// counted from the start of the table and their places are those of OFFSET. Pure: no model, no signals.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "models/sqlite/paging_plan.h"

namespace tovuk::models {

inline constexpr qint64 kPageRows = 1000;      // the contract's most
inline constexpr qint64 kFirstPageRows = 200;  // on any screen, and a margin

// The rows of one page as they came.
struct PageData {
  std::shared_ptr<const client::ColumnStore> store;
  bool reversed = false;  // it was fetched backward
  int hidden = 0;         // key columns in front

  [[nodiscard]] qint64 rows() const { return static_cast<qint64>(store->rowCount()); }
  [[nodiscard]] client::Cell cell(qint64 row, int column) const;  // as shown
  [[nodiscard]] BrowseKey key(qint64 row, const std::vector<int>& places) const;
};

struct Block {
  std::optional<Cut> low, high;  // none: the end of the table, or no key
  qint64 rows = 0;
  bool exact = false;                    // a hole's rows were counted; always true of a page
  std::shared_ptr<const PageData> page;  // none: a hole
  quint64 used = 0;                      // when it was last on screen, for the least recently used
};

// What to ask for next.
struct PageRequest {
  enum class Mode : std::uint8_t {
    Forward,   // from the start of the hole
    Backward,  // from its end
    FromKey,   // from `cut`, about `offset` rows into the hole
    Skip,      // `offset` rows into the hole, reading what is passed over
    Offset,    // no key: row `offset` of the hole
  };
  Mode mode = Mode::Forward;
  std::size_t block = 0;
  qint64 offset = 0;
  qint64 limit = kPageRows;
  std::optional<Cut> cut;
};

// A change of the blocks, and of the rows that it means.
struct Splice {
  std::size_t first = 0, count = 1;  // blocks replaced
  std::vector<Block> with;
  qint64 rowsBefore = 0, rowsAfter = 0;  // of these blocks
  bool changesAtStart = false;           // rows come or go at the start of these blocks, else at their end
  qint64 start = 0;                      // row where they begin
  qint64 pageFirst = 0, pageRows = 0;    // the page's rows, once applied
};

class BrowseBlocks {
 public:
  // The smallest and largest rowid; a hole between two rowids has no more rows than whole numbers.
  struct Span {
    std::int64_t min = 0, max = -1;
  };

  BrowseBlocks() { clear(); }
  void clear();  // one hole of no rows, the whole table
  [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
  [[nodiscard]] qint64 rows() const { return m_starts.back() + m_blocks.back().rows; }
  [[nodiscard]] bool isExact() const { return m_firstInexact == m_blocks.size(); }
  [[nodiscard]] bool isPlaceExact(qint64 row) const { return find(row) <= m_firstInexact; }  // its number is certain
  [[nodiscard]] std::size_t find(qint64 row) const;  // the block of a row below rows()
  [[nodiscard]] qint64 start(std::size_t block) const { return m_starts[block]; }
  [[nodiscard]] qint64 loadedRows() const;
  [[nodiscard]] std::size_t loadedPages() const;

  // The request that brings the rows first..last of a hole on screen. Rows next to a page are taken from there on.
  [[nodiscard]] PageRequest requestFor(std::size_t block, qint64 first, qint64 last, const PagingPlan& plan) const;
  // The request for the page that follows on the hole's start or, backward, comes before its end.
  [[nodiscard]] PageRequest requestNext(std::size_t block, bool backward, const PagingPlan& plan) const;

  // What an answer to `request` means.
  [[nodiscard]] Splice place(const PageRequest& request, std::shared_ptr<const PageData> page,
                             const PagingPlan& plan) const;
  // Gives a hole another number of rows.
  [[nodiscard]] Splice resize(std::size_t block, qint64 rows, bool exact) const;
  void apply(Splice splice);

  void setSpan(std::optional<Span> span) { m_span = span; }
  // Rows of the last hole as the rowids and the density of what is loaded suggest; nullopt: nothing to go by.
  [[nodiscard]] std::optional<qint64> estimateOfTail(const PagingPlan& plan) const;

  void touch(qint64 first, qint64 last);  // these rows are on screen
  void evict(std::size_t keep);           // all but the `keep` last used become holes
  void forget();                          // all become holes of uncertain size

 private:
  [[nodiscard]] std::optional<qint64> most(const std::optional<Cut>& low, const std::optional<Cut>& high,
                                           const PagingPlan& plan) const;
  [[nodiscard]] Block restOf(const Block& hole, std::optional<Cut> low, std::optional<Cut> high, qint64 rows,
                             const PagingPlan& plan) const;
  [[nodiscard]] Splice placeAtOffset(const PageRequest& request, Block page) const;
  [[nodiscard]] Splice finish(Splice splice, std::size_t pageIndex) const;
  void index();

  std::vector<Block> m_blocks;
  std::vector<qint64> m_starts;
  std::size_t m_firstInexact = 0;
  std::optional<Span> m_span;
  quint64 m_clock = 0;
};

}  // namespace tovuk::models
