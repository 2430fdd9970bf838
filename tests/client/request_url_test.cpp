// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a request may go. The redirect rule rests on isSameOrigin, the plain-http rule on isLoopback.

#include "api/client/request_url.h"

#include <QTest>

using namespace tovuk::client;

namespace {

QUrl url(const char* text) { return QUrl(QString::fromLatin1(text)); }

}  // namespace

class RequestUrlTest : public QObject {
  Q_OBJECT

 private slots:
  void comparesOrigins_data() {
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("path and query") << QByteArray("https://api.example/x?y") << true;
    QTest::newRow("port written out") << QByteArray("https://api.example:443/") << true;
    QTest::newRow("case") << QByteArray("HTTPS://API.example/") << true;
    QTest::newRow("plain http") << QByteArray("http://api.example/") << false;
    QTest::newRow("plain http at the port of https") << QByteArray("http://api.example:443/") << false;
    QTest::newRow("other port") << QByteArray("https://api.example:8443/") << false;
    QTest::newRow("other host") << QByteArray("https://api.example.evil/") << false;
    QTest::newRow("subdomain") << QByteArray("https://x.api.example/") << false;
    QTest::newRow("other scheme") << QByteArray("ftp://api.example/") << false;
  }
  void comparesOrigins() {
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    QCOMPARE(isSameOrigin(url("https://api.example"), url(other.constData())), same);
  }

  void knowsThisMachine_data() {
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<bool>("loopback");
    for (const char* base : {"http://127.0.0.1", "http://127.0.0.1:8787/x", "http://127.9.8.7", "http://[::1]:80",
                             "http://localhost", "http://LOCALHOST:1"})
      QTest::newRow(base) << QByteArray(base) << true;
    for (const char* base : {"http://127.0.0.1.example", "http://localhost.example", "http://10.0.0.1", "http://[::2]",
                             "http://0.0.0.0", "http://example", "http://128.0.0.1"})
      QTest::newRow(base) << QByteArray(base) << false;
  }
  void knowsThisMachine() {
    QFETCH(QByteArray, base);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(url(base.constData())), loopback);
    QCOMPARE(requestUrl(url(base.constData()), "/v1/status").has_value(), loopback);
  }

  void keepsEveryEscape() {
    tovuk::client::Request request;
    request.segments = {"v1", "services", "a/b", "kv", "100%"};
    request.query = {{"cursor", "a+b/c="}, {"none", ""}};
    const auto target = encodedTarget(url("https://api.example/base/"), request);
    QVERIFY(target);
    QCOMPARE(*target, std::string("/base/v1/services/a%2Fb/kv/100%25?cursor=a%2Bb%2Fc%3D"));
    const auto whole = requestUrl(url("https://api.example/base/"), *target);
    QVERIFY(whole);
    QCOMPARE(whole->toEncoded(), "https://api.example" + QByteArray::fromStdString(*target));
  }

  void shortensTargets() {
    QCOMPARE(shortTarget("/v1/services/shop/sqlite/DB/query"), std::string("sqlite/DB/query"));
    QCOMPARE(shortTarget("/base/v1/services/a%2Fb/overview"), std::string("overview"));
    QCOMPARE(shortTarget("/v1/services/shop"), std::string("/v1/services/shop"));
    QCOMPARE(shortTarget("/v1/services"), std::string("/v1/services"));
    QCOMPARE(shortTarget("/v1/usage"), std::string("/v1/usage"));
  }

  void showsOriginsOnly() {
    QCOMPARE(originText(url("https://user:secret@api.example:8443/path?token=x#y")),
             QStringLiteral("https://api.example:8443"));
  }
};

QTEST_GUILESS_MAIN(RequestUrlTest)
#include "request_url_test.moc"
