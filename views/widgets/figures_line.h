// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line of figures over a result: a strong number and a quiet word each, the costly ones in the warning colour.
#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

#include "models/sqlite/query_session.h"

namespace tovuk::views {

class FiguresLine : public QWidget {
  Q_OBJECT
 public:
  explicit FiguresLine(QWidget* parent = nullptr);

  void setFigures(const models::QueryFigures& figures);
  // While a statement runs: the figures known so far, not announced.
  void setRunning(bool running);
  // On one line in any width: of what does not fit the least important is left out first, never the rows read nor the
  // price, and an ellipsis says so. The tool tip of the line has all figures.
  void setCompact(bool compact);
  void clear();
  // Figures at or over this many rows read per row returned are costly; also full-scan steps over a thousand.
  static constexpr qint64 kCostlyRatio = 100;
  static constexpr qint64 kCostlyRows = 1000;

  // "12 rows, 1 000 000 read": what is announced and the accessible name.
  [[nodiscard]] QString spokenText() const;
  // The whole line as text, for copying and tests.
  [[nodiscard]] QString text() const;
  [[nodiscard]] QString shownText() const;  // of it, what is not left out

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  // What is left out first, where there is little room, to what never is.
  enum class Weight : std::uint8_t { Detail, Time, Plain, Costly, Metered };
  struct Figure {
    QString number, word, explanation;
    bool costly = false;
    QRect box;
    Weight weight = Weight::Plain;
    bool isShown = true;
  };
  [[nodiscard]] int leaveOut(int room);
  void layoutFigures();

  std::vector<Figure> m_figures;
  QString m_spoken;
  bool m_running = false;
  bool m_isCompact = false;
  int m_ellipsisAt = -1;  // where figures are left out; -1: none is
  int m_wholeWidth = 0;   // of all figures on one line
};

}  // namespace tovuk::views
