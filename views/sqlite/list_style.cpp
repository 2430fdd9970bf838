// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/list_style.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

#include "views/widgets/data_text.h"

namespace tovuk::views {

namespace {

// Labels padded as the cells under them are.
class ListHeader : public QHeaderView {
 public:
  explicit ListHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsMovable(false);
    setStretchLastSection(true);
    setFixedHeight(metrics::gridHeader);
  }

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override {
    painter->save();
    painter->fillRect(rect, themeColor(Token::Raised));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), metrics::line), themeColor(Token::Line));
    const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const auto alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::Alignment(Qt::AlignLeft);
    painter->setFont(uiFontStrong());
    painter->setPen(themeColor(Token::Muted));
    const QString label = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QRect room = rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
    const auto flags = (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    painter->drawText(room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), flags)),
                      painter->fontMetrics().elidedText(label, Qt::ElideRight, room.width()));
    painter->restore();
  }
  void paintEvent(QPaintEvent* event) override {
    QHeaderView::paintEvent(event);
    // Under the room after the last section too.
    QPainter painter(viewport());
    painter.fillRect(QRect(0, viewport()->height() - metrics::line, viewport()->width(), metrics::line),
                     themeColor(Token::Line));
  }
};

}  // namespace

ListDelegate::ListDelegate(QSet<int> monoColumns, int rowHeight, QObject* parent)
    : QStyledItemDelegate(parent), m_mono(std::move(monoColumns)), m_rowHeight(rowHeight) {}

void ListDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  if (m_mono.contains(index.column())) option->font = monoFontFor(option->text);
  option->text = option->text.simplified();
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem item(option);
  initStyleOption(&item, index);
  const QString text = std::exchange(item.text, {});
  const QIcon icon = std::exchange(item.icon, {});
  item.features &= ~QStyleOptionViewItem::HasDecoration;
  option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

  painter->save();
  QRect room = option.rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
  if (!icon.isNull()) {
    const QRect box(room.left(), room.center().y() - metrics::icon / 2 + 1, metrics::icon, metrics::icon);
    icon.paint(painter, QStyle::visualRect(option.direction, option.rect, box));
    room.setLeft(box.right() + metrics::gap);
  }
  room = QStyle::visualRect(option.direction, option.rect, room);
  painter->setFont(item.font);
  painter->setPen(item.palette.color(QPalette::Text));
  const auto alignment = (item.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
  // The column keeps its side of the window, the text its own direction.
  painter->setLayoutDirection(m_mono.contains(index.column()) ? Qt::LeftToRight : directionOfData(text));
  painter->drawText(room, static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute),
                    QFontMetrics(item.font).elidedText(text, Qt::ElideRight, room.width()));
  painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * metrics::cellPadding, m_rowHeight};
}

void setUpList(QTreeView& list, const QSet<int>& monoColumns, int rowHeight) {
  list.setHeader(new ListHeader(&list));
  list.setItemDelegate(new ListDelegate(monoColumns, rowHeight, &list));
  list.setRootIsDecorated(false);
  list.setUniformRowHeights(true);
  list.setAllColumnsShowFocus(true);
  list.setFrameShape(QFrame::NoFrame);
}

}  // namespace tovuk::views
