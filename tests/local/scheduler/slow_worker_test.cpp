// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A worker that does not answer: whom it holds up, and whom not.

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <future>

#include "api/contract/cron/codec.h"
#include "api/contract/state/codec.h"
#include "tests/local/fake_worker.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr int kSoonMs = 5000;

class World {
 public:
  World() : fixture(optionsOf(slow, quick)) {
    clock(R"({"action":"stop"})");
    clock(R"({"action":"set","toUnixMs":1774866570000})");  // 2026-03-30T10:29:30Z
    for (const char* service : {"slow", "quick"}) {
      fixture.post("/v1/services", std::string(R"({"name":")") + service + R"(","kind":"rust_worker"})");
      fixture.post(of(service) + "/state/namespaces", R"({"className":"Room"})");
      fixture.post(of(service) + "/queues", R"({"name":"jobs","maxBatchSize":1,"maxBatchTimeoutSeconds":0})");
    }
  }
  static std::string of(const std::string& service) { return "/v1/services/" + service; }
  TestAnswer clock(const std::string& body) { return fixture.post("/v1/local/clock", body); }
  // Answers the status of an advance by a minute. With a client of its own, since the fixture may be stopped meanwhile.
  std::future<int> advance() {
    return std::async(std::launch::async, [port = fixture.service().port(), token = fixture.token()] {
      httplib::Client client("127.0.0.1", port);
      client.set_read_timeout(60, 0);
      client.set_bearer_token_auth(token);
      const auto answer = client.Post("/v1/local/clock", R"({"action":"advance","byMs":60000})", "application/json");
      return answer ? answer->status : 0;
    });
  }
  void cron(const std::string& service, const std::string& name) {
    const TestAnswer made =
        fixture.post(of(service) + "/cron", R"({"cronExpression":"* * * * *","name":")" + name + "\"}");
    QCOMPARE(made.status, 200);
  }
  void alarm(const std::string& service, const std::string& object, int seconds) {
    const TestAnswer set = fixture.send("PUT", of(service) + "/state/namespaces/Room/objects/" + object + "/alarm",
                                        R"({"delaySeconds":)" + std::to_string(seconds) + "}");
    QCOMPARE(set.status, 200);
  }
  bool isSet(const std::string& service, const std::string& object) {
    return decodeStateAlarm(fixture.get(of(service) + "/state/namespaces/Room/objects/" + object + "/alarm").body)
        ->scheduledAt.has_value();
  }
  std::vector<CronRun> runs(const std::string& service, const std::string& name) {
    return decodeCronRuns(fixture.get("/v1/local/services/" + service + "/cron/" + name + "/runs").body)->runs;
  }

  FakeWorker slow, quick;
  LocalFixture fixture;

 private:
  static Options optionsOf(const FakeWorker& slow, const FakeWorker& quick) {
    Options options;
    options.plan = Plan::Pro;
    options.control = true;
    options.workers = {{"slow", slow.url()}, {"quick", quick.url()}};
    return options;
  }
};

}  // namespace

class SlowWorkerTest : public QObject {
  Q_OBJECT
 private slots:
  void othersAreServedMeanwhile() {
    World world;
    world.slow.hold("/");
    world.cron("slow", "hangs");
    world.cron("quick", "runs");
    // Set, not advanced: nobody waits.
    world.clock(R"({"action":"set","toUnixMs":1774866600000})");
    QVERIFY(world.slow.waitFor(1));
    for (int i = 0; i < 20; ++i) world.alarm("slow", "o" + std::to_string(i), 0);
    world.alarm("quick", "a", 0);
    world.fixture.post(World::of("quick") + "/queues/jobs/messages", R"({"body":"x"})");
    QVERIFY(world.quick.waitFor(3));
    QTRY_VERIFY(!world.isSet("quick", "a"));
    QTRY_COMPARE(world.runs("quick", "runs").at(0).outcome, std::string("delivered"));
    QCOMPARE(world.runs("slow", "hangs").at(0).outcome, std::string("running"));
    QTRY_COMPARE(world.slow.rings().size(), std::size_t{4});  // at a time
    // An alarm that is set while overdue ones ring comes at its time.
    world.alarm("quick", "b", 5);
    world.clock(R"({"action":"set","toUnixMs":1774866605000})");
    QTRY_VERIFY(!world.isSet("quick", "b"));
    world.slow.hold({});
    QVERIFY(world.slow.waitFor(21));
    for (int i = 0; i < 20; ++i) QTRY_VERIFY(!world.isSet("slow", "o" + std::to_string(i)));
    QCOMPARE(world.slow.rings().size(), std::size_t{21});  // each once
  }

  void aTriggerIsCalledOnceAtATime() {
    World world;
    world.slow.hold("/");
    world.cron("slow", "hangs");
    world.cron("slow", "beside");
    world.clock(R"({"action":"set","toUnixMs":1774866600000})");  // 10:30
    QVERIFY(world.slow.waitFor(2));
    for (const char* time : {"1774866660000", "1774866720000", "1774866780000"})
      world.clock(std::string(R"({"action":"set","toUnixMs":)") + time + "}");
    world.alarm("quick", "seen", 0);  // the scheduler has looked
    QVERIFY(world.quick.waitFor(1));
    QCOMPARE(world.slow.rings().size(), std::size_t{2});
    world.slow.hold({});
    // The last minute that passed is sent; the two between were missed.
    QTRY_COMPARE(world.runs("slow", "hangs").size(), std::size_t{3});
    QTRY_COMPARE(world.runs("slow", "hangs").at(0).outcome, std::string("delivered"));
    QCOMPARE(world.runs("slow", "hangs").at(0).scheduledAt, std::string("2026-03-30T10:33:00.000Z"));
    QCOMPARE(world.runs("slow", "hangs").at(1).outcome, std::string("missed"));
    QCOMPARE(world.runs("slow", "hangs").at(1).missed, std::optional<std::int64_t>(2));
    QTRY_COMPARE(world.slow.rings().size(), std::size_t{4});
  }

  void anAlarmThatIsDeletedWhileItWaitsIsSilent() {
    World world;
    world.slow.hold("/");
    for (int i = 0; i < 6; ++i) world.alarm("slow", "o" + std::to_string(i), 0);
    QVERIFY(world.slow.waitFor(4));
    world.alarm("quick", "seen", 0);
    QVERIFY(world.quick.waitFor(1));
    world.fixture.send("DELETE", World::of("slow") + "/state/namespaces/Room/objects/o5/alarm");
    world.slow.hold({});
    QVERIFY(world.slow.waitFor(5));
    for (int i = 0; i < 5; ++i) QTRY_VERIFY(!world.isSet("slow", "o" + std::to_string(i)));
    for (const FakeWorker::Ring& ring : world.slow.rings()) QVERIFY(ring.target.find("/o5/") == std::string::npos);
  }

  void theEndOfTheServiceIsPrompt() {
    World world;
    world.slow.hold("/");
    world.cron("slow", "hangs");
    for (int i = 0; i < 20; ++i) world.alarm("slow", "o" + std::to_string(i), 10);
    // A test that advances the clock waits for the worker, and a reset waits for the test. The clock stands: only the
    // advance makes them ring.
    auto advance = world.advance();
    QVERIFY(world.slow.waitFor(4));
    QElapsedTimer timer;
    timer.start();
    world.fixture.stop();
    QVERIFY2(timer.elapsed() < kSoonMs, qPrintable(QString::number(timer.elapsed())));
    advance.wait();
    world.slow.hold({});
    world.fixture.restart();
    for (int i = 0; i < 20; ++i) QTRY_VERIFY(!world.isSet("slow", "o" + std::to_string(i)));  // none is lost
  }

  void aResetCutsAnAdvanceOff() {
    World world;
    world.slow.hold("/");
    world.alarm("slow", "o", 10);
    auto advance = world.advance();
    QVERIFY(world.slow.waitFor(1));  // in the advance, since the clock stands
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(world.fixture.post("/v1/local/reset").status, 200);
    QVERIFY2(timer.elapsed() < kSoonMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(advance.get(), 503);
    QCOMPARE(world.fixture.get("/v1/services/slow").status, 404);
  }

  void aClockThatRunsPastTheEndOfAnAdvanceIsNotSetBack() {
    std::atomic<std::int64_t> now = 1774866570000;  // 2026-03-30T10:29:30Z
    FakeWorker worker;
    worker.during = [&] { now += 600000; };
    Options options;
    options.control = true;
    options.clock = [&] { return UtcTime(std::chrono::milliseconds(now)); };
    options.workers = {{"shop", worker.url()}};
    LocalFixture fixture(options);
    fixture.post("/v1/services", R"({"name":"shop","kind":"rust_worker"})");
    fixture.post("/v1/services/shop/state/namespaces", R"({"className":"Room"})");
    fixture.send("PUT", "/v1/services/shop/state/namespaces/Room/objects/o/alarm", R"({"delaySeconds":30})");
    const TestAnswer advanced = fixture.post("/v1/local/clock", R"({"action":"advance","byMs":60000})");
    QCOMPARE(worker.rings().size(), std::size_t{1});
    QCOMPARE(advanced.json()[QLatin1String("nowUnixMs")].toInteger(), qint64{1774866570000 + 30000 + 600000});
  }

  void anAdvanceBringsAllInTheOrderOfTime() {
    World world;
    world.slow.status = 500;
    world.cron("quick", "t");
    world.alarm("quick", "a", 45);  // 10:30:15
    world.alarm("quick", "b", 30);  // 10:30:00, after the trigger of that minute
    world.alarm("quick", "c", 91);  // 10:31:01
    world.alarm("slow", "r", 1);    // refused: again after 2, 4, 8, ... seconds
    world.fixture.post(World::of("quick") + "/queues/jobs/messages", R"({"body":"x","delaySeconds":100})");  // 10:31:10
    QCOMPARE(world.clock(R"({"action":"advance","byMs":180000})").status, 200);  // to 10:32:30
    std::vector<std::string> order;
    for (const FakeWorker::Ring& ring : world.quick.rings()) order.push_back(ring.target);
    const std::string room = "/.tovuk/state/Room/";
    QCOMPARE(order, (std::vector<std::string>{"/.tovuk/cron/t", room + "b/alarm", room + "a/alarm", "/.tovuk/cron/t",
                                              room + "c/alarm", "/.tovuk/queues/jobs", "/.tovuk/cron/t"}));
    QCOMPARE(world.slow.rings().size(), std::size_t{7});  // the last after 126 s
    QVERIFY(!world.isSet("slow", "r"));
    const auto runs = world.runs("quick", "t");
    QCOMPARE(runs.size(), std::size_t{3});
    QCOMPARE(runs[2].startedAt, std::optional<std::string>("2026-03-30T10:30:00.000Z"));
    QCOMPARE(runs[0].startedAt, std::optional<std::string>("2026-03-30T10:32:00.000Z"));
  }
};

QTEST_GUILESS_MAIN(SlowWorkerTest)
#include "slow_worker_test.moc"
