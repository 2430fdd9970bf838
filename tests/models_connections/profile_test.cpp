// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>

#include "models/connections/connection_profile.h"

using namespace tovuk::models;

namespace {

ConnectionProfile example() {
  ConnectionProfile profile;
  profile.id = newConnectionId();
  profile.name = QStringLiteral("Staging");
  profile.baseUrl = QUrl(QStringLiteral("https://staging.example.com"));
  return profile;
}

// The one field that has something wrong with it; -1: none or more.
int problemField(const ConnectionProfile& profile) {
  const auto problems = problemsOf(profile, {});
  return problems.size() == 1 && !problems.front().text.isEmpty() ? static_cast<int>(problems.front().field) : -1;
}

}  // namespace

class ProfileTest : public QObject {
  Q_OBJECT

 private slots:
  void addresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");  // empty: refused
    const auto row = [](const char* typed, const char* url = "") {
      QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url);
    };
    row("https://api.tovuk.com", "https://api.tovuk.com");
    row("  https://api.tovuk.com//  ", "https://api.tovuk.com");
    row("api.example.com", "https://api.example.com");
    row("api.example.com:8443/base", "https://api.example.com:8443/base");
    row("localhost:8080", "http://localhost:8080");
    row("127.0.0.1:8080", "http://127.0.0.1:8080");
    row("[::1]:8080", "http://[::1]:8080");
    row("http://127.1.2.3", "http://127.1.2.3");
    row("https://localhost", "https://localhost");
    row("");
    row("   ");
    row("http://api.example.com");
    row("http://localhost.evil.example");
    row("http://192.168.1.4:8080");
    row("https://person@api.example.com");
    row("https://person:word@api.example.com");
    row("https://api.example.com?a=b");
    row("https://api.example.com/#part");
    row("ftp://api.example.com");
    row("file:///etc/passwd");
    row("https://");
    row("https://a b.example");
  }
  void addresses() {
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const QUrl made = baseUrlOf(typed);
    const auto problem = baseUrlProblem(made);
    if (url.isEmpty()) {
      QVERIFY(problem && !problem->isEmpty());
      return;
    }
    QVERIFY2(!problem, problem ? qPrintable(*problem) : "");
    QCOMPARE(made, QUrl(url));
  }

  void names() {
    QVERIFY(!nameProblem(QStringLiteral("Kunde Süd (Test)"), {}));
    QVERIFY(!nameProblem(QString(kConnectionNameLength, u'a'), {}));
    for (const QString& bad :
         {QString(), QStringLiteral("  "), QStringLiteral(" a"), QStringLiteral("a "), QStringLiteral("a\nb"),
          QStringLiteral("a\u202eb"), QStringLiteral("a\u200bb"), QString(kConnectionNameLength + 1, u'a')}) {
      const auto problem = nameProblem(bad, {});
      QVERIFY2(problem && !problem->isEmpty(), qPrintable(bad));
    }
    QVERIFY(nameProblem(QStringLiteral("shop"), {QStringLiteral("Shop")}));
    QVERIFY(!nameProblem(QStringLiteral("shop"), {QStringLiteral("Shop 2")}));
  }

  void everyFieldIsChecked() {
    QCOMPARE(problemsOf(example(), {}), QList<FieldProblem>());
    const auto with = [](auto change) {
      ConnectionProfile profile = example();
      change(profile);
      return problemField(profile);
    };
    const auto field = [](ConnectionField each) { return static_cast<int>(each); };
    QCOMPARE(with([](auto& p) { p.id = QStringLiteral("../x"); }), field(ConnectionField::Id));
    QCOMPARE(with([](auto& p) { p.id.clear(); }), field(ConnectionField::Id));
    QCOMPARE(with([](auto& p) { p.name.clear(); }), field(ConnectionField::Name));
    QCOMPARE(with([](auto& p) { p.colour = -1; }), field(ConnectionField::Colour));
    QCOMPARE(with([](auto& p) { p.colour = kConnectionColours; }), field(ConnectionField::Colour));
    QCOMPARE(with([](auto& p) { p.baseUrl.clear(); }), field(ConnectionField::BaseUrl));
    QCOMPARE(with([](auto& p) { p.defaultService = QStringLiteral("a/b"); }), field(ConnectionField::Service));
    QCOMPARE(with([](auto& p) { p.askAboveRows = -1; }), field(ConnectionField::AskAboveRows));
    QCOMPARE(with([](auto& p) { p.askAboveUsdMicros = -1; }), field(ConnectionField::AskAboveMoney));
    for (const char* service : {"shop-api", "service_12", ""}) {
      ConnectionProfile profile = example();
      profile.defaultService = QLatin1String(service);
      QVERIFY2(problemsOf(profile, {}).isEmpty(), service);
    }
  }

  void localHasNoAddressAndIsLocal() {
    QVERIFY(problemsOf(localConnection(), {}).isEmpty());
    ConnectionProfile local = localConnection();
    local.baseUrl = tovukBaseUrl();
    QCOMPARE(problemField(local), static_cast<int>(ConnectionField::BaseUrl));
    local = localConnection();
    local.environment = Environment::Production;
    QCOMPARE(problemField(local), static_cast<int>(ConnectionField::Environment));
  }

  void thePresetIsTheHostedServiceAndProduction() {
    const ConnectionProfile tovuk = tovukConnection();
    QVERIFY(problemsOf(tovuk, {}).isEmpty());
    QCOMPARE(tovuk.baseUrl, QUrl(QStringLiteral("https://api.tovuk.com")));
    QCOMPARE(tovuk.environment, Environment::Production);
  }

  void idsAreNew() {
    QSet<QString> ids;
    for (int i = 0; i < 200; ++i) ids.insert(newConnectionId());
    QCOMPARE(ids.size(), 200);
    for (const QString& id : ids) QVERIFY(isConnectionId(id));
    for (const char* bad : {"", "A", "a b", "a@b", "a/b", "a.b", "a_b"}) QVERIFY(!isConnectionId(QLatin1String(bad)));
  }

  void wordsOfEnvironments() {
    for (const Environment each : {Environment::Local, Environment::Development, Environment::Production})
      QCOMPARE(environmentOf(wordOf(each)), std::optional(each));
    QVERIFY(!environmentOf(QStringLiteral("PRODUCTION")));
    QVERIFY(!environmentOf({}));
  }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
