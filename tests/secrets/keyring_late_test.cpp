// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A keyring that comes up after the first question.
#include <QTest>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/token_keeper.h"
#include "tests/secrets/wait.h"
#include "tests/secrets/weather.h"

using namespace tovuk::app;
using namespace tovuk::test;
using namespace std::chrono_literals;

class KeyringLateTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(m_weather.startBus()); }

  void waitsForItAndStoresTheToken() {
    KeychainSecretStore store;
    store.setLatePatience(30s);
    TokenKeeper keeper(store);
    keeper.keep(kKey.connection, kUrl, kToken);
    QCOMPARE(wait(store.probe().look()).status, SecretStatus::NoService);
    QVERIFY(keeper.state(kKey.connection, kUrl).isBusy);
    QVERIFY(m_weather.startKeyring());
    QTRY_COMPARE_WITH_TIMEOUT(keeper.state(kKey.connection, kUrl).place, TokenPlace::Store, 30000);
    QCOMPARE(wait(store.read(kKey)).secret, QByteArray(kToken));
  }

 private:
  Weather m_weather;
};

QTEST_GUILESS_MAIN(KeyringLateTest)
#include "keyring_late_test.moc"
