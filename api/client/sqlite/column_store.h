// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of one statement's result, compact and append-only.
//
// A worker thread builds immutable RowChunks from the bytes of the answer and hands each over whole; the store itself
// belongs to the GUI thread. No lock, no shared mutable state. A cell costs 9 bytes plus its text.
#pragma once

#include <QObject>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tovuk::client {

enum class CellType : std::uint8_t {
  Null,
  Integer,
  Real,
  Text,
  Blob,     // bytes, decoded from {"base64":...}
  BadText,  // TEXT that is not UTF-8: bytes, from {"base64":...,"type":"text"}
  Json,     // anything else that a service sent: its JSON text
};

// A view of one cell; valid as long as its store.
struct Cell {
  CellType type = CellType::Null;
  std::int64_t integer = 0;  // Integer
  double real = 0;           // Real
  std::string_view bytes;    // Text, Blob, BadText, Json; for Integer and Real empty

  [[nodiscard]] bool isNull() const { return type == CellType::Null; }
  [[nodiscard]] bool isNumber() const { return type == CellType::Integer || type == CellType::Real; }
};

// Up to some thousand rows, column by column.
class RowChunk {
 public:
  explicit RowChunk(std::size_t columns) : m_types(columns), m_payload(columns) {}
  [[nodiscard]] std::size_t rows() const { return m_rows; }
  [[nodiscard]] std::size_t columns() const { return m_types.size(); }
  [[nodiscard]] Cell cell(std::size_t row, std::size_t column) const;
  [[nodiscard]] std::size_t bytesHeld() const;

  // Building, by the tokeniser only. Cells are appended per column; endRow pads columns that got none with NULL.
  void appendNull(std::size_t column);
  void appendInteger(std::size_t column, std::int64_t value);
  void appendReal(std::size_t column, double value);
  void appendBytes(std::size_t column, CellType type, std::string_view bytes);
  void endRow();
  void shrink();  // gives back what was reserved too much

  // A cell as the tokeniser gathers it: number bits, or offset << 32 | length of its bytes in the arena.
  struct RawCell {
    std::uint64_t payload = 0;
    CellType type = CellType::Null;
  };
  static std::uint64_t payloadOf(std::int64_t value);
  static std::uint64_t payloadOf(double value);
  static std::uint64_t payloadOf(std::size_t offset, std::size_t length) { return offset << 32U | length; }
  // `cells` row by row, `columns` a row; takes exactly the memory it needs.
  static std::shared_ptr<const RowChunk> fromRows(std::size_t columns, std::size_t rows,
                                                  const std::vector<RawCell>& cells, std::string_view arena);

 private:
  std::vector<std::vector<std::uint8_t>> m_types;     // [column][row]
  std::vector<std::vector<std::uint64_t>> m_payload;  // [column][row]: number bits, or offset << 32 | length
  std::string m_arena;                                // at most 4 GiB: a chunk is closed long before
  std::size_t m_rows = 0;

  void appendCell(std::size_t column, CellType type, std::uint64_t payload);
};

class ColumnStore : public QObject {
  Q_OBJECT
 public:
  explicit ColumnStore(std::vector<std::string> columns = {}, QObject* parent = nullptr);

  [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
  [[nodiscard]] std::size_t rowCount() const { return m_rowCount; }
  [[nodiscard]] Cell cell(std::size_t row, std::size_t column) const;
  [[nodiscard]] std::size_t bytesHeld() const { return m_bytesHeld; }
  [[nodiscard]] const std::vector<std::shared_ptr<const RowChunk>>& chunks() const { return m_chunks; }
  // First row of each chunk, for readers that walk chunks.
  [[nodiscard]] const std::vector<std::size_t>& chunkStarts() const { return m_starts; }

  void setColumns(std::vector<std::string> columns);  // before the first chunk only
  void append(std::shared_ptr<const RowChunk> chunk);

 signals:
  void columnsKnown();
  // Rows first..first+count-1 are now there.
  void rowsAppended(qint64 first, qint64 count);

 private:
  std::vector<std::string> m_columns;
  std::vector<std::shared_ptr<const RowChunk>> m_chunks;
  std::vector<std::size_t> m_starts;
  std::size_t m_rowCount = 0;
  std::size_t m_bytesHeld = 0;
};

}  // namespace tovuk::client
