// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/cell_text.h"
#include "models/sqlite/result_model.h"

namespace tovuk::models {

QVariant GridModel::gridData(const client::Cell& cell, bool isNumeric, int role) {
  switch (role) {
    case Qt::DisplayRole: return cellDisplayText(cell);
    case Qt::TextAlignmentRole:
      return static_cast<int>((isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole: return cellRawValue(cell);
    case CellTypeRole: return static_cast<int>(cell.type);
    case FullTextRole: return cellFullText(cell);
    default: return {};
  }
}

QVariant GridModel::gridHeaderData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) {
    if (role == Qt::DisplayRole) return section + 1;
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
  }
  switch (role) {
    case Qt::DisplayRole: return columnName(section);
    case Qt::ToolTipRole: return columnType(section);
    case Qt::TextAlignmentRole:
      return static_cast<int>((isNumericColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
  }
}

}  // namespace tovuk::models
