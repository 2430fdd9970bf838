// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/cell_text.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>
#include <cstring>

#include "models/format.h"
#include "models/sqlite/result_model.h"

namespace tovuk::models {

namespace {

using client::Cell;
using client::CellType;

QString fromUtf8(std::string_view bytes) {
  return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

// Visible stand-ins for what would break the line or be invisible; 0: the character itself.
char16_t symbolOf(char16_t c) {
  if (c == u'\n') return u'\u21B5';
  if (c == u'\t') return u'\u21E5';
  if (c < 0x20) return static_cast<char16_t>(0x2400 + c);
  if (c == 0x7F) return u'\u2421';
  if (c == u'\u2028' || c == u'\u2029' || c == u'\u0085') return u'\u21B5';
  return 0;
}

// Closes what bidirectional embeddings, overrides and isolates the text left open.
void closeBidi(QString& text) {
  QString closing;
  for (const QChar character : std::as_const(text)) {
    const char16_t c = character.unicode();
    if (c >= u'\u2066' && c <= u'\u2068') closing.prepend(QChar(u'\u2069'));
    if (c == u'\u202A' || c == u'\u202B' || c == u'\u202D' || c == u'\u202E') closing.prepend(QChar(u'\u202C'));
    if ((c == u'\u2069' || c == u'\u202C') && !closing.isEmpty()) closing.remove(0, 1);
  }
  text += closing;
}

QString lineOf(std::string_view bytes) {
  // A character takes at most 4 bytes, so no more than this can be shown.
  const std::size_t enough = static_cast<std::size_t>(kDisplayCharacters + 1) * 4;
  std::size_t taken = std::min(bytes.size(), enough);
  while (taken < bytes.size() && taken > 0 && (static_cast<unsigned char>(bytes[taken]) & 0xC0U) == 0x80U) --taken;
  bool cut = taken < bytes.size();
  QString text = fromUtf8(bytes.substr(0, taken));
  if (text.size() > kDisplayCharacters) {
    const bool splitsPair = text.at(kDisplayCharacters - 1).isHighSurrogate();
    text.truncate(splitsPair ? kDisplayCharacters - 1 : kDisplayCharacters);
    cut = true;
  }
  text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
  for (QChar& c : text) {
    if (const char16_t symbol = symbolOf(c.unicode()); symbol != 0) c = QChar(symbol);
  }
  closeBidi(text);
  if (cut) text += QChar(u'\u2026');
  return text;
}

}  // namespace

std::string_view integerText(std::int64_t value, NumberBuffer& buffer) {
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return {buffer.data(), static_cast<std::size_t>(end - buffer.data())};
}

std::string_view realText(double value, NumberBuffer& buffer) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value > 0 ? "Infinity" : "-Infinity";
  // Scientific beyond these, as people read numbers.
  const double size = std::fabs(value);
  const bool plain = size == 0 || (size >= 1e-5 && size < 1e16);
  char* const first = buffer.data();
  char* const last = first + buffer.size() - 2;
  // 17 digits, a sign, a point and five zeros fit.
  char* end = std::to_chars(first, last, value, plain ? std::chars_format::fixed : std::chars_format::scientific).ptr;
  if (plain && std::memchr(first, '.', static_cast<std::size_t>(end - first)) == nullptr) {
    *end++ = '.';
    *end++ = '0';
  }
  return {first, static_cast<std::size_t>(end - first)};
}

std::string_view numberText(const Cell& cell, NumberBuffer& buffer) {
  return cell.type == CellType::Integer ? integerText(cell.integer, buffer) : realText(cell.real, buffer);
}

QString cellDisplayText(const Cell& cell) {
  switch (cell.type) {
    case CellType::Null: return QStringLiteral("NULL");
    case CellType::Integer:
    case CellType::Real: {
      NumberBuffer buffer;
      const auto text = numberText(cell, buffer);
      return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    }
    case CellType::Blob:
      return QCoreApplication::translate("CellText", "Blob, %1")
          .arg(formatBytes(static_cast<qint64>(cell.bytes.size())));
    case CellType::Text:
    case CellType::BadText:
    case CellType::Json: return lineOf(cell.bytes);
  }
  return {};
}

QString cellFullText(const Cell& cell) {
  switch (cell.type) {
    case CellType::Null: return {};
    case CellType::Integer:
    case CellType::Real: return cellDisplayText(cell);
    case CellType::Blob: return QString::fromLatin1(hexOf(cell.bytes));
    case CellType::Text:
    case CellType::BadText:
    case CellType::Json: return fromUtf8(cell.bytes);
  }
  return {};
}

QVariant cellRawValue(const Cell& cell) {
  switch (cell.type) {
    case CellType::Null: return {};
    case CellType::Integer: return QVariant::fromValue(static_cast<qlonglong>(cell.integer));
    case CellType::Real: return cell.real;
    case CellType::Text:
    case CellType::Json: return fromUtf8(cell.bytes);
    case CellType::Blob:
    case CellType::BadText: return QByteArray(cell.bytes.data(), static_cast<qsizetype>(cell.bytes.size()));
  }
  return {};
}

QString cellTypeName(CellType type) {
  switch (type) {
    case CellType::Null: return QStringLiteral("NULL");
    case CellType::Integer: return QStringLiteral("INTEGER");
    case CellType::Real: return QStringLiteral("REAL");
    case CellType::Text:
    case CellType::BadText: return QStringLiteral("TEXT");
    case CellType::Blob: return QStringLiteral("BLOB");
    case CellType::Json: return QStringLiteral("JSON");
  }
  return {};
}

QByteArray hexOf(std::string_view bytes) {
  return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
}

}  // namespace tovuk::models
