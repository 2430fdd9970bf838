// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/palette_delegate.h"

#include <QPainter>

#include "models/palette_model.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
using Model = models::PaletteModel;
}  // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool selected = option.state & QStyle::State_Selected;
  const bool enabled = index.data(Model::EnabledRole).toBool();
  const bool rightToLeft = option.direction == Qt::RightToLeft;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (selected) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColor(Token::Selection));
    painter->drawRoundedRect(QRectF(option.rect), metrics::radius, metrics::radius);
  }
  // The painter mirrors alignments: left is where a row begins.
  QRect inner = option.rect.adjusted(metrics::gap, 0, -metrics::gap, 0);
  const auto take = [&](int wide) {
    const QRect at(rightToLeft ? inner.right() - wide + 1 : inner.x(), inner.y(), wide, inner.height());
    rightToLeft ? inner.setRight(inner.right() - wide) : inner.setLeft(inner.left() + wide);
    return at;
  };
  const QString icon = index.data(Model::IconNameRole).toString();
  const QRect iconBox = take(metrics::icon);
  painter->drawPixmap(iconBox.x(), iconBox.y() + (iconBox.height() - metrics::icon) / 2,
                      iconPixmap(icon.isEmpty() ? QStringLiteral("command") : icon, metrics::icon,
                                 themeColor(!enabled   ? Token::Faint
                                            : selected ? Token::Accent
                                                       : Token::Muted),
                                 painter->device()->devicePixelRatio()));
  take(metrics::gap + metrics::step);

  const QString keys = index.data(Model::ShortcutRole).toString();
  if (!keys.isEmpty()) {
    painter->setFont(uiFontDetail());
    painter->setPen(themeColor(Token::Muted));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, keys);
    const int wide = QFontMetrics(uiFontDetail()).horizontalAdvance(keys) + metrics::margin;
    rightToLeft ? inner.setLeft(inner.left() + wide) : inner.setRight(inner.right() - wide);
  }
  // Title in runs of matched and other characters.
  const QString title = index.data(Qt::DisplayRole).toString();
  const auto matched = index.data(Model::MatchRole).value<QList<int>>();
  const int limit = inner.right();
  int x = inner.x();
  painter->setPen(themeColor(enabled ? Token::Text : Token::Muted));
  if (rightToLeft) {
    painter->setFont(uiFont());
    const QString whole = QFontMetrics(uiFont()).elidedText(title, Qt::ElideRight, inner.width());
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, whole);
    x += QFontMetrics(uiFont()).horizontalAdvance(whole);
  }
  for (qsizetype from = 0; !rightToLeft && from < title.size() && x < limit;) {
    const bool strong = matched.contains(static_cast<int>(from));
    qsizetype to = from + 1;
    while (to < title.size() && matched.contains(static_cast<int>(to)) == strong) ++to;
    const QFont font = strong ? uiFontStrong() : uiFont();
    const QString run = QFontMetrics(font).elidedText(title.mid(from, to - from), Qt::ElideRight, limit - x);
    painter->setFont(font);
    painter->setPen(themeColor(!enabled ? Token::Muted : strong ? Token::Accent : Token::Text));
    painter->drawText(QRect(x, inner.y(), limit - x, inner.height()), Qt::AlignVCenter, run);
    x += QFontMetrics(font).horizontalAdvance(run);
    from = to;
  }
  const QString subtitle = index.data(Model::SubtitleRole).toString();
  if (!subtitle.isEmpty() && x + metrics::margin < limit) {
    painter->setFont(uiFontDetail());
    painter->setPen(themeColor(Token::Muted));
    const int from = x + metrics::gap;
    const QRect room(rightToLeft ? inner.x() : from, inner.y() + 1, limit - from, inner.height());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(uiFontDetail()).elidedText(subtitle, Qt::ElideRight, limit - from));
  }
  painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {metrics::step, kRow}; }

}  // namespace tovuk::views
