// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clock that a test turns, and faults on demand.

#include <QTest>

#include "tests/local/local_fixture.h"

using namespace tovuk::local;

namespace {

constexpr const char* kClock = "/v1/local/clock";

Options controlled() {
  Options options;
  options.control = true;
  return options;
}

qint64 nowOf(const TestAnswer& answer) { return answer.json()[QLatin1String("nowUnixMs")].toInteger(-1); }

}  // namespace

class ClockTest : public QObject {
  Q_OBJECT
 private slots:
  void isOffWithoutControl() {
    LocalFixture fixture;
    QCOMPARE(fixture.get(kClock).code(), QStringLiteral("not_available_locally"));
    QCOMPARE(fixture.post("/v1/local/reset").code(), QStringLiteral("not_available_locally"));
  }

  void stopsGoesAndIsSet() {
    LocalFixture fixture(controlled());
    QCOMPARE(fixture.post(kClock, R"({"action":"stop"})").status, 200);
    const qint64 stopped = nowOf(fixture.get(kClock));
    QCOMPARE(nowOf(fixture.get(kClock)), stopped);
    QVERIFY(fixture.get(kClock).json()[QLatin1String("stopped")].toBool());
    QCOMPARE(nowOf(fixture.post(kClock, R"({"action":"set","toUnixMs":1700000000123})")), qint64{1700000000123});
    QCOMPARE(fixture.get(kClock).json()[QLatin1String("now")].toString(), QStringLiteral("2023-11-14T22:13:20.123Z"));
    const TestAnswer going = fixture.post(kClock, R"({"action":"go"})");
    QVERIFY(!going.json()[QLatin1String("stopped")].toBool(true));
    QVERIFY(nowOf(going) >= 1700000000123 && nowOf(going) < 1700000060000);
  }

  void advances() {
    LocalFixture fixture(controlled());
    fixture.post(kClock, R"({"action":"stop"})");
    const qint64 before = nowOf(fixture.get(kClock));
    QCOMPARE(nowOf(fixture.post(kClock, R"({"action":"advance","byMs":86400000})")), before + 86400000);
    // A backup made now carries the new day.
    fixture.makeDatabase();
    const QString made = fixture.post(std::string(kDb) + "/backups")
                             .json()[QLatin1String("backup")]
                             .toObject()[QLatin1String("createdAt")]
                             .toString();
    QCOMPARE(QDateTime::fromString(made, Qt::ISODate).toMSecsSinceEpoch() / 1000, (before + 86400000) / 1000);
  }

  void refusesWhatIsNoTime_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("now");
    QTest::newRow("another action") << QByteArray(R"({"action":"rewind"})");
    QTest::newRow("set without a time") << QByteArray(R"({"action":"set"})");
    QTest::newRow("back") << QByteArray(R"({"action":"advance","byMs":-1})");
    QTest::newRow("over 400 days") << QByteArray(R"({"action":"advance","byMs":34560000001})");
    QTest::newRow("after the year 9999") << QByteArray(R"({"action":"set","toUnixMs":253402300800000})");
  }
  void refusesWhatIsNoTime() {
    QFETCH(QByteArray, body);
    LocalFixture fixture(controlled());
    const TestAnswer refused = fixture.post(kClock, body.toStdString());
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.message().contains(QStringLiteral("advance")));
  }

  void faultsTruncateDisconnectAndCap() {
    LocalFixture fixture(controlled());
    const auto fault = [&](const std::string& next) {
      return fixture.post("/v1/local/control", R"({"next":{)" + next + "}}").status;
    };
    QCOMPARE(fault(R"("how":"cap","route":"listServices")"), 200);
    const TestAnswer capped = fixture.get("/v1/services");
    QCOMPARE(capped.status, 429);
    QCOMPARE(capped.code(), QStringLiteral("usage_cap_reached"));
    QCOMPARE(fixture.get("/v1/services").status, 200);

    QCOMPARE(fault(R"("how":"disconnect","count":2)"), 200);
    QCOMPARE(fixture.get("/v1/services").status, 0);
    QCOMPARE(fixture.get("/v1/account").status, 0);
    QCOMPARE(fixture.get("/v1/services").status, 200);

    QCOMPARE(fault(R"("how":"truncate","route":"getCurrentAccount")"), 200);
    RawSocket socket(fixture.service().port());
    QVERIFY(socket.send("GET /v1/account HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(fixture.service().port()) +
                        "\r\nAuthorization: Bearer secret\r\n\r\n"));
    std::string got;
    for (std::string piece = socket.readSome(); !piece.empty(); piece = socket.readSome()) got += piece;
    const std::string whole = fixture.get("/v1/account").body;
    QVERIFY(got.find("Content-Length: " + std::to_string(whole.size())) != std::string::npos);
    QVERIFY(got.ends_with(whole.substr(0, whole.size() / 2)));

    QCOMPARE(fault(R"("how":"laugh")"), 400);
    QCOMPARE(fault(R"("status":500,"count":1000000)"), 200);
    QCOMPARE(fixture.get("/v1/services").status, 500);
    QCOMPARE(fixture.post("/v1/local/control", R"({"clear":true})").json()[QLatin1String("pending")].toInt(-1), 0);
    QCOMPARE(fixture.get("/v1/services").status, 200);
  }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
