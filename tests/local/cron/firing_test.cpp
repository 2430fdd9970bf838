// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What due triggers do: calls of a worker that the test plays, their record, and what happens after a gap.

#include <QTest>

#include <mutex>

#include "api/contract/codec.h"
#include "api/contract/cron/codec.h"
#include "tests/local/fake_worker.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::vector<std::string> callsOf(FakeWorker& worker) {
  std::vector<std::string> out;
  for (const FakeWorker::Ring& ring : worker.rings()) out.push_back(ring.target + " " + ring.body);
  return out;
}

class TestClock {
 public:
  explicit TestClock(const char* time) { set(time); }
  void set(const char* time) {
    const std::lock_guard lock(m_mutex);
    m_now = *parseTime(time);
  }
  UtcTime now() {
    const std::lock_guard lock(m_mutex);
    return m_now;
  }

 private:
  std::mutex m_mutex;
  UtcTime m_now;
};

class Shop : public LocalFixture {
 public:
  Shop(TestClock& clock, const FakeWorker* worker) : LocalFixture(optionsOf(clock, worker)), m_clock(clock) {
    post("/v1/services", R"({"name":"shop","kind":"rust_worker"})");
    post("/v1/services", R"({"name":"bell","kind":"rust_worker"})");
  }
  void create(const std::string& name, const std::string& expression) {
    const TestAnswer made =
        post("/v1/services/shop/cron", "{\"name\":\"" + name + "\",\"cronExpression\":\"" + expression + "\"}");
    if (made.status != 200) qWarning("%s", made.body.c_str());
  }
  void update(const std::string& name, const std::string& body) {
    const TestAnswer changed = send("PUT", "/v1/services/shop/cron/" + name, body);
    if (changed.status != 200) qWarning("%s", changed.body.c_str());
  }
  // Sets the clock and has the scheduler look at it.
  void passTo(const char* time) {
    m_clock.set(time);
    post("/v1/services/bell/cron", R"({"name":"bell","cronExpression":"0 0 1 1 *"})");
    send("DELETE", "/v1/services/bell/cron/bell");
  }
  CronRuns runs(const std::string& name, const std::string& query = {}) {
    std::vector<Problem> problems;
    auto out = decodeCronRuns(get("/v1/local/services/shop/cron/" + name + "/runs" + query).body, &problems);
    if (!problems.empty()) qWarning("%s", problems.front().pointer.c_str());
    return out.value_or(CronRuns{});
  }
  // "delivered 10:30 x1" of each run that has ended, newest first; missed minutes in brackets.
  std::string told(const std::string& name) {
    std::string out;
    for (const CronRun& run : runs(name).runs) {
      if (run.outcome == "running") continue;
      if (!out.empty()) out += ", ";
      out += run.outcome + " " + run.scheduledAt.substr(11, 5) + " x" + std::to_string(*run.attempts);
      if (*run.missed > 0) out += " (" + std::to_string(*run.missed) + ")";
    }
    return out;
  }
  std::int64_t metered(Meter meter) {
    return decodeAccountUsage(get("/v1/usage").body)->usage.day.find(meter).value_or(-1);
  }

 private:
  static Options optionsOf(TestClock& clock, const FakeWorker* worker) {
    Options options;
    options.plan = Plan::Pro;
    options.clock = [&clock] { return clock.now(); };
    if (worker != nullptr) options.workers = {{"shop", worker->url()}};
    return options;
  }
  TestClock& m_clock;
};

std::string body(const char* name, const char* expression) {
  return std::string("/.tovuk/cron/") + name + R"( {"name":")" + name + R"(","cronExpression":")" + expression + "\"}";
}

}  // namespace

class FiringTest : public QObject {
  Q_OBJECT
 private slots:
  void callsTheWorkerAtItsMinute() {
    FakeWorker worker;
    TestClock clock("2026-03-30T10:29:30Z");
    Shop shop(clock, &worker);
    shop.create("half", "30 * * * *");
    QCOMPARE(shop.runs("half").nextRunAt, std::optional<std::string>("2026-03-30T10:30:00.000Z"));
    shop.create("later", "31 * * * *");
    shop.passTo("2026-03-30T10:29:59.999Z");
    shop.passTo("2026-03-30T10:30:00Z");
    QTRY_COMPARE(shop.told("half"), std::string("delivered 10:30 x1"));
    QCOMPARE(callsOf(worker), std::vector<std::string>{body("half", "30 * * * *")});
    const CronRuns runs = shop.runs("half");
    QCOMPARE(runs.trigger, (CronTrigger{"cron_1", "half", "30 * * * *", true}));
    QCOMPARE(runs.runs.at(0).number, std::optional<std::int64_t>(1));
    QCOMPARE(runs.runs.at(0).startedAt, std::optional<std::string>("2026-03-30T10:30:00.000Z"));
    QCOMPARE(runs.nextRunAt, std::optional<std::string>("2026-03-30T11:30:00.000Z"));
    QVERIFY(shop.runs("later").runs.empty());
    // A delivery counts as one worker request and nothing else.
    for (const MeterInfo& meter : meters()) QCOMPARE(shop.metered(meter.meter), meter.meter == Meter::WorkerRequests);
    // By id, too; and it all stays.
    shop.restart();
    QCOMPARE(shop.told("half"), std::string("delivered 10:30 x1"));
    QCOMPARE(shop.told("cron_2"), std::string());
  }

  void anyOtherAnswerIsARefusal() {
    FakeWorker worker;
    TestClock clock("2026-03-30T10:00:00Z");
    Shop shop(clock, &worker);
    shop.create("t", "* * * * *");
    worker.status = 500;
    shop.passTo("2026-03-30T10:01:00Z");
    QTRY_COMPARE(shop.told("t"), std::string("refused 10:01 x1"));
    worker.status = 204;
    shop.passTo("2026-03-30T10:02:00Z");
    QTRY_COMPARE(shop.told("t"), std::string("delivered 10:02 x1, refused 10:01 x1"));
    worker.status = 302;
    shop.passTo("2026-03-30T10:03:00Z");
    QTRY_COMPARE(shop.told("t"), std::string("refused 10:03 x1, delivered 10:02 x1, refused 10:01 x1"));
    QCOMPARE(worker.rings().size(), std::size_t{3});  // none was sent again
    QCOMPARE(shop.metered(Meter::WorkerRequests), 3);
  }

  void withoutAWorkerNobodyListened() {
    TestClock clock("2026-03-30T10:00:00Z");
    Shop shop(clock, nullptr);
    shop.create("t", "* * * * *");
    shop.passTo("2026-03-30T10:01:07Z");
    QTRY_COMPARE(shop.told("t"), std::string("no_worker 10:01 x0"));
    const CronRuns runs = shop.runs("t");
    QCOMPARE(runs.runs.at(0).startedAt, std::nullopt);
    QVERIFY(runs.nextActions.at(0).find("--worker shop=") != std::string::npos);
    QCOMPARE(shop.metered(Meter::WorkerRequests), 0);
  }

  void aPausedTriggerDoesNotFire() {
    FakeWorker worker;
    TestClock clock("2026-03-30T10:00:00Z");
    Shop shop(clock, &worker);
    shop.create("off", "* * * * *");
    shop.create("on", "* * * * *");
    shop.update("off", R"({"enabled":false})");
    QCOMPARE(shop.runs("off").nextRunAt, std::nullopt);
    shop.passTo("2026-03-30T10:01:00Z");
    QTRY_COMPARE(shop.told("on"), std::string("delivered 10:01 x1"));
    QCOMPARE(shop.told("off"), std::string());
    // What passed in the pause is not missed, after a restart either.
    shop.restart();
    shop.passTo("2026-03-30T10:02:00Z");
    QTRY_COMPARE(shop.runs("on").runs.size(), std::size_t{2});
    shop.update("off", R"({"enabled":true})");
    shop.passTo("2026-03-30T10:03:00Z");
    QTRY_COMPARE(shop.told("off"), std::string("delivered 10:03 x1"));
  }

  void changesTakeEffectAtOnce() {
    FakeWorker worker;
    TestClock clock("2026-03-30T10:00:30Z");
    Shop shop(clock, &worker);
    shop.create("old", "0 12 * * *");
    shop.create("gone", "* * * * *");
    shop.update("old", R"({"cronExpression":"* * * * *","name":"new"})");
    shop.send("DELETE", "/v1/services/shop/cron/gone");
    shop.passTo("2026-03-30T10:01:00Z");
    QTRY_COMPARE(shop.told("new"), std::string("delivered 10:01 x1"));
    QCOMPARE(callsOf(worker), std::vector<std::string>{body("new", "* * * * *")});
    // A rename in the minute that is due loses nothing.
    clock.set("2026-03-30T10:02:00Z");
    shop.update("new", R"({"name":"newer"})");
    QTRY_COMPARE(shop.told("newer"), std::string("delivered 10:02 x1, delivered 10:01 x1"));
    QCOMPARE(shop.get("/v1/local/services/shop/cron/gone/runs").status, 404);
    shop.send("DELETE", "/v1/services/shop");
    shop.passTo("2026-03-30T10:03:00Z");
    shop.restart();
    QCOMPARE(worker.rings().size(), std::size_t{2});
  }

  void aGapIsOneMissedRun() {
    FakeWorker worker;
    TestClock clock("2026-03-30T10:00:30Z");
    Shop shop(clock, &worker);
    shop.create("daily", "0 11 * * *");
    shop.create("minutely", "* * * * *");
    shop.create("yearly", "0 0 1 1 *");
    shop.stop();
    clock.set("2026-03-30T12:00:30Z");
    shop.restart();
    QTRY_COMPARE(shop.told("minutely"), std::string("delivered 12:00 x1, missed 10:01 x0 (119)"));
    QCOMPARE(shop.told("daily"), std::string("missed 11:00 x0 (1)"));
    QCOMPARE(shop.told("yearly"), std::string());
    QCOMPARE(shop.runs("daily").runs.at(0).startedAt, std::nullopt);
    QCOMPARE(worker.rings().size(), std::size_t{1});  // the minute that still runs
    // Once: the next start finds no gap.
    shop.restart();
    shop.passTo("2026-03-30T12:01:00Z");
    QTRY_COMPARE(shop.told("minutely"), std::string("delivered 12:01 x1, delivered 12:00 x1, missed 10:01 x0 (119)"));
    QCOMPARE(shop.told("daily"), std::string("missed 11:00 x0 (1)"));
    // A long gap is not counted to its end.
    shop.stop();
    clock.set("2027-03-30T12:00:30Z");
    shop.restart();
    QTRY_COMPARE(shop.runs("minutely").runs.size(), std::size_t{5});
    QCOMPARE(shop.runs("minutely").runs.at(1).missed, std::optional<std::int64_t>(1000));
  }

  void aLateLookSendsTheLastMinuteOnly() {
    FakeWorker worker;
    TestClock clock("2026-03-30T10:00:30Z");
    Shop shop(clock, &worker);
    shop.create("minutely", "* * * * *");
    shop.create("hourly", "0 * * * *");
    shop.passTo("2026-03-30T11:14:59Z");
    QTRY_COMPARE(shop.told("minutely"), std::string("delivered 11:14 x1, missed 10:01 x0 (73)"));
    QTRY_COMPARE(shop.told("hourly"), std::string("delivered 11:00 x1"));
    shop.passTo("2026-03-30T12:15:00Z");  // a quarter of an hour is too late
    QTRY_COMPARE(shop.told("hourly"), std::string("missed 12:00 x0 (1), delivered 11:00 x1"));
  }

  void minutesComeAgainWhenTheClockGoesBack() {
    FakeWorker worker;
    TestClock clock("2026-03-30T10:00:30Z");
    Shop shop(clock, &worker);
    shop.create("t", "0 * * * *");
    shop.passTo("2026-03-30T11:00:00Z");
    QTRY_COMPARE(shop.told("t"), std::string("delivered 11:00 x1"));
    shop.passTo("2026-03-30T09:59:30Z");
    shop.passTo("2026-03-30T10:00:00Z");
    QTRY_COMPARE(shop.told("t"), std::string("delivered 10:00 x1, delivered 11:00 x1"));
  }

  void aRunThatWasCutOffIsSentAgain() {
    FakeWorker worker;
    TestClock clock("2026-03-30T10:00:30Z");
    Shop shop(clock, &worker);
    shop.create("a", "1 10 * * *");
    shop.create("b", "1 10 * * *");
    worker.hold("/");
    shop.passTo("2026-03-30T10:01:00Z");
    QTRY_COMPARE(worker.rings().size(), std::size_t{2});
    QCOMPARE(shop.runs("a").runs.at(0).outcome, std::string("running"));
    shop.stop();
    worker.hold({});
    clock.set("2026-03-30T17:00:00Z");
    shop.restart();
    QTRY_COMPARE(shop.told("a"), std::string("delivered 10:01 x2"));
    QTRY_COMPARE(shop.told("b"), std::string("delivered 10:01 x2"));
    QCOMPARE(worker.rings().size(), std::size_t{4});
    shop.restart();
    QCOMPARE(worker.rings().size(), std::size_t{4});
  }

  void runsArePaged() {
    TestClock clock("2026-03-30T10:00:00Z");
    Shop shop(clock, nullptr);
    shop.create("t", "* * * * *");
    for (int i = 1; i <= 5; ++i) {
      shop.passTo(("2026-03-30T10:0" + std::to_string(i) + ":00Z").c_str());
      QTRY_COMPARE(shop.runs("t").runs.size(), static_cast<std::size_t>(i));
    }
    std::vector<std::int64_t> numbers;
    std::string query = "?limit=2";
    for (int page = 0; page < 3; ++page) {
      const CronRuns runs = shop.runs("t", query);
      for (const CronRun& run : runs.runs) numbers.push_back(*run.number);
      QCOMPARE(runs.nextCursor.has_value(), page < 2);
      query = "?limit=2&cursor=" + runs.nextCursor.value_or("");
    }
    QCOMPARE(numbers, (std::vector<std::int64_t>{5, 4, 3, 2, 1}));
    QCOMPARE(shop.runs("t", "?limit=5").nextCursor, std::nullopt);
    QVERIFY(shop.runs("t", "?cursor=1").runs.empty());
    const std::string path = "/v1/local/services/shop/cron/t/runs";
    for (const char* wrong : {"?limit=0", "?limit=1001", "?limit=x", "?cursor=0", "?cursor=abc", "?cursor=%zz"})
      QVERIFY2(shop.get(path + wrong).status == 400, wrong);
    QCOMPARE(shop.get(path + "?limit=1000").status, 200);
    QCOMPARE(shop.get("/v1/local/services/shop/cron/nobody/runs").status, 404);
  }
};

QTEST_GUILESS_MAIN(FiringTest)
#include "firing_test.moc"
