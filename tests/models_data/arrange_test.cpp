// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort and filter against naive ones.

#include <QTest>

#include <algorithm>
#include <numeric>

#include "models/sqlite/cell_text.h"
#include "models/sqlite/result_arrange.h"
#include "tests/models_data/made_rows.h"

using namespace tovuk::models;
using tovuk::client::Cell;
using tovuk::client::CellType;
using tovuk::client::ColumnStore;

namespace {

int rank(const Cell& cell) {
  if (cell.isNull()) return 0;
  if (cell.isNumber()) return 1;
  return cell.type == CellType::Blob ? 3 : 2;
}

// SQLite's order, written down without regard to speed. long double holds every int64 and every double here.
bool naiveLess(const Cell& a, const Cell& b) {
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (a.isNumber()) {
    const auto value = [](const Cell& cell) {
      return cell.type == CellType::Integer ? static_cast<long double>(cell.integer)
                                            : static_cast<long double>(cell.real);
    };
    return value(a) < value(b);
  }
  return a.bytes < b.bytes;
}

bool naiveHolds(const Cell& cell, const QString& needle) {
  if (cell.isNull() || cell.type == CellType::Blob) return false;
  return cellFullText(cell).contains(needle, Qt::CaseInsensitive);
}

}  // namespace

class ArrangeTest : public QObject {
  Q_OBJECT

  std::shared_ptr<ColumnStore> makeStore(std::mt19937& random, std::size_t most) {
    auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"a", "b", "c"});
    const std::size_t chunks = random() % 8;
    for (std::size_t i = 0; i < chunks; ++i) store->append(tovuk::test::mixedChunk(random() % most, 3, random));
    return store;
  }

 private slots:
  void sortsLikeTheNaiveOne() {
    const std::atomic<bool> cancelled{false};
    for (unsigned seed = 0; seed < 60; ++seed) {
      std::mt19937 random(seed);
      const auto store = makeStore(random, seed < 50 ? 200 : 5000);
      const RowSnapshot rows(*store);
      std::vector<std::uint32_t> order(rows.rows());
      std::iota(order.begin(), order.end(), 0U);
      if (seed % 3 == 1) std::shuffle(order.begin(), order.end(), random);
      const std::size_t column = random() % 3;
      const bool descending = random() % 2 == 0;
      auto expected = order;
      std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
        const Cell left = rows.cell(a, column);
        const Cell right = rows.cell(b, column);
        return descending ? naiveLess(right, left) : naiveLess(left, right);
      });
      sortRows(rows, order, column, descending, cancelled);
      QVERIFY2(order == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
  }

  void comparesLikeTheNaiveOne() {
    std::mt19937 random(7);
    const auto chunk = tovuk::test::mixedChunk(300, 1, random);
    for (std::size_t i = 0; i < chunk->rows(); ++i) {
      for (std::size_t j = 0; j < chunk->rows(); ++j) {
        const Cell a = chunk->cell(i, 0);
        const Cell b = chunk->cell(j, 0);
        const int expected = naiveLess(a, b) ? -1 : (naiveLess(b, a) ? 1 : 0);
        const int actual = compareCells(a, b);
        QCOMPARE((actual > 0) - (actual < 0), expected);
      }
    }
  }

  void filtersLikeTheNaiveOne() {
    const std::atomic<bool> cancelled{false};
    const char* needles[] = {"a",
                             "B",
                             "abc",
                             "10",
                             ".5",
                             "e+",
                             "\u00E4rg",
                             "\u00C4RG",
                             "\u0142\u00D3D",
                             "9007199254740993",
                             "inf",
                             "\U0001F600",
                             "nothing like it",
                             "\"",
                             "hi"};
    for (unsigned seed = 0; seed < 30; ++seed) {
      std::mt19937 random(seed);
      const auto store = makeStore(random, seed < 25 ? 200 : 6000);
      const RowSnapshot rows(*store);
      const std::size_t first = rows.rows() == 0 ? 0 : random() % rows.rows();
      for (const char* needle : needles) {
        std::vector<std::uint32_t> expected;
        for (std::size_t row = first; row < rows.rows(); ++row) {
          bool holds = false;
          for (std::size_t column = 0; column < 3; ++column) {
            holds = holds || naiveHolds(rows.cell(row, column), QString::fromUtf8(needle));
          }
          if (holds) expected.push_back(static_cast<std::uint32_t>(row));
        }
        const auto actual = filterRows(rows, first, rows.rows(), needle, cancelled);
        QVERIFY2(actual == expected, needle);
      }
    }
  }

  void foldsLatinLettersOnly() {
    for (char32_t c = 1; c < 0x180; ++c) {
      const QString letter = QString::fromUcs4(&c, 1);
      const QString lower = letter.toLower();
      const QString folded = QString::fromStdString(foldLatin(letter.toStdString()));
      // Two have no lower case of their own or one of another length.
      QCOMPARE(folded, c == 0x130 ? letter : lower);
    }
    QCOMPARE(foldLatin("\u0394"), std::string("\u0394"));
  }

  void cancelledWorkEnds() {
    std::mt19937 random(3);
    const auto store = makeStore(random, 5000);
    const std::atomic<bool> cancelled{true};
    QVERIFY(filterRows(RowSnapshot(*store), 0, store->rowCount(), "a", cancelled).empty());
  }
};

QTEST_GUILESS_MAIN(ArrangeTest)
#include "arrange_test.moc"
