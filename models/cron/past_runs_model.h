// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a trigger did, the newest first. Only the local service tells it; nothing here is metered.
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

#include "api/contract/cron/cron.h"
#include "models/resource_state.h"
#include "models/service_context.h"

namespace tovuk::models {

class PastRunsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { Scheduled, Started, Outcome, Attempts, ColumnCount };

  explicit PastRunsModel(ServiceContext& service, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  // Whether the service of this connection tells past runs.
  [[nodiscard]] bool isTold() const;
  // Asks for the runs of a trigger; empty: of none. A newer request replaces an older one.
  void load(const QString& triggerId);
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

 signals:
  void stateChanged();

 private:
  void take(std::vector<CronRun> runs);
  void setState(LoadState state);

  ServiceContext& m_service;
  QString m_id;
  std::vector<CronRun> m_runs;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  client::Reply<CronRuns> m_reply;
};

}  // namespace tovuk::models
