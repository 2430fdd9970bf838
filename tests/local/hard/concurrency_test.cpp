// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 32 clients at once, each with resources of its own and all with some that they share: nothing is refused and no
// change is lost.
//
// TOVUK_SECONDS: how long. TOVUK_SEED: the random numbers.

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <atomic>
#include <chrono>
#include <thread>

#include "tests/local/hard/effort.h"
#include "tests/local/hard/lane.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr std::size_t kClients = 32;
constexpr int kChangesBetweenLooks = 16;
const std::string kSharedValue = "/v1/services/shop/kv/SHARED/values/last";
const std::string kSharedState = "/v1/services/shop/state/namespaces/Shared/objects/all/values/last";

// What one client did with what all share.
struct Share {
  long increments = 0, messages = 0, changes = 0;
  std::string lastValue, lastState;
  std::string fault;
};

bool fits(const Reply& reply, const char* what, Share& share) {
  if (reply.status == 200) return true;
  share.fault = std::string(what) + ": " + std::to_string(reply.status) + " " + reply.body;
  return false;
}

bool changeShared(Caller& caller, QRandomGenerator& random, std::size_t client, Share& share) {
  const std::string mine = numbered(numbered("c", static_cast<long>(client)) + "-", ++share.changes);
  switch (random.bounded(4)) {
    case 0:
      share.increments += 1;
      return fits(caller.call("POST", "/v1/services/shop/sqlite/SHARED/query", R"({"sql":"UPDATE t SET n = n + 1"})"),
                  "increment", share);
    case 1:
      share.messages += 1;
      return fits(caller.call("POST", "/v1/services/shop/queues/shared/messages", R"({"body":")" + mine + "\"}"),
                  "message", share);
    case 2:
      share.lastValue = mine;
      return fits(caller.call("PUT", kSharedValue, R"({"value":")" + mine + "\"}"), "KV", share);
    default:
      share.lastState = mine;
      return fits(caller.call("PUT", kSharedState, R"({"value":")" + mine + "\"}"), "State", share);
  }
}

// Own changes, own looks, shared changes, until the time is over or something is wrong.
void run(int port, const std::string& token, Lane& lane, std::size_t client, quint32 seedOfClient,
         std::chrono::steady_clock::time_point end, Share& share) {
  Caller caller(port, token);
  QRandomGenerator random(seedOfClient);
  for (int i = 1; std::chrono::steady_clock::now() < end; ++i) {
    if (!lane.step(caller, random) || !changeShared(caller, random, client, share)) break;
    if (i % kChangesBetweenLooks == 0 && !lane.check(caller)) break;
  }
  if (share.fault.empty() && lane.fault().empty() && std::chrono::steady_clock::now() < end)
    share.fault = lane.name() + ": no answer";
}

Lanes lanesOfAll() {
  Lanes out = accountLanes();
  for (int number = 0; out.size() < kClients; ++number)
    for (const auto make : {sqliteLanes, dataLanes, settingLanes})
      for (auto& lane : make(number))
        if (out.size() < kClients) out.push_back(std::move(lane));
  return out;
}

}  // namespace

class ConcurrencyTest : public QObject {
  Q_OBJECT

 private:
  static bool makeShared(Caller& caller) {
    const std::string shop = "/v1/services/shop";
    return makeServices(caller) &&
           caller.call("POST", shop + "/sqlite/databases", R"({"name":"SHARED"})").status == 200 &&
           caller.call("POST", shop + "/sqlite/SHARED/query",
                       sqlBatch({"CREATE TABLE t(n INTEGER)", "INSERT INTO t VALUES (0)"}))
                   .status == 200 &&
           caller.call("POST", shop + "/queues", R"({"name":"shared"})").status == 200 &&
           caller.call("POST", shop + "/kv/namespaces", R"({"name":"SHARED"})").status == 200 &&
           caller.call("POST", shop + "/state/namespaces", R"({"className":"Shared"})").status == 200;
  }

  static void compareShared(Caller& caller, const std::array<Share, kClients>& shares) {
    long increments = 0;
    long messages = 0;
    QStringList lastValues;
    QStringList lastStates;
    for (const Share& share : shares) {
      increments += share.increments;
      messages += share.messages;
      lastValues << QString::fromStdString(share.lastValue);
      lastStates << QString::fromStdString(share.lastState);
    }
    const QJsonObject rows =
        caller.call("POST", "/v1/services/shop/sqlite/SHARED/query", R"({"sql":"SELECT n FROM t"})").json();
    QCOMPARE(rows[QLatin1String("results")][0][QLatin1String("rows")][0][QLatin1String("n")].toInteger(-1),
             qint64(increments));
    const QJsonObject metrics = caller.get("/v1/services/shop/queues/shared/metrics").json();
    QCOMPARE(metrics[QLatin1String("metrics")][QLatin1String("backlogCount")].toInteger(-1), qint64(messages));
    // The last write of all was the last one of some client.
    QVERIFY(lastValues.contains(caller.get(kSharedValue).json()[QLatin1String("valueText")].toString()));
    QVERIFY(lastStates.contains(caller.get(kSharedState).json()[QLatin1String("valueText")].toString()));
    QVERIFY(increments > 0 && messages > 0);
  }

 private slots:
  // The first secret makes the key of all.
  void theFirstSecretsMayComeAtOnce() {
    for (int round = 0; round < 4; ++round) {
      LocalFixture fixture;
      {
        Caller caller(fixture.service().port(), fixture.token());
        QVERIFY(makeServices(caller));
      }
      std::atomic<int> set = 0;
      {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 12; ++i)
          threads.emplace_back([&fixture, &set, i] {
            Caller caller(fixture.service().port(), fixture.token());
            const std::string body = "{\"value\":\"v\",\"name\":\"" + numbered("NAME_", i) + "\"}";
            set += caller.call("PUT", "/v1/services/shop/env", body).status == 200 ? 1 : 0;
          });
      }
      QCOMPARE(set.load(), 12);
    }
  }

  void nothingIsRefusedAndNothingIsLost() {
    QRandomGenerator random(seed());
    Options options;
    options.plan = Plan::Pro;  // has room for the cron triggers of all
    LocalFixture fixture(options);
    Lanes lanes = lanesOfAll();
    std::array<Share, kClients> shares;
    {
      Caller caller(fixture.service().port(), fixture.token());
      QVERIFY(makeShared(caller));
      for (const auto& lane : lanes) QVERIFY2(lane->prepare(caller), lane->fault().c_str());
    }
    const std::chrono::seconds length(effort("TOVUK_SECONDS", 4, 6));
    const auto end = std::chrono::steady_clock::now() + length;
    {
      std::vector<std::jthread> threads;
      for (std::size_t i = 0; i < kClients; ++i)
        threads.emplace_back(run, fixture.service().port(), fixture.token(), std::ref(*lanes[i]), i, random.generate(),
                             end, std::ref(shares[i]));
    }
    long changes = 0;
    for (std::size_t i = 0; i < kClients; ++i) {
      QVERIFY2(lanes[i]->fault().empty(), lanes[i]->fault().c_str());
      QVERIFY2(shares[i].fault.empty(), shares[i].fault.c_str());
      QVERIFY2(lanes[i]->acknowledged() > 0, lanes[i]->name().c_str());
      changes += lanes[i]->acknowledged() + shares[i].changes;
    }
    for (const bool again : {false, true}) {
      if (again) fixture.restart();
      Caller caller(fixture.service().port(), fixture.token());
      for (const auto& lane : lanes) QVERIFY2(lane->check(caller), lane->fault().c_str());
      compareShared(caller, shares);
    }
    qInfo("%zu clients, %ld changes in %lld s", kClients, changes, static_cast<long long>(length.count()));
  }
};

QTEST_GUILESS_MAIN(ConcurrencyTest)
#include "concurrency_test.moc"
