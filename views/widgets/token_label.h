// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plain-text label in one of the theme's colours that follows the theme.
#pragma once

#include <QLabel>

#include "views/widgets/theme.h"

namespace tovuk::views {

class TokenLabel : public QLabel {
  Q_OBJECT
 public:
  using FontSource = QFont (*)();
  TokenLabel(Token token, const QString& text, QWidget* parent, FontSource source = uiFont);
  void setToken(Token token);
  // One line that gives way to its neighbours and ends in an ellipsis where it is cut.
  void setElides();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void apply();

  Token m_token;
  FontSource m_font;
  bool m_applying = false;
  bool m_elides = false;
};

}  // namespace tovuk::views
