// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/access_policy.h"

#include <QTest>

using namespace tovuk;
using namespace tovuk::client;

class AccessPolicyTest : public QObject {
  Q_OBJECT

 private slots:
  void tellsReadsFromWrites_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("reads");
    const auto reads = [](const char* sql) { QTest::newRow(sql) << QByteArray(sql) << true; };
    const auto writes = [](const char* sql) { QTest::newRow(sql) << QByteArray(sql) << false; };
    reads("SELECT 1");
    reads("  select 1");
    reads(";;SELECT 1;");
    reads("(SELECT 1)");
    reads("-- DELETE\nSELECT 1");
    reads("/* DROP */ SELECT 1 /* x */;");
    reads("SELECT 1; SELECT 2");
    reads("VALUES (1)");
    reads("EXPLAIN SELECT 1");
    reads("EXPLAIN DELETE FROM t");
    reads("EXPLAIN QUERY PLAN DELETE FROM t");
    reads("WITH a AS (SELECT 1) SELECT * FROM a");
    reads("WITH RECURSIVE a(x) AS (VALUES(1) UNION SELECT x+1 FROM a) SELECT x FROM a");
    reads("WITH a AS (SELECT 'INSERT'), b AS NOT MATERIALIZED (SELECT 2) VALUES (1)");
    reads("PRAGMA table_info(t)");
    reads("PRAGMA main.table_xinfo('t')");
    reads("PRAGMA user_version");
    reads("PRAGMA foreign_keys;");
    reads("EXPLAIN PRAGMA table_info(t)");
    reads("SELECT 'x; DELETE FROM t'");
    reads("SELECT \"a;DELETE\" FROM t");
    reads("");
    reads("-- nothing");
    writes("INSERT INTO t VALUES (1)");
    writes("DELETE FROM t");
    writes("UPDATE t SET a = 1");
    writes("REPLACE INTO t VALUES (1)");
    writes("CREATE TABLE t(a)");
    writes("DROP TABLE t");
    writes("ALTER TABLE t RENAME TO u");
    writes("VACUUM");
    writes("REINDEX");
    writes("ANALYZE");
    writes("BEGIN");
    writes("COMMIT");
    writes("SAVEPOINT a");
    writes("ATTACH 'x' AS y");
    writes("SELECT 1; DELETE FROM t");
    writes("EXPLAIN SELECT 1; DELETE FROM t");
    writes("/* c */ DELETE FROM t");
    writes("-- SELECT\nDELETE FROM t");
    writes("WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a");
    writes("WITH a AS (SELECT 1) DELETE FROM t");
    writes("with a(x) as (select 1) update t set a = 1");
    writes("WITH a AS (SELECT 1) REPLACE INTO t SELECT 1");
    writes("WITH a AS (SELECT 1)");
    writes("PRAGMA user_version = 5");
    writes("PRAGMA user_version(5)");
    writes("PRAGMA journal_mode=DELETE");
    writes("PRAGMA main.journal_mode(DELETE)");
    writes("PRAGMA table_info = t");
    writes("PRAGMA wal_checkpoint");
    writes("PRAGMA optimize");
    writes("PRAGMA incremental_vacuum");
    writes("PRAGMA something_new");
    writes("PRAGMA");
    writes("EXPLAIN PRAGMA journal_mode=DELETE");
    writes("\"SELECT\" 1");
    writes("SELECTED 1");
    writes("x'00'");
    writes("\xef\xbb\xbfSELECT 1");
  }
  void tellsReadsFromWrites() {
    QFETCH(QByteArray, sql);
    QFETCH(bool, reads);
    QCOMPARE(isReadingStatement(sql.toStdString()), reads);
  }

  void followsTheRouteTable() {
    AccessPolicy policy;
    for (const RouteInfo& route : routes()) QVERIFY(!policy.refuse(route.route));
    policy.setReadOnly(true);
    for (const RouteInfo& route : routes()) {
      const auto refused = policy.refuse(route.route);
      QVERIFY2(refused.has_value() == (route.access != Access::Read), std::string(route.operation).c_str());
      if (refused) {
        QVERIFY(refused->kind == ErrorKind::ReadOnly);
        QVERIFY(!refused->message.empty());
      }
    }
    QVERIFY(policy.refuseWrite().has_value());
  }

  void judgesEveryStatementOfAQuery() {
    AccessPolicy policy;
    policy.setReadOnly(true);
    SqliteQuery query;
    query.statements = {{"SELECT 1", {}}, {"SELECT 2", {}}};
    QVERIFY(!policy.refuse(Route::QueryServiceSqliteDatabase, &query));
    query.statements.push_back({"DELETE FROM t", {}});
    const auto refused = policy.refuse(Route::QueryServiceSqliteDatabase, &query);
    QVERIFY(refused.has_value());
    QVERIFY(refused->message.find('3') != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(AccessPolicyTest)
#include "access_policy_test.moc"
