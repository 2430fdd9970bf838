// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page and state of the SQLite panel: light, dark and high contrast at 100 %, light and dark at
// 200 %, and a contact sheet of each. The service behind them is the real local one, or one that fails as it is told.
//
//   screens_sqlite FOLDER [SCALE]
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <functional>

#include "models/sqlite/backup_store.h"
#include "models/sqlite/query_session.h"
#include "models/sqlite/schema_model.h"
#include "models/sqlite/schema_store.h"
#include "models/sqlite/table_browser.h"
#include "tests/screens/camera.h"
#include "tests/support/fault_server.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/sqlite/backups_page.h"
#include "views/sqlite/create_database_dialog.h"
#include "views/sqlite/data_page.h"
#include "views/sqlite/history_page.h"
#include "views/sqlite/plan_view.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/result_view.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/schema_list.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/ask.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;
using tovuk::tests::Camera;

namespace {

constexpr int kWidth = 1208;
constexpr int kHeight = 748;
constexpr int kSettleMs = 20000;

const QString kBestCustomers =
    u"-- best customers of the last months\n"
    u"SELECT c.id, c.name, COUNT(*) AS orders, ROUND(SUM(o.total), 2) AS spent,\n"
    u"       MAX(o.created_at) AS last_order, c.city\n"
    u"FROM orders o JOIN customers c ON c.id = o.customer_id\n"
    u"WHERE o.created_at >= '2026-05-01'\n"
    u"GROUP BY c.id ORDER BY spent DESC LIMIT 50;"_qs;

bool until(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kSettleMs); }

void queryScenes(PanelBench& bench, Camera& camera, const QString& drafts) {
  auto panel = bench.open(u"DB"_qs, drafts);
  panel->resize(kWidth, kHeight);
  (void)until([&] { return panel->schema()->state() == models::LoadState::Ready; });
  camera.take(*panel, u"query-empty"_qs);
  auto* editor = panel->queryPage()->editor();
  editor->setContent(kBestCustomers, 250);
  editor->setCaret(250);
  auto* tree = panel->queryPage()->schemaList()->tree();
  tree->expand(static_cast<models::SchemaModel*>(tree->model())->objectIndex(u"orders"_qs));
  (void)runAndWait(*panel);
  auto* grid = panel->queryPage()->results()->currentResult()->grid();
  grid->setCurrentIndex(grid->model()->index(4, 1));
  camera.take(*panel, u"query"_qs);
  (void)trigger(*panel, "sqlite.cellViewer");
  (void)trigger(*panel, "sqlite.recordView");
  camera.take(*panel, u"query-cell-and-record"_qs);
  (void)trigger(*panel, "sqlite.cellViewer");
  (void)trigger(*panel, "sqlite.recordView");
  (void)trigger(*panel, "sqlite.filterRows");
  camera.take(*panel, u"query-filter"_qs);
  (void)trigger(*panel, "sqlite.explain");
  (void)until([&] { return !panel->queryPage()->results()->plan()->isRunning(); });
  camera.take(*panel, u"query-plan"_qs);
  (void)trigger(*panel, "sqlite.newDraft");
  typeSql(*panel, u"SELECT * FROM orders WHERE city = :city AND total > ?2"_qs);
  (void)trigger(*panel, "sqlite.find");
  camera.take(*panel, u"query-parameters-and-find"_qs);
  (void)trigger(*panel, "sqlite.newDraft");
  typeSql(*panel, u"SELECT * FROM order_items;\nSELECT id, nope FROM orders;"_qs);
  (void)runAndWait(*panel, "sqlite.runAll");
  camera.take(*panel, u"query-failed"_qs);
  panel->queryPage()->results()->showResult(0);
  camera.take(*panel, u"query-cut-at-1000"_qs);
  panel->queryPage()->results()->showMessages();
  camera.take(*panel, u"query-messages"_qs);
}

void pageScenes(PanelBench& bench, Camera& camera, const QString& drafts) {
  auto panel = bench.open(u"DB"_qs, drafts);
  panel->resize(kWidth, kHeight);
  (void)until([&] { return panel->schema()->state() == models::LoadState::Ready; });
  panel->setCurrentPage(SqlitePanel::Data);
  camera.take(*panel, u"data-empty"_qs);
  panel->openTable(u"orders"_qs);
  (void)until([&] { return panel->dataPage()->browser()->state() == models::LoadState::Ready; });
  camera.take(*panel, u"data"_qs);
  auto* condition = panel->findChild<QLineEdit*>(u"sqlite.data.filter"_qs);
  condition->setText(u"pric > 100"_qs);
  QTest::keyClick(condition, Qt::Key_Return);
  (void)until([&] { return panel->dataPage()->browser()->filterError().has_value(); });
  camera.take(*panel, u"data-condition-refused"_qs);
  condition->clear();
  panel->setCurrentPage(SqlitePanel::History);
  camera.take(*panel, u"history"_qs);

  const QString database = bench.makeDatabase();
  (void)bench.execute(database, u"CREATE TABLE t AS SELECT 1 AS a"_qs);
  auto fresh = bench.open(database, drafts + u"-fresh"_qs);
  fresh->resize(kWidth, kHeight);
  fresh->setCurrentPage(SqlitePanel::Backups);
  (void)until([&] { return fresh->backupsPage()->store().state() != models::LoadState::Loading; });
  camera.take(*fresh, u"backups-empty"_qs);
  (void)trigger(*fresh, "sqlite.createBackup");
  (void)until([&] { return fresh->backupsPage()->list()->currentIndex().isValid(); });
  camera.take(*fresh, u"backups"_qs);
  AskAnswers answers;
  answers.answerConfirm(true);
  (void)trigger(*fresh, "sqlite.restoreBackup");
  (void)until([&] { return fresh->backupsPage()->store().rowCount() == 2; });
  camera.take(*fresh, u"backups-restored"_qs);
  CreateDatabaseDialog dialog(bench.service(), {}, fresh.get());
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.show();
  camera.take(dialog, u"create-database"_qs);
  CreateDatabaseDialog import(bench.service(), bench.folder() + u"/customers 2026.sqlite"_qs, fresh.get());
  import.setAttribute(Qt::WA_DeleteOnClose, false);
  import.show();
  camera.take(import, u"import-database"_qs);
  panel->setCurrentPage(SqlitePanel::Query);
  panel->resize(420, kHeight);
  camera.take(*panel, u"query-narrow"_qs);
  panel->setCurrentPage(SqlitePanel::Data);
  camera.take(*panel, u"data-narrow"_qs);
}

// States that only a service in trouble has.
void troubleScenes(Camera& camera) {
  const QByteArray busy =
      R"({"code":"busy","message":"The service is busy.","agent_instruction":"Try again in a minute.",)"
      R"("docs_url":"https://tovuk.com/docs/sqlite","checkout_url":null})";
  QTemporaryDir folder;
  FaultServer server;
  server.setDefault(Fault::json(503, busy));
  models::CommandQueue commands;
  ActionRegistry registry;
  models::Connection connection(u"fault"_qs, u"Acme"_qs, models::Environment::Production,
                                std::make_unique<client::Client>(client::Endpoint{server.url(), "token"}));
  ServiceSummary summary;
  summary.serviceId = "svc_1";
  summary.name = "shop-api";
  models::ServiceContext service(connection, commands, summary);
  models::QueryHistory history(folder.filePath(u"history"_qs));
  SqlitePanelDeps deps{&service, u"DB"_qs, &history, folder.filePath(u"drafts"_qs), &registry};
  SqlitePanel panel(deps);
  panel.resize(kWidth, kHeight);
  panel.show();
  panel.queryPage()->editor()->setContent(kBestCustomers, 0);
  camera.take(panel, u"query-schema-not-read"_qs);
  panel.queryPage()->editor()->setCaret(60);
  (void)runAndWait(panel);
  camera.take(panel, u"query-service-failed"_qs);
  server.setDefault(Fault::hanging());
  (void)trigger(panel, "sqlite.run");
  (void)until([&] { return panel.queryPage()->session().isRunning(); });
  QTest::qWait(2 * metrics::loadingDelayMs);
  camera.take(panel, u"query-running"_qs);
  (void)trigger(panel, "sqlite.stop");
  (void)until([&] { return !panel.queryPage()->session().isRunning(); });
  camera.take(panel, u"query-stopped"_qs);
  connection.setReadOnly(true);
  panel.queryPage()->editor()->setContent(u"DELETE FROM orders"_qs, 3);
  panel.queryPage()->editor()->setCaret(4);
  (void)trigger(panel, "sqlite.run");
  camera.take(panel, u"query-read-only"_qs);
  server.setDefault(Fault::json(503, busy));
  panel.setCurrentPage(SqlitePanel::Backups);
  (void)until([&] { return panel.backupsPage()->store().state() == models::LoadState::Failed; });
  camera.take(panel, u"backups-failed"_qs);
  panel.setCurrentPage(SqlitePanel::History);
  camera.take(panel, u"history-failed-entries"_qs);
}

}  // namespace

int main(int argc, char** argv) {
  const QString scale = argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"1"_qs;
  qputenv("QT_SCALE_FACTOR", scale.toLatin1());
  QApplication app(argc, argv);
  QApplication::setStyle(new TovukStyle);
  QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
  if (!folder.mkpath(u"."_qs)) return 1;
  PanelBench bench;
  if (!bench.isReady()) return 1;

  struct Theme {
    QString name;
    ThemeKind kind;
  };
  std::vector<Theme> themes = {{u"light"_qs, ThemeKind::Light}, {u"dark"_qs, ThemeKind::Dark}};
  if (scale == u"1"_qs) themes.push_back({u"contrast"_qs, ThemeKind::HighContrastDark});
  for (const auto& theme : themes) {
    applyTheme(themeOf(theme.kind));
    Camera camera(folder, u"sqlite"_qs, scale == u"1"_qs ? theme.name : u"%1-%2"_qs.arg(theme.name, scale));
    queryScenes(bench, camera, u"query-"_qs + theme.name);
    pageScenes(bench, camera, u"pages-"_qs + theme.name);
    troubleScenes(camera);
    camera.writeSheet();
  }
  return 0;
}
