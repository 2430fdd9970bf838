// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans of the real SQLite: every step gets a meaning, and the costly ones are called so.

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>
#include <sqlite3.h>

#include <memory>

#include "models/sqlite/plan_model.h"

using namespace tovuk::client;
using namespace tovuk::models;

namespace {

constexpr const char* kSchema =
    "create table t(id integer primary key, a, b, c);"
    "create table u(id integer primary key, a, d);"
    "create table w(k text primary key, v) without rowid;"
    "create index ta on t(a, b);"
    "create index tb on t(b);"
    "create virtual table f using fts5(body);";

void addRow(RowChunk& chunk, std::int64_t id, std::int64_t parent, std::string_view detail) {
  chunk.appendInteger(0, id);
  chunk.appendInteger(1, parent);
  chunk.appendInteger(2, 0);
  chunk.appendBytes(3, CellType::Text, detail);
  chunk.endRow();
}

std::unique_ptr<ColumnStore> storeOf(std::shared_ptr<RowChunk> chunk) {
  auto store = std::make_unique<ColumnStore>(std::vector<std::string>{"id", "parent", "notused", "detail"});
  store->append(std::move(chunk));
  return store;
}

std::unique_ptr<ColumnStore> planOf(const QString& sql) {
  sqlite3* db = nullptr;
  sqlite3_open(":memory:", &db);
  sqlite3_exec(db, kSchema, nullptr, nullptr, nullptr);
  sqlite3_stmt* statement = nullptr;
  const QByteArray text = "explain query plan " + sql.toUtf8();
  auto chunk = std::make_shared<RowChunk>(4);
  if (sqlite3_prepare_v2(db, text.constData(), -1, &statement, nullptr) != SQLITE_OK)
    qWarning() << sqlite3_errmsg(db) << sql;
  while (sqlite3_step(statement) == SQLITE_ROW)
    addRow(*chunk, sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1),
           reinterpret_cast<const char*>(sqlite3_column_text(statement, 3)));
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return storeOf(chunk);
}

// "detail > meaning" of every step, and whether it is costly.
struct Line {
  QString detail, meaning, table;
  PlanVerdict verdict;
};
QList<Line> linesOf(const PlanModel& model, const QModelIndex& parent = {}) {
  QList<Line> lines;
  for (int row = 0; row < model.rowCount(parent); ++row) {
    const QModelIndex at = model.index(row, 0, parent);
    lines.append({at.data(PlanModel::DetailRole).toString(),
                  at.siblingAtColumn(PlanModel::Meaning).data(Qt::DisplayRole).toString(),
                  at.data(PlanModel::TableRole).toString(),
                  static_cast<PlanVerdict>(at.data(PlanModel::VerdictRole).toInt())});
    lines.append(linesOf(model, at));
  }
  return lines;
}

Line lineOf(const QString& detail, const QHash<QString, qint64>& sizes = {}) {
  auto chunk = std::make_shared<RowChunk>(4);
  addRow(*chunk, 2, 0, detail.toStdString());
  PlanModel model;
  model.setTableSizes(sizes);
  model.setRows(*storeOf(chunk));
  return linesOf(model).first();
}

}  // namespace

class PlanTest : public QObject {
  Q_OBJECT

 private slots:
  void everyStepOfRealPlansHasAMeaning_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("costly");
    const auto row = [](const QString& sql, int costly) { QTest::newRow(sql.toUtf8().constData()) << sql << costly; };
    row(u"select 1"_qs, 0);
    row(u"values (1), (2), (3)"_qs, 0);
    row(u"select * from t"_qs, 1);
    row(u"select * from t as x where x.c = 1"_qs, 1);
    row(u"select * from t where a = 1"_qs, 0);
    row(u"select a, b from t where a = 1 and b > 2"_qs, 0);
    row(u"select a from t order by a"_qs, 1);
    row(u"select * from t where id = 7"_qs, 0);
    row(u"select * from t where rowid > 7"_qs, 0);
    row(u"select * from w where k = 'x'"_qs, 0);
    row(u"select * from t order by c"_qs, 2);
    row(u"select c, count(*) from t group by c"_qs, 2);
    row(u"select distinct c from t"_qs, 2);
    row(u"select * from t where a = 1 order by b, c"_qs, 1);
    row(u"select * from t join u on t.c = u.d"_qs, 2);
    row(u"select * from t left join u on u.id = t.c"_qs, 1);
    row(u"select * from t full join u on u.id = t.c"_qs, 2);
    row(u"select * from t where a = 1 or b = 2"_qs, 0);
    row(u"select * from t where id in (select a from u)"_qs, 1);
    row(u"select * from t where a in (1, 2, 3)"_qs, 0);
    row(u"select (select max(d) from u where u.a = t.a) from t"_qs, 3);
    row(u"select * from (select a, count(*) n from t group by a) x where n > 1"_qs, 1);
    row(u"select a from t union select a from u"_qs, 3);
    row(u"select a from t union all select d from u"_qs, 2);
    row(u"select a from t except select d from u"_qs, 3);
    row(u"select a from t intersect select d from u"_qs, 3);
    row(u"select a from t union select a from u order by 1"_qs, 3);
    row(u"with recursive c(n) as (select 1 union all select n + 1 from c where n < 9) select * from c"_qs, 0);
    row(u"with m as materialized (select a from t) select * from m x join m y on x.a = y.a"_qs, 3);
    row(u"select * from f where body match 'x'"_qs, 0);
    row(u"select sum(a) over (order by c) from t"_qs, 2);
    row(u"update t set c = 1 where a = 2"_qs, 0);
    row(u"delete from t where exists (select 1 from u where u.d = t.c)"_qs, 3);
  }
  void everyStepOfRealPlansHasAMeaning() {
    QFETCH(QString, sql);
    QFETCH(int, costly);
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(*planOf(sql));
    QString plan;
    for (const Line& line : linesOf(model))
      plan +=
          u"\n%1 %2 > %3"_qs.arg(line.verdict == PlanVerdict::Costly ? u"!"_qs : u" "_qs, line.detail, line.meaning);
    for (const Line& line : linesOf(model)) QVERIFY2(line.meaning != line.detail, qPrintable(plan));
    QVERIFY2(model.costlyCount() == costly, qPrintable(plan));
    QCOMPARE(model.summary().isEmpty(), model.rowCount() == 0);
  }

  void saysItPlainly_data() {
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("table");
    const auto row = [](const QString& detail, const QString& meaning, const QString& table) {
      QTest::newRow(detail.toUtf8().constData()) << detail << meaning << table;
    };
    row(u"SCAN orders"_qs, u"Reads every row of orders"_qs, u"orders"_qs);
    row(u"SCAN TABLE orders AS o"_qs, u"Reads every row of orders AS o"_qs, u"orders AS o"_qs);
    row(u"SCAN my table USING INDEX by (x) USING COVERING INDEX i"_qs,
        u"Reads every row of my table in the order of index by (x) USING COVERING INDEX i"_qs, u"my table"_qs);
    row(u"SEARCH o USING INDEX by_customer (customer_id=? AND x>?)"_qs,
        u"Looks up rows of o through index by_customer"_qs, u"o"_qs);
    row(u"SEARCH o USING COVERING INDEX i (a=?)"_qs, u"Finds what it needs of o in index i alone"_qs, u"o"_qs);
    row(u"SEARCH o USING INTEGER PRIMARY KEY (rowid=?)"_qs, u"Looks up rows of o by their primary key"_qs, u"o"_qs);
    row(u"SEARCH w USING PRIMARY KEY (k=?)"_qs, u"Looks up rows of w by their primary key"_qs, u"w"_qs);
    row(u"SEARCH u USING AUTOMATIC COVERING INDEX (d=?)"_qs,
        u"Builds an index over u for this query alone, then looks up rows through it"_qs, u"u"_qs);
    row(u"SEARCH u USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN"_qs,
        u"Looks up rows of u by their primary key, keeping rows without a match"_qs, u"u"_qs);
    row(u"USE TEMP B-TREE FOR ORDER BY"_qs, u"Sorts in a temporary b-tree"_qs, QString());
    row(u"CO-ROUTINE x"_qs, u"Makes the rows of x as they are needed"_qs, QString());
    row(u"SOMETHING NEW IN SQLITE"_qs, u"SOMETHING NEW IN SQLITE"_qs, QString());
    row(QString(), QString(), QString());
  }
  void saysItPlainly() {
    QFETCH(QString, detail);
    QFETCH(QString, meaning);
    QFETCH(QString, table);
    const Line line = lineOf(detail);
    QCOMPARE(line.meaning, meaning);
    QCOMPARE(line.table, table);
  }

  void smallTablesAreNotCostly() {
    QCOMPARE(lineOf(u"SCAN t"_qs).verdict, PlanVerdict::Costly);
    QCOMPARE(lineOf(u"SCAN T"_qs, {{u"t"_qs, 310}}).verdict, PlanVerdict::Neutral);
    QCOMPARE(lineOf(u"SCAN t"_qs, {{u"t"_qs, 60000}}).verdict, PlanVerdict::Costly);
  }

  void summaries() {
    PlanModel model;
    QCOMPARE(model.summary(), QString());
    model.setRows(*planOf(u"select * from t where id = 1"_qs));
    QCOMPARE(model.summary(), u"No step of this plan is costly."_qs);
    model.setRows(*planOf(u"select * from t"_qs));
    QCOMPARE(model.summary(), u"One step of this plan is costly."_qs);
    model.setRows(*planOf(u"select * from t order by c"_qs));
    QCOMPARE(model.summary(), u"2 steps of this plan are costly."_qs);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
  }

  void randomTreesKeepTheirShape() {
    QRandomGenerator random(3);
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 200; ++round) {
      // Parents that come later, that are the row itself or that do not exist are put at the top.
      auto chunk = std::make_shared<RowChunk>(4);
      const int count = random.bounded(12);
      for (int i = 1; i <= count; ++i) addRow(*chunk, i, random.bounded(count + 2), "SCAN t" + std::to_string(i));
      model.setRows(*storeOf(chunk));
      QCOMPARE(linesOf(model).size(), count);
    }
  }

  void answersOfAnotherShapeAreEmpty() {
    PlanModel model;
    ColumnStore store({"a"});
    model.setRows(store);
    QCOMPARE(model.rowCount(), 0);
  }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
