// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include <QUrlQuery>

#include <algorithm>

#include "api/contract/percent.h"
#include "models/connections/open_connection.h"

namespace tovuk::app {

namespace {
constexpr std::size_t kQuerySegments = 6;  // v1/services/{service}/sqlite/{database}/query
}

Workspace::Workspace(Paths paths, QObject* parent)
    : QObject(parent), m_paths(std::move(paths)), m_profile(models::localConnection()), m_host(m_paths.localData) {
  connect(&m_host, &LocalHost::ready, this, [this](const QUrl& url, const QByteArray& token) {
    // Another one may have been chosen while the service started.
    if (isLocal() && !m_connection) connectTo(url, token);
  });
  connect(&m_host, &LocalHost::failed, this, [this](const Error& error) {
    if (!isLocal()) return;
    m_startError = error;
    emit startFailed(error);
  });
  // Later than the signal: it comes out of a reply of the connection that goes.
  connect(
      &m_commands, &models::CommandQueue::pendingChanged, this,
      [this] {
        if (m_commands.pendingCount() == 0) m_retired.clear();
      },
      Qt::QueuedConnection);
}

Workspace::~Workspace() { disconnectNow(); }

void Workspace::use(const models::ConnectionProfile& profile) {
  emit aboutToDisconnect();
  disconnectNow();
  m_history.reset();
  m_wantedService.clear();
  m_startError.reset();
  m_profile = profile;
  emit connectionChanged();
  emit servicesChanged();
  emit currentServiceChanged();
}

void Workspace::applyProfile(const models::ConnectionProfile& profile) {
  m_profile = profile;
  if (m_connection) models::applyProfile(*m_connection, profile);
  emit connectionChanged();
}

void Workspace::start(const QByteArray& token) {
  if (m_connection) return;
  m_startError.reset();
  if (isLocal())
    m_host.start();
  else
    connectTo(m_profile.baseUrl, token);
}

void Workspace::restart() {
  if (!isLocal()) return;
  emit aboutToDisconnect();
  disconnectNow();
  m_host.stop();
  emit connectionChanged();
  start();
}

std::optional<client::Endpoint> Workspace::localEndpoint() const {
  if (!m_host.isRunning()) return std::nullopt;
  return m_host.endpoint();
}

models::QueryHistory& Workspace::history() {
  if (!m_history) m_history = std::make_unique<models::QueryHistory>(m_paths.history(connectionKey()));
  return *m_history;
}

void Workspace::connectTo(const QUrl& url, const QByteArray& token) {
  m_connection = models::openConnection(m_profile, url, token);
  // What this window spent goes on when a connection is opened again.
  m_connection->client().ledger().resume(std::exchange(m_calls[m_profile.id], {}));
  m_services = std::make_unique<models::ServicesStore>(*m_connection);
  m_activity.setLedger(&m_connection->client().ledger());
  connect(m_connection.get(), &models::Connection::changed, this, &Workspace::connectionChanged);
  connect(m_services.get(), &models::ServicesStore::servicesChanged, this, &Workspace::takeServices);
  connect(m_services.get(), &models::ServicesStore::stateChanged, this, &Workspace::servicesChanged);
  // Before the first call: whoever answers questions about calls must be there.
  emit connectionChanged();
  m_connection->probe();
  m_services->refresh();
}

void Workspace::disconnectNow() {
  m_repeat.cancel();
  m_repeatedQuery.reset();
  m_current = nullptr;
  m_contexts.clear();
  m_services.reset();
  m_activity.setLedger(nullptr);
  if (!m_connection) return;
  m_calls[m_connection->key()] = m_connection->client().ledger().past();
  m_connection->disconnect(this);
  if (m_commands.pendingCount() > 0) m_retired.push_back(std::move(m_connection));
  m_connection.reset();
}

models::ServiceContext* Workspace::service(const QString& nameOrId) {
  if (!m_services) return nullptr;
  const ServiceSummary* summary = m_services->find(nameOrId);
  if (!summary) return nullptr;
  auto& context = m_contexts[QString::fromStdString(summary->serviceId)];
  if (!context) {
    context = std::make_unique<models::ServiceContext>(*m_connection, m_commands, *summary);
    connect(context.get(), &models::ServiceContext::resourcesChanged, this, [this, made = context.get()] {
      if (const auto& resources = made->resources(); resources && made == m_current) {
        m_activity.setPricing(resources->pricing);
      }
    });
    context->refresh();
  }
  return context.get();
}

void Workspace::setCurrentService(const QString& nameOrId) {
  m_wantedService = nameOrId;
  models::ServiceContext* wanted = service(nameOrId);
  if (!wanted || wanted == m_current) return;
  m_current = wanted;
  emit currentServiceChanged();
}

QString Workspace::currentServiceName() const { return m_current ? m_current->name() : m_wantedService; }

models::ServiceContext* Workspace::serviceToBeginWith() {
  const std::vector<ServiceSummary>& services = m_services->services();
  if (services.empty()) return nullptr;
  if (models::ServiceContext* wanted = service(m_profile.defaultService)) return wanted;
  auto first = std::find_if(services.begin(), services.end(),
                            [](const ServiceSummary& each) { return each.resources.sqliteDatabases.value_or(0) > 0; });
  if (first == services.end()) first = services.begin();
  return service(QString::fromStdString(first->serviceId));
}

void Workspace::takeServices() {
  models::ServiceContext* wanted = service(m_wantedService);
  if (!wanted && m_current) wanted = service(QString::fromStdString(m_current->id()));
  if (!wanted) wanted = serviceToBeginWith();
  if (wanted != m_current) {
    m_current = wanted;
    emit currentServiceChanged();
  }
  emit servicesChanged();
}

void Workspace::refresh() {
  if (!m_connection) return;
  m_connection->probe();
  m_services->refresh();
  if (m_current) m_current->refresh();
}

bool Workspace::repeatRead(quint64 ledgerId) {
  const client::LedgerEntry* entry = m_connection ? m_connection->client().ledger().find(ledgerId) : nullptr;
  if (!entry || !models::canRepeat(*entry)) return false;
  const auto segments = splitTarget(entry->target);
  if (!segments) return false;
  if (auto query = client::readingQuery(*entry)) {
    if (segments->size() != kQuerySegments) return false;
    m_repeatedQuery = m_connection->client().query((*segments)[2], (*segments)[4], std::move(*query));
    return true;
  }
  client::Request request;
  request.idempotent = true;
  request.segments = *segments;
  const QUrlQuery query(QString::fromStdString(entry->target).section(QLatin1Char('?'), 1));
  for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
    request.query.emplace_back(name.toStdString(), value.toStdString());
  }
  m_repeat = m_connection->client().transport().send(std::move(request));
  // The ledger has the answer, which is all that was asked for.
  m_repeat.then(this, [](const Result<client::Answer>&) {});
  return true;
}

}  // namespace tovuk::app
