// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/action_button.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>

#include "views/widgets/icons.h"
#include "views/widgets/style_paint.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kPadding = 10;
constexpr int kSpacing = 6;
constexpr int kChevron = 14;

// An ampersand marks a letter; two are one that is shown.
QString withoutMarks(const QString& label) {
  QString shown;
  for (qsizetype at = 0; at < label.size(); ++at) {
    if (label[at] == QLatin1Char('&') && ++at == label.size()) break;
    shown.append(label[at]);
  }
  return shown;
}
}  // namespace

ActionButton::ActionButton(Kind kind, QWidget* parent) : PressButton(parent), m_kind(kind) {
  setFocusPolicy(Qt::TabFocus);
  setAutoRaise(true);
  setAttribute(Qt::WA_Hover);
  setIconSize({metrics::icon, metrics::icon});
  setToolButtonStyle(kind == Kind::Icon ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ActionButton::ActionButton(Kind kind, QAction* action, QWidget* parent) : ActionButton(kind, parent) {
  setDefaultAction(action);
  setToolButtonStyle(kind == Kind::Icon ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
  updateNames();
}

void ActionButton::setKind(Kind kind) {
  m_kind = kind;
  updateGeometry();
  update();
}

void ActionButton::setChevron(bool chevron) {
  m_chevron = chevron;
  updateGeometry();
  update();
}

void ActionButton::setBadges(const QList<Badge>& badges) {
  m_badges = badges;
  updateNames();
  updateGeometry();
  update();
}

QString ActionButton::shownText() const {
  if (m_kind == Kind::Icon) return {};
  // The action's own short text has lost its marks already.
  return defaultAction() ? defaultAction()->iconText().remove(QLatin1Char('&')) : withoutMarks(text());
}

QString ActionButton::shortcutText() const {
  if (m_kind != Kind::Primary || !defaultAction()) return {};
  QString keys = defaultAction()->shortcut().toString(QKeySequence::NativeText);
  // As on the key itself; the word takes too much room on a button.
  return keys.replace(QLatin1String("Return"), QStringLiteral("\u23CE"));
}

QSize ActionButton::sizeHint() const {
  ensurePolished();
  if (m_kind == Kind::Icon) return {metrics::button, metrics::button};
  const QString shown = shownText();
  const QFontMetrics label(m_kind == Kind::Primary || m_kind == Kind::Link ? uiFontStrong() : uiFont());
  int width = label.horizontalAdvance(shown);
  const bool icons = !icon().isNull();
  if (icons) width += metrics::icon + kSpacing;
  const QString keys = shortcutText();
  if (!keys.isEmpty()) width += QFontMetrics(uiFontDetail()).horizontalAdvance(keys) + kSpacing + 2;
  for (const Badge& badge : m_badges) width += QFontMetrics(uiFontSmall()).horizontalAdvance(badge.text) + kSpacing;
  if (m_chevron) width += kChevron + kSpacing;
  const int padding = m_kind == Kind::Link ? metrics::step : kPadding;
  return {width + 2 * padding, metrics::button};
}

int ActionButton::iconBegin() const {
  if (m_kind == Kind::Icon) return (width() - metrics::icon) / 2;
  return m_kind == Kind::Link ? metrics::step : kPadding;
}

void ActionButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool enabled = isEnabled();
  const bool hot = enabled && (underMouse() || isDown());
  const bool pressed = isDown() || isChecked() || (menu() && menu()->property("visible").toBool());

  QColor fill;
  QColor ink = themeColor(Token::Text);
  Token iconToken = Token::Text;
  switch (m_kind) {
    case Kind::Primary:
      fill = enabled ? themeColor(Token::Accent) : themeColor(Token::Hover);
      if (hot) fill = blend(fill, themeColor(Token::Text), pressed ? 0.2 : 0.1);
      ink = themeColor(Token::OnAccent);
      iconToken = Token::OnAccent;
      break;
    case Kind::Framed: fill = hot ? themeColor(Token::Hover) : themeColor(Token::Surface); break;
    case Kind::Link:
      ink = themeColor(Token::Accent);
      iconToken = Token::Accent;
      break;
    case Kind::Danger:
      ink = themeColor(Token::Danger);
      iconToken = Token::Danger;
      if (hot) fill = themeColor(Token::Hover);
      break;
    case Kind::Tool:
    case Kind::Quiet:
    case Kind::Icon:
      if (hot) fill = themeColor(Token::Hover);
      if (m_kind != Kind::Tool) iconToken = Token::Muted;
      if (m_kind == Kind::Quiet && !hot) ink = themeColor(Token::Muted);
      break;
  }
  if (pressed && m_kind != Kind::Primary && m_kind != Kind::Link) fill = themeColor(Token::Selection);
  if (!enabled) ink = themeColor(Token::Faint);

  const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  if (fill.isValid()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(m_kind == Kind::Framed ? box : QRectF(rect()), metrics::radius, metrics::radius);
  }
  if (m_kind == Kind::Framed) {
    painter.setPen(themeColor(Token::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, metrics::radius, metrics::radius);
  }

  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  int x = iconBegin();
  const auto place = [&](int wide) {
    const QRect at(rightToLeft ? width() - x - wide : x, 0, wide, height());
    x += wide;
    return at;
  };
  if (!icon().isNull()) {
    const QRect at = place(metrics::icon);
    // Names stay with the engine, so that the one icon of an action serves every kind of button.
    const QString name = icon().name();
    const QColor color = !enabled ? themeColor(Token::Faint) : themeColor(iconToken);
    painter.drawPixmap(at.x(), (height() - metrics::icon) / 2,
                       iconPixmap(name, metrics::icon, color, devicePixelRatioF()));
    x += kSpacing;
  }
  const QString shown = shownText();
  if (!shown.isEmpty()) {
    const QFont font = m_kind == Kind::Primary || m_kind == Kind::Link ? uiFontStrong() : uiFont();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place(QFontMetrics(font).horizontalAdvance(shown)), Qt::AlignVCenter | Qt::TextDontClip, shown);
    x += kSpacing;
  }
  for (const Badge& badge : m_badges) {
    painter.setFont(uiFontSmall());
    painter.setPen(themeColor(badge.token));
    painter.drawText(place(QFontMetrics(uiFontSmall()).horizontalAdvance(badge.text)),
                     Qt::AlignVCenter | Qt::TextDontClip, badge.text);
    x += kSpacing;
  }
  const QString keys = shortcutText();
  if (!keys.isEmpty()) {
    x += 2;
    painter.setFont(uiFontDetail());
    painter.setPen(ink);
    painter.drawText(place(QFontMetrics(uiFontDetail()).horizontalAdvance(keys)), Qt::AlignVCenter | Qt::TextDontClip,
                     keys);
  }
  if (m_chevron) {
    const QRect at = place(kChevron);
    painter.drawPixmap(
        at.x(), (height() - kChevron) / 2,
        iconPixmap(QStringLiteral("chevron-down"), kChevron, themeColor(Token::Muted), devicePixelRatioF()));
  }
  if (hasFocus() && m_kind == Kind::Primary && enabled) {
    paint::focusRingOnFill(&painter, rect(), ink);
  } else if (hasFocus()) {
    paint::focusRing(&painter, rect());
  }
}

bool ActionButton::event(QEvent* event) {
  if (event->type() == QEvent::ActionChanged || event->type() == QEvent::ActionAdded) {
    const bool handled = PressButton::event(event);
    updateNames();
    updateGeometry();
    return handled;
  }
  return PressButton::event(event);
}

void ActionButton::updateNames() {
  QString name = withoutMarks(defaultAction() ? defaultAction()->text() : text());
  if (name.isEmpty()) name = toolTip();
  if (name.isEmpty()) return;
  for (const Badge& badge : m_badges) name += QStringLiteral(", ") + badge.text;
  setAccessibleName(name);
}

}  // namespace tovuk::views
