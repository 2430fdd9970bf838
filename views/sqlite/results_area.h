// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Under the editor: a tab for each statement's result, the plan, and the messages of the run. One result alone needs
// no tabs.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QWidget>

#include <vector>

#include "models/service_context.h"
#include "models/sqlite/query_session.h"
#include "views/sqlite/column_memory.h"

class QStackedWidget;

namespace tovuk::views {

class EmptyState;
class MessagesView;
class PageTabs;
class PlanView;
class ResultView;
class TokenLabel;

class ResultsArea : public QWidget {
  Q_OBJECT
 public:
  ResultsArea(models::ServiceContext& service, QString database, models::QuerySession& session, ColumnMemory& columns,
              QWidget* parent = nullptr);

  void explain(const QString& sql, const std::vector<SqliteParam>& params, QHash<QString, qint64> sizes);
  [[nodiscard]] ResultView* currentResult() const;
  [[nodiscard]] ResultView* result(int index) const;
  [[nodiscard]] PlanView* plan() const { return m_plan; }
  [[nodiscard]] MessagesView* messages() const { return m_messages; }
  void showResult(int index);
  void showMessages();
  // What is shown is of the run before, while something newer was asked for and not sent. A run ends it.
  void setFormer(bool former);
  void setComfortable(bool comfortable);
  [[nodiscard]] bool isComfortable() const { return m_comfortable; }

 signals:
  void planWanted(int index);
  void createIndexWanted(const QString& sql);
  void retryWanted();
  void errorShown(int index, const QString& message);
  void columnsRemembered();
  void pageShown();  // a result, the plan or the messages came to the front

 private:
  void startRun();
  void addResult(int index);
  [[nodiscard]] bool hasMessages() const;
  void rebuildTabs();
  void showPage(QWidget* page);

  models::ServiceContext& m_service;
  QString m_database;
  models::QuerySession& m_session;
  ColumnMemory& m_columns;
  TokenLabel* m_former;
  PageTabs* m_tabs;
  QStackedWidget* m_pages;
  EmptyState* m_nothing;
  std::vector<ResultView*> m_results;
  bool m_comfortable = false;
  PlanView* m_plan = nullptr;
  MessagesView* m_messages;
};

}  // namespace tovuk::views
