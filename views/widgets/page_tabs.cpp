// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/page_tabs.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include "views/widgets/theme.h"

namespace tovuk::views {

PageTabs::PageTabs(QWidget* parent) : QTabBar(parent) {
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(false);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setMouseTracking(true);
  setFixedHeight(metrics::toolBar);
}

QSize PageTabs::tabSizeHint(int index) const {
  // Room for the strong weight, so that nothing moves when the page changes.
  return {QFontMetrics(uiFontStrong()).horizontalAdvance(tabText(index)) + 2 * metrics::margin, metrics::toolBar};
}

QSize PageTabs::minimumTabSizeHint(int index) const {
  return {QFontMetrics(uiFontStrong()).horizontalAdvance(tabText(index)) + 2 * metrics::gap, metrics::toolBar};
}

void PageTabs::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
  for (int i = 0; i < count(); ++i) {
    const QRect box = tabRect(i);
    const bool current = i == currentIndex();
    painter.setFont(current ? uiFontStrong() : uiFont());
    painter.setPen(themeColor(current || i == hovered ? Token::Text : Token::Muted));
    if (!isTabEnabled(i)) painter.setPen(themeColor(Token::Faint));
    painter.drawText(box, Qt::AlignCenter, tabText(i));
    if (current) painter.fillRect(QRect(box.x(), box.bottom() - 1, box.width(), 2), themeColor(Token::Accent));
    if (current && hasFocus()) {
      QStyleOptionFocusRect option;
      option.initFrom(this);
      option.rect = box.adjusted(2, metrics::step + 2, -2, -metrics::step - 2);
      style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
  }
}

}  // namespace tovuk::views
