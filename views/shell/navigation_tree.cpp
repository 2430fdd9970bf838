// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/navigation_tree.h"

#include <QPainter>
#include <QStyleOption>

#include "views/widgets/theme.h"

namespace tovuk::views {

NavigationTree::NavigationTree(QWidget* parent) : QTreeView(parent) {
  setFrameShape(QFrame::NoFrame);
  setHeaderHidden(true);
  setUniformRowHeights(true);
  setIndentation(metrics::treeIndent);
  setRootIsDecorated(true);
  setExpandsOnDoubleClick(false);
  setEditTriggers(NoEditTriggers);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setContextMenuPolicy(Qt::CustomContextMenu);
  viewport()->setAutoFillBackground(false);
  setTextElideMode(Qt::ElideRight);
}

void NavigationTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool selected = selectionModel() && selectionModel()->isSelected(index);
  const bool hovered = option.rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  const QRectF row = QRectF(option.rect).adjusted(0, 0, 0, 0);
  if (selected || hovered) {
    painter->setBrush(themeColor(selected ? Token::Selection : Token::Hover));
    painter->drawRoundedRect(row, metrics::radius, metrics::radius);
  }
  if (hasFocus() && index == currentIndex()) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(themeColor(Token::Accent), 1.5));
    painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
  }
  painter->restore();
  QTreeView::drawRow(painter, option, index);
}

void NavigationTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
  if (!model()->hasChildren(index)) return;
  QStyleOption option;
  option.initFrom(this);
  option.rect = layoutDirection() == Qt::RightToLeft
                    ? QRect(rect.left(), rect.y(), indentation(), rect.height())
                    : QRect(rect.right() - indentation() + 1, rect.y(), indentation(), rect.height());
  option.state |= QStyle::State_Children;
  if (isExpanded(index)) option.state |= QStyle::State_Open;
  style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
}

}  // namespace tovuk::views
