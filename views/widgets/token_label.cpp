// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/token_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

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

void TokenLabel::setElides() {
  m_elides = true;
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void TokenLabel::paintEvent(QPaintEvent* event) {
  const QRect room = contentsRect();
  const QString fitting = m_elides ? fontMetrics().elidedText(text(), Qt::ElideRight, room.width()) : text();
  if (fitting == text()) {
    QLabel::paintEvent(event);
    return;
  }
  QPainter painter(this);
  const auto placed = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
  style()->drawItemText(&painter, room, placed, palette(), isEnabled(), fitting, foregroundRole());
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
