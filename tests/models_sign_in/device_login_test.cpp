// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The device login against a real socket, with time that only passes when the test says so.

#include "models/connections/device_login.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

#include "api/client/client.h"
#include "tests/models_sign_in/manual_delays.h"
#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::models;
using namespace std::chrono_literals;
using tovuk::test::Fault;
using tovuk::test::FaultServer;
using tovuk::test::ManualDelays;
using State = DeviceLogin::State;

namespace {

const QByteArray kToken = "tovuk_" + QByteArray(64, 'a');

QByteArray startAnswer(const QByteArray& page = "https://t.example/login?device_code=zdev_1") {
  return "{\"loginUrl\":\"" + page +
         "\",\"verificationUri\":\"https://t.example/login\",\"deviceCode\":\"zdev_1\",\"userCode\":\"TOVUK-123\","
         "\"intervalSeconds\":5,\"expiresInSeconds\":600}";
}

Fault pending() { return Fault::json(200, "{\"status\":\"pending\",\"intervalSeconds\":5,\"token\":null}"); }

Fault complete() {
  return Fault::json(200,
                     "{\"status\":\"complete\",\"intervalSeconds\":5,\"accountId\":\"acct_1\","
                     "\"email\":\"ada@example.org\",\"provider\":\"github\",\"token\":\"" +
                         kToken + "\",\"expiresAt\":\"2026-07-01T12:00:00.000Z\"}");
}

Fault refusal(int status, const char* code) {
  return Fault::json(status, QByteArray("{\"code\":\"") + code + "\",\"message\":\"No.\"}");
}

struct World {
  World() {
    login.connect(&login, &DeviceLogin::approved, &login,
                  [this](const QByteArray& token, const AccountSummary& account) {
                    tokens << token;
                    approvedAccount = account;
                  });
  }
  void begin() {
    server.enqueue(Fault::json(200, startAnswer()));
    login.start();
    QTRY_COMPARE(login.state(), State::Waiting);
  }
  // Calls under way and made, as the client counts them when it sends.
  [[nodiscard]] int calls() const { return static_cast<int>(client.ledger().entries().size()); }
  // Lets time pass until the next poll, and waits for what becomes of its answer.
  void pollAfter(std::chrono::milliseconds time, const Fault& fault) {
    server.enqueue(fault);
    const int before = calls();
    delays.advance(time - 1ms);
    QCOMPARE(calls(), before);
    delays.advance(1ms);
    QCOMPARE(calls(), before + 1);
    const int planned = delays.planned();
    QTRY_VERIFY(delays.planned() > planned || !login.isUnderWay());
  }

  FaultServer server;
  client::Client client{client::Endpoint{server.url(), {}}};
  ManualDelays delays;
  DeviceLogin login{client.transport(), delays};
  QList<QByteArray> tokens;
  AccountSummary approvedAccount;
};

}  // namespace

class DeviceLoginTest : public QObject {
  Q_OBJECT

 private slots:
  void isApproved() {
    World world;
    QSignalSpy states(&world.login, &DeviceLogin::stateChanged);
    QCOMPARE(world.login.state(), State::Idle);
    world.begin();
    QCOMPARE(world.login.userCode(), QStringLiteral("TOVUK-123"));
    QCOMPARE(world.login.pageUrl(), QUrl(QStringLiteral("https://t.example/login?device_code=zdev_1")));
    QCOMPARE(world.login.shownUrl(), QStringLiteral("https://t.example/login"));
    QCOMPARE(world.login.secondsLeft(), 600);
    world.pollAfter(5s, pending());
    QCOMPARE(world.login.state(), State::Waiting);
    world.pollAfter(5s, complete());
    QCOMPARE(world.login.state(), State::Approved);
    QCOMPARE(world.tokens, QList<QByteArray>{kToken});
    QCOMPARE(world.approvedAccount.email, QStringLiteral("ada@example.org"));
    QCOMPARE(world.approvedAccount.expiresAt, QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC));
    QVERIFY(world.login.userCode().isEmpty() && world.login.pageUrl().isEmpty());
    QCOMPARE(states.count(), 3);
    // Over: time brings nothing more.
    world.delays.advance(20min);
    QCOMPARE(world.calls(), 3);
    QCOMPARE(world.login.state(), State::Approved);
    for (const auto& seen : world.server.requests()) QVERIFY(!seen.hasHeader("Authorization"));
  }

  void countsDown() {
    World world;
    QSignalSpy seconds(&world.login, &DeviceLogin::secondsLeftChanged);
    world.begin();
    QCOMPARE(seconds.count(), 1);
    world.delays.advance(999ms);
    QCOMPARE(seconds.count(), 1);
    world.delays.advance(1ms);
    QCOMPARE(seconds.last().at(0).toInt(), 599);
    QCOMPARE(world.login.secondsLeft(), 599);
  }

  void asksLessOftenWhenToldTo() {
    World world;
    world.begin();
    world.pollAfter(5s, refusal(429, "rate_limited").withHeader("Retry-After", "30"));
    world.pollAfter(30s, pending());
    // The interval stays longer, as RFC 8628 asks.
    world.pollAfter(10s, refusal(400, "slow_down"));
    world.pollAfter(15s, Fault::json(200, "{\"status\":\"pending\",\"intervalSeconds\":20}"));
    world.pollAfter(20s, refusal(400, "authorization_pending"));
    world.pollAfter(20s, Fault::json(200, "{\"status\":\"pending\",\"intervalSeconds\":1}"));
    world.pollAfter(15s, complete());
    QCOMPARE(world.login.state(), State::Approved);
  }

  void waitsBadWeatherOut() {
    World world;
    QSignalSpy trouble(&world.login, &DeviceLogin::troubleChanged);
    world.begin();
    world.pollAfter(5s, refusal(503, "busy"));
    QVERIFY(!world.login.trouble().isEmpty());
    // Longer and longer between the tries, while nothing comes.
    world.pollAfter(5s, Fault::text(200, "text/html", "<html>Welcome to the hotel</html>"));
    Fault broken = Fault::json(200, QByteArray(1000, ' '));
    broken.resetAfter = 10;
    world.pollAfter(10s, broken);
    QCOMPARE(world.login.state(), State::Waiting);
    world.pollAfter(20s, pending());
    QVERIFY(world.login.trouble().isEmpty());
    QVERIFY(trouble.count() >= 2);
    world.pollAfter(5s, complete());
    QCOMPARE(world.login.state(), State::Approved);
  }

  void expiresByItself() {
    World world;
    world.server.setDefault(Fault::hanging());
    world.begin();
    world.delays.advance(599s);
    QCOMPARE(world.login.state(), State::Waiting);
    QCOMPARE(world.login.secondsLeft(), 1);
    world.delays.advance(1s);
    QCOMPARE(world.login.state(), State::Expired);
    QVERIFY(!world.login.sentence().isEmpty());
    QCOMPARE(world.login.secondsLeft(), 0);
    // The poll under way is not waited for.
    QVERIFY(world.client.ledger().entries().back().finished);
    QVERIFY(world.tokens.isEmpty());
  }

  void endsAsTheServiceSays_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, int status, const char* body, State state) {
      QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(state);
    };
    row("expired", 200, "{\"status\":\"expired\"}", State::Expired);
    row("expired_token", 400, "{\"code\":\"expired_token\",\"message\":\"x\"}", State::Expired);
    row("unknown code", 404, "{\"code\":\"login_not_found\",\"message\":\"x\"}", State::Expired);
    row("denied", 200, "{\"status\":\"denied\"}", State::Denied);
    row("access_denied", 400, "{\"code\":\"access_denied\",\"message\":\"x\"}", State::Denied);
    row("forbidden", 403, "{\"code\":\"policy_rejected\",\"message\":\"x\"}", State::Denied);
    row("bad request", 400, "{\"code\":\"policy_rejected\",\"message\":\"x\"}", State::Failed);
    row("no token", 200, "{\"status\":\"complete\",\"token\":null}", State::Failed);
    row("no sensible token", 200, "{\"status\":\"complete\",\"token\":\"a b\"}", State::Failed);
    row("not JSON", 200, "[1]", State::Failed);
  }
  void endsAsTheServiceSays() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, state);
    World world;
    world.begin();
    world.pollAfter(5s, Fault::json(status, body));
    QCOMPARE(static_cast<int>(world.login.state()), state);
    QVERIFY(!world.login.sentence().isEmpty());
    QVERIFY(world.tokens.isEmpty());
    world.delays.advance(1h);
    QCOMPARE(world.calls(), 2);
  }

  void cannotStart_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("refused") << 400 << QByteArray("{\"code\":\"x\",\"message\":\"Not here.\"}");
    QTest::newRow("not JSON") << 200 << QByteArray("no");
    QTest::newRow("empty") << 200 << QByteArray("{}");
    QTest::newRow("script") << 200 << QByteArray(startAnswer("javascript:alert(1)")).replace("https:", "file:");
    QTest::newRow("plain http") << 200 << QByteArray(startAnswer("http://t.example/")).replace("https:", "http:");
    QTest::newRow("password") << 200
                              << QByteArray(startAnswer("https://a:b@t.example/")).replace("https://t", "https://a@t");
  }
  void cannotStart() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    World world;
    world.server.enqueue(Fault::json(status, body));
    world.login.start();
    QCOMPARE(world.login.state(), State::Starting);
    QTRY_COMPARE(world.login.state(), State::Failed);
    QVERIFY(!world.login.sentence().isEmpty());
    QVERIFY(world.login.pageUrl().isEmpty());
    world.delays.advance(1h);
    QCOMPARE(world.calls(), 1);
    // And again, without a trace of the failure.
    world.begin();
    QVERIFY(world.login.sentence().isEmpty() && !world.login.error());
  }

  void opensAPageOfThisMachine() {
    World world;
    world.server.enqueue(Fault::json(200, startAnswer("http://127.0.0.1:9/login")));
    world.login.start();
    QTRY_COMPARE(world.login.state(), State::Waiting);
    QCOMPARE(world.login.pageUrl(), QUrl(QStringLiteral("http://127.0.0.1:9/login")));
  }

  void stopsAtOnce() {
    World world;
    world.server.setDefault(Fault::hanging());
    world.begin();
    world.delays.advance(5s);
    QTRY_COMPARE(world.server.requestCount(), 2);
    world.login.cancel();
    QCOMPARE(world.login.state(), State::Cancelled);
    QTRY_COMPARE(world.server.hangUps(), 1);
    world.delays.advance(1h);
    QCOMPARE(world.calls(), 2);
    QVERIFY(world.tokens.isEmpty());
    world.login.cancel();
    QCOMPARE(world.login.state(), State::Cancelled);

    world.login.start();
    QTRY_COMPARE(world.server.requestCount(), 3);
    world.login.cancel();
    QTRY_COMPARE(world.server.hangUps(), 2);
  }

  void plansOfAnEarlierLoginDoNotCount() {
    World world;
    world.begin();
    world.delays.advance(3s);
    world.server.enqueue(Fault::json(200, startAnswer()));
    world.login.start();
    QTRY_COMPARE(world.login.state(), State::Waiting);
    QCOMPARE(world.login.secondsLeft(), 600);
    world.delays.advance(2s);  // the first one would ask now
    QCOMPARE(world.calls(), 2);
    world.pollAfter(3s, complete());
    QCOMPARE(world.tokens.size(), 1);
  }
};

QTEST_GUILESS_MAIN(DeviceLoginTest)
#include "device_login_test.moc"
