// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data page: what opening a table costs, what is remembered of it, and what is said of views, whose number of rows
// nobody knows.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "models/sqlite/schema_model.h"
#include "models/sqlite/schema_store.h"
#include "models/sqlite/table_browser.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/sqlite/data_page.h"
#include "views/sqlite/schema_list.h"
#include "views/widgets/ask.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

QLabel* label(const SqlitePanel& panel, const char* name) { return panel.findChild<QLabel*>(QLatin1String(name)); }

QLineEdit* filterOf(const SqlitePanel& panel) { return panel.findChild<QLineEdit*>(u"sqlite.data.filter"_qs); }

bool isReady(const SqlitePanel& panel) {
  const auto* browser = panel.dataPage()->browser();
  return browser != nullptr && browser->state() == models::LoadState::Ready;
}

// The button in the field that empties it; it fades in and out.
bool hasClearButton(const QLineEdit& field) {
  const auto buttons = field.findChildren<QToolButton*>();
  return std::any_of(buttons.begin(), buttons.end(),
                     [](const QToolButton* button) { return button->property("opacity").toReal() > 0.5; });
}

}  // namespace

class DataOpenTest : public QObject {
  Q_OBJECT

 private:
  PanelBench m_bench;

  std::unique_ptr<SqlitePanel> openTable(const QString& table) {
    auto panel = m_bench.open(u"DB"_qs);
    panel->setCurrentPage(SqlitePanel::Data);
    panel->openTable(table);
    (void)QTest::qWaitFor([&] { return isReady(*panel); }, 20000);
    return panel;
  }

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void aSecondClickReadsNothing() {
    auto panel = openTable(u"orders"_qs);
    auto* page = panel->dataPage();
    QTRY_VERIFY(page->browser()->rowCount() > 10000);
    const auto calls = m_bench.connection().client().ledger().totals().calls;
    const auto* browser = page->browser();
    auto* tree = page->schemaList()->tree();
    const auto index = static_cast<models::SchemaModel*>(tree->model())->objectIndex(u"orders"_qs);
    const QPoint place = tree->visualRect(index).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(page->browser(), browser);
    QCOMPARE(m_bench.connection().client().ledger().totals().calls, calls);
  }

  // Not of the same columns any more: then it is opened anew.
  void aSecondClickShowsNewColumns() {
    const QString database = m_bench.makeDatabase();
    QCOMPARE(m_bench.execute(database, u"CREATE TABLE t AS SELECT 1 AS a"_qs), QString());
    auto panel = m_bench.open(database);
    panel->openTable(u"t"_qs);
    QTRY_VERIFY(isReady(*panel));
    QCOMPARE(panel->dataPage()->browser()->columnCount(), 1);
    QCOMPARE(m_bench.execute(database, u"ALTER TABLE t ADD COLUMN b"_qs), QString());
    panel->schema()->reload();
    QTRY_COMPARE(panel->schema()->find(u"t"_qs)->columns.size(), 2U);
    panel->openTable(u"t"_qs);
    QTRY_COMPARE(panel->dataPage()->browser()->columnCount(), 2);
  }

  void keepsTheConditionOfEachTable() {
    auto panel = openTable(u"customers"_qs);
    auto* filter = filterOf(*panel);
    QVERIFY(!hasClearButton(*filter));
    QTest::keyClicks(filter, u"id <= 3"_qs);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(panel->dataPage()->browser()->rowCount(), 3);
    QTRY_VERIFY(hasClearButton(*filter));
    panel->openTable(u"orders"_qs);
    QCOMPARE(filter->text(), QString());
    QTRY_VERIFY(!hasClearButton(*filter));
    QTRY_VERIFY(panel->dataPage()->browser()->rowCount() > 3);
    panel->openTable(u"customers"_qs);
    QCOMPARE(filter->text(), u"id <= 3"_qs);
    QTRY_VERIFY(hasClearButton(*filter));
    QTRY_COMPARE(panel->dataPage()->browser()->rowCount(), 3);
    // And over a restart, whichever table is looked at first.
    const auto state = panel->viewState();
    panel.reset();
    panel = m_bench.open(u"DB"_qs);
    panel->restoreViewState(state);
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
    panel->openTable(u"orders"_qs);
    panel->openTable(u"customers"_qs);
    QTRY_COMPARE(panel->dataPage()->browser()->rowCount(), 3);
    QCOMPARE(filterOf(*panel)->text(), u"id <= 3"_qs);
  }

  void saysBeforeWhatAViewReads() {
    auto panel = m_bench.open(u"DB"_qs);
    panel->setCurrentPage(SqlitePanel::Data);
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
    QVERIFY(!filterOf(*panel)->isVisible());
    const auto* model = panel->dataPage()->schemaList()->tree()->model();
    const auto* schema = static_cast<const models::SchemaModel*>(model);
    const QString words = u"Opening a view may read all rows behind it."_qs;
    QVERIFY(schema->objectIndex(u"top_customers"_qs).data(Qt::ToolTipRole).toString().contains(words));
    QVERIFY(!schema->objectIndex(u"orders"_qs).data(Qt::ToolTipRole).toString().contains(words));
    panel->openTable(u"top_customers"_qs);
    QTRY_VERIFY(isReady(*panel));
    QVERIFY(filterOf(*panel)->isVisible());
    QCOMPARE(label(*panel, "sqlite.data.way")->text(),
             u"Each page evaluates the view anew and may read all rows behind it."_qs);
  }

  void makesUpNoNumberOfRowsOfAView() {
    auto panel = openTable(u"top_customers"_qs);
    auto* page = panel->dataPage();
    auto* grid = page->grid();
    auto* message = panel->findChild<MessageBar*>(u"sqlite.data.message"_qs);
    QCOMPARE(label(*panel, "sqlite.data.rows")->text(), u"at least 200 rows"_qs);
    AskAnswers answers;
    answers.answerText(std::nullopt);
    QVERIFY(trigger(*panel, "sqlite.goToRow"));
    QTRY_COMPARE(answers.textsAsked().size(), std::size_t(1));
    QVERIFY(!answers.textsAsked().back().label.contains(u"about"_qs));
    // The keys go no further than what is known, and say why.
    grid->setFocus();
    grid->setCurrentIndex(grid->gridModel()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(grid->currentIndex().row(), 199);
    QCOMPARE(message->text(), u"How many rows there are is not known until they are counted."_qs);
    // Counted, they go to the end.
    QVERIFY(trigger(*panel, "sqlite.countRows"));
    const int all = m_bench.scalar(u"DB"_qs, u"SELECT count(*) FROM top_customers"_qs).toInt();
    QTRY_COMPARE(grid->currentIndex().row(), all - 1);
    QTRY_VERIFY(page->browser()->isLoaded(all - 1));
    QVERIFY(!message->hasMessage());
    QVERIFY(label(*panel, "sqlite.data.rows")->text().startsWith(u"1,999 "_qs));
  }

  // Also those that come into sight only because there are more than was known.
  void loadsEveryRowOfAViewInSight() {
    auto panel = openTable(u"top_customers"_qs);
    auto* page = panel->dataPage();
    auto* grid = page->grid();
    constexpr int kRow = 1199;
    QTRY_VERIFY(page->browser()->rowCount() > kRow);
    grid->setCurrentIndex(grid->gridModel()->index(kRow, 0));
    QTRY_VERIFY(page->browser()->isLoaded(kRow));
    QCOMPARE(grid->rowAt(grid->viewport()->height() - 1), kRow + 1);
    QTRY_VERIFY(page->browser()->isLoaded(kRow + 1));
  }
};

QTEST_MAIN(DataOpenTest)
#include "data_open_test.moc"
