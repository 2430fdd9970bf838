// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/tab_strip.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include "views/widgets/action_button.h"
#include "views/widgets/icons.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kPadding = 14;
constexpr int kIconGap = 6;
constexpr int kClose = 20;
constexpr int kWidest = 240;
}  // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent), m_close(new ActionButton(ActionButton::Kind::Icon, this)) {
  setDrawBase(false);
  setExpanding(false);
  setMovable(true);
  setElideMode(Qt::ElideRight);
  setUsesScrollButtons(true);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setMouseTracking(true);
  setFixedHeight(metrics::tabBar);
  setAccessibleName(tr("Open resources"));
  m_close->setIcon(themedIcon(QStringLiteral("close")));
  m_close->setFixedSize(kClose, kClose);
  m_close->setFocusPolicy(Qt::NoFocus);  // Ctrl+W and Delete close by keyboard
  m_close->hide();
  connect(m_close, &QToolButton::clicked, this, [this] { emit closeRequested(currentIndex()); });
  connect(this, &QTabBar::currentChanged, this, &TabStrip::placeCloseButton);
}

int TabStrip::addResourceTab(const QString& iconName, const QString& title, const QString& toolTip) {
  const int index = addTab(title);
  setResourceTab(index, iconName, title, toolTip);
  return index;
}

void TabStrip::setResourceTab(int index, const QString& iconName, const QString& title, const QString& toolTip) {
  // A name may hold an ampersand; it is no mnemonic here.
  setTabText(index, title);
  setTabData(index, iconName);
  setTabToolTip(index, plainToolTip(toolTip));
  placeCloseButton();
}

void TabStrip::setPaneActive(bool active) {
  m_paneActive = active;
  update();
}

QSize TabStrip::tabSizeHint(int index) const {
  const int text = QFontMetrics(uiFontStrong()).horizontalAdvance(tabText(index));
  const int wide =
      kPadding + metrics::icon + kIconGap + text + (index == currentIndex() ? kIconGap + kClose : 0) + kPadding;
  return {std::min(wide, kWidest), metrics::tabBar};
}

QSize TabStrip::minimumSizeHint() const {
  // Qt asks for room for its scroll buttons even when nothing scrolls.
  return {std::min(sizeHint().width(), kWidest), metrics::tabBar};
}

void TabStrip::tabLayoutChange() {
  QTabBar::tabLayoutChange();
  placeCloseButton();
}

void TabStrip::resizeEvent(QResizeEvent* event) {
  QTabBar::resizeEvent(event);
  placeCloseButton();
}

void TabStrip::placeCloseButton() {
  const int index = currentIndex();
  m_close->setVisible(index >= 0);
  if (index < 0) return;
  const QString label = tr("Close %1").arg(tabText(index));
  m_close->setAccessibleName(label);
  m_close->setToolTip(plainToolTip(label));
  const QRect box = tabRect(index);
  const int x = layoutDirection() == Qt::RightToLeft ? box.left() + metrics::gap : box.right() - metrics::gap - kClose;
  m_close->move(x, box.y() + (box.height() - kClose) / 2 + 1);
}

void TabStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Window));
  painter.fillRect(QRect(0, height() - metrics::line, width(), metrics::line), themeColor(Token::Line));
  const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  for (int i = 0; i < count(); ++i) {
    const QRect box = tabRect(i);
    const bool current = i == currentIndex();
    if (current) {
      const QRect raised = box.adjusted(0, metrics::step, 0, 0);
      painter.fillRect(raised, themeColor(Token::Surface));
      painter.fillRect(QRect(raised.left(), raised.top(), metrics::line, raised.height()), themeColor(Token::Line));
      painter.fillRect(QRect(raised.right(), raised.top(), metrics::line, raised.height()), themeColor(Token::Line));
      painter.fillRect(QRect(raised.left(), raised.top(), raised.width(), 2),
                       themeColor(m_paneActive ? Token::Accent : Token::Line));
    }
    const Token ink = current || i == hovered ? Token::Text : Token::Muted;
    const Token iconInk = current && m_paneActive ? Token::Accent : ink;
    const int top = metrics::step / 2;  // optically centred under the raised edge
    const int iconX = rightToLeft ? box.right() - kPadding - metrics::icon : box.left() + kPadding;
    painter.drawPixmap(iconX, box.y() + (box.height() - metrics::icon) / 2 + top,
                       iconPixmap(tabData(i).toString(), metrics::icon, themeColor(iconInk), devicePixelRatioF()));
    const int lead = kPadding + metrics::icon + kIconGap;
    const int trail = current ? kClose + metrics::gap + metrics::step / 2 : kPadding / 2;
    const QRect textBox = rightToLeft ? box.adjusted(trail, 2 * top, -lead, 0) : box.adjusted(lead, 2 * top, -trail, 0);
    const QFont font = current ? uiFontStrong() : uiFont();
    painter.setFont(font);
    painter.setPen(themeColor(ink));
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(tabText(i), Qt::ElideRight, textBox.width()));
    if (current && hasFocus()) {
      QStyleOptionFocusRect option;
      option.initFrom(this);
      option.rect = box.adjusted(metrics::step, metrics::step * 2, -metrics::step, -metrics::step / 2);
      style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
  }
}

void TabStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::MiddleButton) {
    m_middlePressed = tabAt(event->pos());
    event->accept();
    return;
  }
  QTabBar::mousePressEvent(event);
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::MiddleButton) {
    // Closed on release over the same tab, so that moving away takes it back.
    const int index = tabAt(event->pos());
    if (index >= 0 && index == m_middlePressed) emit closeRequested(index);
    m_middlePressed = -1;
    event->accept();
    return;
  }
  QTabBar::mouseReleaseEvent(event);
}

void TabStrip::contextMenuEvent(QContextMenuEvent* event) {
  const bool mouse = event->reason() == QContextMenuEvent::Mouse;
  const int index = mouse ? tabAt(event->pos()) : currentIndex();
  if (index < 0) return;
  emit menuRequested(index, mouse ? event->globalPos() : mapToGlobal(tabRect(index).bottomLeft()));
  event->accept();
}

void TabStrip::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete && currentIndex() >= 0) {
    emit closeRequested(currentIndex());
    event->accept();
    return;
  }
  QTabBar::keyPressEvent(event);
}

}  // namespace tovuk::views
