// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checked way into JSON.

#include "api/contract/reader.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace tovuk;

class ReaderTest : public QObject {
  Q_OBJECT

 private:
  std::vector<Problem> m_problems;
  std::optional<Document> m_document;

  Reader read(std::string_view json) {
    m_problems.clear();
    m_document = std::move(Document::parse(json)).value();
    return Reader(m_document->root(), &m_problems);
  }
  QByteArray problems() const {
    QByteArray out;
    for (const Problem& problem : m_problems)
      out += QByteArray::fromStdString(problem.pointer + ": " + problem.text) + '|';
    return out;
  }

 private slots:
  void textKeepsEveryCharacter() {
    const Reader reader = read(R"({"t": "a\u0000b\ud83d\ude00\/", "n": null, "i": 1})");
    QCOMPARE(reader.text("t"), std::string("a\0b\xf0\x9f\x98\x80/", 8));
    QCOMPARE(reader.optionalText("n"), std::nullopt);
    QCOMPARE(reader.optionalText("absent"), std::nullopt);
    QCOMPARE(problems(), QByteArray());
    QCOMPARE(reader.text("n"), std::string());
    QCOMPARE(reader.text("absent"), std::string());
    QCOMPARE(reader.optionalText("i"), std::nullopt);
    QCOMPARE(problems(),
             QByteArray("/n: expected text, found null|/absent: missing|/i: expected text or null, found an integer|"));
  }

  void integersAreNeverRoundedOrWrapped_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char* json, bool valid, qint64 expected) {
      QTest::newRow(json) << QByteArray(json) << valid << expected;
    };
    row("0", true, 0);
    row("-0", true, 0);
    row("3.0", true, 3);
    row("-0.0", true, 0);
    row("1e3", true, 1000);
    row("9007199254740993", true, 9007199254740993);
    row("9223372036854775807", true, INT64_MAX);
    row("-9223372036854775808", true, INT64_MIN);
    row("9007199254740992.0", true, 9007199254740992);
    row("-9223372036854775808.0", false, 0);
    row("9223372036854775808", false, 0);
    row("18446744073709551615", false, 0);
    row("18446744073709551616", false, 0);
    row("-9223372036854775809", false, 0);
    row("9223372036854775808.0", false, 0);
    row("3.9", false, 0);
    row("1e300", false, 0);
    row("5e-324", false, 0);
    row("true", false, 0);
    row("\"3\"", false, 0);
    row("null", false, 0);
    row("[3]", false, 0);
  }
  void integersAreNeverRoundedOrWrapped() {
    QFETCH(const QByteArray, json);
    QFETCH(const bool, valid);
    QFETCH(const qint64, expected);
    const Reader reader = read("{\"v\": " + json.toStdString() + "}");
    const auto value = reader.integer("v");
    QCOMPARE(value.has_value(), valid);
    if (valid) QCOMPARE(*value, expected);
    QCOMPARE(m_problems.size(), valid ? 0U : 1U);
  }

  void rangesAreChecked() {
    const Reader reader = read(R"({"v": 7})");
    QCOMPARE(reader.integer("v", 7, 7), 7);
    QCOMPARE(reader.integer("v", 8, 9), std::nullopt);
    QCOMPARE(reader.optionalInteger("v", 0, 6), std::nullopt);
    QCOMPARE(problems(), QByteArray("/v: out of range: 7|/v: out of range: 7|"));
  }

  void numbersAndBooleans() {
    const Reader reader = read(R"({"d": 0.5, "i": 3, "b": true, "s": "1"})");
    QCOMPARE(reader.number("d"), 0.5);
    QCOMPARE(reader.number("i"), 3.0);
    QCOMPARE(reader.boolean("b"), true);
    QCOMPARE(reader.number("s"), std::nullopt);
    QCOMPARE(reader.boolean("i"), std::nullopt);
    QCOMPARE(problems(), QByteArray("/s: expected a number, found text|/i: expected a boolean, found an integer|"));
  }

  void listsPassOverWhatTheyCannotRead() {
    const Reader reader = read(R"({"a": [{"x": 1}, 2, {"x": "3"}], "t": ["p", 4, "q"], "n": null})");
    const auto values = reader.list("a", [](const Reader& item) { return item.integer("x").value_or(-1); });
    QCOMPARE(values, (std::vector<std::int64_t>{1, -1}));
    QCOMPARE(reader.texts("t"), (std::vector<std::string>{"p", "q"}));
    QVERIFY(reader.texts("n").empty());
    QCOMPARE(problems(), QByteArray("/a/1: expected an object, found an integer|/a/2/x: expected an integer, found "
                                    "text|/t/1: expected text, found an integer|/n: expected an array, found null|"));
  }

  void optionalObjectsMayBeNullOrAbsent() {
    const Reader reader = read(R"({"o": {}, "n": null, "s": 5})");
    QVERIFY(reader.object("o").has_value());
    QVERIFY(!reader.object("n", true).has_value());
    QVERIFY(!reader.object("absent", true).has_value());
    QVERIFY(!reader.array("absent", true).has_value());
    QCOMPARE(problems(), QByteArray());
    QVERIFY(!reader.object("n").has_value());
    QVERIFY(!reader.object("s", true).has_value());
    QCOMPARE(m_problems.size(), 2U);
  }

  void pointersAreEscaped() {
    const Reader reader = read(R"({"a/b~c": {"d": 1}})");
    QCOMPARE(reader.object("a/b~c")->text("d"), std::string());
    QCOMPARE(problems(), QByteArray("/a~1b~0c/d: expected text, found an integer|"));
  }

  void openValuesTellTheirKind() {
    const Reader reader = read(R"([null, true, -3, 18446744073709551615, 2.5, "t", [], {}])");
    QVERIFY(reader.isArray());
    const auto items = reader.members();
    QCOMPARE(items.size(), 8U);
    const std::vector<JsonKind> kinds = {JsonKind::Null,   JsonKind::Boolean, JsonKind::Integer, JsonKind::Integer,
                                         JsonKind::Number, JsonKind::Text,    JsonKind::Array,   JsonKind::Object};
    for (std::size_t i = 0; i < items.size(); ++i) QCOMPARE(items[i].kind(), kinds[i]);
    QCOMPARE(items[1].asBoolean(), true);
    QCOMPARE(items[2].asInteger(), -3);
    QCOMPARE(items[2].asNumber(), -3.0);
    QCOMPARE(items[3].asInteger(), std::nullopt);
    QCOMPARE(items[4].asNumber(), 2.5);
    QCOMPARE(items[4].asInteger(), std::nullopt);
    QCOMPARE(items[5].asText(), std::optional<std::string>("t"));
    QCOMPARE(items[0].asText(), std::nullopt);
    QCOMPARE(items[5].pointer(), std::string("/5"));
    QVERIFY(items[7].names().empty());
    QCOMPARE(items[5].asBoolean(), std::nullopt);
  }

  void aValueOfTheWrongShapeAnswersEmpty() {
    const Reader reader = read("[1]");
    QVERIFY(!reader.isObject());
    QVERIFY(!reader.has("x"));
    QVERIFY(!reader.isNull("x"));
    QVERIFY(!reader.member("x").has_value());
    QVERIFY(reader.names().empty());
    const Reader text = read("\"x\"");
    QVERIFY(text.members().empty());
    QVERIFY(text.objects().empty());
  }

  void presenceIncludesNull() {
    const Reader reader = read(R"({"n": null, "v": 0})");
    QVERIFY(reader.has("n") && reader.isNull("n"));
    QVERIFY(reader.has("v") && !reader.isNull("v"));
    QVERIFY(reader.member("v").has_value());
    QCOMPARE(reader.names(), (std::vector<std::string_view>{"n", "v"}));
  }

  void depthCountsOnlyRealBrackets() {
    const std::string brackets(500, '[');
    QVERIFY(Document::parse("{\"a\": \"" + brackets + "\"}").has_value());
    QVERIFY(Document::parse("{\"a\": \"\\\"" + brackets + "\"}").has_value());
    const std::string deepest = std::string(kMaxJsonDepth, '[') + std::string(kMaxJsonDepth, ']');
    QVERIFY(Document::parse(deepest).has_value());
    const auto tooDeep = Document::parse("[" + deepest + "]");
    QVERIFY(!tooDeep.has_value());
    QCOMPARE(tooDeep.error().code, std::string("invalid_json"));
    // Side by side is not deep.
    std::string wide = "[";
    for (int i = 0; i < 500; ++i) wide += "[],";
    QVERIFY(Document::parse(wide + "[]]").has_value());
  }

  void manyValuesAreRefusedBeforeTheyAreATree() {
    const auto wide = [](std::size_t values) {
      std::string out = "[";
      out.reserve(values * 2);
      for (std::size_t i = 1; i < values; ++i) out += "0,";
      return out + "0]";
    };
    QVERIFY(Document::parse(wide(kMaxJsonValues - 1)).has_value());  // and the array itself
    QCOMPARE(Document::parse(wide(kMaxJsonValues)).error().code, std::string("invalid_json"));
    QVERIFY(Document::parse("{\"a\": \"" + std::string(kMaxJsonValues, ',') + "\"}").has_value());
  }

  void aDocumentMoves() {
    auto first = std::move(Document::parse("[1]")).value();
    Document second = std::move(first);
    QCOMPARE(second.root().size(), 1U);
    Document third = std::move(Document::parse("[1, 2]")).value();
    third = std::move(second);
    QCOMPARE(third.root().size(), 1U);
  }

  void theErrorSaysWhereReadingStopped() {
    const auto document = Document::parse("{\"a\": nope}");
    QVERIFY(!document.has_value());
    QCOMPARE(QByteArray::fromStdString(document.error().message),
             QByteArray("This is not JSON: reading stopped at byte 8."));
  }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
