// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SQLite type: its panels, creating, importing and deleting databases, and statements of the history.
#pragma once

#include <QPointer>

#include <functional>

#include "app/resource_type.h"
#include "models/sqlite/query_history.h"

namespace tovuk::models {
class ServiceContext;
}

namespace tovuk::views {
class SqliteActions;
class SqlitePanel;
}  // namespace tovuk::views

namespace tovuk::app {

class SqliteType : public ResourceType {
  Q_OBJECT
 public:
  explicit SqliteType(const Deps& deps);

  [[nodiscard]] QString id() const override;
  [[nodiscard]] views::ResourceKind kind() override;
  [[nodiscard]] bool canCreate() const override;
  void create() override;
  void remove(const QString& database) override;
  // Importing a file.
  [[nodiscard]] QStringList windowActions() const override;
  [[nodiscard]] bool canRun(const QString& actionId) const override;
  void run(const QString& actionId) override;
  // The newest statements.
  [[nodiscard]] std::vector<models::PaletteEntry> paletteEntries() override;

 private:
  [[nodiscard]] views::SqliteActions* actions() const;  // of the current service; nullptr: none yet
  // Sends at once, or asks first where the limits of the connection say so.
  void askAboveLimit(const models::ServiceContext& service, const QString& database, QWidget* over,
                     const QStringList& statements, std::function<void()> proceed);
  void applyEditorSettings(views::SqlitePanel* panel) const;
  void openStatement(const models::HistoryEntry& statement);

  Deps m_deps;
  mutable QPointer<views::SqliteActions> m_actions;
  mutable QString m_actionsOf;
};

}  // namespace tovuk::app
