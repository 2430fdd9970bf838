// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bus on which no keyring runs: nothing is called missing, the token counts for this run.
#include <QTest>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/secret_diagnosis.h"
#include "app/secrets/token_keeper.h"
#include "tests/secrets/wait.h"
#include "tests/secrets/weather.h"

using namespace tovuk::app;
using namespace tovuk::test;
using namespace std::chrono_literals;

class KeyringAbsentTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(m_weather.startBus()); }

  void saysSoForEachRequest() {
    KeychainSecretStore store;
    store.setLatePatience(20ms);
    QCOMPARE(wait(store.read(kKey)).status, SecretStatus::NoService);
    QCOMPARE(wait(store.write(kKey, kToken)).status, SecretStatus::NoService);
    QCOMPARE(wait(store.remove(kKey)).status, SecretStatus::NoService);
  }

  void theTokenStaysInMemory() {
    KeychainSecretStore store;
    store.setLatePatience(20ms);
    TokenKeeper keeper(store);
    keeper.keep(kKey.connection, kUrl, kToken);
    QTRY_VERIFY(!keeper.state(kKey.connection, kUrl).isBusy);
    QCOMPARE(keeper.state(kKey.connection, kUrl).place, TokenPlace::ThisRun);
    QCOMPARE(keeper.state(kKey.connection, kUrl).status, SecretStatus::NoService);
    QCOMPARE(keeper.token(kKey.connection, kUrl), QByteArray(kToken));
    QCOMPARE(m_weather.filesWith(kToken), QStringList());
  }

  void theDiagnosisSaysWhatToDo() {
    KeychainSecretStore store;
    const DiagnosisReport report = diagnose(store);
    QCOMPARE(report.status, SecretStatus::NoService);
    QVERIFY(report.backend.isEmpty());
    QCOMPARE(report.steps.size(), std::size_t(1));
    QVERIFY(!report.sentence.isEmpty() && !report.advice.isEmpty());
  }

 private:
  Weather m_weather;
};

QTEST_GUILESS_MAIN(KeyringAbsentTest)
#include "keyring_absent_test.moc"
