// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file that people pass on: what comes in, what is refused, and that no secret ever goes through.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "models/connections/connection_json.h"
#include "models/connections/connection_list.h"

using namespace tovuk::models;

namespace {

ConnectionProfile example(const QString& name) {
  ConnectionProfile profile;
  profile.id = newConnectionId();
  profile.name = name;
  profile.baseUrl = QUrl(QStringLiteral("https://staging.example.com/base"));
  profile.colour = 3;
  profile.readOnly = true;
  profile.defaultService = QStringLiteral("shop-api");
  profile.askAboveRows = 5;
  return profile;
}

QByteArray file(const QByteArray& connections, int version = 1) {
  return "{\"format\":\"tovuk-connections\",\"version\":" + QByteArray::number(version) + ",\"connections\":[" +
         connections + "]}";
}

}  // namespace

class ExchangeTest : public QObject {
  Q_OBJECT

 private slots:
  void whatGoesOutComesInWithANewId() {
    const ConnectionProfile given = example(QStringLiteral("Staging"));
    const QByteArray json = exchangeOf({localConnection(), given});
    QVERIFY(!json.contains(given.id.toLatin1()));
    auto exchange = readExchange(json);
    QVERIFY(exchange);
    QCOMPARE(exchange->usable.size(), std::size_t(1));
    ConnectionProfile read = exchange->usable.front();
    QVERIFY(read.id != given.id && isConnectionId(read.id));
    read.id = given.id;
    QVERIFY(read == given);
  }

  void noSecretComesIn() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("connections.json"));
    ConnectionList list(path);
    const auto report =
        list.import(file("{\"id\":\"tovuk\",\"name\":\"A\",\"baseUrl\":\"https://"
                         "a.example\",\"token\":\"planted\",\"secret\":\"planted\"},"
                         "{\"name\":\"B\",\"baseUrl\":\"https://person:planted@b.example\"},"
                         "{\"name\":\"C\",\"baseUrl\":\"https://c.example?token=planted\"}"));
    QVERIFY(report);
    QCOMPARE(report->added.size(), 1);
    QVERIFY(report->added.front() != QStringLiteral("tovuk"));
    QCOMPARE(report->refused.size(), 2);
    for (const QString& sentence : report->refused) QVERIFY2(!sentence.contains(u"planted"_qs), qPrintable(sentence));
    QFile stored(path);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(!stored.readAll().contains("planted"));
    QVERIFY(!list.exported(report->added).contains("planted"));
  }

  void namesThatAreTakenGetANumber() {
    QTemporaryDir dir;
    ConnectionList list(dir.filePath(QStringLiteral("connections.json")));
    const QByteArray connection = "{\"name\":\"tovuk\",\"baseUrl\":\"https://a.example\"}";
    const auto report = list.import(file(connection + ',' + connection));
    QVERIFY(report);
    QCOMPARE(report->renamed, (QStringList{QStringLiteral("tovuk (2)"), QStringLiteral("tovuk (3)")}));
    const QString longest(kConnectionNameLength, u'x');
    const QByteArray named = "{\"name\":\"" + longest.toLatin1() + "\",\"baseUrl\":\"https://a.example\"}";
    QVERIFY(list.import(file(named + ',' + named)));
    QCOMPARE(list.profiles().back().name.size(), kConnectionNameLength);
    QVERIFY(list.profiles().back().name.endsWith(QStringLiteral(" (2)")));
  }

  void eachThatCannotBeUsedIsNamed() {
    const auto exchange = readExchange(
        file("{\"name\":\"Plain\",\"baseUrl\":\"http://a.example\"},{\"baseUrl\":\"https://a.example\"},\"text\","
             "{\"name\":\"Good\",\"baseUrl\":\"https://a.example\"}"));
    QVERIFY(exchange);
    QCOMPARE(exchange->usable.size(), std::size_t(1));
    QCOMPARE(exchange->refused.size(), 3);
    QVERIFY(exchange->refused.at(0).contains(QStringLiteral("Plain")));
    QVERIFY(exchange->refused.at(1).contains(QStringLiteral("2")));
  }

  void valuesOfAnotherKindReadAsTheCarefulDefault() {
    const auto exchange = readExchange(
        file("{\"name\":\"A\",\"baseUrl\":\"https://a.example\",\"environment\":\"STAGING\",\"askAboveRows\":-5,"
             R"("askAboveUsdMicros":1.5,"colour":"red","readOnly":"yes"})"));
    QVERIFY(exchange && exchange->usable.size() == 1);
    const ConnectionProfile& profile = exchange->usable.front();
    QCOMPARE(profile.environment, Environment::Production);
    QVERIFY(!profile.askAboveRows && !profile.askAboveUsdMicros);
    QCOMPARE(profile.colour, 0);
    QVERIFY(!profile.readOnly);
  }

  void otherFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("another object") << QByteArray(R"({"version":1,"connections":[]})");
    QTest::newRow("no version") << file({}, 0);
    QTest::newRow("later version") << file({}, kExchangeVersion + 1);
    QTest::newRow("no list") << QByteArray(R"({"format":"tovuk-connections","version":1,"connections":{}})");
    QTest::newRow("large") << file(QByteArray(kLargestExchange, ' '));
    QByteArrayList many;
    for (int i = 0; i <= kMostConnections; ++i) many.append("{}");
    QTest::newRow("many") << file(many.join(','));
  }
  void otherFilesAreRefused() {
    QFETCH(QByteArray, bytes);
    const auto exchange = readExchange(bytes);
    QVERIFY(!exchange);
    QCOMPARE(exchange.error().kind, tovuk::ErrorKind::Invalid);
    QVERIFY(!exchange.error().message.empty());
  }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
