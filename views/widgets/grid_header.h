// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The header of a GridView: the name, the type muted beside it, and the sort arrow; and the row numbers.
#pragma once

#include <QHeaderView>

#include "models/sqlite/result_model.h"

namespace tovuk::views {

class GridHeader : public QHeaderView {
  Q_OBJECT
 public:
  explicit GridHeader(QWidget* parent = nullptr);
  void setGridModel(models::GridModel* model) { m_model = model; }
  // Width that shows name, type and arrow whole.
  [[nodiscard]] int wantedWidth(int column) const;
  QSize sizeHint() const override;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int column) const override;

 private:
  models::GridModel* m_model = nullptr;
};

class GridRowNumbers : public QHeaderView {
  Q_OBJECT
 public:
  explicit GridRowNumbers(QWidget* parent = nullptr);
  void setRowCount(int rows);
  QSize sizeHint() const override;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int row) const override;

 private:
  int m_width = 0;
  int m_digits = 0;
};

}  // namespace tovuk::views
