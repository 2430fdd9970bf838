// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tool button that Enter presses as Space does.
#pragma once

#include <QToolButton>

namespace tovuk::views {

class PressButton : public QToolButton {
  Q_OBJECT
 public:
  using QToolButton::QToolButton;

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace tovuk::views
