// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/connection_delegate.h"

#include <QPainter>

#include "models/connections/connection_list.h"
#include "views/connections/connection_header.h"
#include "views/connections/connection_rows.h"
#include "views/widgets/icons.h"
#include "views/widgets/style_paint.h"
#include "views/widgets/theme.h"
#include "views/widgets/theme_connections.h"

namespace tovuk::views {

namespace {

using List = models::ConnectionList;

constexpr int kRow = 52;
constexpr int kFirstLine = 6;  // from the top
constexpr int kLine = 20;
constexpr int kWidth = 240;

// Texts one behind the other, from where a line begins in the direction of the window.
class LineOfText {
 public:
  LineOfText(QPainter* painter, const QRect& room, bool rightToLeft)
      : m_painter(painter), m_room(room), m_rightToLeft(rightToLeft) {}

  // Cut with an ellipsis where there is too little room; `keep`: what must stay free behind it.
  void add(const QString& text, const QFont& font, Token token, int keep = 0) {
    const int free = m_room.width() - keep;
    if (text.isEmpty() || free < metrics::margin) return;
    const QFontMetrics measure(font);
    const QString shown = measure.elidedText(text, Qt::ElideRight, free);
    const int wide = measure.horizontalAdvance(shown);
    const QRect at(m_rightToLeft ? m_room.right() - wide + 1 : m_room.x(), m_room.y(), wide, m_room.height());
    m_painter->setFont(font);
    m_painter->setPen(themeColor(token));
    m_painter->drawText(at, Qt::AlignVCenter | Qt::TextDontClip, shown);
    if (m_rightToLeft) {
      m_room.setRight(m_room.right() - wide - metrics::gap);
    } else {
      m_room.setLeft(m_room.left() + wide + metrics::gap);
    }
  }

 private:
  QPainter* m_painter;
  QRect m_room;
  bool m_rightToLeft;
};

int widthOf(const QString& text) {
  return text.isEmpty() ? 0 : QFontMetrics(uiFontSmall()).horizontalAdvance(text) + metrics::gap;
}

}  // namespace

void ConnectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool rightToLeft = option.direction == Qt::RightToLeft;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (option.state & QStyle::State_Selected) {
    painter->fillRect(option.rect, themeColor(Token::Selection));
  } else if (option.state & QStyle::State_MouseOver) {
    painter->fillRect(option.rect, themeColor(Token::Hover));
  }
  QRect inner = option.rect.adjusted(metrics::margin, 0, -metrics::margin, 0);
  const auto take = [&inner, rightToLeft](int wide, bool atBegin) {
    const bool left = atBegin != rightToLeft;
    const QRect at(left ? inner.x() : inner.right() - wide + 1, inner.y(), wide, inner.height());
    left ? inner.setLeft(inner.left() + wide + metrics::gap) : inner.setRight(inner.right() - wide - metrics::gap);
    return at;
  };
  const QRect dot = take(metrics::icon, true);
  painter->drawPixmap(dot.x(), dot.y() + (dot.height() - metrics::icon) / 2,
                      connectionDot(index.data(List::ColourRole).toInt()));
  if (index.data(ConnectionRows::InUseRole).toBool()) {
    const QRect mark = take(metrics::icon, false);
    painter->drawPixmap(mark.x(), mark.y() + (mark.height() - metrics::icon) / 2,
                        iconPixmap(QStringLiteral("check"), metrics::icon, themeColor(Token::Accent),
                                   painter->device()->devicePixelRatio()));
  }

  const auto environment = static_cast<models::Environment>(index.data(List::EnvironmentRole).toInt());
  const QString word = ConnectionHeader::environmentWord(environment);
  const QString readOnly = index.data(List::ReadOnlyRole).toBool() ? ConnectionHeader::readOnlyWord() : QString();
  LineOfText first(painter, QRect(inner.x(), inner.y() + kFirstLine, inner.width(), kLine), rightToLeft);
  first.add(index.data(Qt::DisplayRole).toString(), uiFontStrong(), Token::Text, widthOf(word) + widthOf(readOnly));
  first.add(word, uiFontSmall(), ConnectionHeader::environmentToken(environment));
  first.add(readOnly, uiFontSmall(), Token::Warning);

  const QString address = index.data(List::AddressRole).toString();
  LineOfText second(painter, QRect(inner.x(), inner.y() + kFirstLine + kLine, inner.width(), kLine), rightToLeft);
  second.add(address.isEmpty() ? tr("Inside this program") : address, uiFontDetail(), Token::Muted);
  second.add(index.data(ConnectionRows::SignInTextRole).toString(), uiFontDetail(),
             index.data(ConnectionRows::SignInEndedRole).toBool() ? Token::Warning : Token::Muted);
  if (option.state & QStyle::State_HasFocus) paint::focusRing(painter, option.rect);
  painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {kWidth, kRow}; }

}  // namespace tovuk::views
