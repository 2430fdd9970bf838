// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, states and room in the whole window: what a shortcut reaches from where, and what it says when it cannot act.
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "app/window_actions.h"
#include "tests/app/window_fixture.h"
#include "views/shell/activity_pane.h"
#include "views/shell/command_palette.h"
#include "views/shell/header_bar.h"
#include "views/shell/navigation_pane.h"
#include "views/shell/search_button.h"
#include "views/shell/status_line.h"
#include "views/shell/tab_area.h"
#include "views/sqlite/backups_page.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/sql_editor.h"
#include "views/sqlite/sqlite_panel.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/overflow_row.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::app;

namespace {
const QString kSqlite = QStringLiteral("sqlite");
}

class KeysTest : public QObject {
  Q_OBJECT

  MainWindow& window() { return m_fixture->window(); }
  views::SqlitePanel* panel() { return qobject_cast<views::SqlitePanel*>(window().tabs().currentPanel()); }
  QTreeView* calls() { return window().findChild<views::ActivityPane*>()->findChild<QTreeView*>(); }
  // The one of `panel`.
  QAction* actionOf(const QWidget* panel, const char* id) {
    for (QAction* action : window().registry().actions(QLatin1String(id))) {
      const auto* owner = qobject_cast<QWidget*>(action->parent());
      if (owner && (owner == panel || panel->isAncestorOf(owner))) return action;
    }
    return nullptr;
  }
  std::unique_ptr<tests::WindowFixture> m_fixture;

 private slots:
  void initTestCase() {
    m_fixture = std::make_unique<tests::WindowFixture>();
    QVERIFY(m_fixture->waitForSample());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
  }
  void cleanupTestCase() { m_fixture.reset(); }
  void init() {
    window().tabs().closeAll();
    window().messages().clear();
    m_fixture->action(ids::readOnly)->setChecked(false);
    m_fixture->action(ids::activity)->setChecked(true);
  }

  void panelKeysWorkFromTheActivityView() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    QVERIFY(panel());
    panel()->openDraft(QStringLiteral("One"), QStringLiteral("SELECT 1;"));
    calls()->setFocus();
    QVERIFY(calls()->hasFocus());
    QSignalSpy runs(actionOf(panel(), "sqlite.run"), &QAction::triggered);
    QTest::keyClick(calls(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(runs.size(), 1);
    QSignalSpy explains(actionOf(panel(), "sqlite.explain"), &QAction::triggered);
    QTest::keyClick(calls(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(explains.size(), 1);
    // And from inside, where the editor has the action too.
    auto* editor = panel()->findChild<views::SqlEditor*>();
    editor->setFocus();
    QTRY_VERIFY(actionOf(panel(), "sqlite.run")->isEnabled());
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(runs.size(), 2);
    calls()->setFocus();
    QTest::keyClick(calls(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(panel()->currentPage(), static_cast<int>(views::SqlitePanel::Backups));
    QTest::keyClick(calls(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(panel()->currentPage(), static_cast<int>(views::SqlitePanel::Data));
  }

  void onlyThePanelInFrontHearsKeysFromElsewhere() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    auto* first = panel();
    window().openResource(kSqlite, QStringLiteral("AUDIT"));
    auto* second = panel();
    m_fixture->action(ids::moveTab)->trigger();
    QCOMPARE(window().tabs().paneCount(), 2);
    QCOMPARE(panel(), second);
    first->openDraft(QStringLiteral("One"), QStringLiteral("SELECT 1;"));
    second->openDraft(QStringLiteral("Two"), QStringLiteral("SELECT 2;"));
    QSignalSpy firstRuns(actionOf(first, "sqlite.run"), &QAction::triggered);
    QSignalSpy secondRuns(actionOf(second, "sqlite.run"), &QAction::triggered);
    second->findChild<views::SqlEditor*>()->setFocus();
    calls()->setFocus();
    QTest::keyClick(calls(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(firstRuns.size(), 0);
    QCOMPARE(secondRuns.size(), 1);
    first->findChild<views::SqlEditor*>()->setFocus();
    QCOMPARE(panel(), first);
    calls()->setFocus();
    QTest::keyClick(calls(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(firstRuns.size(), 1);
    QCOMPARE(secondRuns.size(), 1);
  }

  void keysThatMeanSomethingElsewhereStayInThePanel() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    panel()->setCurrentPage(views::SqlitePanel::History);
    QSignalSpy deletions(actionOf(panel(), "sqlite.deleteHistory"), &QAction::triggered);
    actionOf(panel(), "sqlite.deleteHistory")->setEnabled(true);
    calls()->setFocus();
    QTest::keyClick(calls(), Qt::Key_Delete);
    QCOMPARE(deletions.size(), 0);
    // Nor does anything act from behind the palette.
    panel()->setCurrentPage(views::SqlitePanel::Query);
    panel()->openDraft(QStringLiteral("One"), QStringLiteral("SELECT 1;"));
    QSignalSpy explains(actionOf(panel(), "sqlite.explain"), &QAction::triggered);
    m_fixture->action(ids::palette)->trigger();
    QTest::keyClick(window().palette().findChild<QLineEdit*>(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(explains.size(), 0);
    window().palette().close();
  }

  void readOnlyIsSaidInTheHeader() {
    const auto words = [this] {
      QStringList texts;
      for (const auto* button : window().findChild<views::HeaderBar*>()->findChildren<views::ActionButton*>()) {
        for (const auto& badge : button->badges()) texts.append(badge.text);
      }
      return texts;
    };
    QCOMPARE(words(), QStringList{QStringLiteral("LOCAL")});
    m_fixture->action(ids::readOnly)->setChecked(true);
    QCOMPARE(words(), (QStringList{QStringLiteral("LOCAL"), QStringLiteral("READ-ONLY")}));
    m_fixture->action(ids::readOnly)->setChecked(false);
    QCOMPARE(words(), QStringList{QStringLiteral("LOCAL")});
  }

  void disabledKeySaysWhyAndLeadsOut() {
    m_fixture->action(ids::readOnly)->setChecked(true);
    QVERIFY(!m_fixture->action(ids::importDatabase)->isEnabled());
    calls()->setFocus();
    QTest::keyClick(calls(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window().messages().hasMessage());
    QVERIFY(window().messages().text().contains(QStringLiteral("read-only")));
    views::ActionButton* allow = nullptr;
    for (auto* link : window().messages().findChildren<views::ActionButton*>()) {
      if (link->accessibleName() == QStringLiteral("Allow changes")) allow = link;
    }
    QVERIFY(allow);
    // Asked first, with the connection's name; cancelled, all stays as it is.
    views::AskAnswers answers;
    answers.answerConfirm(false);
    allow->click();
    QTRY_COMPARE(answers.confirmsAsked().size(), 1U);
    QVERIFY(answers.confirmsAsked().front().destructive);
    QVERIFY(answers.confirmsAsked().front().title.contains(m_fixture->workspace().connection()->name()));
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_fixture->action(ids::readOnly)->isChecked());
    QVERIFY(window().messages().hasMessage());
    answers.answerConfirm(true);
    allow->click();
    QTRY_COMPARE(answers.confirmsAsked().size(), 2U);
    QTRY_VERIFY(!m_fixture->action(ids::readOnly)->isChecked());
    QVERIFY(!m_fixture->action(ids::readOnly)->isChecked());
    QVERIFY(!window().messages().hasMessage());
    QVERIFY(m_fixture->action(ids::importDatabase)->isEnabled());
  }

  void refusedStatementLeadsOutOfReadOnly() {
    window().openResource(kSqlite, QStringLiteral("AUDIT"));
    m_fixture->action(ids::readOnly)->setChecked(true);
    panel()->openDraft(QStringLiteral("Write"), QStringLiteral("CREATE TABLE t (a);"));
    actionOf(panel(), "sqlite.run")->trigger();
    views::MessageBar* bar = nullptr;
    QTRY_VERIFY([&] {
      for (auto* each : panel()->findChildren<views::MessageBar*>()) {
        if (each->hasMessage()) bar = each;
      }
      return bar != nullptr;
    }());
    m_fixture->action(ids::readOnly)->setChecked(false);
    QVERIFY(!bar->hasMessage());
  }

  void splittingOneTabSaysWhatIsMissing() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    QAction* split = m_fixture->action(ids::moveTab);
    QVERIFY(!split->isEnabled());
    QVERIFY(split->toolTip().contains(QStringLiteral("second tab")));
    calls()->setFocus();
    QTest::keyClick(calls(), Qt::Key_Backslash, Qt::ControlModifier);
    bool isSaid = false;
    for (const auto* label : window().statusLine().findChildren<QLabel*>())
      isSaid = isSaid || label->text() == split->toolTip();
    QVERIFY(isSaid);
    window().openResource(kSqlite, QStringLiteral("AUDIT"));
    QVERIFY(split->isEnabled());
    QVERIFY(!split->toolTip().contains(QStringLiteral("second tab")));
  }

  void narrowWindowLosesNothing() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    auto* first = panel();
    window().openResource(kSqlite, QStringLiteral("AUDIT"));
    auto* second = panel();
    m_fixture->action(ids::moveTab)->trigger();
    window().resize(1024, 640);
    QCOMPARE(window().size(), QSize(1024, 640));
    QTRY_VERIFY(window().navigation().width() < 200);
    QVERIFY2(window().navigation().width() >= 160, qPrintable(QString::number(window().navigation().width())));
    for (views::SqlitePanel* each : {first, second}) {
      for (int page = 0; page < each->pageCount(); ++page) {
        each->setCurrentPage(page);
        for (const auto* row : each->findChildren<views::OverflowRow*>()) {
          if (!row->isVisible()) continue;
          QTRY_VERIFY(row->mapTo(&window(), QPoint(row->width(), 0)).x() <= window().width());
          for (const auto* button : row->findChildren<views::ActionButton*>()) {
            if (!button->isVisible()) continue;
            QVERIFY2(row->rect().contains(button->geometry()), qPrintable(button->accessibleName()));
          }
        }
      }
      QVERIFY2(each->minimumSizeHint().width() <= 420, qPrintable(QString::number(each->minimumSizeHint().width())));
    }
    window().resize(1440, 900);
    QTRY_VERIFY(window().navigation().width() > 220);
  }

  void paletteKnowsWhatPeopleCallThings_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("export") << QStringLiteral("export") << QStringLiteral("sqlite.exportResult");
    QTest::newRow("download") << QStringLiteral("download") << QStringLiteral("sqlite.exportResult");
    QTest::newRow("csv") << QStringLiteral("csv") << QStringLiteral("sqlite.exportResult");
    QTest::newRow("drop") << QStringLiteral("drop database") << QStringLiteral("sqlite.deleteDatabase");
    QTest::newRow("remove") << QStringLiteral("remove database") << QStringLiteral("sqlite.deleteDatabase");
    QTest::newRow("preferences") << QStringLiteral("preferences") << QString::fromLatin1(ids::settings);
    QTest::newRow("execute") << QStringLiteral("execute") << QStringLiteral("sqlite.run");
    QTest::newRow("split") << QStringLiteral("split") << QString::fromLatin1(ids::moveTab);
  }
  void paletteKnowsWhatPeopleCallThings() {
    QFETCH(QString, typed);
    QFETCH(QString, id);
    window().openResource(kSqlite, QStringLiteral("DB"));
    panel()->setCurrentPage(views::SqlitePanel::Query);
    models::PaletteModel& model = window().paletteModel();
    model.reload();
    model.setQuery(typed);
    QVERIFY(model.entry(0));
    QCOMPARE(model.entry(0)->id, QStringLiteral("action:") + id);
  }

  // With the question on screen and the whole window to lose the focus to.
  void focusStaysInTheBackups() {
    window().openResource(kSqlite, QStringLiteral("AUDIT"));
    panel()->setCurrentPage(views::SqlitePanel::Backups);
    views::BackupsPage* page = panel()->backupsPage();
    QTRY_VERIFY(page->store().state() == models::LoadState::Empty || page->store().state() == models::LoadState::Ready);
    const auto press = [this](const char* id) {
      for (auto* button : panel()->findChildren<views::ActionButton*>()) {
        if (!button->isVisible() || button->defaultAction() != actionOf(panel(), id)) continue;
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Return);
        return;
      }
    };
    const int rows = page->store().rowCount();
    press("sqlite.createBackup");
    QTRY_COMPARE(page->store().rowCount(), rows + 1);
    QTRY_VERIFY(page->list()->hasFocus());
    QSignalSpy restored(&page->store(), &models::BackupStore::restored);
    press("sqlite.restoreBackup");
    QTRY_VERIFY(QApplication::activeModalWidget());
    for (auto* button : QApplication::activeModalWidget()->findChildren<QPushButton*>()) {
      if (button->text().contains(QStringLiteral("AUDIT"))) button->click();
    }
    QTRY_COMPARE(restored.size(), 1);
    QTRY_COMPARE(page->store().rowCount(), rows + 2);
    // No window manager here gives the activation back.
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY2(page->list()->hasFocus(), qPrintable(QDebug::toString(QApplication::focusWidget())));
    QTest::keyClick(page->list(), Qt::Key_F5);
    QCOMPARE(page->store().state(), models::LoadState::Refreshing);
    QTRY_COMPARE(page->store().state(), models::LoadState::Ready);
    QVERIFY(page->list()->hasFocus());
  }

  void enterOpensThePaletteFromItsButton() {
    auto* search = window().findChild<views::SearchButton*>();
    search->setFocus(Qt::TabFocusReason);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(window().palette().isVisible());
    window().palette().close();
  }

  void openingAResourceOffersResourcesOnly() {
    models::PaletteModel& model = window().paletteModel();
    const QString mode = QStringLiteral("action:") + QLatin1String(ids::readOnly);
    model.setRecents({mode});
    m_fixture->action(ids::openResource)->trigger();
    QVERIFY(window().palette().isVisible());
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) QVERIFY(model.entry(row)->isResource);
    QTest::keyClick(window().palette().findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(panel());
    QVERIFY(!m_fixture->action(ids::readOnly)->isChecked());
    // Everything again, and what was run last is a mode, which Enter alone does not change.
    model.setRecents({mode});
    m_fixture->action(ids::palette)->trigger();
    QVERIFY(model.entry(0)->id != mode);
    QTest::keyClicks(window().palette().findChild<QLineEdit*>(), QStringLiteral("read-only"));
    QCOMPARE(model.entry(0)->id, mode);
    window().palette().close();
  }

  void resultIsExportedByItsAction() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    panel()->openDraft(QStringLiteral("One"), QStringLiteral("SELECT 1 AS a; SELECT 2 AS b;"));
    QAction* exporting = actionOf(panel(), "sqlite.exportResult");
    QVERIFY(!exporting->isEnabled());
    actionOf(panel(), "sqlite.runAll")->trigger();
    QTRY_VERIFY(panel()->queryPage()->results()->result(1));
    QTRY_VERIFY(actionOf(panel(), "sqlite.run")->isEnabled());
    QVERIFY(exporting->isEnabled());
    exporting->trigger();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList formats;
    for (const QAction* format : menu->actions()) formats.append(format->text());
    QVERIFY2(formats.contains(QStringLiteral("CSV")), qPrintable(formats.join(u',')));
    QVERIFY(menu->activeAction());
    menu->close();
    // Messages have no rows to export.
    panel()->queryPage()->results()->showMessages();
    QVERIFY(!exporting->isEnabled());
    panel()->queryPage()->results()->showResult(0);
    QVERIFY(exporting->isEnabled());
  }

  void detailsOfACallHaveRoom() {
    QAction* details = window().registry().actions(QStringLiteral("activity.details")).constFirst();
    auto* text = window().findChild<views::ActivityPane*>()->findChild<QPlainTextEdit*>();
    details->setChecked(true);
    const int line = QFontMetrics(text->font()).lineSpacing();
    QTRY_VERIFY2(text->height() >= 8 * line, qPrintable(QString::number(text->height())));
    details->setChecked(false);
  }

  void callsThatReadAreRepeatedWithTheirFigures() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    panel()->openDraft(QStringLiteral("One"), QStringLiteral("SELECT * FROM customers LIMIT 7;"));
    actionOf(panel(), "sqlite.run")->trigger();
    models::ActivityModel& activity = m_fixture->workspace().activity();
    const auto calls = [this] { return this->calls()->model(); };
    const auto rowOfQuery = [&] {
      for (int row = 0; row < calls()->rowCount(); ++row)
        if (calls()->index(row, models::ActivityModel::Meters).data().toString().contains(u"7 rows"_qs)) return row;
      return -1;
    };
    QTRY_VERIFY(rowOfQuery() >= 0);
    this->calls()->setCurrentIndex(calls()->index(rowOfQuery(), 0));
    QAction* details = window().registry().actions(QStringLiteral("activity.details")).constFirst();
    details->setChecked(true);
    auto* text = window().findChild<views::ActivityPane*>()->findChild<QPlainTextEdit*>();
    QVERIFY(
        text->toPlainText().contains(calls()->index(rowOfQuery(), models::ActivityModel::Meters).data().toString()));
    details->setChecked(false);
    QAction* repeat = window().registry().actions(QStringLiteral("activity.repeat")).constFirst();
    QVERIFY(repeat->isEnabled());
    const auto before = activity.ledger()->totals();
    repeat->trigger();
    QTRY_VERIFY(activity.ledger()->totals().rowsRead >= before.rowsRead + 7);
  }

  void modesThatStayOnAreSeen() {
    window().openResource(kSqlite, QStringLiteral("DB"));
    panel()->setCurrentPage(views::SqlitePanel::Query);
    const auto seen = [this](const QAction* mode) {
      for (const auto* button : panel()->findChildren<views::ActionButton*>())
        if (button->defaultAction() == mode && button->isVisible()) return true;
      return false;
    };
    for (const char* id : {"sqlite.transaction", "sqlite.allRows"}) {
      QAction* mode = actionOf(panel(), id);
      QTRY_VERIFY(mode->isEnabled());
      QVERIFY2(!seen(mode), id);
      mode->trigger();
      QVERIFY2(seen(mode), id);
      window().paletteModel().setQuery({});
      window().paletteModel().reload();
      bool isTicked = false;
      for (int row = 0; row < window().paletteModel().rowCount(); ++row) {
        const auto* entry = window().paletteModel().entry(row);
        if (entry->id == QStringLiteral("action:") + QLatin1String(id)) isTicked = entry->iconName == u"check"_qs;
      }
      QVERIFY2(isTicked, id);
      mode->trigger();
      QVERIFY2(!seen(mode), id);
    }
  }
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
