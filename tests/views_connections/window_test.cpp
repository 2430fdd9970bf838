// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window of connections on a real list in a real file.
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "models/connections/connection_list.h"
#include "views/connections/connection_window.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using models::ConnectionList;

namespace {

// What was planned for the next turn of the event loop has run: an answer of AskAnswers among it.
bool turn() {
  bool hasRun = false;
  QTimer::singleShot(0, qApp, [&hasRun] { hasRun = true; });
  return QTest::qWaitFor([&hasRun] { return hasRun; });
}

models::ConnectionProfile example(const QString& name) {
  models::ConnectionProfile profile;
  profile.name = name;
  profile.baseUrl = QUrl(QStringLiteral("https://staging.example.com"));
  return profile;
}

struct World {
  World() {
    window.setCurrent(QStringLiteral("local"));
    window.show();
    // Shortcuts of a widget need one that has the focus.
    window.activateWindow();
    active = QTest::qWaitForWindowActive(&window);
  }
  void run(const char* name) {
    auto* action = window.findChild<QAction*>(QStringLiteral("connections.") + QLatin1String(name));
    QVERIFY2(action && action->isEnabled() && action->isVisible(), name);
    action->trigger();
  }
  [[nodiscard]] bool can(const char* name) const {
    const auto* action = window.findChild<QAction*>(QStringLiteral("connections.") + QLatin1String(name));
    return action && action->isEnabled() && action->isVisible();
  }
  [[nodiscard]] QLineEdit* name() const { return window.findChild<QLineEdit*>(QStringLiteral("connections.form.1")); }
  [[nodiscard]] QLineEdit* address() const {
    return window.findChild<QLineEdit*>(QStringLiteral("connections.form.3"));
  }
  [[nodiscard]] QListView* view() const { return window.findChild<QListView*>(QStringLiteral("connections.list")); }
  [[nodiscard]] MessageBar* message(const char* which) const {
    return window.findChild<MessageBar*>(QStringLiteral("connections.") + QLatin1String(which));
  }
  [[nodiscard]] QString rowText(int row) const {
    return view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
  }

  QTemporaryDir folder;
  ConnectionList list{folder.filePath(QStringLiteral("connections.json"))};
  QHash<QString, SignInState> states;
  bool active = false;
  AskAnswers answers;
  ConnectionWindow window{list, [this](const QString& id) {
                            return states.value(id, {SignInStatus::NotNeeded, std::nullopt, {}, {}});
                          }};
};

}  // namespace

class WindowTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void namesEveryRowForScreenReaders() {
    World world;
    models::AccountSummary ada;
    ada.name = QStringLiteral("Ada");
    world.states[QStringLiteral("tovuk")] = {SignInStatus::SignedIn, ada, QStringLiteral("In the keyring"), {}};
    world.window.refreshSignIn();
    QCOMPARE(world.rowText(0), QStringLiteral("Local, LOCAL, in use"));
    QCOMPARE(world.rowText(1), QStringLiteral("Tovuk, https://api.tovuk.com, PRODUCTION, Signed in as Ada"));
    world.window.setCurrent(QStringLiteral("tovuk"));
    QVERIFY(world.rowText(1).endsWith(QStringLiteral("in use")));
    QVERIFY(!world.rowText(0).contains(QStringLiteral("in use")));
  }

  void addsWhatIsTyped() {
    World world;
    world.run("add");
    QTRY_VERIFY(world.name()->hasFocus());
    QTest::keyClicks(world.name(), QStringLiteral("Staging"));
    QTest::keyClicks(world.address(), QStringLiteral("staging.example.com/"));
    QTest::keyClick(world.address(), Qt::Key_Return);
    QCOMPARE(world.list.rowCount(), 3);
    QCOMPARE(world.list.profiles()[2].name, QStringLiteral("Staging"));
    QCOMPARE(world.list.profiles()[2].baseUrl, QUrl(QStringLiteral("https://staging.example.com")));
    QCOMPARE(world.window.selected(), world.list.profiles()[2].id);
    QCOMPARE(world.view()->currentIndex().row(), 2);
    QVERIFY(!world.window.hasUnsavedChanges());
    ConnectionList again(world.folder.filePath(QStringLiteral("connections.json")));
    QCOMPARE(again.rowCount(), 3);
  }

  void removesAfterAsking() {
    World world;
    world.window.select(QStringLiteral("local"));
    QVERIFY(!world.can("remove"));
    world.window.select(QStringLiteral("tovuk"));
    world.answers.answerConfirm(false);
    world.run("remove");
    QTRY_COMPARE(world.answers.confirmsAsked().size(), std::size_t{1});
    QVERIFY(world.answers.confirmsAsked().front().text.contains(QStringLiteral("token goes too")));
    QVERIFY(world.answers.confirmsAsked().front().destructive);
    QVERIFY(turn());
    QCOMPARE(world.list.rowCount(), 2);
    world.answers.answerConfirm(true);
    world.view()->setFocus();
    world.run("remove");
    QTRY_COMPARE(world.list.rowCount(), 1);
    QCOMPARE(world.window.selected(), QStringLiteral("local"));
    QVERIFY(world.window.findChild<QLabel*>(QStringLiteral("connections.onlyLocal"))->isVisible());
    QVERIFY(!world.can("export"));
  }

  void movesUpAndDown() {
    World world;
    QVERIFY(world.active);
    world.view()->setFocus();
    const QString id = *world.list.add(example(QStringLiteral("Staging")));
    world.window.select(id);
    QVERIFY(!world.can("down"));
    world.run("up");
    QCOMPARE(world.list.rowOf(id), 1);
    QCOMPARE(world.view()->currentIndex().row(), 1);
    QVERIFY(!world.can("up"));  // Local stays first
    QTest::keyClick(world.view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(world.list.rowOf(id), 2);
    QTest::keyClick(world.view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(world.list.rowOf(id), 1);
    QCOMPARE(world.window.selected(), id);
  }

  void losesNothingTypedByAccident() {
    World world;
    world.window.select(QStringLiteral("tovuk"));
    QTest::keyClicks(world.name(), QStringLiteral(" work"));
    QVERIFY(world.window.hasUnsavedChanges());
    // Escape, answered no: all is there.
    world.answers.answerConfirm(false);
    QTest::keyClick(&world.window, Qt::Key_Escape);
    QTest::keyClick(&world.window, Qt::Key_Escape);  // asked once, not twice
    QCOMPARE(world.answers.confirmsAsked().size(), std::size_t{1});
    QVERIFY(turn());
    QVERIFY(world.window.isVisible());
    QCOMPARE(world.name()->text(), QStringLiteral("Tovuk work"));
    // Another row, answered no, stays on this one.
    world.answers.answerConfirm(false);
    world.view()->setCurrentIndex(world.view()->model()->index(0, 0));
    QTRY_COMPARE(world.answers.confirmsAsked().size(), std::size_t{2});
    QTRY_COMPARE(world.view()->currentIndex().row(), 1);
    QCOMPARE(world.name()->text(), QStringLiteral("Tovuk work"));
    QVERIFY(turn());
    // Answered yes, goes.
    world.answers.answerConfirm(true);
    QTest::keyClick(&world.window, Qt::Key_Escape);
    QTRY_VERIFY(!world.window.isVisible());
    QCOMPARE(world.list.find(QStringLiteral("tovuk"))->name, QStringLiteral("Tovuk"));
  }

  void closesAtOnceWithoutChanges() {
    World world;
    world.run("add");
    QTest::keyClick(&world.window, Qt::Key_Escape);
    QVERIFY(!world.window.isVisible());
    QVERIFY(world.answers.confirmsAsked().empty());
  }

  void showsHowATestGoes() {
    World world;
    world.window.select(QStringLiteral("tovuk"));
    QSignalSpy asked(&world.window, &ConnectionWindow::testRequested);
    world.run("test");
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("tovuk"));
    world.window.showTest(QStringLiteral("tovuk"), {ConnectionTest::State::Running, {}, {}});
    QVERIFY(!world.can("test"));
    QVERIFY(world.message("testMessage")->hasMessage());
    world.window.showTest(QStringLiteral("tovuk"),
                          {ConnectionTest::State::Failed, QStringLiteral("The host was not found."),
                           QStringLiteral("Check the address.")});
    QVERIFY(world.can("test"));
    QCOMPARE(world.message("testMessage")->severity(), Severity::Danger);
    QCOMPARE(world.message("testMessage")->text(), QStringLiteral("The host was not found."));
    QCOMPARE(world.message("testMessage")->hint(), QStringLiteral("Check the address."));
    world.window.select(QStringLiteral("local"));
    QVERIFY(!world.message("testMessage")->hasMessage());
    world.window.select(QStringLiteral("tovuk"));
    QVERIFY(world.message("testMessage")->hasMessage());
    // Found at the old address: not true of another.
    auto moved = *world.list.find(QStringLiteral("tovuk"));
    moved.baseUrl = QUrl(QStringLiteral("https://other.example.com"));
    QVERIFY(world.list.edit(moved));
    QVERIFY(!world.message("testMessage")->hasMessage());
  }

  void exportsWithoutSecretsAndImports() {
    World world;
    const QString path = world.folder.filePath(QStringLiteral("mine.json"));
    world.answers.answerFile(path);
    world.run("export");
    QTRY_VERIFY(world.message("message")->hasMessage());
    QVERIFY(world.message("message")->hint().contains(QStringLiteral("Tokens stay on this machine")));
    QVERIFY(world.answers.filesAsked().front().title.contains(QStringLiteral("without their tokens")));
    QVERIFY(QFile::exists(path));
    world.answers.answerFile(path);
    world.run("import");
    QTRY_COMPARE(world.list.rowCount(), 3);
    QCOMPARE(world.list.profiles()[2].name, QStringLiteral("Tovuk (2)"));
    QVERIFY(world.message("message")->hint().contains(QStringLiteral("Tovuk (2)")));
    QFile broken(world.folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no") == 2);
    broken.close();
    world.answers.answerFile(broken.fileName());
    world.run("import");
    QTRY_COMPARE(world.message("message")->severity(), Severity::Danger);
    QCOMPARE(world.list.rowCount(), 3);
  }

  void offersWhatTheSignInAllows() {
    World world;
    world.window.select(QStringLiteral("tovuk"));
    world.states[QStringLiteral("tovuk")] = {SignInStatus::SignedOut, std::nullopt, {}, {}};
    world.window.refreshSignIn();
    QSignalSpy in(&world.window, &ConnectionWindow::signInRequested);
    QSignalSpy out(&world.window, &ConnectionWindow::signOutRequested);
    QVERIFY(!world.can("signOut"));
    world.run("signIn");
    QCOMPARE(in.value(0).value(0).toString(), QStringLiteral("tovuk"));
    world.states[QStringLiteral("tovuk")] = {SignInStatus::SignedIn, std::nullopt, QStringLiteral("In memory."),
                                             QStringLiteral("No keyring runs.")};
    world.window.refreshSignIn();
    QVERIFY(!world.can("signIn"));
    QVERIFY(world.window.findChild<QLabel*>(QStringLiteral("connections.signInText"))
                ->text()
                .contains(QStringLiteral("No keyring runs.")));
    world.answers.answerConfirm(true);
    world.run("signOut");
    QTRY_COMPARE(out.count(), 1);
    QSignalSpy switched(&world.window, &ConnectionWindow::switchRequested);
    world.run("switch");
    QCOMPARE(switched.value(0).value(0).toString(), QStringLiteral("tovuk"));
    world.window.setCurrent(QStringLiteral("tovuk"));
    QVERIFY(!world.can("switch"));
  }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
