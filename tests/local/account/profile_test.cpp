// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profile, overview and activity of the account.

#include <QTest>

#include "api/contract/account/codec.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::string profileBody(const std::string& handle, const std::string& name) {
  return "{\"handle\":" + quoteJson(handle) + ",\"displayName\":" + quoteJson(name) + "}";
}

const char* first(const std::vector<Problem>& problems) {
  return problems.empty() ? "" : problems.front().pointer.c_str();
}

QStringList operations(const TestAnswer& answer) {
  QStringList out;
  for (const QJsonValue& each : answer.json()[QLatin1String("activity")].toArray())
    out << each[QLatin1String("operation")].toString();
  return out;
}

}  // namespace

class ProfileTest : public QObject {
  Q_OBJECT
 private slots:
  void profileIsSetAndKept() {
    LocalFixture fixture;
    std::vector<Problem> problems;
    const auto before = decodeAccountProfile(fixture.get("/v1/account").body, &problems);
    QVERIFY2(problems.empty(), first(problems));
    QCOMPARE(before->accountId, std::string("acct_local"));
    QVERIFY(!before->handle);
    const TestAnswer put = fixture.send("PUT", "/v1/account", profileBody("ada-l", "Ada Lovelace"));
    QCOMPARE(put.status, 200);
    const auto after = decodeAccountProfile(put.body);
    QCOMPARE(after->handle, std::optional<std::string>("ada-l"));
    QCOMPARE(after->displayName, std::optional<std::string>("Ada Lovelace"));
    fixture.restart();
    QCOMPARE(fixture.get("/v1/account").body, put.body);
    const QJsonObject usage = fixture.get("/v1/usage").json();
    QCOMPARE(usage[QLatin1String("profile")][QLatin1String("handle")].toString(), QStringLiteral("ada-l"));
  }

  void boundsOfTheProfile_data() {
    QTest::addColumn<QString>("handle");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("wrong");
    const QString good = QStringLiteral("ada");
    QTest::newRow("3") << good << QStringLiteral("A") << QByteArray();
    QTest::newRow("2") << QStringLiteral("ad") << QStringLiteral("A") << QByteArray("/handle");
    QTest::newRow("39") << QString(39, QLatin1Char('a')) << QStringLiteral("A") << QByteArray();
    QTest::newRow("40") << QString(40, QLatin1Char('a')) << QStringLiteral("A") << QByteArray("/handle");
    QTest::newRow("dash first") << QStringLiteral("-ada") << QStringLiteral("A") << QByteArray("/handle");
    QTest::newRow("dash last") << QStringLiteral("ada-") << QStringLiteral("A") << QByteArray("/handle");
    QTest::newRow("upper case") << QStringLiteral("Ada") << QStringLiteral("A") << QByteArray("/handle");
    QTest::newRow("name of 80") << good << QString(80, QLatin1Char('b')) << QByteArray();
    QTest::newRow("name of 81") << good << QString(81, QLatin1Char('b')) << QByteArray("/displayName");
    QTest::newRow("empty name") << good << QString() << QByteArray("/displayName");
    QTest::newRow("space first") << good << QStringLiteral(" A") << QByteArray("/displayName");
    QTest::newRow("marks") << good << QStringLiteral("A. b_c-d 1") << QByteArray();
    QTest::newRow("umlaut") << good << QStringLiteral("Ä") << QByteArray("/displayName");
  }
  void boundsOfTheProfile() {
    QFETCH(QString, handle);
    QFETCH(QString, name);
    QFETCH(QByteArray, wrong);
    LocalFixture fixture;
    const TestAnswer answer = fixture.send("PUT", "/v1/account", profileBody(handle.toStdString(), name.toStdString()));
    QCOMPARE(answer.status, wrong.isEmpty() ? 200 : 400);
    QVERIFY2(answer.body.find(wrong.toStdString()) != std::string::npos, answer.body.c_str());
    if (!wrong.isEmpty()) QVERIFY(!decodeAccountProfile(fixture.get("/v1/account").body)->handle);
  }

  void wrongKindsAreRefused() {
    LocalFixture fixture;
    for (const char* body : {"", "[]", "{", "{}", R"({"handle":null,"displayName":"A"})", R"({"handle":"ada"})",
                             R"({"handle":5,"displayName":"A"})", R"({"handle":"ada","displayName":null})"})
      QVERIFY2(fixture.send("PUT", "/v1/account", body).status == 400, body);
  }

  void overviewIsWhole() {
    LocalFixture fixture;
    std::vector<Problem> problems;
    auto overview = decodeAccountOverview(fixture.get("/v1/account/overview").body, &problems);
    QVERIFY2(problems.empty(), first(problems));
    QVERIFY(overview->services.empty());
    fixture.makeDatabase();
    overview = decodeAccountOverview(fixture.get("/v1/account/overview").body, &problems);
    QVERIFY2(problems.empty(), first(problems));
    QCOMPARE(overview->services.size(), std::size_t{1});
    QCOMPARE(overview->services.front().resources.sqliteDatabases, std::optional<std::int64_t>(1));
    QCOMPARE(overview->usage.databaseCount, std::optional<std::int64_t>(1));
    QCOMPARE(overview->billingEstimate.plan, std::string("free"));
    QCOMPARE(overview->limits, limitsOf(Plan::Free));
  }

  void activityIsWhole() {
    LocalFixture fixture;
    std::vector<Problem> problems;
    auto activity = decodeAccountActivity(fixture.get("/v1/account/activity").body, &problems);
    QVERIFY2(problems.empty(), first(problems));
    QCOMPARE(activity->nextActions.size(), std::size_t{1});
    fixture.makeDatabase();
    activity = decodeAccountActivity(fixture.get("/v1/account/activity?limit=200").body, &problems);
    QVERIFY2(problems.empty(), first(problems));
    QCOMPARE(activity->overview.services.size(), std::size_t{1});
    QVERIFY(activity->nextActions.empty());
    const std::string longest = "?cursor=" + std::string(128, 'a');
    QVERIFY(fixture.get("/v1/account/activity" + longest + "a").status == 400);
    for (const char* wrong : {"?limit=0", "?limit=201", "?limit=x", "?cursor=", "?cursor=a%20b", "?cursor=%zz"})
      QVERIFY2(fixture.get(std::string("/v1/account/activity") + wrong).status == 400, wrong);
    QCOMPARE(fixture.get("/v1/account/activity?limit=1").status, 200);
  }

  void changesAreRecorded() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.send("PUT", "/v1/account", profileBody("ada", "Ada"));
    fixture.send("PUT", "/v1/account", "{}");        // refused: no activity
    fixture.sql("CREATE TABLE t(a)");                // data: metered instead
    fixture.send("DELETE", "/v1/services/nothing");  // not there
    fixture.send("DELETE", "/v1/services/shop/sqlite/databases/DB");
    fixture.restart();
    const TestAnswer all = fixture.get("/v1/local/activity");
    QCOMPARE(operations(all),
             (QStringList{QStringLiteral("deleteServiceSqliteDatabase"), QStringLiteral("updateAccountProfile"),
                          QStringLiteral("createServiceSqliteDatabase"), QStringLiteral("createLocalService")}));
    const QJsonObject newest = all.json()[QLatin1String("activity")].toArray()[0].toObject();
    QCOMPARE(newest[QLatin1String("service")].toString(), QStringLiteral("shop"));
    QCOMPARE(newest[QLatin1String("target")].toString(), QStringLiteral("DB"));
    QVERIFY(all.json()[QLatin1String("nextCursor")].isNull());
    // In pages.
    const TestAnswer page = fixture.get("/v1/local/activity?limit=3");
    QCOMPARE(operations(page).size(), 3);
    const std::string cursor = page.json()[QLatin1String("nextCursor")].toString().toStdString();
    const TestAnswer rest = fixture.get("/v1/local/activity?limit=3&cursor=" + cursor);
    QCOMPARE(operations(rest), QStringList{QStringLiteral("createLocalService")});
    QCOMPARE(fixture.get("/v1/local/activity?limit=201").status, 400);
    QCOMPARE(fixture.get("/v1/local/activity?cursor=x").status, 400);
  }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
