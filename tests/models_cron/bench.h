// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A service that holds triggers, without a socket.
#pragma once

#include <QUrl>

#include <memory>
#include <string>
#include <vector>

#include "api/client/client.h"
#include "api/contract/time.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"

namespace tovuk::test {

class CronWorld {
 public:
  CronWorld()
      : m_connection(
            QStringLiteral("test"), QStringLiteral("Test"), models::Environment::Local,
            std::make_unique<client::Client>(client::Endpoint{QUrl(QStringLiteral("http://127.0.0.1:9")), {}})),
        m_service(m_connection, m_commands, {}) {}

  models::ServiceContext& service() { return m_service; }
  models::Connection& connection() { return m_connection; }

  void hold(std::vector<CronTrigger> triggers) {
    ServiceResources resources;
    resources.limits = limitsOf(Plan::Free);
    resources.cronTriggers = std::move(triggers);
    m_service.adopt(std::move(resources));
  }

 private:
  models::CommandQueue m_commands;
  models::Connection m_connection;
  models::ServiceContext m_service;
};

inline UtcTime at(const char* text) { return parseTime(text).value_or(UtcTime{}); }

}  // namespace tovuk::test
