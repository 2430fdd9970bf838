// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clients that send a byte now and then, and would keep a connection for themselves.

#include <QTest>

#include "tests/local/local_fixture.h"

using namespace tovuk::local;

namespace {

Options impatient() {
  Options options;
  options.headTimeout = std::chrono::milliseconds(200);
  return options;
}

class World {
 public:
  World() : m_fixture(impatient()) {}
  [[nodiscard]] int port() { return m_fixture.service().port(); }
  // The line and one header of a request.
  [[nodiscard]] std::string begin(const std::string& line) {
    return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port()) + "\r\n";
  }

 private:
  LocalFixture m_fixture;
};

}  // namespace

class SlowTest : public QObject {
  Q_OBJECT
 private slots:
  void headersThatDoNotEndAreRefused() {
    World world;
    RawSocket socket(world.port());
    QVERIFY(socket.send(world.begin("GET /health") + "X-Slow: "));
    const std::string answer = socket.readAnswer();
    QVERIFY2(answer.starts_with("HTTP/1.1 408"), answer.c_str());
    QVERIFY(answer.find("\"code\":\"request_timeout\"") != std::string::npos);
    QVERIFY(socket.closedByPeer());
  }

  void noByteMakesTheTimeLonger_data() {
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("line") << QByteArray("GET /hea");
    QTest::newRow("header") << QByteArray("GET /health HTTP/1.1\r\nX-Slow: ");
  }
  void noByteMakesTheTimeLonger() {
    QFETCH(QByteArray, begun);
    World world;
    RawSocket socket(world.port());
    QVERIFY(socket.send(begun.toStdString()));
    QVERIFY(socket.trickleUntilClosed('a'));
  }

  void whatFollowsARefusalIsNotTakenForEver() {
    World world;
    RawSocket socket(world.port());
    QVERIFY(socket.send(world.begin("POST /v1/services") +
                        "Authorization: Bearer secret\r\nContent-Length: 99999999\r\n\r\n"));
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 413"));
    QVERIFY(socket.trickleUntilClosed('a'));
  }

  void aConnectionMayRestBetweenRequests() {
    World world;
    RawSocket socket(world.port());
    const std::string request = world.begin("GET /health") + "\r\n";
    QVERIFY(socket.send(request));
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 200"));
    QVERIFY(!socket.hasMoreWithin(300));  // longer than a head may take
    QVERIFY(socket.send(request));
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 200"));
  }
};

QTEST_GUILESS_MAIN(SlowTest)
#include "slow_test.moc"
