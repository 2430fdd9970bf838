// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schedules in plain words, and how often they come.
#include <QLocale>
#include <QTest>

#include "models/cron/cron_words.h"
#include "tests/models_cron/bench.h"

using namespace tovuk;
using namespace tovuk::models;

class WordsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void saysEverySchedule_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* expression, const QString& words) {
      QTest::newRow(expression) << QString::fromLatin1(expression) << words;
    };
    row("* * * * *", u"Every minute."_qs);
    row("*/15 * * * *", u"Every 15 minutes."_qs);
    row("*/15 9-17 * * MON-FRI", u"Every 15 minutes from 09:00 to 17:59 UTC. Only from Monday to Friday."_qs);
    row("* 2 * * *", u"Every minute from 02:00 to 02:59 UTC."_qs);
    row("* 2,4 * * *", u"Every minute of the hours 2 and 4 by UTC."_qs);
    row("5 * * * *", u"Every hour at minute 5."_qs);
    row("5,20 * * * *", u"Every hour at the minutes 5 and 20."_qs);
    row("0 */4 * * *", u"Every 4 hours, the first time of a day at 00:00 UTC."_qs);
    row("30 2 * * *", u"Every day at 02:30 UTC."_qs);
    row("0 8 * * MON", u"Every Monday at 08:00 UTC."_qs);
    row("0 8 * * 0,3", u"Every Sunday and Wednesday at 08:00 UTC."_qs);
    row("0 8,20 * * 1-5", u"Every day from Monday to Friday at 08:00 and 20:00 UTC."_qs);
    row("0 0 1 * *", u"On day 1 of the month at 00:00 UTC."_qs);
    row("0 0 1-5,15 * *", u"On the days 1\u20135 and 15 of the month at 00:00 UTC."_qs);
    row("0 0 13 * FRI", u"On day 13 of the month, and every Friday as well, at 00:00 UTC."_qs);
    row("0 0 */2 2 MON",
        u"Every Monday that is one of the days 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, and 31 of the "
        "month, at 00:00 UTC. Only in February."_qs);
    row("0 0 1 MAR-MAY *", u"On day 1 of the month at 00:00 UTC. Only from March to May."_qs);
    row("0 0 1-31 * MON", u"Every day at 00:00 UTC."_qs);
    row("7 3-9 * * *", u"At minute 7 of the hours 3\u20139 by UTC."_qs);
  }
  void saysEverySchedule() {
    QFETCH(QString, expression);
    QFETCH(QString, words);
    const auto parsed = CronExpression::parse(expression.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(cronWords(*parsed), words);
  }

  void countsRuns_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<qint64>("year");
    QTest::addColumn<qint64>("month");
    QTest::newRow("every minute") << u"* * * * *"_qs << qint64(525600) << qint64(43800);
    QTest::newRow("daily") << u"30 2 * * *"_qs << qint64(365) << qint64(31);
    QTest::newRow("monthly") << u"0 0 1 * *"_qs << qint64(12) << qint64(1);
    QTest::newRow("a leap day") << u"0 0 29 2 *"_qs << qint64(0) << qint64(0);
    QTest::newRow("quarters of working hours") << u"*/15 9-17 * * 1-5"_qs << qint64(261 * 36) << qint64(783);
  }
  void countsRuns() {
    QFETCH(QString, expression);
    QFETCH(qint64, year);
    QFETCH(qint64, month);
    const auto parsed = CronExpression::parse(expression.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(cronRunsInYear(*parsed, test::at("2025-12-31T12:00:00Z")), year);
    QCOMPARE(cronRunsInMonth(*parsed, test::at("2025-12-31T12:00:00Z")), month);
  }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
