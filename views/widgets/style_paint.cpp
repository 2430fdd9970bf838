// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/style_paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views::paint {

namespace {

class Saved {
 public:
  explicit Saved(QPainter* painter) : m_painter(painter) { painter->save(); }
  ~Saved() { m_painter->restore(); }
  Saved(const Saved&) = delete;
  Saved& operator=(const Saved&) = delete;

 private:
  QPainter* m_painter;
};

void roundBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line) {
  const Saved saved(painter);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  painter->setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
  const double inset = line.isValid() ? 0.5 : 0;
  painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::radius, metrics::radius);
}

constexpr int kMenuIconColumn = metrics::icon + metrics::gap;
constexpr int kRingInset = 3;  // leaves a rim of the fill around the ring

void ring(QPainter* painter, const QRect& rect, int inset, const QColor& ink) {
  const Saved saved(painter);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(Qt::NoBrush);
  painter->setPen(QPen(ink, 2));
  painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::radius, metrics::radius);
}

}  // namespace

void icon(QPainter* painter, const QString& name, const QRect& in, int size, const QColor& color) {
  const QPoint corner(in.x() + (in.width() - size) / 2, in.y() + (in.height() - size) / 2);
  painter->drawPixmap(corner, iconPixmap(name, size, color, painter->device()->devicePixelRatio()));
}

void focusRing(QPainter* painter, const QRect& rect) { ring(painter, rect, 1, themeColor(Token::Accent)); }

void focusRingOnFill(QPainter* painter, const QRect& rect, const QColor& ink) { ring(painter, rect, kRingInset, ink); }

QColor buttonInk(ButtonLook look) { return themeColor(look == ButtonLook::Primary ? Token::OnAccent : Token::Surface); }

void pushButton(QPainter* painter, const QStyleOption& option, ButtonLook look) {
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool hot = enabled && (option.state & QStyle::State_MouseOver);
  const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
  QColor fill = themeColor(Token::Surface);
  QColor line = themeColor(Token::Line);
  if (enabled && look != ButtonLook::Normal) {
    fill = themeColor(look == ButtonLook::Primary ? Token::Accent : Token::Danger);
    if (hot || down) fill = blend(fill, themeColor(Token::Text), down ? 0.2 : 0.1);
    line = fill;
  } else if (down) {
    fill = themeColor(Token::Selection);
  } else if (hot) {
    fill = themeColor(Token::Hover);
  }
  if (!enabled) fill = themeColor(Token::Raised);
  roundBox(painter, option.rect, fill, line);
  if (!(option.state & QStyle::State_HasFocus)) return;
  if (enabled && look != ButtonLook::Normal) {
    focusRingOnFill(painter, option.rect, buttonInk(look));
  } else {
    focusRing(painter, option.rect);
  }
}

void toolButton(QPainter* painter, const QStyleOption& option) {
  const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
  if (down) {
    roundBox(painter, option.rect, themeColor(Token::Selection), {});
  } else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
    roundBox(painter, option.rect, themeColor(Token::Hover), {});
  }
}

void field(QPainter* painter, const QStyleOption& option) {
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool focus = option.state & QStyle::State_HasFocus;
  roundBox(painter, option.rect, themeColor(enabled ? Token::Surface : Token::Raised),
           themeColor(focus ? Token::Accent : Token::Line));
  if (focus) focusRing(painter, option.rect);
}

void popupPanel(QPainter* painter, const QRect& rect, bool isRounded) {
  if (isRounded) {
    roundBox(painter, rect, themeColor(Token::Surface), themeColor(Token::Line));
    return;
  }
  painter->fillRect(rect, themeColor(Token::Line));
  painter->fillRect(rect.adjusted(metrics::line, metrics::line, -metrics::line, -metrics::line),
                    themeColor(Token::Surface));
}

void checkBox(QPainter* painter, const QStyleOption& option) {
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
  const QRect box(option.rect.x(), option.rect.y() + (option.rect.height() - metrics::icon) / 2, metrics::icon,
                  metrics::icon);
  const QColor fill = on ? themeColor(enabled ? Token::Accent : Token::Faint) : themeColor(Token::Surface);
  roundBox(painter, box, fill, on ? fill : themeColor(Token::Faint));
  if (!on) return;
  icon(painter, option.state & QStyle::State_NoChange ? QStringLiteral("minus") : QStringLiteral("check"), box,
       metrics::icon - 2, themeColor(Token::OnAccent));
}

void radioButton(QPainter* painter, const QStyleOption& option) {
  const Saved saved(painter);
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool on = option.state & QStyle::State_On;
  painter->setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(option.rect.x(), option.rect.y() + (option.rect.height() - metrics::icon) / 2.0,
                            metrics::icon, metrics::icon)
                         .adjusted(0.5, 0.5, -0.5, -0.5);
  const QColor ink = themeColor(!enabled ? Token::Faint : on ? Token::Accent : Token::Faint);
  painter->setPen(ink);
  painter->setBrush(themeColor(Token::Surface));
  painter->drawEllipse(box);
  if (!on) return;
  painter->setPen(Qt::NoPen);
  painter->setBrush(ink);
  painter->drawEllipse(box.adjusted(4, 4, -4, -4));
}

void branch(QPainter* painter, const QStyleOption& option) {
  if (!(option.state & QStyle::State_Children)) return;
  const bool open = option.state & QStyle::State_Open;
  const bool rightToLeft = option.direction == Qt::RightToLeft;
  icon(painter,
       open          ? QStringLiteral("chevron-down")
       : rightToLeft ? QStringLiteral("chevron-left")
                     : QStringLiteral("chevron-right"),
       option.rect, metrics::icon - metrics::step, themeColor(Token::Muted));
}

void itemRow(QPainter* painter, const QStyleOptionViewItem& option, const QWidget*) {
  if (option.state & QStyle::State_Selected) {
    painter->fillRect(option.rect, themeColor(Token::Selection));
  } else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
    painter->fillRect(option.rect, themeColor(Token::Hover));
  } else if (option.backgroundBrush.style() != Qt::NoBrush) {
    painter->fillRect(option.rect, option.backgroundBrush);
  }
}

void arrow(QPainter* painter, QStyle::PrimitiveElement element, const QStyleOption& option) {
  const bool rightToLeft = option.direction == Qt::RightToLeft;
  QString name = QStringLiteral("chevron-down");
  if (element == QStyle::PE_IndicatorArrowUp || element == QStyle::PE_IndicatorSpinUp) {
    name = QStringLiteral("chevron-up");
  } else if (element == QStyle::PE_IndicatorArrowLeft || (element == QStyle::PE_IndicatorArrowRight && rightToLeft)) {
    name = QStringLiteral("chevron-left");
  } else if (element == QStyle::PE_IndicatorArrowRight) {
    name = QStringLiteral("chevron-right");
  }
  const bool enabled = option.state & QStyle::State_Enabled;
  icon(painter, name, option.rect, metrics::icon - metrics::step, themeColor(enabled ? Token::Muted : Token::Faint));
}

QSize menuItemSize(const QStyleOptionMenuItem& option) {
  if (option.menuItemType == QStyleOptionMenuItem::Separator) return {metrics::gap, metrics::step * 2 + 1};
  const QString label = option.text.section(QLatin1Char('\t'), 0, 0);
  const QString keys = option.text.section(QLatin1Char('\t'), 1, 1);
  int width = metrics::gap + kMenuIconColumn +
              QFontMetrics(option.font).size(Qt::TextShowMnemonic | Qt::TextSingleLine, label).width() +
              metrics::margin * 2;
  if (!keys.isEmpty()) width += QFontMetrics(uiFontDetail()).horizontalAdvance(keys) + metrics::margin * 2;
  if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += metrics::icon;
  return {width, metrics::treeRow};
}

void menuItem(QPainter* painter, const QStyleOptionMenuItem& option) {
  const Saved saved(painter);
  const bool rightToLeft = option.direction == Qt::RightToLeft;
  if (option.menuItemType == QStyleOptionMenuItem::Separator) {
    painter->fillRect(QRect(option.rect.x(), option.rect.center().y(), option.rect.width(), metrics::line),
                      themeColor(Token::Line));
    return;
  }
  const bool enabled = option.state & QStyle::State_Enabled;
  if ((option.state & QStyle::State_Selected) && enabled) {
    roundBox(painter, option.rect, themeColor(Token::Hover), {});
  }
  const QRect inner = option.rect.adjusted(metrics::gap, 0, -metrics::gap, 0);
  const QRect iconBox(rightToLeft ? inner.right() - metrics::icon + 1 : inner.x(), inner.y(), metrics::icon,
                      inner.height());
  if (option.checked) {
    icon(painter, QStringLiteral("check"), iconBox, metrics::icon, themeColor(enabled ? Token::Accent : Token::Faint));
  } else if (!option.icon.isNull()) {
    const QPixmap pixmap =
        option.icon.pixmap(QSize(metrics::icon, metrics::icon), painter->device()->devicePixelRatio(),
                           enabled ? QIcon::Normal : QIcon::Disabled);
    painter->drawPixmap(iconBox.x(), iconBox.y() + (iconBox.height() - metrics::icon) / 2, pixmap);
  }
  // The painter mirrors alignments: left is where an entry begins.
  const QString label = option.text.section(QLatin1Char('\t'), 0, 0);
  const QString keys = option.text.section(QLatin1Char('\t'), 1, 1);
  painter->setFont(option.font);
  painter->setPen(themeColor(enabled ? Token::Text : Token::Faint));
  const QRect textBox =
      rightToLeft ? inner.adjusted(0, 0, -kMenuIconColumn, 0) : inner.adjusted(kMenuIconColumn, 0, 0, 0);
  painter->drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, label);
  if (!keys.isEmpty()) {
    painter->setFont(uiFontDetail());
    painter->setPen(themeColor(enabled ? Token::Muted : Token::Faint));
    painter->drawText(textBox, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, keys);
  }
  if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
    const QRect at(rightToLeft ? inner.x() : inner.right() - metrics::margin, inner.y(), metrics::margin,
                   inner.height());
    icon(painter, rightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"), at, metrics::margin,
         themeColor(Token::Muted));
  }
}

void scrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle) {
  const Saved saved(painter);
  // Scroll bars are opaque: what is not painted here shows whatever was there before.
  painter->fillRect(option.rect, option.palette.color(QPalette::Base));
  painter->setRenderHint(QPainter::Antialiasing);
  if (option.minimum >= option.maximum || handle.isEmpty()) return;
  const bool hot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
  const QRectF bar = option.orientation == Qt::Vertical ? QRectF(handle).adjusted(3, 1, -3, -1)
                                                        : QRectF(handle).adjusted(1, 3, -1, -3);
  painter->setPen(Qt::NoPen);
  painter->setBrush(hot ? themeColor(Token::Faint) : blend(themeColor(Token::Surface), themeColor(Token::Faint), 0.55));
  painter->drawRoundedRect(bar, 3, 3);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
  const bool upright = option.orientation == Qt::Vertical;
  const int room = upright ? option.rect.height() : option.rect.width();
  const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
  int length = room;
  if (range > 0) {
    length = static_cast<int>(static_cast<qint64>(room) * option.pageStep / (range + option.pageStep));
    length = std::clamp(length, std::min(room, metrics::margin * 2), room);
  }
  const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                    room - length, option.upsideDown);
  const auto along = [&](int from, int size) {
    return upright ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size)
                   : QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height());
  };
  switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, length);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + length, room - start - length);
    default: return {};
  }
}

}  // namespace tovuk::views::paint
