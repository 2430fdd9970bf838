// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that failed waits a while, but not for the time by which the clock was set back meanwhile.

#include <QTest>

#include "api/local/sqlite/handle.h"
#include "tests/local/local_fixture.h"

using namespace tovuk::local;

namespace {

constexpr qint64 kHourMs = qint64{3600} * 1000;
constexpr qint64 kDayMs = 24 * kHourMs;

class World {
 public:
  World() : m_fixture(controlled()) {
    clock(R"({"action":"stop"})");
    m_fixture.post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
  }

  TestAnswer clock(const std::string& body) { return m_fixture.post("/v1/local/clock", body); }
  qint64 now() { return m_fixture.get("/v1/local/clock").json()[QLatin1String("nowUnixMs")].toInteger(-1); }
  bool set(qint64 to) { return clock(R"({"action":"set","toUnixMs":)" + std::to_string(to) + "}").status == 200; }
  // All that is due by then is done when it returns.
  bool advance(qint64 by) { return clock(R"({"action":"advance","byMs":)" + std::to_string(by) + "}").status == 200; }
  // By another connection to the store of the service.
  bool execute(const std::string& sql) {
    const auto db = openDb(m_fixture.folder() + "/data.db", SQLITE_OPEN_READWRITE);
    return db && tovuk::local::execute(db->get(), ("PRAGMA busy_timeout=5000;" + sql).c_str());
  }
  std::int64_t count(const std::string& table) {
    const auto db = openDb(m_fixture.folder() + "/data.db", SQLITE_OPEN_READWRITE);
    return db ? queryInteger(db->get(), "SELECT count(*) FROM " + table, -1) : -1;
  }
  LocalFixture& fixture() { return m_fixture; }

 private:
  static Options controlled() {
    Options options;
    options.control = true;
    return options;
  }
  LocalFixture m_fixture;
};

}  // namespace

class PauseTest : public QObject {
  Q_OBJECT
 private slots:
  void endsWhenTheClockIsSetBack_data() {
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<qint64>("lifeMs");
    QTest::newRow("KV") << QByteArray("PUT") << QByteArray("/kv/CACHE/values/k")
                        << QByteArray(R"({"value":"v","expirationTtlSeconds":60})") << QByteArray("kv_entries")
                        << kHourMs;
    QTest::newRow("storage") << QByteArray("POST") << QByteArray("/storage/upload-url")
                             << QByteArray(R"({"path":"a","contentType":"a/b","sizeBytes":1})")
                             << QByteArray("storage_uploads") << 7 * kDayMs;
  }
  void endsWhenTheClockIsSetBack() {
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, table);
    QFETCH(qint64, lifeMs);
    World world;
    const std::string service = "/v1/services/shop";
    const std::string rows = table.toStdString();
    QCOMPARE(world.fixture().post(service + "/kv/namespaces", R"({"name":"CACHE"})").status, 200);
    QCOMPARE(world.fixture().send(verb.constData(), service + path.toStdString(), body.toStdString()).status, 200);
    QCOMPARE(world.count(rows), 1);
    QVERIFY(
        world.execute("CREATE TRIGGER refuse BEFORE DELETE ON " + rows + " BEGIN SELECT raise(ABORT, 'refused'); END"));
    const qint64 due = world.now() + lifeMs;
    QVERIFY(world.set(due + kDayMs));
    QVERIFY(world.advance(1000));
    QVERIFY(world.execute("DROP TRIGGER refuse"));
    QVERIFY(world.advance(1000));
    QCOMPARE(world.count(rows), 1);  // it waits
    QVERIFY(world.set(due + kHourMs));
    QVERIFY(world.advance(1000));
    QCOMPARE(world.count(rows), 0);
  }
};

QTEST_GUILESS_MAIN(PauseTest)
#include "pause_test.moc"
