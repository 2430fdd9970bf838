// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service_context.h"

#include <algorithm>

#include "models/format.h"

namespace tovuk::models {

namespace {

// By id first, else by name: an id is never given as a name (schemas page, section 1.2).
template <class T>
auto findIn(T& list, const std::string& idOrName) {
  auto it = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.id == idOrName; });
  if (it == list.end())
    it = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.name == idOrName; });
  return it;
}

template <class T>
const T* foundIn(const std::vector<T>& list, const QString& idOrName) {
  const auto it = findIn(list, idOrName.toStdString());
  return it == list.end() ? nullptr : &*it;
}

}  // namespace

ServiceContext::ServiceContext(Connection& connection, CommandQueue& commands, ServiceSummary summary, QObject* parent)
    : QObject(parent), m_connection(connection), m_commands(commands), m_summary(std::move(summary)) {}

void ServiceContext::refresh() {
  m_state = m_resources ? LoadState::Refreshing : LoadState::Loading;
  emit stateChanged();
  m_refresh = client().resources(id());
  m_refresh.then(this, [this](Result<ServiceResources> result) {
    if (result) return adopt(std::move(result).value());
    m_error = std::move(result).error();
    m_state = m_resources ? LoadState::Stale : LoadState::Failed;
    emit stateChanged();
  });
}

void ServiceContext::adopt(ServiceResources resources) {
  // The answer of a refresh that is still under way may be older than this one.
  m_refresh.cancel();
  m_resources = std::move(resources);
  m_error.reset();
  m_state = LoadState::Ready;
  emit resourcesChanged();
  emit stateChanged();
}

void ServiceContext::adoptDatabase(const SqliteDatabase& newer, std::optional<qint64> bytes) {
  if (!m_resources || newer.id.empty()) return;
  auto& databases = m_resources->sqliteDatabases;
  const auto it = findIn(databases, newer.id);
  if (it == databases.end()) return;
  const QString id = QString::fromStdString(newer.id);
  const bool sameSize = !bytes || m_bytes.value(id, -1) == *bytes;
  if (*it == newer && sameSize) return;
  *it = newer;
  if (bytes) m_bytes.insert(id, *bytes);
  emit resourcesChanged();
}

QString ServiceContext::sizeText(const SqliteDatabase& database) const {
  if (!database.storageUsedMib) return {};
  constexpr qint64 kMib = 1048576;
  const qint64 bytes = m_bytes.value(QString::fromStdString(database.id), -1);
  // What was heard last is still so if it rounds to what the newest answer says.
  if (bytes >= 0 && (bytes + kMib - 1) / kMib == *database.storageUsedMib) return formatBytes(bytes);
  return QStringLiteral("\u2248 ") + formatAboutMib(*database.storageUsedMib);
}

const SqliteDatabase* ServiceContext::database(const QString& idOrName) const {
  return m_resources ? foundIn(m_resources->sqliteDatabases, idOrName) : nullptr;
}

const KvNamespaceBinding* ServiceContext::kvNamespace(const QString& idOrName) const {
  return m_resources ? foundIn(m_resources->kvNamespaces, idOrName) : nullptr;
}

const QueueBinding* ServiceContext::queue(const QString& idOrName) const {
  return m_resources ? foundIn(m_resources->queues, idOrName) : nullptr;
}

const CronTrigger* ServiceContext::cronTrigger(const QString& idOrName) const {
  return m_resources ? foundIn(m_resources->cronTriggers, idOrName) : nullptr;
}

const StateNamespace* ServiceContext::stateNamespace(const QString& idOrClass) const {
  if (!m_resources) return nullptr;
  const auto& all = m_resources->stateNamespaces;
  const std::string wanted = idOrClass.toStdString();
  const auto it = std::find_if(all.begin(), all.end(),
                               [&](const auto& each) { return each.id == wanted || each.className == wanted; });
  return it == all.end() ? nullptr : &*it;
}

const ServiceBinding* ServiceContext::binding(const QString& name) const {
  if (!m_resources) return nullptr;
  const auto& all = m_resources->serviceBindings;
  const std::string wanted = name.toStdString();
  const auto it = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.bindingName == wanted; });
  return it == all.end() ? nullptr : &*it;
}

std::optional<int> ServiceContext::backupCount(const SqliteDatabase& database) const {
  const auto known = m_backups.find(database.id);
  return known == m_backups.end() ? std::nullopt : std::optional(known->second);
}

int ServiceContext::resourceCount() const {
  if (!m_resources) return 0;
  const ServiceResources& all = *m_resources;
  return static_cast<int>(all.sqliteDatabases.size() + all.kvNamespaces.size() + all.queues.size() +
                          all.stateNamespaces.size() + all.serviceBindings.size());
}

}  // namespace tovuk::models
