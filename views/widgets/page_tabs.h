// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page tabs of a panel: flat words, the current one underlined in the accent.
#pragma once

#include <QTabBar>

namespace tovuk::views {

class PageTabs : public QTabBar {
  Q_OBJECT
 public:
  explicit PageTabs(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override;  // closer together, in a narrow panel
};

}  // namespace tovuk::views
