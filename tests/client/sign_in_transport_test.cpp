// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a 401 turned away waits, is repeated once, or is given back: on a real socket.

#include "api/client/login/sign_in_transport.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

#include "api/client/client.h"
#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::client;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

namespace {

const QByteArray kOld = "tovuk_old_token_5f0c2a7d91";
const QByteArray kNew = "tovuk_new_token_5f0c2a7d91";

template <class T>
struct Pending {
  explicit Pending(Reply<T> from) : reply(std::move(from)) {
    reply.then(&context, [this](Result<T> answer) { result = std::move(answer); });
  }
  QObject context;
  Reply<T> reply;
  std::optional<Result<T>> result;
};

SqliteQuery one(const char* sql) {
  SqliteQuery query;
  query.statements = {{sql, {}}};
  return query;
}

}  // namespace

class SignInTransportTest : public QObject {
  Q_OBJECT

 private slots:
  void passes401OnWhenNobodyHolds() {
    FaultServer server;
    server.requireToken(kNew);
    Client client({server.url(), kOld});
    Pending call(client.services());
    QTRY_VERIFY(call.result.has_value());
    QVERIFY(!*call.result && call.result->error().kind == ErrorKind::Unauthorized);
  }

  void repeatsReadsWritesAndStreamsAfterTheSignIn() {
    FaultServer server;
    server.requireToken(kNew);
    Client client({server.url(), kOld});
    client.signIn().setHolding(true);
    QSignalSpy waiting(&client.signIn(), &SignInTransport::waitingChanged);
    Pending read(client.services());
    Pending write(client.createSqliteDatabase("s", "DB"));
    const auto run = client.query("s", "DB", one("SELECT 1 AS a"));
    QTRY_COMPARE(client.signIn().waiting(), 3);
    QCOMPARE(waiting.count(), 3);
    QCOMPARE(server.requestCount(), 3);
    QVERIFY(!read.result && !write.result);

    client.signIn().setToken(kNew);
    QTRY_VERIFY(read.result && write.result && run->state() != QueryRun::State::Running);
    QVERIFY(*read.result && *write.result);
    QCOMPARE(run->state(), QueryRun::State::Finished);
    QCOMPARE(server.requestCount(), 6);
    QCOMPARE(client.signIn().waiting(), 0);
    QCOMPARE(waiting.last().at(0).toInt(), 0);
    int posts = 0;
    for (const auto& seen : server.requests()) {
      if (seen.header("Authorization") != "Bearer " + kNew) continue;
      if (seen.target == "/v1/services/s/sqlite/databases") {
        ++posts;
        QCOMPARE(seen.body, QByteArray("{\"name\":\"DB\"}"));
      }
    }
    QCOMPARE(posts, 1);
  }

  void repeatsAtOnceWhatWasSentWithTheTokenBefore() {
    FaultServer server;
    server.setRoute("/v1/services", [] {
      Fault late = Fault::json(401, "{\"code\":\"policy_rejected\",\"message\":\"Sign in.\"}");
      late.delayMs = 300;
      return late;
    }());
    Client client({server.url(), kOld});
    client.signIn().setHolding(true);
    Pending call(client.services());
    QTRY_COMPARE(server.requestCount(), 1);
    server.setRoute("/v1/services", Fault::json(200, "{\"services\":[]}"));
    client.signIn().setToken(kNew);
    QTRY_VERIFY(call.result.has_value());
    QVERIFY(*call.result);
    QCOMPARE(server.requests().last().header("Authorization"), "Bearer " + kNew);
  }

  void givesBackWhatIsTurnedAwayTwice() {
    FaultServer server;
    server.requireToken("tovuk_another_token_0123456789");
    Client client({server.url(), kOld});
    client.signIn().setHolding(true);
    Pending call(client.services());
    QTRY_COMPARE(client.signIn().waiting(), 1);
    client.signIn().setToken(kNew);
    QTRY_VERIFY(call.result.has_value());
    QVERIFY(!*call.result && call.result->error().kind == ErrorKind::Unauthorized);
    QCOMPARE(client.signIn().waiting(), 0);
    QCOMPARE(server.requestCount(), 2);
  }

  void givesEverythingBackWhenCalledOff() {
    FaultServer server;
    server.requireToken(kNew);
    Client client({server.url(), kOld});
    client.signIn().setHolding(true);
    Pending read(client.services());
    Pending write(client.createSqliteDatabase("s", "DB"));
    QTRY_COMPARE(client.signIn().waiting(), 2);
    client.signIn().giveBack();
    // Later than the call, as every answer.
    QVERIFY(!read.result && !write.result);
    QTRY_VERIFY(read.result && write.result);
    QVERIFY(!*read.result && read.result->error().kind == ErrorKind::Unauthorized);
    QVERIFY(!*write.result && write.result->error().message == "Sign in.");
    QCOMPARE(server.requestCount(), 2);
  }

  void forgetsWhatNobodyWaitsForAnyMore() {
    FaultServer server;
    server.requireToken(kNew);
    Client client({server.url(), kOld});
    client.signIn().setHolding(true);
    auto call = std::make_unique<Pending<ServicesResponse>>(client.services());
    QTRY_COMPARE(client.signIn().waiting(), 1);
    call.reset();
    QCOMPARE(client.signIn().waiting(), 0);
    client.signIn().setToken(kNew);
    Pending other(client.services());
    QTRY_VERIFY(other.result.has_value());
    QCOMPARE(server.requestCount(), 2);
  }

  void keepsOnlySoMuch() {
    FaultServer server;
    server.requireToken(kNew);
    Client client({server.url(), kOld});
    client.signIn().setHolding(true);
    const auto post = [&client](qsizetype bytes) {
      Request request;
      request.verb = Verb::Post;
      request.segments = {"v1", "x"};
      request.body = QByteArray(bytes, ' ');
      return client.signIn().send(request);
    };
    Pending large(post(SignInTransport::kMostBytesWaiting - 10));
    QTRY_COMPARE_WITH_TIMEOUT(client.signIn().waiting(), 1, 30000);
    Pending more(post(11));
    QTRY_VERIFY(more.result.has_value());
    QVERIFY(!*more.result && more.result->error().kind == ErrorKind::Unauthorized);
    Pending fits(post(10));
    QTRY_COMPARE(client.signIn().waiting(), 2);
    QVERIFY(!large.result && !fits.result);
  }

  void anOldTokenStaysASecret() {
    FaultServer server;
    server.enqueue(Fault::json(500, "{\"code\":\"x\",\"message\":\"Saw " + kOld + " and " + kNew + "\"}"));
    Client client({server.url(), kOld});
    client.signIn().setToken(kNew);
    Pending call(client.createService("shop", "rust_worker"));
    QTRY_VERIFY(call.result.has_value());
    QCOMPARE(call.result->error().message, std::string("Saw [token] and [token]"));
  }
};

QTEST_GUILESS_MAIN(SignInTransportTest)
#include "sign_in_transport_test.moc"
