// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One result: figures, advice, the rest of a cut answer, filter and sort over what is held, viewers, copy and export,
// columns remembered for a statement.
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "models/sqlite/query_session.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/sqlite/advice_bar.h"
#include "views/sqlite/cell_viewer.h"
#include "views/sqlite/editor_stack.h"
#include "views/sqlite/grid_actions.h"
#include "views/sqlite/plan_view.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/record_view.h"
#include "views/sqlite/result_view.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/figures_line.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/metrics.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

const QString kThousands =
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) SELECT i FROM n"_qs;

QList<QByteArray> linesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

ResultView* result(const SqlitePanel& panel, int index = 0) { return panel.queryPage()->results()->result(index); }

template <class T>
T* part(const SqlitePanel& panel, const char* name) {
  return result(panel)->findChild<T*>(QLatin1String(name));
}

}  // namespace

class ResultsTest : public QObject {
  Q_OBJECT

 private:
  PanelBench m_bench;

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void saysWhatAStatementRead() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT * FROM customers LIMIT 3"_qs);
    QVERIFY(runAndWait(*panel));
    const QString text = result(*panel)->figures()->text();
    QVERIFY2(text.contains(u"3 rows"_qs), qPrintable(text));
    QVERIFY2(text.contains(u"read"_qs), qPrintable(text));
    QVERIFY2(text.contains(u"round trip"_qs), qPrintable(text));
    QVERIFY(!result(*panel)->figures()->spokenText().isEmpty());
  }

  void turnsAdviceIntoButtons() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT * FROM orders WHERE total > 1000000"_qs);
    QVERIFY(runAndWait(*panel));
    auto* advice = part<AdviceBar>(*panel, "sqlite.result.advice");
    QVERIFY(advice != nullptr);
    auto* plan = advice->findChild<QAction*>(u"sqlite.advice.plan"_qs);
    QVERIFY(plan != nullptr);
    plan->trigger();
    QVERIFY(panel->queryPage()->results()->plan() != nullptr);
    QTRY_VERIFY(panel->queryPage()->results()->plan()->model().rowCount() > 0);
    auto* create = advice->findChild<QAction*>(u"sqlite.advice.createIndex"_qs);
    if (create != nullptr) {
      create->trigger();
      QVERIFY(panel->queryPage()->editor()->text().startsWith(u"CREATE INDEX"_qs));
      // It is in a draft, not run.
      QCOMPARE(panel->queryPage()->session().results().size(), 0U);
    }
  }

  // What a window of 1024 by 640 leaves to a panel.
  void showsRowsInALowWindow() {
    constexpr QSize kLow(840, 436);
    constexpr QSize kTall(1200, 900);
    auto panel = m_bench.open(u"DB"_qs, u"low"_qs);
    panel->resize(kLow);
    typeSql(*panel, u"SELECT * FROM order_items ORDER BY unit_price"_qs);
    QVERIFY(runAndWait(*panel));
    auto* grid = result(*panel)->grid();
    const auto rows = [&] { return grid->viewport()->height() / metrics::gridRow; };
    QTRY_VERIFY2(rows() >= 8, qPrintable(QString::number(rows())));
    QCOMPARE(result(*panel)->figures()->height(), metrics::figuresLine);
    // The advice is a button here, and the price of the rest is still said.
    auto* advice = part<AdviceBar>(*panel, "sqlite.result.advice");
    QVERIFY(!advice->isVisible());
    auto* button = part<QToolButton>(*panel, "sqlite.result.adviceButton");
    QVERIFY(button->isVisible());
    QVERIFY(button->toolTip().contains(u"LIMIT"_qs));
    QVERIFY(part<MessageBar>(*panel, "sqlite.result.rest")->text().contains(u"42,200"_qs));
    button->click();
    QVERIFY(advice->isVisible());
    button->click();
    QVERIFY(!advice->isVisible());
    // Both panes stand at one side.
    grid->setCurrentIndex(grid->gridModel()->index(0, 0));
    const int width = grid->width();
    QVERIFY(trigger(*panel, "sqlite.cellViewer"));
    const int beside = grid->width();
    QVERIFY(beside < width);
    QVERIFY(trigger(*panel, "sqlite.recordView"));
    QCOMPARE(grid->width(), beside);
    QVERIFY2(rows() >= 5, qPrintable(QString::number(rows())));
    auto* cell = part<CellViewer>(*panel, "sqlite.cellViewer");
    auto* record = part<RecordView>(*panel, "sqlite.recordView");
    QVERIFY(cell->isVisible() && record->isVisible());
    QVERIFY(record->geometry().bottom() < cell->geometry().top());
    // Where there is room, all of it is told.
    panel->resize(kTall);
    QTRY_VERIFY(advice->isVisible());
    QVERIFY(!button->isVisible());
  }

  void theEditorKeepsThePlaceItIsGiven() {
    constexpr QSize kLow(840, 436);
    constexpr QSize kTall(1200, 900);
    auto panel = m_bench.open(u"DB"_qs, u"place"_qs);
    auto* stack = panel->queryPage()->findChild<EditorStack*>();
    panel->resize(kTall);
    const int tall = stack->sizes().front();
    panel->resize(kLow);
    QTRY_VERIFY(stack->sizes().front() < tall);
    panel->resize(kTall);
    QTRY_COMPARE(stack->sizes().front(), tall);
    QVERIFY(stack->place().isEmpty());
    auto* handle = stack->handle(1);
    const QPoint at = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, at);
    QTest::mouseMove(handle, at + QPoint(0, 100));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(0, 100));
    QTRY_VERIFY(stack->sizes().front() > tall);
    const int chosen = stack->sizes().front();
    const QJsonObject state = panel->viewState();
    panel.reset();
    panel = m_bench.open(u"DB"_qs, u"place"_qs);
    panel->resize(kTall);
    panel->restoreViewState(state);
    stack = panel->queryPage()->findChild<EditorStack*>();
    QTRY_COMPARE(stack->sizes().front(), chosen);
  }

  void fetchesTheRestOfACutResult() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, kThousands);
    QVERIFY(runAndWait(*panel));
    QCOMPARE(result(*panel)->grid()->gridModel()->rowCount(), 1000);
    auto* rest = part<MessageBar>(*panel, "sqlite.result.rest");
    QVERIFY(rest->hasMessage());
    QVERIFY2(rest->text().contains(u"more exist"_qs), qPrintable(rest->text()));
    QVERIFY(!rest->hint().isEmpty());
    auto* grid = result(*panel)->grid();
    grid->setCurrentIndex(grid->gridModel()->index(7, 0));
    QVERIFY(trigger(*panel, "sqlite.cellViewer"));
    QVERIFY(trigger(*panel, "sqlite.recordView"));
    auto* cell = part<CellViewer>(*panel, "sqlite.cellViewer");
    auto* record = part<RecordView>(*panel, "sqlite.recordView");
    QVERIFY(cell->title() != u"No cell chosen"_qs);
    QCOMPARE(record->model().rowCount(), 1);
    auto* fetch = result(*panel)->findChild<QAction*>(u"sqlite.fetchRest"_qs);
    QVERIFY(fetch->isEnabled());
    fetch->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(result(*panel)->grid()->gridModel()->rowCount(), 2500, 20000);
    QTRY_VERIFY(!rest->hasMessage());
    QTRY_COMPARE(cellOf(*panel, 0, 2499, 0), u"2500"_qs);
    // These are other rows: none of them is chosen yet.
    QVERIFY(!grid->currentIndex().isValid());
    QCOMPARE(cell->title(), u"No cell chosen"_qs);
    QCOMPARE(record->model().rowCount(), 0);
  }

  void fetchesEveryRowWhenAsked() {
    auto panel = m_bench.open(u"DB"_qs);
    auto* all = actionOf(*panel, "sqlite.allRows");
    QVERIFY(all->isEnabled());
    all->trigger();
    typeSql(*panel, kThousands);
    QVERIFY(runAndWait(*panel));
    QTRY_COMPARE(result(*panel)->grid()->gridModel()->rowCount(), 2500);
    QVERIFY(!part<MessageBar>(*panel, "sqlite.result.rest")->hasMessage());
  }

  void filtersAndSortsWhatIsHeld() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT * FROM (VALUES ('pear', 3), ('apple', 1), ('apricot', 2))"_qs);
    QVERIFY(runAndWait(*panel));
    const auto calls = m_bench.connection().client().ledger().totals().calls;
    QVERIFY(trigger(*panel, "sqlite.filterRows"));
    auto* field = part<QLineEdit>(*panel, "sqlite.result.filterText");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"ap"_qs);
    QTRY_COMPARE(result(*panel)->grid()->gridModel()->rowCount(), 2);
    auto* header = result(*panel)->grid()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionPosition(0) + 20, 10});
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"apple"_qs);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionPosition(0) + 20, 10});
    QTRY_COMPARE(cellOf(*panel, 0, 0, 0), u"apricot"_qs);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(result(*panel)->grid()->gridModel()->rowCount(), 3);
    QVERIFY(!field->isVisible());
    // All of it happened here: nothing was asked of the service.
    QCOMPARE(m_bench.connection().client().ledger().totals().calls, calls);
  }

  void showsCellsAndRows() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT '{\"a\":1}' AS doc, NULL AS none, 9007199254740993 AS big"_qs);
    QVERIFY(runAndWait(*panel));
    auto* grid = result(*panel)->grid();
    QVERIFY(grid->gridModel() != nullptr);
    grid->setFocus();
    grid->setCurrentIndex(grid->gridModel()->index(0, 0));
    QVERIFY(trigger(*panel, "sqlite.cellViewer"));
    auto* cell = part<CellViewer>(*panel, "sqlite.cellViewer");
    QVERIFY(cell->isVisible());
    QCOMPARE(cell->mode(), CellViewer::Mode::Json);
    grid->setCurrentIndex(grid->gridModel()->index(0, 2));
    QCOMPARE(cell->mode(), CellViewer::Mode::Text);
    QVERIFY(trigger(*panel, "sqlite.recordView"));
    auto* record = part<RecordView>(*panel, "sqlite.recordView");
    QVERIFY(record->isVisible());
    QCOMPARE(record->model().rowCount(), 3);
    QCOMPARE(record->model().index(2, RecordModel::Value).data().toString(), u"9007199254740993"_qs);
    QTest::keyClick(record, Qt::Key_Escape);
    QVERIFY(!record->isVisible());
    QVERIFY(trigger(*panel, "sqlite.cellViewer"));
    QVERIFY(!cell->isVisible());
    // From the rows, one after the other.
    QVERIFY(trigger(*panel, "sqlite.cellViewer"));
    QVERIFY(trigger(*panel, "sqlite.recordView"));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Escape);
    QVERIFY(!cell->isVisible() && record->isVisible());
    QTest::keyClick(grid, Qt::Key_Escape);
    QVERIFY(!record->isVisible());
    QVERIFY(grid->hasFocus());
  }

  void copiesInEveryFormat() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT id, name FROM customers LIMIT 0"_qs);
    typeSql(*panel, u"SELECT 1 AS a, NULL AS b, 'x|y' AS c FROM customers LIMIT 1"_qs);
    QVERIFY(runAndWait(*panel));
    auto* actions = result(*panel)->grid()->findChild<GridActions*>();
    QVERIFY(actions != nullptr);
    const auto text = [] { return QGuiApplication::clipboard()->text(); };
    actions->copyAs(models::GridFormat::Csv);
    QVERIFY2(text().startsWith(u"a,b,c"_qs), qPrintable(text()));
    actions->copyAs(models::GridFormat::Json);
    QVERIFY(text().contains(u"null"_qs));
    actions->copyAs(models::GridFormat::Markdown);
    QVERIFY(text().contains(u"x\\|y"_qs));
    actions->copyAs(models::GridFormat::Insert);
    QVERIFY2(text().contains(u"INSERT INTO customers"_qs), qPrintable(text()));
    // The menu of the button has them all.
    auto* button = part<QToolButton>(*panel, "sqlite.result.share");
    QCOMPARE(button->menu()->actions().size(), qsizetype(2));
    for (auto* menu : button->menu()->actions()) {
      const auto formats = menu->menu()->actions();
      QCOMPARE(std::count_if(formats.begin(), formats.end(), [](const QAction* each) { return each->isVisible(); }), 6);
    }
  }

  void exportsToAFile() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, kThousands);
    QVERIFY(runAndWait(*panel));
    AskAnswers answers;
    const QString path = m_bench.folder() + u"/out.csv"_qs;
    answers.answerFile(path);
    result(*panel)->startExport(models::GridFormat::Csv);
    auto* bar = part<MessageBar>(*panel, "sqlite.result.exportBar");
    // Rows are missing, and that is said.
    QTRY_VERIFY(bar->text().contains(u"More rows exist that are not here."_qs));
    QCOMPARE(bar->severity(), Severity::Warning);
    QCOMPARE(linesOf(path).size(), qsizetype(1001));
    // Cancelled in the chooser: nothing happens.
    bar->clear();
    result(*panel)->startExport(models::GridFormat::Json);
    QTRY_COMPARE(answers.filesAsked().size(), 2U);
    QVERIFY(!bar->hasMessage());
  }

  // The cell clicked last is no choice of what to export; several cells are one, and a menu of their own.
  void exportsTheResultOrTheSelectedCells() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT id, name, city FROM customers LIMIT 50"_qs);
    QVERIFY(runAndWait(*panel));
    auto* grid = result(*panel)->grid();
    auto* bar = part<MessageBar>(*panel, "sqlite.result.exportBar");
    auto* menu = part<QToolButton>(*panel, "sqlite.result.share")->menu()->actions().back()->menu();
    auto* selected = menu->findChild<QMenu*>(u"grid.exportSelected"_qs)->menuAction();
    AskAnswers answers;
    const auto choose = [&](const QString& id) {
      const QString path = m_bench.folder() + u'/' + id;
      answers.answerFile(path);
      emit menu->aboutToShow();
      menu->findChild<QAction*>(id)->trigger();
      const bool isWritten = QTest::qWaitFor([&] { return bar->hasMessage() && QFile::exists(path); });
      bar->clear();
      return isWritten ? linesOf(path) : QList<QByteArray>();
    };
    grid->setCurrentIndex(grid->gridModel()->index(4, 1));
    auto lines = choose(u"grid.export.csv"_qs);
    QCOMPARE(lines.size(), qsizetype(51));
    QCOMPARE(lines.front().trimmed(), QByteArray("id,name,city"));
    QVERIFY(!selected->isVisible());
    grid->selectionModel()->select(QItemSelection(grid->gridModel()->index(4, 1), grid->gridModel()->index(6, 2)),
                                   QItemSelectionModel::ClearAndSelect);
    lines = choose(u"grid.exportSelected.csv"_qs);
    QVERIFY(selected->isVisible());
    QCOMPARE(lines.size(), qsizetype(4));
    QCOMPARE(lines.front().trimmed(), QByteArray("name,city"));
    QCOMPARE(choose(u"grid.export.tsv"_qs).size(), qsizetype(51));
  }

  void saysHowLongAStatementRuns() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_qs);
    QVERIFY(trigger(*panel, "sqlite.run"));
    QTRY_VERIFY(result(*panel) != nullptr);
    auto* figures = result(*panel)->figures();
    QTRY_VERIFY2(figures->text().contains(u" so far"_qs), qPrintable(figures->text()));
    const QString early = figures->text();
    QTRY_VERIFY(figures->text() != early);
    QVERIFY(trigger(*panel, "sqlite.stop"));
    QTRY_VERIFY(!figures->text().contains(u" so far"_qs));
  }

  void tellsOfNoRowsWhereTheSchemaChanges() {
    auto panel = m_bench.open(m_bench.makeDatabase());
    const auto outcome = [&] { return result(*panel)->findChild<EmptyState*>()->sentence(); };
    for (const QString& sql : {u"CREATE TABLE t(a)"_qs, u"CREATE TABLE s(a)"_qs, u"DROP TABLE s"_qs}) {
      typeSql(*panel, sql);
      AskAnswers answers;
      answers.answerConfirm(true);
      QVERIFY(runAndWait(*panel));
      QCOMPARE(outcome(), u"Done."_qs);
    }
    typeSql(*panel, u"INSERT INTO t VALUES (1), (2)"_qs);
    QVERIFY(runAndWait(*panel));
    QVERIFY(outcome().contains(u'2'));
  }

  // A new order or filter begins with the rows that come first in it.
  void showsTheFirstRowsOfANewOrder() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT id, name FROM customers LIMIT 900"_qs);
    QVERIFY(runAndWait(*panel));
    auto* grid = result(*panel)->grid();
    QTRY_VERIFY(grid->verticalScrollBar()->maximum() > 500);
    grid->verticalScrollBar()->setValue(500);
    auto* header = grid->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionPosition(1) + 20, 10});
    QTRY_COMPARE(grid->verticalScrollBar()->value(), 0);
    grid->verticalScrollBar()->setValue(500);
    QVERIFY(trigger(*panel, "sqlite.filterRows"));
    QTest::keyClicks(part<QLineEdit>(*panel, "sqlite.result.filterText"), u"a"_qs);
    QTRY_VERIFY(grid->gridModel()->rowCount() < 900);
    QTRY_COMPARE(grid->verticalScrollBar()->value(), 0);
  }

  void saysWhyAnExportFailed() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT 1"_qs);
    QVERIFY(runAndWait(*panel));
    AskAnswers answers;
    answers.answerFile(u"/nowhere/at/all.csv"_qs);
    result(*panel)->startExport(models::GridFormat::Csv);
    auto* bar = part<MessageBar>(*panel, "sqlite.result.exportBar");
    QTRY_VERIFY(bar->hasMessage());
    QTRY_COMPARE(bar->severity(), Severity::Danger);
  }

  void remembersColumnsForAStatement() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT 1 AS a, 2 AS b, 3 AS c"_qs);
    QVERIFY(runAndWait(*panel));
    result(*panel)->grid()->setColumnShown(1, false);
    QVERIFY(runAndWait(*panel));
    QTRY_VERIFY(result(*panel)->grid()->isColumnHidden(1));
    typeSql(*panel, u"SELECT 1 AS a, 2 AS b"_qs);
    QVERIFY(runAndWait(*panel));
    QVERIFY(!result(*panel)->grid()->isColumnHidden(1));
    // And over a restart.
    const auto state = panel->viewState();
    auto again = m_bench.open(u"DB"_qs, u"other"_qs);
    again->restoreViewState(state);
    typeSql(*again, u"SELECT 1 AS a, 2 AS b, 3 AS c"_qs);
    QVERIFY(runAndWait(*again));
    QTRY_VERIFY(result(*again)->grid()->isColumnHidden(1));
  }

  void dropsOldResultsWhenANewRunBegins() {
    auto panel = m_bench.open(u"DB"_qs);
    typeSql(*panel, u"SELECT 1; SELECT 2"_qs);
    QVERIFY(runAndWait(*panel, "sqlite.runAll"));
    QVERIFY(result(*panel, 1) != nullptr);
    typeSql(*panel, u"SELECT nope"_qs);
    QVERIFY(runAndWait(*panel));
    QVERIFY(result(*panel, 1) == nullptr);
    QVERIFY(result(*panel)->errorBar()->hasMessage());
  }
};

QTEST_MAIN(ResultsTest)
#include "results_test.moc"
