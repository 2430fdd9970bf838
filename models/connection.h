// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One place the app talks to: its client, how it is shown, and what it can do.
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

#include "api/client/client.h"
#include "models/connections/environment.h"

namespace tovuk::models {

enum class Reachability : std::uint8_t { Unknown, Reachable, Unreachable };

class Connection : public QObject {
  Q_OBJECT
 public:
  // `key` names the connection in files (drafts, history): stable, file-name safe, for example "local".
  Connection(QString key, QString name, Environment environment, std::unique_ptr<client::Client> client,
             QObject* parent = nullptr);
  ~Connection() override;

  [[nodiscard]] QString key() const { return m_key; }
  [[nodiscard]] QString name() const { return m_name; }
  [[nodiscard]] Environment environment() const { return m_environment; }
  [[nodiscard]] client::Client& client() const { return *m_client; }
  [[nodiscard]] bool isReadOnly() const;
  void setReadOnly(bool readOnly);

  // GET /v1/status. Unmetered. Fills status(), latencyMs() and reachability().
  void probe();
  [[nodiscard]] Reachability reachability() const { return m_reachability; }
  [[nodiscard]] double latencyMs() const { return m_latencyMs; }  // of the last probe; -1 before it
  [[nodiscard]] const std::optional<PlatformStatus>& status() const { return m_status; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] bool hasLocalExtension(const char* name) const;

 signals:
  void changed();  // any of the above
  void readOnlyChanged(bool readOnly);

 private:
  QString m_key;
  QString m_name;
  Environment m_environment;
  std::unique_ptr<client::Client> m_client;
  Reachability m_reachability = Reachability::Unknown;
  double m_latencyMs = -1;
  std::optional<PlatformStatus> m_status;
  std::optional<Error> m_error;
  client::Reply<PlatformStatus> m_probe;
};

}  // namespace tovuk::models
