// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A keyring that works: what is stored is there, and only there.
#include <QTest>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/secret_diagnosis.h"
#include "app/secrets/token_keeper.h"
#include "tests/secrets/wait.h"
#include "tests/secrets/weather.h"

using namespace tovuk::app;
using namespace tovuk::test;
using namespace std::chrono_literals;

class KeyringWorksTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(m_weather.startBus());
    QVERIFY(m_weather.startKeyring());
    KeychainSecretStore store;
    QTRY_COMPARE_WITH_TIMEOUT(wait(store.probe().look()).status, SecretStatus::Ok, 30000);
  }

  void storesReadsAndRemoves() {
    KeychainSecretStore store;
    QCOMPARE(wait(store.read(kKey)).status, SecretStatus::Missing);
    QCOMPARE(wait(store.write(kKey, kToken)).status, SecretStatus::Ok);
    const SecretAnswer read = wait(store.read(kKey));
    QCOMPARE(read.status, SecretStatus::Ok);
    QCOMPARE(read.secret, QByteArray(kToken));
    QCOMPARE(wait(store.write(kKey, "another")).status, SecretStatus::Ok);
    QCOMPARE(wait(store.read(kKey)).secret, QByteArray("another"));
    QCOMPARE(wait(store.remove(kKey)).status, SecretStatus::Ok);
    QCOMPARE(wait(store.read(kKey)).status, SecretStatus::Missing);
    // Nothing to remove is no fault.
    QCOMPARE(wait(store.remove(kKey)).status, SecretStatus::Ok);
  }

  void keepsHostsApart() {
    KeychainSecretStore store;
    const SecretKey other = SecretKey::of(kKey.connection, QUrl(QStringLiteral("https://api.example.com")));
    const SecretKey port = SecretKey::of(kKey.connection, QUrl(QStringLiteral("https://api.tovuk.com:8443")));
    QCOMPARE(wait(store.write(kKey, kToken)).status, SecretStatus::Ok);
    QCOMPARE(wait(store.read(other)).status, SecretStatus::Missing);
    QCOMPARE(wait(store.read(port)).status, SecretStatus::Missing);
    QCOMPARE(wait(store.write(other, "other")).status, SecretStatus::Ok);
    QCOMPARE(wait(store.read(kKey)).secret, QByteArray(kToken));
    QCOMPARE(wait(store.remove(kKey)).status, SecretStatus::Ok);
    QCOMPARE(wait(store.read(other)).secret, QByteArray("other"));
    QCOMPARE(wait(store.remove(other)).status, SecretStatus::Ok);
  }

  void worksInTheOrderOfTheCalls() {
    KeychainSecretStore store;
    auto write = store.write(kKey, kToken);
    auto remove = store.remove(kKey);
    auto read = store.read(kKey);
    // The reply is dropped, the write is not.
    { const auto forgotten = store.write(kKey, "kept all the same"); }
    QCOMPARE(wait(std::move(read)).status, SecretStatus::Missing);
    QCOMPARE(wait(store.read(kKey)).secret, QByteArray("kept all the same"));
    QCOMPARE(wait(store.remove(kKey)).status, SecretStatus::Ok);
  }

  void aTokenOutlivesTheKeeperAndASignOutDoesNot() {
    KeychainSecretStore store;
    {
      TokenKeeper keeper(store);
      keeper.keep(kKey.connection, kUrl, kToken);
      QCOMPARE(keeper.state(kKey.connection, kUrl).place, TokenPlace::ThisRun);
      QTRY_COMPARE(keeper.state(kKey.connection, kUrl).place, TokenPlace::Store);
    }
    QCOMPARE(m_weather.filesWith(kToken), QStringList());
    TokenKeeper next(store);
    next.load(kKey.connection, kUrl);
    QTRY_COMPARE(next.token(kKey.connection, kUrl), QByteArray(kToken));
    next.signOut(kKey.connection, kUrl);
    QVERIFY(!next.hasToken(kKey.connection, kUrl));
    QTRY_VERIFY(!next.state(kKey.connection, kUrl).isBusy);
    QVERIFY(!next.state(kKey.connection, kUrl).mayStillBeKept);
    QCOMPARE(wait(store.read(kKey)).status, SecretStatus::Missing);
  }

  void theDiagnosisNamesItAndLeavesNothing() {
    KeychainSecretStore store;
    const DiagnosisReport report = diagnose(store);
    QVERIFY2(report.isOk(), qPrintable(report.sentence));
    QCOMPARE(report.backend, QStringLiteral("GNOME Keyring"));
    QCOMPARE(report.steps.size(), std::size_t(4));
    QVERIFY(report.advice.isEmpty());
  }

 private:
  Weather m_weather;
};

QTEST_GUILESS_MAIN(KeyringWorksTest)
#include "keyring_works_test.moc"
