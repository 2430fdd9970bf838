// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/guards.h"

#include <QTest>

#include "api/local/program_options.h"

using namespace tovuk::local;

class GuardsTest : public QObject {
  Q_OBJECT
 private slots:
  void tokenMustBeTheSame() {
    QVERIFY(isAuthorized("Bearer secret", "secret"));
    QVERIFY(isAuthorized("bearer secret", "secret"));
    for (const char* wrong : {"", "secret", "Bearer", "Bearer ", "Bearer secre", "Bearer secrett", "Bearer Secret",
                              "Basic secret", "Bearer  secret"})
      QVERIFY2(!isAuthorized(wrong, "secret"), wrong);
    QVERIFY(!isAuthorized("Bearer ", ""));
    QVERIFY(!equalInConstantTime("", ""));
  }

  void hostMustBeOurs() {
    for (const char* ours : {"127.0.0.1:8787", "localhost:8787", "LOCALHOST:8787", "[::1]:8787"})
      QVERIFY2(isOurHost(ours, "127.0.0.1", 8787), ours);
    for (const char* other : {"", "127.0.0.1", "localhost", "127.0.0.1:8788", "evil.example:8787",
                              "127.0.0.1:", "127.0.0.1.evil.example:8787", "[::1]", "[::1]8787", "[::2]:8787", ":8787"})
      QVERIFY2(!isOurHost(other, "127.0.0.1", 8787), other);
    QVERIFY(isOurHost("localhost", "127.0.0.1", 80));
    QVERIFY(isOurHost("box.lan:8787", "box.lan", 8787));
  }

  void webSitesAreNoticed() {
    QVERIFY(!comesFromWebSite(false, ""));
    QVERIFY(!comesFromWebSite(false, "none"));
    QVERIFY(comesFromWebSite(true, ""));
    QVERIFY(comesFromWebSite(false, "cross-site"));
    QVERIFY(comesFromWebSite(false, "same-site"));
  }

  void ownOriginIsTheNameThatWasCalled() {
    QVERIFY(isOwnOrigin("http://127.0.0.1:8787", "127.0.0.1:8787"));
    QVERIFY(isOwnOrigin("http://LOCALHOST:8787", "localhost:8787"));
    for (const char* other : {"", "null", "http://", "https://127.0.0.1:8787", "http://127.0.0.1:8788",
                              "http://localhost:8787", "http://127.0.0.1:8787/", "127.0.0.1:8787"})
      QVERIFY2(!isOwnOrigin(other, "127.0.0.1:8787"), other);
    QVERIFY(!isOwnOrigin("http://", ""));
  }

  void argumentsOfEnvAreRead() {
    const auto read = parseArguments({"env", "--service", "shop-api", "--data=/tmp/x", "--token", "t"}, nullptr);
    QVERIFY(read);
    QCOMPARE(read->envService, std::string("shop-api"));
    QCOMPARE(read->options.dataDir, std::string("/tmp/x"));
    QCOMPARE(read->options.token, std::string("t"));
    QVERIFY(parseArguments({}, nullptr)->envService.empty());
    QVERIFY(!parseArguments({"env"}, nullptr));
    QVERIFY(!parseArguments({"env", "--service", "Not A Ref"}, nullptr));
    QVERIFY(!parseArguments({"--service", "shop-api"}, nullptr));
    for (const char* other : {"--port=1", "--sample", "--control", "--worker=a=http://x"})
      QVERIFY2(!parseArguments({"env", "--service=shop-api", other}, nullptr), other);
  }

  void argumentsAreRead() {
    const auto read = parseArguments({"--data", "/tmp/x", "--port=0", "--token", "t", "--sample", "--control",
                                      "--worker", "shop-api=http://127.0.0.1:3000"},
                                     nullptr);
    QVERIFY(read);
    QCOMPARE(read->options.dataDir, std::string("/tmp/x"));
    QCOMPARE(read->options.port, 0);
    QVERIFY(read->options.sample && read->options.control && read->tokenGiven);
    QCOMPARE(read->options.workers.size(), std::size_t{1});

    const auto defaults = parseArguments({}, "  from-env\n");
    QVERIFY(defaults);
    QCOMPARE(defaults->options.port, kDefaultPort);
    QCOMPARE(defaults->options.token, std::string("from-env"));
    QVERIFY(!parseArguments({}, " ")->tokenGiven);
    QVERIFY(parseArguments({"--help"}, nullptr)->text.find("--sample") != std::string::npos);
    QVERIFY(parseArguments({"--version"}, nullptr)->text.starts_with("tovuk-local "));
  }

  void wrongArgumentsAreNamed_data() {
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("unknown") << QByteArray("--what") << QByteArray("x");
    QTest::newRow("no value") << QByteArray("--data") << QByteArray();
    QTest::newRow("port text") << QByteArray("--port") << QByteArray("x");
    QTest::newRow("port range") << QByteArray("--port") << QByteArray("65536");
    QTest::newRow("port rest") << QByteArray("--port") << QByteArray("80x");
    QTest::newRow("worker without url") << QByteArray("--worker") << QByteArray("shop-api");
    QTest::newRow("worker scheme") << QByteArray("--worker") << QByteArray("shop-api=ftp://x");
  }
  void wrongArgumentsAreNamed() {
    QFETCH(QByteArray, argument);
    QFETCH(QByteArray, value);
    std::vector<std::string> arguments{argument.toStdString()};
    if (!value.isEmpty()) arguments.push_back(value.toStdString());
    const auto read = parseArguments(arguments, nullptr);
    QVERIFY(!read);
    QVERIFY(read.error().message.find(argument.toStdString()) != std::string::npos);
  }

  void tokensAreRandom() {
    const std::string token = randomToken();
    QCOMPARE(token.size(), std::size_t{70});
    QVERIFY(token.starts_with("tovuk_"));
    QVERIFY(token != randomToken());
  }
};

QTEST_GUILESS_MAIN(GuardsTest)
#include "guards_test.moc"
