// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plan of a statement as a tree: what SQLite will do, in its own words and in plain ones, good and costly steps
// marked with an icon, a word and a colour.
#pragma once

#include <QHash>
#include <QWidget>

#include <memory>

#include "models/service_context.h"
#include "models/sqlite/plan_model.h"

class QTreeView;

namespace tovuk::views {

class LoadingLine;
class MessageBar;
class TokenLabel;

class PlanView : public QWidget {
  Q_OBJECT
 public:
  PlanView(models::ServiceContext& service, QString database, QWidget* parent = nullptr);
  ~PlanView() override;

  // Asks for the plan; the statement itself is not run. A newer request replaces an older one.
  // `sizes`: rows of tables where known, by lower-case name; see PlanModel::setTableSizes.
  void explain(const QString& sql, const std::vector<SqliteParam>& params, QHash<QString, qint64> sizes);
  [[nodiscard]] const models::PlanModel& model() const { return *m_model; }
  [[nodiscard]] QString summary() const;
  [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

 private:
  void send();
  void takeAnswer();

  models::ServiceContext& m_service;
  QString m_database;
  SqliteQuery m_query;
  std::unique_ptr<client::QueryRun> m_run;
  models::PlanModel* m_model;
  TokenLabel* m_summary;
  LoadingLine* m_loading;
  QTreeView* m_tree;
  MessageBar* m_message;
};

}  // namespace tovuk::views
