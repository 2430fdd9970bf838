// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of the navigation tree: icon, name, warning, and the count at the right, which gives way to + under the
// pointer.
#pragma once

#include <QStyledItemDelegate>

namespace tovuk::views {

class NavigationDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 signals:
  void createClicked(const QModelIndex& index);

 private:
  [[nodiscard]] static QRect trailingBox(const QStyleOptionViewItem& option);
};

}  // namespace tovuk::views
