// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/row_gatherer.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "api/client/sqlite/json_scan.h"

namespace tovuk::client {

namespace {

constexpr std::size_t kKeptCapacity = 4 * 1024 * 1024;  // of a buffer that one giant cell made large

bool hasBytes(CellType type) { return type != CellType::Null && type != CellType::Integer && type != CellType::Real; }

}  // namespace

void RowGatherer::setColumns(std::vector<std::string> columns) {
  m_columns = std::move(columns);
  m_keys.clear();
  m_expected.clear();
  m_byKey.clear();
  std::map<std::string_view, std::size_t> seen;
  for (const std::string& name : m_columns) {
    const std::size_t before = seen[name]++;
    m_keys.push_back(before == 0 ? name : name + ':' + std::to_string(before));
    m_expected.push_back(json::quoted(m_keys.back()) + ':');
    m_byKey.emplace(m_keys.back(), m_keys.size() - 1);
  }
}

void RowGatherer::beginRow(bool nameless) {
  dropRow();
  m_keepsKeys = nameless;
}

void RowGatherer::dropRow() {
  m_cells.resize(m_rowBegin);
  m_text.resize(m_textBegin);
  m_rowKeys.clear();
}

// Keys are kept only once they differ from the columns: most rows need none.
void RowGatherer::addKey(std::string_view key) {
  const std::size_t member = cellsInRow();
  if (!m_keepsKeys) {
    if (member < m_keys.size() && key == m_keys[member]) return;
    m_keepsKeys = true;
    m_rowKeys.assign(m_keys.begin(), m_keys.begin() + static_cast<std::ptrdiff_t>(std::min(member, m_keys.size())));
  }
  m_rowKeys.emplace_back(key);
}

std::vector<std::string> RowGatherer::rowKeys() const {
  std::vector<std::string> keys = m_rowKeys;
  keys.resize(cellsInRow());  // an array's members have no keys
  return keys;
}

bool RowGatherer::endRow() {
  if (m_text.size() > std::numeric_limits<std::uint32_t>::max()) {
    dropRow();
    return false;
  }
  if (cellsInRow() != m_columns.size()) orderByName();
  ++m_rows;
  m_rowBegin = m_cells.size();
  m_textBegin = m_text.size();
  return true;
}

// The row has more or fewer members than columns. Of two members of one name the later one counts.
void RowGatherer::orderByName() {
  const auto begin = m_cells.begin() + static_cast<std::ptrdiff_t>(m_rowBegin);
  const std::vector<RowChunk::RawCell> members(begin, m_cells.end());
  m_cells.resize(m_rowBegin);
  m_cells.resize(m_rowBegin + m_columns.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (m_keepsKeys && i < m_rowKeys.size()) {
      const auto found = m_byKey.find(m_rowKeys[i]);
      if (found != m_byKey.end()) m_cells[m_rowBegin + found->second] = members[i];
    } else if (i < m_columns.size()) {
      m_cells[m_rowBegin + i] = members[i];
    }
  }
}

std::shared_ptr<const RowChunk> RowGatherer::take() {
  if (m_rows == 0) return nullptr;
  auto chunk = RowChunk::fromRows(m_columns.size(), m_rows, m_cells, std::string_view(m_text).substr(0, m_textBegin));
  m_cells.erase(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(m_rowBegin));
  for (RowChunk::RawCell& cell : m_cells)
    if (hasBytes(cell.type)) cell.payload -= RowChunk::payloadOf(m_textBegin, std::size_t{0});
  m_text.erase(0, m_textBegin);
  if (m_text.capacity() > kKeptCapacity && m_text.size() < kKeptCapacity / 2) m_text.shrink_to_fit();
  m_rows = 0;
  m_rowBegin = 0;
  m_textBegin = 0;
  return chunk;
}

}  // namespace tovuk::client
