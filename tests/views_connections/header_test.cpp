// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The header's button and its menu.
#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/connections/connection_list.h"
#include "views/connections/connection_header.h"
#include "views/connections/connection_menu.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;

namespace {

QAction* entry(const QMenu& menu, const QString& begin) {
  for (QAction* action : menu.actions())
    if (action->text().startsWith(begin)) return action;
  return nullptr;
}

}  // namespace

class HeaderTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void saysWhereOneIs() {
    ConnectionHeader header;
    ShownConnection shown;
    shown.name = QStringLiteral("R&D");
    shown.environment = models::Environment::Production;
    shown.isReadOnly = true;
    shown.colour = 5;
    shown.signIn = {SignInStatus::Ended, std::nullopt, {}, QStringLiteral("Sign in again.")};
    header.showConnection(shown);
    QCOMPARE(header.accessibleName(), QStringLiteral("Connection R&D, PRODUCTION, read-only, The sign-in has ended"));
    QCOMPARE(header.badges().size(), 3);
    QCOMPARE(header.badges().at(0).token, Token::Danger);
    QVERIFY(header.toolTip().contains(QStringLiteral("Sign in again.")));
    // Local needs no account and says nothing of one.
    header.showConnection({QStringLiteral("Local"),
                           models::Environment::Local,
                           false,
                           0,
                           {SignInStatus::NotNeeded, std::nullopt, {}, {}}});
    QCOMPARE(header.badges().size(), 1);
    QCOMPARE(header.accessibleName(), QStringLiteral("Connection Local, LOCAL"));
  }

  void listsAndSwitches() {
    QTemporaryDir folder;
    models::ConnectionList list(folder.filePath(QStringLiteral("connections.json")));
    QHash<QString, SignInState> states;
    ConnectionMenu menu(
        list,
        [&states](const QString& id) {
          return states.value(id, {SignInStatus::NotNeeded, std::nullopt, {}, {}});
        },
        nullptr);
    QAction mine(QStringLiteral("Read-only"));
    menu.setMoreActions({&mine});
    menu.setCurrent(QStringLiteral("local"));
    emit menu.aboutToShow();
    QVERIFY(entry(menu, QStringLiteral("Local"))->isChecked());
    QVERIFY(!entry(menu, QStringLiteral("Tovuk"))->isChecked());
    QVERIFY(!entry(menu, QStringLiteral("Sign")) && !entry(menu, QStringLiteral("Where")));
    QVERIFY(menu.actions().contains(&mine));
    QSignalSpy switched(&menu, &ConnectionMenu::switchRequested);
    entry(menu, QStringLiteral("Tovuk"))->trigger();
    QCOMPARE(switched.value(0).value(0).toString(), QStringLiteral("tovuk"));

    menu.setCurrent(QStringLiteral("tovuk"));
    states[QStringLiteral("tovuk")] = {SignInStatus::SignedOut, std::nullopt, {}, {}};
    emit menu.aboutToShow();
    QVERIFY(entry(menu, QStringLiteral("Tovuk"))->isChecked());
    QSignalSpy in(&menu, &ConnectionMenu::signInRequested);
    entry(menu, QStringLiteral("Sign in"))->trigger();
    QCOMPARE(in.value(0).value(0).toString(), QStringLiteral("tovuk"));
    states[QStringLiteral("tovuk")].status = SignInStatus::SignedIn;
    emit menu.aboutToShow();
    QSignalSpy out(&menu, &ConnectionMenu::signOutRequested);
    QSignalSpy where(&menu, &ConnectionMenu::tokenPanelRequested);
    QSignalSpy manage(&menu, &ConnectionMenu::manageRequested);
    entry(menu, QStringLiteral("Sign out"))->trigger();
    entry(menu, QStringLiteral("Where"))->trigger();
    entry(menu, QStringLiteral("Manage"))->trigger();
    QCOMPARE(out.count() + where.count() + manage.count(), 3);
    // What others own is still theirs.
    QCOMPARE(mine.text(), QStringLiteral("Read-only"));
  }
};

QTEST_MAIN(HeaderTest)
#include "header_test.moc"
