// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree view of the navigation: rounded rows over its whole width, a chevron for sections, no indentation lines.
#pragma once

#include <QTreeView>

namespace tovuk::views {

class NavigationTree : public QTreeView {
  Q_OBJECT
 public:
  explicit NavigationTree(QWidget* parent = nullptr);

 protected:
  void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
};

}  // namespace tovuk::views
