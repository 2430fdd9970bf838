// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bindings of one service and of all others around it. The own ones come with the resources of the service; the
// others cost GET /v1/services and one GET {S}/resources for each service that has any, a few at a time. Unmetered.
#pragma once

#include <QObject>
#include <QStringList>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "models/binding/binding_graph.h"
#include "models/resource_state.h"
#include "models/service_context.h"

namespace tovuk::models {

class BindingStore : public QObject {
  Q_OBJECT
 public:
  static constexpr int kAtOnce = 4;

  // `service` outlives this. Nothing is asked for before refresh().
  explicit BindingStore(ServiceContext& service, QObject* parent = nullptr);
  ~BindingStore() override;

  void refresh();  // the other services; a newer refresh replaces an older one
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }  // of the list of services

  [[nodiscard]] ServiceContext& service() const { return m_service; }
  [[nodiscard]] const std::vector<ServiceSummary>& services() const { return m_services; }  // by name
  [[nodiscard]] const BindingGraph& graph() const { return m_graph; }
  // Names of services whose bindings could not be read: the graph may lack some.
  [[nodiscard]] QStringList unread() const;

 signals:
  void changed();  // services() or graph()
  void stateChanged();

 private:
  void takeServices(std::vector<ServiceSummary> services);
  void askNext();
  void takeResources(const std::string& serviceId, const Result<ServiceResources>& result);
  void rebuild();

  ServiceContext& m_service;
  std::vector<ServiceSummary> m_services;
  std::map<std::string, std::vector<ServiceBinding>> m_bindings;  // of the other services, by id
  std::vector<std::string> m_unread;
  std::deque<std::string> m_toAsk;
  std::map<std::string, client::Reply<ServiceResources>> m_asked;
  client::Reply<ServicesResponse> m_list;
  BindingGraph m_graph;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
};

}  // namespace tovuk::models
