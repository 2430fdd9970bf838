// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// No message bus at all, as on a bare terminal.
#include <QTest>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/secret_diagnosis.h"
#include "app/secrets/token_keeper.h"
#include "tests/secrets/wait.h"
#include "tests/secrets/weather.h"

using namespace tovuk::app;
using namespace tovuk::test;
using namespace std::chrono_literals;

class KeyringNoBusTest : public QObject {
  Q_OBJECT

 private slots:
  void saysSoForEachRequest() {
    KeychainSecretStore store;
    QCOMPARE(wait(store.read(kKey)).status, SecretStatus::NoBus);
    QCOMPARE(wait(store.write(kKey, kToken)).status, SecretStatus::NoBus);
    QCOMPARE(wait(store.remove(kKey)).status, SecretStatus::NoBus);
  }

  void theTokenCountsForThisRun() {
    KeychainSecretStore store;
    TokenKeeper keeper(store);
    keeper.keep(kKey.connection, kUrl, kToken);
    QTRY_COMPARE(keeper.state(kKey.connection, kUrl).status, SecretStatus::NoBus);
    QCOMPARE(keeper.token(kKey.connection, kUrl), QByteArray(kToken));
    QCOMPARE(m_weather.filesWith(kToken), QStringList());
  }

  void theDiagnosisSaysWhatToDo() {
    KeychainSecretStore store;
    const DiagnosisReport report = diagnose(store);
    QCOMPARE(report.status, SecretStatus::NoBus);
    QVERIFY(!report.sentence.isEmpty() && !report.advice.isEmpty());
  }

 private:
  Weather m_weather;
};

QTEST_GUILESS_MAIN(KeyringNoBusTest)
#include "keyring_no_bus_test.moc"
