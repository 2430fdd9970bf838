// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every test of the KV panel needs: a local service on a free port, a connection to it, and panels over it.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "api/local/service.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/kv/kv_entry_io.h"
#include "models/service_context.h"
#include "views/kv/kv_panel.h"
#include "views/shell/action_registry.h"

class QAction;

namespace tovuk::test {

// Waits for a reply's answer.
template <class T>
Result<T> await(client::Reply<T> reply) {
  std::optional<Result<T>> answer;
  QObject context;
  reply.then(&context, [&answer](Result<T> result) { answer = std::move(result); });
  if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000)) return Unexpected(Error{});
  return std::move(*answer);
}

class KvBench {
 public:
  // Elsewhere: a connection on which reading is metered.
  explicit KvBench(models::Environment environment = models::Environment::Local);
  ~KvBench();

  // Everything below needs this to be true; a test says QVERIFY(bench.isReady()).
  [[nodiscard]] bool isReady() const { return m_context != nullptr; }
  [[nodiscard]] models::ServiceContext& service() const { return *m_context; }
  [[nodiscard]] models::Connection& connection() const { return *m_connection; }
  [[nodiscard]] client::Client& client() const { return m_connection->client(); }

  // An empty namespace of a fresh name.
  QString makeNamespace();
  bool put(const QString& space, const std::string& key, const models::KvContent& content);
  // nullopt: there is no such key.
  std::optional<models::KvContent> get(const QString& space, const std::string& key);
  // How many calls of the client the ledger has seen.
  [[nodiscard]] int calls() const;

  std::unique_ptr<views::KvPanel> build(const QString& space);
  // A shown and activated one. Drafts are its namespace's.
  std::unique_ptr<views::KvPanel> open(const QString& space);

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<local::Service> m_local;
  models::CommandQueue m_commands;
  std::unique_ptr<models::Connection> m_connection;
  std::unique_ptr<models::ServiceContext> m_context;
  views::ActionRegistry m_registry;
  int m_made = 0;
};

// The panel's action of an id, or nullptr.
QAction* actionOf(const views::KvPanel& panel, const char* id);
// Triggers it as a click would: only when it is enabled. False: it is not there or not enabled.
bool trigger(const views::KvPanel& panel, const char* id);

}  // namespace tovuk::test
