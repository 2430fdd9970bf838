// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/local_host.h"

#include <QThread>

#include <optional>

#include "api/local/service.h"

namespace tovuk::app {

// Written by the worker, read after it has ended.
struct LocalHost::Outcome {
  std::optional<Result<std::unique_ptr<local::Service>>> result;
};

LocalHost::LocalHost(QString dataDir, QObject* parent) : QObject(parent), m_dataDir(std::move(dataDir)) {}

LocalHost::~LocalHost() { stop(); }

void LocalHost::start() {
  if (m_service) {
    QMetaObject::invokeMethod(this, &LocalHost::announce, Qt::QueuedConnection);
    return;
  }
  if (m_thread) return;
  local::Options options;
  options.dataDir = m_dataDir.toStdString();
  options.sample = true;
  options.control = true;
  m_outcome = std::make_shared<Outcome>();
  m_thread = QThread::create([outcome = m_outcome, options] { outcome->result = local::Service::start(options); });
  m_thread->setParent(this);
  m_thread->setObjectName(QStringLiteral("local service start"));
  connect(m_thread, &QThread::finished, this, &LocalHost::finish);
  m_thread->start();
}

void LocalHost::finish() {
  if (!m_thread) return;
  m_thread->deleteLater();
  m_thread = nullptr;
  const auto outcome = std::exchange(m_outcome, nullptr);
  if (!outcome->result) return;
  if (!*outcome->result) {
    emit failed(outcome->result->error());
    return;
  }
  m_service = std::move(*outcome->result).value();
  announce();
}

void LocalHost::announce() {
  // Stopped meanwhile.
  if (!m_service) return;
  const client::Endpoint at = endpoint();
  emit ready(at.baseUrl, at.token);
}

client::Endpoint LocalHost::endpoint() const {
  return {QUrl(QString::fromStdString(m_service->url())), QByteArray::fromStdString(m_service->token())};
}

void LocalHost::stop() {
  if (m_thread) {
    m_thread->wait();
    m_thread->disconnect(this);
    m_thread->deleteLater();
    m_thread = nullptr;
    if (m_outcome && m_outcome->result && *m_outcome->result) m_service = std::move(*m_outcome->result).value();
    m_outcome = nullptr;
  }
  m_service.reset();
}

}  // namespace tovuk::app
