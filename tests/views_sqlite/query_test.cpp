// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Query page against the real local service: running, stopping, transactions, parameters, dangers, read-only,
// drafts, completion, plan.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "models/sqlite/query_session.h"
#include "models/sqlite/schema_store.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/sqlite/messages_view.h"
#include "views/sqlite/params_form.h"
#include "views/sqlite/plan_view.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/result_view.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/schema_list.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/ask.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

MessageBar* pageMessage(const SqlitePanel& panel) { return panel.findChild<MessageBar*>(u"sqlite.query.message"_qs); }

int rows(const SqlitePanel& panel, int result = 0) {
  const auto& all = panel.queryPage()->session().results();
  const auto place = static_cast<std::size_t>(result);
  return place < all.size() && all[place].model ? all[place].model->rowCount() : -1;
}

}  // namespace

class QueryTest : public QObject {
  Q_OBJECT

 private:
  PanelBench m_bench;

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void runsTheStatementAtTheCaretWithTheKeyboard() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    auto* editor = panel->queryPage()->editor();
    editor->setFocus();
    QTest::keyClicks(editor, u"select 1 as a; select 2 as b"_qs);
    editor->setCaret(3);
    QSignalSpy finished(&panel->queryPage()->session(), &models::QuerySession::runFinished);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(panel->queryPage()->session().results().size(), 1U);
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"1"_qs);
    editor->setCaret(25);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(finished.count(), 2);
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"2"_qs);
    // What ran is in the text as it was typed: Ctrl+Return is no line end.
    QCOMPARE(editor->text(), u"select 1 as a; select 2 as b"_qs);
  }

  void runsTheSelection() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    typeSql(*panel, u"SELECT 1; SELECT 2; SELECT 3"_qs);
    QVERIFY(!actionOf(*panel, "sqlite.runSelection")->isEnabled());
    panel->queryPage()->editor()->selectRange(10, 18);
    QVERIFY(runAndWait(*panel, "sqlite.runSelection"));
    QCOMPARE(panel->queryPage()->session().results().size(), 2U);
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"2"_qs);
    QTRY_COMPARE(cellOf(*panel, 1, 0, 0), u"3"_qs);
  }

  void runsAllEachWithItsOwnResult() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    typeSql(*panel, u"CREATE TABLE t(a); INSERT INTO t VALUES (1),(2); SELECT a FROM t"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    QCOMPARE(panel->queryPage()->session().results().size(), 3U);
    QTRY_COMPARE(rows(*panel, 2), 2);
    auto* tabs = panel->findChild<QTabBar*>(u"sqlite.resultTabs"_qs);
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 4);  // three results and the messages
    QCOMPARE(panel->queryPage()->results()->messages()->topLevelItemCount(), 3);
    // A click on a line of the messages leads to its result.
    tabs->setCurrentIndex(3);
    emit panel->queryPage()->results()->messages()->itemActivated(
        panel->queryPage()->results()->messages()->topLevelItem(2), 0);
    QCOMPARE(panel->queryPage()->results()->currentResult(), panel->queryPage()->results()->result(2));
  }

  void stopsAtTheFirstStatementThatFails() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    typeSql(*panel, u"SELECT 1; SELECT nope; SELECT 3; SELECT 4"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    QCOMPARE(panel->queryPage()->session().results().size(), 2U);
    auto* failed = panel->queryPage()->results()->result(1);
    // What was done and what was not.
    auto* run = failed->findChild<MessageBar*>(u"sqlite.result.run"_qs);
    QVERIFY2(run->text().startsWith(u"1 statement"_qs), qPrintable(run->text()));
    QVERIFY2(run->hint().startsWith(u"2 statements"_qs), qPrintable(run->hint()));
    auto* messages = panel->queryPage()->results()->messages();
    QCOMPARE(messages->topLevelItemCount(), 4);
    QCOMPARE(messages->topLevelItem(3)->text(1), u"Not run"_qs);
    QVERIFY(!panel->queryPage()->results()->result(0)->findChild<MessageBar*>(u"sqlite.result.run"_qs)->hasMessage());
    QVERIFY(failed->errorBar()->hasMessage());
    QVERIFY(failed->errorBar()->text().contains(u"nope"_qs));
    QVERIFY(panel->queryPage()->editor()->hasErrorMark());
    // What was typed is still there.
    QCOMPARE(panel->queryPage()->editor()->text(), u"SELECT 1; SELECT nope; SELECT 3; SELECT 4"_qs);
  }

  void saysWhatWasNotRunWhenTheFirstFails() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    typeSql(*panel, u"SELECT nope; SELECT 2"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    auto* tabs = panel->findChild<QTabBar*>(u"sqlite.resultTabs"_qs);
    QTRY_COMPARE(tabs->count(), 2);  // the result and the messages
    QCOMPARE(panel->queryPage()->results()->messages()->topLevelItemCount(), 2);
  }

  void saysThatNoRowMatches() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    typeSql(*panel, u"SELECT 1 AS a WHERE 0"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    const auto* noRows = panel->findChild<QWidget*>(u"sqlite.result.noRows"_qs);
    QVERIFY(noRows->isVisible());
    typeSql(*panel, u"SELECT 1 AS a"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    QVERIFY(
        !panel->queryPage()->results()->currentResult()->findChild<QWidget*>(u"sqlite.result.noRows"_qs)->isVisible());
  }

  void runsAllAsOneTransaction() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t(a PRIMARY KEY)"_qs), QString());
    auto panel = m_bench.open(database);
    auto* transaction = actionOf(*panel, "sqlite.transaction");
    transaction->trigger();
    QVERIFY(transaction->isChecked());
    typeSql(*panel, u"INSERT INTO t VALUES (1); INSERT INTO t VALUES (1)"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    QCOMPARE(m_bench.scalar(database, u"SELECT count(*) FROM t"_qs), u"0"_qs);
    transaction->trigger();
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    QCOMPARE(m_bench.scalar(database, u"SELECT count(*) FROM t"_qs), u"1"_qs);
  }

  void stopsARunningStatement() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    typeSql(*panel, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_qs);
    auto* editor = panel->queryPage()->editor();
    editor->setFocus();
    QSignalSpy finished(&panel->queryPage()->session(), &models::QuerySession::runFinished);
    QVERIFY(!actionOf(*panel, "sqlite.stop")->isEnabled());
    QVERIFY(trigger(*panel, "sqlite.run"));
    QTRY_VERIFY(panel->queryPage()->session().isRunning());
    QVERIFY(actionOf(*panel, "sqlite.stop")->isEnabled());
    QVERIFY(!actionOf(*panel, "sqlite.run")->isEnabled());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(panel->queryPage()->session().results()[0].stopped);
    QVERIFY(actionOf(*panel, "sqlite.run")->isEnabled());
  }

  void asksForParametersAndSendsThem() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    auto* form = panel->findChild<ParamsForm*>();
    typeSql(*panel, u"SELECT ? AS a, typeof(?1) AS b"_qs);
    QVERIFY(form->isVisible());
    form->findChild<QLineEdit*>(u"sqlite.param.value.1"_qs)->setText(u"x'; DROP"_qs);
    QVERIFY(runAndWait(*panel));
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"x'; DROP"_qs);
    QTRY_COMPARE(cellOf(*panel, 0, 0, 1), u"text"_qs);
    typeSql(*panel, u"SELECT 1"_qs);
    QVERIFY(!form->isVisible());
    // A number typed is sent as one, and Return in the last field runs.
    typeSql(*panel, u"SELECT count(*) FROM (VALUES (1), (2), (3)) WHERE column1 > ?"_qs);
    auto* field = form->findChildren<QLineEdit*>(u"sqlite.param.value.1"_qs).back();
    field->selectAll();  // what was typed for the placeholder before
    QTest::keyClicks(field, u"1"_qs);
    QSignalSpy finished(&panel->queryPage()->session(), &models::QuerySession::runFinished);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"2"_qs);
  }

  void runsNothingWithValuesNobodySaw() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    panel->queryPage()->editor()->setContent(u"SELECT 1; SELECT ?"_qs, 0);
    panel->queryPage()->editor()->setCaret(1);
    QVERIFY(trigger(*panel, "sqlite.runAll"));
    QVERIFY(!panel->queryPage()->session().isRunning());
    QVERIFY(panel->queryPage()->session().results().empty());
    QVERIFY(pageMessage(*panel)->hasMessage());
    QVERIFY(panel->findChild<ParamsForm*>()->isVisible());
    auto* field = panel->findChild<QLineEdit*>(u"sqlite.param.value.1"_qs);
    QTRY_VERIFY(field->hasFocus());
    // Shown is not filled.
    QVERIFY(trigger(*panel, "sqlite.runAll"));
    QVERIFY(panel->queryPage()->session().results().empty());
    QTest::keyClicks(field, u"x"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    QCOMPARE(panel->queryPage()->session().results().size(), 2U);
  }

  void asksBeforeADangerousStatement() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t AS SELECT 1 AS a"_qs), QString());
    auto panel = m_bench.open(database);
    AskAnswers answers;
    for (const auto& sql : {u"DELETE FROM t"_qs, u"UPDATE t SET a = 2"_qs, u"DROP TABLE t"_qs}) {
      answers.answerConfirm(false);
      typeSql(*panel, sql);
      const auto asked = answers.confirmsAsked().size();
      QVERIFY(trigger(*panel, "sqlite.run"));
      QTRY_COMPARE(answers.confirmsAsked().size(), asked + 1);
      QVERIFY(answers.confirmsAsked().back().destructive);
      QVERIFY(answers.confirmsAsked().back().text.contains(u" t"_qs));
    }
    QCOMPARE(m_bench.scalar(database, u"SELECT a FROM t"_qs), u"1"_qs);
    answers.answerConfirm(true);
    typeSql(*panel, u"DELETE FROM t"_qs);
    QVERIFY(runAndWait(*panel));
    QCOMPARE(m_bench.scalar(database, u"SELECT count(*) FROM t"_qs), u"0"_qs);
    // Harmless statements, and those that are commented out, run at once.
    const auto asked = answers.confirmsAsked().size();
    typeSql(*panel, u"/* DROP TABLE t */ SELECT 1"_qs);
    QVERIFY(runAndWait(*panel));
    QCOMPARE(answers.confirmsAsked().size(), asked);
  }

  void refusesWritesInAReadOnlyConnection() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t(a)"_qs), QString());
    auto panel = m_bench.open(database);
    m_bench.connection().setReadOnly(true);
    const auto calls = m_bench.connection().client().ledger().totals().calls;
    typeSql(*panel, u"SELECT 1; INSERT INTO t VALUES (1)"_qs);
    QVERIFY(trigger(*panel, "sqlite.runAll"));
    QVERIFY(pageMessage(*panel)->hasMessage());
    QVERIFY(panel->queryPage()->session().results().empty());
    QCOMPARE(m_bench.connection().client().ledger().totals().calls, calls);
    auto* former = panel->findChild<QLabel*>(u"sqlite.results.former"_qs);
    QVERIFY(!former->isVisible());  // nothing has run
    panel->queryPage()->editor()->setCaret(0);
    QVERIFY(runAndWait(*panel));
    QVERIFY(!pageMessage(*panel)->hasMessage());
    QVERIFY(!former->isVisible());
    // What stands under a refusal is not of what was refused.
    QVERIFY(trigger(*panel, "sqlite.runAll"));
    QVERIFY(pageMessage(*panel)->hasMessage());
    QVERIFY(former->isVisible());
    QCOMPARE(rows(*panel), 1);
    QVERIFY(runAndWait(*panel));
    QVERIFY(!former->isVisible());
    m_bench.connection().setReadOnly(false);
  }

  void keepsDraftsOverAClosedPanel() {
    const QString database = m_bench.makeDatabase();
    {
      auto panel = m_bench.open(database, u"kept"_qs);
      typeSql(*panel, u"SELECT 'first'"_qs);
      QVERIFY(trigger(*panel, "sqlite.newDraft"));
      typeSql(*panel, u"SELECT 'second'"_qs);
      auto* tabs = panel->findChild<QTabBar*>(u"sqlite.draftTabs"_qs);
      QVERIFY(tabs->isVisible());
      QCOMPARE(tabs->count(), 2);
      QTRY_COMPARE(tabs->width(), tabs->sizeHint().width());  // both are seen whole
      AskAnswers answers;
      answers.answerText(u"Mine"_qs);
      QVERIFY(trigger(*panel, "sqlite.renameDraft"));
      QTRY_COMPARE(tabs->tabText(1), u"Mine"_qs);
    }
    auto panel = m_bench.open(database, u"kept"_qs);
    auto* tabs = panel->findChild<QTabBar*>(u"sqlite.draftTabs"_qs);
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(1), u"Mine"_qs);
    QCOMPARE(panel->queryPage()->editor()->text(), u"SELECT 'second'"_qs);
    QVERIFY(trigger(*panel, "sqlite.closeDraft"));
    QCOMPARE(panel->queryPage()->editor()->text(), u"SELECT 'first'"_qs);
    QVERIFY(trigger(*panel, "sqlite.reopenDraft"));
    QCOMPARE(panel->queryPage()->editor()->text(), u"SELECT 'second'"_qs);
    tabs->setCurrentIndex(0);
    QCOMPARE(panel->queryPage()->editor()->text(), u"SELECT 'first'"_qs);
  }

  void keepsResultsWithTheirDraft() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    auto* page = panel->queryPage();
    auto* tabs = panel->findChild<QTabBar*>(u"sqlite.draftTabs"_qs);
    typeSql(*panel, u"SELECT 'first'"_qs);
    QVERIFY(runAndWait(*panel));
    page->results()->setComfortable(true);
    QVERIFY(trigger(*panel, "sqlite.newDraft"));
    QVERIFY(page->results()->currentResult() == nullptr);
    QVERIFY(page->results()->isVisible());
    QVERIFY(page->results()->isComfortable());
    typeSql(*panel, u"SELECT nope"_qs);
    QVERIFY(runAndWait(*panel));
    QVERIFY(page->results()->currentResult()->errorBar()->hasMessage());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTRY_VERIFY(page->editor()->hasFocus());
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"first"_qs);
    QVERIFY(page->results()->currentResult()->isVisible());
    tabs->setCurrentIndex(1);
    QVERIFY(page->results()->currentResult()->errorBar()->hasMessage());
    // Closed with its draft; opened again it has run nothing.
    QVERIFY(trigger(*panel, "sqlite.closeDraft"));
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"first"_qs);
    QVERIFY(trigger(*panel, "sqlite.reopenDraft"));
    QVERIFY(page->session().results().empty());
  }

  void runsOnWhileAnotherDraftIsShown() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    auto* page = panel->queryPage();
    typeSql(*panel, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_qs);
    QSignalSpy running(page, &QueryPage::runningChanged);
    auto& first = page->session();
    QSignalSpy finished(&first, &models::QuerySession::runFinished);
    QVERIFY(trigger(*panel, "sqlite.run"));
    QTRY_VERIFY(first.isRunning());
    QVERIFY(trigger(*panel, "sqlite.newDraft"));
    QCOMPARE(running.back().front().toBool(), false);
    QVERIFY(!actionOf(*panel, "sqlite.stop")->isEnabled());
    typeSql(*panel, u"SELECT 2"_qs);
    QVERIFY(actionOf(*panel, "sqlite.run")->isEnabled());
    panel->findChild<QTabBar*>(u"sqlite.draftTabs"_qs)->setCurrentIndex(0);
    QCOMPARE(running.back().front().toBool(), true);
    QVERIFY(trigger(*panel, "sqlite.stop"));
    QTRY_COMPARE(finished.count(), 1);
  }

  void goesBetweenTheEditorAndTheRows() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    auto* page = panel->queryPage();
    typeSql(*panel, u"SELECT 1"_qs);
    QVERIFY(runAndWait(*panel));
    page->editor()->setFocus();
    QTest::keyClick(page->editor(), Qt::Key_F7);
    auto* grid = page->results()->currentResult()->grid();
    QTRY_VERIFY(grid->hasFocus());
    QTest::keyClick(grid, Qt::Key_F7);
    QTRY_VERIFY(page->editor()->hasFocus());
    // The tab of the page leads into the editor as well.
    panel->setCurrentPage(SqlitePanel::History);
    panel->setCurrentPage(SqlitePanel::Query);
    QTRY_VERIFY(page->editor()->hasFocus());
  }

  void closesTheListOfWordsWhenItRuns() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    auto* editor = panel->queryPage()->editor();
    const auto listIsOpen = [editor] { return editor->SendScintilla(QsciScintillaBase::SCI_AUTOCACTIVE) != 0; };
    editor->setFocus();
    QTest::keyClicks(editor, u"sele"_qs);
    QVERIFY(listIsOpen());
    QTest::keyClicks(editor, u"ct"_qs);
    QVERIFY(!listIsOpen());
    QTest::keyClicks(editor, u" 1 as di"_qs);
    QVERIFY(listIsOpen());
    QVERIFY(runAndWait(*panel));
    QVERIFY(!listIsOpen());
  }

  void formatsAndComments() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    typeSql(*panel, u"select a,b from t where a=1"_qs);
    QVERIFY(trigger(*panel, "sqlite.format"));
    const QString formatted = panel->queryPage()->editor()->text();
    QVERIFY(formatted.contains(u"SELECT"_qs));
    QVERIFY(formatted.contains(u'\n'));
    QVERIFY(trigger(*panel, "sqlite.format"));
    QCOMPARE(panel->queryPage()->editor()->text(), formatted);
    typeSql(*panel, u"SELECT 1"_qs);
    QVERIFY(trigger(*panel, "sqlite.toggleComment"));
    QCOMPARE(panel->queryPage()->editor()->text(), u"-- SELECT 1"_qs);
  }

  void explainsWithoutRunning() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT * FROM orders ORDER BY total"_qs);
    const auto before = m_bench.history().rowCount();
    QVERIFY(trigger(*panel, "sqlite.explain"));
    auto* plan = panel->queryPage()->results()->plan();
    QVERIFY(plan != nullptr);
    QTRY_VERIFY(plan->model().rowCount() > 0);
    QVERIFY(plan->model().costlyCount() > 0);
    QVERIFY(!plan->summary().isEmpty());
    QCOMPARE(m_bench.history().rowCount(), before);
  }

  void readsTheSchemaOnceAndCompletesFromIt() {
    auto panel = m_bench.open(u"DB"_qs);
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
    auto* editor = panel->queryPage()->editor();
    editor->setContent(u"SELECT o. FROM orders o"_qs, 8);
    editor->setFocus();
    editor->setCaret(9);
    QTest::keyClick(editor, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(editor->SendScintilla(QsciScintillaBase::SCI_AUTOCACTIVE), 1L);
    QTest::keyClicks(editor, u"tot"_qs);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(editor->text(), u"SELECT o.total FROM orders o"_qs);
  }

  void readsTheSchemaAgainAfterItChanged() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
    QVERIFY(panel->schema()->find(u"fresh"_qs) == nullptr);
    typeSql(*panel, u"CREATE TABLE fresh(a)"_qs);
    QVERIFY(runAndWait(*panel));
    QTRY_VERIFY(panel->schema()->find(u"fresh"_qs) != nullptr);
  }

  void writesEveryRunIntoTheHistory() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    const int before = m_bench.history().rowCount();
    typeSql(*panel, u"SELECT 1; SELECT nope"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    QCOMPARE(m_bench.history().rowCount(), before + 2);
    QVERIFY(m_bench.history().entry(0).error.contains(u"nope"_qs));
    QCOMPARE(m_bench.history().entry(1).sql, u"SELECT 1"_qs);
  }

  void restoresItsViewState() {
    const QString database = m_bench.makeDatabase();
    QJsonObject state;
    {
      auto panel = m_bench.open(database);
      actionOf(*panel, "sqlite.transaction")->trigger();
      panel->setCurrentPage(SqlitePanel::History);
      state = panel->viewState();
    }
    auto panel = m_bench.open(database);
    panel->restoreViewState(state);
    QCOMPARE(panel->currentPage(), int(SqlitePanel::History));
    panel->setCurrentPage(SqlitePanel::Query);
    QVERIFY(actionOf(*panel, "sqlite.transaction")->isChecked());
  }
};

QTEST_MAIN(QueryTest)
#include "query_test.moc"
