// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes cells row by row in one of the export formats. Pure: bytes are appended to a buffer that the caller empties.
#pragma once

#include <QByteArray>

#include <functional>
#include <string>
#include <vector>

#include "models/sqlite/grid_export.h"

namespace tovuk::models {

class GridWriter {
 public:
  // `columns`: names in the order written. `numeric`: right-aligned in Markdown.
  GridWriter(const GridExportOptions& options, std::vector<std::string> columns, std::vector<bool> numeric);

  void begin(QByteArray& out);
  void beginRow(QByteArray& out);
  void cell(const client::Cell& cell, QByteArray& out);  // once a column, in order
  void endRow(QByteArray& out);
  void end(QByteArray& out);

 private:
  void separatedCell(const client::Cell& cell, QByteArray& out) const;
  void separatedText(std::string_view text, QByteArray& out) const;

  GridExportOptions m_options;
  std::vector<std::string> m_columns;
  std::vector<bool> m_numeric;
  std::vector<QByteArray> m_keys;  // JSON: "name": of each column
  QByteArray m_insert;             // INSERT INTO .. VALUES (
  std::size_t m_column = 0;
  bool m_isFirstRow = true;
};

}  // namespace tovuk::models
