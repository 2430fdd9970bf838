// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that signs in, against a real socket, with time that only passes when the test says so.
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "api/client/client.h"
#include "tests/models_sign_in/manual_delays.h"
#include "tests/support/fault_server.h"
#include "views/connections/sign_in_dialog.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace std::chrono_literals;
using tovuk::test::Fault;
using tovuk::test::FaultServer;
using tovuk::test::ManualDelays;

namespace {

const QByteArray kToken = "tovuk_" + QByteArray(64, 'a');
const QByteArray kStart =
    "{\"loginUrl\":\"https://t.example/login?device_code=zdev_1\",\"verificationUri\":\"https://t.example/login\","
    "\"deviceCode\":\"zdev_1\",\"userCode\":\"TOVUK-123\",\"intervalSeconds\":5,\"expiresInSeconds\":600}";
const QByteArray kComplete =
    "{\"status\":\"complete\",\"intervalSeconds\":5,\"accountId\":\"acct_1\",\"email\":\"ada@example.org\","
    "\"provider\":\"github\",\"token\":\"" +
    kToken + "\",\"expiresAt\":\"2026-07-01T12:00:00.000Z\"}";
const QByteArray kAccount =
    "{\"accountId\":\"acct_1\",\"email\":\"ada@example.org\",\"provider\":\"google\",\"plan\":\"pro\",\"handle\":"
    "\"ada\",\"displayName\":null}";

struct World {
  World() {
    SignInParts parts;
    parts.profile = models::tovukConnection();
    parts.transport = &client.transport();
    parts.makeClient = [this](const QByteArray& token) {
      return std::make_unique<client::Client>(client::Endpoint{server.url(), token});
    };
    parts.delays = &delays;
    dialog = new SignInDialog(parts);
    dialog->connect(dialog, &SignInDialog::signedIn, dialog,
                    [this](const QByteArray& token, const models::AccountSummary&) { tokens.append(token); });
    dialog->show();
  }
  ~World() { delete dialog; }
  template <class Widget>
  [[nodiscard]] Widget* find(const char* name) const {
    return dialog->findChild<Widget*>(QStringLiteral("signIn.") + QLatin1String(name));
  }
  void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
  [[nodiscard]] QString label(const QString& name) const {
    const auto* found = dialog->findChild<QLabel*>(name);
    return found ? found->text() : QString();
  }

  FaultServer server;
  client::Client client{client::Endpoint{server.url(), {}}};
  ManualDelays delays;
  QList<QByteArray> tokens;
  QPointer<SignInDialog> dialog;
};

}  // namespace

class SignInTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void signsInInTheBrowser() {
    World world;
    world.dialog->setKeeping(QStringLiteral("It will be kept in the keyring."), true);
    QCOMPARE(world.label(QStringLiteral("signIn.keeping")), QStringLiteral("It will be kept in the keyring."));
    QSignalSpy pages(world.dialog, &SignInDialog::openPageRequested);
    world.server.enqueue(Fault::json(200, kStart));
    world.click("browser.start");
    auto* code = world.find<QLabel>("browser.code");
    QTRY_COMPARE(code->text(), QStringLiteral("TOVUK-123"));
    QCOMPARE(code->accessibleName(), QStringLiteral("Code TOVUK-123"));
    QVERIFY(world.label(QStringLiteral("signIn.browser.address")).contains(QStringLiteral("https://t.example/login")));
    QVERIFY(!world.label(QStringLiteral("signIn.browser.address")).contains(QStringLiteral("zdev_1")));
    QCOMPARE(pages.count(), 1);
    world.click("browser.open");
    QCOMPARE(pages.count(), 2);
    QCOMPARE(pages.at(1).at(0).toUrl(), QUrl(QStringLiteral("https://t.example/login?device_code=zdev_1")));
    world.click("browser.copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("TOVUK-123"));
    QVERIFY(world.label(QStringLiteral("signIn.browser.secondsLeft")).contains(QStringLiteral("600")));
    world.delays.advance(1s);
    QVERIFY(world.label(QStringLiteral("signIn.browser.secondsLeft")).contains(QStringLiteral("599")));
    world.server.enqueue(Fault::json(200, kComplete));
    world.delays.advance(4s);
    QTRY_COMPARE(world.tokens, QList<QByteArray>{kToken});
    QCOMPARE(world.label(QStringLiteral("account.heading")), QStringLiteral("Signed in as ada@example.org"));
    QCOMPARE(world.label(QStringLiteral("account.provider")), QStringLiteral("GitHub"));
    QVERIFY(world.label(QStringLiteral("account.expiry")).startsWith(QStringLiteral("2026-07-01 12:00:00")));
    // The plan comes with the account; the expiry stays.
    models::AccountSummary account;
    account.name = QStringLiteral("Ada");
    account.plan = QStringLiteral("pro");
    world.dialog->showAccount(account);
    QCOMPARE(world.label(QStringLiteral("account.plan")), QStringLiteral("Pro"));
    QVERIFY(!world.label(QStringLiteral("account.expiry")).isEmpty());
    QCOMPARE(world.find<QPushButton>("close")->text(), QStringLiteral("Done"));
  }

  void saysHowItEndedAndTriesAgain_data() {
    QTest::addColumn<QByteArray>("poll");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("denied") << QByteArray("{\"status\":\"denied\"}") << QStringLiteral("declined");
    QTest::newRow("expired") << QByteArray("{\"status\":\"expired\"}") << QStringLiteral("expired");
  }
  void saysHowItEndedAndTriesAgain() {
    QFETCH(QByteArray, poll);
    QFETCH(QString, sentence);
    World world;
    world.server.enqueue(Fault::json(200, kStart));
    world.click("browser.start");
    QTRY_VERIFY(!world.find<QLabel>("browser.code")->text().isEmpty());
    world.server.enqueue(Fault::json(200, poll));
    world.delays.advance(5s);
    QTRY_VERIFY(world.find<MessageBar>("browser.message")->hasMessage());
    QVERIFY(world.find<MessageBar>("browser.message")->text().contains(sentence));
    QVERIFY(world.find<QLabel>("browser.code")->text().isEmpty());
    QCOMPARE(world.find<QPushButton>("browser.start")->text(), QStringLiteral("Try again"));
    world.server.enqueue(Fault::json(200, kStart));
    world.click("browser.start");
    QTRY_COMPARE(world.find<QLabel>("browser.code")->text(), QStringLiteral("TOVUK-123"));
    QVERIFY(!world.find<MessageBar>("browser.message")->hasMessage());
    QVERIFY(world.tokens.isEmpty());
  }

  void stopsWaiting() {
    World world;
    world.server.enqueue(Fault::hanging());
    world.click("browser.start");
    QVERIFY(world.label(QStringLiteral("signIn.browser.waiting")).contains(QStringLiteral("Asking the service")));
    world.click("browser.cancel");
    QVERIFY(world.find<MessageBar>("browser.message")->text().contains(QStringLiteral("stopped")));
    QCOMPARE(world.find<QPushButton>("browser.start")->text(), QStringLiteral("Try again"));
  }

  void showsAFailureWithItsNextStep() {
    World world;
    world.server.enqueue(Fault::json(500, "{\"code\":\"internal\",\"message\":\"Broken.\"}"));
    world.click("browser.start");
    QTRY_VERIFY(world.find<MessageBar>("browser.message")->hasMessage());
    QCOMPARE(world.find<MessageBar>("browser.message")->severity(), Severity::Danger);
  }

  void takesAPastedToken() {
    World world;
    world.server.requireToken(kToken);
    world.server.setDefault(Fault::json(200, kAccount));
    world.find<QTabBar>("ways")->setCurrentIndex(1);
    auto* field = world.find<QLineEdit>("paste.field");
    auto* problem = world.find<QLabel>("paste.problem");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!world.find<QPushButton>("paste.submit")->isEnabled());
    field->setText(QStringLiteral("tovuk_a b"));
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(!world.find<QPushButton>("paste.submit")->isEnabled());
    // One that the service does not know stays, to be corrected.
    field->setText(QStringLiteral("tovuk_other"));
    QVERIFY(problem->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(problem->text().contains(QStringLiteral("does not accept")));
    QCOMPARE(field->text(), QStringLiteral("tovuk_other"));
    field->setText(QString::fromLatin1(kToken));
    world.click("paste.submit");
    QTRY_COMPARE(world.tokens, QList<QByteArray>{kToken});
    QCOMPARE(world.label(QStringLiteral("account.plan")), QStringLiteral("Pro"));
    QVERIFY(field->text().isEmpty());
    field->undo();
    QVERIFY(field->text().isEmpty());
  }

  void forgetsATokenThatIsLeftBehind() {
    World world;
    world.find<QTabBar>("ways")->setCurrentIndex(1);
    world.find<QLineEdit>("paste.field")->setText(QString::fromLatin1(kToken));
    world.find<QTabBar>("ways")->setCurrentIndex(0);
    QVERIFY(world.find<QLineEdit>("paste.field")->text().isEmpty());
  }

  void offersTheSessionOfTheCommandLine() {
    World world;
    auto* use = world.find<QPushButton>("session.use");
    QVERIFY(!use->isVisible());
    world.dialog->offerSession(QStringLiteral("the keyring"));
    QVERIFY(use->isVisible());
    QVERIFY(world.label(QStringLiteral("signIn.session.sentence")).contains(QStringLiteral("read from the keyring")));
    QSignalSpy asked(world.dialog, &SignInDialog::sessionRequested);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!use->isEnabled());
    world.dialog->refuseSession(QStringLiteral("The keyring is locked. Unlock it."));
    QVERIFY(use->isEnabled());
    QCOMPARE(world.label(QStringLiteral("signIn.session.refusal")),
             QStringLiteral("The keyring is locked. Unlock it."));
    world.server.setDefault(Fault::json(200, kAccount));
    QTest::mouseClick(use, Qt::LeftButton);
    world.dialog->useSession(kToken);
    QTRY_COMPARE(world.tokens, QList<QByteArray>{kToken});
  }

  void theCodeIsNeverCut() {
    World world;
    world.dialog->offerSession(QStringLiteral("the keyring, entry com.tovuk.cli"));
    world.server.enqueue(Fault::json(200, kStart));
    world.click("browser.start");
    const auto* code = world.find<QLabel>("browser.code");
    QTRY_VERIFY(!code->text().isEmpty());
    world.dialog->resize(world.dialog->minimumSizeHint());
    QTRY_VERIFY(code->height() >= code->fontMetrics().height());
  }

  void escapeGivesUp() {
    World world;
    world.server.enqueue(Fault::json(200, kStart));
    world.click("browser.start");
    QTRY_VERIFY(!world.find<QLabel>("browser.code")->text().isEmpty());
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!world.dialog);
    const int requests = world.server.requestCount();
    world.delays.advance(1min);
    QCOMPARE(world.server.requestCount(), requests);
    QVERIFY(world.tokens.isEmpty());
  }
};

QTEST_MAIN(SignInTest)
#include "sign_in_test.moc"
