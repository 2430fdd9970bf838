// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filter and sort over rows that are held, as pure functions on immutable chunks: value in, value out, any thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "api/client/sqlite/column_store.h"

namespace tovuk::models {

// The rows of a store at one moment. Chunks are immutable and shared, so a worker may read while the store grows.
class RowSnapshot {
 public:
  RowSnapshot() = default;
  explicit RowSnapshot(const client::ColumnStore& store);

  [[nodiscard]] std::size_t rows() const { return m_rows; }
  [[nodiscard]] client::Cell cell(std::size_t row, std::size_t column) const;
  [[nodiscard]] const std::vector<std::shared_ptr<const client::RowChunk>>& chunks() const { return m_chunks; }
  [[nodiscard]] const std::vector<std::size_t>& starts() const { return m_starts; }
  [[nodiscard]] std::size_t chunkOf(std::size_t row) const;

 private:
  std::vector<std::shared_ptr<const client::RowChunk>> m_chunks;
  std::vector<std::size_t> m_starts;
  std::size_t m_rows = 0;
};

// Whether a cell's text holds a needle, without regard to the case of ASCII and Latin letters (U+0000 to U+017F);
// beyond them bytes must be equal. Numbers are compared as they are shown. NULL and blobs hold nothing.
class CellMatcher {
 public:
  explicit CellMatcher(std::string_view needle);
  [[nodiscard]] bool isEmpty() const { return m_needle.empty(); }
  [[nodiscard]] bool matches(const client::Cell& cell);

 private:
  [[nodiscard]] bool matchesBytes(std::string_view text);

  std::string m_needle;  // folded
  std::string m_scratch;
  char m_upper = 0;  // the needle's first byte in upper case
  bool m_isAscii = true;
  bool m_mayBeNumber = true;
};

// Lower case for ASCII and Latin letters, of the same length as `text`.
std::string foldLatin(std::string_view text);

// The rows of [first, last) in which any cell matches, rising. Uses up to two threads. Stops early when cancelled.
std::vector<std::uint32_t> filterRows(const RowSnapshot& rows, std::size_t first, std::size_t last,
                                      const std::string& needle, const std::atomic<bool>& cancelled);

// Sorts row numbers by one column in SQLite's order: NULL, numbers by value (integers and reals compared exactly),
// text by its bytes (binary collation), blobs by their bytes. Stable in both directions: equal cells keep the order
// `order` has. Uses up to two threads.
void sortRows(const RowSnapshot& rows, std::vector<std::uint32_t>& order, std::size_t column, bool descending,
              const std::atomic<bool>& cancelled);

// The order above for two cells: below 0, 0, above 0.
int compareCells(const client::Cell& a, const client::Cell& b);

}  // namespace tovuk::models
