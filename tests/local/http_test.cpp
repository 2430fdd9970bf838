// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The door of the service, over real sockets: verbs, paths, tokens, hosts, bodies, keep-alive.

#include <QTest>

#include <thread>

#include "tests/local/local_fixture.h"

using namespace tovuk::local;

class HttpTest : public QObject {
  Q_OBJECT

 private:
  std::string hostLine(LocalFixture& fixture) {
    return "Host: 127.0.0.1:" + std::to_string(fixture.service().port()) + "\r\n";
  }

 private slots:
  void openRoutesNeedNoToken() {
    LocalFixture fixture;
    for (const char* path : {"/health", "/healthz", "/v1/status"})
      QCOMPARE(fixture.send("GET", path, {}, {}, false).status, 200);
    const auto status = fixture.get("/v1/status").json();
    const auto extensions = status[QLatin1String("local")].toObject()[QLatin1String("extensions")].toArray();
    for (const char* name : {"rows_all", "service_create", "sqlite_import"})
      QVERIFY(extensions.contains(QString::fromLatin1(name)));
  }

  void everythingElseNeedsTheToken() {
    LocalFixture fixture;
    for (const char* path : {"/v1/services", "/v1/usage", "/v1/account", "/v1/nowhere"}) {
      const TestAnswer answer = fixture.send("GET", path, {}, {}, false);
      QCOMPARE(answer.status, 401);
      QCOMPARE(answer.code(), QStringLiteral("unauthorized"));
      QCOMPARE(answer.header("WWW-Authenticate"), std::string("Bearer"));
    }
    QCOMPARE(fixture.send("GET", "/v1/services", {}, {{"Authorization", "Bearer wrong"}}, false).status, 401);
  }

  void everyErrorIsTheWholeEnvelope() {
    LocalFixture fixture;
    for (const auto& answer : {fixture.get("/v1/nowhere"), fixture.send("DELETE", "/v1/services"),
                               fixture.post("/v1/services", "{"), fixture.get("/v1/services/none")}) {
      const QJsonObject error = answer.json();
      QCOMPARE(error.keys(),
               (QStringList{QStringLiteral("agent_instruction"), QStringLiteral("checkout_url"), QStringLiteral("code"),
                            QStringLiteral("docs_url"), QStringLiteral("message")}));
      QVERIFY(!error[QLatin1String("message")].toString().isEmpty());
      QVERIFY(!error[QLatin1String("agent_instruction")].toString().isEmpty());
      QVERIFY(error[QLatin1String("checkout_url")].isNull());
    }
  }

  void wrongVerbIs405WithAllow() {
    LocalFixture fixture;
    const TestAnswer answer = fixture.send("DELETE", "/v1/services");
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), std::string("GET, POST"));
    QCOMPARE(fixture.send("PATCH", "/v1/services/x").status, 405);
    QCOMPARE(fixture.send("OPTIONS", "/v1/services").status, 405);
  }

  void unknownRouteIs404AndOthersSayWhatThereIs() {
    LocalFixture fixture;
    QCOMPARE(fixture.get("/v1/nowhere").code(), QStringLiteral("route_not_found"));
    const TestAnswer kv = fixture.get("/v1/services/x/kv/C/keys");
    QCOMPARE(kv.status, 404);
    QCOMPARE(kv.code(), QStringLiteral("service_not_found"));
    const TestAnswer off = fixture.post("/v1/local/control", "{}");
    QCOMPARE(off.code(), QStringLiteral("not_available_locally"));
    QVERIFY(off.json()[QLatin1String("agent_instruction")].toString().contains(QLatin1String("--control")));
  }

  void badEncodingIs400() {
    LocalFixture fixture;
    QCOMPARE(fixture.get("/v1/services/%zz").status, 400);
    // An encoded slash belongs to its segment: a service of that name, which is not there.
    const TestAnswer slash = fixture.get("/v1/services/a%2Fb");
    QCOMPARE(slash.code(), QStringLiteral("service_not_found"));
    QVERIFY(slash.message().contains(QLatin1String("a/b")));
  }

  void noWebSiteMayDriveIt() {
    LocalFixture fixture;
    QCOMPARE(fixture.send("GET", "/v1/services", {}, {{"Origin", "https://evil.example"}}).status, 403);
    QCOMPARE(fixture.send("GET", "/v1/services", {}, {{"Origin", "null"}}).status, 403);
    QCOMPARE(fixture.send("GET", "/v1/services", {}, {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    QCOMPARE(fixture.send("GET", "/v1/services", {}, {{"Host", "evil.example"}}).status, 403);
    QCOMPARE(fixture.send("GET", "/health", {}, {{"Host", "evil.example"}}).status, 403);
    const TestAnswer fine = fixture.get("/v1/services");
    QCOMPARE(fine.status, 200);
    QVERIFY(fine.header("Access-Control-Allow-Origin").empty());
  }

  void malformedBodies_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"name":)");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no name") << QByteArray(R"({"kind":"fullstack"})");
    QTest::newRow("name of a wrong kind") << QByteArray(R"({"name":7,"kind":"fullstack"})");
    QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"\xff\",\"kind\":\"fullstack\"}");
    QTest::newRow("bad name") << QByteArray(R"({"name":"Shop","kind":"fullstack"})");
    QTest::newRow("bad kind") << QByteArray(R"({"name":"shop","kind":"lambda"})");
    QTest::newRow("too deep") << QByteArray(100000, '[');
  }
  void malformedBodies() {
    QFETCH(QByteArray, body);
    LocalFixture fixture;
    QCOMPARE(fixture.post("/v1/services", body.toStdString()).status, body.size() > 65536 ? 413 : 400);
    QCOMPARE(fixture.get("/v1/services").json()[QLatin1String("services")].toArray().size(), 0);
  }

  void bodyLimits() {
    LocalFixture fixture;
    fixture.makeDatabase();
    const TestAnswer tooLarge = fixture.post("/v1/services", std::string(65537, ' '));
    QCOMPARE(tooLarge.status, 413);
    QCOMPARE(tooLarge.code(), QStringLiteral("payload_too_large"));
    QCOMPARE(fixture.post("/v1/services", std::string(65536, ' ')).status, 400);
    // A query takes more: a parameter of two million characters.
    const TestAnswer large =
        fixture.query("{\"sql\":\"SELECT length(?) AS n\",\"params\":[\"" + std::string(2000000, 'x') + "\"]}");
    QCOMPARE(large.rows()[0].toObject()[QLatin1String("n")].toInt(), 2000000);
    QCOMPARE(fixture.query(std::string(32 * 1024 * 1024 + 1, ' ')).status, 413);
  }

  void chunkedBodiesAreReadAndLimited() {
    LocalFixture fixture;
    const auto head = "POST /v1/services HTTP/1.1\r\n" + hostLine(fixture) +
                      "Authorization: Bearer secret\r\nTransfer-Encoding: chunked\r\n\r\n";
    RawSocket fine(fixture.service().port());
    QVERIFY(fine.send(head + "10\r\n{\"name\":\"shop\",\"\r\n12\r\nkind\":\"fullstack\"}\r\n0\r\n\r\n"));
    QVERIFY(fine.readAnswer().starts_with("HTTP/1.1 200"));
    RawSocket large(fixture.service().port());
    QVERIFY(large.send(head + "20000\r\n" + std::string(0x20000, 'x') + "\r\n0\r\n\r\n"));
    QVERIFY(large.readAnswer().starts_with("HTTP/1.1 413"));
    QVERIFY(large.closedByPeer());
  }

  void requestWithoutBodyNeedsNoLength() {
    LocalFixture fixture;
    fixture.makeDatabase();
    RawSocket socket(fixture.service().port());
    QVERIFY(socket.send("POST /v1/services/shop/sqlite/DB/backups HTTP/1.1\r\n" + hostLine(fixture) +
                        "Authorization: Bearer secret\r\n\r\n"));
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 200"));
  }

  void malformedHttpGetsAnEnvelope() {
    LocalFixture fixture;
    RawSocket socket(fixture.service().port());
    QVERIFY(socket.send("this is not http\r\n\r\n"));
    const std::string answer = socket.readAnswer();
    QVERIFY(answer.starts_with("HTTP/1.1 400"));
    QVERIFY(answer.find("agent_instruction") != std::string::npos);
  }

  void longTargetIsRefused() {
    LocalFixture fixture;
    RawSocket socket(fixture.service().port());
    QVERIFY(socket.send("GET /" + std::string(9000, 'a') + " HTTP/1.1\r\n" + hostLine(fixture) + "\r\n"));
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 414"));
  }

  void keepAliveServesManyRequestsInOneConnection() {
    LocalFixture fixture;
    RawSocket socket(fixture.service().port());
    const std::string request = "GET /health HTTP/1.1\r\n" + hostLine(fixture) + "\r\n";
    for (int i = 0; i < 50; ++i) {
      QVERIFY(socket.send(request));
      QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 200"));
    }
    // Two at once are answered one after the other.
    QVERIFY(socket.send(request + request));
    std::string both = socket.readAnswer();
    while (both.size() < 20 || both.find("HTTP/1.1 200", 20) == std::string::npos) {
      const std::string more = socket.readSome();
      if (more.empty()) break;
      both += more;
    }
    QVERIFY(both.find("HTTP/1.1 200", 20) != std::string::npos);
    // A body that belongs to a GET is not taken for the next request.
    QVERIFY(socket.send("GET /health HTTP/1.1\r\n" + hostLine(fixture) + "Content-Length: 38\r\n\r\n" +
                        "GET /v1/services HTTP/1.1\r\nX: 12345678\r\n"));
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 200"));
    QVERIFY(socket.closedByPeer());
  }

  void oneByteAtATimeIsUnderstood() {
    LocalFixture fixture;
    RawSocket socket(fixture.service().port());
    for (const char byte : "GET /health HTTP/1.1\r\n" + hostLine(fixture) + "\r\n") QVERIFY(socket.send({byte}));
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 200"));
  }

  void idleConnectionsStarveNobody() {
    LocalFixture fixture;
    std::vector<std::unique_ptr<RawSocket>> idle;
    for (int i = 0; i < 60; ++i) {
      idle.push_back(std::make_unique<RawSocket>(fixture.service().port()));
      QVERIFY(idle.back()->send("GET /health HTTP/1.1\r\n" + hostLine(fixture) + "\r\n"));
      QVERIFY(idle.back()->readAnswer().starts_with("HTTP/1.1 200"));
    }
    QCOMPARE(fixture.get("/v1/services").status, 200);
    QElapsedTimer timer;
    timer.start();
    fixture.stop();  // does not wait for them
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(idle.front()->closedByPeer());
  }

  void controlMakesFaults() {
    Options options;
    options.control = true;
    LocalFixture fixture(options);
    QVERIFY(fixture.get("/v1/status").body.find("\"control\"") != std::string::npos);
    QCOMPARE(fixture.post("/v1/local/control", R"({"next":{"status":503,"route":"listServices","count":2}})").status,
             200);
    QCOMPARE(fixture.get("/v1/account").status, 200);
    const TestAnswer first = fixture.get("/v1/services");
    QCOMPARE(first.status, 503);
    QCOMPARE(first.header("Retry-After"), std::string("1"));
    QCOMPARE(fixture.get("/v1/services").status, 503);
    QCOMPARE(fixture.get("/v1/services").status, 200);
    QElapsedTimer timer;
    timer.start();
    fixture.post("/v1/local/control", R"({"next":{"delayMs":80}})");
    QCOMPARE(fixture.get("/v1/services").status, 200);
    QVERIFY(timer.elapsed() >= 80);
    QCOMPARE(fixture.post("/v1/local/control", R"({"next":{"status":200}})").status, 400);
  }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
