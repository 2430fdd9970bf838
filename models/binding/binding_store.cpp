// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/binding/binding_store.h"

#include <algorithm>
#include <utility>

namespace tovuk::models {

BindingStore::BindingStore(ServiceContext& service, QObject* parent) : QObject(parent), m_service(service) {
  connect(&service, &ServiceContext::resourcesChanged, this, &BindingStore::rebuild);
  rebuild();
}

BindingStore::~BindingStore() = default;

void BindingStore::refresh() {
  const bool hasOld = !m_services.empty();
  m_state = hasOld ? LoadState::Refreshing : LoadState::Loading;
  m_toAsk.clear();
  m_asked.clear();
  emit stateChanged();
  m_list = m_service.client().services();
  m_list.then(this, [this, hasOld](Result<ServicesResponse> result) {
    if (result) {
      takeServices(std::move(result->services));
      return;
    }
    m_error = std::move(result).error();
    m_state = hasOld ? LoadState::Stale : LoadState::Failed;
    emit stateChanged();
  });
}

void BindingStore::takeServices(std::vector<ServiceSummary> services) {
  std::stable_sort(services.begin(), services.end(),
                   [](const ServiceSummary& a, const ServiceSummary& b) { return a.name < b.name; });
  m_services = std::move(services);
  m_error.reset();
  m_unread.clear();
  std::erase_if(m_bindings, [this](const auto& known) {
    return std::none_of(m_services.begin(), m_services.end(),
                        [&](const ServiceSummary& service) { return service.serviceId == known.first; });
  });
  for (const ServiceSummary& service : m_services) {
    if (service.serviceId == m_service.id()) continue;
    // A count that the answer does not hold may be any.
    if (service.resources.serviceBindings.value_or(1) > 0)
      m_toAsk.push_back(service.serviceId);
    else
      m_bindings.erase(service.serviceId);
  }
  rebuild();
  askNext();
}

void BindingStore::askNext() {
  while (!m_toAsk.empty() && m_asked.size() < static_cast<std::size_t>(kAtOnce)) {
    const std::string id = std::move(m_toAsk.front());
    m_toAsk.pop_front();
    client::Reply<ServiceResources>& reply = m_asked[id];
    reply = m_service.client().resources(id);
    reply.then(this, [this, id](const Result<ServiceResources>& result) { takeResources(id, result); });
  }
  if (!m_asked.empty()) return;
  m_state = LoadState::Ready;
  emit stateChanged();
}

void BindingStore::takeResources(const std::string& serviceId, const Result<ServiceResources>& result) {
  m_asked.erase(serviceId);
  if (result) {
    m_bindings[serviceId] = result->serviceBindings;
    rebuild();
  } else {
    m_unread.push_back(serviceId);
  }
  askNext();
}

void BindingStore::rebuild() {
  std::vector<BindingGraph::Service> all;
  const auto& own = m_service.resources();
  const auto bindingsOf = [&](const std::string& id) {
    if (id == m_service.id()) return own ? own->serviceBindings : std::vector<ServiceBinding>();
    const auto known = m_bindings.find(id);
    return known == m_bindings.end() ? std::vector<ServiceBinding>() : known->second;
  };
  for (const ServiceSummary& service : m_services)
    all.push_back({service.serviceId, QString::fromStdString(service.name), bindingsOf(service.serviceId)});
  const bool isListed =
      std::any_of(all.begin(), all.end(), [this](const auto& service) { return service.id == m_service.id(); });
  if (!isListed) all.push_back({m_service.id(), m_service.name(), bindingsOf(m_service.id())});
  m_graph = BindingGraph(all, m_service.id());
  emit changed();
}

QStringList BindingStore::unread() const {
  QStringList names;
  for (const ServiceSummary& service : m_services)
    if (std::find(m_unread.begin(), m_unread.end(), service.serviceId) != m_unread.end())
      names.append(QString::fromStdString(service.name));
  return names;
}

}  // namespace tovuk::models
