// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A locked keyring is not an empty one.
#include <QTest>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/secret_diagnosis.h"
#include "app/secrets/token_keeper.h"
#include "tests/secrets/wait.h"
#include "tests/secrets/weather.h"

using namespace tovuk::app;
using namespace tovuk::test;
using namespace std::chrono_literals;

class KeyringLockedTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(m_weather.startBus());
    open();
    KeychainSecretStore store;
    QCOMPARE(wait(store.write(kKey, kToken)).status, SecretStatus::Ok);
    QVERIFY(Weather::lock());
    QCOMPARE(wait(store.probe().look()).status, SecretStatus::Locked);
  }

  void isNeitherMissingNorDone() {
    KeychainSecretStore store;
    QCOMPARE(wait(store.read(kKey)).status, SecretStatus::Locked);
    QCOMPARE(wait(store.write(kKey, "new")).status, SecretStatus::Locked);
    QCOMPARE(wait(store.remove(kKey)).status, SecretStatus::Locked);
  }

  void theDiagnosisSaysWhatToDo() {
    KeychainSecretStore store;
    const DiagnosisReport report = diagnose(store);
    QCOMPARE(report.status, SecretStatus::Locked);
    QCOMPARE(report.backend, QStringLiteral("GNOME Keyring"));
    QVERIFY(!report.sentence.isEmpty() && !report.advice.isEmpty());
  }

  void aSignOutSaysThatItCouldNot() {
    KeychainSecretStore store;
    TokenKeeper keeper(store);
    keeper.load(kKey.connection, kUrl);
    QTRY_VERIFY(!keeper.state(kKey.connection, kUrl).isBusy);
    QCOMPARE(keeper.state(kKey.connection, kUrl).status, SecretStatus::Locked);
    QVERIFY(!keeper.hasToken(kKey.connection, kUrl));
    keeper.signOut(kKey.connection, kUrl);
    QTRY_VERIFY(!keeper.state(kKey.connection, kUrl).isBusy);
    QVERIFY(keeper.state(kKey.connection, kUrl).mayStillBeKept);
  }

 private:
  void open() {
    QVERIFY(m_weather.startKeyring());
    KeychainSecretStore store;
    QTRY_COMPARE_WITH_TIMEOUT(wait(store.probe().look()).status, SecretStatus::Ok, 30000);
  }

  Weather m_weather;
};

QTEST_GUILESS_MAIN(KeyringLockedTest)
#include "keyring_locked_test.moc"
