// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gathers the cells of one statement's rows until they make a chunk. Part of the answer tokeniser: it knows columns,
// keys and cells, and nothing of JSON's structure.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "api/client/sqlite/column_store.h"

namespace tovuk::client {

class RowGatherer {
 public:
  // The columns of the rows to come. Rows waiting must have been taken before.
  void setColumns(std::vector<std::string> columns);
  [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }

  // A row: begin, then a key (of an object's members) and a cell each, then end. `nameless`: the columns are not
  // known yet, so that every key is kept; rowKeys() has them, and setColumns() must come before the row's end.
  void beginRow(bool nameless);
  void addKey(std::string_view key);
  void addNull() { add(CellType::Null, 0); }
  void addInteger(std::int64_t value) { add(CellType::Integer, RowChunk::payloadOf(value)); }
  void addReal(double value) { add(CellType::Real, RowChunk::payloadOf(value)); }
  // Bytes are written to the end of text(); the cell is what stands there from `begin` on.
  [[nodiscard]] std::string& text() { return m_text; }
  void addText(CellType type, std::size_t begin) { add(type, RowChunk::payloadOf(begin, m_text.size() - begin)); }
  // False: the text of a chunk would pass 4 GiB; the row is dropped.
  bool endRow();
  void dropRow();  // the row under way, when the answer breaks in the middle of it

  // `"key":` as the member that is due next should begin; nullptr: there is nothing to expect.
  [[nodiscard]] const std::string* expectedMember() const {
    const std::size_t member = cellsInRow();
    return m_keepsKeys || member >= m_expected.size() ? nullptr : &m_expected[member];
  }
  [[nodiscard]] std::vector<std::string> rowKeys() const;

  [[nodiscard]] std::size_t rows() const { return m_rows; }            // whole ones, waiting
  [[nodiscard]] std::size_t textBytes() const { return m_textBegin; }  // of theirs
  // The whole rows; null when there are none. A row under way stays.
  std::shared_ptr<const RowChunk> take();

 private:
  void add(CellType type, std::uint64_t payload) { m_cells.push_back({payload, type}); }
  [[nodiscard]] std::size_t cellsInRow() const { return m_cells.size() - m_rowBegin; }
  void orderByName();

  std::vector<std::string> m_columns;
  std::vector<std::string> m_keys;      // the row key of each column: the 2nd of one name is `name:1`
  std::vector<std::string> m_expected;  // `"key":` of each column
  std::map<std::string, std::size_t, std::less<>> m_byKey;

  std::vector<RowChunk::RawCell> m_cells;  // row by row
  std::string m_text;
  std::size_t m_rows = 0;
  std::size_t m_rowBegin = 0;   // of the row under way, in m_cells
  std::size_t m_textBegin = 0;  // and in m_text
  bool m_keepsKeys = false;     // m_rowKeys holds every key so far of the row under way
  std::vector<std::string> m_rowKeys;
};

}  // namespace tovuk::client
