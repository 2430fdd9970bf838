// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A keyring that ends and begins again while the program runs.
#include <QTest>

#include "app/secrets/keychain_secret_store.h"
#include "app/secrets/token_keeper.h"
#include "tests/secrets/wait.h"
#include "tests/secrets/weather.h"

using namespace tovuk::app;
using namespace tovuk::test;
using namespace std::chrono_literals;

class KeyringRestartsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(m_weather.startBus());
    begin();
    QCOMPARE(wait(m_store.write(kKey, kToken)).status, SecretStatus::Ok);
  }

  void whileItIsAwayNothingIsMissing() {
    end();
    m_store.setLatePatience(20ms);
    QCOMPARE(wait(m_store.read(kKey)).status, SecretStatus::NoService);
    QCOMPARE(wait(m_store.write(kKey, "other")).status, SecretStatus::NoService);
    begin();
    QCOMPARE(wait(m_store.read(kKey)).secret, QByteArray(kToken));
  }

  void aTokenThatIsAskedForMeanwhileComes() {
    end();
    m_store.setLatePatience(30s);
    TokenKeeper keeper(m_store);
    keeper.load(kKey.connection, kUrl);
    QCOMPARE(wait(m_store.probe().look()).status, SecretStatus::NoService);
    QVERIFY(m_weather.startKeyring());
    QTRY_VERIFY_WITH_TIMEOUT(keeper.hasToken(kKey.connection, kUrl), 30000);
    QCOMPARE(keeper.token(kKey.connection, kUrl), QByteArray(kToken));
  }

  void theNewOneIsWrittenTo() {
    QCOMPARE(wait(m_store.write(kKey, "other")).status, SecretStatus::Ok);
    QCOMPARE(wait(m_store.read(kKey)).secret, QByteArray("other"));
    QCOMPARE(wait(m_store.remove(kKey)).status, SecretStatus::Ok);
    QCOMPARE(wait(m_store.read(kKey)).status, SecretStatus::Missing);
  }

 private:
  void begin() {
    QVERIFY(m_weather.startKeyring());
    QTRY_COMPARE_WITH_TIMEOUT(wait(m_store.probe().look()).status, SecretStatus::Ok, 30000);
  }
  void end() {
    QVERIFY(m_weather.stopKeyring());
    QTRY_COMPARE_WITH_TIMEOUT(wait(m_store.probe().look()).status, SecretStatus::NoService, 30000);
  }

  Weather m_weather;
  KeychainSecretStore m_store;
};

QTEST_GUILESS_MAIN(KeyringRestartsTest)
#include "keyring_restarts_test.moc"
