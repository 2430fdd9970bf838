// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema as the store reads it and as the tree shows it, from a real SQLite behind a service that may refuse.

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "models/sqlite/schema_model.h"
#include "models/sqlite/schema_store.h"
#include "tests/models_text/fake_service.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::FakeService;

namespace {

constexpr const char* kShop =
    "create table customers(id integer primary key, name text not null default 'x', email text unique);"
    "create table orders(id integer primary key, customer_id int references customers, total real,"
    " cents int generated always as (total * 100) stored);"
    "create index orders_by_customer on orders(customer_id, lower(total) desc);"
    "create unique index orders_u on orders(total);"
    "create table \"odd name\"(\"a b\" text, b int, primary key(\"a b\", b)) without rowid;"
    "create view top_customers as select name, count(*) as n from customers group by name;"
    "create trigger audit after insert on orders begin select 1; end;"
    "create virtual table notes using fts5(body);";

// The tree as text: "name [detail]", two blanks a level.
QStringList treeOf(const SchemaModel& model, const QModelIndex& parent = {}, int depth = 0) {
  QStringList lines;
  for (int row = 0; row < model.rowCount(parent); ++row) {
    const QModelIndex at = model.index(row, 0, parent);
    const QString detail = at.data(SchemaModel::DetailRole).toString();
    lines.append(QString(depth * 2, u' ') + at.data().toString() +
                 (detail.isEmpty() ? QString() : u" [%1]"_qs.arg(detail)));
    lines.append(treeOf(model, at, depth + 1));
  }
  return lines;
}

void load(SchemaStore& store) {
  store.load();
  QTRY_VERIFY(store.state() != LoadState::Loading && store.state() != LoadState::Refreshing);
}

void reload(SchemaStore& store) {
  store.reload();
  QTRY_VERIFY(store.state() != LoadState::Loading && store.state() != LoadState::Refreshing);
}

const QStringList kShopTree{
    u"customers"_qs,
    u"  id [INTEGER · key]"_qs,
    u"  name [TEXT]"_qs,
    u"  email [TEXT]"_qs,
    u"notes [virtual table]"_qs,
    u"  body"_qs,
    u"odd name"_qs,
    u"  a b [TEXT · key]"_qs,
    u"  b [INT · key]"_qs,
    u"orders"_qs,
    u"  id [INTEGER · key]"_qs,
    u"  customer_id [→ customers]"_qs,
    u"  total [REAL]"_qs,
    u"  cents [INT · generated]"_qs,
    u"  orders_by_customer [index]"_qs,
    u"  orders_u [unique index]"_qs,
    u"top_customers [view]"_qs,
    u"  name [TEXT]"_qs,
    u"  n"_qs,
    u"Triggers [1]"_qs,
    u"  audit [on orders]"_qs,
};

}  // namespace

class SchemaTest : public QObject {
  Q_OBJECT

 private slots:
  void readsEverythingInOneQuery() {
    FakeService fake;
    fake.sql(kShop);
    SchemaStore store(*fake.service, u"DB"_qs);
    QCOMPARE(store.state(), LoadState::Empty);
    QVERIFY(fake.transport->seen.isEmpty());  // nothing is read before it is asked for
    load(store);
    QCOMPARE(store.state(), LoadState::Ready);
    QCOMPARE(fake.statements.size(), std::size_t(1));
    QVERIFY(store.rowsReadBySchema() > 0);
    store.load();
    QCOMPARE(fake.transport->seen.size(), 1);  // once

    const SchemaObject* orders = store.find(u"ORDERS"_qs);
    QVERIFY(orders);
    QCOMPARE(orders->columns.size(), std::size_t(4));
    QCOMPARE(orders->columns[0].primaryKey, 1);
    QCOMPARE(orders->columns[1].references, u"customers"_qs);
    QCOMPARE(orders->columns[1].referencesColumn, u"id"_qs);  // not named: the primary key
    QVERIFY(orders->columns[3].generated);
    QCOMPARE(orders->indexes.size(), std::size_t(2));
    QCOMPARE(orders->indexes[0].columns, (QStringList{u"customer_id"_qs, u"expr"_qs}));
    QVERIFY(orders->indexes[0].sql.startsWith(u"CREATE INDEX"));
    QVERIFY(!orders->indexes[0].unique && orders->indexes[1].unique);
    QVERIFY(!orders->withoutRowId && !orders->isVirtual && !orders->isInternal);
    const SchemaObject* customers = store.find(u"customers"_qs);
    QVERIFY(customers->columns[1].notNull);
    QCOMPARE(customers->columns[1].defaultValue, u"'x'"_qs);
    QVERIFY(store.find(u"odd name"_qs)->withoutRowId);
    QVERIFY(store.find(u"notes"_qs)->isVirtual);
    QVERIFY(store.find(u"notes_data"_qs)->isInternal);
    QCOMPARE(store.find(u"audit"_qs)->table, u"orders"_qs);
    QCOMPARE(store.find(u"top_customers"_qs)->columns.size(), std::size_t(2));
    QVERIFY(!store.find(u"nothing"_qs));
  }

  void showsTheTree() {
    FakeService fake;
    fake.sql(kShop);
    SchemaStore store(*fake.service, u"DB"_qs);
    SchemaModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    load(store);
    QCOMPARE(treeOf(model), kShopTree);
    QCOMPARE(model.objectIndex(u"AUDIT"_qs).data(SchemaModel::ObjectRole).toString(), u"audit"_qs);
    QVERIFY(model.objectIndex(u"audit"_qs).data(SchemaModel::SqlRole).toString().startsWith(u"CREATE TRIGGER"));
    QVERIFY(!model.objectIndex(u"Triggers"_qs).isValid());
    model.setInternalShown(true);
    QVERIFY(model.objectIndex(u"notes_data"_qs).isValid());
    model.setInternalShown(false);
    QCOMPARE(treeOf(model), kShopTree);
  }

  void aViewThatNoLongerCompilesCostsItsColumnsOnly() {
    FakeService fake;
    fake.sql(kShop);
    fake.sql("create table gone(x); create view bad as select x from gone; drop table gone");
    SchemaStore store(*fake.service, u"DB"_qs);
    load(store);
    QCOMPARE(store.state(), LoadState::Ready);
    QVERIFY(store.find(u"bad"_qs)->columns.empty());
    QCOMPARE(store.find(u"top_customers"_qs)->columns.size(), std::size_t(2));
    QCOMPARE(store.find(u"orders"_qs)->columns.size(), std::size_t(4));
  }

  void aServiceWithoutPragmaFunctionsIsAskedByPragmas() {
    FakeService fake;
    fake.sql(kShop);
    fake.refuse = [](const std::string& sql) -> std::optional<std::string> {
      if (sql.find("pragma_") == std::string::npos) return std::nullopt;
      return "not authorized";
    };
    SchemaStore store(*fake.service, u"DB"_qs);
    SchemaModel model(store);
    load(store);
    QCOMPARE(treeOf(model), kShopTree);
    QCOMPARE(store.find(u"orders"_qs)->indexes[0].columns, (QStringList{u"customer_id"_qs, u"expr"_qs}));
  }

  void moreObjectsThanOneAnswerHoldsAreAllRead() {
    FakeService fake;
    std::string sql = "begin;";
    for (int i = 0; i < 1500; ++i) sql += "create table t" + std::to_string(i) + "(a);";
    fake.sql((sql + "commit").c_str());
    SchemaStore store(*fake.service, u"DB"_qs);
    load(store);
    QCOMPARE(store.objects().size(), std::size_t(1500));
    QCOMPARE(fake.statements.size(), std::size_t(2));
  }

  void knowsRowsWhereAnalyzeHasRun() {
    FakeService fake;
    fake.sql(
        "create table t(a); create index i on t(a); create table u(a);"
        "with recursive n(x) as (select 1 union all select x+1 from n where x<2000) insert into t select x from n;"
        "analyze");
    SchemaStore store(*fake.service, u"DB"_qs);
    SchemaModel model(store);
    load(store);
    QCOMPARE(store.find(u"t"_qs)->estimatedRows, std::optional<qint64>(2000));
    QVERIFY(!store.find(u"u"_qs)->estimatedRows);
    QVERIFY(store.find(u"sqlite_stat1"_qs)->isInternal);
    QCOMPARE(model.objectIndex(u"t"_qs).data(SchemaModel::DetailRole).toString(), QLocale().toString(2000));
    QVERIFY(!model.objectIndex(u"sqlite_stat1"_qs).isValid());
  }

  void aFailureKeepsWhatIsThere() {
    FakeService fake;
    fake.refuse = [](const std::string&) { return std::optional<std::string>("refused"); };
    fake.sql("create table t(a)");
    SchemaStore store(*fake.service, u"DB"_qs);
    load(store);
    QCOMPARE(store.state(), LoadState::Failed);
    QCOMPARE(store.error()->message, std::string("refused"));
    fake.refuse = {};
    load(store);  // again, because there is nothing yet
    QCOMPARE(store.state(), LoadState::Ready);
    fake.transport->answer = [](const client::Request&) {
      return test::failure(ErrorKind::Network, 0, "api_unreachable", "gone");
    };
    reload(store);
    QCOMPARE(store.state(), LoadState::Stale);
    QCOMPARE(store.objects().size(), std::size_t(1));
    QVERIFY(store.error());
  }

  void aReloadReplacesTheOneUnderWay() {
    FakeService fake;
    fake.sql("create table t(a)");
    SchemaStore store(*fake.service, u"DB"_qs);
    QSignalSpy changed(&store, &SchemaStore::changed);
    store.load();
    store.reload();
    store.reload();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    QTest::qWait(20);
    QCOMPARE(changed.size(), 1);
  }

  void takesTheDatabaseOfTheAnswer() {
    FakeService fake;
    fake.service->refresh();
    QTRY_COMPARE(fake.service->state(), LoadState::Ready);
    fake.resources.sqliteDatabases.front().storageUsedMib = 42;
    SchemaStore store(*fake.service, u"DB"_qs);
    load(store);
    QCOMPARE(fake.service->database(u"DB"_qs)->storageUsedMib, std::optional<std::int64_t>(42));
  }

  void completionKnowsEveryName() {
    FakeService fake;
    fake.sql(kShop);
    SchemaStore store(*fake.service, u"DB"_qs);
    QVERIFY(store.completionWords().contains(u"SELECT"_qs));  // before the schema is there
    load(store);
    const QStringList words = store.completionWords();
    for (const auto& word : {u"customers"_qs, u"customer_id"_qs, u"orders_by_customer"_qs, u"top_customers"_qs,
                             u"\"odd name\""_qs, u"json_extract"_qs, u"WHERE"_qs})
      QVERIFY2(words.contains(word), qPrintable(word));
    QVERIFY(!words.contains(u"notes_data"_qs));
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
  }

  void randomSchemasArriveAndKeepExpansion() {
    FakeService fake;
    SchemaStore store(*fake.service, u"DB"_qs);
    SchemaModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(17);
    for (int round = 0; round < 60; ++round) {
      fake.sql("pragma writable_schema = on; delete from sqlite_schema; pragma writable_schema = off; vacuum;");
      for (int i = 0; i < 6; ++i) {
        if (random.bounded(3) == 0) continue;
        QString columns;
        for (int c = 0; c <= random.bounded(4); ++c)
          columns += (c > 0 ? u", c"_qs : u"c"_qs) + QString::number(c == 0 ? 0 : 2 * c + random.bounded(2)) +
                     (random.bounded(2) ? u" int"_qs : u""_qs);
        fake.sql(u"create table t%1(%2)"_qs.arg(i).arg(columns).toUtf8().constData());
        if (random.bounded(2)) fake.sql(u"create index i%1 on t%1(c0)"_qs.arg(i).toUtf8().constData());
        if (random.bounded(2)) fake.sql(u"create view v%1 as select * from t%1"_qs.arg(i).toUtf8().constData());
        if (random.bounded(2))
          fake.sql(u"create trigger g%1 after insert on t%1 begin select 1; end"_qs.arg(i).toUtf8().constData());
      }
      QList<std::pair<QPersistentModelIndex, QString>> held;
      for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row, 0);
        held.append({at, at.data().toString()});
        for (int child = 0; child < model.rowCount(at); ++child)
          held.append({model.index(child, 0, at), model.index(child, 0, at).data().toString()});
      }
      reload(store);
      QCOMPARE(store.state(), LoadState::Ready);
      for (const auto& [index, name] : held)
        if (index.isValid()) QCOMPARE(index.data().toString(), name);
      SchemaModel fresh(store);
      QCOMPARE(treeOf(model), treeOf(fresh));
    }
  }

  void oneStoreForAllOfADatabase() {
    FakeService fake;
    fake.sql("create table t(a)");
    fake.service->adopt(fake.resources);
    SchemaStore& store = SchemaStore::of(*fake.service, u"DB"_qs);
    load(store);
    QCOMPARE(store.objects().size(), 1U);
    QCOMPARE(&SchemaStore::of(*fake.service, u"DB"_qs), &store);
    QVERIFY(&SchemaStore::of(*fake.service, u"OTHER"_qs) != &store);
    // The same database, larger: what was read holds.
    fake.resources.sqliteDatabases.front().storageUsedMib = 7;
    fake.service->adopt(fake.resources);
    QCOMPARE(store.state(), LoadState::Ready);
    // Another one of the same name: nothing is known of it, nor asked for by itself.
    const auto asked = fake.statements.size();
    QSignalSpy changed(&store, &SchemaStore::changed);
    fake.resources.sqliteDatabases.front().id += "-another";
    fake.service->adopt(fake.resources);
    QCOMPARE(store.state(), LoadState::Empty);
    QVERIFY(store.objects().empty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(fake.statements.size(), asked);
    // Also while it is being read.
    store.load();
    fake.resources.sqliteDatabases.clear();
    fake.service->adopt(fake.resources);
    QCOMPARE(store.state(), LoadState::Empty);
  }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
