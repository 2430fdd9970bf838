// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/column_store.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace tovuk::client {

std::uint64_t RowChunk::payloadOf(std::int64_t value) { return std::bit_cast<std::uint64_t>(value); }
std::uint64_t RowChunk::payloadOf(double value) { return std::bit_cast<std::uint64_t>(value); }

std::shared_ptr<const RowChunk> RowChunk::fromRows(std::size_t columns, std::size_t rows,
                                                   const std::vector<RawCell>& cells, std::string_view arena) {
  auto chunk = std::make_shared<RowChunk>(columns);
  chunk->m_rows = rows;
  chunk->m_arena = arena;
  for (std::size_t column = 0; column < columns; ++column) {
    auto& types = chunk->m_types[column];
    auto& payload = chunk->m_payload[column];
    types.resize(rows);
    payload.resize(rows);
    const RawCell* cell = cells.data() + column;
    for (std::size_t row = 0; row < rows; ++row, cell += columns) {
      types[row] = static_cast<std::uint8_t>(cell->type);
      payload[row] = cell->payload;
    }
  }
  return chunk;
}

void RowChunk::appendCell(std::size_t column, CellType type, std::uint64_t payload) {
  m_types[column].push_back(static_cast<std::uint8_t>(type));
  m_payload[column].push_back(payload);
}

Cell RowChunk::cell(std::size_t row, std::size_t column) const {
  Cell out;
  if (column >= m_types.size() || row >= m_types[column].size()) return out;
  out.type = static_cast<CellType>(m_types[column][row]);
  const std::uint64_t payload = m_payload[column][row];
  switch (out.type) {
    case CellType::Null: break;
    case CellType::Integer: out.integer = std::bit_cast<std::int64_t>(payload); break;
    case CellType::Real: out.real = std::bit_cast<double>(payload); break;
    default:
      out.bytes = std::string_view(m_arena).substr(static_cast<std::size_t>(payload >> 32U),
                                                   static_cast<std::size_t>(payload & 0xFFFFFFFFU));
  }
  return out;
}

std::size_t RowChunk::bytesHeld() const {
  std::size_t bytes = sizeof(*this) + m_arena.capacity() + m_types.capacity() * sizeof(m_types[0]) +
                      m_payload.capacity() * sizeof(m_payload[0]);
  for (const auto& column : m_types) bytes += column.capacity();
  for (const auto& column : m_payload) bytes += column.capacity() * sizeof(std::uint64_t);
  return bytes;
}

void RowChunk::appendNull(std::size_t column) { appendCell(column, CellType::Null, 0); }

void RowChunk::appendInteger(std::size_t column, std::int64_t value) {
  appendCell(column, CellType::Integer, payloadOf(value));
}

void RowChunk::appendReal(std::size_t column, double value) { appendCell(column, CellType::Real, payloadOf(value)); }

void RowChunk::appendBytes(std::size_t column, CellType type, std::string_view bytes) {
  const std::size_t offset = m_arena.size();
  m_arena.append(bytes);
  appendCell(column, type, payloadOf(offset, bytes.size()));
}

void RowChunk::endRow() {
  ++m_rows;
  for (std::size_t column = 0; column < m_types.size(); ++column) {
    m_types[column].resize(m_rows);
    m_payload[column].resize(m_rows);
  }
}

void RowChunk::shrink() {
  for (auto& column : m_types) column.shrink_to_fit();
  for (auto& column : m_payload) column.shrink_to_fit();
  m_arena.shrink_to_fit();
}

ColumnStore::ColumnStore(std::vector<std::string> columns, QObject* parent)
    : QObject(parent), m_columns(std::move(columns)) {}

Cell ColumnStore::cell(std::size_t row, std::size_t column) const {
  if (row >= m_rowCount) return {};
  const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
  const auto index = static_cast<std::size_t>(after - m_starts.begin()) - 1;
  return m_chunks[index]->cell(row - m_starts[index], column);
}

void ColumnStore::setColumns(std::vector<std::string> columns) {
  if (!m_chunks.empty()) return;
  m_columns = std::move(columns);
  emit columnsKnown();
}

void ColumnStore::append(std::shared_ptr<const RowChunk> chunk) {
  if (!chunk || chunk->rows() == 0) return;
  const std::size_t first = m_rowCount;
  const std::size_t count = chunk->rows();
  m_starts.push_back(first);
  m_rowCount += count;
  m_bytesHeld += chunk->bytesHeld();
  m_chunks.push_back(std::move(chunk));
  emit rowsAppended(static_cast<qint64>(first), static_cast<qint64>(count));
}

}  // namespace tovuk::client
