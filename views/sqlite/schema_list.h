// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema at the left of the Data and Query pages: a quiet tree, each row with its detail at the right edge.
//
// Reading the schema is a metered query of a few rows, so it waits for the person, except where rows cost nothing.
#pragma once

#include <QWidget>

#include "models/sqlite/schema_model.h"
#include "models/sqlite/schema_store.h"

class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class ActionButton;
class EmptyState;
class LoadingLine;
class MessageBar;

class SchemaList : public QWidget {
  Q_OBJECT
 public:
  // `reload` is the panel's action; both outlive the list.
  SchemaList(models::SchemaStore& store, models::SchemaModel& model, QAction* reload, QWidget* parent = nullptr);

  // What the click on a table does: open its rows in the Data page, or only select it in the Query page.
  void setOpenOnClick(bool open) { m_openOnClick = open; }
  void select(const QString& object);
  [[nodiscard]] QTreeView* tree() const { return m_tree; }

 signals:
  void browseWanted(const QString& object);
  void queryWanted(const QString& object);
  void insertWanted(const QString& name);

 private:
  void showState();
  void showMenu(const QPoint& position);
  [[nodiscard]] bool isBrowsable(const QModelIndex& index) const;

  models::SchemaStore& m_store;
  models::SchemaModel& m_model;
  bool m_openOnClick = false;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  QTreeView* m_tree;
  EmptyState* m_empty;
  MessageBar* m_message;
  QAction* m_read;
};

}  // namespace tovuk::views
