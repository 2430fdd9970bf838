// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/token_label.h"

#include <QEvent>

namespace tovuk::views {

TokenLabel::TokenLabel(Token token, const QString& text, QWidget* parent, FontSource source)
    : QLabel(text, parent), m_token(token), m_font(source) {
  setTextFormat(Qt::PlainText);
  apply();
}

void TokenLabel::setToken(Token token) {
  m_token = token;
  apply();
}

void TokenLabel::apply() {
  // Setting palette and font sends the very events that ask for it.
  if (m_applying) return;
  m_applying = true;
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, themeColor(m_token));
  setPalette(colours);
  setFont(m_font());
  m_applying = false;
}

void TokenLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (isThemeChange(event)) apply();
}

}  // namespace tovuk::views
