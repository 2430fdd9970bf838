// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the formatter promises: examples of its layout, and for random token streams that it loses nothing, changes
// nothing when run again, and leaves comments and strings alone.

#include <QRandomGenerator>
#include <QTest>

#include "api/client/sqlite/sql_tokens.h"
#include "models/sqlite/sql_text.h"

using namespace tovuk::client;
using namespace tovuk::models;

namespace {

// Every token but blanks; words in upper case, since the case of keywords may change.
QStringList tokensOf(const QString& text) {
  const std::string utf8 = text.toStdString();
  SqlTokenizer tokenizer(utf8);
  QStringList tokens;
  while (const auto token = tokenizer.next()) {
    if (token->kind == SqlTokenKind::Whitespace) continue;
    const auto bytes = token->text(utf8);
    const QString word = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    tokens.append(token->kind == SqlTokenKind::Word ? word.toUpper() : word);
  }
  return tokens;
}

QString randomSql(QRandomGenerator& random) {
  static const QStringList parts{u"select"_qs,
                                 u"from"_qs,
                                 u"where"_qs,
                                 u"a"_qs,
                                 u"b.c"_qs,
                                 u"t"_qs,
                                 u"("_qs,
                                 u")"_qs,
                                 u","_qs,
                                 u";"_qs,
                                 u"and"_qs,
                                 u"or"_qs,
                                 u"between"_qs,
                                 u"case"_qs,
                                 u"when"_qs,
                                 u"then"_qs,
                                 u"else"_qs,
                                 u"end"_qs,
                                 u"begin"_qs,
                                 u"-"_qs,
                                 u"--c\n"_qs,
                                 u"-- d"_qs,
                                 u"/* x */"_qs,
                                 u"/* y\n*/"_qs,
                                 u"'s;\n'"_qs,
                                 u"\"q\""_qs,
                                 u"[r]"_qs,
                                 u"`s`"_qs,
                                 u"1"_qs,
                                 u".5"_qs,
                                 u"."_qs,
                                 u"*"_qs,
                                 u"->>"_qs,
                                 u"->"_qs,
                                 u">"_qs,
                                 u"x'00'"_qs,
                                 u"?1"_qs,
                                 u":n"_qs,
                                 u"group by"_qs,
                                 u"order by"_qs,
                                 u"left join"_qs,
                                 u"on"_qs,
                                 u"union all"_qs,
                                 u"create table"_qs,
                                 u"create trigger"_qs,
                                 u"insert into"_qs,
                                 u"values"_qs,
                                 u"set"_qs,
                                 u"update"_qs,
                                 u"delete"_qs,
                                 u"with"_qs,
                                 u"as"_qs,
                                 u"exists"_qs,
                                 u"in"_qs,
                                 u"+"_qs,
                                 u"~"_qs,
                                 u"|"_qs,
                                 u"||"_qs,
                                 u"!"_qs,
                                 u"#"_qs,
                                 u"\\"_qs,
                                 u"é"_qs,
                                 u"😀"_qs,
                                 u"key"_qs,
                                 u"desc"_qs,
                                 u"limit"_qs,
                                 u"replace"_qs,
                                 u"'open"_qs,
                                 u"/*open"_qs,
                                 u"over"_qs,
                                 u"partition by"_qs,
                                 u"a_rather_long_name_that_fills_the_line"_qs,
                                 u"returning"_qs,
                                 u"=="_qs};
  static const QStringList blanks{u" "_qs, u""_qs, u"\n"_qs, u"\n\n"_qs, u"\r\n"_qs, u"\t "_qs};
  QString text;
  const int count = random.bounded(40);
  for (int i = 0; i < count; ++i) {
    // Open strings swallow the rest: rare, or nothing else is tested.
    const int limit = static_cast<int>(parts.size());
    QString part = parts[random.bounded(limit)];
    if ((part == u"'open" || part == u"/*open") && random.bounded(8) != 0) part = u"x"_qs;
    text += part + blanks[random.bounded(static_cast<int>(blanks.size()))];
  }
  return text;
}

}  // namespace

class SqlFormatTest : public QObject {
  Q_OBJECT

 private slots:
  void laysOut_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("formatted");
    const auto row = [](const char* name, const char* sql, const char* formatted) {
      QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(formatted);
    };
    row("empty", " \n ", "");
    row("one clause a line",
        "select c.id, count(*) as n from orders o join customers c on c.id=o.customer_id where o.x>='a' and o.y "
        "between 1 and 2 group by c.id having n>1 order by n desc limit 50 offset 3;",
        "SELECT c.id, count(*) AS n\n"
        "FROM orders o\n"
        "  JOIN customers c ON c.id = o.customer_id\n"
        "WHERE o.x >= 'a' AND o.y BETWEEN 1 AND 2\n"
        "GROUP BY c.id\n"
        "HAVING n > 1\n"
        "ORDER BY n DESC\n"
        "LIMIT 50 OFFSET 3;");
    row("joins", "select * from a natural left outer join b cross join c using(id)",
        "SELECT *\nFROM a\n  NATURAL LEFT OUTER JOIN b\n  CROSS JOIN c USING (id)");
    row("wide list",
        "select customers.name, customers.address, customers.city, customers.country, customers.created_at from c",
        "SELECT customers.name,\n  customers.address,\n  customers.city,\n  customers.country,\n"
        "  customers.created_at\nFROM c");
    row("wide condition",
        "select 1 from t where first_name = 'Ada' and last_name = 'Lovelace' or born between 1800 and 1900 and x is "
        "null",
        "SELECT 1\nFROM t\nWHERE first_name = 'Ada'\n  AND last_name = 'Lovelace'\n"
        "  OR born BETWEEN 1800 AND 1900\n  AND x IS NULL");
    row("short subquery", "select (select max(id) from t) from u where a in (select 1)",
        "SELECT (SELECT max(id) FROM t)\nFROM u\nWHERE a IN (SELECT 1)");
    row("long subquery",
        "select x from (select id, name, city from customers where city = 'Sofia' order by name) limit 1",
        "SELECT x\nFROM (\n  SELECT id, name, city\n  FROM customers\n  WHERE city = 'Sofia'\n  ORDER BY name\n)\n"
        "LIMIT 1");
    row("table expressions",
        "with recursive a(n) as (select 1 union all select n + 1 from a where n < 10 and n > 0), b as (select 2) "
        "select * from a, b",
        "WITH RECURSIVE a(n) AS (\n  SELECT 1\n  UNION ALL\n  SELECT n + 1\n  FROM a\n  WHERE n < 10 AND n > 0\n),\n"
        "b AS (SELECT 2)\nSELECT *\nFROM a, b");
    row("short case", "select case when a then 1 else 2 end x from t",
        "SELECT CASE WHEN a THEN 1 ELSE 2 END x\nFROM t");
    row("long case",
        "select case when status = 'paid' then 'ready to be sent' when status = 'sent' then 'gone' else '?' end from t",
        "SELECT CASE\n  WHEN status = 'paid' THEN 'ready to be sent'\n  WHEN status = 'sent' THEN 'gone'\n"
        "  ELSE '?'\nEND\nFROM t");
    row("create table",
        "create table if not exists t(id integer primary key,name text not null default '-',x int references u(id) "
        "on delete set null,unique(name)) without rowid",
        "CREATE TABLE IF NOT EXISTS t (\n  id integer PRIMARY KEY,\n  name text NOT NULL DEFAULT '-',\n"
        "  x int REFERENCES u (id) ON DELETE SET NULL,\n  UNIQUE (name)\n) WITHOUT ROWID");
    row("create table as", "create table t as select 1 as a", "CREATE TABLE t AS\nSELECT 1 AS a");
    row("trigger",
        "create trigger t after update of a on b for each row when new.a<>old.a begin update c set n=n+1 where id="
        "new.id; select case when 1 then 2 end; end; select 1",
        "CREATE TRIGGER t AFTER UPDATE OF a ON b FOR EACH ROW WHEN new.a <> old.a\nBEGIN\n  UPDATE c\n  SET n = n + 1\n"
        "  WHERE id = new.id;\n  SELECT CASE WHEN 1 THEN 2 END;\nEND;\nSELECT 1");
    row("insert",
        "insert or replace into t(a,b) values(1,-2),(3,- -4) on conflict(a) do update set b=excluded.b "
        "returning *",
        "INSERT OR REPLACE INTO t (a, b)\nVALUES (1, -2), (3, - -4)\nON CONFLICT (a) DO UPDATE SET b = excluded.b\n"
        "RETURNING *");
    row("delete", "delete from t where a is not distinct from b", "DELETE FROM t\nWHERE a IS NOT DISTINCT FROM b");
    row("names that are keywords elsewhere", "select key, t.desc, action, row, plan from query order by desc desc",
        "SELECT key, t.desc, action, row, plan\nFROM query\nORDER BY desc DESC");
    row("window",
        "select sum(x) over (partition by a order by b rows between unbounded preceding and current row) from t",
        "SELECT sum(x) OVER (PARTITION BY a ORDER BY b ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)\nFROM t");
    row("json arrows", "select a->'$.b',a->>'c' from t", "SELECT a -> '$.b', a ->> 'c'\nFROM t");
    row("comments", "-- head\nselect a, -- the a\n b /* in */ from t -- end\n;\n\n\n-- two\nselect 2",
        "-- head\nSELECT a, -- the a\n  b /* in */\nFROM t -- end\n;\n\n-- two\nSELECT 2");
    row("comment on its own line", "select a\n-- why\nfrom t", "SELECT a\n  -- why\nFROM t");
    row("blank line between statements kept", "select 1;\n\n\nselect 2;\nselect 3;\n",
        "SELECT 1;\n\nSELECT 2;\nSELECT 3;\n");
    row("strings untouched", "select 'From  a\n b', \"From\", [from]", "SELECT 'From  a\n b', \"From\", [from]");
    row("pragma", "pragma table_info(t)", "PRAGMA table_info(t)");
    row("explain", "explain query plan select 1", "EXPLAIN QUERY PLAN\nSELECT 1");
  }
  void laysOut() {
    QFETCH(QString, sql);
    QFETCH(QString, formatted);
    QCOMPARE(formatSql(sql), formatted);
    QCOMPARE(formatSql(formatted), formatted);
  }

  void keepsEveryTokenOfRandomTexts() {
    QRandomGenerator random(42);
    for (int round = 0; round < 20000; ++round) {
      const QString text = randomSql(random);
      const QString once = formatSql(text);
      if (tokensOf(once) != tokensOf(text)) qWarning().noquote() << "text:" << text << "\nonce:" << once;
      QCOMPARE(tokensOf(once), tokensOf(text));
      const QString twice = formatSql(once);
      if (twice != once) qWarning().noquote() << "text:" << text << "\nonce:" << once << "\ntwice:" << twice;
      QCOMPARE(twice, once);
    }
  }

  void staysQuickOnDeepText() {
    const QString text = u"select "_qs + QString(20000, u'(') + u"1"_qs + QString(20000, u')');
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(tokensOf(formatSql(text)).size(), tokensOf(text).size());
    QVERIFY(clock.elapsed() < 10000);
  }
};

QTEST_GUILESS_MAIN(SqlFormatTest)
#include "sql_format_test.moc"
