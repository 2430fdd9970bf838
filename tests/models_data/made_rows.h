// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows made up for tests and benchmarks, from a seed.
#pragma once

#include <memory>
#include <random>
#include <string>

#include "api/client/sqlite/column_store.h"

namespace tovuk::test {

// Every type and the values at its edges; few different ones, so that cells are often equal.
inline void appendMixedCell(client::RowChunk& chunk, std::size_t column, std::mt19937& random) {
  static const std::string kTexts[] = {"",
                                       "a",
                                       "A",
                                       "abc",
                                       "ABCDEFGH",
                                       "abcdefgh",
                                       "abcdefghi",
                                       "abcdefgi",
                                       "\u00C4rger",
                                       "\u00E4RGER",
                                       "10",
                                       "9",
                                       "line\nbreak",
                                       "tab\tquote\"comma,",
                                       "null",
                                       "it's",
                                       std::string("nul\0l", 5),
                                       "\U0001F600 smile",
                                       "|pipe\\",
                                       "\u0141\u00F3d\u017A"};
  static const std::int64_t kIntegers[] = {0, 1, -1, 9, 10, 9007199254740993, 9007199254740992, INT64_MAX, INT64_MIN};
  static const double kReals[] = {0.0, -0.0, 1.0, 1.5, -1e300, 1e300, 9007199254740992.0, 9223372036854775808.0, 0.1};
  switch (random() % 8) {
    case 0: chunk.appendNull(column); break;
    case 1:
    case 2: chunk.appendInteger(column, kIntegers[random() % std::size(kIntegers)]); break;
    case 3: chunk.appendReal(column, kReals[random() % std::size(kReals)]); break;
    case 4: chunk.appendBytes(column, client::CellType::Blob, kTexts[random() % std::size(kTexts)]); break;
    case 5: chunk.appendInteger(column, static_cast<std::int64_t>(random() % 50)); break;
    default: chunk.appendBytes(column, client::CellType::Text, kTexts[random() % std::size(kTexts)]); break;
  }
}

inline std::shared_ptr<const client::RowChunk> mixedChunk(std::size_t rows, std::size_t columns, std::mt19937& random) {
  auto chunk = std::make_shared<client::RowChunk>(columns);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) appendMixedCell(*chunk, column, random);
    chunk->endRow();
  }
  return chunk;
}

}  // namespace tovuk::test
