// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who calls whom: one box a service, callers before what they call, a line for each pair with the names of its
// bindings. Circles and chains that are too long are drawn in another colour and another stroke. For a scroll area; the
// arrow keys go from box to box.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#include "models/binding/binding_graph.h"

class QPainterPath;

namespace tovuk::views {

class BindingPicture : public QWidget {
  Q_OBJECT
 public:
  explicit BindingPicture(QWidget* parent = nullptr);

  // `own` is marked: the service whose panel this is.
  void setGraph(const models::BindingGraph& graph, const std::string& own);
  // Chooses the box of a service; an unknown one: none.
  void select(const std::string& serviceId);
  [[nodiscard]] std::string selected() const;
  [[nodiscard]] QRect boxOf(const std::string& serviceId) const;  // empty: not in the picture
  // What is said of a box: its name, whom it calls and who calls it, its longest chain.
  [[nodiscard]] QString sentenceOf(int node) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void selectionChanged(const QRect& box);  // to be brought into view
  void opened(const QString& serviceId);    // double click or Return

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  // All calls from one service to another.
  struct Line {
    int caller = 0;
    int target = 0;
    QStringList names;
    bool inCycle = false;
  };
  [[nodiscard]] QRect boxOf(int node) const;
  [[nodiscard]] int nodeAt(const QPoint& point) const;  // -1: none
  [[nodiscard]] QPainterPath pathOf(const Line& line) const;
  void drawLine(QPainter& painter, const Line& line) const;
  void drawBox(QPainter& painter, int node) const;
  void choose(int node);
  void step(int columns, int rows);
  [[nodiscard]] bool isRightToLeft() const { return layoutDirection() == Qt::RightToLeft; }

  models::BindingGraph m_graph;
  std::vector<Line> m_lines;
  std::string m_own;
  std::string m_selected;
};

}  // namespace tovuk::views
