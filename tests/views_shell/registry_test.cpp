// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include "views/shell/action_registry.h"
#include "views/shell/main_menu.h"
#include "views/shell/shortcut_list.h"

using namespace tovuk::views;

namespace {

ActionSpec spec(const char* id, const char* scope, const QKeySequence& keys, MenuPlace menu = MenuPlace::View) {
  ActionSpec made;
  made.id = QLatin1String(id);
  made.text = QLatin1String(id);
  made.scope = QLatin1String(scope);
  made.shortcut = keys;
  made.menu = menu;
  return made;
}

}  // namespace

class RegistryTest : public QObject {
  Q_OBJECT

 private slots:
  void everyLiveActionFollowsItsShortcut() {
    ActionRegistry registry;
    registry.define(spec("a.one", "a", QKeySequence(Qt::CTRL | Qt::Key_1)));
    QWidget first;
    QWidget second;
    QAction* one = registry.create(QStringLiteral("a.one"), &first);
    QAction* two = registry.create(QStringLiteral("a.one"), &second);
    one->setEnabled(false);
    QVERIFY(two->isEnabled());
    QSignalSpy changed(&registry, &ActionRegistry::shortcutChanged);
    QVERIFY(registry.setShortcut(QStringLiteral("a.one"), QKeySequence(Qt::CTRL | Qt::Key_2)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(one->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    QCOMPARE(two->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    QVERIFY(two->toolTip().contains(QStringLiteral("Ctrl+2")));
  }

  void conflictsAreThoseThatCanMeet() {
    ActionRegistry registry;
    const QKeySequence keys(Qt::CTRL | Qt::Key_1);
    registry.define(spec("window.one", "window", QKeySequence(Qt::CTRL | Qt::Key_0)));
    registry.define(spec("a.one", "a", keys));
    registry.define(spec("b.one", "b", {}));
    registry.define(spec("a.two", "a", {}));
    QCOMPARE(registry.conflict(QStringLiteral("b.one"), keys), QString());
    QCOMPARE(registry.conflict(QStringLiteral("a.two"), keys), QStringLiteral("a.one"));
    QCOMPARE(registry.conflict(QStringLiteral("window.one"), keys), QStringLiteral("a.one"));
    QVERIFY(!registry.setShortcut(QStringLiteral("a.two"), keys));
    QVERIFY(registry.setShortcut(QStringLiteral("b.one"), keys));
    // A chord that begins with another shortcut is never reached.
    QCOMPARE(registry.conflict(QStringLiteral("a.two"), QKeySequence(QStringLiteral("Ctrl+1, 2"))),
             QStringLiteral("a.one"));
  }

  void theActivityViewMeetsEveryPanel() {
    ActionRegistry registry;
    const QKeySequence keys(Qt::CTRL | Qt::Key_1);
    registry.define(spec("a.one", "a", keys));
    registry.define(spec("activity.one", "activity", {}));
    QCOMPARE(registry.conflict(QStringLiteral("activity.one"), keys), QStringLiteral("a.one"));
    QVERIFY(!registry.setShortcut(QStringLiteral("activity.one"), keys));
  }

  void changesAreKeptAsDifferences() {
    ActionRegistry registry;
    registry.define(spec("a.one", "a", QKeySequence(Qt::Key_F2)));
    registry.define(spec("a.two", "a", QKeySequence(Qt::Key_F3)));
    registry.setShortcut(QStringLiteral("a.one"), {});
    QCOMPARE(registry.changedShortcuts(), (QHash<QString, QString>{{QStringLiteral("a.one"), QString()}}));
    registry.setShortcut(QStringLiteral("a.one"), QKeySequence(Qt::Key_F2));
    QVERIFY(registry.changedShortcuts().isEmpty());
  }

  void restoredChangesReachActionsDefinedLater() {
    ActionRegistry registry;
    registry.restoreShortcuts({{QStringLiteral("a.one"), QStringLiteral("F9")}});
    registry.define(spec("a.one", "a", QKeySequence(Qt::Key_F2)));
    QWidget owner;
    QCOMPARE(registry.create(QStringLiteral("a.one"), &owner)->shortcut(), QKeySequence(Qt::Key_F9));
  }

  void definingTwiceChangesNothing() {
    ActionRegistry registry;
    registry.define(spec("a.one", "a", QKeySequence(Qt::Key_F2)));
    registry.define(spec("a.one", "a", QKeySequence(Qt::Key_F8)));
    QCOMPARE(registry.specs().size(), std::size_t{1});
    QCOMPARE(registry.shortcut(QStringLiteral("a.one")), QKeySequence(Qt::Key_F2));
  }

  void aDisabledActionKeepsItsReason() {
    ActionRegistry registry;
    registry.define(spec("a.one", "a", QKeySequence(Qt::Key_F2)));
    QWidget owner;
    QAction* action = registry.create(QStringLiteral("a.one"), &owner);
    registry.setEnabled(action, false, QStringLiteral("Because."));
    QVERIFY(registry.setShortcut(QStringLiteral("a.one"), QKeySequence(Qt::Key_F3)));
    QCOMPARE(ActionRegistry::reason(action), QStringLiteral("Because."));
    QCOMPARE(action->toolTip(), QStringLiteral("Because."));
    registry.setEnabled(action, true);
    QVERIFY(ActionRegistry::reason(action).isEmpty());
    QCOMPARE(action->toolTip(), registry.toolTip(QStringLiteral("a.one")));
  }

  void deadActionsAreForgotten() {
    ActionRegistry registry;
    registry.define(spec("a.one", "a", {}));
    {
      QWidget owner;
      registry.create(QStringLiteral("a.one"), &owner);
      QCOMPARE(registry.actions(QStringLiteral("a.one")).size(), 1);
    }
    QVERIFY(registry.actions(QStringLiteral("a.one")).isEmpty());
    registry.setShortcut(QStringLiteral("a.one"), QKeySequence(Qt::Key_F4));
  }

  void menuShowsWhatLives() {
    ActionRegistry registry;
    registry.define(spec("window.one", "window", {}, MenuPlace::File));
    registry.define(spec("a.one", "a", {}, MenuPlace::Query));
    QWidget owner;
    QList<QAction*> live{registry.create(QStringLiteral("window.one"), &owner)};
    MainMenu menu(registry, [&live] { return live; });
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 1);
    QCOMPARE(menu.actions().first()->text(), MainMenu::title(MenuPlace::File));
    live.append(registry.create(QStringLiteral("a.one"), &owner));
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 2);
    QCOMPARE(menu.actionsOf(MenuPlace::Query).size(), 1);
  }

  void shortcutListHasTheScopesAsked() {
    ActionRegistry registry;
    registry.define(spec("window.one", "window", QKeySequence(Qt::Key_F2)));
    registry.define(spec("window.two", "window", {}));
    registry.define(spec("a.one", "a", QKeySequence(Qt::Key_F3)));
    registry.define(spec("b.one", "b", QKeySequence(Qt::Key_F3)));
    auto* list = new ShortcutList(
        registry, {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("window"), QStringLiteral("Window")}},
        nullptr);
    QCOMPARE(list->shownCount(), 2);
    delete list;
  }
};

QTEST_MAIN(RegistryTest)
#include "registry_test.moc"
