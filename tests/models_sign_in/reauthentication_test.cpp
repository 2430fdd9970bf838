// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One question for all calls that were turned away, and none of them lost.

#include "models/connections/reauthentication.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <vector>

#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::Fault;
using tovuk::test::FaultServer;
using State = Reauthentication::State;

namespace {

const QByteArray kNew = "tovuk_new_token_5f0c2a7d91";

struct World {
  World() {
    server.requireToken(kNew);
    server.setDefault(Fault::json(200, "{\"services\":[]}"));
  }
  void call() {
    const std::size_t index = results.size();
    results.emplace_back();
    replies.push_back(client.services());
    replies.back().then(&client,
                        [this, index](Result<ServicesResponse> result) { results[index] = std::move(result); });
  }
  [[nodiscard]] int answered() const {
    return static_cast<int>(std::count_if(results.begin(), results.end(), [](const auto& r) { return r.has_value(); }));
  }
  FaultServer server;
  client::Client client{client::Endpoint{server.url(), "tovuk_old_token_5f0c2a7d91"}};
  std::vector<client::Reply<ServicesResponse>> replies;
  std::vector<std::optional<Result<ServicesResponse>>> results;
};

}  // namespace

class ReauthenticationTest : public QObject {
  Q_OBJECT

 private slots:
  void asksOnceForMany() {
    World world;
    Reauthentication sign(world.client);
    QSignalSpy states(&sign, &Reauthentication::stateChanged);
    for (int i = 0; i < 20; ++i) world.call();
    QTRY_COMPARE(sign.waitingCalls(), 20);
    QCOMPARE(sign.state(), State::Asking);
    QCOMPARE(states.count(), 1);
    // More of them while the person types.
    world.call();
    QTRY_COMPARE(sign.waitingCalls(), 21);
    QCOMPARE(states.count(), 1);
    QCOMPARE(world.answered(), 0);
    sign.signedIn(kNew);
    QCOMPARE(sign.state(), State::SignedIn);
    QTRY_COMPARE(world.answered(), 21);
    for (const auto& result : world.results) QVERIFY(*result);
    QCOMPARE(world.server.requestCount(), 42);
    QCOMPARE(states.count(), 2);
    QCOMPARE(sign.waitingCalls(), 0);
  }

  void declinedOnceIsDeclined() {
    World world;
    Reauthentication sign(world.client);
    QSignalSpy states(&sign, &Reauthentication::stateChanged);
    world.call();
    world.call();
    QTRY_COMPARE(sign.waitingCalls(), 2);
    sign.decline();
    QTRY_COMPARE(world.answered(), 2);
    for (const auto& result : world.results) {
      QVERIFY(!*result);
      QVERIFY(result->error().kind == ErrorKind::Unauthorized);
    }
    QCOMPARE(sign.state(), State::Declined);
    // A refresh in the background does not ask again.
    world.call();
    QTRY_COMPARE(world.answered(), 3);
    QCOMPARE(states.count(), 2);
    sign.askAgain();
    world.call();
    QTRY_COMPARE(sign.waitingCalls(), 1);
    QCOMPARE(sign.state(), State::Asking);
    sign.signedIn(kNew);
    QTRY_COMPARE(world.answered(), 4);
    QVERIFY(*world.results.back());
  }

  void signsInAfterItWasDeclined() {
    World world;
    Reauthentication sign(world.client);
    world.call();
    QTRY_COMPARE(sign.state(), State::Asking);
    sign.decline();
    QTRY_COMPARE(world.answered(), 1);
    sign.signedIn(kNew);
    QCOMPARE(sign.state(), State::SignedIn);
    world.call();
    QTRY_COMPARE(world.answered(), 2);
    QVERIFY(*world.results.back());
    // And when that one ends, it asks as the first time.
    world.server.requireToken("tovuk_later_token_5f0c2a7d91");
    world.call();
    QTRY_COMPARE(sign.state(), State::Asking);
  }

  void goneItLeavesNobodyWaiting() {
    World world;
    {
      Reauthentication sign(world.client);
      world.call();
      QTRY_COMPARE(sign.waitingCalls(), 1);
    }
    QTRY_COMPARE(world.answered(), 1);
    QVERIFY(!*world.results.front());
  }
};

QTEST_GUILESS_MAIN(ReauthenticationTest)
#include "reauthentication_test.moc"
