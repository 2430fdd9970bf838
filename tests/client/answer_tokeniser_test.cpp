// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tokeniser at every cut, and against nlohmann's parser as an oracle.

#include "api/client/sqlite/answer_tokeniser.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <random>

#include "api/contract/reader.h"

using namespace tovuk;
using namespace tovuk::client;
using Json = nlohmann::ordered_json;

namespace {

std::string shown(const Cell& cell) {
  switch (cell.type) {
    case CellType::Null: return "null";
    case CellType::Integer: return "i" + std::to_string(cell.integer);
    case CellType::Real:
      return "r" + Json(cell.real).dump() + (std::isinf(cell.real) ? (cell.real < 0 ? "-" : "+") : "");
    case CellType::Text: return "t" + std::string(cell.bytes);
    case CellType::Blob: return "b" + std::string(cell.bytes);
    case CellType::BadText: return "x" + std::string(cell.bytes);
    case CellType::Json: {
      // Without the escapes that a writer may choose; a number beyond double's range is no JSON to the oracle.
      const Json value = Json::parse(cell.bytes, nullptr, false);
      return "j" + (value.is_discarded() ? std::string(cell.bytes) : value.dump());
    }
  }
  return {};
}

struct Seen {
  std::vector<std::vector<std::string>> columns;            // of each result
  std::vector<std::vector<std::vector<std::string>>> rows;  // of each result
  std::string figures;
  std::optional<Error> error;
  std::optional<std::string> serviceError;
  std::size_t chunks = 0;
};

// Collects what a tokeniser tells, and checks that it tells it in order.
class Collector : public AnswerHandler {
 public:
  void resultStarted(std::size_t index, const std::vector<std::string>& columns) override {
    QCOMPARE(index, seen.columns.size());
    seen.columns.push_back(columns);
    seen.rows.emplace_back();
  }
  void rows(std::size_t index, std::shared_ptr<const RowChunk> chunk) override {
    QCOMPARE(index + 1, seen.columns.size());
    QVERIFY(chunk->rows() > 0);
    QCOMPARE(chunk->columns(), seen.columns[index].size());
    ++seen.chunks;
    for (std::size_t row = 0; row < chunk->rows(); ++row) {
      auto& cells = seen.rows[index].emplace_back();
      for (std::size_t column = 0; column < chunk->columns(); ++column)
        cells.push_back(shown(chunk->cell(row, column)));
    }
  }
  Seen seen;
};

// Feeds the pieces that `cuts` make of the document.
Seen tokenise(const std::string& document, const std::vector<std::size_t>& cuts = {}, ChunkLimits limits = {},
              bool flushBetween = false) {
  Collector collector;
  AnswerTokeniser tokeniser(collector, limits);
  std::size_t at = 0;
  bool good = true;
  for (std::size_t i = 0; i <= cuts.size() && good; ++i) {
    const std::size_t end = i < cuts.size() ? cuts[i] : document.size();
    // A copy of its own, so that reading behind the piece is seen by the address sanitizer.
    const std::string piece = document.substr(at, end - at);
    good = tokeniser.feed(piece);
    if (flushBetween) tokeniser.flush();
    at = end;
  }
  tokeniser.finish();
  collector.seen.figures = tokeniser.figures();
  collector.seen.error = tokeniser.error();
  collector.seen.serviceError = tokeniser.serviceError();
  return collector.seen;
}

std::string oneResult(const std::string& columns, const std::string& rows) {
  return R"({"results":[{"success":true,"columns":)" + columns + R"(,"rows":)" + rows +
         R"(,"rowsRead":3}],"rowsRead":3})";
}

std::vector<std::string> cells(const std::string& row, const std::string& columns = R"(["a"])") {
  const Seen seen = tokenise(oneResult(columns, "[" + row + "]"));
  if (seen.error || seen.rows.empty() || seen.rows[0].empty()) return {"failed"};
  return seen.rows[0][0];
}

// What the tokeniser should make of a valid document, by way of a full tree.
Seen oracle(const std::string& document) {
  Seen seen;
  Json root = Json::parse(document);
  for (Json& result : root["results"]) {
    std::vector<std::string> columns;
    for (const Json& name : result["columns"]) columns.push_back(name.get<std::string>());
    seen.columns.push_back(columns);
    auto& rows = seen.rows.emplace_back();
    for (const Json& row : result["rows"]) {
      auto& out = rows.emplace_back();
      for (const Json& value : row) {
        Cell cell;
        std::string text;
        if (value.is_number_integer()) {
          cell.type = CellType::Integer;
          cell.integer = value.get<std::int64_t>();
        } else if (value.is_number_float()) {
          cell.type = CellType::Real;
          cell.real = value.get<double>();
        } else if (value.is_string()) {
          cell.type = CellType::Text;
          text = value.get<std::string>();
        } else if (!value.is_null()) {
          cell.type = CellType::Json;
          text = value.dump();
        }
        cell.bytes = text;
        out.push_back(shown(cell));
      }
    }
    result["rows"] = Json::array();
  }
  seen.figures = root.dump();
  return seen;
}

class RandomDocument {
 public:
  explicit RandomDocument(unsigned seed) : m_random(seed) {}

  std::string make() {
    Json root;
    root["results"] = Json::array();
    const unsigned results = pick(4);
    for (unsigned r = 0; r < results; ++r) {
      Json result;
      result["success"] = true;
      const unsigned columns = 1 + pick(5);
      Json names = Json::array();
      for (unsigned c = 0; c < columns; ++c) names.push_back("c" + std::to_string(c) + text(3));
      result["columns"] = names;
      Json rows = Json::array();
      const unsigned count = pick(12);
      for (unsigned i = 0; i < count; ++i) {
        Json row = Json::object();
        for (const Json& name : names) row[name.get<std::string>()] = value(0);
        rows.push_back(row);
      }
      result["rows"] = rows;
      result["durationMs"] = pick(1000);
      result[text(4) + "x"] = value(0);
      root["results"].push_back(result);
    }
    root["nextActions"] = Json::array({text(20)});
    root["extra"] = value(0);
    return root.dump(pick(3) == 0 ? 2 : -1, ' ', pick(2) == 0);
  }
  unsigned pick(unsigned below) { return static_cast<unsigned>(m_random() % below); }

 private:
  std::string text(unsigned most) {
    static const std::vector<std::string> kParts = {"a",
                                                    "B",
                                                    "0",
                                                    " ",
                                                    "\"",
                                                    "\\",
                                                    "/",
                                                    "\n",
                                                    "\t",
                                                    "\x01",
                                                    "{",
                                                    "}",
                                                    "[",
                                                    "]",
                                                    ",",
                                                    ":",
                                                    std::string(1, '\0'),
                                                    "\u00e4",
                                                    "\u20ac",
                                                    "\U0001f600",
                                                    "plain text of some length",
                                                    "\x7f"};
    std::string out;
    const unsigned parts = pick(most + 1);
    for (unsigned i = 0; i < parts; ++i) out += kParts[pick(static_cast<unsigned>(kParts.size()))];
    return out;
  }
  Json value(int depth) {
    switch (pick(depth < 3 ? 9 : 7)) {
      case 0: return nullptr;
      case 1: return static_cast<std::int64_t>(m_random());
      case 2: return pick(1000);
      case 3: return -static_cast<std::int64_t>(pick(100000));
      case 4:
        return std::ldexp(static_cast<double>(static_cast<std::int64_t>(m_random())),
                          static_cast<int>(pick(200)) - 150);
      case 5: return text(8);
      case 6: return pick(2) == 0;
      case 7: {
        Json array = Json::array();
        for (unsigned i = pick(4); i > 0; --i) array.push_back(value(depth + 1));
        return array;
      }
      default: {
        Json object = Json::object();
        for (unsigned i = pick(4); i > 0; --i) object["k" + text(3)] = value(depth + 1);
        return object;
      }
    }
  }
  std::mt19937_64 m_random;
};

void compare(const Seen& seen, const Seen& expected) {
  QVERIFY2(!seen.error, seen.error ? seen.error->message.c_str() : "");
  QCOMPARE(seen.columns, expected.columns);
  QCOMPARE(seen.rows, expected.rows);
  QVERIFY(Json::parse(seen.figures) == Json::parse(expected.figures));
}

}  // namespace

class AnswerTokeniserTest : public QObject {
  Q_OBJECT

 private slots:
  void readsTheContractsAnswer() {
    const std::string document =
        "{\"results\":[{\"success\":true,\"columns\":[\"id\",\"name\",\"price\",\"photo\",\"note\"],\"rows\":["
        "{\"id\":1,\"name\":\"Tea\",\"price\":1.5,\"photo\":{\"base64\":\"AAEC/w==\"},\"note\":null},"
        "{\"id\":9223372036854775807,\"name\":\"\\u00e4\\n\",\"price\":{\"real\":\"-Infinity\"},\"photo\":null,"
        "\"note\":{\"base64\":\"/w==\",\"type\":\"text\"}}],\"rowsRead\":2,\"durationMs\":0},"
        "{\"success\":true,\"columns\":[],\"rows\":[],\"changes\":1}],\"database\":{\"id\":\"x\"},\"rowsRead\":2,"
        "\"meta\":{\"duration\":0.1},\"nextActions\":[]}";
    const Seen whole = tokenise(document);
    QVERIFY(!whole.error);
    QCOMPARE(whole.columns.size(), std::size_t(2));
    QCOMPARE(whole.columns[0], (std::vector<std::string>{"id", "name", "price", "photo", "note"}));
    QVERIFY(whole.columns[1].empty());
    QCOMPARE(whole.rows[0].size(), std::size_t(2));
    QCOMPARE(whole.rows[0][0], (std::vector<std::string>{"i1", "tTea", "r1.5", std::string("b\0\1\2\xff", 5), "null"}));
    QCOMPARE(whole.rows[0][1],
             (std::vector<std::string>{"i9223372036854775807", "t\xc3\xa4\n", "rnull-", "null", "x\xff"}));
    Json figures = Json::parse(whole.figures);
    QVERIFY(figures["results"][0]["rows"].empty());
    QVERIFY(figures["results"][1]["changes"] == 1);

    // Cut at every point, at every two points, and byte by byte: always the same.
    std::vector<std::size_t> everywhere;
    for (std::size_t i = 1; i < document.size(); ++i) {
      everywhere.push_back(i);
      const Seen seen = tokenise(document, {i});
      QVERIFY(!seen.error);
      QCOMPARE(seen.rows, whole.rows);
      QCOMPARE(seen.columns, whole.columns);
      QCOMPARE(seen.figures, whole.figures);
      for (std::size_t k = i + 1; k < document.size(); k += 17) QCOMPARE(tokenise(document, {i, k}).rows, whole.rows);
    }
    for (const bool flushBetween : {false, true}) {
      const Seen seen = tokenise(document, everywhere, {}, flushBetween);
      QCOMPARE(seen.rows, whole.rows);
      QCOMPARE(seen.figures, whole.figures);
    }
  }

  void agreesWithTheOracle() {
    RandomDocument random(20261125);
    for (int round = 0; round < 1500; ++round) {
      const std::string document = random.make();
      const Seen expected = oracle(document);
      compare(tokenise(document), expected);
      std::vector<std::size_t> cuts;
      for (std::size_t at = random.pick(30); at < document.size(); at += 1 + random.pick(40)) cuts.push_back(at);
      ChunkLimits small;
      small.firstRows = 1 + random.pick(3);
      small.rows = 1 + random.pick(5);
      small.textBytes = 1 + random.pick(200);
      compare(tokenise(document, cuts, small, random.pick(2) == 0), expected);
      if (QTest::currentTestFailed()) {
        qWarning("round %d: %s", round, document.c_str());
        return;
      }
    }
  }

  void refusesWhatTheOracleRefuses() {
    // One byte of a good document changed, put in or taken out: both say yes or both say no.
    RandomDocument random(5);
    constexpr std::string_view kBytes = "{}[]\",:\\/u0129eE+-. truefalsn\x01\x1f\x80\xc3\xed\xff";
    int refused = 0;
    for (int round = 0; round < 4000; ++round) {
      std::string document = random.make();
      const std::size_t at = random.pick(static_cast<unsigned>(document.size()));
      const char byte = kBytes[random.pick(kBytes.size())];
      switch (random.pick(3)) {
        case 0: document[at] = byte; break;
        case 1: document.insert(at, 1, byte); break;
        default: document.erase(at, 1);
      }
      const bool good = Json::accept(document);
      const Seen seen = tokenise(document, {at});
      // A number beyond double's range is an infinity here and no JSON there.
      if (good != !seen.error.has_value() && document.find("e") == std::string::npos)
        QFAIL(("differs: " + document).c_str());
      if (!good) ++refused;
    }
    QVERIFY(refused > 500);
  }

  void keepsWholeRowsBeforeAFault() {
    const std::string good = R"({"results":[{"columns":["a"],"rows":[{"a":1},{"a":2},{"a":)";
    const Seen broken = tokenise(good + "x");
    QVERIFY(broken.error.has_value());
    QVERIFY(broken.error->kind == ErrorKind::Protocol);
    QVERIFY(broken.error->message.find(std::to_string(good.size() + 1)) != std::string::npos);
    QCOMPARE(broken.rows[0].size(), std::size_t(2));
    const Seen cut = tokenise(good + "3");
    QVERIFY(cut.error->kind == ErrorKind::Network);
    QCOMPARE(cut.rows[0].size(), std::size_t(2));
    QVERIFY(tokenise("").error.has_value());
    QVERIFY(tokenise("{}x").error.has_value());
  }

  void findsTheServicesError() {
    const Seen seen = tokenise(
        R"({"results":[{"success":false,"columns":["a"],"rows":[{"a":1}]}],"error":{"code":"c","message":"m"},"x":1})");
    QVERIFY(!seen.error);
    QCOMPARE(*seen.serviceError, std::string(R"({"code":"c","message":"m"})"));
    QCOMPARE(seen.rows[0].size(), std::size_t(1));
    QVERIFY(!tokenise(R"({"results":[{"error":1}],"a":{"error":2}})").serviceError);
    QCOMPARE(*tokenise(R"({"error":null})").serviceError, std::string("null"));
  }

  void edgeValues_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char* json, const char* cell) {
      QTest::newRow(json) << QByteArray(json) << QByteArray(cell);
    };
    row("0", "i0");
    row("-0", "i0");
    row("-0.0", "r-0.0");
    row("9007199254740993", "i9007199254740993");
    row("-9223372036854775808", "i-9223372036854775808");
    row("9223372036854775808", "r9.223372036854776e+18");
    row("1.0", "r1.0");
    row("1e2", "r100.0");
    row("5e-324", "r5e-324");
    row("1e400", "rnull+");
    row("-1e400", "rnull-");
    row("1e-400", "r0.0");
    row("-1e-400", "r-0.0");
    row("1e99999999999999999999", "rnull+");
    row("1e-99999999999999999999", "r0.0");
    row("0.00001e400", "rnull+");
    row("true", "jtrue");
    row("false", "jfalse");
    row("[1, 2]", "j[1,2]");
    row("{\"a\" : {\"b\":[]}}", "j{\"a\":{\"b\":[]}}");
    row("{\"base64\":\"\"}", "b");
    row("{\"base64\":\"QQ==\"}", "bA");
    row("{\"base64\": \"QUI=\"}", "bAB");
    row("{\"base64\":\"QUJD\"}", "bABC");
    row("{\"base64\":\"Q\"}", "j{\"base64\":\"Q\"}");
    row("{\"base64\":\"Q===\"}", "j{\"base64\":\"Q===\"}");
    row("{\"base64\":\"QQ=Q\"}", "j{\"base64\":\"QQ=Q\"}");
    row("{\"base64\":\"QUJD\",\"type\":\"text\"}", "xABC");
    row("{\"base64\":\"QUJD\",\"more\":1}", "j{\"base64\":\"QUJD\",\"more\":1}");
    row("{\"real\":\"Infinity\"}", "rnull+");
    row("{\"real\":\"NaN\"}", "j{\"real\":\"NaN\"}");
    row("\"\\ud83d\\ude00\"", "t\xf0\x9f\x98\x80");
    row("\"\\u20ac\\u00e4\\u0041\"",
        "t\xe2\x82\xac\xc3\xa4"
        "A");
    row("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "t\"\\/\b\f\n\r\t");
    for (const char* wrong : {"01",
                              "1.",
                              ".5",
                              "+1",
                              "--1",
                              "1e",
                              "1e+",
                              "0x1",
                              "NaN",
                              "Infinity",
                              "nul",
                              "nulll",
                              "True",
                              "\"\\x\"",
                              "\"\\ud83d\"",
                              "\"\\ud83dx\"",
                              "\"\\ude00\"",
                              "\"\\ud83d\\u0041\"",
                              "\"\\u12\"",
                              "\"\x01\"",
                              "\"\xff\"",
                              "\"\xc0\x80\"",
                              "\"\xed\xa0\x80\"",
                              "\"\xf4\x90\x80\x80\"",
                              "\"\xe2\x82\"",
                              "[1,]",
                              "{\"a\":1,}",
                              "{a:1}",
                              "{\"a\"}",
                              "[1 2]",
                              "'a'",
                              "[}",
                              "{]"})
      row(wrong, "failed");
  }
  void edgeValues() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, cell);
    const auto got = cells("{\"a\":" + json.toStdString() + "}");
    QCOMPARE(got.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(got[0]), cell);
  }

  void textWithNul() { QCOMPARE(cells("{\"a\":\"x\\u0000y\"}")[0], std::string("tx\0y", 4)); }

  void goesByPositionOrByName() {
    const std::string abc = R"(["a","b","c"])";
    using Row = std::vector<std::string>;
    QCOMPARE(cells(R"({"a":1,"b":2,"c":3})", abc), (Row{"i1", "i2", "i3"}));
    QCOMPARE(cells(R"({"x":1,"y":2,"z":3})", abc), (Row{"i1", "i2", "i3"}));  // as many: by position
    QCOMPARE(cells(R"({"c":3,"a":1})", abc), (Row{"i1", "null", "i3"}));
    QCOMPARE(cells(R"({"b":2})", abc), (Row{"null", "i2", "null"}));
    QCOMPARE(cells(R"({"a":1,"b":2})", abc), (Row{"i1", "i2", "null"}));
    QCOMPARE(cells(R"({})", abc), (Row{"null", "null", "null"}));
    QCOMPARE(cells(R"({"a":1,"b":2,"c":3,"d":4})", abc), (Row{"i1", "i2", "i3"}));
    QCOMPARE(cells(R"({"d":4,"c":3,"b":2,"a":1})", abc), (Row{"i1", "i2", "i3"}));
    QCOMPARE(cells(R"({"a":1,"a":5,"b":2,"x":0})", abc), (Row{"i5", "i2", "null"}));
    QCOMPARE(cells(R"({"n":1,"n:1":2,"n:2":3})", R"(["n","n","n"])"), (Row{"i1", "i2", "i3"}));
    QCOMPARE(cells(R"({"n:2":3,"n":1})", R"(["n","n","n"])"), (Row{"i1", "null", "i3"}));
    QCOMPARE(cells(R"({"n":1,"n":2})", R"(["n","n"])"), (Row{"i1", "i2"}));
    QCOMPARE(cells("[1,null,\"x\"]", abc), (Row{"i1", "null", "tx"}));
    QCOMPARE(cells("[1]", abc), (Row{"i1", "null", "null"}));
    QCOMPARE(cells("7"), (Row{"i7"}));
    QCOMPARE(cells(R"({"\u0061":1,"b":2})", R"(["a","b","c"])"), (Row{"i1", "i2", "null"}));
  }

  void toleratesAnyOrderAndAnyLack() {
    // Rows before columns: named by the first row.
    Seen seen = tokenise(R"({"rowsRead":1,"results":[{"rows":[{"b":1,"a":2},{"a":3}],"columns":["a","b"]}]})");
    QVERIFY(!seen.error);
    QCOMPARE(seen.columns[0], (std::vector<std::string>{"b", "a"}));
    QCOMPARE(seen.rows[0][1], (std::vector<std::string>{"null", "i3"}));
    // Columns after empty rows.
    seen = tokenise(R"({"results":[{"rows":[],"columns":["a"]}]})");
    QCOMPARE(seen.columns[0], (std::vector<std::string>{"a"}));
    // Neither.
    seen = tokenise(R"({"results":[{},{"success":true}]})");
    QCOMPARE(seen.columns.size(), std::size_t(2));
    // Of other kinds than expected: kept as text, not as rows.
    for (const char* document : {R"({"results":null})", R"({"results":[1,"x",null,[]]})", "[]", "null", "1", "\"x\"",
                                 "{}", R"({"rows":[{"a":1}]})", R"({"results":[[{"rows":[1]}]]})"}) {
      seen = tokenise(document);
      QVERIFY2(!seen.error, document);
      QVERIFY2(seen.rows.empty(), document);
      QVERIFY(Json::parse(seen.figures) == Json::parse(document));
    }
    // No list of results: nobody should take it for a statement without rows.
    seen = tokenise(R"({"results":{"rows":[1]}})");
    QVERIFY(seen.error && seen.error->kind == ErrorKind::Protocol);
    QCOMPARE(seen.error->code, std::string("wrong_shape"));
    seen = tokenise(R"({"results":[{"rows":null,"columns":"a"},{"rows":{},"columns":[1,null,"x"]}]})");
    QVERIFY(!seen.error);
    QCOMPARE(seen.columns[1], (std::vector<std::string>{"1", "null", "x"}));
    // Members twice.
    seen =
        tokenise(R"({"results":[{"columns":["a"],"rows":[{"a":1}],"columns":["z"],"rows":[{"a":2}]}],"results":[{}]})");
    QCOMPARE(seen.rows[0].size(), std::size_t(2));
    QCOMPARE(seen.columns.size(), std::size_t(2));
  }

  void capsDepth() {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    QVERIFY(!tokenise(nested(kMaxJsonDepth)).error);
    QVERIFY(tokenise(nested(kMaxJsonDepth + 1)).error->kind == ErrorKind::Protocol);
    QVERIFY(tokenise(std::string(1000000, '[')).error.has_value());
    QCOMPARE(cells("{\"a\":" + nested(kMaxJsonDepth - 5) + "}")[0], "j" + nested(kMaxJsonDepth - 5));
    QCOMPARE(cells("{\"a\":" + nested(kMaxJsonDepth - 4) + "}")[0], std::string("failed"));
  }

  void capsNames() {
    const std::string name(AnswerTokeniser::kMaxNameBytes + 1, 'n');
    QVERIFY(tokenise("{\"" + name + "\":1}").error->kind == ErrorKind::TooLarge);
    QVERIFY(tokenise("{\"" + name, {10, 5000}).error->kind == ErrorKind::TooLarge);
    QVERIFY(tokenise(oneResult("[\"" + name + "\"]", "[]")).error->kind == ErrorKind::TooLarge);
    QVERIFY(!tokenise(oneResult("[\"" + name.substr(1) + "\"]", "[]")).error);
  }

  void cutsChunks() {
    std::string rows;
    for (int i = 0; i < 10000; ++i) rows += (i == 0 ? "" : ",") + ("{\"a\":" + std::to_string(i)) + "}";
    const Seen seen = tokenise(oneResult(R"(["a"])", "[" + rows + "]"));
    QCOMPARE(seen.rows[0].size(), std::size_t(10000));
    QCOMPARE(seen.chunks, std::size_t(1 + 2 + 1));  // 200, 4096, 4096, the rest
    for (std::size_t i = 0; i < 10000; ++i) QCOMPARE(seen.rows[0][i][0], "i" + std::to_string(i));
    // By text.
    rows.clear();
    for (int i = 0; i < 8; ++i) rows += (i == 0 ? "" : ",") + ("{\"a\":\"" + std::string(100000, 'x')) + "\"}";
    QCOMPARE(tokenise(oneResult(R"(["a"])", "[" + rows + "]")).chunks, std::size_t(3));
  }

  void longTextInSmallPiecesIsLinear() {
    const std::string text(4 * 1024 * 1024, 'x');
    const std::string document = oneResult(R"(["a"])", "[{\"a\":\"" + text + "\"}]");
    std::vector<std::size_t> cuts;
    for (std::size_t at = 64; at < document.size(); at += 64) cuts.push_back(at);
    QElapsedTimer clock;
    clock.start();
    const Seen seen = tokenise(document, cuts);
    QVERIFY(!seen.error);
    QCOMPARE(seen.rows[0][0][0].size(), text.size() + 1);
    // Looking at the text anew with each of the 65 536 pieces would take minutes.
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
  }

  void holdsNoMoreThanItReceived() {
    std::string rows;
    for (int i = 0; i < 20000; ++i) {
      if (i > 0) rows += ',';
      rows += "{\"id\":" + std::to_string(1000000 + i) + ",\"customer\":" + std::to_string(i % 977) +
              ",\"status\":\"shipped\",\"city\":\"Amsterdam\",\"total\":" + std::to_string(i) +
              ".25,\"count\":" + std::to_string(i % 7) +
              ",\"note\":null,\"created\":\"2026-05-31T09:30:00Z\",\"code\":\"A-" + std::to_string(i) +
              "\",\"flag\":1}";
    }
    const std::string document = oneResult(
        R"(["id","customer","status","city","total","count","note","created","code","flag"])", "[" + rows + "]");
    struct Holder : AnswerHandler {
      void resultStarted(std::size_t, const std::vector<std::string>&) override {}
      void rows(std::size_t, std::shared_ptr<const RowChunk> chunk) override { store.append(std::move(chunk)); }
      ColumnStore store;
    } holder;
    AnswerTokeniser tokeniser(holder);
    QVERIFY(tokeniser.feed(document));
    QVERIFY(tokeniser.finish());
    QCOMPARE(holder.store.rowCount(), std::size_t(20000));
    QVERIFY2(static_cast<double>(holder.store.bytesHeld()) <= 1.3 * static_cast<double>(document.size()),
             qPrintable(QStringLiteral("%1 of %2").arg(holder.store.bytesHeld()).arg(document.size())));
  }
};

QTEST_GUILESS_MAIN(AnswerTokeniserTest)
#include "answer_tokeniser_test.moc"
