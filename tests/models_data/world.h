// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One service over a SqliteTransport, as the models want it.
#pragma once

#include <QTest>

#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"
#include "models/sqlite/schema_store.h"
#include "tests/models_data/sqlite_transport.h"

namespace tovuk::test {

struct World {
  SqliteTransport* transport = new SqliteTransport;  // of the client
  models::Connection connection{QStringLiteral("test"), QStringLiteral("Test"), models::Environment::Local,
                                std::make_unique<client::Client>(std::unique_ptr<client::Transport>(transport))};
  models::CommandQueue commands;
  models::ServiceContext service{connection, commands, [] {
                                   ServiceSummary summary;
                                   summary.serviceId = "service_1";
                                   summary.name = "shop";
                                   return summary;
                                 }()};

  // The schema as the models read it.
  models::SchemaObject object(const QString& name) {
    models::SchemaStore store(service, QStringLiteral("DB"));
    store.load();
    [&store] { QTRY_COMPARE(static_cast<int>(store.state()), static_cast<int>(models::LoadState::Ready)); }();
    const auto* found = store.find(name);
    return found == nullptr ? models::SchemaObject() : *found;
  }
};

}  // namespace tovuk::test
