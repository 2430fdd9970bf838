// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/json_buffer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using tovuk::local::JsonBuffer;

namespace {

std::string textOf(std::string_view bytes) {
  JsonBuffer out;
  out.text(bytes);
  return std::string(out.view());
}
std::string realOf(double value) {
  JsonBuffer out;
  out.real(value);
  return std::string(out.view());
}
std::string blobOf(std::string_view bytes) {
  JsonBuffer out;
  out.blob(bytes);
  return std::string(out.view());
}

}  // namespace

class JsonBufferTest : public QObject {
  Q_OBJECT
 private slots:
  void numbers() {
    JsonBuffer out;
    out.integer(std::numeric_limits<std::int64_t>::min());
    out.raw(' ');
    out.integer(std::numeric_limits<std::int64_t>::max());
    QCOMPARE(std::string(out.view()), std::string("-9223372036854775808 9223372036854775807"));
    QCOMPARE(realOf(1), std::string("1.0"));
    QCOMPARE(realOf(-0.0), std::string("-0.0"));
    QCOMPARE(realOf(0.1), std::string("0.1"));
    QCOMPARE(realOf(1e300), std::string("1e+300"));
    QCOMPARE(realOf(5e-324), std::string("5e-324"));
    QCOMPARE(realOf(123456789.0), std::string("123456789.0"));
    QCOMPARE(realOf(HUGE_VAL), std::string(R"({"real":"Infinity"})"));
    QCOMPARE(realOf(-HUGE_VAL), std::string(R"({"real":"-Infinity"})"));
  }

  void texts() {
    using namespace std::string_literals;
    QCOMPARE(textOf(""), std::string("\"\""));
    QCOMPARE(textOf("a\"b\\c"), std::string("\"a\\\"b\\\\c\""));
    QCOMPARE(textOf("\n\t\r\b\f\x01\x1f\x7f"s), std::string("\"\\n\\t\\r\\b\\f\\u0001\\u001f\x7f\""));
    QCOMPARE(textOf("a\0b"s), std::string("\"a\\u0000b\""));
    QCOMPARE(textOf("Łódź 東京 😀"), std::string("\"Łódź 東京 😀\""));
  }

  void textsThatAreNotUtf8_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("stray continuation") << QByteArray("abc\x80");
    QTest::newRow("cut") << QByteArray("abc\xe2\x82");
    QTest::newRow("overlong two") << QByteArray("\xc0\xaf");
    QTest::newRow("overlong three") << QByteArray("\xe0\x80\xaf");
    QTest::newRow("overlong four") << QByteArray("\xf0\x80\x80\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("beyond") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("latin1 after a long ascii") << QByteArray("0123456789 0123456789 caf\xe9 0123456789");
    QTest::newRow("ff") << QByteArray("\xff");
  }
  void textsThatAreNotUtf8() {
    QFETCH(QByteArray, bytes);
    QCOMPARE(QByteArray::fromStdString(textOf(bytes.toStdString())),
             QByteArray(R"({"base64":")" + bytes.toBase64() + R"(","type":"text"})"));
  }

  void blobs() {
    for (int size = 0; size < 70; ++size) {
      QByteArray bytes(size, '\0');
      for (int i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 37 + size);
      QCOMPARE(QByteArray::fromStdString(blobOf(bytes.toStdString())),
               QByteArray(R"({"base64":")" + bytes.toBase64() + R"("})"));
    }
  }

  // Random text, with what needs escaping at every distance from the eight-byte stretches.
  void randomTextsReadBackTheSame() {
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
      QString text;
      const int length = random.bounded(40);
      for (int i = 0; i < length; ++i) {
        const int kind = random.bounded(12);
        if (kind < 8)
          text += QChar(random.bounded(0x20, 0x7f));
        else if (kind == 8)
          text += QChar(random.bounded(0, 0x20));
        else if (kind == 9)
          text += QChar(random.bounded(0x80, 0xd800));
        else if (kind == 10)
          text += QString::fromUcs4(U"\U0001F600", 1);
        else
          text += random.bounded(2) == 0 ? QLatin1Char('"') : QLatin1Char('\\');
      }
      const QByteArray json = "[" + QByteArray::fromStdString(textOf(text.toStdString())) + "]";
      QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), text);
    }
  }
};

QTEST_GUILESS_MAIN(JsonBufferTest)
#include "json_buffer_test.moc"
