// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SQLite type as the shell sees it: its panels, and creating, importing and deleting databases.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

#include "api/contract/error.h"
#include "views/shell/resource_kind.h"

class QWidget;

namespace tovuk::models {
class ServiceContext;
}

namespace tovuk::views {
class ActionRegistry;
class SqliteActions;
class SqlitePanel;
}  // namespace tovuk::views

namespace tovuk::app {

class Settings;
class Workspace;

class SqliteKind : public QObject {
  Q_OBJECT
 public:
  static constexpr char kId[] = "sqlite";

  // `window` is the parent of dialogs.
  SqliteKind(Workspace& workspace, Settings& settings, views::ActionRegistry& registry, QWidget* window);

  [[nodiscard]] views::ResourceKind kind();
  [[nodiscard]] bool canCreate() const;
  [[nodiscard]] bool canImport() const;
  void create();
  void import();
  void remove(const QString& database);

 signals:
  // Of the current service.
  void opened(const QString& database);
  void deleted(const QString& service, const QString& database);
  void failed(const tovuk::Error& error);

 private:
  [[nodiscard]] views::SqliteActions* actions() const;  // of the current service; nullptr: none yet
  // Sends at once, or asks first where the limits of the connection say so.
  void askAboveLimit(const models::ServiceContext& service, const QString& database, QWidget* over,
                     const QStringList& statements, std::function<void()> proceed);
  void applyEditorSettings(views::SqlitePanel* panel) const;

  Workspace& m_workspace;
  Settings& m_settings;
  views::ActionRegistry& m_registry;
  QWidget* m_window;
  mutable QPointer<views::SqliteActions> m_actions;
  mutable QString m_actionsOf;
};

}  // namespace tovuk::app
