// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connection.h"

#include <QElapsedTimer>

namespace tovuk::models {

Connection::Connection(QString key, QString name, Environment environment, std::unique_ptr<client::Client> client,
                       QObject* parent)
    : QObject(parent),
      m_key(std::move(key)),
      m_name(std::move(name)),
      m_environment(environment),
      m_client(std::move(client)) {
  connect(&m_client->transport(), &client::Transport::reachableChanged, this, [this](bool reachable) {
    const Reachability now = reachable ? Reachability::Reachable : Reachability::Unreachable;
    if (m_reachability == now) return;
    m_reachability = now;
    emit changed();
  });
}

Connection::~Connection() = default;

bool Connection::isReadOnly() const { return m_client->policy().isReadOnly(); }

void Connection::setReadOnly(bool readOnly) {
  if (isReadOnly() == readOnly) return;
  m_client->policy().setReadOnly(readOnly);
  emit readOnlyChanged(readOnly);
  emit changed();
}

void Connection::probe() {
  QElapsedTimer clock;
  clock.start();
  m_probe = m_client->status();
  m_probe.then(this, [this, clock](Result<PlatformStatus> result) {
    if (result) {
      m_latencyMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
      m_status = std::move(result).value();
      m_error.reset();
      m_reachability = Reachability::Reachable;
    } else {
      m_error = std::move(result).error();
      // A service that answers with an error is there all the same.
      m_reachability = m_error->httpStatus == 0 ? Reachability::Unreachable : Reachability::Reachable;
    }
    emit changed();
  });
}

bool Connection::hasLocalExtension(const char* name) const { return m_status && m_status->hasLocal(name); }

}  // namespace tovuk::models
