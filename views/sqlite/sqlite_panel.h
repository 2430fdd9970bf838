// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of one SQLite database: Data, Query, Backups, History.
#pragma once

#include "models/service_context.h"
#include "models/sqlite/query_history.h"
#include "views/sqlite/ask_before.h"
#include "views/widgets/resource_panel.h"

class QAction;

namespace tovuk::models {
class SchemaModel;
class SchemaStore;
}  // namespace tovuk::models

namespace tovuk::views {

class ActionRegistry;
class BackupsPage;
class DataPage;
class HistoryPage;
class QueryPage;
class SqliteActions;
class TokenLabel;

// All referents outlive the panel.
struct SqlitePanelDeps {
  models::ServiceContext* service = nullptr;
  QString database;  // its name
  models::QueryHistory* history = nullptr;
  QString draftsFolder;  // of this connection, service and database
  ActionRegistry* registry = nullptr;
  AskBefore askBefore = {};  // of the Query page; empty: nothing is asked
};

class SqlitePanel : public ResourcePanel {
  Q_OBJECT
 public:
  enum Page : int { Data, Query, Backups, History };

  explicit SqlitePanel(const SqlitePanelDeps& deps, QWidget* parent = nullptr);
  ~SqlitePanel() override;

  [[nodiscard]] QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;
  void activate() override;
  void refresh() override;
  [[nodiscard]] QString closeObstacle() const override;

  void showPage(int page) override;
  // Rows of grids higher; also for results to come.
  void setComfortableGrids(bool comfortable);

  // For the shell's tree and palette.
  void openTable(const QString& name);
  void openDraft(const QString& title, const QString& sql);

  [[nodiscard]] DataPage* dataPage() const { return m_data; }
  [[nodiscard]] QueryPage* queryPage() const { return m_query; }
  [[nodiscard]] BackupsPage* backupsPage() const { return m_backups; }
  [[nodiscard]] HistoryPage* historyPage() const { return m_history; }
  [[nodiscard]] SqliteActions* databaseActions() const { return m_actions; }
  [[nodiscard]] models::SchemaStore* schema() const { return m_schema; }

 signals:
  void databaseDeleted(const QString& name);

 private:
  void addPages(const SqlitePanelDeps& deps);
  void addQueryTools();
  void addDataTools();
  void addOtherTools();
  void addPanelWideActions(ActionRegistry& registry);
  void showDatabase();
  [[nodiscard]] bool isFreeOfCharge() const;
  void readFreeSchema();

  SqlitePanelDeps m_deps;
  models::SchemaStore* m_schema;  // of the service
  models::SchemaModel* m_schemaModel;
  SqliteActions* m_actions;
  QAction* m_reloadSchema;
  QAction* m_delete = nullptr;
  DataPage* m_data = nullptr;
  QueryPage* m_query = nullptr;
  BackupsPage* m_backups = nullptr;
  HistoryPage* m_history = nullptr;
  TokenLabel* m_size = nullptr;
  bool m_isActive = false;  // has been, once
};

}  // namespace tovuk::views
