// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures of a statement, and the advice that follows from them.

#include <QTest>

#include <limits>

#include "tests/local/local_fixture.h"

using namespace tovuk::local;

class CountersTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    m_fixture = std::make_unique<LocalFixture>();
    m_fixture->makeDatabase();
    m_fixture->fill("t", 5000);     // k: 0..99, 50 rows each
    m_fixture->fill("small", 100);  // ids 1..100
    m_fixture->sql("CREATE INDEX t_by_k ON t(k)");
    m_fixture->sql("CREATE TABLE keyed(a TEXT PRIMARY KEY, b UNIQUE, c, d) WITHOUT ROWID");
    m_fixture->sql("INSERT INTO keyed VALUES ('x', 1, 1, 1)");
    m_fixture->sql("CREATE TABLE bare(a)");
  }
  void cleanupTestCase() { m_fixture.reset(); }

  void anEstimateSaysSo() {
    const auto estimated = [&](const char* statement) {
      return m_fixture->sql(statement).result().value(QLatin1String("rowsReadEstimated")).toBool();
    };
    QVERIFY(!estimated("SELECT * FROM t WHERE k = 5"));
    QVERIFY(!estimated("SELECT count(*) FROM t"));
    const bool ofJoin = estimated("SELECT count(*) FROM small JOIN t ON t.id = small.id");
#ifdef TOVUK_SCANSTATUS
    QVERIFY(!ofJoin);
#else
    QVERIFY(ofJoin);
#endif
  }

  void rowsRead_data() {
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const auto exactly = [](const char* statement, qint64 rows) {
      QTest::newRow(statement) << QByteArray(statement) << rows << rows;
    };
    exactly("SELECT * FROM small", 100);
    exactly("SELECT * FROM small LIMIT 10", 10);
    exactly("SELECT * FROM t WHERE id = 7", 1);
    exactly("SELECT * FROM t WHERE id = 70000", 0);
    exactly("SELECT name FROM t WHERE id BETWEEN 100 AND 199", 100);
    exactly("SELECT name FROM t WHERE k = 5", 50);
    exactly("SELECT count(*) FROM t WHERE k = 5", 50);
    exactly("SELECT * FROM t WHERE k = 500", 0);
    exactly("SELECT count(*) FROM t", 5000);
    exactly("SELECT count(*) + 1 FROM t", 5000);
    exactly("SELECT count(*) FROM t WHERE name = 'x'", 5000);
    exactly("SELECT max(id) FROM t", 1);
    exactly("SELECT 1", 0);
    exactly("VALUES (1), (2)", 0);
    exactly("INSERT INTO bare VALUES (1), (2)", 0);
    exactly("SELECT * FROM keyed WHERE a = 'x'", 1);
    exactly("SELECT * FROM keyed WHERE b = 1", 1);
    // No partner is found: 100 is exact, the estimate counts the look-ups.
    QTest::newRow("join without partners")
        << QByteArray("SELECT count(*) FROM small s JOIN keyed ON keyed.a = s.name") << qint64{100} << qint64{200};
    // Three of the outer rows pass the condition and look a partner up: 103 is exact, the estimate counts one each.
    QTest::newRow("join with a condition on the outer row")
        << QByteArray("SELECT count(*) FROM small s CROSS JOIN t ON t.id = s.id WHERE s.name < 'name 11'")
        << qint64{103} << qint64{200};
    // Joins: at least what is returned; each outer row looks one partner up.
    exactly("SELECT * FROM small JOIN t ON t.id = small.id", 200);
    QTest::newRow("join over an index") << QByteArray("SELECT count(t.name) FROM small JOIN t ON t.k = small.k")
                                        << qint64{5050} << qint64{5150};
    QTest::newRow("correlated") << QByteArray("SELECT (SELECT name FROM t WHERE t.id = small.id) FROM small")
                                << qint64{200} << qint64{200};
    QTest::newRow("two scans") << QByteArray("SELECT count(*) FROM small a, small b WHERE a.name < b.name")
                               << qint64{9999} << qint64{20200};
    QTest::newRow("recursive") << QByteArray(
                                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) "
                                      "SELECT * FROM n")
                               << qint64{50} << qint64{400};
  }
  void rowsRead() {
    QFETCH(QByteArray, statement);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    // Twice: the statement is compiled, then found compiled.
    for (int round = 0; round < 2; ++round) {
      const TestAnswer answer = m_fixture->sql(statement.toStdString());
      QVERIFY2(answer.status == 200, answer.body.c_str());
      const qint64 read = answer.figure("rowsRead");
      QVERIFY2(read >= least && read <= most, QByteArray::number(read));
      QVERIFY(read >= answer.figure("fullscanSteps"));
      QCOMPARE(answer.json()[QLatin1String("rowsRead")].toInteger(), read);
      QCOMPARE(answer.json()[QLatin1String("meta")].toObject()[QLatin1String("rows_read")].toInteger(), read);
    }
  }

  void aWriteReadsTheRowsItFinds() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.fill("t", 1000);  // k: 0..99, 10 rows each
    fixture.sql("CREATE INDEX t_by_k ON t(k)");
    const auto read = [&](const char* statement) { return fixture.sql(statement).figure("rowsRead"); };
    QCOMPARE(read("UPDATE t SET name = 'x' WHERE id = 1"), 1);
    QCOMPARE(read("UPDATE t SET name = 'x' WHERE id = -1"), 0);
    QCOMPARE(read("DELETE FROM t WHERE id = -1"), 0);
    QCOMPARE(read("DELETE FROM t WHERE id = -1 RETURNING id"), 0);
    QCOMPARE(read("DELETE FROM t WHERE id = 1 RETURNING id"), 1);
    QCOMPARE(read("DELETE FROM t WHERE id = 2"), 1);
    QCOMPARE(read("UPDATE t SET name = 'x' WHERE k = 99"), 10);  // at the end of the index
    QCOMPARE(read("DELETE FROM t WHERE k = 500"), 0);
  }

  void engineCountersAreSqlites() {
    const TestAnswer scan = m_fixture->sql("SELECT count(*) FROM t WHERE name = 'x'");
    QCOMPARE(scan.figure("fullscanSteps"), 4999);
    QVERIFY(scan.figure("vmSteps") > 5000);
    const TestAnswer again = m_fixture->sql("SELECT count(*) FROM t WHERE name = 'x'");
    QCOMPARE(again.figure("vmSteps"), scan.figure("vmSteps"));  // counted anew each time
  }

  void rowsWritten() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.sql("CREATE TABLE w(id INTEGER PRIMARY KEY, a UNIQUE, b, c)");
    fixture.sql("CREATE INDEX w_by_b ON w(b)");
    const auto written = [&](const char* statement) { return fixture.sql(statement).figure("rowsWritten"); };
    QCOMPARE(written("INSERT INTO w VALUES (1, 1, 1, 1), (2, 2, 2, 2)"), 6);  // a row and two index entries each
    QCOMPARE(written("UPDATE w SET c = 9"), 2);                               // no index holds c
    QCOMPARE(written("UPDATE w SET b = 9 WHERE id = 1"), 2);
    QCOMPARE(written("UPDATE w SET c = 1 WHERE id = 77"), 0);
    QCOMPARE(written("INSERT OR REPLACE INTO w VALUES (1, 1, 5, 5)"), 6);  // the old row goes, the new one comes
    QCOMPARE(written("CREATE INDEX w_by_c ON w(c)"), 2);
    QCOMPARE(written("INSERT INTO w VALUES (3, 3, 3, 3)"), 4);
    // Triggers and foreign keys.
    fixture.sql("CREATE TABLE log(a)");
    fixture.sql("CREATE TRIGGER w_log AFTER UPDATE ON w BEGIN INSERT INTO log VALUES (new.id); END");
    QCOMPARE(written("UPDATE w SET a = a + 100 WHERE id = 1"), 3);
    fixture.sql("CREATE TABLE part(w REFERENCES w(id) ON DELETE CASCADE)");
    fixture.sql("INSERT INTO part VALUES (1), (1), (2)");
    const TestAnswer cascade = fixture.sql("DELETE FROM w WHERE id = 1");
    QCOMPARE(cascade.figure("rowsWritten"), 4 + 2);
    QCOMPARE(cascade.figure("changes"), 1);
    QCOMPARE(written("DELETE FROM w"), 2 * 4 + 1);
    QCOMPARE(written("SELECT * FROM w"), 0);
    fixture.sql("CREATE TABLE keyed(a TEXT PRIMARY KEY, b) WITHOUT ROWID");
    QCOMPARE(written("INSERT INTO keyed VALUES ('x', 1)"), 1);
    QCOMPARE(written("VACUUM"), 0);
  }

  void statementsAboutTheSchemaTellTheirRows() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.fill("t", 2000);
    const auto read = [&](const char* statement) { return fixture.sql(statement).figure("rowsRead"); };
    const auto check = [&](const char* statement, qint64 rows, qint64 entries) {
      const TestAnswer answer = fixture.sql(statement);
      QVERIFY2(answer.status == 200, answer.body.c_str());
      QCOMPARE(answer.figure("rowsRead"), rows);
      QCOMPARE(answer.figure("rowsWritten"), entries);
      QVERIFY(!answer.result().contains(QLatin1String("rowsReadEstimated")));
      QVERIFY(answer.figure("rowsRead") >= answer.figure("fullscanSteps"));
    };
    check("CREATE INDEX t_by_k ON t(k)", 2000, 2000);
    check("CREATE UNIQUE INDEX [t by name] ON t(name, id)", 2000, 2000);
    check("CREATE INDEX t_some ON t(k) /* WHERE */ WHERE k = 7 OR (k = 8)", 2000, 40);
    check("CREATE INDEX t_none ON t(k) WHERE k > 1000", 2000, 0);
    check("REINDEX t_by_k", 2000, 2000);
    check("REINDEX t", 8000, 4040);
    // One after the other in a transaction, the second finds the index.
    const TestAnswer twice =
        fixture.batch({"CREATE INDEX IF NOT EXISTS t_late ON t(name)", "CREATE INDEX IF NOT EXISTS t_late ON t(name)"});
    QCOMPARE(twice.figure("rowsWritten", 0), 2000);
    QCOMPARE(twice.figure("rowsWritten", 1), 0);
    QVERIFY(read("ANALYZE") >= 2000);
    QVERIFY(read("PRAGMA integrity_check") >= 1999);
  }

  void tablesMadeOfASelectAreWritten() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.fill("t", 500);
    const TestAnswer copy = fixture.sql("CREATE TABLE copy AS SELECT * FROM t WHERE id > 100");
    QCOMPARE(copy.figure("rowsWritten"), 400);
    QVERIFY(copy.figure("rowsRead") >= 400);
    QCOMPARE(copy.json()[QLatin1String("rowsWritten")].toInteger(), 400);
    QCOMPARE(fixture.sql("CREATE TABLE IF NOT EXISTS copy AS SELECT * FROM t").figure("rowsWritten"), 0);
    QCOMPARE(fixture.sql("CREATE TABLE IF NOT EXISTS copy(a)").figure("rowsWritten"), 0);
    const std::string again = "CREATE TABLE IF NOT EXISTS other AS SELECT * FROM t";
    const TestAnswer twice = fixture.batch({again, again});
    QCOMPARE(twice.figure("rowsWritten", 0), 500);
    QCOMPARE(twice.figure("rowsWritten", 1), 0);
    QCOMPARE(fixture.sql("ALTER TABLE copy DROP COLUMN name").figure("rowsWritten"), 400);
  }

  void rowsReadIsNeverBelowTheFullScanSteps() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.fill("t", 50);
    for (const char* statement :
         {"CREATE TABLE log(a, b REFERENCES t(id))", "CREATE INDEX log_by_a ON log(a)", "ALTER TABLE t ADD COLUMN more",
          "ALTER TABLE t RENAME COLUMN more TO less", "ALTER TABLE t DROP COLUMN less",
          "ALTER TABLE log RENAME TO logs",
          "CREATE TRIGGER t_log AFTER UPDATE ON t BEGIN INSERT INTO logs SELECT name, id FROM t WHERE name > 'x'; END",
          "UPDATE t SET k = 1 WHERE id = 3", "CREATE VIEW v AS SELECT * FROM t", "ANALYZE", "DROP VIEW v", "REINDEX",
          "PRAGMA foreign_key_check", "PRAGMA quick_check", "VACUUM", "DROP INDEX log_by_a", "DROP TABLE logs",
          "DROP TABLE t"}) {
      const TestAnswer answer = fixture.sql(statement);
      QVERIFY2(answer.status == 200, answer.body.c_str());
      const qint64 read = answer.figure("rowsRead");
      QVERIFY2(read >= answer.figure("fullscanSteps"), statement);
      const bool estimated = answer.result()[QLatin1String("rowsReadEstimated")].toBool();
      if (QByteArray(statement).startsWith("DROP TABLE")) QVERIFY2(read > 0 && estimated, statement);
    }
  }

  void changesAndRowids() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.sql("CREATE TABLE r(id INTEGER PRIMARY KEY, a)");
    const TestAnswer insert = fixture.sql("INSERT INTO r VALUES (9223372036854775807, 1)");
    QCOMPARE(insert.figure("changes"), 1);
    QCOMPARE(insert.figure("lastInsertRowid"), std::numeric_limits<qint64>::max());
    const TestAnswer read = fixture.sql("SELECT 1");
    QCOMPARE(read.figure("changes"), 0);
    QCOMPARE(read.figure("lastInsertRowid"), std::numeric_limits<qint64>::max());  // present also for reads
    QCOMPARE(fixture.sql("CREATE TABLE other(a)").figure("changes"), 0);
  }

  void advice_data() {
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("expected");  // part of one next action; empty: no mention of an index
    const auto row = [](const char* statement, const char* expected) {
      QTest::newRow(statement) << QByteArray(statement) << QByteArray(expected);
    };
    row("SELECT count(*) FROM t WHERE name = 'x'", "CREATE INDEX t_by_name ON t(name)");
    row("SELECT count(*) FROM t AS o WHERE o.name = ? ", "CREATE INDEX t_by_name ON t(name)");
    row("SELECT count(*) FROM \"t\" WHERE 'x' = name AND k + 0 > 5", "CREATE INDEX t_by_name ON t(name)");
    row("SELECT count(*) FROM t WHERE name > 'x' AND lower(name) <> 'y'", "CREATE INDEX t_by_name ON t(name)");
    row("SELECT * FROM t ORDER BY name LIMIT 5", "CREATE INDEX t_by_name ON t(name)");
    row("SELECT count(*) FROM small s JOIN t ON t.name = s.name WHERE s.id < 0", "");
    row("DELETE FROM t WHERE name = 'nobody'", "CREATE INDEX t_by_name ON t(name)");
    row("UPDATE t SET k = 1 WHERE name = 'nobody'", "CREATE INDEX t_by_name ON t(name)");
    row("SELECT count(*) FROM t WHERE name = 'x' OR k = 1", "");
    row("SELECT count(*) FROM t WHERE NOT name = 'x'", "");
    row("SELECT count(*) FROM t WHERE lower(name) = 'x'", "");
    row("SELECT count(*) FROM t WHERE name LIKE '%x%'", "");
    row("SELECT count(*) FROM small WHERE name = 'x'", "");  // small enough
    row("SELECT count(*) FROM t WHERE k = 1", "");           // has its index
  }
  void advice() {
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, expected);
    std::string body = "{\"sql\":" + quoteJson(statement.toStdString());
    if (statement.contains('?')) body += ",\"params\":[\"x\"]";
    const TestAnswer answer = m_fixture->query(body + "}");
    QVERIFY2(answer.status == 200, answer.body.c_str());
    const QString all = answer.nextActions().join(u'\n');
    if (expected.isEmpty()) {
      QVERIFY2(!all.contains(QLatin1String("CREATE INDEX")), qPrintable(all));
      return;
    }
    QVERIFY2(all.contains(QString::fromLatin1(expected)), qPrintable(all));
    QVERIFY2(all.contains(QLatin1String("Reads every row of `t`")), qPrintable(all));
  }

  void adviceWorks() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.fill("t", 3000);
    const TestAnswer before = fixture.sql("SELECT count(*) FROM t WHERE name = 'name 5' AND k > 1");
    const QString action = before.nextActions().first();
    const QString statement = action.mid(action.indexOf(QLatin1String("CREATE INDEX")));
    QCOMPARE(statement, QStringLiteral("CREATE INDEX t_by_name_k ON t(name, k)"));
    QCOMPARE(fixture.sql(statement.toStdString()).status, 200);
    const TestAnswer after = fixture.sql("SELECT count(*) FROM t WHERE name = 'name 5' AND k > 1");
    QCOMPARE(after.figure("rowsRead"), 1);
    QCOMPARE(after.nextActions(), QStringList());
  }

  void aScanThatStopsEarlyIsNotCalledWhole() {
    const auto mentions = [&](const char* sql) {
      return m_fixture->sql(sql).nextActions().filter(QStringLiteral("Reads every row")).size();
    };
    QCOMPARE(mentions("SELECT * FROM t"), 0);  // stopped at a thousand
    QCOMPARE(mentions("SELECT * FROM t LIMIT 3000"), 0);
    QCOMPARE(mentions("SELECT sum(id), sum(k) FROM t"), 1);
  }

  void unboundedSelectSuggestsLimit() {
    QVERIFY(m_fixture->sql("SELECT id FROM t").nextActions().filter(QStringLiteral("Has no LIMIT")).size() == 1);
    QVERIFY(
        m_fixture->sql("SELECT id FROM t LIMIT 1000").nextActions().filter(QStringLiteral("Has no LIMIT")).isEmpty());
    // Who asks for every row is not told to ask for fewer.
    const httplib::Headers all = {{"Tovuk-Local-Rows", "all"}};
    const TestAnswer whole = m_fixture->sql("SELECT id FROM t", all);
    QCOMPARE(whole.rows().size(), 5000);
    QVERIFY(whole.nextActions().filter(QStringLiteral("LIMIT")).isEmpty());
    const TestAnswer both = m_fixture->batch({"SELECT id FROM t", "SELECT id FROM t"}, all);
    QCOMPARE(both.rows(1).size(), 5000);
    QVERIFY(both.nextActions().filter(QStringLiteral("LIMIT")).isEmpty());
  }

  void aWriteSuggestsABackupOnce() {
    LocalFixture fixture;
    fixture.makeDatabase();
    const QString backup = QStringLiteral("backup");
    QCOMPARE(fixture.sql("CREATE TABLE b(a)").nextActions().filter(backup).size(), 0);  // no rows yet
    QCOMPARE(fixture.sql("INSERT INTO b VALUES (1)").nextActions().filter(backup).size(), 1);
    QCOMPARE(fixture.sql("INSERT INTO b VALUES (1)").nextActions().filter(backup).size(), 0);
    LocalFixture other;
    other.makeDatabase();
    other.sql("CREATE TABLE b(a)");
    other.post(std::string(kDb) + "/backups");
    QCOMPARE(other.sql("INSERT INTO b VALUES (1)").nextActions().filter(backup).size(), 0);
  }

  void removingAlwaysSuggestsABackup() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.fill("t", 20);
    const auto advised = [&](const char* statement) {
      return fixture.sql(statement).nextActions().filter(QStringLiteral("backup")).size();
    };
    for (int round = 0; round < 2; ++round) {
      QCOMPARE(advised("UPDATE t SET k = k + 1 WHERE id < 5"), 1);
      QCOMPARE(advised("DELETE FROM t WHERE id = (SELECT max(id) FROM t)"), 1);
    }
    QCOMPARE(advised("DELETE FROM t WHERE id = -1"), 0);  // met nothing
    QCOMPARE(advised("INSERT INTO t(k) VALUES (1)"), 0);  // was told of today
    QCOMPARE(advised("ALTER TABLE t ADD COLUMN more"), 0);
    QCOMPARE(advised("ALTER TABLE t DROP COLUMN more"), 1);
    fixture.post(std::string(kDb) + "/backups");
    QCOMPARE(advised("DELETE FROM t WHERE id < 5"), 0);  // the backup has them
    QCOMPARE(advised("DELETE FROM t WHERE id < 9"), 1);  // and not what came of that
    fixture.post(std::string(kDb) + "/backups");
    QCOMPARE(advised("DROP TABLE t"), 0);
    fixture.sql("CREATE TABLE u(a)");
    QCOMPARE(advised("DROP TABLE u"), 1);
  }

 private:
  std::unique_ptr<LocalFixture> m_fixture;
};

QTEST_GUILESS_MAIN(CountersTest)
#include "counters_test.moc"
