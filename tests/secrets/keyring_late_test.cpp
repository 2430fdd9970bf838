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

namespace {

const QUrl kUrl(QStringLiteral("https://api.tovuk.com"));
const SecretKey kKey = SecretKey::of(QStringLiteral("tovuk"), kUrl);

}  // namespace

class KeyringLateTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(m_weather.startBus()); }

  // First: nothing runs yet.
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

  void aTokenOfThisRunIsStoredLater() {
    m_weather.stopKeyring();
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

QTEST_GUILESS_MAIN(KeyringLateTest)
#include "keyring_late_test.moc"
