// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in and out of a service on a real socket, and what the window does when a sign-in has ended.
#include <QApplication>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "app/connection_windows.h"
#include "app/sign_in_controller.h"
#include "app/window_actions.h"
#include "models/connections/device_login.h"
#include "tests/app_connections/remote_bench.h"
#include "tests/models_sign_in/manual_delays.h"
#include "views/connections/connection_window.h"
#include "views/connections/sign_in_dialog.h"
#include "views/connections/token_panel.h"
#include "views/shell/tab_area.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::app;
using views::SignInStatus;

namespace {

const QByteArray kWrong = "tovuk_" + QByteArray(64, '0');

// A keyring that is locked when something is to be forgotten.
class StubbornStore : public MemorySecretStore {
 public:
  client::Reply<SecretAnswer> remove(const SecretKey&) override {
    return client::readyReply<SecretAnswer>(
        Result<SecretAnswer>(SecretAnswer{SecretStatus::Locked, {}, QStringLiteral("locked")}));
  }
};

// A keyring that takes nothing.
class ClosedStore : public MemorySecretStore {
 public:
  client::Reply<SecretAnswer> write(const SecretKey&, const QByteArray&) override {
    return client::readyReply<SecretAnswer>(
        Result<SecretAnswer>(SecretAnswer{SecretStatus::NoService, {}, QStringLiteral("nobody there")}));
  }
  [[nodiscard]] bool isLasting() const override { return true; }
};

qsizetype openDialogs() {
  const auto widgets = QApplication::topLevelWidgets();
  return std::count_if(widgets.begin(), widgets.end(), [](QWidget* widget) {
    return qobject_cast<views::SignInDialog*>(widget) && widget->isVisible();
  });
}

void paste(views::SignInDialog& dialog, const QByteArray& token) {
  dialog.findChild<QLineEdit*>(QStringLiteral("signIn.paste.field"))->setText(QString::fromLatin1(token));
  dialog.findChild<QPushButton*>(QStringLiteral("signIn.paste.submit"))->click();
}

}  // namespace

class SignInTest : public QObject {
  Q_OBJECT

 public slots:
  // In the place of the browser.
  void openUrl(const QUrl& url) { m_opened.append(url); }

 private slots:
  void init() {
    m_opened.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openUrl");
  }
  void cleanup() { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

  void byDevice() {
    test::ManualDelays delays;
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    SignInController& signIn = bench.window().signIn();
    signIn.setDelays(delays);
    QVERIFY(bench.fixture().connections().switchTo(bench.id()));
    QTRY_VERIFY(signIn.dialog() != nullptr);
    // Nothing was asked of a service that would turn it away.
    QVERIFY(bench.fixture().workspace().connection() == nullptr);
    signIn.dialog()->findChild<QPushButton*>(QStringLiteral("signIn.browser.start"))->click();
    auto* login = signIn.dialog()->findChild<models::DeviceLogin*>();
    QVERIFY(login);
    QTRY_COMPARE(login->state(), models::DeviceLogin::State::Waiting);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.constFirst().host(), bench.url().host());
    QVERIFY(bench.approve(login->userCode()));
    delays.advance(std::chrono::seconds(6));
    QTRY_COMPARE(signIn.state(bench.id()).status, SignInStatus::SignedIn);
    QVERIFY(bench.waitForDatabases());
    // The account is asked for its plan; the end of the session is the login's.
    QTRY_VERIFY(signIn.state(bench.id()).account && !signIn.state(bench.id()).account->plan.isEmpty());
    QVERIFY(signIn.state(bench.id()).account->expiresAt.isValid());
    const QByteArray token = bench.fixture().connections().tokens().token(bench.id(), bench.url());
    QVERIFY(token.startsWith("tovuk_"));
    signIn.dialog()->close();

    bench.fixture().restart();
    QCOMPARE(bench.fixture().workspace().connectionKey(), bench.id());
    QVERIFY(bench.waitForDatabases());
    QCOMPARE(bench.filesWith(token), QStringList());
    QVERIFY(!bench.filesWith("c-5409").isEmpty());  // the search finds what is there
  }

  void byTokenAfterAWrongOne() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    QVERIFY(bench.fixture().connections().switchTo(bench.id()));
    SignInController& signIn = bench.window().signIn();
    QTRY_VERIFY(signIn.dialog() != nullptr);
    const QList<models::TokenCheck*> checks = signIn.dialog()->findChildren<models::TokenCheck*>();
    QVERIFY(!checks.isEmpty());
    paste(*signIn.dialog(), kWrong);
    QTRY_VERIFY(std::any_of(checks.begin(), checks.end(), [](const models::TokenCheck* check) {
      return check->state() == models::TokenCheck::State::NotKnown;
    }));
    QVERIFY(!bench.fixture().connections().tokens().hasToken(bench.id(), bench.url()));
    QVERIFY(bench.fixture().workspace().connection() == nullptr);
    paste(*signIn.dialog(), bench.token());
    QTRY_COMPARE(signIn.state(bench.id()).status, SignInStatus::SignedIn);
    QVERIFY(bench.waitForDatabases());
    QVERIFY(!bench.window().messages().hasMessage());
    QCOMPARE(bench.filesWith(kWrong), QStringList());
    QCOMPARE(bench.filesWith(bench.token()), QStringList());
  }

  void signingOutForgetsTheToken() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    QVERIFY(bench.signInToShop());
    QVERIFY(bench.open(QStringLiteral("DB")));
    QVERIFY(bench.fixture().action(ids::signOut)->isEnabled());
    views::AskAnswers answers;
    answers.answerConfirm(true);
    bench.fixture().action(ids::signOut)->trigger();
    QTRY_COMPARE(bench.window().signIn().state(bench.id()).status, SignInStatus::SignedOut);
    QVERIFY(bench.fixture().workspace().connection() == nullptr);
    QVERIFY(!bench.fixture().connections().tokens().hasToken(bench.id(), bench.url()));
    QTRY_VERIFY(bench.window().messages().text().contains(QStringLiteral("not signed in")));
    // Nobody who has just signed out is asked to sign in.
    QCOMPARE(openDialogs(), 0);
    QVERIFY(!bench.fixture().action(ids::signOut)->isEnabled());
    QVERIFY(bench.fixture().action(ids::signIn)->isEnabled());
    // What was open stays.
    QCOMPARE(bench.window().tabs().tabCount(), 1);
    bench.fixture().restart();
    QTRY_VERIFY(bench.window().messages().text().contains(QStringLiteral("not signed in")));
    QCOMPARE(openDialogs(), 0);
  }

  void saysWhenTheTokenMayStillBeKept() {
    StubbornStore store;
    tests::RemoteBench bench({}, &store);
    QVERIFY(bench.isReady());
    QVERIFY(bench.signInToShop());
    bench.window().signIn().signOut(bench.id());
    QTRY_VERIFY(bench.window().messages().text().contains(QStringLiteral("did not confirm")));
    QVERIFY(!bench.window().signIn().state(bench.id()).problem.isEmpty());
  }

  void saysWhenTheTokenIsInMemoryOnly() {
    ClosedStore store;
    tests::RemoteBench bench({}, &store);
    QVERIFY(bench.isReady());
    QVERIFY(bench.signInToShop());
    QTRY_VERIFY(bench.window().signIn().state(bench.id()).place.contains(QStringLiteral("until the program ends")));
    QVERIFY(!bench.window().signIn().state(bench.id()).problem.isEmpty());
  }

  void endedSignInAsksOnceAndGoesOn() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    bench.fixture().connections().tokens().keep(bench.id(), bench.url(), kWrong);
    QVERIFY(bench.fixture().connections().switchTo(bench.id()));
    SignInController& signIn = bench.window().signIn();
    QTRY_COMPARE(signIn.state(bench.id()).status, SignInStatus::Ended);
    QTRY_COMPARE(openDialogs(), 1);
    QVERIFY(bench.window().messages().text().contains(QStringLiteral("has ended")));
    // More calls are turned away meanwhile.
    bench.fixture().workspace().refresh();
    QTest::qWait(0);
    QCOMPARE(openDialogs(), 1);
    paste(*signIn.dialog(), bench.token());
    QVERIFY(bench.waitForDatabases());
    QCOMPARE(signIn.state(bench.id()).status, SignInStatus::SignedIn);
    QVERIFY(!bench.window().messages().hasMessage());
  }

  void declinedSignInAsksAgainOnlyWhenThePersonWants() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    bench.fixture().connections().tokens().keep(bench.id(), bench.url(), kWrong);
    QVERIFY(bench.fixture().connections().switchTo(bench.id()));
    SignInController& signIn = bench.window().signIn();
    QTRY_VERIFY(signIn.dialog() != nullptr);
    signIn.dialog()->reject();
    QTRY_COMPARE(openDialogs(), 0);
    // The calls that waited have failed, and another one fails without a question.
    QTRY_VERIFY(bench.fixture().workspace().services()->error().has_value());
    bench.fixture().workspace().refresh();
    QTRY_COMPARE(bench.fixture().workspace().services()->state(), models::LoadState::Failed);
    QCOMPARE(openDialogs(), 0);
    bench.fixture().action(ids::refresh)->trigger();
    QTRY_COMPARE(openDialogs(), 1);
  }

  void windowsShowConnectionsAndTokens() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    QVERIFY(bench.signInToShop());
    bench.fixture().action(ids::connections)->trigger();
    views::ConnectionWindow* window = bench.window().connectionWindows().connectionWindow();
    QVERIFY(window);
    QCOMPARE(window->selected(), bench.id());
    emit window->testRequested(bench.id());
    auto* result = window->findChild<views::MessageBar*>(QStringLiteral("connections.testMessage"));
    QVERIFY(result);
    QTRY_VERIFY(result->text().contains(QStringLiteral("takes the token")));
    bench.fixture().action(ids::token)->trigger();
    views::TokenPanel* panel = bench.window().connectionWindows().tokenPanel();
    QVERIFY(panel && panel->isVisible());
    QVERIFY(!panel->isTesting());
    emit panel->forgetRequested();
    QTRY_COMPARE(bench.window().signIn().state(bench.id()).status, SignInStatus::SignedOut);
  }

 private:
  QList<QUrl> m_opened;
};

QTEST_MAIN(SignInTest)
#include "sign_in_test.moc"
