// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Client::query over a real socket: streaming, stopping, faults.

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include "api/client/client.h"
#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::client;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

namespace {

SqliteQuery one(const char* sql) {
  SqliteQuery query;
  query.statements = {{sql, {}}};
  return query;
}

QByteArray answerOf(int rows, const QByteArray& tail = "\"rowsRead\":7,\"rowsWritten\":2") {
  QByteArray out = "{\"results\":[{\"success\":true,\"columns\":[\"id\",\"name\"],\"rows\":[";
  for (int i = 0; i < rows; ++i) {
    if (i > 0) out += ',';
    out += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"row " + QByteArray::number(i) + "\"}";
  }
  return out + "],\"rowsRead\":5}]," + tail + "}";
}

}  // namespace

class QueryRunTest : public QObject {
  Q_OBJECT

 private slots:
  void streamsRowsWithFigures() {
    FaultServer server;
    Fault fault = Fault::json(200, answerOf(20000));
    fault.chunked = true;
    fault.pieceBytes = 10007;
    server.setDefault(fault);
    Client client({server.url(), "secret"});
    auto run = client.query("shop", "DB", one("SELECT * FROM t"));
    QSignalSpy started(run.get(), &QueryRun::resultStarted);
    QSignalSpy arrived(run.get(), &QueryRun::rowsArrived);
    QSignalSpy finished(run.get(), &QueryRun::finished);
    QVERIFY(run->state() == QueryRun::State::Running);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(run->state() == QueryRun::State::Finished);
    QCOMPARE(started.count(), 1);
    QVERIFY(arrived.count() >= 4);
    qint64 next = 0;
    for (const auto& arguments : arrived) {
      QCOMPARE(arguments.at(1).toLongLong(), next);
      next += arguments.at(2).toLongLong();
    }
    QCOMPARE(next, 20000LL);
    QVERIFY(arrived.at(0).at(2).toLongLong() <= 200);
    const auto results = run->results();
    QCOMPARE(results.size(), std::size_t(1));
    QCOMPARE(results[0]->columns(), (std::vector<std::string>{"id", "name"}));
    QCOMPARE(results[0]->cell(19999, 0).integer, std::int64_t(19999));
    QCOMPARE(results[0]->cell(19999, 1).bytes, std::string_view("row 19999"));
    QCOMPARE(run->figures()->rowsRead.value_or(0), 7);
    QCOMPARE(run->figures()->results.at(0).rowsRead.value_or(0), 5);
    QCOMPARE(run->bytesReceived(), static_cast<qint64>(answerOf(20000).size()));
    QVERIFY(run->firstRowsMs() > 0);
    QVERIFY(run->roundTripMs() > 0);

    const auto seen = server.requests().value(0);
    QCOMPARE(seen.target, QByteArray("/v1/services/shop/sqlite/DB/query"));
    QVERIFY(!seen.hasHeader("Tovuk-Local-Rows"));
    const LedgerEntry& entry = client.ledger().entries().back();
    QCOMPARE(entry.rowsReturned.value_or(0), 20000);
    QCOMPARE(entry.rowsRead.value_or(0), 7);
    QCOMPARE(entry.rowsWritten.value_or(0), 2);
    QVERIFY(entry.answerBody.find("\"rows\":[]") != std::string::npos);
    QCOMPARE(client.ledger().totals().rowsRead, 7);
    // The result outlives its run.
    run.reset();
    QCOMPARE(results[0]->rowCount(), std::size_t(20000));
  }

  void showsTheFirstRowsWhileTheRestIsComing() {
    FaultServer server;
    Fault fault = Fault::json(200, answerOf(500));
    fault.stallAfter = fault.body.indexOf("{\"id\":3,");
    server.setDefault(fault);
    Client client({server.url(), {}});
    auto run = client.query("shop", "DB", one("SELECT 1"));
    QSignalSpy arrived(run.get(), &QueryRun::rowsArrived);
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(run->results()[0]->rowCount(), std::size_t(3));
    QVERIFY(run->state() == QueryRun::State::Running);
    QVERIFY(run->firstRowsMs() > 0);
  }

  void asksForAllRowsWhenTold() {
    FaultServer server;
    server.setDefault(Fault::json(200, answerOf(1)));
    Client client({server.url(), {}});
    QueryOptions options;
    options.allRows = true;
    auto run = client.query("shop", "DB", one("SELECT 1"), options);
    QTRY_VERIFY(run->state() == QueryRun::State::Finished);
    QCOMPARE(server.requests().value(0).header("Tovuk-Local-Rows"), QByteArray("all"));
  }

  void stopHangsUp() {
    FaultServer server;
    Fault fault = Fault::json(200, answerOf(500));
    fault.stallAfter = 8000;
    server.setDefault(fault);
    Client client({server.url(), {}});
    auto run = client.query("shop", "DB", one("SELECT 1"));
    QSignalSpy stopped(run.get(), &QueryRun::stopped);
    QSignalSpy finished(run.get(), &QueryRun::finished);
    QSignalSpy failed(run.get(), &QueryRun::failed);
    QTRY_VERIFY(!run->results().empty() && run->results()[0]->rowCount() > 0);
    run->stop();
    QCOMPARE(stopped.count(), 0);  // later than the call
    const std::size_t rows = run->results()[0]->rowCount();
    QTRY_COMPARE(stopped.count(), 1);
    QTRY_COMPARE(server.hangUps(), 1);
    QVERIFY(run->state() == QueryRun::State::Stopped);
    QCOMPARE(run->results()[0]->rowCount(), rows);
    QCOMPARE(finished.count() + failed.count(), 0);
    QVERIFY(client.ledger().entries().back().error->kind == ErrorKind::Cancelled);
    run->stop();  // nothing more to stop
    QTest::qWait(1);
    QCOMPARE(stopped.count(), 1);
  }

  void stopInTheMiddleOfARush() {
    FaultServer server;
    server.setDefault(Fault::json(200, answerOf(200000)));
    Client client({server.url(), {}});
    auto run = client.query("shop", "DB", one("SELECT 1"));
    std::size_t atStop = 0;
    connect(run.get(), &QueryRun::rowsArrived, this, [&] {
      if (run->state() != QueryRun::State::Running || atStop > 0) return;
      run->stop();
      atStop = run->results()[0]->rowCount();
    });
    QTRY_VERIFY(run->state() == QueryRun::State::Stopped);
    QTest::qWait(20);
    QCOMPARE(run->results()[0]->rowCount(), atStop);
    QVERIFY(atStop < 200000);
  }

  void deletingHangsUp() {
    FaultServer server;
    server.setDefault(Fault::hanging());
    Client client({server.url(), {}});
    QSignalSpy seen(&server, &FaultServer::requestSeen);
    auto run = client.query("shop", "DB", one("SELECT 1"));
    QVERIFY(seen.count() > 0 || seen.wait());
    run.reset();
    QTRY_COMPARE(server.hangUps(), 1);
  }

  void mayBeDeletedFromItsOwnSignal() {
    FaultServer server;
    server.setDefault(Fault::json(200, answerOf(50000)));
    Client client({server.url(), {}});
    auto run = client.query("shop", "DB", one("SELECT 1"));
    QPointer<QueryRun> guard(run.get());
    connect(run.get(), &QueryRun::rowsArrived, this, [&run] {
      QMetaObject::invokeMethod(
          qApp, [&run] { run.reset(); }, Qt::QueuedConnection);
    });
    QTRY_VERIFY(guard.isNull());
  }

  void mayOutliveItsClient() {
    FaultServer server;
    server.setDefault(Fault::hanging());
    auto client = std::make_unique<Client>(Endpoint{server.url(), {}});
    auto run = client->query("shop", "DB", one("SELECT 1"));
    QSignalSpy seen(&server, &FaultServer::requestSeen);
    QVERIFY(seen.count() > 0 || seen.wait());
    client.reset();
    QTRY_COMPARE(server.hangUps(), 1);
    run->stop();
    run.reset();
  }

  void failsWithTheServicesError() {
    FaultServer server;
    server.setDefault(Fault::json(400, "{\"code\":\"sqlite_error\",\"message\":\"no such table: x\"}"));
    Client client({server.url(), {}});
    auto run = client.query("shop", "DB", one("SELECT * FROM x"));
    QSignalSpy failed(run.get(), &QueryRun::failed);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(run->state() == QueryRun::State::Failed);
    QCOMPARE(run->error()->code, std::string("sqlite_error"));
    QCOMPARE(run->error()->message, std::string("no such table: x"));
    QCOMPARE(run->error()->httpStatus, 400);
    QVERIFY(run->results().empty());
  }

  void failsWithAnErrorThatCameAfterTheFirstRows() {
    FaultServer server;
    server.setDefault(Fault::json(
        200,
        answerOf(3, "\"error\":{\"code\":\"sqlite_error\",\"message\":\"interrupted\",\"agent_instruction\":\"x\"}")));
    Client client({server.url(), {}});
    auto run = client.query("shop", "DB", one("SELECT 1"));
    QTRY_VERIFY(run->state() == QueryRun::State::Failed);
    QCOMPARE(run->error()->code, std::string("sqlite_error"));
    QVERIFY(run->error()->kind == ErrorKind::Invalid);
    QCOMPARE(run->results()[0]->rowCount(), std::size_t(3));
    QVERIFY(client.ledger().entries().back().error.has_value());
    QCOMPARE(client.ledger().totals().failed, 1);
  }

  void failsOnBrokenAnswersAndKeepsTheRows_data() {
    QTest::addColumn<int>("fault");
    QTest::newRow("no JSON in the middle") << 0;
    QTest::newRow("cut off by a reset") << 1;
    QTest::newRow("cut off by a reset, chunked") << 2;
    QTest::newRow("truncated JSON") << 3;
    QTest::newRow("figures of a wrong kind") << 4;
  }
  void failsOnBrokenAnswersAndKeepsTheRows() {
    QFETCH(int, fault);
    const QByteArray good = answerOf(1000);
    const qsizetype cut = good.indexOf("{\"id\":600,");
    Fault answer = Fault::json(200, good);
    if (fault == 0) answer.body = good.left(cut) + "?" + good.mid(cut);
    if (fault == 1 || fault == 2) {
      // In two steps, so that the rows are there before the reset throws the rest away.
      answer.resetAfter = cut;
      answer.pieceBytes = cut / 2 + 1;
      answer.pieceDelayMs = 100;
      answer.chunked = fault == 2;
    }
    if (fault == 3) answer.body = good.left(cut);
    if (fault == 4) answer.body = "[" + good + "]";
    FaultServer server;
    server.setDefault(answer);
    Client client({server.url(), {}});
    auto run = client.query("shop", "DB", one("SELECT 1"));
    QTRY_VERIFY(run->state() == QueryRun::State::Failed);
    const ErrorKind kind = fault == 0 || fault == 4 ? ErrorKind::Protocol : ErrorKind::Network;
    QVERIFY2(run->error()->kind == kind, run->error()->message.c_str());
    QVERIFY(!run->error()->message.empty());
    QVERIFY(!run->figures().has_value());
    if (fault == 0 || fault == 3) QCOMPARE(run->results().at(0)->rowCount(), std::size_t(600));
    if (fault == 1 || fault == 2) QVERIFY(run->results().at(0)->rowCount() >= 250);
    QCOMPARE(server.requestCount(), 1);
    if (kind != ErrorKind::Protocol) return;
    // The error leads to the answer as it came.
    const LedgerEntry* entry = client.ledger().find(std::stoull(run->error()->requestId));
    QVERIFY(entry != nullptr && entry->error && entry->error->kind == ErrorKind::Protocol);
    QVERIFY(!entry->superseded);
    QCOMPARE(entry->answerBody, answer.body.left(static_cast<qsizetype>(Ledger::kBodyKept)).toStdString());
  }

  void refusesWritesBeforeTheyAreSent() {
    FaultServer server;
    Client client({server.url(), {}});
    client.policy().setReadOnly(true);
    auto run = client.query("shop", "DB", one("DELETE FROM t"));
    QSignalSpy failed(run.get(), &QueryRun::failed);
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(run->error()->kind == ErrorKind::ReadOnly);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(client.ledger().entries().empty());
    server.setDefault(Fault::json(200, answerOf(1)));
    auto reading = client.query("shop", "DB", one("SELECT 1"));
    QTRY_VERIFY(reading->state() == QueryRun::State::Finished);
  }

  void repeatsOnlyBackgroundReads() {
    FaultServer server;
    server.enqueue(Fault::json(503, "{\"code\":\"busy\",\"message\":\"Busy.\"}"));
    server.setDefault(Fault::json(200, answerOf(1)));
    Client client({server.url(), {}});
    QueryOptions background;
    background.background = true;
    auto run = client.query("shop", "DB", one("SELECT 1"), background);
    QTRY_VERIFY(run->state() == QueryRun::State::Finished);
    QCOMPARE(server.requestCount(), 2);
    for (const bool reads : {true, false}) {
      server.enqueue(Fault::json(503, "{\"code\":\"busy\",\"message\":\"Busy.\"}"));
      auto person =
          client.query("shop", "DB", one(reads ? "SELECT 1" : "DELETE FROM t"), reads ? QueryOptions{} : background);
      QTRY_VERIFY(person->state() == QueryRun::State::Failed);
    }
    QCOMPARE(server.requestCount(), 4);
  }

  void runsBesideEachOther() {
    FaultServer server;
    server.setDefault(Fault::json(200, answerOf(3000)));
    Client client({server.url(), {}});
    std::vector<std::unique_ptr<QueryRun>> runs;
    for (int i = 0; i < 12; ++i) runs.push_back(client.query("shop", "DB", one("SELECT 1")));
    for (const auto& run : runs) {
      QTRY_VERIFY(run->state() == QueryRun::State::Finished);
      QCOMPARE(run->results()[0]->rowCount(), std::size_t(3000));
    }
  }

  void takesSeveralStatements() {
    FaultServer server;
    server.setDefault(Fault::json(
        200, "{\"results\":[{\"columns\":[],\"rows\":[],\"changes\":3},{\"columns\":[\"a\"],\"rows\":[{\"a\":1}]}]}"));
    Client client({server.url(), {}});
    SqliteQuery query;
    query.statements = {{"UPDATE t SET a = ?", {std::int64_t{1}}}, {"SELECT 1", {}}};
    auto run = client.query("shop", "DB", query);
    QTRY_VERIFY(run->state() == QueryRun::State::Finished);
    QCOMPARE(run->results().size(), std::size_t(2));
    QVERIFY(run->results()[0]->columns().empty());
    QCOMPARE(run->results()[1]->rowCount(), std::size_t(1));
    QCOMPARE(run->figures()->results.at(0).changes.value_or(0), 3);
    QVERIFY(server.requests().value(0).body.startsWith("{\"statements\":["));
  }
};

QTEST_GUILESS_MAIN(QueryRunTest)
#include "query_run_test.moc"
