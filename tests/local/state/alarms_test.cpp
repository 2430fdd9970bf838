// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alarms: setting and reading them, and how they ring.

#include <QElapsedTimer>

#include <future>

#include "tests/local/local_fixture.h"
#include "tests/local/state/state_world.h"

using namespace tovuk;
using namespace tovuk::local;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kTen = 1772359200000;  // 2026-03-01 10:00:00Z

void makeRoom(StateWorld& world) {
  QCOMPARE(world.send("POST", "/state/namespaces", R"({"className":"Room"})").status, 200);
}

}  // namespace

class StateAlarmsTest : public QObject {
  Q_OBJECT
 private slots:
  void oneAlarmIsSetReplacedReadAndDeleted() {
    StateWorld world;
    makeRoom(world);
    const std::string path = "/state/namespaces/state_namespace_1/objects/a/alarm";
    QCOMPARE(world.send("GET", path).status, 404);
    QCOMPARE(world.send("DELETE", path).status, 404);
    // The first write makes the object.
    std::vector<Problem> problems;
    auto alarm = decodeStateAlarm(world.send("PUT", path, R"({"delaySeconds":60})").body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(alarm->scheduledAtUnixMs, std::optional<std::int64_t>(kTen + 60000));
    QCOMPARE(alarm->scheduledAt, std::optional<std::string>("2026-03-01 10:01:00Z"));
    QCOMPARE(alarm->object.alarmScheduledAt, alarm->scheduledAt);
    QCOMPARE(alarm->object.id, std::string("state_object_1"));
    QCOMPARE(alarm->stateNamespace.id, std::string("state_namespace_1"));
    QCOMPARE(alarm->retryCount, std::optional<std::int64_t>(0));
    QVERIFY(!alarm->lastFireAt);
    QCOMPARE(alarm->nextActions.size(), std::size_t{1});  // nobody will hear it
    QVERIFY(world.wakes > 0);
    alarm = decodeStateAlarm(world.send("PUT", path, R"({"scheduledAtUnixMs":1772366400123})").body);
    QCOMPARE(alarm->scheduledAtUnixMs, std::optional<std::int64_t>(1772366400123));
    QCOMPARE(world.alarm("a").scheduledAt, std::optional<std::string>("2026-03-01 12:00:00Z"));
    const auto deleted = decodeStateDeleted(world.send("DELETE", path).body, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(deleted->deleted, std::optional(true));
    QVERIFY(!deleted->object.alarmScheduledAtUnixMs);
    QCOMPARE(decodeStateDeleted(world.send("DELETE", path).body)->deleted, std::optional(false));
    // No alarm is nulls, not 404.
    const auto none = world.alarm("a");
    QVERIFY(!none.scheduledAt && !none.scheduledAtUnixMs && !none.lastFireAt);
  }

  void exactlyOneFormWithinItsBounds() {
    StateWorld world;
    makeRoom(world);
    const std::string path = "/state/namespaces/Room/objects/a/alarm";
    for (const char* wrong :
         {"{}", "[]", "", "nothing", R"({"delaySeconds":1,"scheduledAtUnixMs":1})", R"({"delaySeconds":-1})",
          R"({"delaySeconds":2147483648})", R"({"delaySeconds":1.5})", R"({"delaySeconds":"1"})",
          R"({"delaySeconds":null})", R"({"scheduledAtUnixMs":-1})", R"({"scheduledAtUnixMs":9007199254740992})",
          R"({"scheduledAtUnixMs":null})", R"({"scheduledAtUnixMs":1,"delaySeconds":null})"}) {
      const Answer answer = world.send("PUT", path, wrong);
      QVERIFY2(answer.status == 400 && answer.body.find("invalid_request") != std::string::npos, wrong);
    }
    QCOMPARE(world.send("GET", path).status, 404);  // nothing was written
    for (const char* good : {R"({"delaySeconds":0})", R"({"delaySeconds":2147483647})", R"({"scheduledAtUnixMs":0})",
                             R"({"scheduledAtUnixMs":9007199254740991,"other":1})"})
      QVERIFY2(world.send("PUT", path, good).status == 200, good);
    // SPACE_TIME has four digits for the year.
    QCOMPARE(world.alarm("a").scheduledAt, std::optional<std::string>("9999-12-31 23:59:59Z"));
    QCOMPARE(world.alarm("a").scheduledAtUnixMs, std::optional<std::int64_t>(9007199254740991));
    QCOMPARE(world.send("PUT", "/state/namespaces/Nope/objects/a/alarm", R"({"delaySeconds":0})").status, 404);
    QCOMPARE(world.send("PUT", "/state/namespaces/Room/objects/a%2Fb/alarm", R"({"delaySeconds":0})").status, 400);
  }

  void anAcceptedAlarmIsCleared() {
    StateWorld world;
    FakeWorker worker;
    makeRoom(world);
    world.worker.set("", "shop", worker.url() + "/base/");
    world.setAlarm("room%201%25", R"({"delaySeconds":60})");
    QVERIFY(!(*world.part->due() <= world.clock.now()) || world.runDue() == 1);  // it looks at the workers once
    QCOMPARE(*world.part->due(), UtcTime(std::chrono::milliseconds(kTen + 60000)));
    world.clock.set(world.clock.now() + 59999ms);
    QCOMPARE(world.runDue(), 0);
    world.clock.set(*world.part->due());
    // A handler that takes two seconds of the clock.
    worker.during = [&] { world.clock.set(world.clock.now() + 2s); };
    QCOMPARE(world.runDue(), 1);
    QCOMPARE(worker.rings().size(), std::size_t{1});
    QCOMPARE(worker.rings()[0].target, std::string("/base/.tovuk/state/Room/room%201%25/alarm"));
    std::vector<Problem> problems;
    const auto event = decodeStateAlarmEvent(worker.rings()[0].body, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(event->objectKey, std::string("room 1%"));
    QCOMPARE(event->className, std::string("Room"));
    QCOMPARE(event->retryCount, std::optional<std::int64_t>(0));
    QCOMPARE(event->isRetry, std::optional(false));
    QCOMPARE(event->scheduledAtUnixMs, std::optional<std::int64_t>(kTen + 60000));
    const auto alarm = world.alarm("room%201%25");
    QVERIFY(!alarm.scheduledAt && !alarm.scheduledAtUnixMs);
    QCOMPARE(alarm.lastFireAt, std::optional<std::string>("2026-03-01 10:01:02Z"));
    QCOMPARE(alarm.object.lastSeenAt, alarm.lastFireAt);
    QVERIFY(!world.part->due());
    const auto runs = world.runs();
    QCOMPARE(runs.size(), std::size_t{1});
    QCOMPARE(runs[0].result, std::string("accepted"));
    QCOMPARE(runs[0].durationMs, std::optional<std::int64_t>(2000));
    QCOMPARE(runs[0].ranAtUnixMs, std::optional<std::int64_t>(kTen + 60000));
    QCOMPARE(world.meter(Meter::WorkerRequests), 1);
    QCOMPARE(world.meter(Meter::StateRequests), 3);  // set, ring, read
    QCOMPARE(world.meter(Meter::StateDurationGbMilliseconds), 250);
    QCOMPARE(world.meter(Meter::StateSqliteRowsWritten), 1);
    QCOMPARE(world.meter(Meter::StateSqliteRowsRead), 1);
  }

  void aRefusedAlarmIsTriedSixTimesMoreAndThenCleared() {
    StateWorld world;
    FakeWorker worker;
    worker.status = 500;
    makeRoom(world);
    world.worker.set("", "service_1", worker.url());
    world.setAlarm("a", R"({"delaySeconds":0})");
    world.runDue();
    std::int64_t wait = 2;
    for (std::int64_t retry = 1; retry <= 6; ++retry, wait *= 2) {
      QCOMPARE(world.alarm("a").retryCount, std::optional<std::int64_t>(retry));
      QCOMPARE(world.alarm("a").scheduledAtUnixMs, std::optional<std::int64_t>(kTen));
      QCOMPARE(*world.part->due() - world.clock.now(), std::chrono::milliseconds(wait * 1000));
      if (retry == 3) world.open();  // a restart loses no count
      if (retry == 3) world.runDue();
      world.clock.set(world.clock.now() + std::chrono::milliseconds(wait * 1000 - 1));
      QCOMPARE(world.runDue(), 0);
      world.clock.set(world.clock.now() + 1ms);
      QCOMPARE(world.runDue(), 1);
      const auto event = decodeStateAlarmEvent(worker.rings().back().body);
      QCOMPARE(event->retryCount, std::optional(retry));
      QCOMPARE(event->isRetry, std::optional(true));
    }
    QCOMPARE(worker.rings().size(), std::size_t{7});
    const auto alarm = world.alarm("a");
    QVERIFY(!alarm.scheduledAt && !alarm.lastFireAt);
    QCOMPARE(alarm.retryCount, std::optional<std::int64_t>(0));
    QVERIFY(!world.part->due());
    const auto runs = world.runs();
    QCOMPARE(runs.size(), std::size_t{7});
    QCOMPARE(runs[0].result, std::string("cleared"));
    QVERIFY(!runs[0].nextAttemptAt);
    QCOMPARE(runs[6].result, std::string("refused"));
    QCOMPARE(runs[6].nextAttemptAtUnixMs, std::optional<std::int64_t>(kTen + 2000));
  }

  void aNewAlarmSetWhileRingingIsKept() {
    for (const int status : {200, 500}) {
      StateWorld world;
      FakeWorker worker;
      worker.status = status;
      makeRoom(world);
      world.worker.set("", "shop", worker.url());
      world.setAlarm("a", R"({"delaySeconds":0})");
      worker.during = [&] { world.setAlarm("a", R"({"delaySeconds":300})"); };
      world.runDue();
      QCOMPARE(worker.rings().size(), std::size_t{1});
      QCOMPARE(world.alarm("a").scheduledAtUnixMs, std::optional<std::int64_t>(kTen + 300000));
      QCOMPARE(world.alarm("a").retryCount, std::optional<std::int64_t>(0));
      QCOMPARE(world.alarm("a").lastFireAt.has_value(), status == 200);
      QCOMPARE(*world.part->due(), UtcTime(std::chrono::milliseconds(kTen + 300000)));
      // And one that is deleted meanwhile is not tried again.
      worker.during = [&] { world.send("DELETE", "/state/namespaces/Room/objects/a/alarm"); };
      world.clock.set(*world.part->due());
      world.runDue();
      QVERIFY(!world.alarm("a").scheduledAt && !world.part->due());
    }
  }

  void withoutAWorkerItWaitsAndNothingSpins() {
    StateWorld world;
    makeRoom(world);
    world.setAlarm("a", R"({"delaySeconds":0})");
    world.setAlarm("b", R"({"delaySeconds":1})");
    world.runDue();
    QCOMPARE(*world.part->due(), UtcTime(std::chrono::milliseconds(kTen + 1000)));  // only `b`
    world.clock.set(*world.part->due());
    world.runDue();
    QVERIFY(!world.part->due());
    QCOMPARE(world.runs().size(), std::size_t{2});
    QCOMPARE(world.runs()[1].result, std::string("no_worker"));
    QCOMPARE(world.alarm("a").scheduledAtUnixMs, std::optional<std::int64_t>(kTen));
    // Neither a restart nor another service's worker changes that.
    world.open();
    world.worker.set("", "other", "http://127.0.0.1:1");
    world.runDue();
    QVERIFY(!world.part->due());
    QCOMPARE(world.runs().size(), std::size_t{2});
    FakeWorker worker;
    world.worker.set("", "shop", worker.url());
    world.runDue();
    QCOMPARE(worker.rings().size(), std::size_t{2});
    QVERIFY(!world.alarm("a").scheduledAt && !world.alarm("b").scheduledAt);
    QCOMPARE(world.meter(Meter::WorkerRequests), 2);
  }

  void theSameWorkerThatComesBackIsTold() {
    StateWorld world;
    FakeWorker worker;
    makeRoom(world);
    world.worker.set("", "shop", worker.url());
    world.runDue();
    world.setAlarm("a", R"({"delaySeconds":0})");
    // The alarm waits for its turn, and by then there is no worker.
    std::promise<void> turn;
    const std::shared_future<void> come = turn.get_future().share();
    for (std::size_t i = 0; i < Deliveries::kMostOfService; ++i)
      world.deliveries.add(world.service.id, [come] { come.wait(); });
    world.part->run(world.clock.now());
    world.worker.set("", "shop", "");
    turn.set_value();
    world.deliveries.waitUntilIdle();
    QCOMPARE(world.runs().at(0).result, std::string("no_worker"));
    world.worker.set("", "shop", worker.url());
    world.runDue();
    QCOMPARE(worker.rings().size(), std::size_t{1});
  }

  void aPauseEndsWhenTheClockIsSetBack() {
    StateWorld world;
    FakeWorker worker;
    makeRoom(world);
    world.worker.set("", "shop", worker.url());
    world.setAlarm("a", R"({"scheduledAtUnixMs":0})");
    world.meters.setCaps({{"state_requests", "day", 1, true, 80}});
    world.runDue();
    QVERIFY(*world.part->due() > world.clock.now());
    world.meters.setCaps({});
    world.clock.set(world.clock.now() - 24h);
    QCOMPARE(*world.part->due(), UtcTime{});
    world.runDue();
    QCOMPARE(worker.rings().size(), std::size_t{1});
  }

  void whatABusyServiceHasLeftIsNotLookedAt() {
    StateWorld world;
    FakeWorker worker;
    makeRoom(world);
    world.worker.set("", "shop", worker.url());
    world.runDue();
    world.write([](Db& db) {
      db.use(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) "
            "INSERT INTO state_objects(namespace, key, created, updated, seen, alarm_at, alarm_due) "
            "SELECT 1, 'object ' || i, 0, 0, 0, i, i FROM n")
          .run();
    });
    std::promise<void> turn;
    const std::shared_future<void> come = turn.get_future().share();
    for (std::size_t i = 0; i < Deliveries::kMostOfService; ++i)
      world.deliveries.add(world.service.id, [come] { come.wait(); });
    world.part->run(world.clock.now());
    const auto due = world.part->due();  // sixteen wait, four stay on the disk
    turn.set_value();
    world.deliveries.waitUntilIdle();
    QVERIFY(!due);
    world.runDue();
    QCOMPARE(worker.rings().size(), std::size_t{20});
  }

  void aHardCapHoldsThemBack() {
    StateWorld world;
    FakeWorker worker;
    makeRoom(world);
    world.worker.set("", "shop", worker.url());
    world.setAlarm("a", R"({"delaySeconds":0})");
    world.meters.setCaps({{"state_requests", "day", 1, true, 80}});
    world.runDue();
    QVERIFY(worker.rings().empty());
    QVERIFY(*world.part->due() > world.clock.now());  // no spinning
    QCOMPARE(world.send("GET", "/state/namespaces/Room/objects/a/alarm").status, 429);
    QCOMPARE(world.send("PUT", "/state/namespaces/Room/objects/a/alarm", R"({"delaySeconds":9})").status, 429);
    world.clock.set(*parseTime("2026-03-02T00:00:00Z"));
    world.runDue();
    QCOMPARE(worker.rings().size(), std::size_t{1});
  }

  void whenTheServiceStopsNothingCountsAsRefused() {
    StateWorld world;
    FakeWorker worker;
    makeRoom(world);
    world.worker.set("", "shop", worker.url());
    world.setAlarm("a", R"({"delaySeconds":0})");
    worker.status = 500;
    worker.during = [&] { world.worker.stop(); };
    world.runDue();
    QVERIFY(!world.part->due());
    QCOMPARE(world.alarm("a").retryCount, std::optional<std::int64_t>(0));
    QVERIFY(world.alarm("a").scheduledAt);
    QVERIFY(world.runs().empty());
  }

  void aHundredThousandAlarmsCostNothingUntilDue() {
    StateWorld world;
    makeRoom(world);
    world.runDue();
    world.write([](Db& db) {
      db.use(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO state_objects(namespace, key, created, updated, seen, alarm_at, alarm_due) "
            "SELECT 1, 'object ' || i, 0, 0, 0, 1772359200000 + i * 1000, 1772359200000 + i * 1000 FROM n")
          .run();
    });
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i) QCOMPARE(*world.part->due(), UtcTime(std::chrono::milliseconds(kTen + 1000)));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));  // a scan takes 5 ms each
    // Two thousand that nobody hears: all recorded, a thousand kept, newest first, in pages.
    world.clock.set(world.clock.now() + 2000s);
    QVERIFY(world.runDue() < 20);
    QCOMPARE(world.ask("SELECT count(*) FROM state_alarm_runs"), 1000);
    QCOMPARE(world.runs().front().objectKey, std::string("object 2000"));
    QCOMPARE(world.runs().back().objectKey, std::string("object 1001"));
    const auto page = decodeStateAlarmRuns(world.send("GET", "/state/namespaces/Room/alarms/runs?limit=2").body);
    QCOMPARE(page->nextCursor, std::optional<std::string>("1999"));
    const auto next =
        decodeStateAlarmRuns(world.send("GET", "/state/namespaces/Room/alarms/runs?limit=2&cursor=1999").body);
    QCOMPARE(next->runs.front().objectKey, std::string("object 1998"));
    for (const char* wrong : {"?limit=0", "?limit=1001", "?cursor=x", "?cursor=0"})
      QCOMPARE(world.send("GET", std::string("/state/namespaces/Room/alarms/runs") + wrong).status, 400);
  }

  void alarmsOfARemovedNamespaceAreSilent() {
    StateWorld world;
    FakeWorker worker;
    makeRoom(world);
    world.worker.set("", "shop", worker.url());
    world.setAlarm("a", R"({"delaySeconds":0})");
    QCOMPARE(world.send("DELETE", "/state/namespaces/Room").status, 200);
    makeRoom(world);
    world.runDue();
    QVERIFY(worker.rings().empty() && !world.part->due());
    QCOMPARE(world.send("GET", "/state/namespaces/Room/objects/a/alarm").status, 404);
  }

  void theRunningServiceRingsAndARestartRingsWhatWasMissed() {
    FakeWorker worker;
    Options options;
    options.workers = {{"shop", worker.url()}};
    QTemporaryDir dir;
    options.dataDir = dir.path().toStdString() + "/data";
    const std::string base = "/v1/services/shop/state/namespaces";
    {
      Options deaf = options;
      deaf.workers.clear();
      LocalFixture fixture(deaf);
      fixture.makeDatabase();
      QCOMPARE(fixture.post(base, R"({"className":"Room"})").status, 200);
      QCOMPARE(fixture.send("PUT", base + "/Room/objects/missed/alarm", R"({"delaySeconds":0})").status, 200);
      const std::string runs = "/v1/local/services/shop/state/namespaces/state_namespace_1/alarms/runs";
      QTRY_VERIFY(decodeStateAlarmRuns(fixture.get(runs).body)->runs.size() == 1);
    }
    LocalFixture fixture(options);
    QVERIFY(worker.waitFor(1));
    QVERIFY(worker.rings()[0].target.find("/missed/") != std::string::npos);
    QCOMPARE(fixture.send("PUT", base + "/Room/objects/now/alarm", R"({"delaySeconds":0})").status, 200);
    QVERIFY(worker.waitFor(2));
    QTRY_VERIFY(!decodeStateAlarm(fixture.get(base + "/Room/objects/now/alarm").body)->scheduledAt);
    fixture.restart();
    QCOMPARE(fixture.send("PUT", base + "/Room/objects/later/alarm", R"({"delaySeconds":0})").status, 200);
    QVERIFY(worker.waitFor(3));
    QCOMPARE(worker.rings().size(), std::size_t{3});
  }
};

QTEST_GUILESS_MAIN(StateAlarmsTest)
#include "alarms_test.moc"
