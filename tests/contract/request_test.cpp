// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The query request: read strictly, written exactly.

#include <QTest>

#include "api/contract/codec.h"
#include "api/contract/limits.h"

using namespace tovuk;

namespace {

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

SqliteQuery oneOf(std::string sql, std::vector<SqliteParam> params = {}) {
  return SqliteQuery{{SqliteStatement{std::move(sql), std::move(params)}}};
}

}  // namespace

class RequestTest : public QObject {
  Q_OBJECT

 private slots:
  void oneStatementIsSentAsSql() {
    QCOMPARE(bytes(encodeSqliteQuery(oneOf("select 1"))), QByteArray("{\"sql\":\"select 1\"}"));
    const SqliteQuery query =
        oneOf("select ?,?,?,?,?", {Null{}, true, std::int64_t{-7}, 1.0, std::string("a\"\0b", 4)});
    const QByteArray expected = "{\"sql\":\"select ?,?,?,?,?\",\"params\":[null,true,-7,1.0,\"a\\\"\\u0000b\"]}";
    QCOMPARE(bytes(encodeSqliteQuery(query)), expected);
  }

  void severalAreSentAsStatements() {
    const SqliteQuery query{{{"insert into t select ?", {std::int64_t{1}}}, {"delete from u", {}}}};
    const QByteArray expected =
        R"({"statements":[{"sql":"insert into t select ?","params":[1]},{"sql":"delete from u"}]})";
    QCOMPARE(bytes(encodeSqliteQuery(query)), expected);
  }

  void whatIsWrittenIsReadAgain_data() {
    QTest::addColumn<SqliteQuery>("query");
    QTest::newRow("plain") << oneOf("select 1");
    QTest::newRow("safe integers") << oneOf("?", {kMaxSafeInteger, -kMaxSafeInteger, std::int64_t{0}});
    QTest::newRow("reals") << oneOf("?", {0.1, -0.0, 5e-324, 1e308, -1e308, 2.0, 1e20});
    QTest::newRow("texts") << oneOf(
        "?", {std::string(), std::string("\0", 1), std::string("\u00e9\u4e16\U0001F600"), std::string("[{\"\\")});
    QTest::newRow("others") << oneOf("?", {true, false, Null{}});
    QTest::newRow("batch") << SqliteQuery{{{"a", {}}, {"b", {true, 0.5}}, {"c", {Null{}}}}};
    SqliteQuery largest;
    largest.statements.assign(kMaxStatements, {"select 1", std::vector<SqliteParam>(kMaxParams, Null{})});
    QTest::newRow("largest batch") << largest;
    QTest::newRow("longest statement") << oneOf(std::string(kMaxSqlCharacters, 'x'));
    std::string wide;
    for (std::size_t i = 0; i < kMaxSqlCharacters; ++i) wide += "\u00e9";
    QTest::newRow("longest statement of two-byte characters") << oneOf(wide);
    QTest::newRow("longest text") << oneOf("?", {std::string(kMaxParamCharacters, 'x')});
  }
  void whatIsWrittenIsReadAgain() {
    QFETCH(const SqliteQuery, query);
    const auto again = decodeSqliteQuery(encodeSqliteQuery(query));
    QVERIFY2(again.has_value(), again ? "" : again.error().message.c_str());
    QVERIFY(*again == query);
  }

  void kindsStayApart() {
    const auto query = decodeSqliteQuery(R"({"sql":"?","params":[1,1.0,"1",true]})");
    const auto& params = query->statements.at(0).params;
    QVERIFY(std::holds_alternative<std::int64_t>(params.at(0)));
    QVERIFY(std::holds_alternative<double>(params.at(1)));
    QVERIFY(std::holds_alternative<std::string>(params.at(2)));
    QVERIFY(std::holds_alternative<bool>(params.at(3)));
  }

  void aBatchOfOneIsOneStatement() {
    const auto query = decodeSqliteQuery(R"({"statements":[{"sql":"select 1"}]})");
    QVERIFY(query.has_value());
    QVERIFY(*query == oneOf("select 1"));
  }

  void unknownFieldsAreIgnored() { QVERIFY(decodeSqliteQuery(R"({"sql":"select 1","x":[1]})").has_value()); }

  void wrongRequestsAreRefused_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QByteArray& json, const char* says) {
      QTest::newRow(name) << json << QByteArray(says);
    };
    row("nothing", "", "not JSON");
    row("an array", "[]", "should be a JSON object");
    row("not utf8", "{\"sql\":\"\xff\"}", "not JSON");
    row("neither form", "{}", "neither");
    row("params alone", R"({"params":[1]})", "neither");
    row("both forms", R"({"sql":"a","statements":[]})", "both");
    row("params beside a batch", R"({"params":[1],"statements":[{"sql":"a"}]})", "both");
    row("empty batch", R"({"statements":[]})", "/statements: a transaction needs at least one");
    row("batch of another kind", R"({"statements":{}})", "/statements");
    row("null batch", R"({"statements":null})", "/statements");
    row("item of another kind", R"({"statements":[{"sql":"a"},"b"]})", "/statements/1");
    row("item without sql", R"({"statements":[{"sql":"a"},{}]})", "/statements/1/sql: missing");
    row("empty sql", R"({"sql":""})", "/sql");
    row("sql of another kind", R"({"sql":["a"]})", "/sql");
    row("null sql", R"({"sql":null})", "/sql");
    row("params of another kind", R"({"sql":"a","params":{"x":1}})", "/params");
    row("null params", R"({"sql":"a","params":null})", "/params");
    row("an object as parameter", R"({"sql":"a","params":[1,{"base64":""}]})", "/params/1");
    row("an array as parameter", R"({"sql":"a","params":[[]]})", "/params/0");
    row("integer above", R"({"sql":"a","params":[9007199254740992]})", "/params/0");
    row("integer below", R"({"sql":"a","params":[-9007199254740992]})", "/params/0");
    row("integer beyond 64 bits", R"({"sql":"a","params":[18446744073709551615]})", "/params/0");
    row("number above", R"({"sql":"a","params":[1.1e308]})", "/params/0");
    row("number below", R"({"sql":"a","params":[-1.1e308]})", "/params/0");
    row("number beyond a double", R"({"sql":"a","params":[1e400]})", "too large");
    row("sql too long", "{\"sql\":\"" + QByteArray(100001, 'x') + "\"}", "100000");
    row("text too long", "{\"sql\":\"a\",\"params\":[\"" + QByteArray(2000001, 'x') + "\"]}", "2000000");
    row("too many parameters", "{\"sql\":\"a\",\"params\":[1" + QByteArray(",1").repeated(100) + "]}", "at most 100");
    row("too many statements",
        "{\"statements\":[{\"sql\":\"a\"}" + QByteArray(",{\"sql\":\"a\"}").repeated(1000) + "]}", "at most 1000");
    row("a wrong parameter late in a batch", R"({"statements":[{"sql":"a"},{"sql":"b","params":[1,2,[]]}]})",
        "/statements/1/params/2");
    row("deep", QByteArray("[").repeated(100), "deeper");
  }
  void wrongRequestsAreRefused() {
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, says);
    const auto query = decodeSqliteQuery(json.toStdString());
    QVERIFY(!query.has_value());
    QCOMPARE(query.error().kind, ErrorKind::Invalid);
    QVERIFY2(bytes(query.error().message).contains(says), query.error().message.c_str());
    QVERIFY(!query.error().agentInstruction.empty());
  }
};

QTEST_GUILESS_MAIN(RequestTest)
#include "request_test.moc"
