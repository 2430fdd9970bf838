// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls of a store's graph as a table: those from and to its service, or all.
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

#include "models/binding/binding_store.h"
#include "models/row_diff.h"

namespace tovuk::models {

class BindingModel : public DiffedModel<QAbstractTableModel> {
  Q_OBJECT
 public:
  enum Column : int { Caller, Binding, Target, Chain, ColumnCount };
  enum Role : int {
    WarningRole = Qt::UserRole + 1,  // bool: a circle, or a chain that is too long
  };
  struct Row {
    std::string callerId, targetId;
    QString caller, binding, target;
    bool isOwn = false;  // of the store's service, which alone can delete it
    bool isTargetKnown = true;
    std::optional<int> chain;
    bool inCycle = false;
    friend bool operator==(const Row&, const Row&) = default;
  };

  // `store` outlives this.
  explicit BindingModel(BindingStore& store, QObject* parent = nullptr);

  void setAllServices(bool all);
  [[nodiscard]] bool allServices() const { return m_all; }
  [[nodiscard]] const Row* row(int row) const;            // nullptr: no such row
  [[nodiscard]] int rowOf(const QString& binding) const;  // of the own ones; -1: none

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void take();

  BindingStore& m_store;
  std::vector<Row> m_rows;  // own ones first
  bool m_all = false;
};

}  // namespace tovuk::models
