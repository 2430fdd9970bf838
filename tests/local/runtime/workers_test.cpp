// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// URLs of workers that are set while the service runs: what waited is delivered at once, and a restart keeps them.

#include <QTest>

#include "api/local/store/store.h"
#include "tests/local/fake_worker.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

TestAnswer setWorker(LocalFixture& fixture, const std::string& url) {
  return fixture.send("PUT", "/v1/local/services/shop/worker", "{\"url\":" + url + "}");
}
std::string quoted(const FakeWorker& worker) { return "\"" + worker.url() + "\""; }

void makeBacklog(LocalFixture& fixture) {
  fixture.post("/v1/services", R"({"name":"shop","kind":"rust_worker"})");
  fixture.post("/v1/services/shop/queues", R"({"name":"jobs","maxBatchSize":1,"maxBatchTimeoutSeconds":0})");
  fixture.post("/v1/services/shop/state/namespaces", R"({"className":"Room"})");
}
void send(LocalFixture& fixture) {
  QCOMPARE(fixture.post("/v1/services/shop/queues/jobs/messages", R"({"body":"x"})").status, 200);
}

}  // namespace

class WorkersTest : public QObject {
  Q_OBJECT
 private slots:
  void whatWaitsIsDeliveredAtOnce() {
    LocalFixture fixture;
    makeBacklog(fixture);
    send(fixture);
    QCOMPARE(
        fixture.send("PUT", "/v1/services/shop/state/namespaces/Room/objects/a/alarm", R"({"delaySeconds":0})").status,
        200);
    // The scheduler found nobody and sleeps.
    const std::string runs = "/v1/local/services/shop/state/namespaces/Room/alarms/runs";
    QTRY_COMPARE(fixture.get(runs).json()[QLatin1String("runs")].toArray().size(), 1);
    FakeWorker worker;
    QCOMPARE(setWorker(fixture, quoted(worker)).status, 200);
    QVERIFY(worker.waitFor(2));
  }

  void aRestartKeepsThem() {
    LocalFixture fixture;
    makeBacklog(fixture);
    FakeWorker worker;
    QCOMPARE(setWorker(fixture, quoted(worker)).status, 200);
    fixture.restart();
    QVERIFY(fixture.get("/v1/status").body.find(worker.url()) != std::string::npos);
    send(fixture);
    QVERIFY(worker.waitFor(1));
    QCOMPARE(setWorker(fixture, "null").status, 200);
    fixture.restart();
    QVERIFY(fixture.get("/v1/status").body.find(worker.url()) == std::string::npos);
    // It goes with its service.
    QCOMPARE(setWorker(fixture, quoted(worker)).status, 200);
    QCOMPARE(fixture.send("DELETE", "/v1/services/shop").status, 200);
    fixture.restart();
    QVERIFY(fixture.get("/v1/status").body.find(worker.url()) == std::string::npos);
  }

  void aDeletedServiceTakesItsWorkerAlong() {
    LocalFixture fixture;
    makeBacklog(fixture);
    FakeWorker worker;
    QCOMPARE(setWorker(fixture, quoted(worker)).status, 200);
    QCOMPARE(fixture.send("DELETE", "/v1/services/shop").status, 200);
    makeBacklog(fixture);  // another one of the same name
    QVERIFY(fixture.get("/v1/status").body.find(worker.url()) == std::string::npos);
  }

  void aPortThatIsNoneIsRefused() {
    LocalFixture fixture;
    makeBacklog(fixture);
    for (const char* url : {"http://127.0.0.1:99999999999", "http://127.0.0.1:0", "http://127.0.0.1:65536"})
      QCOMPARE(setWorker(fixture, '"' + std::string(url) + '"').status, 400);
  }

  // As an earlier version kept it.
  void aKeptUrlThatIsNoneIsPassedOver() {
    LocalFixture fixture;
    makeBacklog(fixture);
    FakeWorker worker;
    QCOMPARE(setWorker(fixture, quoted(worker)).status, 200);
    const std::string data = fixture.folder() + "/data.db";
    fixture.stop();
    {
      auto store = Store::open(data, "");
      QVERIFY(store);
      QVERIFY((*store)->write([](Db& db) -> Result<Done> {
        db.use("UPDATE worker_urls SET url = 'http://127.0.0.1:99999999999'").run();
        return Done{};
      }));
    }
    fixture.restart();
    QVERIFY(fixture.get("/v1/status").body.find("99999999999") == std::string::npos);
    send(fixture);
    QCOMPARE(fixture.get("/v1/services/shop").status, 200);
  }

  void theCommandLineGoesFirstAtAStart() {
    QTemporaryDir dir;
    Options plain;
    plain.dataDir = dir.path().toStdString() + "/data";
    FakeWorker kept, named;
    {
      LocalFixture fixture(plain);
      makeBacklog(fixture);
      QCOMPARE(setWorker(fixture, quoted(kept)).status, 200);
    }
    Options options = plain;
    options.workers = {{"service_1", named.url()}};
    {
      LocalFixture fixture(options);
      send(fixture);
      QVERIFY(named.waitFor(1));
      QVERIFY(fixture.get("/v1/status").body.find(kept.url()) == std::string::npos);
    }
    LocalFixture fixture(plain);  // without it, what was kept holds again
    send(fixture);
    QVERIFY(kept.waitFor(1));
    QCOMPARE(named.rings().size(), std::size_t{1});
  }
};

QTEST_GUILESS_MAIN(WorkersTest)
#include "workers_test.moc"
