// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The flat tabs over the panels: icon and title, the current one raised with a line in the accent and a close button.
#pragma once

#include <QTabBar>

namespace tovuk::views {

class ActionButton;

class TabStrip : public QTabBar {
  Q_OBJECT
 public:
  explicit TabStrip(QWidget* parent = nullptr);

  int addResourceTab(const QString& iconName, const QString& title, const QString& toolTip);
  void setResourceTab(int index, const QString& iconName, const QString& title, const QString& toolTip);
  // A split window draws the accent only in the pane that has the focus.
  void setPaneActive(bool active);

 signals:
  void closeRequested(int index);
  void menuRequested(int index, const QPoint& globalPosition);

 protected:
  void paintEvent(QPaintEvent* event) override;
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
  QSize minimumSizeHint() const override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void tabLayoutChange() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void placeCloseButton();

  ActionButton* m_close;
  bool m_paneActive = true;
  int m_middlePressed = -1;
};

}  // namespace tovuk::views
