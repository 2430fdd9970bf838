// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// EXPLAIN QUERY PLAN as a tree, each node with what it does in plain words and whether it is costly.
#pragma once

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

#include "api/client/sqlite/column_store.h"

namespace tovuk::models {

enum class PlanVerdict : std::uint8_t { Good, Neutral, Costly };

class PlanModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Column : int { Step, Meaning, ColumnCount };
  enum Role : int {
    VerdictRole = Qt::UserRole + 1,  // int of PlanVerdict
    DetailRole,                      // QString, SQLite's own text
    TableRole,                       // QString: the table (or alias) it reads; may be empty
  };

  explicit PlanModel(QObject* parent = nullptr);
  ~PlanModel() override;
  // Rows of EXPLAIN QUERY PLAN: id, parent, notused, detail.
  void setRows(const client::ColumnStore& rows);
  // Rows of tables where known (SchemaObject::estimatedRows), by lower-case name: reading all of a small table is not
  // costly. Used by the next setRows.
  void setTableSizes(QHash<QString, qint64> sizes) { m_sizes = std::move(sizes); }
  void clear();
  [[nodiscard]] int costlyCount() const;
  [[nodiscard]] QString summary() const;  // one sentence

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Node;
  [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;

  std::unique_ptr<Node> m_root;
  QHash<QString, qint64> m_sizes;
};

}  // namespace tovuk::models
