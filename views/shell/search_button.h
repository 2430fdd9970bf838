// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks like a search field and opens the command palette.
#pragma once

#include "views/widgets/press_button.h"

namespace tovuk::views {

class SearchButton : public PressButton {
  Q_OBJECT
 public:
  explicit SearchButton(QWidget* parent = nullptr);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace tovuk::views
