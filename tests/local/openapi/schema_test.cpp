// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The check of JSON against schemas: every keyword refuses what it must, and nothing else.

#include <QJsonDocument>
#include <QTest>

#include "tests/support/schema_check.h"

using namespace tovuk;

namespace {

QJsonValue json(const char* text) { return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0); }

}  // namespace

class SchemaTest : public QObject {
  Q_OBJECT
 private slots:
  void keywords_data() {
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("fits");
    // moc takes "#" and "//" in a raw literal for its own.
    const auto row = [](const char* schema, const char* value, bool fits) {
      QTest::newRow(qPrintable(QLatin1String(schema) + QLatin1String(" <- ") + QLatin1String(value)))
          << QByteArray(schema) << QByteArray(value) << fits;
    };
    row(R"({"type":"string"})", R"("a")", true);
    row(R"({"type":"string"})", "1", false);
    row(R"({"type":["string","null"]})", "null", true);
    row(R"({"type":["string","null"]})", "true", false);
    row(R"({"type":"integer"})", "9007199254740991", true);
    row(R"({"type":"integer"})", "1.5", false);
    row(R"({"type":"number"})", "1.5", true);
    row(R"({"type":"boolean"})", "0", false);
    row(R"({"type":"array"})", "{}", false);
    row(R"({"type":"object"})", "[]", false);
    row(R"({"enum":["a",null]})", "null", true);
    row(R"({"enum":["a",null]})", R"("b")", false);
    row(R"({"minimum":1})", "1", true);
    row(R"({"minimum":1})", "0", false);
    row(R"({"maximum":5})", "5", true);
    row(R"({"maximum":5})", "6", false);
    row(R"({"pattern":"^[a-z]{2}$"})", R"("ab")", true);
    row(R"({"pattern":"^[a-z]{2}$"})", R"("abc")", false);
    row(R"({"pattern":"^[a-z]{2}$"})", R"("ab\n")", false);
    row(R"({"pattern":"b"})", R"("abc")", true);
    row(R"({"minLength":2})", R"("é")", false);
    row(R"({"maxLength":2})", R"("🙂🙂")", true);
    row(R"({"maxLength":2})", R"("abc")", false);
    row(R"({"items":{"type":"string"}})", R"(["a"])", true);
    row(R"({"items":{"type":"string"}})", R"(["a",1])", false);
    row(R"({"minItems":1})", "[]", false);
    row(R"({"maxItems":1})", "[1,2]", false);
    row(R"({"required":["a"]})", R"({"a":null})", true);
    row(R"({"required":["a"]})", "{}", false);
    row(R"({"properties":{"a":{"type":"string"}}})", R"({"a":1})", false);
    row(R"({"properties":{"a":{"type":"string"}}})", R"({"b":1})", true);
    row(R"({"additionalProperties":false,"properties":{"a":{}}})", R"({"a":1})", true);
    row(R"({"additionalProperties":false,"properties":{"a":{}}})", R"({"b":1})", false);
    row(R"({"additionalProperties":{"type":"string"}})", R"({"b":1})", false);
    row(R"({"minProperties":1})", "{}", false);
    row(R"({"maxProperties":1})", R"({"a":1,"b":2})", false);
    row(R"({"anyOf":[{"type":"integer"},{"type":"number"}]})", "1", true);
    row(R"({"anyOf":[{"type":"integer"},{"type":"number"}]})", R"("1")", false);
    row(R"({"oneOf":[{"type":"integer"},{"type":"string"}]})", "1", true);
    row(R"({"oneOf":[{"type":"integer"},{"type":"number"}]})", "1", false);
    row(R"({"oneOf":[{"required":["a"]},{"required":["b"]}]})", R"({"a":1,"b":1})", false);
    row("{\"format\":\"uri\"}", "\"http://127.0.0.1:1/a\"", true);
    row(R"({"format":"uri"})", R"("a b")", false);
    row(R"({"format":"email"})", R"("a@b")", true);
    row(R"({"format":"email"})", R"("ab")", false);
    row(R"({"format":"date-time"})", R"("2026-11-25T09:30:00.000Z")", true);
    row(R"({"format":"date-time"})", R"("2026-11-25 09:30:00Z")", false);
    row(R"({"format":"date-time"})", R"("2026-13-25T09:30:00Z")", false);
    row(R"({"format":"int32"})", "3000000000", false);
    row(R"({"format":"int64"})", "3000000000", true);
    row(R"({"format":"colour"})", R"("red")", false);
    row(R"({"multipleOf":2})", "2", false);
    row(R"({"description":"a","default":1,"example":1})", "2", true);
    row("{\"$ref\":\"#/components/schemas/Short\"}", "\"ab\"", true);
    row("{\"$ref\":\"#/components/schemas/Short\"}", "\"abc\"", false);
    row("{\"$ref\":\"#/components/schemas/Short\",\"minLength\":2}", "\"a\"", false);
    row("{\"$ref\":\"#/components/schemas/Gone\"}", "\"a\"", false);
  }
  void keywords() {
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(bool, fits);
    const SchemaCheck check(json(R"({"components":{"schemas":{"Short":{"type":"string","maxLength":2}}}})").toObject());
    const QStringList problems = check.problems(json(schema.constData()).toObject(), json(value.constData()));
    QVERIFY2(problems.isEmpty() == fits, qPrintable(problems.join(u'\n')));
  }

  void placesAreNamed() {
    const SchemaCheck check{QJsonObject()};
    const QStringList problems = check.problems(
        json(R"({"properties":{"list":{"items":{"type":"string"}}}})").toObject(), json(R"({"list":["a",2]})"));
    QCOMPARE(problems, QStringList{QStringLiteral("/list/1: 2 is not of type \"string\"")});
  }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
