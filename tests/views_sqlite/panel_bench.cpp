// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views_sqlite/panel_bench.h"

#include <QAction>
#include <QSignalSpy>

#include <algorithm>

#include "models/sqlite/cell_text.h"
#include "models/sqlite/query_session.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/fonts.h"
#include "views/widgets/theme.h"

namespace tovuk::test {

PanelBench::PanelBench() {
  views::applyFonts({});
  views::applyTheme(views::themeOf(views::ThemeKind::Light));
  local::Options options;
  options.dataDir = m_folder.filePath(QStringLiteral("service")).toStdString();
  options.sample = true;
  options.plan = Plan::Pro;  // each test makes databases of its own, more than the free plan has room for
  auto started = local::Service::start(options);
  if (!started) {
    qWarning("The local service did not start: %s", started.error().message.c_str());
    return;
  }
  m_local = std::move(*started);
  client::Endpoint endpoint{QUrl(QString::fromStdString(m_local->url())), QByteArray::fromStdString(m_local->token())};
  m_connection =
      std::make_unique<models::Connection>(QStringLiteral("local"), QStringLiteral("Local"), models::Environment::Local,
                                           std::make_unique<client::Client>(endpoint));
  m_connection->probe();
  if (!QTest::qWaitFor([this] { return m_connection->reachability() == models::Reachability::Reachable; }, 20000))
    return;
  const auto services = await(m_connection->client().services());
  if (!services || services->services.empty()) return;
  m_history = std::make_unique<models::QueryHistory>(m_folder.filePath(QStringLiteral("history.jsonl")));
  m_context = std::make_unique<models::ServiceContext>(*m_connection, m_commands, services->services.front());
  m_context->refresh();
  (void)QTest::qWaitFor([this] { return m_context->resources().has_value(); }, 20000);
}

PanelBench::~PanelBench() = default;

QString PanelBench::makeDatabase() {
  const QString name = QStringLiteral("T%1").arg(++m_made);
  auto made = await(m_connection->client().createSqliteDatabase(m_context->id(), name.toStdString()));
  if (!made) {
    qWarning("%s", made.error().message.c_str());
    return {};
  }
  m_context->adopt(*made);
  return name;
}

QString PanelBench::execute(const QString& database, const QString& sql) {
  SqliteQuery query;
  query.statements = {SqliteStatement{sql.toStdString(), {}}};
  auto run = m_connection->client().query(m_context->id(), database.toStdString(), query);
  if (!QTest::qWaitFor([&run] { return run->state() != client::QueryRun::State::Running; }, 30000)) {
    return QStringLiteral("no answer");
  }
  return run->error() ? QString::fromStdString(run->error()->message) : QString();
}

QString PanelBench::scalar(const QString& database, const QString& sql) {
  SqliteQuery query;
  query.statements = {SqliteStatement{sql.toStdString(), {}}};
  auto run = m_connection->client().query(m_context->id(), database.toStdString(), query);
  if (!QTest::qWaitFor([&run] { return run->state() != client::QueryRun::State::Running; }, 30000)) return {};
  const auto results = run->results();
  if (results.empty() || results.front()->rowCount() == 0) return {};
  return models::cellDisplayText(results.front()->cell(0, 0));
}

std::unique_ptr<views::SqlitePanel> PanelBench::build(const QString& database, const QString& draftsName) {
  views::SqlitePanelDeps deps;
  deps.service = m_context.get();
  deps.database = database;
  deps.history = m_history.get();
  deps.draftsFolder = drafts(draftsName.isEmpty() ? database : draftsName);
  deps.registry = &m_registry;
  return std::make_unique<views::SqlitePanel>(deps);
}

std::unique_ptr<views::SqlitePanel> PanelBench::open(const QString& database, const QString& draftsName) {
  auto panel = build(database, draftsName);
  panel->resize(1200, 780);
  panel->show();
  if (!QTest::qWaitForWindowExposed(panel.get())) return panel;
  panel->activate();
  return panel;
}

QAction* actionOf(const views::SqlitePanel& panel, const char* id) {
  for (auto* action : panel.panelActions()) {
    if (action->objectName() == QLatin1String(id)) return action;
  }
  return nullptr;
}

bool trigger(const views::SqlitePanel& panel, const char* id) {
  auto* action = actionOf(panel, id);
  if (action == nullptr || !action->isEnabled()) return false;
  action->trigger();
  return true;
}

void typeSql(const views::SqlitePanel& panel, const QString& sql) { panel.queryPage()->editor()->replaceText(sql); }

bool runAndWait(const views::SqlitePanel& panel, const char* id) {
  auto& session = panel.queryPage()->session();
  QSignalSpy finished(&session, &models::QuerySession::runFinished);
  if (!trigger(panel, id)) return false;
  // A model takes rows in on the next turn of the event loop.
  const auto settled = [&session] {
    return std::all_of(session.results().begin(), session.results().end(), [](const models::QueryResult& result) {
      return !result.model || !result.model->filter().isEmpty() || result.model->rowCount() == result.model->heldRows();
    });
  };
  const bool ended = QTest::qWaitFor([&] { return finished.count() > 0 && settled(); }, 30000);
  for (const auto& result : session.results()) {
    if (result.error) qInfo("The statement failed: %s", result.error->message.c_str());
  }
  return ended;
}

QString cellOf(const views::SqlitePanel& panel, int result, int row, int column) {
  const auto& results = panel.queryPage()->session().results();
  if (result >= static_cast<int>(results.size())) return {};
  const auto& model = results[static_cast<std::size_t>(result)].model;
  if (!model || row >= model->rowCount() || column >= model->columnCount()) return {};
  return models::cellDisplayText(model->cell(row, column));
}

}  // namespace tovuk::test
