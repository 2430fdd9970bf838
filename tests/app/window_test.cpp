// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "app/keyboard_page.h"
#include "app/settings_window.h"
#include "app/window_actions.h"
#include "models/navigation_model.h"
#include "models/sqlite/backup_store.h"
#include "tests/app/window_fixture.h"
#include "views/shell/command_palette.h"
#include "views/shell/main_menu.h"
#include "views/shell/navigation_pane.h"
#include "views/shell/status_line.h"
#include "views/shell/tab_area.h"
#include "views/shell/tab_group.h"
#include "views/sqlite/backups_page.h"
#include "views/sqlite/sqlite_panel.h"
#include "views/widgets/ask.h"
#include "views/widgets/icons.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/resource_panel.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::app;

namespace {
const QString kSqlite = QStringLiteral("sqlite");
}

class WindowTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    m_fixture = std::make_unique<tests::WindowFixture>();
    QVERIFY(m_fixture->waitForSample());
  }
  void cleanupTestCase() { m_fixture.reset(); }

  void init() {
    window().tabs().closeAll();
    m_fixture->action(ids::readOnly)->setChecked(false);
  }

  void firstWindowLeavesRoomForItsFrame() {
    QCOMPARE(MainWindow::firstSize(QSize(1920, 1080)), QSize(1440, 900));
    // A screen of the window's own size.
    const QSize small = MainWindow::firstSize(QSize(1440, 900));
    QVERIFY(small.width() < 1440 && small.width() > 1400);
    QVERIFY(small.height() < 870 && small.height() > 800);
  }

  void saysWhereItIs() {
    QCOMPARE(m_fixture->workspace().currentServiceName(), QStringLiteral("shop-api"));
    QTRY_VERIFY(window().statusLine().connectionText().startsWith(QStringLiteral("connected")));
  }

  void beginsWithAServiceThatHasADatabase() {
    Workspace& workspace = m_fixture->workspace();
    // Another one comes first by name.
    QCOMPARE(workspace.services()->services().front().name, std::string("auth-service"));
    QCOMPARE(workspace.currentServiceName(), QStringLiteral("shop-api"));
    // Who was chosen stays.
    workspace.setCurrentService(QStringLiteral("auth-service"));
    QSignalSpy refreshed(workspace.services(), &models::ServicesStore::servicesChanged);
    workspace.refresh();
    QVERIFY(refreshed.wait());
    QCOMPARE(workspace.currentServiceName(), QStringLiteral("auth-service"));
    workspace.setCurrentService(QStringLiteral("shop-api"));
  }

  void everyActionHasTextMenuPlaceIconAndPaletteEntry() {
    const QStringList icons = views::iconNames();
    QSet<QString> inMenus;
    QSet<QString> inPalette;
    const auto collect = [&] {
      for (int place = 0; place <= static_cast<int>(views::MenuPlace::Help); ++place) {
        for (const QAction* action : window().mainMenu().actionsOf(static_cast<views::MenuPlace>(place))) {
          inMenus.insert(action->objectName());
        }
      }
      window().paletteModel().reload();
      window().paletteModel().setQuery({});
      for (int row = 0; row < window().paletteModel().rowCount(); ++row) {
        inPalette.insert(window().paletteModel().entry(row)->id);
      }
    };
    // A panel of each type; each offers what fits its page.
    for (const models::NavigationSection& section : models::navigationSections()) {
      if (!window().canShow(section.id)) continue;
      const auto items = section.items(*m_fixture->workspace().currentService()->resources());
      QVERIFY2(!items.empty(), qPrintable(section.id));
      window().openResource(section.id, items.front().name);
      views::ResourcePanel* panel = window().tabs().currentPanel();
      QVERIFY2(panel, qPrintable(section.id));
      for (int page = 0; page < panel->pageCount(); ++page) {
        panel->setCurrentPage(page);
        collect();
      }
    }
    for (const views::ActionSpec& spec : window().registry().specs()) {
      QVERIFY2(!spec.text.isEmpty(), qPrintable(spec.id));
      QVERIFY2(spec.iconName.isEmpty() || icons.contains(spec.iconName), qPrintable(spec.id));
      const QList<QAction*> live = window().registry().actions(spec.id);
      QVERIFY2(!live.isEmpty(), qPrintable(spec.id + QStringLiteral(" has no live action")));
      QVERIFY2(inMenus.contains(spec.id), qPrintable(spec.id + QStringLiteral(" is in no menu")));
      QVERIFY2(inPalette.contains(QStringLiteral("action:") + spec.id), qPrintable(spec.id));
    }
  }

  void shortcutsAreUnique() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    for (const views::ActionSpec& spec : window().registry().specs()) {
      const QString other = window().registry().conflict(spec.id, spec.shortcut);
      QVERIFY2(other.isEmpty(), qPrintable(spec.id + QStringLiteral(" and ") + other));
    }
  }

  // States of the window against what can be done in them.
  void actionStates_data() {
    QTest::addColumn<int>("tabs");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QStringList>("enabled");
    QTest::addColumn<QStringList>("disabled");
    const auto list = [](std::initializer_list<const char*> names) {
      QStringList texts;
      for (const char* name : names) texts.append(QLatin1String(name));
      return texts;
    };
    QTest::newRow("nothing open") << 0 << false
                                  << list({ids::newDatabase, ids::importDatabase, ids::palette, ids::openResource,
                                           ids::settings, ids::restart, ids::refresh, ids::about})
                                  << list(
                                         {ids::closeTab, ids::closeOthers, ids::nextTab, ids::moveTab, ids::otherPane});
    QTest::newRow("one tab") << 1 << false << list({ids::closeTab, ids::newDatabase})
                             << list({ids::closeOthers, ids::nextTab, ids::moveTab, ids::otherPane});
    QTest::newRow("two tabs") << 2 << false
                              << list({ids::closeTab, ids::closeOthers, ids::nextTab, ids::previousTab, ids::moveTab})
                              << list({ids::otherPane});
    QTest::newRow("read-only") << 1 << true << list({ids::closeTab, ids::palette, ids::refresh})
                               << list({ids::newDatabase, ids::importDatabase});
  }
  void actionStates() {
    QFETCH(int, tabs);
    QFETCH(bool, readOnly);
    QFETCH(QStringList, enabled);
    QFETCH(QStringList, disabled);
    if (tabs > 0) window().openResource(kSqlite, QStringLiteral("DB"));
    if (tabs > 1) window().openResource(kSqlite, QStringLiteral("AUDIT"));
    m_fixture->action(ids::readOnly)->setChecked(readOnly);
    QCOMPARE(window().tabs().tabCount(), tabs);
    for (const QString& id : enabled) QVERIFY2(window().action(qPrintable(id))->isEnabled(), qPrintable(id));
    for (const QString& id : disabled) QVERIFY2(!window().action(qPrintable(id))->isEnabled(), qPrintable(id));
  }

  void readOnlyReachesTheConnectionAndItsWord() {
    m_fixture->action(ids::readOnly)->setChecked(true);
    QVERIFY(m_fixture->workspace().connection()->isReadOnly());
    // Kept with the connection.
    QVERIFY(m_fixture->connections().list().profiles().front().readOnly);
    m_fixture->action(ids::readOnly)->setChecked(false);
    QVERIFY(!m_fixture->workspace().connection()->isReadOnly());
  }

  void paletteOpensWithoutACallAndRuns() {
    const auto before = m_fixture->workspace().connection()->client().ledger().totals().calls;
    m_fixture->action(ids::palette)->trigger();
    QVERIFY(window().palette().isVisible());
    auto* field = window().palette().findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("AUDIT"));
    QCOMPARE(m_fixture->workspace().connection()->client().ledger().totals().calls, before);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!window().palette().isVisible());
    QTRY_VERIFY(window().tabs().currentPanel());
    QCOMPARE(window().tabs().currentPanel()->title(), QStringLiteral("AUDIT"));
  }

  void paletteFindsOtherWordsAndListsDisabledActions() {
    m_fixture->action(ids::readOnly)->setChecked(true);
    models::PaletteModel& model = window().paletteModel();
    const auto first = [&model](const QString& query) {
      model.setQuery(query);
      return model.entry(0);
    };
    model.reload();
    const auto* found = first(QStringLiteral("create database"));
    QVERIFY(found);
    QCOMPARE(found->id, QStringLiteral("action:") + QLatin1String(ids::newDatabase));
    QVERIFY(!found->isEnabled);
    model.setQuery(QStringLiteral("restore"));
    for (int row = 0; row < model.rowCount(); ++row)
      QVERIFY(model.entry(row)->id != QStringLiteral("action:") + QLatin1String(ids::restart));
    m_fixture->action(ids::readOnly)->setChecked(false);
    model.reload();
    QVERIFY(first(QStringLiteral("create database"))->isEnabled);
  }

  void paletteHasEveryActionAndSaysWhatIsMissing() {
    models::PaletteModel& model = window().paletteModel();
    model.setQuery({});
    const auto find = [&model](const QString& id) -> const models::PaletteEntry* {
      for (int row = 0; row < model.rowCount(); ++row) {
        if (model.entry(row)->id == QStringLiteral("action:") + id) return model.entry(row);
      }
      return nullptr;
    };
    const auto hasAll = [&] {
      for (const views::ActionSpec& spec : window().registry().specs()) {
        const auto* entry = find(spec.id);
        if (!entry || (!entry->isEnabled && entry->reason.isEmpty())) qWarning() << spec.id;
        if (!entry || (!entry->isEnabled && entry->reason.isEmpty())) return false;
      }
      return true;
    };
    QCOMPARE(window().tabs().tabCount(), 0);
    model.reload();
    QVERIFY(hasAll());
    QVERIFY(!find(QStringLiteral("sqlite.run"))->isEnabled);
    QCOMPARE(find(QStringLiteral("sqlite.run"))->reason, QStringLiteral("Open a database first."));
    // In the order of the menus.
    const auto place = [&](const char* id) {
      int row = 0;
      while (model.entry(row) != find(QLatin1String(id))) ++row;
      return row;
    };
    QVERIFY(place(ids::newDatabase) < place(ids::settings) && place(ids::settings) < place(ids::navigation));
    QVERIFY(place(ids::navigation) < place(ids::about));
    // Those that can be done come first.
    QVERIFY(!model.entry(model.rowCount() - 1)->isEnabled);

    // Actions of a page that is not in front bring it there.
    window().openResource(kSqlite, QStringLiteral("DB"));
    auto* panel = qobject_cast<views::SqlitePanel*>(window().tabs().currentPanel());
    QVERIFY(panel);
    panel->setCurrentPage(views::SqlitePanel::Query);
    m_fixture->action(ids::palette)->trigger();
    QVERIFY(hasAll());
    QVERIFY(find(QStringLiteral("sqlite.createBackup"))->isEnabled);
    // What is done to a database says to which.
    QCOMPARE(find(QStringLiteral("sqlite.deleteDatabase"))->subtitle, QStringLiteral("DB"));
    QSignalSpy made(&panel->backupsPage()->store(), &models::BackupStore::created);
    auto* field = window().palette().findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("create a backup"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(panel->currentPage(), static_cast<int>(views::SqlitePanel::Backups));
    QTRY_COMPARE(made.size(), 1);

    m_fixture->action(ids::readOnly)->setChecked(true);
    panel->setCurrentPage(views::SqlitePanel::Query);
    model.setQuery({});
    model.reload();
    QVERIFY(!find(QStringLiteral("sqlite.createBackup"))->isEnabled);
    QCOMPARE(find(QStringLiteral("sqlite.createBackup"))->reason, QStringLiteral("This connection is read-only."));
    m_fixture->action(ids::readOnly)->setChecked(false);
  }

  void escapeLeavesTheFilterOfResources() {
    m_fixture->action(ids::filterResources)->trigger();
    auto* field = window().navigation().findChild<QLineEdit*>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("AUD"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->hasFocus());
    QVERIFY(window().navigation().findChild<QTreeView*>()->hasFocus());
  }

  void escapeLeavesThePalette() {
    m_fixture->action(ids::palette)->trigger();
    QTest::keyClick(window().palette().findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(!window().palette().isVisible());
    QCOMPARE(window().tabs().tabCount(), 0);
  }

  void themeChangesLive() {
    m_fixture->settings().set(keys::theme, QStringLiteral("dark"));
    QVERIFY(views::isDarkTheme());
    QCOMPARE(QApplication::palette().color(QPalette::Window), views::themeColor(views::Token::Window));
    m_fixture->settings().set(keys::theme, QStringLiteral("light"));
    QVERIFY(!views::isDarkTheme());
    m_fixture->action(ids::toggleDark)->trigger();
    QVERIFY(views::isDarkTheme());
    m_fixture->settings().set(keys::theme, QStringLiteral("system"));
  }

  void reboundShortcutIsKeptAndTakenOneRefused() {
    KeyboardPage page(window().registry());
    page.select(QLatin1String(ids::activity));
    QVERIFY(!page.assign(QKeySequence(Qt::CTRL | Qt::Key_K)));
    QVERIFY(page.problem().contains(m_fixture->action(ids::palette)->text()));
    QVERIFY(page.assign(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J)));
    QCOMPARE(m_fixture->action(ids::activity)->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    QCOMPARE(m_fixture->settings().shortcuts().value(QLatin1String(ids::activity)), QStringLiteral("Ctrl+Alt+J"));
    window().registry().resetShortcut(QLatin1String(ids::activity));
    QVERIFY(m_fixture->settings().shortcuts().isEmpty());
  }

  void restartOfTheServiceKeepsTheTabs() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    QVERIFY(window().tabs().currentPanel());
    models::ActivityModel& activity = m_fixture->workspace().activity();
    QTRY_VERIFY(activity.ledger() && activity.ledger()->totals().rowsRead > 0);
    const client::LedgerTotals before = activity.ledger()->totals();
    const int calls = activity.rowCount();
    m_fixture->action(ids::restart)->trigger();
    QCOMPARE(window().tabs().tabCount(), 1);
    QTRY_VERIFY(activity.ledger());
    // What the window has spent goes on.
    QVERIFY(activity.ledger()->totals().rowsRead >= before.rowsRead);
    QVERIFY(activity.ledger()->totals().calls >= before.calls && activity.rowCount() >= calls);
    QVERIFY(m_fixture->waitForSample());
    QTRY_VERIFY(window().tabs().currentPanel());
    QCOMPARE(window().tabs().currentPanel()->title(), QStringLiteral("DB"));
  }

  void secondProcessOnTheFolderIsToldWhatToDo() {
    // A lock is per process, so that a host of the same process stands for the other one through its file.
    Paths paths = m_fixture->workspace().paths();
    LocalHost second(paths.localData);
    QSignalSpy failed(&second, &LocalHost::failed);
    QSignalSpy ready(&second, &LocalHost::ready);
    second.start();
    QTRY_VERIFY(!failed.isEmpty() || !ready.isEmpty());
    QVERIFY(ready.isEmpty());
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::Conflict);
    QVERIFY(!error.message.empty());
    // It does not say that it is starting for good, nor how many databases there are.
    views::StatusLine status;
    const QString starting = status.connectionText();
    status.showConnection(nullptr, &error);
    QVERIFY2(status.connectionText() != starting, qPrintable(starting));
    models::NavigationModel tree(models::navigationSections());
    QVERIFY(!tree.index(0, 0).data(models::NavigationModel::CountRole).isValid());
  }

  void closedWindowComesBackAsItWas() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    window().openResource(kSqlite, QStringLiteral("AUDIT"));
    m_fixture->action(ids::moveTab)->trigger();
    QCOMPARE(window().tabs().paneCount(), 2);
    m_fixture->action(ids::activity)->setChecked(false);
    m_fixture->restart();
    QCOMPARE(window().tabs().paneCount(), 2);
    QCOMPARE(window().tabs().tabCount(), 2);
    QVERIFY(!m_fixture->action(ids::activity)->isChecked());
    QVERIFY(m_fixture->waitForSample());
    QTRY_COMPARE(window().tabs().panels().size(), 2);
    QCOMPARE(window().tabs().currentPanel()->title(), QStringLiteral("AUDIT"));
  }

 private:
  MainWindow& window() { return m_fixture->window(); }
  std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
