// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schedules checked field by field as they are typed.
#include <QTest>

#include <algorithm>

#include "models/cron/cron_check.h"

using namespace tovuk;
using namespace tovuk::models;

class CheckTest : public QObject {
  Q_OBJECT

 private slots:
  void tellsWhatIsWrong_data() {
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](CronField field, const char* text, const QString& reason) {
      QTest::addRow("%d %s", static_cast<int>(field), text)
          << static_cast<int>(field) << QString::fromLatin1(text) << reason;
    };
    row(CronField::Minute, "60", u"60 is not from 0 to 59."_qs);
    row(CronField::Minute, "1,", u"A value is missing beside a comma."_qs);
    row(CronField::Minute, "5-", u"A value is missing."_qs);
    row(CronField::Minute, "9-5", u"The range \u201C9-5\u201D runs backwards."_qs);
    row(CronField::Minute, "*/0", u"The step \u201C0\u201D is not from 1 to 59."_qs);
    row(CronField::Minute, "*/", u"The step \u201C\u201D is not from 1 to 59."_qs);
    row(CronField::Minute, "1-5/x", u"The step \u201Cx\u201D is not from 1 to 59."_qs);
    row(CronField::Minute, "x", u"\u201Cx\u201D is no number."_qs);
    row(CronField::Minute, "1 2", u"A field holds no spaces; put commas between values."_qs);
    row(CronField::Minute, "", u"Nothing is chosen: write a value, or * for every one."_qs);
    row(CronField::Hour, "24", u"24 is not from 0 to 23."_qs);
    row(CronField::DayOfMonth, "L", u"\u201CL\u201D is not known: L, W, # and ? are no part of cron here."_qs);
    row(CronField::DayOfMonth, "0", u"0 is not from 1 to 31."_qs);
    row(CronField::Month, "JAM", u"\u201CJAM\u201D is no number and no name from JAN to DEC."_qs);
    row(CronField::DayOfWeek, "MON#2", u"\u201CMON#2\u201D is not known: L, W, # and ? are no part of cron here."_qs);
    row(CronField::DayOfWeek, "8", u"8 is not from 0 to 7."_qs);
    row(CronField::DayOfWeek, "FOO", u"\u201CFOO\u201D is no number and no name from SUN to SAT."_qs);
  }
  void tellsWhatIsWrong() {
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    CronFields fields;
    fields.fill(u"*"_qs);
    fields.at(static_cast<std::size_t>(field)) = text;
    const CronCheck check = checkCronFields(fields);
    QVERIFY(!check.expression);
    for (std::size_t i = 0; i < fields.size(); ++i)
      QCOMPARE(check.problems.at(i), i == static_cast<std::size_t>(field) ? reason : QString());
  }

  // Whatever the engine refuses has a reason, and whatever it takes has none.
  void agreesWithTheEngine() {
    const QStringList items = {u"*"_qs,    u"0"_qs,       u"7"_qs,    u"59"_qs,  u"60"_qs,  u"*/5"_qs,
                               u"*/99"_qs, u"5/2"_qs,     u"1-5"_qs,  u"5-1"_qs, u"FRI"_qs, u"fri"_qs,
                               u"JAN"_qs,  u"FRI-SUN"_qs, u"?"_qs,    u"15W"_qs, u"-"_qs,   u"/"_qs,
                               u"1,2"_qs,  u",1"_qs,      u"1//2"_qs, u"*-5"_qs, u"+1"_qs,  u"1.5"_qs};
    for (std::size_t field = 0; field < kCronFieldCount; ++field) {
      for (const QString& item : items) {
        CronFields fields;
        fields.fill(u"*"_qs);
        fields.at(field) = item;
        const bool isRight = CronExpression::parse(cronTextOf(fields).toStdString()).has_value();
        const CronCheck check = checkCronFields(fields);
        QVERIFY2(check.expression.has_value() == isRight, qPrintable(cronTextOf(fields)));
        QVERIFY2(check.problems.at(field).isEmpty() == isRight, qPrintable(cronTextOf(fields)));
      }
    }
  }

  void checksTheLine() {
    QVERIFY(checkCronText(u"  */15   * * * *"_qs).expression.has_value());
    QCOMPARE(checkCronText(u"@daily"_qs).whole,
             u"Nicknames such as \u201C@daily\u201D are not known; write five fields."_qs);
    QCOMPARE(checkCronText(u""_qs).whole, u"Write five fields, for example */15 * * * *."_qs);
    QVERIFY(checkCronText(u"* * * *"_qs).whole.startsWith(u"There are 4 fields"));
    QVERIFY(checkCronText(u"* * * * * *"_qs).whole.startsWith(u"There are 6 fields"));
    QCOMPARE(checkCronText(u"* * *\n* *"_qs).whole, u"The schedule must be one line."_qs);
    QVERIFY(!checkCronText(u"* * * * *"_qs + QString(120, u' ')).expression);
    // Each field alone is right.
    const CronCheck never = checkCronText(u"0 0 30 2 *"_qs);
    QCOMPARE(never.problems.at(2), u"This day never comes in the months that are chosen."_qs);
    QVERIFY(!never.expression);
  }

  void takesFieldsApart() {
    const CronFields fields = cronFieldsOf(u" 0\t8  * * MON "_qs);
    QCOMPARE(fields, (CronFields{u"0"_qs, u"8"_qs, u"*"_qs, u"*"_qs, u"MON"_qs}));
    QCOMPARE(cronTextOf(fields), u"0 8 * * MON"_qs);
    QCOMPARE(cronFieldsOf(u"1 2"_qs), (CronFields{u"1"_qs, u"2"_qs, QString(), QString(), QString()}));
  }

  void hintsAtWhatIsHardlyMeant() {
    QVERIFY(cronHint(u"*/7 * * * *"_qs).contains(u"4 minutes apart"));
    QVERIFY(cronHint(u"0 */5 * * *"_qs).contains(u"4 hours apart"));
    QVERIFY(cronHint(u"0 0 13 * FRI"_qs).contains(u"either"));
    QVERIFY(cronHint(u"*/15 */6 * * MON"_qs).isEmpty());
    QVERIFY(cronHint(u"*/7 nonsense"_qs).isEmpty());
  }

  void everyFieldHasItsHelp() {
    QStringList all;
    for (std::size_t i = 0; i < kCronFieldCount; ++i) {
      all.append(cronFieldHelp(static_cast<CronField>(i)));
      QVERIFY(!cronFieldName(static_cast<CronField>(i)).isEmpty());
    }
    QVERIFY(!all.contains(QString()));
    QCOMPARE(all.removeDuplicates(), 0);
  }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
