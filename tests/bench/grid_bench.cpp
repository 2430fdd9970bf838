// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sort and filter over 1 000 000 rows held, and what the grid asks of the model while it paints.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <random>

#include "models/sqlite/result_model.h"
#include "tests/bench/bench.h"

using namespace tovuk;
using namespace tovuk::bench;
using client::CellType;
using client::RowChunk;
using models::ResultModel;

namespace {

constexpr int kRows = 1000000;
constexpr int kChunkRows = 4000;
enum Column : int { Id, Customer, Sku, Title, Quantity, Price, Discount, Status, City, Created, ColumnCount };

std::shared_ptr<client::ColumnStore> madeStore() {
  auto store = std::make_shared<client::ColumnStore>(std::vector<std::string>{
      "id", "customer_id", "sku", "title", "quantity", "price", "discount", "status", "city", "created_at"});
  std::mt19937 random(1);
  static const char* const kCities[] = {"Amsterdam", "K\u00F8benhavn", "Berlin", "Lisboa", "Warszawa", "Paris"};
  static const char* const kStates[] = {"paid", "shipped", "cancelled", "pending"};
  for (int first = 0; first < kRows; first += kChunkRows) {
    auto chunk = std::make_shared<RowChunk>(ColumnCount);
    for (int i = first; i < first + kChunkRows; ++i) {
      chunk->appendInteger(Id, i + 1);
      chunk->appendInteger(Customer, random() % 50000);
      chunk->appendBytes(Sku, CellType::Text, "SKU-" + std::to_string(100000 + random() % 900000));
      chunk->appendBytes(Title, CellType::Text,
                         "Item " + std::to_string(random() % 100000) + " of the winter catalogue");
      chunk->appendInteger(Quantity, 1 + random() % 9);
      chunk->appendReal(Price, static_cast<double>(random() % 1000000) / 100);
      if (random() % 3 == 0) {
        chunk->appendNull(Discount);
      } else {
        chunk->appendReal(Discount, static_cast<double>(random() % 100) / 100);
      }
      chunk->appendBytes(Status, CellType::Text, kStates[random() % std::size(kStates)]);
      chunk->appendBytes(City, CellType::Text, kCities[random() % std::size(kCities)]);
      chunk->appendBytes(Created, CellType::Text, "2026-05-" + std::to_string(10 + random() % 20) + "T09:30:00Z");
      chunk->endRow();
    }
    chunk->shrink();
    store->append(std::move(chunk));
  }
  return store;
}

double ms(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

// Milliseconds until the rows are shown; `longestTurn` learns how long the event loop was kept waiting meanwhile.
double arrange(ResultModel& model, double& longestTurn, const std::function<void()>& wish) {
  QTimer beat;
  QElapsedTimer sinceBeat;
  beat.setInterval(0);
  QObject::connect(&beat, &QTimer::timeout, &model, [&] {
    longestTurn = std::max(longestTurn, ms(sinceBeat));
    sinceBeat.start();
  });
  QElapsedTimer clock;
  clock.start();
  sinceBeat.start();
  beat.start();
  wish();
  runUntil([&model] { return !model.isArranging(); });
  return ms(clock);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  Report report(QStringLiteral("grid_bench"));
  ResultModel model(madeStore());
  double longestTurn = 0;

  const char* needles[] = {"winter", "zzzz", "SKU-123456", "99.5", "\u00F8BEN", "7"};
  for (const char* needle : needles) {
    const double took = medianOf(5, [&] {
      model.setFilter({});
      return arrange(model, longestTurn, [&] { model.setFilter(QString::fromUtf8(needle)); });
    });
    report.add(QStringLiteral("filter any column: %1 (%2 rows)").arg(QString::fromUtf8(needle)).arg(model.rowCount()),
               took, QStringLiteral("ms"), 300);
  }
  model.setFilter({});
  for (const int column : {Customer, Title, Price, Discount, City}) {
    const double took = medianOf(3, [&] {
      model.sort(-1, Qt::AscendingOrder);
      return arrange(model, longestTurn, [&] { model.sort(column, Qt::DescendingOrder); });
    });
    report.add(QStringLiteral("sort by %1").arg(model.columnName(column)), took, QStringLiteral("ms"), 1000);
  }
  report.add(QStringLiteral("longest wait of the event loop meanwhile"), longestTurn, QStringLiteral("ms"), 50);

  // One screen of 40 rows at a random place, as a view asks for it.
  std::mt19937 random(2);
  const double screen = medianOf(200, [&] {
    const int first = static_cast<int>(random() % (kRows - 40));
    QElapsedTimer clock;
    clock.start();
    qsizetype characters = 0;
    for (int row = first; row < first + 40; ++row) {
      for (int column = 0; column < ColumnCount; ++column) {
        const QModelIndex index = model.index(row, column);
        characters += model.data(index, Qt::DisplayRole).toString().size();
        characters += model.data(index, models::CellTypeRole).toInt();
        characters += model.data(index, Qt::TextAlignmentRole).toInt();
      }
    }
    return characters > 0 ? ms(clock) : -1.0;
  });
  report.add(QStringLiteral("text of one screen at a random place"), screen, QStringLiteral("ms"), 4);
  return 0;
}
