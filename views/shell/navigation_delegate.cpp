// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/navigation_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "models/format.h"
#include "models/navigation_model.h"
#include "views/widgets/icons.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
using Model = models::NavigationModel;
constexpr int kIconGap = metrics::gap;
constexpr int kTrailing = metrics::margin * 2;

bool isHovered(const QStyleOptionViewItem& option) { return option.state & QStyle::State_MouseOver; }
bool canCreate(const QModelIndex& index) { return !index.data(Model::NewTextRole).toString().isEmpty(); }
}  // namespace

QRect NavigationDelegate::trailingBox(const QStyleOptionViewItem& option) {
  const QRect& box = option.rect;
  const int x = option.direction == Qt::RightToLeft ? box.x() + metrics::step : box.right() - kTrailing - metrics::step;
  return {x, box.y(), kTrailing, box.height()};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool selected = option.state & QStyle::State_Selected;
  const bool rightToLeft = option.direction == Qt::RightToLeft;
  const QString warning = index.data(Model::WarningRole).toString();
  const double scale = painter->device()->devicePixelRatio();

  QRect inner = option.rect;
  const auto take = [&](int wide) {
    const QRect box(rightToLeft ? inner.right() - wide + 1 : inner.x(), inner.y(), wide, inner.height());
    rightToLeft ? inner.setRight(inner.right() - wide) : inner.setLeft(inner.left() + wide);
    return box;
  };
  take(metrics::step);
  const QRect iconBox = take(metrics::icon);
  painter->drawPixmap(iconBox.x(), iconBox.y() + (iconBox.height() - metrics::icon) / 2,
                      iconPixmap(index.data(Model::IconNameRole).toString(), metrics::icon,
                                 themeColor(selected ? Token::Accent : Token::Muted), scale));
  take(kIconGap);

  // The trailing end: +, or the count.
  const QVariant count = index.data(Model::CountRole);
  int trailing = 0;
  if (canCreate(index) && (isHovered(option) || (selected && (option.state & QStyle::State_HasFocus)))) {
    const QRect box = trailingBox(option);
    painter->drawPixmap(box.x() + (box.width() - metrics::icon) / 2, box.y() + (box.height() - metrics::icon) / 2,
                        iconPixmap(QStringLiteral("plus"), metrics::icon, themeColor(Token::Text), scale));
    trailing = kTrailing + metrics::step;
  } else if (count.isValid()) {
    const QString text = models::formatCount(count.toLongLong());
    painter->setFont(uiFontDetail());
    painter->setPen(themeColor(Token::Muted));
    trailing = QFontMetrics(uiFontDetail()).horizontalAdvance(text) + metrics::gap * 2;
    painter->drawText(inner.adjusted(metrics::gap, 0, -metrics::gap, 0), Qt::AlignVCenter | Qt::AlignRight, text);
  }
  if (!warning.isEmpty()) trailing += metrics::icon + metrics::step;
  QRect textBox = rightToLeft ? inner.adjusted(trailing, 0, 0, 0) : inner.adjusted(0, 0, -trailing, 0);
  const QFont font = selected ? uiFontStrong() : uiFont();
  const QFontMetrics measure(font);
  const QString name = measure.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, textBox.width());
  painter->setFont(font);
  painter->setPen(themeColor(Token::Text));
  painter->drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft, name);
  if (warning.isEmpty()) return;
  const int x = rightToLeft ? textBox.left() - metrics::icon : textBox.right() + metrics::step;
  painter->drawPixmap(x, textBox.y() + (textBox.height() - metrics::icon) / 2,
                      iconPixmap(QStringLiteral("warning"), metrics::icon, themeColor(Token::Warning), scale));
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {metrics::step, metrics::treeRow};
}

bool NavigationDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) {
  if (event->type() == QEvent::MouseButtonRelease && canCreate(index)) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() == Qt::LeftButton && trailingBox(option).contains(mouse->pos())) {
      emit createClicked(index);
      return true;
    }
  }
  return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool NavigationDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) {
  if (event->type() == QEvent::ToolTip) {
    QString tip = index.data(Model::WarningRole).toString();
    if (canCreate(index) && trailingBox(option).contains(event->pos())) tip = index.data(Model::NewTextRole).toString();
    if (tip.isEmpty()) tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty()) tip = index.data(Qt::DisplayRole).toString();
    // Names of resources are text, not markup.
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view);
    return true;
  }
  return QStyledItemDelegate::helpEvent(event, view, option, index);
}

}  // namespace tovuk::views
