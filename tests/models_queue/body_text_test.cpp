// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/body_text.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

#include "api/contract/queue/limits.h"
#include "models/queue/placeholders.h"

using namespace tovuk;
using namespace tovuk::models;

class BodyTextTest : public QObject {
  Q_OBJECT

 private slots:
  void countsBytesNotCharacters() {
    QCOMPARE(checkBody(u"a\u00e9\u20ac"_qs, BodyKind::Text).size, std::size_t(6));
    const QString longest(static_cast<qsizetype>(kMaxQueueBodyBytes), u'x');
    QCOMPARE(checkBody(longest, BodyKind::Text).problem, QString());
    const BodyCheck over = checkBody(longest.chopped(1) + u'\u00e9', BodyKind::Text);
    QCOMPARE(over.size, kMaxQueueBodyBytes + 1);
    QVERIFY(over.problem.contains(QLocale().toString(static_cast<qlonglong>(kMaxQueueBodyBytes))));
    QVERIFY(!checkBody({}, BodyKind::Text).problem.isEmpty());
  }

  void takesBase64WithLineEnds() {
    const BodyCheck check = checkBody(u"AP+A\n/w=="_qs, BodyKind::Base64);
    QCOMPARE(check.problem, QString());
    QCOMPARE(check.size, std::size_t(4));
    const QueueSend message = messageOf({u"AP+A\n/w=="_qs, BodyKind::Base64, u"30"_qs});
    QVERIFY(message.base64);
    QCOMPARE(message.body, std::string("\x00\xff\x80\xff", 4));
    QCOMPARE(message.delaySeconds, std::optional<std::int64_t>(30));
    QVERIFY(!checkBody(u"AP+"_qs, BodyKind::Base64).problem.isEmpty());
  }

  void saysWhereJsonEnds() {
    for (const char* good : {"1", "null", "\"a\"", " {\"a\": [1, 2]} ", "[]", "-1.5e300"})
      QVERIFY2(jsonProblem(QString::fromLatin1(good)).isEmpty(), good);
    for (const char* bad : {"", "{", "1, 2", "{\"a\":}", "[1] [2]", "nul"})
      QVERIFY2(!jsonProblem(QString::fromLatin1(bad)).isEmpty(), bad);
    QVERIFY(!checkBody(u"{"_qs, BodyKind::Json).problem.isEmpty());
    QCOMPARE(checkBody(u"{"_qs, BodyKind::Text).problem, QString());
  }

  void formatsWithoutChangingNamesNumbersOrTexts() {
    const QString json =
        u"{\"z\":12345678901234567890.10,\"a\":[],\"b\":{ },\"t\":\"a, {b}: \\\" c\",\"z\":[1,{\"k\":null}]}"_qs;
    const QString expected =
        u"{\n  \"z\": 12345678901234567890.10,\n  \"a\": [],\n  \"b\": {},\n"
        "  \"t\": \"a, {b}: \\\" c\",\n  \"z\": [\n    1,\n    {\n      \"k\": null\n    }\n  ]\n}"_qs;
    QCOMPARE(formattedJson(json), expected);
    QCOMPARE(formattedJson(expected), expected);
  }

  void dumpsBytes() {
    const std::string bytes(
        "\x00\x01"
        "AB\xff"
        "0123456789abc",
        18);
    const QString dump = hexDump(bytes);
    const QStringList lines = dump.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"00000000"));
    QVERIFY(lines[0].contains(u"00 01 41 42 ff"));
    QVERIFY(lines[0].endsWith(u"..AB.0123456789a"));
    QVERIFY(lines[1].startsWith(u"00000010"));
    QVERIFY(hexDump(bytes, 4).contains(u"14"));  // more bytes than shown
    QVERIFY(!isText(bytes));
    QVERIFY(isText("one\ttwo\n"));
  }

  void fillsPlaceholders() {
    const QDateTime now(QDate(2026, 5, 11), QTime(9, 30, 0, 7), Qt::UTC);
    const PlaceholderValues values{42, u"id"_qs, now};
    QCOMPARE(filled(u"{{n}}/{{uuid}}/{{now}}/{{n}}"_qs, values), u"42/id/2026-05-11T09:30:00.007Z/42"_qs);
    QCOMPARE(filled(u"{{nn}} {n} {{ n }}"_qs, values), u"{{nn}} {n} {{ n }}"_qs);
    QVERIFY(hasPlaceholders(u"a {{n}}"_qs));
    QVERIFY(!hasPlaceholders(u"a {{m}}"_qs));
    QCOMPARE(unknownPlaceholders(u"{{m}} {{n}} {{m}} {{x}}"_qs), (QStringList{u"{{m}}"_qs, u"{{x}}"_qs}));
    const WrittenMessage written{u"{\"id\":\"{{uuid}}\"}"_qs, BodyKind::Json, {}};
    QVERIFY(filledMessage(written, 1, now).text != filledMessage(written, 2, now).text);
  }

  void namesTheLimitsOfRepeating() {
    QCOMPARE(repeatProblem(u"1"_qs), QString());
    QCOMPARE(repeatProblem(u"10000"_qs), QString());
    for (const char* bad : {"", "0", "-1", "10001", "x", "1.5"})
      QVERIFY2(!repeatProblem(QString::fromLatin1(bad)).isEmpty(), bad);
    // Only the last one is too long.
    const QString text = QString(static_cast<qsizetype>(kMaxQueueBodyBytes) - 1, u'x') + u"{{n}}"_qs;
    QCOMPARE(repeatedProblem({text, BodyKind::Text, {}}, 9), QString());
    QVERIFY(repeatedProblem({text, BodyKind::Text, {}}, 10).contains(u"10"));
    QVERIFY(!repeatedProblem({text, BodyKind::Text, {}}, 1000).isEmpty());
    // Together they would be more than can be made at once.
    QVERIFY(!repeatedProblem({QString(100000, u'x'), BodyKind::Text, {}}, 1000).isEmpty());
  }

  void namesTheLimitsOfADelay() {
    for (const char* good : {"", "0", "86400", " 5 "}) QCOMPARE(delayProblem(QString::fromLatin1(good)), QString());
    for (const char* bad : {"-1", "86401", "1.5", "x"})
      QVERIFY2(!delayProblem(QString::fromLatin1(bad)).isEmpty(), bad);
  }
};

QTEST_GUILESS_MAIN(BodyTextTest)
#include "body_text_test.moc"
