// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data page: a table or view of any size. No row is read until the person opens one; what each way of paging
// reads is said under the grid.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <memory>

#include "models/service_context.h"
#include "models/sqlite/schema_model.h"
#include "models/sqlite/table_browser.h"
#include "views/sqlite/column_memory.h"

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace tovuk::views {

class ActionRegistry;
class ConditionField;
class EmptyState;
class GridPanes;
class GridView;
class LoadingLine;
class MessageBar;
class SchemaList;
class SchemaSides;
class TokenLabel;

struct DataPageDeps {
  models::ServiceContext* service = nullptr;
  QString database;
  ActionRegistry* registry = nullptr;
  models::SchemaStore* schema = nullptr;
  models::SchemaModel* schemaModel = nullptr;
  QAction* reloadSchema = nullptr;
};

class DataPage : public QWidget {
  Q_OBJECT
 public:
  explicit DataPage(const DataPageDeps& deps, QWidget* parent = nullptr);
  ~DataPage() override;

  void openTable(const QString& name);
  [[nodiscard]] QString table() const { return m_table; }
  void refresh();
  void takeFocus();
  [[nodiscard]] QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

  [[nodiscard]] QAction* countAction() const { return m_count; }
  [[nodiscard]] QAction* jumpAction() const { return m_jump; }
  [[nodiscard]] QAction* queryAction() const { return m_query; }
  [[nodiscard]] QAction* cellAction() const { return m_cellAction; }
  [[nodiscard]] QAction* recordAction() const { return m_recordAction; }
  [[nodiscard]] QAction* filterAction() const { return m_filterAction; }

  [[nodiscard]] GridView* grid() const;
  [[nodiscard]] models::TableBrowser* browser() const { return m_browser.get(); }
  [[nodiscard]] SchemaList* schemaList() const { return m_schemaList; }

 signals:
  void queryWanted(const QString& title, const QString& sql);
  void viewStateChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QWidget* buildGridSide();
  [[nodiscard]] QHBoxLayout* buildFoot(QWidget* side);
  void buildActions(ActionRegistry& registry);
  void closeTable();
  void watchBrowser();
  void applyFilter();
  void goToRow();
  void showState();
  void showError();
  void goToEnd();
  void rememberFilter();
  void showFoot();
  void showFormer();
  void refuseCondition(const Error& error);

  models::ServiceContext& m_service;
  ActionRegistry& m_registry;
  QString m_database;
  models::SchemaStore& m_schema;
  std::unique_ptr<models::TableBrowser> m_browser;
  QString m_table;
  QString m_wanted;                   // to open once the schema is there
  QString m_restoredTable;            // was open before; opened again only by the person
  QString m_openSql;                  // its CREATE statement when it was opened
  QHash<QString, QString> m_filters;  // by table, of those left
  bool m_wantsEnd = false;            // the end of the rows was asked for and is not known
  bool m_isRefused = false;           // the condition tried last; the rows shown are those of the one before
  ColumnMemory m_columns;

  SchemaList* m_schemaList = nullptr;
  SchemaSides* m_sides = nullptr;
  TokenLabel* m_title = nullptr;
  ConditionField* m_filter = nullptr;
  LoadingLine* m_loading = nullptr;
  QStackedWidget* m_pages = nullptr;
  GridPanes* m_panes = nullptr;
  EmptyState* m_empty = nullptr;
  MessageBar* m_message = nullptr;
  TokenLabel* m_rows = nullptr;
  TokenLabel* m_former = nullptr;
  TokenLabel* m_way = nullptr;
  TokenLabel* m_cost = nullptr;

  QAction* m_count = nullptr;
  QAction* m_jump = nullptr;
  QAction* m_query = nullptr;
  QAction* m_cellAction = nullptr;
  QAction* m_recordAction = nullptr;
  QAction* m_filterAction = nullptr;
};

}  // namespace tovuk::views
