// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data page against the real local service.
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "models/format.h"
#include "models/sqlite/cell_text.h"
#include "models/sqlite/schema_model.h"
#include "models/sqlite/schema_store.h"
#include "models/sqlite/table_browser.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/sqlite/cell_viewer.h"
#include "views/sqlite/data_page.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/record_view.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/schema_list.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/ask.h"
#include "views/widgets/grid_delegate.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/metrics.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

QString cell(const SqlitePanel& panel, int row, int column) {
  auto* browser = panel.dataPage()->browser();
  if (browser == nullptr || row >= browser->rowCount() || !browser->isLoaded(row)) return {};
  return models::cellDisplayText(browser->cell(row, column));
}

QLabel* label(const SqlitePanel& panel, const char* name) { return panel.findChild<QLabel*>(QLatin1String(name)); }

QLineEdit* filterOf(const SqlitePanel& panel) { return panel.findChild<QLineEdit*>(u"sqlite.data.filter"_qs); }

}  // namespace

class DataTest : public QObject {
  Q_OBJECT

 private:
  PanelBench m_bench;

  std::unique_ptr<SqlitePanel> openTable(const QString& table) {
    auto panel = m_bench.open(u"DB"_qs);
    panel->setCurrentPage(SqlitePanel::Data);
    panel->openTable(table);
    (void)QTest::qWaitFor(
        [&] {
          return panel->dataPage()->browser() && panel->dataPage()->browser()->state() == models::LoadState::Ready;
        },
        20000);
    return panel;
  }

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void readsNothingUntilATableIsChosen() {
    auto panel = m_bench.open(u"DB"_qs);
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
    panel->setCurrentPage(SqlitePanel::Data);
    QVERIFY(panel->dataPage()->browser() == nullptr);
    QVERIFY(!actionOf(*panel, "sqlite.countRows")->isEnabled());
    QVERIFY(!actionOf(*panel, "sqlite.filterRows")->isEnabled());
    QVERIFY(!filterOf(*panel)->isVisible());
  }

  void opensATableByAClickInTheSchema() {
    auto panel = m_bench.open(u"DB"_qs);
    panel->setCurrentPage(SqlitePanel::Data);
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
    auto* tree = panel->dataPage()->schemaList()->tree();
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    const auto index = static_cast<models::SchemaModel*>(tree->model())->objectIndex(u"orders"_qs);
    QVERIFY(index.isValid());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    QCOMPARE(panel->dataPage()->table(), u"orders"_qs);
    QTRY_VERIFY(!cell(*panel, 0, 0).isEmpty());
    QVERIFY(!label(*panel, "sqlite.data.way")->text().isEmpty());
    QVERIFY(!label(*panel, "sqlite.data.cost")->text().isEmpty());
  }

  // What opening costs: see ARCHITECTURE.md.
  void opensWithFewRows() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t(a INTEGER PRIMARY KEY)"_qs), QString());
    QCOMPARE(m_bench.execute(database,
                             u"WITH RECURSIVE s(n) AS (SELECT 1 "
                             "UNION ALL SELECT n + 1 FROM s WHERE n < 5000) INSERT INTO t SELECT n FROM s"_qs),
             QString());
    auto panel = m_bench.open(database);
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
    const qint64 ofSchema = panel->schema()->rowsReadBySchema();
    panel->openTable(u"t"_qs);
    auto* page = panel->dataPage();
    QTRY_COMPARE(page->browser()->rowCount(), 5000);
    QCOMPARE(page->browser()->loadedRows(), 200);
    QVERIFY2(page->browser()->rowsRead() <= 202, qPrintable(QString::number(page->browser()->rowsRead())));
    // One step of the wheel, and a whole page is on its way.
    page->grid()->verticalScrollBar()->setValue(3);
    QTRY_VERIFY(page->browser()->isLoaded(1100));
    // Opened again, the panel knows the schema; a page that does not show it does not ask for it.
    panel.reset();
    panel = m_bench.open(database);
    QCOMPARE(panel->schema()->state(), models::LoadState::Ready);
    QCOMPARE(panel->schema()->rowsReadBySchema(), ofSchema);
  }

  void readsTheSchemaWhereItIsShown() {
    const QString database = m_bench.makeDatabase();
    auto panel = m_bench.build(database);
    panel->setCurrentPage(SqlitePanel::History);
    panel->activate();
    QCOMPARE(panel->schema()->state(), models::LoadState::Empty);
    panel->setCurrentPage(SqlitePanel::Data);
    QCOMPARE(panel->schema()->state(), models::LoadState::Loading);
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
  }

  void theSchemaGivesWayInANarrowPanel() {
    auto panel = m_bench.open(u"DB"_qs);
    for (const int page : {SqlitePanel::Data, SqlitePanel::Query}) {
      panel->setCurrentPage(page);
      auto* list = page == SqlitePanel::Data ? panel->dataPage()->schemaList() : panel->queryPage()->schemaList();
      panel->resize(1200, 700);
      const int width = list->width();
      QVERIFY(width > 200);
      panel->resize(420, 700);
      QVERIFY2(list->width() > 100 && list->width() < 160, qPrintable(QString::number(list->width())));
      panel->resize(1200, 700);
      QCOMPARE(list->width(), width);
    }
    // What is remembered is the width where there is room.
    panel->resize(420, 700);
    const QJsonObject state = panel->viewState();
    panel.reset();
    panel = m_bench.open(u"DB"_qs);
    panel->restoreViewState(state);
    QVERIFY(panel->queryPage()->schemaList()->width() > 200);
  }

  void aTableThatIsGoneIsClosed() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t AS SELECT 1 AS a"_qs), QString());
    auto panel = m_bench.open(database);
    panel->openTable(u"t"_qs);
    QTRY_COMPARE(cell(*panel, 0, 0), u"1"_qs);
    panel->setCurrentPage(SqlitePanel::Query);
    AskAnswers answers;
    answers.answerConfirm(true);
    typeSql(*panel, u"DROP TABLE t"_qs);
    QVERIFY(runAndWait(*panel));
    QTRY_VERIFY(panel->dataPage()->browser() == nullptr);
    panel->setCurrentPage(SqlitePanel::Data);
    QCOMPARE(panel->dataPage()->table(), QString());
    QVERIFY(!filterOf(*panel)->isVisible());
    QVERIFY(!label(*panel, "sqlite.data.cost")->isVisible());
  }

  // Words about a condition go when it is put right from elsewhere.
  void forgetsWhatWasWrong() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t AS SELECT 1 AS a"_qs), QString());
    auto panel = m_bench.open(database);
    panel->openTable(u"t"_qs);
    QTRY_COMPARE(cell(*panel, 0, 0), u"1"_qs);
    auto* problem = label(*panel, "sqlite.data.filterProblem");
    filterOf(*panel)->setText(u"b = 1"_qs);
    QTest::keyClick(filterOf(*panel), Qt::Key_Return);
    QTRY_VERIFY(!problem->text().isEmpty());
    QCOMPARE(m_bench.execute(database, u"ALTER TABLE t ADD COLUMN b DEFAULT 1"_qs), QString());
    QTest::keyClick(filterOf(*panel), Qt::Key_Return);
    QTRY_COMPARE(panel->dataPage()->browser()->filter(), u"b = 1"_qs);
    QVERIFY(problem->text().isEmpty());
    QVERIFY(!panel->findChild<MessageBar*>(u"sqlite.data.message"_qs)->hasMessage());
  }

  void showsComfortableRows() {
    auto panel = openTable(u"orders"_qs);
    panel->setComfortableGrids(true);
    QCOMPARE(panel->dataPage()->grid()->rowHeight(0), metrics::gridRowComfortable);
    QVERIFY(panel->queryPage()->results()->isComfortable());
    panel->setComfortableGrids(false);
    QCOMPARE(panel->dataPage()->grid()->rowHeight(0), metrics::gridRow);
  }

  void scrollsToTheEnd() {
    auto panel = openTable(u"orders"_qs);
    auto* grid = panel->dataPage()->grid();
    // The number of rows becomes known from the rowids, a moment after the first page.
    QTRY_VERIFY(panel->dataPage()->browser()->rowCount() > 10000);
    grid->verticalScrollBar()->setValue(grid->verticalScrollBar()->maximum());
    const QString last = m_bench.scalar(u"DB"_qs, u"SELECT max(id) FROM orders"_qs);
    QTRY_COMPARE(cell(*panel, panel->dataPage()->browser()->rowCount() - 1, 0), last);
  }

  void filtersByACondition() {
    auto panel = openTable(u"orders"_qs);
    auto* filter = filterOf(*panel);
    QVERIFY(trigger(*panel, "sqlite.filterRows"));
    QTest::keyClicks(filter, u"id <= 3"_qs);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(panel->dataPage()->browser()->rowCount(), 3);
    // How many rows meet a condition is not made up.
    filter->setText(u"id > 2"_qs);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(label(*panel, "sqlite.data.rows")->text().startsWith(u"at least "_qs));
    filter->clear();
    QTRY_VERIFY(panel->dataPage()->browser()->rowCount() > 3);
  }

  void saysWhatIsWrongWithACondition() {
    auto panel = openTable(u"orders"_qs);
    auto* filter = filterOf(*panel);
    auto* problem = label(*panel, "sqlite.data.filterProblem");
    filter->setText(u"id = (1"_qs);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(!problem->text().isEmpty());
    filter->setText(u"nope = 1"_qs);
    QVERIFY(problem->text().isEmpty());
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(problem->text().contains(u"there is no column \"nope\""_qs));
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->toolTip(), u"no such column: nope"_qs);
    // What was typed is still there, and so are the rows. It is said once.
    QCOMPARE(filter->text(), u"nope = 1"_qs);
    QVERIFY(!cell(*panel, 0, 0).isEmpty());
    auto* message = panel->findChild<MessageBar*>(u"sqlite.data.message"_qs);
    QVERIFY(!message->hasMessage());
    QVERIFY(!label(*panel, "sqlite.data.rows")->text().contains(u"about 0"_qs));
    filter->clear();
    QVERIFY(!problem->isVisible());
  }

  // Rows that are not what the field asks for are marked until they are.
  void marksTheRowsOfTheFormerCondition() {
    auto panel = openTable(u"orders"_qs);
    auto* filter = filterOf(*panel);
    auto* former = label(*panel, "sqlite.data.former");
    const auto* delegate = qobject_cast<const GridDelegate*>(panel->dataPage()->grid()->itemDelegate());
    const auto tryCondition = [&](const QString& condition) {
      filter->setText(condition);
      QTest::keyClick(filter, Qt::Key_Return);
    };
    tryCondition(u"id <= 3"_qs);
    QTRY_COMPARE(panel->dataPage()->browser()->rowCount(), 3);
    QVERIFY(!former->isVisible());
    QVERIFY(!delegate->isFaded());
    for (const QString& wrong : {u"pric > 3"_qs, u"id = (1"_qs, u"id = 1 ORDER BY id"_qs}) {
      tryCondition(wrong);
      QTRY_VERIFY(former->isVisible());
      QCOMPARE(former->text(), u"Rows of the former condition"_qs);
      QCOMPARE(former->toolTip(), u"id <= 3"_qs);
      QVERIFY(delegate->isFaded());
      QCOMPARE(panel->dataPage()->browser()->rowCount(), 3);
      filter->setText(wrong + u' ');  // still not what is shown
      QVERIFY(former->isVisible());
      filter->setText(u"id <= 3"_qs);
      QVERIFY(!former->isVisible());
      QVERIFY(!delegate->isFaded());
    }
    tryCondition(u"nope = 1"_qs);
    QTRY_VERIFY(former->isVisible());
    tryCondition(u"id <= 2"_qs);
    QTRY_COMPARE(panel->dataPage()->browser()->rowCount(), 2);
    QVERIFY(!former->isVisible());
    filter->clear();
    QTRY_VERIFY(panel->dataPage()->browser()->rowCount() > 3);
    tryCondition(u"nope = 1"_qs);
    QTRY_VERIFY(former->isVisible());
    QCOMPARE(former->text(), u"Rows without a condition"_qs);
  }

  void sortsByAHeaderClick() {
    auto panel = openTable(u"customers"_qs);
    auto* grid = panel->dataPage()->grid();
    auto* header = grid->horizontalHeader();
    const QPoint first(header->sectionPosition(0) + 20, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, first);
    QTRY_COMPARE(panel->dataPage()->browser()->state(), models::LoadState::Ready);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, first);
    const QString largest = m_bench.scalar(u"DB"_qs, u"SELECT max(id) FROM customers"_qs);
    QTRY_COMPARE(cell(*panel, 0, 0), largest);
  }

  void countsOnRequestOnly() {
    auto panel = openTable(u"order_items"_qs);
    QVERIFY(!panel->dataPage()->browser()->isCountExact());
    QVERIFY(trigger(*panel, "sqlite.countRows"));
    QTRY_VERIFY(panel->dataPage()->browser()->isCountExact());
    const QString all = m_bench.scalar(u"DB"_qs, u"SELECT count(*) FROM order_items"_qs);
    QCOMPARE(QString::number(panel->dataPage()->browser()->rowCount()), all);
  }

  void jumpsToARow() {
    auto panel = openTable(u"orders"_qs);
    QTRY_VERIFY(panel->dataPage()->browser()->rowCount() > 10000);
    AskAnswers answers;
    answers.answerText(u"5000"_qs);
    QVERIFY(trigger(*panel, "sqlite.goToRow"));
    QTRY_COMPARE(panel->dataPage()->grid()->currentIndex().row(), 4999);
    QTRY_VERIFY(panel->dataPage()->browser()->isLoaded(4999));
    QVERIFY(!answers.textsAsked().back().problem(u"zero"_qs).isEmpty());
    QVERIFY(answers.textsAsked().back().problem(u"12"_qs).isEmpty());
    QVERIFY(answers.textsAsked().back().problem(answers.textsAsked().back().initial).isEmpty());
    // What is not known is not promised; what is known is a limit.
    QVERIFY(answers.textsAsked().back().label.contains(u"about"_qs));
    QVERIFY(answers.textsAsked().back().label.contains(u"when they are counted"_qs));
    QVERIFY(answers.textsAsked().back().problem(u"999999999"_qs).isEmpty());
    QVERIFY(trigger(*panel, "sqlite.countRows"));
    QTRY_VERIFY(panel->dataPage()->browser()->isCountExact());
    const QString all = models::formatCount(panel->dataPage()->browser()->rowCount());
    answers.answerText(std::nullopt);
    QVERIFY(trigger(*panel, "sqlite.goToRow"));
    QTRY_COMPARE(answers.textsAsked().size(), std::size_t(2));
    QCOMPARE(answers.textsAsked().back().label, u"Row number, 1 \u2013 "_qs + all);
    QVERIFY(answers.textsAsked().back().problem(all).isEmpty());
    QCOMPARE(answers.textsAsked().back().problem(u"999999999"_qs), u"The last row is %1."_qs.arg(all));
  }

  void saysWhatAnOrderReads() {
    auto panel = openTable(u"orders"_qs);
    auto* grid = panel->dataPage()->grid();
    QTRY_VERIFY(panel->dataPage()->browser()->rowCount() > 10000);
    const auto textOf = [&](const QString& column) {
      int place = 0;
      while (grid->gridModel()->columnName(place) != column) ++place;
      emit grid->headerMenuRequested(place, QPoint());
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      const auto* up = menu != nullptr ? menu->findChild<QAction*>(u"grid.sort.up"_qs) : nullptr;
      const QString text = up != nullptr ? up->text() : QString();
      if (menu != nullptr) menu->close();
      return text;
    };
    QCOMPARE(textOf(u"id"_qs), u"Sort upwards \u00B7 uses an index"_qs);
    QCOMPARE(textOf(u"customer_id"_qs), u"Sort upwards \u00B7 uses an index"_qs);
    QCOMPARE(textOf(u"total"_qs), u"Sort upwards \u00B7 reads about %1 rows for each page"_qs.arg(
                                      models::formatCount(panel->dataPage()->browser()->rowCount())));
    QVERIFY(actionOf(*panel, "sqlite.countRows")->text().contains(u"reads every row"_qs));
  }

  void opensTheRowsAsAQuery() {
    auto panel = openTable(u"orders"_qs);
    QVERIFY(trigger(*panel, "sqlite.openAsQuery"));
    QCOMPARE(panel->currentPage(), int(SqlitePanel::Query));
    QVERIFY(panel->queryPage()->editor()->text().contains(u"orders"_qs));
    QVERIFY(runAndWait(*panel));
    QVERIFY(!panel->queryPage()->session().results()[0].error);
  }

  void showsCells() {
    auto panel = openTable(u"customers"_qs);
    auto* grid = panel->dataPage()->grid();
    grid->setCurrentIndex(grid->gridModel()->index(0, 1));
    QVERIFY(trigger(*panel, "sqlite.cellViewer"));
    auto* viewer = panel->dataPage()->findChild<CellViewer*>();
    QVERIFY(viewer->isVisible());
    QTest::keyClick(viewer, Qt::Key_Escape);
    QVERIFY(!viewer->isVisible());
    // From the rows, one after the other.
    QVERIFY(trigger(*panel, "sqlite.cellViewer"));
    QVERIFY(trigger(*panel, "sqlite.recordView"));
    auto* record = panel->dataPage()->findChild<RecordView*>();
    QTest::keyClick(grid, Qt::Key_Escape);
    QVERIFY(!viewer->isVisible() && record->isVisible());
    QTest::keyClick(grid, Qt::Key_Escape);
    QVERIFY(!record->isVisible());
  }

  void refreshesInPlace() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t AS SELECT 1 AS a"_qs), QString());
    auto panel = m_bench.open(database);
    panel->openTable(u"t"_qs);
    QTRY_COMPARE(cell(*panel, 0, 0), u"1"_qs);
    QCOMPARE(m_bench.execute(database, u"UPDATE t SET a = 2"_qs), QString());
    panel->refresh();
    QTRY_COMPARE(cell(*panel, 0, 0), u"2"_qs);
  }

  void restoresWithoutReadingRows() {
    QJsonObject state;
    {
      auto panel = openTable(u"orders"_qs);
      state = panel->viewState();
    }
    auto panel = m_bench.open(u"DB"_qs);
    panel->restoreViewState(state);
    QCOMPARE(panel->currentPage(), int(SqlitePanel::Data));
    QVERIFY(panel->dataPage()->browser() == nullptr);
  }
};

QTEST_MAIN(DataTest)
#include "data_test.moc"
