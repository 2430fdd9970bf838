// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One service of one connection: its resources payload feeds every resource model through adopt(), and so do the
// mutations that answer with it. One GET {S}/resources a refresh; nothing here is metered.
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>

#include "api/client/client.h"
#include "models/connection.h"
#include "models/resource_state.h"

namespace tovuk::models {

class CommandQueue;

class ServiceContext : public QObject {
  Q_OBJECT
 public:
  // All referents are owned elsewhere and outlive this.
  ServiceContext(Connection& connection, CommandQueue& commands, ServiceSummary summary, QObject* parent = nullptr);

  [[nodiscard]] Connection& connection() const { return m_connection; }
  [[nodiscard]] CommandQueue& commands() const { return m_commands; }
  [[nodiscard]] client::Client& client() const { return m_connection.client(); }
  [[nodiscard]] const ServiceSummary& summary() const { return m_summary; }
  [[nodiscard]] std::string id() const { return m_summary.serviceId; }
  [[nodiscard]] QString name() const { return QString::fromStdString(m_summary.name); }

  void refresh();  // GET {S}/resources; a newer refresh replaces an older one
  void adopt(ServiceResources resources);
  // Takes in one database as a newer answer describes it: queries and backups carry theirs. Unknown ones are left out.
  // `bytes`: its size to the byte, where the answer tells it (meta.size_after).
  void adoptDatabase(const SqliteDatabase& newer, std::optional<qint64> bytes = std::nullopt);
  [[nodiscard]] const std::optional<ServiceResources>& resources() const { return m_resources; }
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  // The resource of that id or name, or nullptr. Good until resourcesChanged.
  [[nodiscard]] const SqliteDatabase* database(const QString& idOrName) const;
  [[nodiscard]] const KvNamespaceBinding* kvNamespace(const QString& idOrName) const;
  [[nodiscard]] const QueueBinding* queue(const QString& idOrName) const;
  [[nodiscard]] const CronTrigger* cronTrigger(const QString& idOrName) const;
  [[nodiscard]] const StateNamespace* stateNamespace(const QString& idOrClass) const;
  [[nodiscard]] const ServiceBinding* binding(const QString& name) const;
  // How large a database is: to the byte where an answer told it, else "\u2248" and whole MiB as the contract rounds
  // them up. Empty: not known.
  [[nodiscard]] QString sizeText(const SqliteDatabase& database) const;
  // How many backups a database has; nullopt until somebody has asked for their list, which notes it here.
  void noteBackups(const std::string& databaseId, int count) { m_backups[databaseId] = count; }
  [[nodiscard]] std::optional<int> backupCount(const SqliteDatabase& database) const;
  // SQLite + KV + queues + State + bindings, against the limit of 5000.
  [[nodiscard]] int resourceCount() const;

 signals:
  void resourcesChanged();
  void stateChanged();

 private:
  Connection& m_connection;
  CommandQueue& m_commands;
  ServiceSummary m_summary;
  std::optional<ServiceResources> m_resources;
  QHash<QString, qint64> m_bytes;        // by database id, where known
  std::map<std::string, int> m_backups;  // by database id, where known
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  client::Reply<ServiceResources> m_refresh;
};

}  // namespace tovuk::models
