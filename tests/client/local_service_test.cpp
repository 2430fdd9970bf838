// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client against the real local service, over a real socket.

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <optional>

#include "api/client/client.h"
#include "api/local/service.h"

using namespace tovuk;
using namespace tovuk::client;

namespace {

SqliteQuery one(const std::string& sql, std::vector<SqliteParam> params = {}) {
  SqliteQuery query;
  query.statements = {{sql, std::move(params)}};
  return query;
}

template <class T>
Result<T> wait(Reply<T> reply) {
  QObject context;
  std::optional<Result<T>> result;
  reply.then(&context, [&result](Result<T> answer) { result = std::move(answer); });
  [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30000); }();
  if (!result) return Unexpected(Error{});
  return std::move(*result);
}

}  // namespace

class LocalServiceTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    local::Options options;
    options.dataDir = m_dir.path().toStdString();
    auto service = local::Service::start(options);
    QVERIFY2(service, service ? "" : service.error().message.c_str());
    m_service = std::move(service).value();
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(QString::fromStdString(m_service->url()));
    endpoint.token = QByteArray::fromStdString(m_service->token());
    m_client = std::make_unique<Client>(endpoint);
    QVERIFY(wait(m_client->createService("shop", "rust_worker")));
    QVERIFY(wait(m_client->createSqliteDatabase("shop", "DB")));
    finish(one("CREATE TABLE n(i INTEGER PRIMARY KEY, t TEXT)"));
    finish(
        one("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 100000) "
            "INSERT INTO n SELECT x, 'row ' || x FROM c"));
  }
  void cleanupTestCase() {
    m_client.reset();
    m_service.reset();
  }

  void speaksTheContract() {
    const auto status = wait(m_client->status());
    QVERIFY(status);
    QVERIFY(status->hasLocal("rows_all"));
    const auto services = wait(m_client->services());
    QVERIFY(services);
    QCOMPARE(services->services.at(0).name, std::string("shop"));
    const auto resources = wait(m_client->resources("shop"));
    QVERIFY(resources);
    QCOMPARE(resources->sqliteDatabases.at(0).name, std::string("DB"));
    QVERIFY(wait(m_client->overview("shop")));
    QVERIFY(wait(m_client->usage()));
  }

  void survivesEveryValue() {
    auto run =
        finish(one("SELECT NULL AS a, 9223372036854775807 AS b, -9223372036854775808 AS c, 1.0 AS d, 1e999 AS e, "
                   "'t' || char(0) || 'x' AS f, x'00ff' AS g, CAST(x'ff41' AS TEXT) AS h, '' AS i, x'' AS j, "
                   "0.1 AS k, 1 AS a, 2 AS a, ? AS p",
                   {std::string("\u00fc\"\\\n")}));
    QVERIFY(run->state() == QueryRun::State::Finished);
    const ColumnStore& rows = *run->results().at(0);
    QCOMPARE(rows.columns(),
             (std::vector<std::string>{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "a", "a", "p"}));
    QVERIFY(rows.cell(0, 0).isNull());
    QCOMPARE(rows.cell(0, 1).integer, INT64_MAX);
    QCOMPARE(rows.cell(0, 2).integer, INT64_MIN);
    QVERIFY(rows.cell(0, 3).type == CellType::Real && rows.cell(0, 3).real == 1.0);
    QVERIFY(rows.cell(0, 4).type == CellType::Real && std::isinf(rows.cell(0, 4).real));
    QCOMPARE(rows.cell(0, 5).bytes, std::string_view("t\0x", 3));
    QVERIFY(rows.cell(0, 6).type == CellType::Blob);
    QCOMPARE(rows.cell(0, 6).bytes, std::string_view("\0\xff", 2));
    QVERIFY(rows.cell(0, 7).type == CellType::BadText);
    QCOMPARE(rows.cell(0, 7).bytes, std::string_view("\xff\x41", 2));
    QVERIFY(rows.cell(0, 8).type == CellType::Text && rows.cell(0, 8).bytes.empty());
    QVERIFY(rows.cell(0, 9).type == CellType::Blob && rows.cell(0, 9).bytes.empty());
    QCOMPARE(rows.cell(0, 10).real, 0.1);
    QCOMPARE(rows.cell(0, 11).integer, std::int64_t(1));
    QCOMPARE(rows.cell(0, 12).integer, std::int64_t(2));
    QCOMPARE(rows.cell(0, 13).bytes, std::string_view("\u00fc\"\\\n"));
  }

  void stopsAtAThousandRowsAndSaysSo() {
    auto run = finish(one("SELECT * FROM n"));
    QVERIFY(run->state() == QueryRun::State::Finished);
    QCOMPARE(run->results().at(0)->rowCount(), std::size_t(1000));
    const auto& actions = run->figures()->nextActions;
    QVERIFY(std::any_of(actions.begin(), actions.end(),
                        [](const std::string& action) { return action.starts_with("More rows exist"); }));
  }

  void streamsEveryRow() {
    QueryOptions options;
    options.allRows = true;
    auto run = finish(one("SELECT * FROM n ORDER BY i"), options);
    QVERIFY2(run->state() == QueryRun::State::Finished, run->error() ? run->error()->message.c_str() : "");
    const ColumnStore& rows = *run->results().at(0);
    QCOMPARE(rows.rowCount(), std::size_t(100000));
    for (std::size_t i = 0; i < rows.rowCount(); ++i) {
      if (rows.cell(i, 0).integer != static_cast<std::int64_t>(i) + 1) QFAIL("a row is not where it belongs");
    }
    QCOMPARE(rows.cell(99999, 1).bytes, std::string_view("row 100000"));
    QVERIFY(run->figures()->rowsRead.value_or(0) >= 100000);
    QCOMPARE(m_client->ledger().entries().back().rowsReturned.value_or(0), 100000);
  }

  void hangingUpInterruptsTheStatement() {
    QueryOptions options;
    options.allRows = true;
    // Endless: it ends only because somebody hangs up.
    const std::string endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT ";
    for (const char* columns : {"x FROM c", "count(*) FROM c"}) {
      auto run = m_client->query("shop", "DB", one(endless + columns), options);
      if (std::string_view(columns) == "x FROM c")
        QTRY_VERIFY(!run->results().empty() && run->results()[0]->rowCount() > 0);
      QSignalSpy stopped(run.get(), &QueryRun::stopped);
      run->stop();
      QTRY_COMPARE(stopped.count(), 1);
      // The database is free again: a write goes through at once.
      QElapsedTimer clock;
      clock.start();
      auto write = finish(one("UPDATE n SET t = t WHERE i = 1"));
      QVERIFY2(write->state() == QueryRun::State::Finished, write->error() ? write->error()->message.c_str() : "");
      QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }
  }

  void tellsErrors() {
    auto run = finish(one("SELECT * FROM missing"));
    QVERIFY(run->state() == QueryRun::State::Failed);
    QVERIFY(run->error()->kind == ErrorKind::Invalid);
    QVERIFY(run->error()->message.find("missing") != std::string::npos);
    QVERIFY(!run->error()->agentInstruction.empty());
    const auto again = wait(m_client->createSqliteDatabase("shop", "DB"));
    QVERIFY(!again);
    QVERIFY(again.error().kind == ErrorKind::Conflict);
    const auto missing = wait(m_client->sqliteBackups("shop", "NONE"));
    QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
  }

  void backsUpAndRestores() {
    const auto created = wait(m_client->createSqliteBackup("shop", "DB"));
    QVERIFY2(created, created ? "" : created.error().message.c_str());
    finish(one("DELETE FROM n WHERE i > 10"));
    const auto restored = wait(m_client->restoreSqliteBackup("shop", "DB", created->backup.id));
    QVERIFY(restored);
    QCOMPARE(restored->previousBackup.kind, std::string("pre_restore"));
    auto run = finish(one("SELECT count(*) FROM n"));
    QCOMPARE(run->results().at(0)->cell(0, 0).integer, std::int64_t(100000));
    const auto backups = wait(m_client->sqliteBackups("shop", "DB"));
    QVERIFY(backups);
    QCOMPARE(backups->backups.size(), std::size_t(2));
  }

  void runsATransaction() {
    SqliteQuery query;
    query.statements = {{"CREATE TABLE t(a)", {}}, {"INSERT INTO t VALUES (?)", {2.5}}, {"SELECT * FROM t", {}}};
    auto run = finish(query);
    QVERIFY(run->state() == QueryRun::State::Finished);
    QCOMPARE(run->results().size(), std::size_t(3));
    QCOMPARE(run->results()[2]->cell(0, 0).real, 2.5);
    query.statements = {{"INSERT INTO t VALUES (3)", {}}, {"INSERT INTO nowhere VALUES (1)", {}}};
    run = finish(query);
    QVERIFY(run->state() == QueryRun::State::Failed);
    run = finish(one("SELECT count(*) FROM t"));
    QCOMPARE(run->results().at(0)->cell(0, 0).integer, std::int64_t(1));
  }

  void refusesAWrongToken() {
    Client stranger({m_client->baseUrl(), "wrong"});
    const auto services = wait(stranger.services());
    QVERIFY(!services);
    QVERIFY(services.error().kind == ErrorKind::Unauthorized);
  }

 private:
  std::unique_ptr<QueryRun> finish(const SqliteQuery& query, QueryOptions options = {}) {
    auto run = m_client->query("shop", "DB", query, options);
    [&run] { QTRY_VERIFY_WITH_TIMEOUT(run->state() != QueryRun::State::Running, 60000); }();
    return run;
  }

  QTemporaryDir m_dir;
  std::unique_ptr<local::Service> m_service;
  std::unique_ptr<Client> m_client;
};

QTEST_GUILESS_MAIN(LocalServiceTest)
#include "local_service_test.moc"
