// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snapshots of the whole data folder, and what an interrupted restore leaves.

#include "api/local/clockwork/snapshots.h"

#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

#include "tests/local/fake_worker.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace fs = std::filesystem;

namespace {

constexpr const char* kSnapshots = "/v1/local/snapshots";

Options controlled() {
  Options options;
  options.control = true;
  return options;
}

qint64 rowsOf(LocalFixture& fixture) {
  return fixture.sql("SELECT count(*) AS n FROM t").rows()[0].toObject()[QLatin1String("n")].toInteger(-1);
}

// Without the files that SQLite has beside a database only now and then.
std::set<std::string> namesIn(const fs::path& folder) {
  std::set<std::string> out;
  for (const auto& entry : fs::directory_iterator(folder))
    if (const std::string name = entry.path().filename().string(); !name.ends_with("-wal") && !name.ends_with("-shm"))
      out.insert(name);
  return out;
}

// One message on its way to a worker that does not answer it yet.
bool deliverTo(LocalFixture& fixture, FakeWorker& worker) {
  fixture.post("/v1/services", R"({"name":"shop","kind":"rust_worker"})");
  fixture.post("/v1/services/shop/queues", R"({"name":"jobs","maxBatchSize":1,"maxBatchTimeoutSeconds":0})");
  fixture.send("PUT", "/v1/local/services/shop/worker", "{\"url\":\"" + worker.url() + "\"}");
  worker.hold("/");
  return fixture.post("/v1/services/shop/queues/jobs/messages", R"({"body":"x"})").status == 200 && worker.waitFor(1);
}

}  // namespace

class SnapshotsTest : public QObject {
  Q_OBJECT
 private slots:
  void bringsEverythingBack() {
    LocalFixture fixture(controlled());
    fixture.makeDatabase();
    fixture.fill("t", 10);
    const TestAnswer made = fixture.post(kSnapshots, R"({"name":"ten rows"})");
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json()[QLatin1String("id")].toString(), QStringLiteral("snapshot_1"));
    QVERIFY(made.json()[QLatin1String("sizeBytes")].toInteger() > 0);

    fixture.sql("DELETE FROM t WHERE id > 3");
    fixture.post("/v1/services", R"({"name":"later","kind":"fullstack"})");
    QCOMPARE(rowsOf(fixture), qint64{3});
    QCOMPARE(fixture.post(std::string(kSnapshots) + "/snapshot_1/restore").status, 200);
    QCOMPARE(rowsOf(fixture), qint64{10});
    QCOMPARE(fixture.get("/v1/services/later").status, 404);
    // The snapshot is still there, and its content did not change with what is written now.
    fixture.sql("DELETE FROM t");
    fixture.restart();
    QCOMPARE(rowsOf(fixture), qint64{0});
    QCOMPARE(fixture.post(std::string(kSnapshots) + "/snapshot_1/restore").status, 200);
    QCOMPARE(rowsOf(fixture), qint64{10});
  }

  void listsNamesAndDeletes() {
    LocalFixture fixture(controlled());
    fixture.post(kSnapshots, "{\"name\":\"a \\\"b\\\"\"}");
    fixture.post(kSnapshots);
    const QJsonArray listed = fixture.get(kSnapshots).json()[QLatin1String("snapshots")].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0].toObject()[QLatin1String("id")].toString(), QStringLiteral("snapshot_2"));
    QCOMPARE(listed[1].toObject()[QLatin1String("name")].toString(), QStringLiteral("a \"b\""));
    QCOMPARE(fixture.send("DELETE", std::string(kSnapshots) + "/snapshot_2").status, 200);
    QCOMPARE(fixture.get(kSnapshots).json()[QLatin1String("snapshots")].toArray().size(), 1);
    for (const char* wrong : {"/snapshot_2", "/snapshot_01", "/..", "/snapshot_1%2F..", "/lock"})
      QCOMPARE(fixture.send("DELETE", kSnapshots + std::string(wrong)).status, 404);
    QCOMPARE(fixture.post(std::string(kSnapshots) + "/snapshot_9/restore").code(),
             QStringLiteral("snapshot_not_found"));
    QCOMPARE(fixture.get("/v1/services").status, 200);
    QCOMPARE(fixture.post(kSnapshots, "{\"name\":\"" + std::string(201, 'n') + "\"}").status, 400);
  }

  void resetsToNothing() {
    LocalFixture fixture(controlled());
    fixture.makeDatabase();
    fixture.post(kSnapshots);
    QCOMPARE(fixture.post("/v1/local/reset").status, 200);
    QCOMPARE(fixture.get("/v1/services/shop").status, 404);
    QCOMPARE(fixture.get(kSnapshots).json()[QLatin1String("snapshots")].toArray().size(), 1);
    fixture.makeDatabase();
    QCOMPARE(fixture.sql("SELECT 1").status, 200);
  }

  void leavesForeignFiles() {
    LocalFixture fixture(controlled());
    fixture.makeDatabase();
    const fs::path root = fixture.folder();
    fs::create_directories(root / "mine");
    for (const char* name : {"notes.txt", "mine/photo.jpg"}) std::ofstream(root / name) << "mine";
    QCOMPARE(fixture.post(kSnapshots).status, 200);
    QVERIFY(!fs::exists(root / "snapshots" / "snapshot_1" / "files" / "notes.txt"));
    QCOMPARE(fixture.post("/v1/local/reset").status, 200);
    QVERIFY(fs::exists(root / "notes.txt") && fs::exists(root / "mine" / "photo.jpg"));
    QCOMPARE(fixture.post(std::string(kSnapshots) + "/snapshot_1/restore").status, 200);
    QVERIFY(fs::exists(root / "notes.txt") && fs::exists(root / "mine" / "photo.jpg"));
    QCOMPARE(fixture.sql("SELECT 1").status, 200);
  }

  // All that the sample makes is the state: a reset leaves what a new folder has.
  void leavesNothingOfItsOwn() {
    QTemporaryDir dir;
    Options options = controlled();
    options.dataDir = dir.path().toStdString() + "/data";
    Options sample = options;
    sample.sample = true;
    {
      const LocalFixture made(sample);
      QVERIFY(made.running());
    }
    QVERIFY(namesIn(options.dataDir).contains("objects"));
    LocalFixture fixture(options);
    LocalFixture fresh(controlled());
    QCOMPARE(fixture.post("/v1/local/reset").status, 200);
    QVERIFY(namesIn(fixture.folder()) == namesIn(fresh.folder()));
  }

  // Nobody opens a folder that may be half of each state.
  void aReplacementThatFailsStopsTheService() {
    LocalFixture fixture(controlled());
    fixture.makeDatabase();
    const fs::path obstacle = fs::path(fixture.folder()) / ".incoming-moving";
    std::ofstream(obstacle) << "no folder";
    QCOMPARE(fixture.post("/v1/local/reset").status, 500);
    QCOMPARE(fixture.get("/v1/services").status, 503);
    QCOMPARE(fixture.post(kSnapshots).status, 500);
    fs::remove(obstacle);
    QCOMPARE(fixture.post(kSnapshots).status, 200);
    QCOMPARE(fixture.sql("SELECT 1").status, 200);
  }

  void restoringNoneDisturbsNobody() {
    FakeWorker worker;
    LocalFixture fixture(controlled());
    QVERIFY(deliverTo(fixture, worker));
    QCOMPARE(fixture.post(std::string(kSnapshots) + "/snapshot_9/restore").status, 404);
    worker.hold({});
    QTRY_VERIFY(fixture.get("/v1/services/shop/queues/jobs/metrics").body.find("\"backlogCount\":0") !=
                std::string::npos);
    QCOMPARE(worker.rings().size(), std::size_t{1});
  }

  void deletingWaitsForNoWorker() {
    FakeWorker worker;
    LocalFixture fixture(controlled());
    QCOMPARE(fixture.post(kSnapshots).status, 200);
    QVERIFY(deliverTo(fixture, worker));
    std::atomic<int> advanced = 0;
    std::thread advance(
        [&] { advanced = fixture.post("/v1/local/clock", R"({"action":"advance","byMs":60000})").status; });
    const int deleted = fixture.send("DELETE", std::string(kSnapshots) + "/snapshot_1").status;
    const int before = advanced;
    worker.hold({});
    advance.join();
    QCOMPARE(deleted, 200);
    QCOMPARE(before, 0);  // it went on all the while
    QCOMPARE(advanced.load(), 200);
  }

  // As a kill leaves the folder at each step of a restore.
  void finishesAnInterruptedRestore() {
    LocalFixture fixture(controlled());
    fixture.makeDatabase();
    fixture.fill("t", 4);
    fixture.post(kSnapshots);
    fixture.sql("DELETE FROM t");
    const fs::path root = fixture.folder();
    const fs::path saved = root / "snapshots" / "snapshot_1" / "files";
    const auto copy = [&](const char* to) {
      fixture.stop();
      fs::copy(saved, root / to, fs::copy_options::recursive);
    };
    // Before the decision: the old state stays.
    copy(".incoming");
    fixture.restart();
    QCOMPARE(rowsOf(fixture), qint64{0});
    QVERIFY(!fs::exists(root / ".incoming"));
    // After it: the new one comes.
    copy(".incoming-ready");
    fixture.restart();
    QCOMPARE(rowsOf(fixture), qint64{4});
    // In the middle of moving.
    fixture.sql("DELETE FROM t");
    copy(".incoming-moving");
    for (const char* name : {"control.db", "data.db"}) fs::rename(root / ".incoming-moving" / name, root / name);
    fs::remove_all(root / "sqlite");
    fixture.restart();
    QCOMPARE(rowsOf(fixture), qint64{4});
    QVERIFY(!fs::exists(root / ".incoming-moving"));
  }
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "snapshots_test.moc"
