// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The History page: every statement the person ran, with its figures; search, reopen, copy, delete with undo.
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include <vector>

#include "models/sqlite/query_history.h"

class QAction;
class QCheckBox;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class ActionRegistry;
class EmptyState;
class MessageBar;

class HistoryPage : public QWidget {
  Q_OBJECT
 public:
  HistoryPage(models::QueryHistory& history, QString service, QString database, ActionRegistry& registry,
              QWidget* parent = nullptr);

  void takeFocus();
  [[nodiscard]] QAction* openAction() const { return m_open; }
  [[nodiscard]] QAction* copyAction() const { return m_copy; }
  [[nodiscard]] QAction* deleteAction() const { return m_delete; }
  [[nodiscard]] QAction* undoAction() const { return m_undo; }
  [[nodiscard]] QTreeView* list() const { return m_list; }

 signals:
  void draftWanted(const QString& title, const QString& sql);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] const models::HistoryEntry* current() const;
  void remove();
  void undo();
  void showState();

  models::QueryHistory& m_history;
  ActionRegistry& m_registry;
  models::HistoryFilter* m_filter;
  QString m_service;
  QString m_database;
  QLineEdit* m_search;
  QCheckBox* m_onlyThis;
  QStackedWidget* m_pages;
  QTreeView* m_list;
  EmptyState* m_empty;
  MessageBar* m_message;
  QAction* m_open;
  QAction* m_copy;
  QAction* m_delete;
  QAction* m_undo;
  std::vector<models::HistoryEntry> m_deleted;  // latest last
};

}  // namespace tovuk::views
