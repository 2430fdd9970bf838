// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pasted token: what no token is, is refused beside the field; the rest is asked of the service.

#include "models/connections/token_check.h"

#include <QSignalSpy>
#include <QTest>

#include "models/connections/token_text.h"
#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::Fault;
using tovuk::test::FaultServer;
using State = TokenCheck::State;

namespace {

const QByteArray kToken = "tovuk_" + QByteArray(64, 'b');
const QByteArray kProfile =
    "{\"accountId\":\"acct_1\",\"email\":\"ada@example.org\",\"provider\":\"google\",\"plan\":\"pro\",\"handle\":"
    "\"ada\","
    "\"displayName\":null}";

struct World {
  World() {
    server.requireToken(kToken);
    server.setDefault(Fault::json(200, kProfile));
  }
  FaultServer server;
  TokenCheck check{[this](const QByteArray& token) {
    return std::make_unique<client::Client>(client::Endpoint{server.url(), token});
  }};
};

}  // namespace

class TokenCheckTest : public QObject {
  Q_OBJECT

 private slots:
  void refusesWhatNoTokenIs_data() {
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("refused");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("blanks") << QStringLiteral(" \n\t ") << true;
    QTest::newRow("blank inside") << QStringLiteral("tovuk_a b") << true;
    QTest::newRow("line end inside") << QStringLiteral("tovuk_a\nb") << true;
    QTest::newRow("no-break space inside") << QStringLiteral("tovuk_a\u00a0b") << true;
    QTest::newRow("umlaut") << QStringLiteral("t\u00f6vuk") << true;
    QTest::newRow("control") << QStringLiteral("a\u0007b") << true;
    QTest::newRow("too long") << QString(513, u'a') << true;
    QTest::newRow("longest") << QString(512, u'a') << false;
    QTest::newRow("around it") << QStringLiteral(" \u00a0tovuk_abc\r\n") << false;
    QTest::newRow("of another form") << QStringLiteral("eyJhbGciOi.J9+/=_-~") << false;
  }
  void refusesWhatNoTokenIs() {
    QFETCH(QString, pasted);
    QFETCH(bool, refused);
    QCOMPARE(!tokenRefusal(pasted).isEmpty(), refused);
    if (!refused) return;
    World world;
    world.check.check(pasted);
    QCOMPARE(world.check.state(), State::Refused);
    QCOMPARE(world.check.sentence(), tokenRefusal(pasted));
    QCOMPARE(world.server.connectionCount(), 0);
  }

  void acceptsWhatTheServiceKnows() {
    World world;
    QSignalSpy accepted(&world.check, &TokenCheck::accepted);
    world.check.check(QStringLiteral("  ") + QString::fromLatin1(kToken) + QStringLiteral("\n"));
    QCOMPARE(world.check.state(), State::Checking);
    QTRY_COMPARE(world.check.state(), State::Accepted);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(accepted.at(0).at(0).toByteArray(), kToken);
    const auto account = accepted.at(0).at(1).value<AccountSummary>();
    QCOMPARE(account.name, QStringLiteral("ada"));
    QCOMPARE(account.plan, QStringLiteral("pro"));
    QVERIFY(!account.expiresAt.isValid());
    QCOMPARE(world.server.requests().value(0).target, QByteArray("/v1/account"));
  }

  void tellsWhyNot() {
    World world;
    QSignalSpy accepted(&world.check, &TokenCheck::accepted);
    world.check.check(QStringLiteral("tovuk_wrong"));
    QTRY_COMPARE(world.check.state(), State::NotKnown);
    QVERIFY(!world.check.sentence().isEmpty());
    world.server.setDefault(Fault::json(403, "{\"code\":\"policy_rejected\",\"message\":\"Not for you.\"}"));
    world.check.check(QString::fromLatin1(kToken));
    QTRY_COMPARE(world.check.state(), State::NotKnown);
    // Nobody said that the token is wrong.
    world.server.setDefault(Fault::json(500, "{\"code\":\"x\",\"message\":\"Broken.\"}"));
    world.check.check(QString::fromLatin1(kToken));
    QTRY_COMPARE(world.check.state(), State::NotChecked);
    QCOMPARE(world.check.sentence(), QStringLiteral("Broken."));
    QVERIFY(world.check.error().has_value());
    QCOMPARE(accepted.count(), 0);
  }

  void aNewerCheckReplacesAnOlderOne() {
    World world;
    QSignalSpy accepted(&world.check, &TokenCheck::accepted);
    world.server.setDefault(Fault::hanging());
    world.check.check(QString::fromLatin1(kToken));
    QTRY_COMPARE(world.server.requestCount(), 1);
    world.check.check(QStringLiteral("not a token"));
    QCOMPARE(world.check.state(), State::Refused);
    QTRY_COMPARE(world.server.hangUps(), 1);
    world.check.check(QString::fromLatin1(kToken));
    QTRY_COMPARE(world.server.requestCount(), 2);
    world.check.cancel();
    QCOMPARE(world.check.state(), State::Idle);
    QTRY_COMPARE(world.server.hangUps(), 2);
    QCOMPARE(accepted.count(), 0);
  }

  void namesTheAccountAsItCan() {
    AccountProfile profile;
    profile.email = "a@b.example";
    QCOMPARE(accountSummary(profile).name, QStringLiteral("a@b.example"));
    profile.handle = "ada";
    QCOMPARE(accountSummary(profile).name, QStringLiteral("ada"));
    profile.displayName = " ";
    QCOMPARE(accountSummary(profile).name, QStringLiteral("ada"));
    profile.displayName = "Ada L.";
    QCOMPARE(accountSummary(profile).name, QStringLiteral("Ada L."));
    LoginPoll poll;
    poll.email = "c@d.example";
    poll.expiresAt = "soon";
    QCOMPARE(accountSummary(poll).name, QStringLiteral("c@d.example"));
    QVERIFY(!accountSummary(poll).expiresAt.isValid());
  }
};

QTEST_GUILESS_MAIN(TokenCheckTest)
#include "token_check_test.moc"
