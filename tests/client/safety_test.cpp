// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gate in front of the network: every operation of the contract through it, over a real socket.
#include <QSignalSpy>
#include <QTest>

#include <set>

#include "api/client/client.h"
#include "api/client/request_intent.h"
#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::client;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

namespace {

constexpr const char* kReading = R"({"sql":"SELECT 1"})";
constexpr const char* kWriting = R"({"sql":"DELETE FROM t"})";

Request requestOf(Verb verb, std::string_view path, const QByteArray& body = {}) {
  Request request;
  request.verb = verb;
  request.body = body;
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::string_view part = path.substr(0, path.find('/'));
    request.segments.emplace_back(part.starts_with('{') ? "x" : part);
    path.remove_prefix(part.size());
  }
  return request;
}

Result<Answer> wait(Reply<Answer> reply) {
  QObject context;
  std::optional<Result<Answer>> result;
  reply.then(&context, [&result](Result<Answer> answer) { result = std::move(answer); });
  [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10000); }();
  Error none;
  none.code = "no_answer";
  return result.value_or(Unexpected(none));
}

SqliteQuery query(std::initializer_list<const char*> statements) {
  SqliteQuery made;
  for (const char* sql : statements) made.statements.push_back({sql, {}});
  return made;
}

}  // namespace

class SafetyTest : public QObject {
  Q_OBJECT

 private slots:
  void everyOperationIsFound() {
    for (const RouteInfo& route : routes()) {
      const Request request = requestOf(route.verb, route.path);
      const auto found = routeOf(route.verb, request.segments);
      QVERIFY2(found == route.route, route.operation.data());
    }
    QVERIFY(!routeOf(Verb::Get, {}));
    QVERIFY(!routeOf(Verb::Get, {"v1"}));
    QVERIFY(!routeOf(Verb::Get, {"v1", "status", "more"}));
    QVERIFY(!routeOf(Verb::Delete, {"v1", "status"}));
    // A name that looks like a path is one segment.
    QVERIFY(routeOf(Verb::Get, {"v1", "services", "a/overview"}) == Route::GetService);
  }

  // The table says who reads; the kinds say what is asked about. Neither may know a write that the other does not.
  void theKindsAgreeWithTheTable() {
    for (const RouteInfo& route : routes()) {
      if (route.access == Access::Query) continue;
      const RequestIntent intent = intentOf(requestOf(route.verb, route.path));
      QVERIFY2(intent.write.has_value() == (route.access == Access::Write), route.operation.data());
    }
  }

  void readOnlyLetsNoWriteOfTheContractThrough() {
    FaultServer server;
    server.setDefault(Fault::json(200, "{}"));
    Client client({server.url(), "t"});
    client.policy().setReadOnly(true);
    int writes = 0;
    for (const RouteInfo& route : routes()) {
      const bool isQuery = route.access == Access::Query;
      for (const char* body : isQuery ? std::vector<const char*>{kReading, kWriting, "{", ""} : std::vector{""}) {
        const bool reads = route.access == Access::Read || body == std::string_view(kReading);
        const int before = server.requestCount();
        const auto result = wait(client.transport().send(requestOf(route.verb, route.path, body)));
        QVERIFY2(result.has_value() == reads, route.operation.data());
        if (!reads) {
          ++writes;
          QVERIFY2(result.error().kind == ErrorKind::ReadOnly, route.operation.data());
          QVERIFY(!result.error().message.empty());
        }
        QCOMPARE(server.requestCount(), before + (reads ? 1 : 0));
      }
    }
    QVERIFY(writes > 40);
    // What the contract does not know: only GET is let through.
    for (const Verb verb : {Verb::Get, Verb::Post, Verb::Put, Verb::Delete}) {
      const int before = server.requestCount();
      const auto result = wait(client.transport().send(requestOf(verb, "/v1/future/{thing}")));
      QCOMPARE(result.has_value(), verb == Verb::Get);
      QCOMPARE(server.requestCount(), before + (verb == Verb::Get ? 1 : 0));
    }
    QVERIFY(server.connectionCount() > 0);
  }

  void productionAsksAboutEveryWriteOfTheContract() {
    FaultServer server;
    server.setDefault(Fault::json(200, "{}"));
    Client client({server.url(), "t"});
    client.writeGuard().setAsking(true);
    QSignalSpy asked(&client.writeGuard(), &WriteGuard::asked);
    connect(&client.writeGuard(), &WriteGuard::asked, this,
            [&client](const WriteQuestion& question) { client.writeGuard().answer(question.id, WriteAnswer::No); });
    for (const RouteInfo& route : routes()) {
      const bool reads = route.access == Access::Read;
      const int before = server.requestCount();
      const auto questions = asked.count();
      const auto result = wait(client.transport().send(requestOf(route.verb, route.path, kWriting)));
      QVERIFY2(result.has_value() == reads, route.operation.data());
      QCOMPARE(asked.count(), questions + (reads ? 0 : 1));
      QCOMPARE(server.requestCount(), before + (reads ? 1 : 0));
    }
  }

  void statementsHaveKinds_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");  // -1: reads
    const auto row = [](const char* sql, int kind) { QTest::newRow(sql) << QByteArray(sql) << kind; };
    constexpr int kRows = static_cast<int>(WriteKind::SqlRows);
    constexpr int kSchema = static_cast<int>(WriteKind::SqlSchema);
    row("SELECT 1", -1);
    row("WITH a AS (SELECT 1) SELECT * FROM a", -1);
    row("INSERT INTO t VALUES (1)", kRows);
    row("update t set a = 1", kRows);
    row("/* DROP */ DELETE FROM t", kRows);
    row("REPLACE INTO t VALUES ('; DROP TABLE t')", kRows);
    row("WITH a AS (SELECT 1) DELETE FROM t", kRows);
    row("WITH a AS (SELECT 1), b AS (DELETE) INSERT INTO t SELECT 1", kRows);
    row("SELECT 1; DELETE FROM t;", kRows);
    row("DELETE FROM t; DROP TABLE t", kSchema);
    row("DROP TABLE t", kSchema);
    row("CREATE TABLE delete_me(a)", kSchema);
    row("PRAGMA journal_mode = DELETE", kSchema);
    row("VACUUM", kSchema);
    row("WITH a AS (SELECT 1)", kSchema);
    row("SELECT 1; WITH a AS (SELECT 1); DELETE FROM t", kSchema);
    row("\"DELETE\" FROM t", kSchema);
  }
  void statementsHaveKinds() {
    QFETCH(QByteArray, sql);
    QFETCH(int, kind);
    const auto found = writeKindOf(query({sql.constData()}));
    QCOMPARE(found ? static_cast<int>(*found) : -1, kind);
  }

  void aTransactionIsAsBadAsItsWorstStatement() {
    QVERIFY(!writeKindOf(query({"SELECT 1", "VALUES (2)"})));
    QVERIFY(writeKindOf(query({"SELECT 1", "DELETE FROM t"})) == WriteKind::SqlRows);
    QVERIFY(writeKindOf(query({"DELETE FROM t", "DROP TABLE t", "SELECT 1"})) == WriteKind::SqlSchema);
  }

  void everyKindHasItsText() {
    std::set<QString> texts;
    for (const WriteKind kind : {WriteKind::Create, WriteKind::ChangeSettings, WriteKind::WriteData,
                                 WriteKind::DeleteData, WriteKind::DeleteResource, WriteKind::SqlRows,
                                 WriteKind::SqlSchema, WriteKind::Restore, WriteKind::Deploy, WriteKind::Account})
      texts.insert(writeKindText(kind));
    QCOMPARE(texts.size(), std::size_t(10));
    QVERIFY(!texts.contains(QString()));
    QVERIFY(destroysData(WriteKind::DeleteResource) && !destroysData(WriteKind::Create));
  }
};

QTEST_GUILESS_MAIN(SafetyTest)
#include "safety_test.moc"
