// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Backups page: list, create, restore with a summary of what happens, undo of a restore.
#pragma once

#include <QHash>
#include <QWidget>

#include "models/service_context.h"
#include "models/sqlite/backup_store.h"

class QAction;
class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class ActionRegistry;
class EmptyState;
class LoadingLine;
class MessageBar;

class BackupsPage : public QWidget {
  Q_OBJECT
 public:
  BackupsPage(models::ServiceContext& service, QString database, ActionRegistry& registry, QWidget* parent = nullptr);

  // The first look asks for the list; it is not metered.
  void showFirst();
  void refresh();
  void takeFocus();
  [[nodiscard]] QAction* createAction() const { return m_create; }
  [[nodiscard]] QAction* restoreAction() const { return m_restore; }
  [[nodiscard]] QAction* undoAction() const { return m_undo; }
  [[nodiscard]] models::BackupStore& store() const { return *m_store; }
  [[nodiscard]] QTreeView* list() const { return m_list; }
  [[nodiscard]] MessageBar* message() const { return m_message; }

 signals:
  void restored();  // the database is another one now: what is shown of it is old

 private:
  void askToRestore(const QString& backupId, bool isUndo);
  void showState();
  void showActions();  // what can be done now
  void clearMessage();
  [[nodiscard]] QWidget* focusHere() const;
  void keepFocus(const QWidget* before);
  [[nodiscard]] QString currentId() const;
  [[nodiscard]] QString describe(const QString& backupId) const;

  models::ServiceContext& m_service;
  ActionRegistry& m_registry;
  QString m_database;
  models::BackupStore* m_store;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  QTreeView* m_list;
  EmptyState* m_empty;
  MessageBar* m_message;
  QAction* m_create;
  QAction* m_restore;
  QAction* m_undo;
  QString m_select;
  QHash<QString, QString> m_restored;  // what this panel has restored, by the backup that undoes it
  bool m_asked = false;
};

}  // namespace tovuk::views
