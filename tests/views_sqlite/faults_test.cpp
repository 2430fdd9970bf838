// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the panel shows when the service fails, hangs or lies: nothing typed is lost, old content stays, Retry helps.
#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "models/sqlite/backup_store.h"
#include "models/sqlite/schema_store.h"
#include "tests/support/fault_server.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/sqlite/backups_page.h"
#include "views/sqlite/plan_view.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/result_view.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/schema_list.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

const QByteArray kBusy =
    "{\"code\":\"busy\",\"message\":\"The service is busy.\",\"agent_instruction\":\"Try again later.\","
    "\"docs_url\":null,\"checkout_url\":null}";
const QByteArray kOneRow =
    "{\"results\":[{\"success\":true,\"columns\":[\"a\"],\"rows\":[{\"a\":7}],\"rowsRead\":1,\"rowsWritten\":0,"
    "\"vmSteps\":4,"
    "\"fullscanSteps\":0,\"durationMs\":1,\"changes\":0,\"lastInsertRowid\":0}],\"database\":{\"id\":\"sqlite_1\","
    "\"name\":\"DB\","
    "\"storageLimitMib\":500,\"storageUsedMib\":1,\"quotaState\":\"ok\",\"timeTravelDays\":7,\"queryTimeoutSeconds\":"
    "30},"
    "\"rowsRead\":1,\"rowsWritten\":0,\"storageUsedMib\":1,"
    "\"meta\":{\"duration\":0.001,\"size_after\":4096,\"rows_read\":1,\"rows_written\":0},\"nextActions\":[]}";

// A panel over a server that answers as it is told.
struct FaultBench {
  QTemporaryDir folder;
  FaultServer server;
  models::CommandQueue commands;
  ActionRegistry registry;
  std::unique_ptr<models::Connection> connection;
  std::unique_ptr<models::ServiceContext> service;
  std::unique_ptr<models::QueryHistory> history;
  std::unique_ptr<SqlitePanel> panel;

  FaultBench() {
    connection =
        std::make_unique<models::Connection>(u"fault"_qs, u"Fault"_qs, models::Environment::Production,
                                             std::make_unique<client::Client>(client::Endpoint{server.url(), "token"}));
    ServiceSummary summary;
    summary.serviceId = "svc_1";
    summary.name = "shop";
    service = std::make_unique<models::ServiceContext>(*connection, commands, summary);
    history = std::make_unique<models::QueryHistory>(folder.filePath(u"history"_qs));
    SqlitePanelDeps deps;
    deps.service = service.get();
    deps.database = u"DB"_qs;
    deps.history = history.get();
    deps.draftsFolder = folder.filePath(u"drafts"_qs);
    deps.registry = &registry;
    panel = std::make_unique<SqlitePanel>(deps);
    panel->resize(1100, 700);
    panel->show();
  }
};

}  // namespace

class FaultsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  // Opening the panel costs no metered row: not one query is sent before the person asks.
  void opensWithoutAQuery() {
    FaultBench bench;
    bench.server.setDefault(Fault::json(503, kBusy));
    bench.panel->activate();
    bench.panel->setCurrentPage(SqlitePanel::Data);
    QTRY_VERIFY(bench.server.requestCount() > 0);  // the resources
    for (const auto& request : bench.server.requests()) QVERIFY(!request.target.endsWith("/query"));
    QCOMPARE(bench.panel->schema()->state(), models::LoadState::Empty);
  }

  void showsAFailedQueryAndRepeatsItOnRequest() {
    FaultBench bench;
    bench.server.setDefault(Fault::json(503, kBusy));
    typeSql(*bench.panel, u"SELECT 7 AS a"_qs);
    QVERIFY(runAndWait(*bench.panel));
    auto* view = bench.panel->queryPage()->results()->result(0);
    QVERIFY(view->errorBar()->hasMessage());
    QVERIFY(view->errorBar()->text().contains(u"busy"_qs));
    QVERIFY(view->errorBar()->hint().contains(u"Try again later"_qs));
    QCOMPARE(bench.panel->queryPage()->editor()->text(), u"SELECT 7 AS a"_qs);

    bench.server.setDefault(Fault::json(200, kOneRow));
    QSignalSpy finished(&bench.panel->queryPage()->session(), &models::QuerySession::runFinished);
    emit view->errorBar()->retryRequested();
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(cellOf(*bench.panel, 0, 0, 0), u"7"_qs);
  }

  void keepsRowsThatArrivedBeforeTheConnectionBroke() {
    FaultBench bench;
    Fault broken = Fault::json(200, kOneRow);
    broken.resetAfter = kOneRow.indexOf("rowsRead");
    bench.server.setDefault(broken);
    typeSql(*bench.panel, u"SELECT 7 AS a"_qs);
    QVERIFY(runAndWait(*bench.panel));
    auto* view = bench.panel->queryPage()->results()->result(0);
    QVERIFY(view->errorBar()->hasMessage());
    QTRY_COMPARE(cellOf(*bench.panel, 0, 0, 0), u"7"_qs);
  }

  void stopsAServiceThatHangs() {
    FaultBench bench;
    bench.server.setDefault(Fault::hanging());
    typeSql(*bench.panel, u"SELECT 7 AS a"_qs);
    QSignalSpy finished(&bench.panel->queryPage()->session(), &models::QuerySession::runFinished);
    QVERIFY(trigger(*bench.panel, "sqlite.run"));
    QTRY_COMPARE(bench.server.requestCount(), 1);
    QVERIFY(trigger(*bench.panel, "sqlite.stop"));
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(bench.server.hangUps(), 1);
    QVERIFY(actionOf(*bench.panel, "sqlite.run")->isEnabled());
  }

  void survivesNonsense() {
    for (const auto& body : {QByteArray("{"), QByteArray("[]"), QByteArray(), QByteArray("{\"results\":7}")}) {
      FaultBench bench;
      bench.server.setDefault(Fault::json(200, body));
      typeSql(*bench.panel, u"SELECT 7 AS a"_qs);
      QVERIFY(runAndWait(*bench.panel));
      QVERIFY(bench.panel->queryPage()->results()->result(0) != nullptr);
      QCOMPARE(bench.panel->queryPage()->editor()->text(), u"SELECT 7 AS a"_qs);
    }
  }

  void showsAFailedSchemaWithRetry() {
    FaultBench bench;
    bench.server.setDefault(Fault::json(503, kBusy));
    QVERIFY(trigger(*bench.panel, "sqlite.reloadSchema"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.panel->schema()->state(), models::LoadState::Failed, 20000);
    auto* bar = bench.panel->queryPage()->schemaList()->findChild<MessageBar*>();
    QVERIFY(bar->hasMessage());
  }

  void showsAFailedPlan() {
    FaultBench bench;
    bench.server.setDefault(Fault::json(400,
                                        "{\"code\":\"invalid_sql\",\"message\":\"near \\\"FORM\\\": syntax error\","
                                        "\"agent_instruction\":\"\",\"docs_url\":null,\"checkout_url\":null}"));
    typeSql(*bench.panel, u"SELECT 1 FORM t"_qs);
    QVERIFY(trigger(*bench.panel, "sqlite.explain"));
    auto* plan = bench.panel->queryPage()->results()->plan();
    QTRY_VERIFY(!plan->isRunning());
    QVERIFY(plan->findChild<MessageBar*>()->hasMessage());
  }

  void showsFailedBackups() {
    FaultBench bench;
    bench.server.setDefault(Fault::json(503, kBusy));
    bench.panel->setCurrentPage(SqlitePanel::Backups);
    auto* page = bench.panel->backupsPage();
    QTRY_COMPARE_WITH_TIMEOUT(page->store().state(), models::LoadState::Failed, 20000);
    QVERIFY(page->message()->hasMessage());
    QVERIFY(trigger(*bench.panel, "sqlite.createBackup"));
    QTRY_VERIFY(!page->store().isBusy());
    QVERIFY(page->message()->text().contains(u"busy"_qs));
  }

  // Reading may be broken off; what writes may not, without a word.
  void closingIsNoObstacleWhileNothingIsLost() {
    FaultBench bench;
    bench.server.setDefault(Fault::hanging());
    QCOMPARE(bench.panel->closeObstacle(), QString());
    typeSql(*bench.panel, u"SELECT 7 AS a"_qs);
    QVERIFY(trigger(*bench.panel, "sqlite.run"));
    QTRY_COMPARE(bench.server.requestCount(), 1);
    QCOMPARE(bench.panel->closeObstacle(), QString());
  }

  void tellsOfAWriteThatIsUnderWay() {
    FaultBench bench;
    bench.server.setDefault(Fault::hanging());
    typeSql(*bench.panel, u"INSERT INTO t VALUES (1)"_qs);
    QVERIFY(trigger(*bench.panel, "sqlite.run"));
    QTRY_COMPARE(bench.server.requestCount(), 1);
    QVERIFY(bench.panel->closeObstacle().contains(u"writes"_qs));
    QVERIFY(trigger(*bench.panel, "sqlite.stop"));
    QTRY_COMPARE(bench.panel->closeObstacle(), QString());
  }

  void tellsOfATransactionThatIsUnderWay() {
    FaultBench bench;
    bench.server.setDefault(Fault::hanging());
    typeSql(*bench.panel, u"INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)"_qs);
    actionOf(*bench.panel, "sqlite.transaction")->setChecked(true);
    QVERIFY(trigger(*bench.panel, "sqlite.runAll"));
    QTRY_COMPARE(bench.server.requestCount(), 1);
    QVERIFY(bench.panel->closeObstacle().contains(u"transaction"_qs));
  }

  void tellsOfABackupThatIsBeingMade() {
    FaultBench bench;
    bench.server.setDefault(Fault::hanging());
    bench.panel->setCurrentPage(SqlitePanel::Backups);
    QVERIFY(trigger(*bench.panel, "sqlite.createBackup"));
    QTRY_VERIFY(bench.panel->backupsPage()->store().isBusy());
    QVERIFY(bench.panel->closeObstacle().contains(u"backup"_qs));
  }

  // The values are in no file, so they are told of.
  void tellsOfValuesThatWereTyped() {
    FaultBench bench;
    typeSql(*bench.panel, u"SELECT ?1"_qs);
    QVERIFY(trigger(*bench.panel, "sqlite.run"));
    auto* field = bench.panel->findChild<QLineEdit*>(u"sqlite.param.value.1"_qs);
    QVERIFY(field != nullptr);
    QCOMPARE(bench.panel->closeObstacle(), QString());
    field->setText(u"42"_qs);
    QVERIFY(bench.panel->closeObstacle().contains(u"placeholders"_qs));
  }

  void tellsOfADraftThatCannotBeWritten() {
    FaultBench bench;
    // A file where the folder of the drafts should be.
    const QString folder = bench.folder.filePath(u"drafts"_qs);
    QVERIFY(!QFileInfo::exists(folder) || QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    typeSql(*bench.panel, u"SELECT 7"_qs);
    QVERIFY(bench.panel->closeObstacle().contains(u"draft"_qs));
    QVERIFY(inTheWay.remove());
    QCOMPARE(bench.panel->closeObstacle(), QString());
  }

  void closingWhileAQueryRunsHangsUp() {
    FaultBench bench;
    bench.server.setDefault(Fault::hanging());
    typeSql(*bench.panel, u"SELECT 7 AS a"_qs);
    QVERIFY(trigger(*bench.panel, "sqlite.run"));
    QTRY_COMPARE(bench.server.requestCount(), 1);
    bench.panel.reset();
    QTRY_COMPARE(bench.server.hangUps(), 1);
  }
};

QTEST_MAIN(FaultsTest)
#include "faults_test.moc"
