// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/router.h"

#include <QTest>

using namespace tovuk;
using namespace tovuk::local;

class RouterTest : public QObject {
  Q_OBJECT
 private slots:
  void everyRouteOfTheContractIsFound() {
    for (const RouteInfo& route : routes()) {
      std::string path(route.path);
      std::vector<std::string> params;
      while (true) {
        const auto open = path.find('{');
        if (open == std::string::npos) break;
        params.push_back("p" + std::to_string(params.size()));
        path.replace(open, path.find('}') - open + 1, params.back());
      }
      const Match found = match(text(route.verb), path);
      const auto* matched = std::get_if<Matched>(&found);
      QVERIFY2(matched != nullptr, path.c_str());
      QVERIFY2(matched->id == RouteId(route.route), path.c_str());
      QCOMPARE(matched->params, params);
      QVERIFY(matched->auth == route.auth);
    }
  }

  void encodedSlashStaysInItsSegment() {
    const Match found = match("GET", "/v1/services/a%2Fb%3A1/kv/C/values/x%2Fy%20z?limit=1");
    const auto* matched = std::get_if<Matched>(&found);
    QVERIFY(matched != nullptr);
    QCOMPARE(matched->params, (std::vector<std::string>{"a/b:1", "C", "x/y z"}));
  }

  void wrongVerbNamesTheRightOnes() {
    const Match found = match("PATCH", "/v1/services");
    const auto* wrong = std::get_if<WrongVerb>(&found);
    QVERIFY(wrong != nullptr);
    QCOMPARE(wrong->allow, std::string("GET, POST"));
    QVERIFY(std::holds_alternative<WrongVerb>(match("get", "/health")));  // verbs are case-sensitive
  }

  void strangeTargets_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("badEncoding");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("star") << QByteArray("*") << true;
    QTest::newRow("absolute") << QByteArray("http://127.0.0.1/health") << true;
    QTest::newRow("percent at the end") << QByteArray("/v1/services/%") << true;
    QTest::newRow("not hexadecimal") << QByteArray("/v1/services/%zz") << true;
    QTest::newRow("root") << QByteArray("/") << false;
    QTest::newRow("trailing slash") << QByteArray("/v1/services/") << false;
    QTest::newRow("double slash") << QByteArray("//v1/services") << false;
    QTest::newRow("dot segments") << QByteArray("/v1/x/../services") << false;
    QTest::newRow("case") << QByteArray("/V1/services") << false;
    QTest::newRow("empty parameter") << QByteArray("/v1/services//resources") << false;
  }
  void strangeTargets() {
    QFETCH(QByteArray, target);
    QFETCH(bool, badEncoding);
    const Match found = match("GET", target.toStdString());
    QCOMPARE(std::holds_alternative<BadEncoding>(found), badEncoding);
    QCOMPARE(std::holds_alternative<UnknownRoute>(found), !badEncoding);
  }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
