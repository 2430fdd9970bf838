// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the cells of a GridView straight from models::GridModel::cell.
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

#include <array>

#include "models/sqlite/result_model.h"

namespace tovuk::views {

class GridDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit GridDelegate(QObject* parent = nullptr);

  void setModel(models::GridModel* model) { m_model = model; }
  void setHoverRow(int row) { m_hoverRow = row; }
  [[nodiscard]] int hoverRow() const { return m_hoverRow; }
  // Text in the muted colour; whether that changed anything.
  bool setFaded(bool faded);
  [[nodiscard]] bool isFaded() const { return m_isFaded; }
  // Reads colours and fonts again.
  void takeTheme();
  // Width the cell's text wants, with its padding.
  [[nodiscard]] int widthOf(const client::Cell& cell) const;
  // What is drawn of `cell` in `width` pixels: a text that does not fit ends in an ellipsis, never in silence.
  [[nodiscard]] QString shownText(const client::Cell& cell, int width) const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  [[nodiscard]] static bool looksLikeCode(std::string_view text);
  [[nodiscard]] static bool isMono(const client::Cell& cell);
  [[nodiscard]] bool surelyFits(const QString& text, int width) const;

  models::GridModel* m_model = nullptr;
  int m_hoverRow = -1;
  bool m_isFaded = false;
  QFont m_ui, m_italic, m_mono;
  double m_monoAdvance = 0;
  std::array<double, 128> m_advances{};  // of the ASCII characters of m_ui, in pixels
  QColor m_surface, m_hover, m_selection, m_line, m_text, m_muted, m_accent;
};

}  // namespace tovuk::views
