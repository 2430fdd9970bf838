// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/run_connection.h"

#include <QTest>

using namespace tovuk::models;

namespace {

std::optional<RunConnection> of(const char* token, const char* url = nullptr) {
  QProcessEnvironment environment;
  if (token != nullptr) environment.insert(QStringLiteral("TOVUK_TOKEN"), QString::fromLatin1(token));
  if (url != nullptr) environment.insert(QStringLiteral("TOVUK_API_URL"), QString::fromLatin1(url));
  return runConnection(environment);
}

}  // namespace

class RunConnectionTest : public QObject {
  Q_OBJECT

 private slots:
  void noTokenNoConnection() {
    QVERIFY(!of(nullptr));
    QVERIFY(!of(""));
    QVERIFY(!of(" \n"));
    QVERIFY(!of(nullptr, "https://a.example"));
  }

  void goesToTheDefaultAddress() {
    const auto run = of(" tok \n");
    QVERIFY(run);
    QCOMPARE(run->token, QByteArray("tok"));
    QCOMPARE(run->profile.baseUrl, tovukBaseUrl());
    QCOMPARE(run->profile.origin, ConnectionOrigin::ThisRun);
    QCOMPARE(run->profile.environment, Environment::Production);
    QVERIFY(run->problem.isEmpty());
    QVERIFY(problemsOf(run->profile, {}).isEmpty());
  }

  void goesWhereTheEnvironmentSays() {
    QCOMPARE(of("tok", "https://a.example/")->profile.baseUrl, QUrl(QStringLiteral("https://a.example")));
    QCOMPARE(of("tok", "localhost:8080")->profile.baseUrl, QUrl(QStringLiteral("http://localhost:8080")));
    QCOMPARE(of("tok", " ")->profile.baseUrl, tovukBaseUrl());
  }

  void aTokenDoesNotGoToABadAddress() {
    for (const char* url : {"http://a.example", "https://u:p@a.example", "nonsense://x", "https://a.example?x=1"}) {
      const auto run = of("planted", url);
      QVERIFY(run);
      QVERIFY2(run->token.isEmpty(), url);
      QVERIFY(!run->problem.isEmpty());
      QVERIFY(!run->problem.contains(QStringLiteral("planted")));
    }
  }
};

QTEST_GUILESS_MAIN(RunConnectionTest)
#include "run_connection_test.moc"
