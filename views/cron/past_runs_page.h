// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the chosen trigger did, where the service tells it.
#pragma once

#include <QString>
#include <QWidget>

#include "models/cron/past_runs_model.h"

class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class EmptyState;
class LoadingLine;
class MessageBar;

class PastRunsPage : public QWidget {
  Q_OBJECT
 public:
  explicit PastRunsPage(models::ServiceContext& service, QWidget* parent = nullptr);

  // Asks for the runs of the trigger anew. `id` empty: none is chosen.
  void showTrigger(const QString& id, const QString& name);
  void takeFocus();
  [[nodiscard]] models::PastRunsModel& model() const { return *m_model; }
  [[nodiscard]] EmptyState* empty() const { return m_empty; }

 private:
  void showState();

  models::PastRunsModel* m_model;
  QString m_id, m_name;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  QTreeView* m_list;
  EmptyState* m_empty;
  MessageBar* m_message;
};

}  // namespace tovuk::views
