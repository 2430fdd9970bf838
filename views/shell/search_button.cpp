// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/search_button.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kWidth = 380;
constexpr int kLeast = 160;
}  // namespace

SearchButton::SearchButton(QWidget* parent) : PressButton(parent) {
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setFixedHeight(metrics::field);
  setMinimumWidth(kLeast);
  setMaximumWidth(kWidth);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchButton::sizeHint() const { return {kWidth, metrics::field}; }

void SearchButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(themeColor(Token::Line));
  painter.setBrush(themeColor(underMouse() ? Token::Hover : Token::Window));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  const int iconX = rightToLeft ? width() - metrics::margin - metrics::icon : metrics::margin;
  painter.drawPixmap(
      iconX, (height() - metrics::icon) / 2,
      iconPixmap(QStringLiteral("search"), metrics::icon, themeColor(Token::Muted), devicePixelRatioF()));
  const int lead = metrics::margin + metrics::icon + metrics::gap;
  const QRect inner =
      rightToLeft ? rect().adjusted(metrics::margin, 0, -lead, 0) : rect().adjusted(lead, 0, -metrics::margin, 0);
  painter.setFont(uiFont());
  painter.setPen(themeColor(Token::Muted));
  const QString keys = defaultAction() ? defaultAction()->shortcut().toString(QKeySequence::NativeText) : QString();
  const int keysWidth = QFontMetrics(uiFontDetail()).horizontalAdvance(keys) + metrics::margin;
  const QString words = QFontMetrics(uiFont()).elidedText(text(), Qt::ElideRight, inner.width() - keysWidth);
  painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, words);
  painter.setFont(uiFontDetail());
  painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, keys);
  if (hasFocus()) {
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
  }
}

}  // namespace tovuk::views
