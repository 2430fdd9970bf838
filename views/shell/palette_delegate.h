// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of the palette: icon, title with the matched characters strong, subtitle, shortcut.
#pragma once

#include <QStyledItemDelegate>

namespace tovuk::views {

class PaletteDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  static constexpr int kRow = 32;

  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace tovuk::views
