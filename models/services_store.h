// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services of a connection, for the service menu of the header. GET /v1/services, unmetered.
#pragma once

#include <QAbstractListModel>

#include <optional>
#include <vector>

#include "models/connection.h"
#include "models/resource_state.h"
#include "models/row_diff.h"

namespace tovuk::models {

class ServicesStore : public DiffedModel<QAbstractListModel> {
  Q_OBJECT
 public:
  enum Role : int {
    NameRole = Qt::UserRole + 1,  // QString
    IdRole,                       // QString
    PlanRole,                     // QString as sent: free, pro
    RuntimeStatusRole,            // QString as sent: running, sleeping, ...
    UrlRole,                      // QString
  };

  explicit ServicesStore(Connection& connection, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;  // DisplayRole: the name

  void refresh();  // a newer refresh replaces an older one
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] const std::vector<ServiceSummary>& services() const { return m_services; }  // by name
  [[nodiscard]] const ServiceSummary* find(const QString& idOrName) const;                  // nullptr: none
  [[nodiscard]] int rowOf(const QString& idOrName) const;                                   // -1: none

 signals:
  void stateChanged();
  void servicesChanged();  // an answer was taken in

 private:
  void adopt(std::vector<ServiceSummary> services);

  Connection& m_connection;
  std::vector<ServiceSummary> m_services;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  client::Reply<ServicesResponse> m_refresh;
};

// "running · free plan", for the header.
QString serviceStatusText(const ServiceSummary& summary);

}  // namespace tovuk::models
