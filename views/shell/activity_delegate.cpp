// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/activity_delegate.h"

#include <QPainter>

#include "models/activity_model.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

using Model = models::ActivityModel;

Token inkOf(const QModelIndex& index) {
  switch (index.column()) {
    case Model::Target:
    case Model::Verb: return Token::Text;
    case Model::Status:
      switch (static_cast<models::CallStatus>(index.data(Model::StatusClassRole).toInt())) {
        case models::CallStatus::Good: return Token::Good;
        case models::CallStatus::Refused:
        case models::CallStatus::Failed: return Token::Danger;
        case models::CallStatus::Stopped: return Token::Warning;
        case models::CallStatus::Superseded:
        case models::CallStatus::Pending: return Token::Muted;
      }
      return Token::Muted;
    default: return Token::Muted;
  }
}

}  // namespace

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (option.state & QStyle::State_Selected) {
    painter->fillRect(option.rect, themeColor(Token::Selection));
  } else if (option.state & QStyle::State_MouseOver) {
    painter->fillRect(option.rect, themeColor(Token::Hover));
  }
  QString text = index.data(Qt::DisplayRole).toString();
  // What went wrong stands where the meters would.
  const QString error = index.column() == Model::Meters ? index.data(Model::ErrorTextRole).toString() : QString();
  if (!error.isEmpty()) text = error;
  if (text.isEmpty()) return;
  const QFont font = monoFontFor(text);
  const bool right = index.column() == Model::Duration || index.column() == Model::Cost;
  const QRect inner = option.rect.adjusted(metrics::step, 0, right ? -metrics::margin : -metrics::step, 0);
  painter->setFont(font);
  painter->setPen(themeColor(inkOf(index)));
  painter->drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine | (right ? Qt::AlignRight : Qt::AlignLeft),
                    QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const QString text = index.data(Qt::DisplayRole).toString();
  const int width = QFontMetrics(monoFontFor(text)).horizontalAdvance(text);
  return {width + metrics::gap * 2, metrics::step * 5 + 2};
}

}  // namespace tovuk::views
