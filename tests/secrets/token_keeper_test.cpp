// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/token_keeper.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/secrets/memory_secret_store.h"
#include "app/secrets/secret_text.h"
#include "models/connections/connection_list.h"
#include "tests/secrets/fake_keyring.h"
#include "tests/secrets/wait.h"
#include "tests/support/planted_token.h"

using namespace tovuk;
using namespace tovuk::app;
using namespace tovuk::test;

namespace {

const QString kId = QStringLiteral("tovuk");
const QUrl kUrl(QStringLiteral("https://api.tovuk.com"));
const QByteArray kToken = tovuk::test::kPlantedOpaque;

}  // namespace

class TokenKeeperTest : public QObject {
  Q_OBJECT

 private slots:
  void aKeyIsOneConnectionAtOneHost_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char* address, const char* entry) {
      QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(entry);
    };
    row("https://api.tovuk.com", "tovuk@https://api.tovuk.com");
    row("https://API.tovuk.com/", "tovuk@https://api.tovuk.com");
    row("https://api.tovuk.com:443/base", "tovuk@https://api.tovuk.com");
    row("https://api.tovuk.com:8443", "tovuk@https://api.tovuk.com:8443");
    row("http://127.0.0.1:80", "tovuk@http://127.0.0.1");
    row("http://[::1]:8080/v", "tovuk@http://[::1]:8080");
    row("https://api.tovuk.com.evil.example", "tovuk@https://api.tovuk.com.evil.example");
  }
  void aKeyIsOneConnectionAtOneHost() {
    QFETCH(QString, address);
    QFETCH(QString, entry);
    QCOMPARE(SecretKey::of(kId, QUrl(address)).entry(), entry);
  }

  void aTokenOfOneHostIsNeverGivenToAnother() {
    FakeStore store;
    TokenKeeper keeper(store);
    keeper.keep(kId, kUrl, kToken);
    QCOMPARE(keeper.token(kId, QUrl(QStringLiteral("https://api.tovuk.com/base"))), kToken);
    for (const char* other : {"http://api.tovuk.com", "https://api.tovuk.com:8443", "https://evil.example",
                              "https://api.tovuk.com.evil.example", "https://api.tovuk.com@evil.example"}) {
      QVERIFY2(keeper.token(kId, QUrl(QLatin1String(other))).isEmpty(), other);
      keeper.load(kId, QUrl(QLatin1String(other)));
      QTRY_VERIFY(!keeper.state(kId, QUrl(QLatin1String(other))).isBusy);
      QVERIFY2(!keeper.hasToken(kId, QUrl(QLatin1String(other))), other);
    }
    QVERIFY(keeper.token(QStringLiteral("other"), kUrl).isEmpty());
  }

  void countsAtOnceAndIsStoredMeanwhile() {
    FakeStore store;
    store.holding = true;
    TokenKeeper keeper(store);
    QSignalSpy changed(&keeper, &TokenKeeper::changed);
    keeper.keep(kId, kUrl, "  " + kToken + "\n");
    QCOMPARE(keeper.token(kId, kUrl), kToken);
    QVERIFY(keeper.state(kId, kUrl).isBusy);
    QCOMPARE(keeper.state(kId, kUrl).place, TokenPlace::ThisRun);
    QCOMPARE(changed.count(), 1);
    store.release();
    QCOMPARE(keeper.state(kId, kUrl).place, TokenPlace::Store);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(store.entries.at(QStringLiteral("tovuk@https://api.tovuk.com")), kToken);
    keeper.keep(kId, kUrl, " \n");
    QCOMPARE(keeper.token(kId, kUrl), kToken);
  }

  void staysInMemoryWhereTheStoreDoesNotTakeIt() {
    FakeStore store;
    TokenKeeper keeper(store);
    for (const SecretStatus status : {SecretStatus::Denied, SecretStatus::Locked, SecretStatus::NoService,
                                      SecretStatus::NoBus, SecretStatus::Failed}) {
      store.status = status;
      keeper.keep(kId, kUrl, kToken);
      QTRY_VERIFY(!keeper.state(kId, kUrl).isBusy);
      QCOMPARE(keeper.state(kId, kUrl).place, TokenPlace::ThisRun);
      QCOMPARE(keeper.state(kId, kUrl).status, status);
      QCOMPARE(keeper.token(kId, kUrl), kToken);
      QVERIFY(!statusText(status).isEmpty() && !adviceText(status).isEmpty());
    }
    store.status = SecretStatus::Ok;
    keeper.storeAgain(kId, kUrl);
    QTRY_COMPARE(keeper.state(kId, kUrl).place, TokenPlace::Store);
    // Nothing to do once it is there.
    const auto calls = store.calls.size();
    keeper.storeAgain(kId, kUrl);
    QCOMPARE(store.calls.size(), calls);
  }

  void loadsWhatIsStored() {
    FakeStore store;
    TokenKeeper keeper(store);
    keeper.load(kId, kUrl);
    QTRY_VERIFY(!keeper.state(kId, kUrl).isBusy);
    QCOMPARE(keeper.state(kId, kUrl).status, SecretStatus::Missing);
    QCOMPARE(keeper.state(kId, kUrl).place, TokenPlace::None);
    store.entries[SecretKey::of(kId, kUrl).entry()] = kToken;
    keeper.load(kId, kUrl);
    QTRY_COMPARE(keeper.token(kId, kUrl), kToken);
    QCOMPARE(keeper.state(kId, kUrl).place, TokenPlace::Store);
  }

  void aLateAnswerDoesNotReplaceANewerToken() {
    FakeStore store;
    store.entries[SecretKey::of(kId, kUrl).entry()] = "old";
    store.holding = true;
    TokenKeeper keeper(store);
    keeper.load(kId, kUrl);
    keeper.keep(kId, kUrl, kToken);
    store.release();
    QCOMPARE(keeper.token(kId, kUrl), kToken);
    QCOMPARE(keeper.state(kId, kUrl).place, TokenPlace::Store);
  }

  void signsOutEverywhere() {
    FakeStore store;
    TokenKeeper keeper(store);
    keeper.keep(kId, kUrl, kToken);
    QTRY_COMPARE(keeper.state(kId, kUrl).place, TokenPlace::Store);
    keeper.signOut(kId, kUrl);
    QVERIFY(!keeper.hasToken(kId, kUrl));
    QTRY_VERIFY(!keeper.state(kId, kUrl).isBusy);
    QCOMPARE(keeper.state(kId, kUrl), TokenState{});
    QVERIFY(store.entries.empty());
  }

  void saysWhenTheStoreMayStillHaveIt() {
    FakeStore store;
    TokenKeeper keeper(store);
    keeper.keep(kId, kUrl, kToken);
    QTRY_COMPARE(keeper.state(kId, kUrl).place, TokenPlace::Store);
    store.status = SecretStatus::Locked;
    keeper.signOut(kId, kUrl);
    QVERIFY(!keeper.hasToken(kId, kUrl));
    QTRY_VERIFY(keeper.state(kId, kUrl).mayStillBeKept);
    QVERIFY(placeText(keeper.state(kId, kUrl)) != placeText(TokenState{}));
  }

  void theEnvironmentsTokenIsNeverStored() {
    FakeStore store;
    TokenKeeper keeper(store);
    keeper.keepFromEnvironment(QStringLiteral("run"), kUrl, kToken + ' ');
    QCOMPARE(keeper.token(QStringLiteral("run"), kUrl), kToken);
    QCOMPARE(keeper.state(QStringLiteral("run"), kUrl).place, TokenPlace::Environment);
    keeper.storeAgain(QStringLiteral("run"), kUrl);
    keeper.load(QStringLiteral("run"), kUrl);
    keeper.signOut(QStringLiteral("run"), kUrl);
    QVERIFY(!keeper.hasToken(QStringLiteral("run"), kUrl));
    QCOMPARE(store.calls, QByteArrayList());
  }

  void everyTokenIsRegisteredWhileItIsKept() {
    FakeStore store;
    store.entries[SecretKey::of(QStringLiteral("stored"), kUrl).entry()] = "stored-token";
    QByteArrayList living;
    {
      TokenKeeper keeper(store);
      keeper.setRegistrar([&living](const QByteArray& token) {
        living.append(token);
        return std::shared_ptr<void>(nullptr, [&living, token](void*) { living.removeOne(token); });
      });
      keeper.keep(kId, kUrl, kToken);
      QCOMPARE(living, QByteArrayList{kToken});
      keeper.keep(kId, kUrl, "second");
      QCOMPARE(living, QByteArrayList{"second"});
      keeper.keepFromEnvironment(QStringLiteral("run"), kUrl, "third");
      keeper.load(QStringLiteral("stored"), kUrl);
      QTRY_COMPARE(living, (QByteArrayList{"second", "third", "stored-token"}));
      keeper.signOut(kId, kUrl);
      QCOMPARE(living, (QByteArrayList{"third", "stored-token"}));
    }
    QCOMPARE(living, QByteArrayList());
  }

  void aSecretIsOverwrittenWhenItIsLetGo() {
    // The registration goes while the bytes are still there to be looked at.
    const char* bytes = nullptr;
    QByteArray seen;
    Secret secret(kToken, std::shared_ptr<void>(nullptr, [&](void*) { seen = QByteArray(bytes, kToken.size()); }));
    bytes = secret.address();
    const QByteArray shown = secret.reveal();
    QVERIFY(shown.constData() != secret.address());
    Secret moved(std::move(secret));
    QVERIFY(moved.equals(kToken));
    QVERIFY(seen.isEmpty());
    moved = Secret();
    QCOMPARE(seen, QByteArray(kToken.size(), '\0'));
    QVERIFY(moved.isEmpty());
    QCOMPARE(shown, kToken);
  }

  void followsTheList() {
    QTemporaryDir dir;
    models::ConnectionList list(dir.filePath(QStringLiteral("c.json")));
    FakeStore store;
    TokenKeeper keeper(store);
    keeper.follow(list);
    models::ConnectionProfile profile;
    profile.name = QStringLiteral("Staging");
    profile.baseUrl = QUrl(QStringLiteral("https://staging.example.com"));
    profile.id = *list.add(profile);
    keeper.keep(profile.id, profile.baseUrl, kToken);
    QTRY_COMPARE(keeper.state(profile.id, profile.baseUrl).place, TokenPlace::Store);

    // Another path of the same host keeps it; another host does not get it, and the old one is forgotten.
    models::ConnectionProfile edited = profile;
    edited.baseUrl.setPath(QStringLiteral("/base"));
    QVERIFY(list.edit(edited));
    QVERIFY(keeper.hasToken(profile.id, edited.baseUrl));
    edited.baseUrl = QUrl(QStringLiteral("https://evil.example"));
    QVERIFY(list.edit(edited));
    QVERIFY(!keeper.hasToken(profile.id, edited.baseUrl));
    QVERIFY(!keeper.hasToken(profile.id, profile.baseUrl));
    QTRY_VERIFY(store.entries.empty());

    keeper.keep(profile.id, edited.baseUrl, kToken);
    QVERIFY(list.remove(profile.id));
    QVERIFY(!keeper.hasToken(profile.id, edited.baseUrl));
    QTRY_VERIFY(store.entries.empty());
  }

  void theMemoryStoreKeepsApartAndForgets() {
    MemorySecretStore store;
    QVERIFY(!store.isLasting());
    const SecretKey key = SecretKey::of(kId, kUrl);
    QCOMPARE(wait(store.read(key)).status, SecretStatus::Missing);
    QVERIFY(wait(store.write(key, kToken)).isOk());
    QCOMPARE(wait(store.read(key)).secret, kToken);
    QCOMPARE(wait(store.read(SecretKey::of(QStringLiteral("other"), kUrl))).status, SecretStatus::Missing);
    TokenKeeper keeper(store);
    keeper.load(kId, kUrl);
    QTRY_COMPARE(keeper.state(kId, kUrl).place, TokenPlace::ThisRun);
    QVERIFY(wait(store.remove(key)).isOk());
    QCOMPARE(wait(store.read(key)).status, SecretStatus::Missing);
  }
};

QTEST_GUILESS_MAIN(TokenKeeperTest)
#include "token_keeper_test.moc"
