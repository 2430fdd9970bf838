// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/cell_text.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

#include "models/sqlite/result_model.h"

using namespace tovuk::models;
using tovuk::client::Cell;
using tovuk::client::CellType;

namespace {

Cell bytes(CellType type, std::string_view text) { return {type, 0, 0, text}; }
Cell real(double value) { return {CellType::Real, 0, value, {}}; }

}  // namespace

class CellTextTest : public QObject {
  Q_OBJECT

 private slots:
  void numbersArePlain_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 3.0 << QStringLiteral("3.0");
    QTest::newRow("thousands") << 3593.97 << QStringLiteral("3593.97");
    QTest::newRow("round") << 100000.0 << QStringLiteral("100000.0");
    QTest::newRow("negative zero") << -0.0 << QStringLiteral("-0.0");
    QTest::newRow("large") << 1e300 << QStringLiteral("1e+300");
    QTest::newRow("small") << 1.5e-7 << QStringLiteral("1.5e-07");
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << QStringLiteral("Infinity");
    QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << QStringLiteral("-Infinity");
  }
  void numbersArePlain() {
    QFETCH(double, value);
    QTEST(cellDisplayText(real(value)), "text");
  }

  void realsReadBackAsTheSame() {
    std::mt19937_64 random(1);
    for (int i = 0; i < 20000; ++i) {
      const auto bits = random();
      double value = 0;
      std::memcpy(&value, &bits, sizeof value);
      if (!std::isfinite(value)) continue;
      NumberBuffer buffer;
      const std::string text(realText(value, buffer));
      QCOMPARE(std::strtod(text.c_str(), nullptr), value);
      QVERIFY(text.find_first_of(".e") != std::string::npos);
    }
  }

  void integersKeepEveryDigit() {
    const Cell cell{CellType::Integer, std::numeric_limits<std::int64_t>::min(), 0, {}};
    QCOMPARE(cellDisplayText(cell), QStringLiteral("-9223372036854775808"));
    QCOMPARE(cellRawValue(cell), QVariant::fromValue(std::numeric_limits<qlonglong>::min()));
  }

  void oneLineOfText() {
    QCOMPARE(cellDisplayText(bytes(CellType::Text,
                                   "a\r\nb\nc\td\x01"
                                   "e\x7f")),
             QString::fromUtf8("a\u21B5"
                               "b\u21B5"
                               "c\u21E5"
                               "d\u2401"
                               "e\u2421"));
    QCOMPARE(cellFullText(bytes(CellType::Text, "a\r\nb")), QStringLiteral("a\r\nb"));
  }

  void longTextIsClippedBetweenCharacters() {
    const QString smile = QString::fromUtf8("\U0001F600");
    const std::string text = "x" + smile.repeated(2000).toStdString();
    const QString shown = cellDisplayText(bytes(CellType::Text, text));
    QCOMPARE(shown.size(), kDisplayCharacters);  // 299 and the ellipsis: a pair is not split
    QVERIFY(shown.endsWith(QChar(0x2026)));
    QVERIFY(!shown.at(shown.size() - 2).isHighSurrogate());
    QCOMPARE(cellFullText(bytes(CellType::Text, text)).size(), 4001);
    const std::string exact(kDisplayCharacters, 'y');
    QCOMPARE(cellDisplayText(bytes(CellType::Text, exact)), QString::fromStdString(exact));
  }

  void openedDirectionsAreClosed() {
    const QString shown = cellDisplayText(bytes(CellType::Text, "\u202Eabc\u2067def"));
    QVERIFY(shown.endsWith(QString::fromUtf8("\u2069\u202C")));
    const std::string closed = "\u2067abc\u2069";
    QCOMPARE(cellDisplayText(bytes(CellType::Text, closed)), QString::fromStdString(closed));
  }

  void bytesAndNull() {
    const std::string_view blob("\x00\xff\x10", 3);
    QCOMPARE(cellFullText(bytes(CellType::Blob, blob)), QStringLiteral("00ff10"));
    QCOMPARE(cellRawValue(bytes(CellType::Blob, blob)), QVariant(QByteArray("\x00\xff\x10", 3)));
    QVERIFY(cellDisplayText(bytes(CellType::Blob, blob)).contains(QLatin1Char('3')));
    QVERIFY(!cellRawValue({}).isValid());
    QCOMPARE(cellDisplayText({}), QStringLiteral("NULL"));
    QCOMPARE(cellFullText({}), QString());
    QCOMPARE(cellRawValue(bytes(CellType::BadText, "\xff")).typeId(), static_cast<int>(QMetaType::QByteArray));
    QCOMPARE(cellFullText(bytes(CellType::BadText, "a\xff")), QString::fromUtf8("a\uFFFD"));
  }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "cell_text_test.moc"
