// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every test of the panel needs: a local service on a free port with the sample project, a connection to it, and
// panels over it.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "api/local/service.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"
#include "models/sqlite/query_history.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/sqlite_panel.h"

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

class PanelBench {
 public:
  PanelBench();
  ~PanelBench();

  // Everything below needs this to be true; a test says QVERIFY(bench.isReady()).
  [[nodiscard]] bool isReady() const { return m_context != nullptr; }
  [[nodiscard]] models::ServiceContext& service() const { return *m_context; }
  [[nodiscard]] models::Connection& connection() const { return *m_connection; }
  [[nodiscard]] models::QueryHistory& history() const { return *m_history; }
  [[nodiscard]] views::ActionRegistry& registry() { return m_registry; }
  [[nodiscard]] QString folder() const { return m_folder.path(); }
  // A folder of drafts; the same name is the same folder.
  [[nodiscard]] QString drafts(const QString& name) const {
    return m_folder.filePath(QStringLiteral("drafts/") + name);
  }

  // An empty database of a fresh name.
  QString makeDatabase();
  // Runs statements without a panel; the error's message, or empty.
  QString execute(const QString& database, const QString& sql);
  // The first cell of the first row as text.
  QString scalar(const QString& database, const QString& sql);

  // A panel as it is made. Drafts are its database's unless told.
  std::unique_ptr<views::SqlitePanel> build(const QString& database, const QString& draftsName = {});
  // A shown and activated one.
  std::unique_ptr<views::SqlitePanel> open(const QString& database, const QString& draftsName = {});

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<local::Service> m_local;
  models::CommandQueue m_commands;
  std::unique_ptr<models::Connection> m_connection;
  std::unique_ptr<models::ServiceContext> m_context;
  std::unique_ptr<models::QueryHistory> m_history;
  views::ActionRegistry m_registry;
  int m_made = 0;
};

// The panel's action of an id, or nullptr.
QAction* actionOf(const views::SqlitePanel& panel, const char* id);
// Triggers it as a click would: only when it is enabled. False: it is not there or not enabled.
bool trigger(const views::SqlitePanel& panel, const char* id);
// Puts text into the editor as the person's and waits until a run has ended.
void typeSql(const views::SqlitePanel& panel, const QString& sql);
bool runAndWait(const views::SqlitePanel& panel, const char* id = "sqlite.run");
// The text of a result's cell.
QString cellOf(const views::SqlitePanel& panel, int result, int row, int column);

}  // namespace tovuk::test
