// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SQL of pages, and the blocks that pages are put into.

#include "models/sqlite/paging_plan.h"

#include <QTest>

#include <limits>

#include "models/sqlite/browse_blocks.h"
#include "models/sqlite/condition_refusal.h"

using namespace tovuk::models;
using tovuk::client::Cell;
using tovuk::client::CellType;
using tovuk::client::ColumnStore;
using tovuk::client::RowChunk;
using Mode = PageRequest::Mode;
using Way = TableBrowser::Way;

namespace {

SchemaColumn columnOf(const char* name, const char* type) {
  SchemaColumn column;
  column.name = QLatin1String(name);
  column.type = QLatin1String(type);
  return column;
}

SchemaObject customers() {
  SchemaObject object;
  object.name = QStringLiteral("customers");
  SchemaColumn id = columnOf("id", "INTEGER");
  id.primaryKey = 1;
  const SchemaColumn name = columnOf("full name", "TEXT");
  object.columns = {id, name};
  SchemaIndex index;
  index.name = QStringLiteral("by_name");
  index.columns = QStringList{QStringLiteral("full name")};
  index.sql = QStringLiteral("CREATE INDEX by_name ON customers(\"full name\")");
  object.indexes = {index};
  return object;
}

KeyPart number(std::int64_t value) {
  KeyPart part;
  part.type = CellType::Integer;
  part.integer = value;
  return part;
}

KeyPart text(const char* value) {
  KeyPart part;
  part.type = CellType::Text;
  part.bytes = value;
  return part;
}

QString sqlOf(const tovuk::SqliteStatement& statement) { return QString::fromStdString(statement.sql); }

// A page with the ids first, first + step, ...
std::shared_ptr<PageData> page(std::int64_t first, int count, std::int64_t step = 1, bool reversed = false) {
  auto chunk = std::make_shared<RowChunk>(2);
  for (int i = 0; i < count; ++i) {
    chunk->appendInteger(0, first + (reversed ? count - 1 - i : i) * step);
    chunk->appendNull(1);
    chunk->endRow();
  }
  auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"id", "full name"});
  store->append(chunk);
  auto data = std::make_shared<PageData>();
  data->store = store;
  data->reversed = reversed;
  return data;
}

}  // namespace

class PagingPlanTest : public QObject {
  Q_OBJECT

 private slots:
  void pagesOfARowidTable() {
    const PagingPlan plan(customers(), {}, -1, Qt::AscendingOrder);
    QCOMPARE(plan.way(), Way::Keyset);
    QVERIFY(plan.isRowIdOrder());
    QCOMPARE(plan.hiddenColumns(), 0);
    QCOMPARE(sqlOf(plan.forward({}, {}, 1000)),
             QStringLiteral("SELECT id, customers.\"full name\" FROM customers ORDER BY id LIMIT 1000"));
    QCOMPARE(sqlOf(plan.forward(Cut{{number(7)}, true}, Cut{{number(90)}, false}, 1000)),
             QStringLiteral(
                 "SELECT id, customers.\"full name\" FROM customers WHERE id > 7 AND id < 90 ORDER BY id LIMIT 1000"));
    QCOMPARE(
        sqlOf(plan.backward(Cut{{number(7)}, true}, Cut{{number(90)}, false}, 1000)),
        QStringLiteral(
            "SELECT id, customers.\"full name\" FROM customers WHERE id < 90 AND id > 7 ORDER BY id DESC LIMIT 1000"));
    QCOMPARE(sqlOf(plan.span().value()),
             QStringLiteral("SELECT (SELECT min(id) FROM customers), (SELECT max(id) FROM customers)"));
  }

  void keysBeyondParametersAreLiterals() {
    const PagingPlan plan(customers(), {}, -1, Qt::AscendingOrder);
    const auto large = plan.forward(Cut{{number(std::numeric_limits<std::int64_t>::max())}, true}, {}, 10);
    QVERIFY(sqlOf(large).contains(QStringLiteral("id > 9223372036854775807")));
    QVERIFY(large.params.empty());
    QVERIFY(sqlOf(plan.forward(Cut{{number(std::numeric_limits<std::int64_t>::min())}, true}, {}, 10))
                .contains(QStringLiteral("id > (-9223372036854775807 - 1)")));
  }

  void anIndexedOrderIsWalkedInRanges() {
    const PagingPlan plan(customers(), QStringLiteral("id > 1 -- x"), 1, Qt::AscendingOrder);
    QCOMPARE(plan.way(), Way::Keyset);
    QVERIFY(!plan.isRowIdOrder());
    QCOMPARE(plan.keyPlaces(), (std::vector<int>{1, 0}));
    const auto statement = plan.forward(Cut{{text("it's"), number(7)}, true}, {}, 10);
    const QString sql = sqlOf(statement);
    QVERIFY(sql.contains(QStringLiteral("customers.\"full name\" = ? AND id > 7 AND (id > 1 -- x\n)")));
    QVERIFY(sql.contains(QStringLiteral("customers.\"full name\" > ?")));
    QCOMPARE(sql.count(QStringLiteral("UNION ALL")), 1);
    QCOMPARE(statement.params.size(), std::size_t{2});
    QVERIFY(withLiterals(statement).contains(QStringLiteral("\"full name\" = 'it''s'")));
    // Downward from a value the NULLs come last; from NULL there are only NULLs.
    const PagingPlan down(customers(), {}, 1, Qt::DescendingOrder);
    QCOMPARE(sqlOf(down.forward(Cut{{text("a"), number(7)}, true}, {}, 10)).count(QStringLiteral("UNION ALL")), 2);
    QCOMPARE(sqlOf(down.forward(Cut{{KeyPart(), number(7)}, true}, {}, 10)).count(QStringLiteral("UNION ALL")), 0);
  }

  void indexesThatGiveAnotherOrderAreNotUsed() {
    SchemaObject object = customers();
    object.indexes.front().sql = QStringLiteral("CREATE INDEX by_name ON customers(\"full name\") WHERE id > 3");
    QCOMPARE(PagingPlan(object, {}, 1, Qt::AscendingOrder).way(), Way::SortedScan);
    object.indexes.front().sql = QStringLiteral("CREATE INDEX by_name ON customers(\"full name\" COLLATE NOCASE)");
    QCOMPARE(PagingPlan(object, {}, 1, Qt::AscendingOrder).way(), Way::SortedScan);
    object.indexes.clear();
    QCOMPARE(PagingPlan(object, {}, 1, Qt::AscendingOrder).way(), Way::SortedScan);
  }

  void keysOfOtherTables() {
    SchemaObject object = customers();
    object.columns.front().primaryKey = 0;
    const PagingPlan hidden(object, {}, -1, Qt::AscendingOrder);
    QCOMPARE(hidden.hiddenColumns(), 1);
    QVERIFY(sqlOf(hidden.forward({}, {}, 5)).startsWith(QStringLiteral("SELECT rowid AS tovuk_rowid, id")));
    object.columns.front().name = QStringLiteral("RowId");
    object.columns.push_back(columnOf("_rowid_", ""));
    QVERIFY(sqlOf(PagingPlan(object, {}, -1, Qt::AscendingOrder).forward({}, {}, 5))
                .contains(QStringLiteral("ORDER BY oid")));
    object.columns.push_back(columnOf("oid", ""));
    QCOMPARE(PagingPlan(object, {}, -1, Qt::AscendingOrder).way(), Way::Offset);

    object = customers();
    object.withoutRowId = true;
    object.columns[1].primaryKey = 2;
    const PagingPlan pair(object, {}, -1, Qt::AscendingOrder);
    QVERIFY(sqlOf(pair.forward(Cut{{number(1), text("a")}, true}, {}, 5))
                .contains(QStringLiteral(
                    "WHERE (id, customers.\"full name\") > (1, ?) ORDER BY id, customers.\"full name\"")));
    QVERIFY(!pair.span().has_value());

    object.kind = SchemaObject::Kind::View;
    QCOMPARE(PagingPlan(object, {}, -1, Qt::AscendingOrder).way(), Way::Offset);
    QCOMPARE(sqlOf(PagingPlan(object, {}, -1, Qt::AscendingOrder).atOffset(2000, 1000)),
             QStringLiteral("SELECT id, customers.\"full name\" FROM customers LIMIT 1000 OFFSET 2000"));
  }

  // An INTEGER PRIMARY KEY DESC is not the rowid; SQLite gives it an index of its own.
  void theDescendingQuirk() {
    SchemaObject object = customers();
    SchemaIndex own;
    own.unique = true;
    own.columns = QStringList{QStringLiteral("id")};
    object.indexes.push_back(own);
    QCOMPARE(PagingPlan(object, {}, -1, Qt::AscendingOrder).hiddenColumns(), 1);
  }

  void conditions_data() {
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QStringLiteral("a = 1 AND (b = ';' OR c LIKE ')')") << true;
    QTest::newRow("line comment") << QStringLiteral("a = 1 -- (") << true;
    QTest::newRow("comment") << QStringLiteral("/* ; */ a") << true;
    QTest::newRow("blank") << QStringLiteral("  ") << false;
    QTest::newRow("closes ours") << QStringLiteral("1) UNION SELECT (1") << false;
    QTest::newRow("open") << QStringLiteral("(1") << false;
    QTest::newRow("two") << QStringLiteral("1; SELECT 2") << false;
    QTest::newRow("text") << QStringLiteral("a = 'x") << false;
    QTest::newRow("parameter") << QStringLiteral("a = :x") << false;
  }
  void conditions() {
    QFETCH(QString, condition);
    QFETCH(bool, good);
    QCOMPARE(!conditionProblem(condition).has_value(), good);
  }

  void saysInPlainWordsWhyAConditionIsRefused_data() {
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("words");
    QTest::newRow("column") << "no such column: pric"
                            << "pric > 1"
                            << "there is no column \"pric\"";
    QTest::newRow("function") << "no such function: lowr"
                              << "lowr(a) = 'x'"
                              << "there is no function \"lowr\"";
    QTest::newRow("table") << "no such table: t2"
                           << "a IN (SELECT b FROM t2)"
                           << "there is no table \"t2\"";
    QTest::newRow("word") << "near \"ORDER\": syntax error"
                          << "a > 1 ORDER BY a"
                          << "not understood near \"ORDER\"";
    // The bracket is the program's own.
    QTest::newRow("end") << "near \")\": syntax error"
                         << "a >"
                         << "not complete";
    QTest::newRow("own bracket") << "near \")\": syntax error"
                                 << "(a >)"
                                 << "near \")\"";
    QTest::newRow("incomplete") << "incomplete input"
                                << "CASE"
                                << "not complete";
    QTest::newRow("other") << "misuse of aggregate: count()"
                           << "count(*) > 1"
                           << "misuse of aggregate: count()";
  }

  void saysInPlainWordsWhyAConditionIsRefused() {
    QFETCH(const QString, message);
    QFETCH(const QString, condition);
    QFETCH(const QString, words);
    const QString text = ConditionRefusal::text(message, condition);
    QVERIFY2(text.contains(words), qPrintable(text));
  }

  void pagesFillTheTable() {
    const PagingPlan plan(customers(), {}, -1, Qt::AscendingOrder);
    BrowseBlocks blocks;
    QCOMPARE(blocks.rows(), 0);
    PageRequest first = blocks.requestNext(0, false, plan);
    QCOMPARE(first.mode, Mode::Forward);
    blocks.apply(blocks.place(first, page(1, 1000), plan));
    QCOMPARE(blocks.rows(), 2000);  // a page more, until something is known
    blocks.setSpan(BrowseBlocks::Span{1, 50000});
    QCOMPARE(blocks.estimateOfTail(plan).value(), 49000);
    blocks.apply(blocks.resize(1, 49000, false));
    QVERIFY(blocks.isPlaceExact(500));
    QVERIFY(blocks.isPlaceExact(1000));

    // Without gaps a jump finds the very row.
    const PageRequest jump = blocks.requestFor(1, 30000, 30040, plan);
    QCOMPARE(jump.mode, Mode::FromKey);
    const std::int64_t target = jump.cut->key.front().integer;
    const Splice splice = blocks.place(jump, page(target, 1000), plan);
    QCOMPARE(splice.rowsBefore, splice.rowsAfter);
    QCOMPARE(splice.pageFirst, target - 1);
    blocks.apply(splice);
    QCOMPARE(blocks.rows(), 50000);
    QVERIFY(!blocks.isPlaceExact(30000));

    // Upward into the hole; then the hole turns out to be empty of anything else.
    const std::size_t hole = 1;
    const PageRequest up = blocks.requestNext(hole, true, plan);
    QCOMPARE(up.mode, Mode::Backward);
    const Splice closed = blocks.place(up, page(target - 400, 400, 1, true), plan);
    QVERIFY(closed.changesAtStart);
    blocks.apply(closed);
    QCOMPARE(blocks.rows(), 50000 - (target - 1 - 1000) + 400);
    QVERIFY(blocks.isPlaceExact(1200));

    blocks.touch(0, 10);
    blocks.evict(1);
    QCOMPARE(blocks.loadedPages(), std::size_t{1});
    QCOMPARE(blocks.loadedRows(), 1000);
    QVERIFY(blocks.isPlaceExact(1200));  // what was there is still known
    // The page comes back as it was: its last key is the end of its block.
    const Splice again = blocks.place(blocks.requestNext(2, false, plan), page(target, 1000), plan);
    QCOMPARE(again.with.size(), std::size_t{1});
    QCOMPARE(again.rowsBefore, again.rowsAfter);

    blocks.forget();
    QVERIFY(!blocks.isExact());
    QCOMPARE(blocks.loadedRows(), 0);
  }

  void rowsThatDoNotFitAnEstimateAreCorrected() {
    const PagingPlan plan(customers(), {}, -1, Qt::AscendingOrder);
    BrowseBlocks blocks;
    blocks.apply(blocks.place(blocks.requestNext(0, false, plan), page(10, 1000, 10), plan));
    blocks.setSpan(BrowseBlocks::Span{10, 100000});
    QCOMPARE(blocks.estimateOfTail(plan).value(), 9000);
    blocks.apply(blocks.resize(1, 9000, false));
    // The tail is shorter than promised.
    const Splice end = blocks.place(blocks.requestNext(1, false, plan), page(10010, 300, 10), plan);
    QCOMPARE(end.rowsAfter - end.rowsBefore, 300 - 9000);
    blocks.apply(end);
    QVERIFY(blocks.isExact());
    QCOMPARE(blocks.rows(), 1300);
  }
};

QTEST_GUILESS_MAIN(PagingPlanTest)
#include "paging_plan_test.moc"
