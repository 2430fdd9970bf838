// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/sql_text.h"

#include <QRandomGenerator>
#include <QTest>
#include <sqlite3.h>

#include <memory>

using namespace tovuk::models;

namespace {

QStringList statementsOf(const QString& text) {
  QStringList out;
  for (const StatementSpan& span : splitStatements(text)) out.append(text.mid(span.begin, span.length));
  return out;
}

const QString kTrigger = QStringLiteral(
    "CREATE TEMP TRIGGER t AFTER INSERT ON a WHEN CASE new.x WHEN 1 THEN 1 ELSE 0 END BEGIN\n"
    "  UPDATE a SET x = CASE WHEN x > 1 THEN (CASE x WHEN 2 THEN 3 END) ELSE 1 END WHERE id = new.id;\n"
    "  -- ; END;\n  SELECT 'x; END;', b.end FROM b;\nEND");

QString randomText(QRandomGenerator& random) {
  static const QStringList parts{u"select"_qs, u" "_qs,      u";"_qs,        u"'a;b'"_qs,
                                 u"'"_qs,      u"\"q;\""_qs, u"-- c ;\n"_qs, u"/* ; */"_qs,
                                 u"/*"_qs,     u"case"_qs,   u" end "_qs,    u"begin"_qs,
                                 u"("_qs,      u")"_qs,      u","_qs,        u"create trigger "_qs,
                                 u"\n"_qs,     u"x'0;'"_qs,  u"[a;b]"_qs,    u"?1"_qs,
                                 u":n"_qs,     u"ü😀"_qs,     u"12.5"_qs,     u"where"_qs};
  QString text;
  const int count = random.bounded(14);
  for (int i = 0; i < count; ++i) text += parts[random.bounded(static_cast<int>(parts.size()))] + u' ';
  return text;
}

}  // namespace

class SqlTextTest : public QObject {
  Q_OBJECT

 private slots:
  void splits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char* name, const QString& text, const QStringList& statements) {
      QTest::newRow(name) << text << statements;
    };
    row("nothing", u""_qs, {});
    row("blanks and comments", u"  -- x\n/* ; */ ;; "_qs, {});
    row("two", u"select 1; select 2"_qs, {u"select 1"_qs, u"select 2"_qs});
    row("comments left out", u"/* a */ select 1 -- b\n ; -- c"_qs, {u"select 1"_qs});
    row("comment inside", u"select /* ; */ 1;"_qs, {u"select /* ; */ 1"_qs});
    row("strings", u"select ';', \";\", [;], `;`, x'3b'; select 2"_qs,
        {u"select ';', \";\", [;], `;`, x'3b'"_qs, u"select 2"_qs});
    row("doubled quotes", u"select 'it''s; fine'; select 2"_qs, {u"select 'it''s; fine'"_qs, u"select 2"_qs});
    row("unterminated string", u"select 1; select 'abc; select 2"_qs, {u"select 1"_qs, u"select 'abc; select 2"_qs});
    row("unterminated comment", u"select 1; /* select 2;"_qs, {u"select 1"_qs});
    row("trigger", kTrigger + u";select 2"_qs, {kTrigger, u"select 2"_qs});
    row("explained trigger", u"explain query plan create trigger t after insert on a begin select 1; end; select 2"_qs,
        {u"explain query plan create trigger t after insert on a begin select 1; end"_qs, u"select 2"_qs});
    row("trigger being typed", u"create trigger t after insert on a begin select 1; select 2;"_qs,
        {u"create trigger t after insert on a begin select 1; select 2;"_qs});
    row("trigger without a body", u"create trigger t after insert on a; select 2"_qs,
        {u"create trigger t after insert on a"_qs, u"select 2"_qs});
    row("transaction is no body", u"begin; select 1; end; select 2"_qs,
        {u"begin"_qs, u"select 1"_qs, u"end"_qs, u"select 2"_qs});
    row("not ASCII", u"select 'ä😀'; select '😀'"_qs, {u"select 'ä😀'"_qs, u"select '😀'"_qs});
    row("table called trigger", u"create table trigger_log(x); select 1"_qs,
        {u"create table trigger_log(x)"_qs, u"select 1"_qs});
  }
  void splits() {
    QFETCH(QString, text);
    QFETCH(QStringList, statements);
    QCOMPARE(statementsOf(text), statements);
  }

  void splitsAsSqliteDoes() {
    // What SQLite reads as one statement, from the texts it can compile one after the other.
    const QString text = u"create table a(id integer primary key, x, b); create table b(end text);\n"_qs + kTrigger +
                         u"; -- done\ninsert into a values(1,2,';'); select /*;*/ 1;; select 2"_qs;
    sqlite3* db = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &db), SQLITE_OK);
    const QByteArray utf8 = text.toUtf8();
    const char* at = utf8.constData();
    QStringList expected;
    while (*at != '\0') {
      sqlite3_stmt* statement = nullptr;
      const char* tail = nullptr;
      QVERIFY2(sqlite3_prepare_v2(db, at, -1, &statement, &tail) == SQLITE_OK, sqlite3_errmsg(db));
      if (statement) {
        QString sql = QString::fromUtf8(sqlite3_sql(statement)).trimmed();
        while (sql.endsWith(u';')) sql = sql.chopped(1).trimmed();
        while (sql.startsWith(u"--")) sql = sql.section(u'\n', 1);
        while (sql.startsWith(u';')) sql = sql.mid(1).trimmed();
        expected.append(sql);
        sqlite3_step(statement);
      }
      sqlite3_finalize(statement);
      at = tail;
    }
    sqlite3_close(db);
    QCOMPARE(statementsOf(text), expected);
  }

  void spansOfRandomTextsAreInOrder() {
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
      const QString text = randomText(random);
      int at = 0;
      for (const StatementSpan& span : splitStatements(text)) {
        QVERIFY(span.begin >= at && span.length > 0 && span.begin + span.length <= text.size());
        QVERIFY(!text.at(span.begin).isSpace());
        at = span.begin + span.length;
        const auto found = statementAt(text, span.begin);
        QVERIFY(found && found->begin == span.begin && found->length == span.length);
      }
    }
  }

  void statementAtCaret_data() {
    QTest::addColumn<QString>("text");  // | is the caret
    QTest::addColumn<QString>("statement");
    QTest::newRow("inside") << u"select 1; sel|ect 2"_qs << u"select 2"_qs;
    QTest::newRow("at its end") << u"select 1|; select 2"_qs << u"select 1"_qs;
    QTest::newRow("behind the semicolon") << u"select 1;| select 2"_qs << u"select 1"_qs;
    QTest::newRow("same line") << u"select 1;  |\nselect 2"_qs << u"select 1"_qs;
    QTest::newRow("next line") << u"select 1;\n|\nselect 2"_qs << u"select 2"_qs;
    QTest::newRow("comment above") << u"select 1;\n-- about |two\nselect 2"_qs << u"select 2"_qs;
    QTest::newRow("before all") << u"|\n select 1"_qs << u"select 1"_qs;
    QTest::newRow("behind all") << u"select 1;\n\n|"_qs << u"select 1"_qs;
    QTest::newRow("at its begin") << u"select 1;|select 2"_qs << u"select 2"_qs;
    QTest::newRow("none") << u" -- |"_qs << QString();
  }
  void statementAtCaret() {
    QFETCH(QString, text);
    QFETCH(QString, statement);
    const int caret = static_cast<int>(text.indexOf(u'|'));
    text.remove(caret, 1);
    const auto span = statementAt(text, caret);
    QCOMPARE(span ? text.mid(span->begin, span->length) : QString(), statement);
  }

  void numbersParametersAsSqliteDoes_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("none") << u"select '?', \"?\" -- ?"_qs << QStringList();
    QTest::newRow("plain") << u"select ?, ?"_qs << QStringList{u"?1"_qs, u"?2"_qs};
    QTest::newRow("numbered") << u"select ?3, ?1"_qs << QStringList{u"?1"_qs, u"?2"_qs, u"?3"_qs};
    QTest::newRow("behind a number") << u"select ?2, ?"_qs << QStringList{u"?1"_qs, u"?2"_qs, u"?3"_qs};
    QTest::newRow("named") << u"select :a, @b, $c, :a"_qs << QStringList{u":a"_qs, u"@b"_qs, u"$c"_qs};
    QTest::newRow("mixed") << u"select ?, :a, ?"_qs << QStringList{u"?1"_qs, u":a"_qs, u"?3"_qs};
  }
  void numbersParametersAsSqliteDoes() {
    QFETCH(QString, sql);
    QFETCH(QStringList, labels);
    sqlite3* db = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &db), SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr), SQLITE_OK);
    const auto found = parametersOf(sql);
    QCOMPARE(static_cast<int>(found.size()), sqlite3_bind_parameter_count(statement));
    QStringList foundLabels;
    for (const ParamSlot& slot : found) {
      QCOMPARE(slot.number, static_cast<int>(foundLabels.size()) + 1);
      foundLabels.append(slot.label);
      if (slot.label.startsWith(u'?')) continue;
      QCOMPARE(sqlite3_bind_parameter_index(statement, slot.label.toUtf8().constData()), slot.number);
    }
    QCOMPARE(foundLabels, labels);
    sqlite3_finalize(statement);
    sqlite3_close(db);
  }

  void anAbsurdParameterNumberIsPassedOver() { QVERIFY(parametersOf(u"select ?99999999"_qs).empty()); }

  void tellsDanger_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("danger");
    QTest::addColumn<QString>("target");
    const auto row = [](const QString& sql, Danger danger, const QString& target) {
      QTest::newRow(sql.toUtf8().constData()) << sql << static_cast<int>(danger) << target;
    };
    row(u"delete from t"_qs, Danger::DeleteWithoutWhere, u"t"_qs);
    row(u"DELETE FROM main.\"a b\" RETURNING *"_qs, Danger::DeleteWithoutWhere, u"a b"_qs);
    row(u"delete from t where id = 1"_qs, Danger::None, {});
    row(u"delete from t -- where id = 1"_qs, Danger::DeleteWithoutWhere, u"t"_qs);
    row(u"delete from t returning (select 1 where 1)"_qs, Danger::DeleteWithoutWhere, u"t"_qs);
    row(u"with a as (select 1 where 1) delete from t"_qs, Danger::DeleteWithoutWhere, u"t"_qs);
    row(u"with a as (select 1) delete from t where id in a"_qs, Danger::None, {});
    row(u"update t set a = 'x where'"_qs, Danger::UpdateWithoutWhere, u"t"_qs);
    row(u"update or ignore t set a = 1"_qs, Danger::UpdateWithoutWhere, u"t"_qs);
    row(u"update t set a = 1 where b"_qs, Danger::None, {});
    row(u"drop table if exists main.[x]"_qs, Danger::Drop, u"x"_qs);
    row(u"drop index i"_qs, Danger::Drop, u"i"_qs);
    row(u"-- drop table t\nselect 1"_qs, Danger::None, {});
    row(u"select 'drop table t'"_qs, Danger::None, {});
    row(u"alter table t drop column c"_qs, Danger::Drop, u"t.c"_qs);
    row(u"alter table main.t drop c"_qs, Danger::Drop, u"t.c"_qs);
    row(u"alter table t rename column c to d"_qs, Danger::None, {});
    row(u"explain delete from t"_qs, Danger::None, {});
    row(u"create trigger x after insert on t begin delete from t; end"_qs, Danger::None, {});
    row(u"insert into t select * from u"_qs, Danger::None, {});
    row(u"drop table; select 1"_qs, Danger::Drop, {});
    row(QString(), Danger::None, {});
  }
  void tellsDanger() {
    QFETCH(QString, sql);
    QFETCH(int, danger);
    QFETCH(QString, target);
    const DangerInfo info = dangerOf(sql);
    QCOMPARE(static_cast<int>(info.danger), danger);
    QCOMPARE(info.target, target);
  }

  void tellsKinds_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString& sql, StatementKind kind) {
      QTest::newRow(sql.toUtf8().constData()) << sql << static_cast<int>(kind);
    };
    row(u"select 1"_qs, StatementKind::Read);
    row(u"values (1)"_qs, StatementKind::Read);
    row(u"with recursive c(x) as (select 1) select * from c"_qs, StatementKind::Read);
    row(u"with c as (select 1) insert into t select * from c"_qs, StatementKind::Write);
    row(u"with replace as (select 1) select * from replace"_qs, StatementKind::Read);
    row(u"replace into t values (1)"_qs, StatementKind::Write);
    row(u"update t set a = 1"_qs, StatementKind::Write);
    row(u"pragma table_info(t)"_qs, StatementKind::Read);
    row(u"pragma user_version = 3"_qs, StatementKind::Write);
    row(u"create table t(a)"_qs, StatementKind::Schema);
    row(u"analyze"_qs, StatementKind::Schema);
    row(u"explain query plan delete from t"_qs, StatementKind::Explain);
    row(u"begin immediate"_qs, StatementKind::Transaction);
    row(u"vacuum"_qs, StatementKind::Other);
    row(u"nonsense"_qs, StatementKind::Other);
    row(u"with c as (select 1)"_qs, StatementKind::Other);
  }
  void tellsKinds() {
    QFETCH(QString, sql);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(kindOf(sql)), kind);
  }

  void quotes() {
    QCOMPARE(quoteIdentifier(u"orders"_qs), u"orders"_qs);
    QCOMPARE(quoteIdentifier(u"Order"_qs), u"\"Order\""_qs);
    QCOMPARE(quoteIdentifier(u"a b"_qs), u"\"a b\""_qs);
    QCOMPARE(quoteIdentifier(u"a\"b"_qs), u"\"a\"\"b\""_qs);
    QCOMPARE(quoteIdentifier(u"1a"_qs), u"\"1a\""_qs);
    QCOMPARE(quoteIdentifier(QString()), u"\"\""_qs);
    QCOMPARE(quoteIdentifier(u"größe"_qs), u"\"größe\""_qs);
    QCOMPARE(quoteText(u"it's"_qs), u"'it''s'"_qs);
  }

  void namesThatNeedQuotesGetThem() {
    // Every keyword of this SQLite, used as a column name as quoteIdentifier gives it.
    for (int i = 0; i < sqlite3_keyword_count(); ++i) {
      const char* name = nullptr;
      int length = 0;
      sqlite3_keyword_name(i, &name, &length);
      const QString word = QString::fromLatin1(name, length);
      sqlite3* db = nullptr;
      QCOMPARE(sqlite3_open(":memory:", &db), SQLITE_OK);
      const QString sql = u"create table %1(%1); select %1 from %1 order by %1"_qs.arg(quoteIdentifier(word));
      QVERIFY2(sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK, name);
      sqlite3_close(db);
    }
  }
};

QTEST_GUILESS_MAIN(SqlTextTest)
#include "sql_text_test.moc"
