// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames of the grid over 1 000 000 × 10 held rows at 1440 × 900: scrolling row by row, page by page, and jumping
// anywhere. Budget: p99 16 ms. A frame is moving and painting the whole view into an image.
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>

#include "tests/bench/bench.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;

namespace {

constexpr int kRows = 1000000;
constexpr int kChunk = 4096;
constexpr int kColumns = 10;
constexpr int kFrames = 1000;

std::shared_ptr<client::ColumnStore> bigStore() {
  std::vector<std::string> names;
  for (int column = 0; column < kColumns; ++column) names.push_back("column_" + std::to_string(column));
  auto store = std::make_shared<client::ColumnStore>(names);
  for (int first = 0; first < kRows; first += kChunk) {
    auto chunk = std::make_shared<client::RowChunk>(kColumns);
    for (int row = first; row < std::min(first + kChunk, kRows); ++row) {
      chunk->appendInteger(0, row);
      chunk->appendReal(1, row / 7.0);
      if (row % 5 == 0) {
        chunk->appendNull(2);
      } else {
        chunk->appendBytes(2, client::CellType::Text, "2026-05-28 09:00:0" + std::to_string(row % 10));
      }
      for (int column = 3; column < kColumns; ++column) {
        chunk->appendBytes(static_cast<std::size_t>(column), client::CellType::Text,
                           "text of row " + std::to_string(row) + " in a column that is too narrow for it");
      }
      chunk->endRow();
    }
    chunk->shrink();
    store->append(chunk);
  }
  return store;
}

double p99(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() * 99 / 100];
}

template <class Move>
std::vector<double> frames(views::GridView& view, QImage& image, Move&& move) {
  std::vector<double> times;
  times.reserve(kFrames);
  for (int i = 0; i < kFrames; ++i) {
    QElapsedTimer clock;
    clock.start();
    move(i);
    QPainter painter(&image);
    view.render(&painter);
    painter.end();
    times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  return times;
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QApplication::setStyle(new views::TovukStyle);
  views::applyFonts({});
  views::applyTheme(views::themeOf(views::ThemeKind::Light));
  models::ResultModel model(bigStore());
  views::GridView view;
  view.resize(1440, 900);
  view.setGridModel(&model);
  view.show();
  QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
  QScrollBar* bar = view.verticalScrollBar();
  bench::runUntil([bar] { return bar->maximum() > 0; });

  bench::Report report(QStringLiteral("frame_bench"));
  const auto add = [&report](const QString& name, const std::vector<double>& times) {
    report.add(name + QStringLiteral(", median frame"), bench::median(times), QStringLiteral("ms"));
    report.add(name + QStringLiteral(", p99 frame"), p99(times), QStringLiteral("ms"), 16);
  };
  add(QStringLiteral("scrolling by rows"), frames(view, image, [bar](int i) { bar->setValue(i); }));
  add(QStringLiteral("scrolling by pages"), frames(view, image, [bar](int i) { bar->setValue(i * bar->pageStep()); }));
  QRandomGenerator random(1);
  add(QStringLiteral("random jumps"),
      frames(view, image, [bar, &random](int) { bar->setValue(random.bounded(bar->maximum())); }));
  return 0;
}
