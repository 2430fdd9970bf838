// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every test of the panel needs: a local service on a free port, a connection to it, and panels over it.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "api/local/service.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"
#include "views/cron/cron_panel.h"
#include "views/shell/action_registry.h"

namespace tovuk::test {

// Waits for a reply's answer.
template <class T>
Result<T> await(client::Reply<T> reply) {
  std::optional<Result<T>> answer;
  QObject context;
  reply.then(&context, [&answer](Result<T> result) { answer = std::move(result); });
  if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000)) {
    return Unexpected(Error{ErrorKind::Timeout, 0, "test", "no answer", {}, {}, {}, {}, {}, {}});
  }
  return std::move(*answer);
}

class CronBench {
 public:
  CronBench();
  ~CronBench();

  // Everything below needs this to be true; a test says QVERIFY(bench.isReady()).
  [[nodiscard]] bool isReady() const { return m_context != nullptr; }
  [[nodiscard]] models::ServiceContext& service() const { return *m_context; }
  [[nodiscard]] models::Connection& connection() const { return *m_connection; }
  [[nodiscard]] views::ActionRegistry& registry() { return m_registry; }

  // Deletes all triggers and makes these: name, expression. False: it could not.
  bool reset(const std::vector<std::pair<std::string, std::string>>& triggers);
  // As the service has it, asked anew.
  std::optional<CronTrigger> asked(const std::string& name);
  void stop() { m_local.reset(); }

  // A shown and activated panel; drafts of the same name are the same file. `clock`: empty for the system's.
  std::unique_ptr<views::CronPanel> open(const QString& drafts, models::CronModel::Clock clock = {});
  QString draftsFolder(const QString& name) const { return m_folder.filePath(QStringLiteral("drafts/") + name); }

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<local::Service> m_local;
  models::CommandQueue m_commands;
  std::unique_ptr<models::Connection> m_connection;
  std::unique_ptr<models::ServiceContext> m_context;
  views::ActionRegistry m_registry;
};

// The panel's action of an id, on whichever page; nullptr: there is none.
QAction* actionOf(const views::CronPanel& panel, const char* id);
// Triggers it as a click would: only when it is enabled. False: it is not there or not enabled.
bool trigger(const views::CronPanel& panel, const char* id);

}  // namespace tovuk::test
