// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Backups and History pages against the real local service.
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "models/format.h"
#include "models/sqlite/backup_store.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/sqlite/backups_page.h"
#include "views/sqlite/history_page.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/metrics.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

class BackupsTest : public QObject {
  Q_OBJECT

 private:
  PanelBench m_bench;

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void createsRestoresAndUndoes() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t AS SELECT 1 AS a"_qs), QString());
    auto panel = m_bench.open(database);
    auto* page = panel->backupsPage();
    panel->setCurrentPage(SqlitePanel::Backups);
    QCOMPARE(page->store().state(), models::LoadState::Loading);
    QTRY_COMPARE(page->store().state(), models::LoadState::Empty);

    QVERIFY(trigger(*panel, "sqlite.createBackup"));
    QTRY_COMPARE(page->store().rowCount(), 1);
    QTRY_VERIFY(page->message()->hasMessage());
    QCOMPARE(page->message()->severity(), Severity::Good);
    QTRY_VERIFY(page->list()->currentIndex().isValid());

    QCOMPARE(m_bench.execute(database, u"UPDATE t SET a = 2"_qs), QString());
    AskAnswers answers;
    // Cancelled: nothing happens.
    answers.answerConfirm(false);
    QVERIFY(trigger(*panel, "sqlite.restoreBackup"));
    QTRY_COMPARE(answers.confirmsAsked().size(), 1U);
    const auto& asked = answers.confirmsAsked().front();
    QVERIFY(asked.destructive);
    QVERIFY(asked.text.contains(database));
    QVERIFY(!asked.details.isEmpty());
    QCOMPARE(m_bench.scalar(database, u"SELECT a FROM t"_qs), u"2"_qs);

    QSignalSpy restored(&page->store(), &models::BackupStore::restored);
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "sqlite.restoreBackup"));
    QTRY_COMPARE(restored.count(), 1);
    QCOMPARE(m_bench.scalar(database, u"SELECT a FROM t"_qs), u"1"_qs);
    QVERIFY(page->message()->text().contains(database));
    QTRY_COMPARE(page->store().rowCount(), 2);  // with the safety backup
    // Its kind is a sentence, to be read whole.
    const auto kindOf = [page](int row) { return page->store().index(row, models::BackupStore::Kind); };
    int widest = 0;
    for (int row = 0; row < 2; ++row) {
      const QString text = kindOf(row).data().toString();
      widest = qMax(widest, page->list()->fontMetrics().horizontalAdvance(text));
    }
    QTRY_VERIFY(page->list()->visualRect(kindOf(0)).width() >= widest + 2 * metrics::cellPadding);

    QTRY_VERIFY(actionOf(*panel, "sqlite.undoRestore")->isEnabled());
    answers.answerConfirm(true);
    const auto& store = panel->backupsPage()->store();
    const auto undo = store.undoBackup();
    const int other = undo->id == store.backup(0).id ? 1 : 0;
    QVERIFY(trigger(*panel, "sqlite.undoRestore"));
    QTRY_COMPARE(restored.count(), 2);
    // What comes back, and what goes.
    const QString question = answers.confirmsAsked().back().text;
    QVERIFY2(question.contains(u"the backup of "_qs + models::formatUtcAndLocal(undo->createdAt)),
             qPrintable(question));
    QVERIFY2(question.contains(u"the backup of "_qs + models::formatUtcAndLocal(store.backup(other).createdAt)),
             qPrintable(question));
    QCOMPARE(m_bench.scalar(database, u"SELECT a FROM t"_qs), u"2"_qs);
  }

  void offersNoWritesInAReadOnlyConnection() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    m_bench.connection().setReadOnly(true);
    panel->setCurrentPage(SqlitePanel::Backups);
    QTRY_COMPARE(panel->backupsPage()->store().state(), models::LoadState::Empty);
    QVERIFY(!actionOf(*panel, "sqlite.createBackup")->isEnabled());
    m_bench.connection().setReadOnly(false);
    QVERIFY(actionOf(*panel, "sqlite.createBackup")->isEnabled());
  }

  void followsTheReadOnlyModeAtOnce() {
    const QString database = m_bench.makeDatabase();
    auto panel = m_bench.open(database);
    auto* page = panel->backupsPage();
    panel->setCurrentPage(SqlitePanel::Backups);
    QTRY_COMPARE(page->store().state(), models::LoadState::Empty);
    QVERIFY(trigger(*panel, "sqlite.createBackup"));
    QTRY_VERIFY(page->list()->currentIndex().isValid());
    AskAnswers answers;
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "sqlite.restoreBackup"));
    QTRY_VERIFY(actionOf(*panel, "sqlite.undoRestore")->isEnabled());
    QTRY_COMPARE(page->store().rowCount(), 2);

    const QStringList ids{u"sqlite.createBackup"_qs, u"sqlite.restoreBackup"_qs, u"sqlite.undoRestore"_qs,
                          u"sqlite.deleteDatabase"_qs};
    for (const QString& id : ids) QVERIFY2(actionOf(*panel, qPrintable(id))->isEnabled(), qPrintable(id));
    m_bench.connection().setReadOnly(true);
    for (const QString& id : ids) {
      const QAction* action = actionOf(*panel, qPrintable(id));
      QVERIFY2(!action->isEnabled(), qPrintable(id));
      QCOMPARE(action->toolTip(), u"This connection is read-only."_qs);
    }
    m_bench.connection().setReadOnly(false);
    for (const QString& id : ids) {
      const QAction* action = actionOf(*panel, qPrintable(id));
      QVERIFY2(action->isEnabled(), qPrintable(id));
      QCOMPARE(action->toolTip(), m_bench.registry().toolTip(id));
    }
  }

  void keepsTheFocusInTheList() {
    const QString database = m_bench.makeDatabase();
    auto panel = m_bench.open(database);
    auto* page = panel->backupsPage();
    panel->setCurrentPage(SqlitePanel::Backups);
    QTRY_COMPARE(page->store().state(), models::LoadState::Empty);
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    const auto buttonOf = [&panel](const char* id) {
      ActionButton* found = nullptr;
      for (auto* button : panel->findChildren<ActionButton*>()) {
        if (button->isVisible() && button->defaultAction() == actionOf(*panel, id)) found = button;
      }
      return found;
    };
    const auto press = [&buttonOf](const char* id) {
      auto* button = buttonOf(id);
      if (button == nullptr) return false;
      button->setFocus(Qt::TabFocusReason);
      if (!button->hasFocus()) return false;
      QTest::keyClick(button, Qt::Key_Return);
      return true;
    };
    // Without a list yet, and then with one.
    for (int made = 1; made <= 2; ++made) {
      QVERIFY(press("sqlite.createBackup"));
      QTRY_COMPARE(page->store().rowCount(), made);
      QTRY_VERIFY(page->list()->hasFocus());
    }
    AskAnswers answers;
    QSignalSpy restored(&page->store(), &models::BackupStore::restored);
    answers.answerConfirm(true);
    QVERIFY(press("sqlite.restoreBackup"));
    QTRY_COMPARE(restored.count(), 1);
    QTRY_COMPARE(page->store().rowCount(), 3);
    QTRY_VERIFY(page->list()->hasFocus());
    // Undone by the link in the message, which goes.
    QTRY_VERIFY(page->message()->hasMessage() && buttonOf("sqlite.undoRestore"));
    QVERIFY(page->message()->isAncestorOf(buttonOf("sqlite.undoRestore")));
    answers.answerConfirm(true);
    QVERIFY(press("sqlite.undoRestore"));
    QTRY_COMPARE(restored.count(), 2);
    QTRY_COMPARE(page->store().rowCount(), 4);
    QTRY_VERIFY(page->list()->hasFocus());
    // The list asked for again, from the list and from the message that goes.
    panel->refresh();
    QTRY_COMPARE(page->store().state(), models::LoadState::Ready);
    QVERIFY(page->list()->hasFocus());
    QVERIFY(press("sqlite.createBackup"));
    QTRY_VERIFY(page->message()->hasMessage());
    auto* close = page->message()->findChildren<ActionButton*>().constLast();
    for (auto* button : page->message()->findChildren<ActionButton*>()) {
      if (button->isVisible()) close = button;
    }
    close->setFocus(Qt::TabFocusReason);
    QVERIFY(close->hasFocus());
    panel->refresh();
    QVERIFY(page->list()->hasFocus());
    QTRY_COMPARE(page->store().state(), models::LoadState::Ready);
    // A mode that disables the button in use.
    buttonOf("sqlite.createBackup")->setFocus(Qt::TabFocusReason);
    m_bench.connection().setReadOnly(true);
    QVERIFY(page->list()->hasFocus());
    m_bench.connection().setReadOnly(false);
  }

  void searchesTheHistory() {
    const QString database = m_bench.makeDatabase();
    auto panel = m_bench.open(database);
    for (const auto& sql : {u"SELECT 'pear'"_qs, u"SELECT 'apple'"_qs}) {
      typeSql(*panel, sql);
      QVERIFY(runAndWait(*panel));
    }
    panel->setCurrentPage(SqlitePanel::History);
    auto* list = panel->historyPage()->list();
    QCOMPARE(list->model()->rowCount(), 2);
    auto* search = panel->findChild<QLineEdit*>(u"sqlite.history.search"_qs);
    QTest::keyClicks(search, u"PEAR"_qs);
    QCOMPARE(list->model()->rowCount(), 1);
    // Escape clears the text, and then leaves the field.
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty() && panel->window()->focusWidget() == search);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(panel->window()->focusWidget(), list);
    // Statements of other databases are a click away.
    m_bench.history().add(
        {u"x"_qs, QDateTime::currentDateTimeUtc(), u"other"_qs, u"OTHER"_qs, u"SELECT 3"_qs, {}, {}, false});
    QCOMPARE(list->model()->rowCount(), 2);
    auto* only = panel->findChild<QCheckBox*>(u"sqlite.history.onlyThis"_qs);
    only->setChecked(false);
    QVERIFY(list->model()->rowCount() >= 3);
  }

  void marksHowStatementsEnded() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    for (const auto& sql : {u"SELECT 1"_qs, u"SELECT nope"_qs}) {
      typeSql(*panel, sql);
      QVERIFY(runAndWait(*panel));
    }
    panel->showPage(SqlitePanel::History);
    auto* list = panel->historyPage()->list();
    QCOMPARE(list->model()->rowCount(), 2);
    const auto holds = [list](int row, Token token) {
      const QRect cell = list->visualRect(list->model()->index(row, models::QueryHistory::Sql));
      const QImage image = list->viewport()->grab(cell).toImage();
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
          if (image.pixelColor(x, y) == themeColor(token)) return true;
        }
      }
      return false;
    };
    QVERIFY(holds(0, Token::Danger) && !holds(0, Token::Good));
    QVERIFY(holds(1, Token::Good) && !holds(1, Token::Danger));
  }

  void headersOfTheHistoryAreWhole() {
    // Other languages have longer words.
    QFont large = uiFont();
    large.setPixelSize(24);
    QApplication::setFont(large, "QHeaderView");
    const auto restored = qScopeGuard([] { QApplication::setFont(uiFont(), "QHeaderView"); });
    auto panel = m_bench.open(m_bench.makeDatabase());
    panel->setCurrentPage(SqlitePanel::History);
    const QHeaderView* header = panel->historyPage()->list()->header();
    for (int column = 0; column < header->count(); ++column) {
      if (header->isSectionHidden(column)) continue;
      const QString name = header->model()->headerData(column, Qt::Horizontal).toString();
      QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column), qPrintable(name));
      QVERIFY2(header->sectionSize(column) >= QFontMetrics(header->font()).horizontalAdvance(name), qPrintable(name));
    }
  }

  void opensCopiesAndDeletesHistory() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    typeSql(*panel, u"SELECT 'kept'"_qs);
    QVERIFY(runAndWait(*panel));
    typeSql(*panel, u"SELECT 'latest'"_qs);
    panel->setCurrentPage(SqlitePanel::History);
    auto* list = panel->historyPage()->list();
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!actionOf(*panel, "sqlite.openHistory")->isEnabled());
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(trigger(*panel, "sqlite.copyHistory"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SELECT 'kept'"_qs);

    QVERIFY(trigger(*panel, "sqlite.deleteHistory"));
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(trigger(*panel, "sqlite.undoDeleteHistory"));
    QCOMPARE(list->model()->rowCount(), 1);

    // By the keys, the last statement of the list as well.
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(panel->window()->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 0);

    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(panel->currentPage(), int(SqlitePanel::Query));
    QCOMPARE(panel->queryPage()->editor()->text(), u"SELECT 'kept'"_qs);
  }
};

QTEST_MAIN(BackupsTest)
#include "backups_test.moc"
