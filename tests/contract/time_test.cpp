// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times, with QDateTime as the oracle.

#include "api/contract/time.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace tovuk;

namespace {

std::optional<qint64> millis(std::string_view text) {
  const auto time = parseTime(text);
  if (!time) return std::nullopt;
  return time->time_since_epoch().count();
}

UtcTime at(qint64 millisSinceEpoch) { return UtcTime(std::chrono::milliseconds(millisSinceEpoch)); }

}  // namespace

class TimeTest : public QObject {
  Q_OBJECT

 private slots:
  void everyFormOfOneMomentIsTheSame() {
    constexpr qint64 moment = 1780219800000;  // 2026-05-31 09:30:00 UTC
    for (const char* text : {"2026-05-31 09:30:00Z", "2026-05-31T09:30:00Z", "2026-05-31t09:30:00z",
                             "2026-05-31T09:30:00.000Z", "2026-05-31 09:30:00.0Z", "2026-05-31T09:30:00+00:00",
                             "2026-05-31T09:30:00-00:00", "2026-05-31T11:30:00+02:00", "2026-05-31T04:00:00-05:30",
                             "2026-06-01T09:29:00+23:59", "2026-05-31T09:30:00.000999Z"})
      QCOMPARE(millis(text), moment);
  }

  void fractionsCountMilliseconds() {
    QCOMPARE(millis("1970-01-01T00:00:00.1Z"), 100);
    QCOMPARE(millis("1970-01-01T00:00:00.12Z"), 120);
    QCOMPARE(millis("1970-01-01T00:00:00.123456789012345678901234567890Z"), 123);
    QCOMPARE(millis("1969-12-31T23:59:59.999Z"), -1);
  }

  void leapDaysAndSeconds() {
    QVERIFY(parseTime("2024-02-29T00:00:00Z").has_value());
    QVERIFY(parseTime("2000-02-29T00:00:00Z").has_value());
    QCOMPARE(parseTime("2023-02-29T00:00:00Z"), std::nullopt);
    QCOMPARE(parseTime("1900-02-29T00:00:00Z"), std::nullopt);
    QCOMPARE(millis("2016-12-31T23:59:60Z"), millis("2016-12-31T23:59:59.999Z"));
    QCOMPARE(millis("2016-12-31T23:59:60.5Z"), millis("2016-12-31T23:59:59.999Z"));
  }

  void anythingElseIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             " ",
                             "2026",
                             "2026-05-31",
                             "2026-05-31 09:30",
                             "2026-05-31 09:30:00",
                             "2026-05-31 09:30:00 Z",
                             "2026-05-31  09:30:00Z",
                             "2026-05-31_09:30:00Z",
                             "2026-5-31T09:30:00Z",
                             "26-05-31T09:30:00Z",
                             "02026-05-31T09:30:00Z",
                             "-2026-05-31T09:30:00Z",
                             "2026-00-31T09:30:00Z",
                             "2026-13-01T09:30:00Z",
                             "2026-05-00T09:30:00Z",
                             "2026-05-32T09:30:00Z",
                             "2026-04-31T09:30:00Z",
                             "2026-05-31T24:00:00Z",
                             "2026-05-31T09:60:00Z",
                             "2026-05-31T09:30:61Z",
                             "2026-05-31T09:30:00.Z",
                             "2026-05-31T09:30:00,5Z",
                             "2026-05-31T09:30:00Zx",
                             " 2026-05-31T09:30:00Z",
                             "2026-05-31T09:30:00+0200",
                             "2026-05-31T09:30:00+02",
                             "2026-05-31T09:30:00+24:00",
                             "2026-05-31T09:30:00+02:60",
                             "2026-05-31T09:30:00+02:00Z",
                             "2026-05-31T09:30:-1Z",
                             "2026-05-31T+9:30:00Z",
                             "20260531T093000Z",
                             "1780219800",
                             "now"})
      QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text);
  }
  void anythingElseIsRefused() {
    QFETCH(const QByteArray, text);
    QCOMPARE(parseTime(text.toStdString()), std::nullopt);
  }

  void randomTimesAgreeWithQt() {
    QRandomGenerator random(1);
    const qint64 first = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 last = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < 20000; ++i) {
      const qint64 value = i == 0 ? first : i == 1 ? last : random.bounded(first, last);
      const QDateTime oracle = QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
      const std::string iso = formatIsoTime(at(value));
      QCOMPARE(QString::fromStdString(iso), oracle.toString(Qt::ISODateWithMs));
      QCOMPARE(QString::fromStdString(formatIsoSeconds(at(value))), oracle.toString(Qt::ISODate));
      QCOMPARE(QString::fromStdString(formatSpaceTime(at(value))),
               oracle.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'")));
      QCOMPARE(millis(iso), value);
      const qint64 whole = value - ((value % 1000) + 1000) % 1000;
      QCOMPARE(millis(formatSpaceTime(at(value))), whole);
      QCOMPARE(millis(formatIsoSeconds(at(value))), whole);
    }
  }

  // Whatever the text, parsing ends and never accepts what formatting could not have meant.
  void damagedTimesAreRefusedOrExact() {
    QRandomGenerator random(2);
    const std::string good = "2024-02-29T09:30:00.123+05:45";
    for (int i = 0; i < 20000; ++i) {
      std::string text = good;
      for (int n = random.bounded(1, 4); n > 0; --n)
        text[static_cast<std::size_t>(random.bounded(static_cast<int>(text.size())))] =
            static_cast<char>(random.bounded(256));
      if (random.bounded(3) == 0) text.resize(static_cast<std::size_t>(random.bounded(static_cast<int>(text.size()))));
      if (const auto time = parseTime(text)) QCOMPARE(parseTime(formatIsoTime(*time)), time);
    }
  }
};

QTEST_GUILESS_MAIN(TimeTest)
#include "time_test.moc"
