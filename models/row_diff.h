// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the rows of a model equal to a newer list by identity, with the finest signals, so that selection, expansion
// and editors survive a refresh. Resets lose all three (anchors, code.md 2, 8).
#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace tovuk::models {

// One step that brings rows nearer to their target. Steps are applied in order.
struct RowStep {
  enum class Kind : std::uint8_t {
    Remove,  // rows row .. row+count-1
    Move,    // row `row` goes before: it becomes row `to`, and to < row
    Insert,  // target rows row .. row+count-1 are put in at row
  };
  Kind kind = Kind::Remove;
  int row = 0;
  int count = 1;
  int to = 0;
  friend bool operator==(const RowStep&, const RowStep&) = default;
};

// The steps from rows with the keys `current` to rows with the keys `target`. A key that stands several times is told
// apart by its place among its equals.
std::vector<RowStep> rowSteps(const std::vector<QString>& current, const std::vector<QString>& target);

// A model over vectors that are refreshed by difference. Base: QAbstractItemModel or one of its subclasses.
template <class Base>
class DiffedModel : public Base {
 public:
  using Base::Base;

 protected:
  // Makes `rows` (the children of `parent`) equal to `target`. keyOf(item) -> QString is the identity;
  // update(row, item, newer) -> bool takes over what changed in a row that stays and says whether anything did.
  template <class Item, class KeyOf, class Update>
  void syncRows(const QModelIndex& parent, std::vector<Item>& rows, std::vector<Item> target, KeyOf keyOf,
                Update update) {
    const std::vector<RowStep> steps = rowSteps(keysOf(rows, keyOf), keysOf(target, keyOf));
    std::vector<bool> isNew(target.size(), false);
    for (const RowStep& step : steps) {
      const auto at = rows.begin() + step.row;
      switch (step.kind) {
        case RowStep::Kind::Remove:
          this->beginRemoveRows(parent, step.row, step.row + step.count - 1);
          rows.erase(at, at + step.count);
          this->endRemoveRows();
          break;
        case RowStep::Kind::Move:
          this->beginMoveRows(parent, step.row, step.row, parent, step.to);
          std::rotate(rows.begin() + step.to, at, at + 1);
          this->endMoveRows();
          break;
        case RowStep::Kind::Insert:
          this->beginInsertRows(parent, step.row, step.row + step.count - 1);
          rows.insert(at, std::make_move_iterator(target.begin() + step.row),
                      std::make_move_iterator(target.begin() + step.row + step.count));
          std::fill_n(isNew.begin() + step.row, step.count, true);
          this->endInsertRows();
          break;
      }
    }
    const QAbstractItemModel& model = *this;  // list models hide columnCount
    const int lastColumn = model.columnCount(parent) - 1;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (isNew[row]) continue;
      const int shown = static_cast<int>(row);
      if (!update(shown, rows[row], target[row])) continue;
      emit this->dataChanged(this->index(shown, 0, parent), this->index(shown, lastColumn, parent));
    }
  }

 private:
  template <class Item, class KeyOf>
  static std::vector<QString> keysOf(const std::vector<Item>& rows, KeyOf keyOf) {
    std::vector<QString> keys;
    keys.reserve(rows.size());
    for (const Item& item : rows) keys.push_back(keyOf(item));
    return keys;
  }
};

}  // namespace tovuk::models
