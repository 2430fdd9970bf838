// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/grid_writer.h"

#include <cmath>
#include <map>

#include "models/sqlite/cell_text.h"
#include "models/sqlite/sql_text.h"

namespace tovuk::models {

namespace {

using client::Cell;
using client::CellType;

void append(QByteArray& out, std::string_view bytes) { out.append(bytes.data(), static_cast<qsizetype>(bytes.size())); }

void appendNumber(QByteArray& out, const Cell& cell) {
  NumberBuffer buffer;
  append(out, numberText(cell, buffer));
}

void appendSqlBlob(QByteArray& out, std::string_view bytes) {
  out.append("x'");
  out.append(hexOf(bytes));
  out.append('\'');
}

// ---- JSON -----------------------------------------------------------------------------------------------------------

void appendJsonText(QByteArray& out, std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  out.append('"');
  std::size_t plain = 0;  // start of what needs no escape
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    append(out, text.substr(plain, i - plain));
    plain = i + 1;
    switch (c) {
      case '"': out.append("\\\""); break;
      case '\\': out.append("\\\\"); break;
      case '\n': out.append("\\n"); break;
      case '\r': out.append("\\r"); break;
      case '\t': out.append("\\t"); break;
      default:
        out.append("\\u00");
        out.append(kHex[c >> 4U]);
        out.append(kHex[c & 0xFU]);
    }
  }
  append(out, text.substr(plain));
  out.append('"');
}

void appendBase64(QByteArray& out, std::string_view bytes) {
  out.append(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64());
}

void appendJson(QByteArray& out, const Cell& cell) {
  switch (cell.type) {
    case CellType::Null: out.append("null"); break;
    case CellType::Integer: appendNumber(out, cell); break;
    case CellType::Real:
      if (std::isfinite(cell.real)) {
        appendNumber(out, cell);
      } else {
        out.append("{\"real\":\"");
        appendNumber(out, cell);
        out.append("\"}");
      }
      break;
    case CellType::Text: appendJsonText(out, cell.bytes); break;
    case CellType::Json: append(out, cell.bytes); break;
    case CellType::Blob:
      out.append("{\"base64\":\"");
      appendBase64(out, cell.bytes);
      out.append("\"}");
      break;
    case CellType::BadText:
      out.append("{\"base64\":\"");
      appendBase64(out, cell.bytes);
      out.append("\",\"type\":\"text\"}");
      break;
  }
}

// ---- SQL ------------------------------------------------------------------------------------------------------------

void appendSql(QByteArray& out, const Cell& cell) {
  switch (cell.type) {
    case CellType::Null: out.append("NULL"); break;
    case CellType::Integer: appendNumber(out, cell); break;
    case CellType::Real:
      // SQL has no word for infinity; a literal out of range is one.
      if (std::isfinite(cell.real)) {
        appendNumber(out, cell);
      } else {
        out.append(std::isnan(cell.real) ? "NULL" : cell.real > 0 ? "9e999" : "-9e999");
      }
      break;
    case CellType::Text:
    case CellType::Json:
      if (cell.bytes.find('\0') == std::string_view::npos) {
        out.append('\'');
        for (const char c : cell.bytes) {
          if (c == '\'') out.append('\'');
          out.append(c);
        }
        out.append('\'');
        break;
      }
      [[fallthrough]];  // a literal would end at the NUL
    case CellType::BadText:
      out.append("CAST(");
      appendSqlBlob(out, cell.bytes);
      out.append(" AS TEXT)");
      break;
    case CellType::Blob: appendSqlBlob(out, cell.bytes); break;
  }
}

// ---- Markdown -------------------------------------------------------------------------------------------------------

void appendMarkdownText(QByteArray& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    if (c == '\n' || c == '\r') {
      out.append("<br>");
      continue;
    }
    if (c == '|' || c == '\\') out.append('\\');
    out.append(c);
  }
}

void appendMarkdown(QByteArray& out, const Cell& cell) {
  switch (cell.type) {
    case CellType::Null: out.append("NULL"); break;
    case CellType::Integer:
    case CellType::Real: appendNumber(out, cell); break;
    case CellType::Blob: appendSqlBlob(out, cell.bytes); break;
    case CellType::Text:
    case CellType::BadText:
    case CellType::Json: appendMarkdownText(out, cell.bytes); break;
  }
}

// Names that repeat get the contract's keys: `name:1`, `name:2`.
std::vector<QByteArray> jsonKeys(const std::vector<std::string>& columns) {
  std::vector<QByteArray> keys;
  std::map<std::string, int> seen;
  for (const std::string& column : columns) {
    const int before = seen[column]++;
    QByteArray key;
    appendJsonText(key, before == 0 ? column : column + ":" + std::to_string(before));
    key.append(':');
    keys.push_back(key);
  }
  return keys;
}

QByteArray insertHead(const QString& table, const std::vector<std::string>& columns) {
  QByteArray head = "INSERT INTO ";
  head += quoteIdentifier(table).toUtf8();
  head += " (";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) head += ", ";
    head += quoteIdentifier(QString::fromStdString(columns[i])).toUtf8();
  }
  head += ") VALUES (";
  return head;
}

}  // namespace

GridWriter::GridWriter(const GridExportOptions& options, std::vector<std::string> columns, std::vector<bool> numeric)
    : m_options(options), m_columns(std::move(columns)), m_numeric(std::move(numeric)) {
  if (m_options.format == GridFormat::Json || m_options.format == GridFormat::NdJson) m_keys = jsonKeys(m_columns);
  if (m_options.format == GridFormat::Insert) m_insert = insertHead(m_options.table, m_columns);
}

void GridWriter::separatedText(std::string_view text, QByteArray& out) const {
  const std::string_view special = m_options.format == GridFormat::Csv ? ",\"\r\n" : "\t\"\r\n";
  if (!text.empty() && text.find_first_of(special) == std::string_view::npos) {
    append(out, text);
    return;
  }
  out.append('"');
  for (const char c : text) {
    if (c == '"') out.append('"');
    out.append(c);
  }
  out.append('"');
}

void GridWriter::separatedCell(const Cell& cell, QByteArray& out) const {
  switch (cell.type) {
    case CellType::Null: break;
    case CellType::Integer:
    case CellType::Real: appendNumber(out, cell); break;
    case CellType::Blob: appendSqlBlob(out, cell.bytes); break;
    case CellType::Text:
    case CellType::BadText:
    case CellType::Json: separatedText(cell.bytes, out); break;
  }
}

void GridWriter::begin(QByteArray& out) {
  switch (m_options.format) {
    case GridFormat::Csv:
    case GridFormat::Tsv:
      if (!m_options.header) break;
      for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0) out.append(m_options.format == GridFormat::Csv ? ',' : '\t');
        separatedText(m_columns[i], out);
      }
      out.append("\r\n");
      break;
    case GridFormat::Json: out.append('['); break;
    case GridFormat::Markdown:
      // A Markdown table cannot be without its header; without names it is empty.
      out.append('|');
      for (const std::string& column : m_columns) {
        out.append(' ');
        if (m_options.header) appendMarkdownText(out, column);
        out.append(" |");
      }
      out.append("\n|");
      for (const bool numeric : m_numeric) out.append(numeric ? " ---: |" : " --- |");
      out.append('\n');
      break;
    case GridFormat::NdJson:
    case GridFormat::Insert: break;
  }
}

void GridWriter::beginRow(QByteArray& out) {
  m_column = 0;
  switch (m_options.format) {
    case GridFormat::Json: out.append(m_isFirstRow ? "\n  {" : ",\n  {"); break;
    case GridFormat::NdJson: out.append('{'); break;
    case GridFormat::Markdown: out.append('|'); break;
    case GridFormat::Insert: out.append(m_insert); break;
    case GridFormat::Csv:
    case GridFormat::Tsv: break;
  }
  m_isFirstRow = false;
}

void GridWriter::cell(const Cell& cell, QByteArray& out) {
  const bool isFirst = m_column == 0;
  switch (m_options.format) {
    case GridFormat::Csv:
    case GridFormat::Tsv:
      if (!isFirst) out.append(m_options.format == GridFormat::Csv ? ',' : '\t');
      separatedCell(cell, out);
      break;
    case GridFormat::Json:
    case GridFormat::NdJson:
      if (!isFirst) out.append(',');
      out.append(m_keys[m_column]);
      appendJson(out, cell);
      break;
    case GridFormat::Markdown:
      out.append(' ');
      appendMarkdown(out, cell);
      out.append(" |");
      break;
    case GridFormat::Insert:
      if (!isFirst) out.append(", ");
      appendSql(out, cell);
      break;
  }
  ++m_column;
}

void GridWriter::endRow(QByteArray& out) {
  switch (m_options.format) {
    case GridFormat::Csv:
    case GridFormat::Tsv: out.append("\r\n"); break;
    case GridFormat::Json: out.append('}'); break;
    case GridFormat::NdJson: out.append("}\n"); break;
    case GridFormat::Markdown: out.append('\n'); break;
    case GridFormat::Insert: out.append(");\n"); break;
  }
}

void GridWriter::end(QByteArray& out) {
  if (m_options.format == GridFormat::Json) out.append(m_isFirstRow ? "]\n" : "\n]\n");
}

}  // namespace tovuk::models
