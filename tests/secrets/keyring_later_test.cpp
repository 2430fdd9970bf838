// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A keyring that comes up after a token was kept for this run.
#include <QTest>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/token_keeper.h"
#include "tests/secrets/wait.h"
#include "tests/secrets/weather.h"

using namespace tovuk::app;
using namespace tovuk::test;
using namespace std::chrono_literals;

class KeyringLaterTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(m_weather.startBus()); }

  void aTokenOfThisRunIsStoredLater() {
    KeychainSecretStore store;
    store.setLatePatience(20ms);
    TokenKeeper keeper(store);
    keeper.keep(kKey.connection, kUrl, "second");
    QTRY_COMPARE(keeper.state(kKey.connection, kUrl).status, SecretStatus::NoService);
    QVERIFY(m_weather.startKeyring());
    QTRY_COMPARE_WITH_TIMEOUT(wait(store.probe().look()).status, SecretStatus::Ok, 30000);
    keeper.storeAgain(kKey.connection, kUrl);
    QTRY_COMPARE(keeper.state(kKey.connection, kUrl).place, TokenPlace::Store);
    QCOMPARE(wait(store.read(kKey)).secret, QByteArray("second"));
  }

 private:
  Weather m_weather;
};

QTEST_GUILESS_MAIN(KeyringLaterTest)
#include "keyring_later_test.moc"
