// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tovuk::models {

namespace {

class ServiceText {
  Q_DECLARE_TR_FUNCTIONS(ServiceText)
 public:
  static QString runtime(const std::string& status) {
    if (status == "running") return tr("running");
    if (status == "sleeping") return tr("sleeping");
    if (status == "starting") return tr("starting");
    if (status == "stopping") return tr("stopping");
    if (status == "failed") return tr("failed");
    return QString::fromStdString(status);
  }
  static QString plan(const std::string& plan) {
    if (plan == "free") return tr("free plan");
    if (plan == "pro") return tr("Pro plan");
    return plan.empty() ? QString() : tr("%1 plan").arg(QString::fromStdString(plan));
  }
  static QString both(const QString& runtime, const QString& plan) {
    if (runtime.isEmpty() || plan.isEmpty()) return runtime + plan;
    return tr("%1 \u00b7 %2", "state of the service, its plan").arg(runtime, plan);
  }
};

}  // namespace

QString serviceStatusText(const ServiceSummary& summary) {
  return ServiceText::both(ServiceText::runtime(summary.runtimeStatus), ServiceText::plan(summary.plan));
}

ServicesStore::ServicesStore(Connection& connection, QObject* parent)
    : DiffedModel<QAbstractListModel>(parent), m_connection(connection) {}

int ServicesStore::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

QVariant ServicesStore::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ServiceSummary& service = m_services[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case NameRole: return QString::fromStdString(service.name);
    case IdRole: return QString::fromStdString(service.serviceId);
    case PlanRole: return QString::fromStdString(service.plan);
    case RuntimeStatusRole: return QString::fromStdString(service.runtimeStatus);
    case UrlRole: return QString::fromStdString(service.url);
    default: return {};
  }
}

void ServicesStore::refresh() {
  const bool hasOld = m_state == LoadState::Ready || m_state == LoadState::Refreshing || m_state == LoadState::Stale;
  m_state = hasOld ? LoadState::Refreshing : LoadState::Loading;
  emit stateChanged();
  m_refresh = m_connection.client().services();
  m_refresh.then(this, [this, hasOld](Result<ServicesResponse> result) {
    if (result) return adopt(std::move(result).value().services);
    m_error = std::move(result).error();
    m_state = hasOld ? LoadState::Stale : LoadState::Failed;
    emit stateChanged();
  });
}

void ServicesStore::adopt(std::vector<ServiceSummary> services) {
  std::stable_sort(services.begin(), services.end(),
                   [](const ServiceSummary& a, const ServiceSummary& b) { return a.name < b.name; });
  syncRows(
      QModelIndex(), m_services, std::move(services),
      [](const ServiceSummary& service) { return QString::fromStdString(service.serviceId); },
      [](int, ServiceSummary& service, ServiceSummary& newer) {
        if (service == newer) return false;
        service = std::move(newer);
        return true;
      });
  m_error.reset();
  m_state = m_services.empty() ? LoadState::Empty : LoadState::Ready;
  emit servicesChanged();
  emit stateChanged();
}

int ServicesStore::rowOf(const QString& idOrName) const {
  const std::string wanted = idOrName.toStdString();
  const auto rowWhere = [this](auto matches) {
    const auto it = std::find_if(m_services.begin(), m_services.end(), matches);
    return it == m_services.end() ? -1 : static_cast<int>(it - m_services.begin());
  };
  const int byId = rowWhere([&](const ServiceSummary& service) { return service.serviceId == wanted; });
  return byId >= 0 ? byId : rowWhere([&](const ServiceSummary& service) { return service.name == wanted; });
}

const ServiceSummary* ServicesStore::find(const QString& idOrName) const {
  const int row = rowOf(idOrName);
  return row < 0 ? nullptr : &m_services[static_cast<std::size_t>(row)];
}

}  // namespace tovuk::models
