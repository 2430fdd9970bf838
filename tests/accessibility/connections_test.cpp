// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The windows of connections and of signing in, in each of their states, as a screen reader sees them.
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include "api/client/client.h"
#include "models/connections/connection_list.h"
#include "tests/accessibility/sweep.h"
#include "tests/models_sign_in/manual_delays.h"
#include "tests/support/fault_server.h"
#include "views/connections/ask_above_question.h"
#include "views/connections/connection_menu.h"
#include "views/connections/connection_window.h"
#include "views/connections/sign_in_dialog.h"
#include "views/connections/token_panel.h"
#include "views/connections/write_confirmation.h"
#include "views/shell/answer_dialog.h"
#include "views/widgets/ask.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using tests::unnamedIn;

namespace {

const QString kTovuk = QStringLiteral("tovuk");

void expectNames(QWidget& window) {
  const QStringList unnamed = unnamedIn(window);
  QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
}

models::AccountSummary ada() {
  models::AccountSummary account;
  account.name = QStringLiteral("Ada");
  account.email = QStringLiteral("ada@example.org");
  account.plan = QStringLiteral("pro");
  return account;
}

SignInState stateOf(const QString& id) {
  if (id == QStringLiteral("local")) return {SignInStatus::NotNeeded, std::nullopt, {}, {}};
  if (id == kTovuk) return {SignInStatus::SignedIn, ada(), QStringLiteral("In the keyring"), {}};
  return {SignInStatus::SignedOut, std::nullopt, {}, {}};
}

}  // namespace

class ConnectionsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QAccessible::setActive(true);
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  // A sweep that finds nothing would pass everything.
  void findsWhatHasNoName() {
    QWidget window;
    auto* button = new QPushButton(&window);
    window.show();
    QCOMPARE(unnamedIn(window).size(), 1);
    button->setText(QStringLiteral("Save"));
    QCOMPARE(unnamedIn(window).size(), 0);
  }

  void theWindowOfConnections() {
    QTemporaryDir folder;
    models::ConnectionList list(folder.filePath(QStringLiteral("connections.json")));
    models::ConnectionProfile staging;
    staging.name = QStringLiteral("Staging");
    staging.baseUrl = QUrl(QStringLiteral("https://staging.example.com"));
    const auto id = list.add(staging);
    QVERIFY(id);
    AskAnswers answers;
    ConnectionWindow window(list, stateOf);
    window.setCurrent(kTovuk);
    window.show();
    for (const QString& each : {QStringLiteral("local"), kTovuk, *id}) {
      window.select(each);
      expectNames(window);
    }
    window.select(kTovuk);
    for (const auto state :
         {ConnectionTest::State::Running, ConnectionTest::State::Failed, ConnectionTest::State::Passed}) {
      window.showTest(kTovuk, {state, QStringLiteral("It was tried."), QStringLiteral("Try again.")});
      expectNames(window);
    }
    window.addConnection();
    expectNames(window);
  }

  void exportAndImport() {
    QTemporaryDir folder;
    models::ConnectionList list(folder.filePath(QStringLiteral("connections.json")));
    models::ConnectionProfile staging;
    staging.name = QStringLiteral("Staging");
    staging.baseUrl = QUrl(QStringLiteral("https://staging.example.com"));
    QVERIFY(list.add(staging));
    AskAnswers answers;
    ConnectionWindow window(list, stateOf);
    window.show();
    const QString path = folder.filePath(QStringLiteral("exported.json"));
    const int before = list.rowCount();
    answers.answerFile(path);
    window.findChild<QAction*>(QStringLiteral("connections.export"))->trigger();
    QTRY_VERIFY(QFile::exists(path));
    expectNames(window);
    answers.answerFile(path);
    window.findChild<QAction*>(QStringLiteral("connections.import"))->trigger();
    QTRY_VERIFY(list.rowCount() > before);
    expectNames(window);
  }

  void theMenuOfConnections() {
    QTemporaryDir folder;
    models::ConnectionList list(folder.filePath(QStringLiteral("connections.json")));
    ConnectionMenu menu(list, stateOf, nullptr);
    menu.setCurrent(kTovuk);
    menu.popup({});
    expectNames(menu);
    menu.close();
  }

  void signingIn() {
    test::FaultServer server;
    client::Client client{client::Endpoint{server.url(), {}}};
    test::ManualDelays delays;
    SignInParts parts;
    parts.profile = models::tovukConnection();
    parts.transport = &client.transport();
    parts.makeClient = [&server](const QByteArray& token) {
      return std::make_unique<client::Client>(client::Endpoint{server.url(), token});
    };
    parts.delays = &delays;
    SignInDialog dialog(parts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setKeeping(QStringLiteral("The token will be kept in the keyring."), true);
    dialog.offerSession(QStringLiteral("the keyring"));
    dialog.show();
    expectNames(dialog);
    server.enqueue(
        test::Fault::json(200,
                          "{\"loginUrl\":\"https://tovuk.com/login\",\"verificationUri\":\"https://tovuk.com/login\","
                          "\"deviceCode\":\"zdev_1\",\"userCode\":\"TOVUK-123\",\"intervalSeconds\":5,"
                          "\"expiresInSeconds\":600}"));
    dialog.findChild<QPushButton*>(QStringLiteral("signIn.browser.start"))->click();
    auto* open = dialog.findChild<QPushButton*>(QStringLiteral("signIn.browser.open"));
    QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), 20000);
    expectNames(dialog);
    dialog.findChild<QTabBar*>(QStringLiteral("signIn.ways"))->setCurrentIndex(1);
    expectNames(dialog);
    dialog.showAccount(ada());
    expectNames(dialog);
  }

  void whereTheTokenIs() {
    TokenPanel panel;
    panel.setFacts({kTovuk, QStringLiteral("https://api.tovuk.com"), true, QStringLiteral("In memory."),
                    QStringLiteral("The keyring is locked.")});
    panel.show();
    expectNames(panel);
    panel.beginTest();
    panel.addStep({QStringLiteral("Look for a keyring"), true, QStringLiteral("It is there."), {}});
    panel.addStep({QStringLiteral("Store a test entry"), false, QStringLiteral("It is locked."), QStringLiteral("x")});
    panel.finishTest({QStringLiteral("GNOME Keyring"), false, QStringLiteral("It is locked."),
                      QStringLiteral("Unlock it, then test again.")});
    expectNames(panel);
  }

  void questionsAndAnswers() {
    client::WriteQuestion question;
    question.id = 1;
    question.kind = client::WriteKind::DeleteResource;
    question.target = QStringLiteral("DELETE /v1/services/shop-api/resources/DB");
    WriteConfirmation confirmation(question, kTovuk, QStringLiteral("PRODUCTION"), nullptr);
    confirmation.setAttribute(Qt::WA_DeleteOnClose, false);
    confirmation.show();
    expectNames(confirmation);
    QWidget over;
    confirmAboveLimit(&over, kTovuk, {models::AskReason::Rows, QStringLiteral("This may read a lot.")}, [](bool) {});
    auto* ask = over.findChild<QDialog*>();
    QVERIFY(ask);
    expectNames(*ask);
    AnswerDialog answer(QStringLiteral("/v1/services"), 200, QStringLiteral("[1]"), nullptr);
    answer.setAttribute(Qt::WA_DeleteOnClose, false);
    answer.show();
    expectNames(answer);
  }
};

QTEST_MAIN(ConnectionsTest)
#include "connections_test.moc"
