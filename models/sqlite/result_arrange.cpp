// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/result_arrange.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <thread>

#include "models/sqlite/cell_text.h"

namespace tovuk::models {

namespace {

using client::Cell;
using client::CellType;

// Below this a second thread costs more than it saves.
constexpr std::size_t kRowsWorthAThread = 8192;

constexpr char lowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr char upperAscii(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

// Lower case of U+00C0..U+017F where that has the same length in UTF-8; else the character itself.
constexpr unsigned lowerLatin(unsigned c) {
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
  if (c == 0x178) return 0xFF;
  const bool evenIsUpper = (c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131) || (c >= 0x14A && c <= 0x177);
  const bool oddIsUpper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (evenIsUpper && c % 2 == 0) return c + 1;
  if (oddIsUpper && c % 2 == 1) return c + 1;
  return c;
}

void foldInto(std::string_view text, std::string& out) {
  out.resize(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead >= 0xC3 && lead <= 0xC5 && i + 1 < text.size()) {
      const auto tail = static_cast<unsigned char>(text[i + 1]);
      const unsigned folded = lowerLatin(((lead & 0x1FU) << 6U) | (tail & 0x3FU));
      out[i] = static_cast<char>(0xC0U | (folded >> 6U));
      out[++i] = static_cast<char>(0x80U | (folded & 0x3FU));
    } else {
      out[i] = lowerAscii(text[i]);
    }
  }
}

// Runs f(0) here and f(1) in a second thread, when there are two parts.
template <class F>
void inParts(std::size_t parts, F f) {
  if (parts < 2) {
    f(std::size_t{0});
    return;
  }
  std::thread other([&f] { f(std::size_t{1}); });
  f(std::size_t{0});
  other.join();
}

std::size_t partsFor(std::size_t rows) {
  return rows >= kRowsWorthAThread && std::thread::hardware_concurrency() > 1 ? 2 : 1;
}

// Order of the storage classes.
enum Rank : std::uint8_t { RankNull, RankNumber, RankText, RankBlob };

Rank rankOf(CellType type) {
  switch (type) {
    case CellType::Null: return RankNull;
    case CellType::Integer:
    case CellType::Real: return RankNumber;
    case CellType::Text:
    case CellType::BadText:
    case CellType::Json: return RankText;
    case CellType::Blob: return RankBlob;
  }
  return RankNull;
}

// A number as (key, tie): key orders doubles as unsigned integers, tie orders the integers that round to one double.
struct NumberKey {
  std::uint64_t key = 0;
  std::int64_t tie = 0;
};

std::uint64_t doubleKey(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value);  // -0 equals 0
  return (bits >> 63U) != 0 ? ~bits : bits | (std::uint64_t{1} << 63U);
}

constexpr double kTwo63 = 9223372036854775808.0;
constexpr double kBelowTwo63 = 9223372036854774784.0;  // the double before it

NumberKey numberKey(const Cell& cell) {
  if (cell.type == CellType::Integer) {
    // Integers that round up to 2^63 are still below the REAL 2^63.
    const double rounded = static_cast<double>(cell.integer);
    return {doubleKey(rounded >= kTwo63 ? kBelowTwo63 : rounded), cell.integer};
  }
  if (std::isnan(cell.real)) return {0, 0};
  const bool hasInteger = cell.real >= -kTwo63 && cell.real < kTwo63;
  return {doubleKey(cell.real), hasInteger ? static_cast<std::int64_t>(cell.real) : 0};
}

std::uint64_t prefixOf(std::string_view bytes) {
  std::uint64_t key = 0;
  if (!bytes.empty()) std::memcpy(&key, bytes.data(), std::min(bytes.size(), sizeof key));
  return std::endian::native == std::endian::little ? __builtin_bswap64(key) : key;
}

struct NumberItem {
  std::uint64_t key = 0;
  std::int64_t tie = 0;
  std::uint32_t place = 0;  // in the order that came in: makes the sort stable
  std::uint32_t row = 0;

  static NumberItem of(const Cell& cell, std::uint32_t place, std::uint32_t row) {
    const NumberKey k = numberKey(cell);
    return {k.key, k.tie, place, row};
  }
  [[nodiscard]] int compare(const NumberItem& other) const {
    if (key != other.key) return key < other.key ? -1 : 1;
    return tie == other.tie ? 0 : (tie < other.tie ? -1 : 1);
  }
};

struct BytesItem {
  std::uint64_t key = 0;  // the first eight bytes
  const char* bytes = nullptr;
  std::size_t length = 0;
  std::uint32_t place = 0;
  std::uint32_t row = 0;

  static BytesItem of(const Cell& cell, std::uint32_t place, std::uint32_t row) {
    return {prefixOf(cell.bytes), cell.bytes.data(), cell.bytes.size(), place, row};
  }
  [[nodiscard]] int compare(const BytesItem& other) const {
    if (key != other.key) return key < other.key ? -1 : 1;
    return std::string_view(bytes, length).compare(std::string_view(other.bytes, other.length));
  }
};

template <class Item>
void sortItems(std::vector<Item>& items, bool descending) {
  const auto before = [descending](const Item& a, const Item& b) {
    const int order = a.compare(b);
    if (order != 0) return descending ? order > 0 : order < 0;
    return a.place < b.place;
  };
  if (std::is_sorted(items.begin(), items.end(), before)) return;
  if (partsFor(items.size()) == 1) {
    std::sort(items.begin(), items.end(), before);
    return;
  }
  const auto middle = items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2);
  inParts(2, [&](std::size_t part) {
    if (part == 0) {
      std::sort(items.begin(), middle, before);
    } else {
      std::sort(middle, items.end(), before);
    }
  });
  std::inplace_merge(items.begin(), middle, items.end(), before);
}

// Reads the column cell by cell, chunk by chunk, handing (place, row, cell) to `take`.
template <class Take>
void walk(const RowSnapshot& rows, const std::vector<std::uint32_t>& order, std::size_t column,
          const std::atomic<bool>& cancelled, Take take) {
  std::size_t chunk = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  for (std::size_t place = 0; place < order.size(); ++place) {
    const std::size_t row = order[place];
    if (row < begin || row >= end) {
      if (cancelled.load(std::memory_order_relaxed)) return;
      chunk = rows.chunkOf(row);
      begin = rows.starts()[chunk];
      end = begin + rows.chunks()[chunk]->rows();
    }
    take(static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(row),
         rows.chunks()[chunk]->cell(row - begin, column));
  }
}

void filterChunk(const client::RowChunk& chunk, std::size_t start, std::size_t first, std::size_t last,
                 CellMatcher& matcher, std::vector<std::uint8_t>& hits, std::vector<std::uint32_t>& out) {
  const std::size_t from = std::max(first, start) - start;
  const std::size_t to = std::min(last, start + chunk.rows()) - start;
  hits.assign(chunk.rows(), 0);
  // Column by column: one column's cells lie together.
  for (std::size_t column = 0; column < chunk.columns(); ++column) {
    for (std::size_t row = from; row < to; ++row) {
      if (hits[row] == 0 && matcher.matches(chunk.cell(row, column))) hits[row] = 1;
    }
  }
  for (std::size_t row = from; row < to; ++row) {
    if (hits[row] != 0) out.push_back(static_cast<std::uint32_t>(start + row));
  }
}

}  // namespace

RowSnapshot::RowSnapshot(const client::ColumnStore& store)
    : m_chunks(store.chunks()), m_starts(store.chunkStarts()), m_rows(store.rowCount()) {}

std::size_t RowSnapshot::chunkOf(std::size_t row) const {
  const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
  return static_cast<std::size_t>(after - m_starts.begin()) - 1;
}

Cell RowSnapshot::cell(std::size_t row, std::size_t column) const {
  const std::size_t chunk = chunkOf(row);
  return m_chunks[chunk]->cell(row - m_starts[chunk], column);
}

std::string foldLatin(std::string_view text) {
  std::string out;
  foldInto(text, out);
  return out;
}

CellMatcher::CellMatcher(std::string_view needle) : m_needle(foldLatin(needle)) {
  for (const char c : m_needle) {
    if (static_cast<unsigned char>(c) >= 0x80) m_isAscii = false;
    // What a number's text is made of, "infinity" and "nan" included.
    if (std::string_view("0123456789.+-infityea").find(c) == std::string_view::npos) m_mayBeNumber = false;
  }
  if (!m_needle.empty()) m_upper = upperAscii(m_needle.front());
}

bool CellMatcher::matches(const Cell& cell) {
  switch (cell.type) {
    case CellType::Null:
    case CellType::Blob: return false;
    case CellType::Integer:
    case CellType::Real: {
      if (!m_mayBeNumber) return false;
      NumberBuffer buffer;
      return matchesBytes(numberText(cell, buffer));
    }
    case CellType::Text:
    case CellType::BadText:
    case CellType::Json: return matchesBytes(cell.bytes);
  }
  return false;
}

bool CellMatcher::matchesBytes(std::string_view text) {
  if (text.size() < m_needle.size()) return false;
  if (!m_isAscii) {
    foldInto(text, m_scratch);
    return m_scratch.find(m_needle) != std::string::npos;
  }
  const char lower = m_needle.front();
  const std::size_t length = m_needle.size();
  const char* at = text.data();
  const char* const last = text.data() + (text.size() - length);
  for (; at <= last; ++at) {
    if (*at != lower && *at != m_upper) continue;
    std::size_t same = 1;
    while (same < length && lowerAscii(at[same]) == m_needle[same]) ++same;
    if (same == length) return true;
  }
  return false;
}

std::vector<std::uint32_t> filterRows(const RowSnapshot& rows, std::size_t first, std::size_t last,
                                      const std::string& needle, const std::atomic<bool>& cancelled) {
  if (first >= last) return {};
  const std::size_t parts = partsFor(last - first);
  std::vector<std::uint32_t> found[2];
  const std::size_t firstChunk = rows.chunkOf(first);
  const std::size_t lastChunk = rows.chunkOf(last - 1);
  // Both threads take whole chunks; chunks are of about one size.
  const std::size_t middle = parts == 2 ? firstChunk + (lastChunk - firstChunk + 1) / 2 : lastChunk + 1;
  inParts(parts, [&](std::size_t part) {
    CellMatcher matcher(needle);
    std::vector<std::uint8_t> hits;
    const std::size_t from = part == 0 ? firstChunk : middle;
    const std::size_t to = part == 0 ? middle : lastChunk + 1;
    for (std::size_t i = from; i < to && !cancelled.load(std::memory_order_relaxed); ++i) {
      filterChunk(*rows.chunks()[i], rows.starts()[i], first, last, matcher, hits, found[part]);
    }
  });
  found[0].insert(found[0].end(), found[1].begin(), found[1].end());
  return std::move(found[0]);
}

void sortRows(const RowSnapshot& rows, std::vector<std::uint32_t>& order, std::size_t column, bool descending,
              const std::atomic<bool>& cancelled) {
  std::vector<std::uint32_t> nulls;
  std::vector<NumberItem> numbers;
  std::vector<BytesItem> texts;
  std::vector<BytesItem> blobs;
  walk(rows, order, column, cancelled, [&](std::uint32_t place, std::uint32_t row, const Cell& cell) {
    switch (rankOf(cell.type)) {
      case RankNull: nulls.push_back(row); break;
      case RankNumber: numbers.push_back(NumberItem::of(cell, place, row)); break;
      case RankText: texts.push_back(BytesItem::of(cell, place, row)); break;
      case RankBlob: blobs.push_back(BytesItem::of(cell, place, row)); break;
    }
  });
  if (cancelled.load(std::memory_order_relaxed)) return;
  sortItems(numbers, descending);
  sortItems(texts, descending);
  sortItems(blobs, descending);

  auto out = order.begin();
  const auto put = [&out](const auto& items) {
    for (const auto& item : items) *out++ = item.row;
  };
  if (descending) {
    put(blobs);
    put(texts);
    put(numbers);
    std::copy(nulls.begin(), nulls.end(), out);
  } else {
    out = std::copy(nulls.begin(), nulls.end(), out);
    put(numbers);
    put(texts);
    put(blobs);
  }
}

int compareCells(const Cell& a, const Cell& b) {
  const Rank left = rankOf(a.type);
  const Rank right = rankOf(b.type);
  if (left != right) return left < right ? -1 : 1;
  switch (left) {
    case RankNumber: return NumberItem::of(a, 0, 0).compare(NumberItem::of(b, 0, 0));
    case RankText:
    case RankBlob: return BytesItem::of(a, 0, 0).compare(BytesItem::of(b, 0, 0));
    case RankNull: break;
  }
  return 0;
}

}  // namespace tovuk::models
