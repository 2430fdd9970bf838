// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bus that does not let this program talk to the keyring, as in a sandbox.
#include <QTest>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/secret_diagnosis.h"
#include "app/secrets/token_keeper.h"
#include "tests/secrets/wait.h"
#include "tests/secrets/weather.h"

using namespace tovuk::app;
using namespace tovuk::test;
using namespace std::chrono_literals;

class KeyringDeniedTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(m_weather.startBus("<deny send_destination='org.freedesktop.secrets'/>"));
    QVERIFY(m_weather.startKeyring());
    // Until it runs, the bus says that nobody is there.
    KeychainSecretStore store;
    QTRY_COMPARE_WITH_TIMEOUT(wait(store.probe().look()).status, SecretStatus::Denied, 30000);
  }

  void saysSoForEachRequest() {
    KeychainSecretStore store;
    QCOMPARE(wait(store.read(kKey)).status, SecretStatus::Denied);
    const SecretAnswer written = wait(store.write(kKey, kToken));
    QCOMPARE(written.status, SecretStatus::Denied);
    QVERIFY(!written.detail.isEmpty());
    QVERIFY(!written.detail.contains(QLatin1String(kToken)));
    QCOMPARE(wait(store.remove(kKey)).status, SecretStatus::Denied);
  }

  void theDiagnosisSaysWhatToDo() {
    KeychainSecretStore store;
    const DiagnosisReport report = diagnose(store);
    QCOMPARE(report.status, SecretStatus::Denied);
    QVERIFY(!report.sentence.isEmpty() && !report.advice.isEmpty());
  }

 private:
  Weather m_weather;
};

QTEST_GUILESS_MAIN(KeyringDeniedTest)
#include "keyring_denied_test.moc"
