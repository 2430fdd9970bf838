// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every function of the client: what it sends, what it makes of the answer, and the read-only gate.

#include "api/client/client.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>
#include <optional>

#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::client;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

namespace {

const QByteArray kResources = "{\"serviceId\":\"service_1\",\"sqliteDatabases\":[{\"id\":\"d1\",\"name\":\"DB\"}]}";

template <class T>
std::optional<Result<T>> wait(Reply<T> reply) {
  QObject context;
  std::optional<Result<T>> result;
  reply.then(&context, [&result](Result<T> answer) { result = std::move(answer); });
  [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10000); }();
  return result;
}

// One call of each function, reduced to whether it went well and how it failed.
struct Call {
  const char* name;
  bool writes;
  const char* request;  // verb and target
  std::function<std::optional<Error>(Client&)> run;
};

template <class T>
std::optional<Error> errorOf(Reply<T> reply) {
  const auto result = wait(std::move(reply));
  if (!result) return Error{};
  return *result ? std::nullopt : std::optional(result->error());
}

std::optional<Error> errorOf(std::unique_ptr<QueryRun> run) {
  [&run] { QTRY_VERIFY(run->state() != QueryRun::State::Running); }();
  return run->error();
}

SqliteQuery one(const char* sql) {
  SqliteQuery query;
  query.statements = {{sql, {}}};
  return query;
}

const std::vector<Call>& calls() {
  static const std::vector<Call> kCalls = {
      {"status", false, "GET /v1/status", [](Client& c) { return errorOf(c.status()); }},
      {"services", false, "GET /v1/services", [](Client& c) { return errorOf(c.services()); }},
      {"overview", false, "GET /v1/services/a%2Fb/overview", [](Client& c) { return errorOf(c.overview("a/b")); }},
      {"resources", false, "GET /v1/services/s/resources", [](Client& c) { return errorOf(c.resources("s")); }},
      {"usage", false, "GET /v1/usage", [](Client& c) { return errorOf(c.usage()); }},
      {"createService", true, "POST /v1/services",
       [](Client& c) { return errorOf(c.createService("shop", "rust_worker")); }},
      {"createSqliteDatabase", true, "POST /v1/services/s/sqlite/databases",
       [](Client& c) { return errorOf(c.createSqliteDatabase("s", "DB")); }},
      {"importSqliteDatabase", true, "POST /v1/services/s/sqlite/databases",
       [](Client& c) { return errorOf(c.importSqliteDatabase("s", "DB", "/tmp/\"x\".sqlite")); }},
      {"deleteSqliteDatabase", true, "DELETE /v1/services/s/sqlite/databases/DB",
       [](Client& c) { return errorOf(c.deleteSqliteDatabase("s", "DB")); }},
      {"sqliteBackups", false, "GET /v1/services/s/sqlite/DB/backups",
       [](Client& c) { return errorOf(c.sqliteBackups("s", "DB")); }},
      {"createSqliteBackup", true, "POST /v1/services/s/sqlite/DB/backups",
       [](Client& c) { return errorOf(c.createSqliteBackup("s", "DB")); }},
      {"restoreSqliteBackup", true, "POST /v1/services/s/sqlite/DB/backups/b1/restore",
       [](Client& c) { return errorOf(c.restoreSqliteBackup("s", "DB", "b1")); }},
      {"query that reads", false, "POST /v1/services/s/sqlite/DB/query",
       [](Client& c) { return errorOf(c.query("s", "DB", one("SELECT 1"))); }},
      {"query that writes", true, "POST /v1/services/s/sqlite/DB/query",
       [](Client& c) { return errorOf(c.query("s", "DB", one("DELETE FROM t"))); }},
  };
  return kCalls;
}

}  // namespace

class ClientTest : public QObject {
  Q_OBJECT

 private slots:
  // A function that is not in the list would not be walked below.
  void knowsEveryFunctionOfTheClient() {
    QFile header(QStringLiteral(TOVUK_CLIENT_HEADER));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(header.readAll());
    const QString open = all.section(QStringLiteral("class Client :"), 1).section(QStringLiteral(" private:"), 0, 0);
    static const QRegularExpression kFunction(
        QStringLiteral(R"(\n  (?:Reply<\w+>|std::unique_ptr<QueryRun>) (\w+)\()"));
    QSet<QString> declared;
    for (auto it = kFunction.globalMatch(open); it.hasNext();) declared.insert(it.next().captured(1));
    QSet<QString> walked;
    for (const Call& call : calls()) walked.insert(QString::fromLatin1(call.name).section(QLatin1Char(' '), 0, 0));
    QVERIFY(declared.contains(QStringLiteral("query")));
    QCOMPARE(walked, declared);
  }

  void sendsEveryCallWhereItBelongs() {
    FaultServer server;
    Client client({server.url(), "t"});
    for (const Call& call : calls()) {
      const int before = server.requestCount();
      const auto error = call.run(client);
      QVERIFY2(!error, error ? (std::string(call.name) + ": " + error->message).c_str() : "");
      QCOMPARE(server.requestCount(), before + 1);
      const auto seen = server.requests().back();
      QCOMPARE(seen.method + " " + seen.target, QByteArray(call.request));
    }
    QCOMPARE(client.ledger().entries().size(), calls().size());
  }

  void letsNoWriteThroughWhenReadOnly() {
    FaultServer server;
    Client client({server.url(), "t"});
    client.policy().setReadOnly(true);
    for (const Call& call : calls()) {
      const int before = server.requestCount();
      const auto error = call.run(client);
      if (call.writes) {
        QVERIFY2(error && error->kind == ErrorKind::ReadOnly, call.name);
        QVERIFY(!error->message.empty());
      } else {
        QVERIFY2(!error, call.name);
      }
      QCOMPARE(server.requestCount(), call.writes ? before : before + 1);
    }
  }

  void sendsTheBodiesOfTheContract() {
    FaultServer server;
    server.setDefault(Fault::json(200, kResources));
    Client client({server.url(), "t"});
    QVERIFY(*wait(client.createSqliteDatabase("s", "DB")));
    QCOMPARE(server.requests().back().body, QByteArray("{\"name\":\"DB\"}"));
    QVERIFY(*wait(client.importSqliteDatabase("s", "DB", "/a \"b\"")));
    QCOMPARE(server.requests().back().body, QByteArray("{\"name\":\"DB\",\"sourcePath\":\"/a \\\"b\\\"\"}"));
    QVERIFY(*wait(client.createService("shop", "fullstack")));
    QCOMPARE(server.requests().back().body, QByteArray("{\"name\":\"shop\",\"kind\":\"fullstack\"}"));
    QVERIFY(*wait(client.deleteSqliteDatabase("s", "DB")));
    QVERIFY(server.requests().back().body.isEmpty());
    QVERIFY(!server.requests().back().hasHeader("Content-Type"));
    errorOf(client.createSqliteBackup("s", "DB"));
    QVERIFY(server.requests().back().body.isEmpty());
    SqliteQuery query;
    query.statements = {{"SELECT ?", {Null{}, true, std::int64_t{5}, 1.5, std::string("x")}}};
    errorOf(client.query("s", "DB", query));
    QCOMPARE(server.requests().back().body, QByteArray("{\"sql\":\"SELECT ?\",\"params\":[null,true,5,1.5,\"x\"]}"));
  }

  void readsAnswers() {
    FaultServer server;
    server.setDefault(Fault::json(200, kResources));
    Client client({server.url(), "t"});
    const auto resources = wait(client.resources("s"));
    QVERIFY(resources && *resources);
    QCOMPARE(resources->value().serviceId, std::string("service_1"));
    QCOMPARE(resources->value().sqliteDatabases.at(0).name, std::string("DB"));
  }

  void asksAgainWhenAWriteAnswersNothing() {
    FaultServer server;
    server.enqueue(Fault::text(204, "", ""));
    server.setDefault(Fault::json(200, kResources));
    Client client({server.url(), "t"});
    const auto resources = wait(client.deleteSqliteDatabase("s", "OLD"));
    QVERIFY(resources && *resources);
    QCOMPARE(resources->value().serviceId, std::string("service_1"));
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(server.requests().back().target, QByteArray("/v1/services/s/resources"));
  }

  void tellsBrokenAnswers() {
    FaultServer server;
    Client client({server.url(), "t"});
    for (const char* body : {"{\"serviceId\":", "[]", "\"x\"", ""}) {
      server.setDefault(Fault::json(200, body));
      const auto error = errorOf(client.resources("s"));
      QVERIFY2(error && error->kind == ErrorKind::Protocol, body);
      QCOMPARE(error->httpStatus, 200);
      QCOMPARE(error->requestId, std::to_string(client.ledger().entries().back().id));
      QVERIFY(client.ledger().entries().back().error.has_value());
    }
  }

  void passesErrorsOn() {
    FaultServer server;
    server.setDefault(Fault::json(402,
                                  "{\"code\":\"payment_required\",\"message\":\"Plan limit.\","
                                  "\"checkout_url\":\"https://pay.example/1\"}"));
    Client client({server.url(), "t"});
    const auto error = errorOf(client.createSqliteDatabase("s", "DB"));
    QVERIFY(error && error->kind == ErrorKind::PaymentRequired);
    QCOMPARE(*error->checkoutUrl, std::string("https://pay.example/1"));
  }

  void refusesDotNames() {
    FaultServer server;
    Client client({server.url(), "t"});
    for (const char* name : {".", "..", ""}) {
      const auto error = errorOf(client.deleteSqliteDatabase("s", name));
      QVERIFY(error && error->kind == ErrorKind::Invalid);
      QVERIFY(errorOf(client.query("s", name, one("SELECT 1"))).has_value());
    }
    QCOMPARE(server.requestCount(), 0);
  }

  void droppingAReplyHangsUp() {
    FaultServer server;
    server.setDefault(Fault::hanging());
    Client client({server.url(), "t"});
    {
      auto reply = client.createSqliteDatabase("s", "DB");
      QTRY_COMPARE(server.requestCount(), 1);
    }
    QTRY_COMPARE(server.hangUps(), 1);
    auto reply = client.services();
    QTRY_COMPARE(server.requestCount(), 2);
    reply = client.services();
    QTRY_COMPARE(server.hangUps(), 2);
    QTRY_COMPARE(server.requestCount(), 3);
  }

  void repliesAreSilentWhenTheClientIsGone() {
    FaultServer server;
    server.setDefault(Fault::hanging());
    auto client = std::make_unique<Client>(Endpoint{server.url(), "t"});
    bool ran = false;
    auto reply = client->resources("s");
    reply.then(this, [&ran](const Result<ServiceResources>&) { ran = true; });
    QTRY_COMPARE(server.requestCount(), 1);
    client.reset();
    QTRY_COMPARE(server.hangUps(), 1);
    QVERIFY(!ran);
    QVERIFY(reply.isPending());
  }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
