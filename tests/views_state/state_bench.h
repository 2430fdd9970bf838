// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every test of the State panel needs: a local service on a free port, a connection to it, and panels over it.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "api/client/state/state_calls.h"
#include "api/local/service.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"
#include "views/shell/action_registry.h"
#include "views/state/state_panel.h"

class QAction;
class QTreeView;

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

class StateBench {
 public:
  // Elsewhere: a connection on which reading is metered.
  explicit StateBench(models::Environment environment = models::Environment::Local);
  ~StateBench();

  // Everything below needs this to be true; a test says QVERIFY(bench.isReady()).
  [[nodiscard]] bool isReady() const { return m_context != nullptr; }
  [[nodiscard]] models::ServiceContext& service() const { return *m_context; }
  [[nodiscard]] models::Connection& connection() const { return *m_connection; }
  [[nodiscard]] views::ActionRegistry& registry() { return m_registry; }
  [[nodiscard]] client::Client& client() const { return m_connection->client(); }

  void stopService() { m_local.reset(); }

  // An empty namespace of a fresh class.
  QString makeNamespace();
  [[nodiscard]] client::StateObjectRef ref(const QString& space, const QString& object) const;
  bool put(const QString& space, const QString& object, const QString& key, const std::string& bytes);
  // nullopt: there is no such value.
  std::optional<std::string> get(const QString& space, const QString& object, const QString& key);
  // How many calls of the client the ledger has seen.
  [[nodiscard]] int calls() const;

  // A shown and activated one. Drafts are its namespace's.
  std::unique_ptr<views::StatePanel> build(const QString& space);
  std::unique_ptr<views::StatePanel> open(const QString& space);

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
QAction* actionOf(const views::StatePanel& panel, const char* id);
// Triggers it as a click would: only when it is enabled. False: it is not there or not enabled.
bool trigger(const views::StatePanel& panel, const char* id);
// Clicks the row of that key in a list; false: it has none.
bool clickKey(QTreeView& list, const QString& key);

}  // namespace tovuk::test
