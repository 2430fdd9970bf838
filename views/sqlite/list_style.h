// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The look that lists and small trees of the panel share: padded cells, quiet headers, ids and figures in the
// monospaced font.
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

#include "views/widgets/theme.h"

class QTreeView;

namespace tovuk::views {

class ListDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  ListDelegate(QSet<int> monoColumns, int rowHeight, QObject* parent);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  QSet<int> m_mono;
  int m_rowHeight;
};

// Header, rows and behaviour of a list; the delegate may be replaced afterwards by one derived from ListDelegate.
void setUpList(QTreeView& list, const QSet<int>& monoColumns, int rowHeight = metrics::treeRow);

}  // namespace tovuk::views
