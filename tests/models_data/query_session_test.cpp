// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/query_session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/sqlite/query_history.h"
#include "models/sqlite/query_rest.h"
#include "tests/models_data/world.h"

using namespace tovuk::models;
using tovuk::test::World;

namespace {

QuerySession::Statement one(const char* sql, std::vector<tovuk::SqliteParam> params = {}) {
  return {QString::fromUtf8(sql), std::move(params)};
}

}  // namespace

class QuerySessionTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<World> m_world;
  std::unique_ptr<QueryHistory> m_history;
  std::unique_ptr<QuerySession> m_session;

  void run(const std::vector<QuerySession::Statement>& statements, bool transaction = false, bool allRows = false) {
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    m_session->run(statements, transaction, allRows);
    QVERIFY(m_session->isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_session->isRunning());
  }

  void probe() {
    m_world->connection.probe();
    QTRY_VERIFY(m_world->connection.status().has_value());
  }

  const QueryResult& result(std::size_t index) { return m_session->results()[index]; }

 private slots:
  void init() {
    m_session.reset();
    m_history.reset();
    m_world = std::make_unique<World>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<QueryHistory>(m_folder->filePath(QStringLiteral("history.jsonl")));
    m_session = std::make_unique<QuerySession>(m_world->service, QStringLiteral("DB"), *m_history);
    m_world->transport->exec(
        QStringLiteral("CREATE TABLE n(i INTEGER PRIMARY KEY, t); WITH RECURSIVE s(x) AS (SELECT 1 UNION ALL SELECT x "
                       "+ 1 FROM s WHERE x "
                       "< 3500) INSERT INTO n SELECT x, 't' || x FROM s"));
  }

  void cleanup() {
    m_session.reset();
    m_history.reset();
    m_world.reset();
  }

  void eachStatementHasItsResult() {
    QSignalSpy added(m_session.get(), &QuerySession::resultAdded);
    QSignalSpy firstRows(m_session.get(), &QuerySession::firstRows);
    QSignalSpy schema(m_session.get(), &QuerySession::schemaChanged);
    run({one("SELECT i FROM n WHERE i < ?", {std::int64_t{4}}), one("CREATE TABLE made(a)"),
         one("SELECT * FROM made")});
    QCOMPARE(added.size(), 3);
    QCOMPARE(firstRows.size(), 1);
    QCOMPARE(schema.size(), 1);
    QTRY_COMPARE(result(0).model->rowCount(), 3);
    QCOMPARE(result(0).figures.rowsReturned, 3);
    QCOMPARE(result(0).figures.rowsRead, 3);
    QCOMPARE(result(0).figures.serverMs, 1.5);
    QCOMPARE(result(0).figures.storedBytes, 4096);
    QVERIFY(result(0).figures.roundTripMs.value() >= 0);
    QVERIFY(!result(0).figures.costUsdMicros.has_value());  // no prices were asked for
    QVERIFY(result(1).model == nullptr);
    QVERIFY(result(2).model != nullptr);  // columns without rows
    QCOMPARE(result(2).model->columnName(0), QStringLiteral("a"));
    QCOMPARE(m_history->rowCount(), 3);
    QCOMPARE(m_history->entry(0).sql, QStringLiteral("SELECT * FROM made"));
    QCOMPARE(m_history->entry(2).figures.rowsReturned, 3);
    QCOMPARE(m_history->entry(2).service, QStringLiteral("shop"));
  }

  void aRunReplacesTheOneBefore() {
    run({one("SELECT 1"), one("SELECT 2")});
    const int before = result(0).runId;
    const auto model = result(0).model;
    run({one("SELECT 3")});
    QCOMPARE(m_session->results().size(), std::size_t{1});
    QVERIFY(result(0).runId > before);
    QVERIFY(model != nullptr);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("1"));
  }

  void theFirstFailureEndsTheRun() {
    run({one("SELECT 1"), one("SELECT a FROM nowhere"), one("SELECT 3")});
    QCOMPARE(m_session->results().size(), std::size_t{2});
    QVERIFY(result(1).error.has_value());
    QVERIFY(result(1).error->message.find("nowhere") != std::string::npos);
    QCOMPARE(m_history->rowCount(), 2);
    QVERIFY(m_history->entry(0).error.contains(QLatin1String("nowhere")));
  }

  void aTransactionIsOneRequest() {
    const int before = m_world->transport->requests();
    run({one("INSERT INTO n VALUES(9001, 'x')"), one("SELECT t FROM n WHERE i = 9001")}, true);
    QCOMPARE(m_world->transport->requests(), before + 1);
    QCOMPARE(m_session->results().size(), std::size_t{2});
    QTRY_COMPARE(result(1).model->index(0, 0).data().toString(), QStringLiteral("x"));
    run({one("DELETE FROM n"), one("SELECT 1"), one("SELECT broken FROM")}, true);
    QCOMPARE(m_world->transport->rows(QStringLiteral("SELECT count(*) FROM n")).front().front(),
             QStringLiteral("3501"));
    QVERIFY(result(2).error->message.find("Statement 3") == 0);
    QCOMPARE(result(0).error->code, std::string("rolled_back"));
    QVERIFY(result(0).error->message.find('3') != std::string::npos);
  }

  void whatWritesIsPendingWhileItRuns() {
    m_world->transport->hang = true;
    m_session->run({one("SELECT 1")}, false, false);
    QVERIFY(m_session->isRunning() && !m_session->isWriting());
    QCOMPARE(m_world->commands.pendingCount(), 0);
    QSignalSpy pending(&m_world->commands, &CommandQueue::pendingChanged);
    QSignalSpy done(&m_world->commands, &CommandQueue::finished);
    m_session->run({one("SELECT 1"), one("DELETE FROM n")}, true, false);
    QVERIFY(m_session->isWriting());
    QCOMPARE(m_world->commands.pendingTitles(), QStringList(QStringLiteral("Run statements that write in DB")));
    m_session->stop();
    QTRY_VERIFY(!m_session->isRunning());
    QVERIFY(!m_session->isWriting());
    QCOMPARE(m_world->commands.pendingCount(), 0);
    // One that takes the place of another is pending by itself.
    m_session->run({one("DELETE FROM n")}, false, false);
    m_session->run({one("DELETE FROM n")}, false, false);
    QCOMPARE(m_world->commands.pendingCount(), 1);
    m_session.reset();
    QCOMPARE(m_world->commands.pendingCount(), 0);
    QCOMPARE(pending.size(), 6);
    QCOMPARE(done.size(), 0);  // the session's results show how it went
  }

  void whatWritesIsPendingUntilItsEnd() {
    QSignalSpy pending(&m_world->commands, &CommandQueue::pendingChanged);
    run({one("DELETE FROM n WHERE i = 1"), one("SELECT 1"), one("DELETE FROM nowhere")});
    QCOMPARE(m_world->commands.pendingCount(), 0);
    // Two that write, each with a begin and an end; the second fails.
    QCOMPARE(pending.size(), 4);
    QVERIFY(result(2).error.has_value());
  }

  void stopKeepsWhatIsHere() {
    m_world->transport->hang = true;
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    QSignalSpy running(m_session.get(), &QuerySession::runningChanged);
    m_session->run({one("SELECT 1"), one("SELECT 2")}, false, false);
    QCOMPARE(m_session->currentStatement(), 0);
    m_session->stop();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(result(0).stopped);
    QVERIFY(!result(0).error.has_value());
    QCOMPARE(m_session->results().size(), std::size_t{1});
    QCOMPARE(m_session->currentStatement(), -1);
    QVERIFY(m_history->entry(0).stopped);
    QCOMPARE(running.size(), 2);
  }

  void aNewRunStopsTheOldOne() {
    m_world->transport->hang = true;
    m_session->run({one("SELECT 1")}, false, false);
    m_world->transport->hang = false;
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    m_session->run({one("SELECT 2")}, false, false);
    QTRY_COMPARE(finished.size(), 2);  // the old one's end was told first
    QCOMPARE(result(0).sql, QStringLiteral("SELECT 2"));
    QTRY_COMPARE(result(0).model->index(0, 0).data().toString(), QStringLiteral("2"));
    QCOMPARE(m_history->rowCount(), 2);
    QVERIFY(m_history->entry(1).stopped);
  }

  void theSessionMayGoWhileItRuns() {
    m_session->run({one("SELECT 1")}, false, false);
    m_session.reset();
    QTest::qWait(0);
  }

  // Without the local extension: pages into the same model.
  void theRestIsPaged() {
    run({one("SELECT i, t FROM n WHERE i > ? ORDER BY i DESC; -- all", {std::int64_t{100}})});
    QVERIFY(result(0).truncated);
    QVERIFY(m_session->canFetchRest(0));
    QVERIFY(!m_session->restText(0).isEmpty());
    const auto model = result(0).model;
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    QSignalSpy started(m_session.get(), &QuerySession::runStarted);
    m_session->fetchRest(0);
    QVERIFY(m_session->isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 0);
    QVERIFY(result(0).model == model);
    QTRY_COMPARE(model->rowCount(), 3400);
    for (int row = 0; row < 3400; ++row) QCOMPARE(model->cell(row, 0).integer, std::int64_t{3500 - row});
    QVERIFY(!result(0).truncated);
    QCOMPARE(result(0).figures.rowsReturned, 3400);
    QCOMPARE(m_history->rowCount(), 2);
    QCOMPARE(m_history->entry(0).figures.rowsReturned, 2400);
    QVERIFY(m_session->restText(0).isEmpty());
  }

  // With it: all rows anew, into another model with the same sort.
  void theRestIsStreamed() {
    m_world->transport->rowsAll = true;
    probe();
    run({one("SELECT i FROM n")});
    QVERIFY(result(0).truncated);
    const auto cut = result(0).model;
    cut->sort(0, Qt::DescendingOrder);
    QSignalSpy changed(m_session.get(), &QuerySession::modelChanged);
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    m_session->fetchRest(0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(result(0).model != cut);
    QTRY_COMPARE(result(0).model->rowCount(), 3500);
    QTRY_COMPARE(result(0).model->cell(0, 0).integer, std::int64_t{3500});
    QVERIFY(!result(0).truncated);
  }

  void anEstimateIsNamedAsOne() {
    m_world->transport->rowsAll = true;
    probe();
    run({one("SELECT i FROM n")});
    QVERIFY(result(0).truncated);
    QVERIFY(m_session->restText(0).contains(QStringLiteral("at least the ") + result(0).figures.rowsReadText()));
    QVERIFY(!m_session->restText(0).contains(QChar(0x2248)));
    m_world->transport->estimatesRowsRead = true;
    run({one("SELECT i FROM n")});
    QVERIFY(result(0).figures.rowsReadEstimated);
    QVERIFY(m_session->restText(0).contains(QStringLiteral("at least the \u2248 ")));
  }

  void allRowsFromTheStart() {
    m_world->transport->rowsAll = true;
    probe();
    run({one("SELECT i FROM n")}, false, true);
    QCOMPARE(result(0).figures.rowsReturned, 3500);
    QVERIFY(!result(0).truncated);
  }

  void exactlyAThousandIsNotCutWhereTheServiceSaysSo() {
    m_world->transport->rowsAll = true;
    probe();
    run({one("SELECT i FROM n LIMIT 1000")});
    QVERIFY(!result(0).truncated);
  }

  void writesAreNeverRunAgain() {
    m_world->transport->exec(QStringLiteral("CREATE TABLE copy(a)"));
    run({one("INSERT INTO copy SELECT i FROM n RETURNING a")});
    QCOMPARE(result(0).figures.rowsReturned, 1000);
    QVERIFY(!m_session->canFetchRest(0));
    QVERIFY(m_session->restText(0).isEmpty());
    m_session->fetchRest(0);
    QVERIFY(!m_session->isRunning());
  }

  void aFailedRestKeepsTheRows() {
    run({one("SELECT i FROM n")});
    m_world->transport->failNext = 1;
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    m_session->fetchRest(0);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(result(0).error.has_value());
    QVERIFY(result(0).truncated);
    QCOMPARE(result(0).model->heldRows(), 1000);
    m_session->fetchRest(0);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(!result(0).error.has_value());
    QCOMPARE(result(0).model->heldRows(), 3500);
  }

  void pricesMakeACost() {
    tovuk::ServiceResources resources;
    resources.serviceId = "service_1";
    resources.pricing.groups["sqlite"]["rowsReadOverageUsdMicrosPerMillion"] = 1000000;
    resources.pricing.groups["sqlite"]["rowsWrittenOverageUsdMicrosPerMillion"] = 1000000;
    m_world->service.adopt(resources);
    run({one("SELECT i FROM n LIMIT 500")});
    QCOMPARE(result(0).figures.costUsdMicros, 500);
    // Where the plan has no paid overage nothing can cost, and nothing is said.
    resources.pricing.paidOveragesEnabled = false;
    m_world->service.adopt(resources);
    run({one("SELECT i FROM n LIMIT 500")});
    QVERIFY(!result(0).figures.costUsdMicros.has_value());
  }

  void pagesOfAStatement() {
    QCOMPARE(pageOf(QStringLiteral("SELECT 1 -- x"), 10, 20),
             QStringLiteral("SELECT * FROM (SELECT 1\n) LIMIT 10 OFFSET 20"));
    QCOMPARE(pageOf(QStringLiteral("SELECT ';' ; "), 10, 0),
             QStringLiteral("SELECT * FROM (SELECT ';'\n) LIMIT 10 OFFSET 0"));
    QVERIFY(canBePaged(QStringLiteral("/* a */ values (1)")));
    QVERIFY(canBePaged(QStringLiteral("WITH x AS (SELECT 1) SELECT * FROM x")));
    QVERIFY(!canBePaged(QStringLiteral("WITH x AS (SELECT 1) DELETE FROM n")));
    QVERIFY(!canBePaged(QStringLiteral("PRAGMA table_info(n)")));
    QVERIFY(!canBePaged(QStringLiteral("EXPLAIN SELECT 1")));
  }
};

QTEST_GUILESS_MAIN(QuerySessionTest)
#include "query_session_test.moc"
