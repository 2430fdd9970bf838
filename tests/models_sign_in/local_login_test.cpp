// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way with the real local service: code, approval, token, account, a session that ends, and a new one.

#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "api/client/login/login_calls.h"
#include "api/local/service.h"
#include "models/connections/device_login.h"
#include "models/connections/reauthentication.h"
#include "tests/models_sign_in/manual_delays.h"

using namespace tovuk;
using namespace tovuk::models;

class LocalLoginTest : public QObject {
  Q_OBJECT

 private slots:
  void signsInAndAgain() {
    QTemporaryDir folder;
    local::Options options;
    options.dataDir = folder.path().toStdString();
    auto service = local::Service::start(options);
    QVERIFY2(service, service ? "" : service.error().message.c_str());
    const QUrl url(QString::fromStdString((*service)->url()));

    client::Client anonymous({url, {}});
    test::ManualDelays delays;
    DeviceLogin login(anonymous.transport(), delays);
    QByteArray token;
    AccountSummary account;
    connect(&login, &DeviceLogin::approved, this, [&](const QByteArray& given, const AccountSummary& whose) {
      token = given;
      account = whose;
    });
    login.start();
    QTRY_COMPARE(login.state(), DeviceLogin::State::Waiting);
    QVERIFY(login.pageUrl().toString().startsWith(url.toString()));

    // A program that has a token of the account approves without the page.
    client::Client owner({url, QByteArray::fromStdString((*service)->token())});
    client::Request approve;
    approve.verb = Verb::Post;
    approve.segments = {"v1", "local", "login", login.userCode().toStdString()};
    std::optional<Result<client::Answer>> approved;
    auto approving = owner.transport().send(approve);
    approving.then(this, [&](Result<client::Answer> answer) { approved = std::move(answer); });
    QTRY_VERIFY(approved.has_value());

    delays.advance(std::chrono::seconds(5));
    QTRY_COMPARE(login.state(), DeviceLogin::State::Approved);
    QVERIFY(token.startsWith("tovuk_"));
    QVERIFY(account.expiresAt > QDateTime::currentDateTimeUtc());

    // A connection whose token is not accepted: its call waits, and goes through with the new one.
    client::Client client({url, "tovuk_" + QByteArray(64, '0')});
    Reauthentication sign(client);
    std::optional<Result<AccountProfile>> profile;
    auto asking = client::account(client.transport());
    asking.then(this, [&](Result<AccountProfile> answer) { profile = std::move(answer); });
    QTRY_COMPARE(sign.state(), Reauthentication::State::Asking);
    QVERIFY(!profile.has_value());
    sign.signedIn(token);
    QTRY_VERIFY(profile.has_value());
    QVERIFY(*profile);
    QCOMPARE(QString::fromStdString((*profile)->email), account.email);
  }
};

QTEST_GUILESS_MAIN(LocalLoginTest)
#include "local_login_test.moc"
