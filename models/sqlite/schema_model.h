// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema at the side of the SQLite panel as a tree: tables with their columns and indexes, views with their
// columns, triggers in a group of their own.
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

#include "models/row_diff.h"
#include "models/sqlite/schema_store.h"

namespace tovuk::models {

class SchemaModel : public DiffedModel<QAbstractItemModel> {
  Q_OBJECT
 public:
  enum class Kind : std::uint8_t { Table, View, Column, Index, TriggerGroup, Trigger };
  enum Role : int {
    KindRole = Qt::UserRole + 1,  // int of Kind
    NameRole,                     // QString, unquoted
    DetailRole,                   // QString, muted at the right: "INTEGER · key", "→ customers", "index", "2 000"
    IconNameRole,                 // QString: table, view, column, key, index, trigger
    ObjectRole,                   // QString: the table, view or trigger this row belongs to; empty for the group
    SqlRole,                      // QString: its CREATE statement; empty for columns and automatic indexes
  };

  explicit SchemaModel(SchemaStore& store, QObject* parent = nullptr);
  ~SchemaModel() override;

  // The row of a table, view or trigger; case-insensitive.
  [[nodiscard]] QModelIndex objectIndex(const QString& name) const;
  // SQLite's own tables (sqlite_...) are left out unless asked for.
  void setInternalShown(bool shown);

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Node;
  using Nodes = std::vector<std::unique_ptr<Node>>;
  void takeSchema();
  void sync(const QModelIndex& parent, Node* parentNode, Nodes& rows, Nodes target);
  static void adoptInto(Node* parent, Node& node);
  [[nodiscard]] const Nodes& childrenOf(const QModelIndex& parent) const;

  SchemaStore& m_store;
  Nodes m_roots;
  bool m_internalShown = false;
};

}  // namespace tovuk::models
