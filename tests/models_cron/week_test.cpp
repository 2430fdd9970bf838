// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week calendar: hours by days of a local clock that may skip and repeat.
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include "models/cron/cron_week_model.h"
#include "tests/models_cron/bench.h"

using namespace tovuk;
using namespace tovuk::models;

namespace {

ScheduledTrigger scheduled(const QString& name, const char* expression) {
  return {name, name, CronExpression::parse(expression).value_or(CronExpression())};
}

}  // namespace

class WeekTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void putsRunsWhereTheyAre() {
    CronWeekModel week;
    const QAbstractItemModelTester tester(&week, QAbstractItemModelTester::FailureReportingMode::Fatal);
    week.show({scheduled(u"a"_qs, "30 2 * * *"), scheduled(u"b"_qs, "30 2 * * TUE")}, QDate(2026, 11, 30),
              QTimeZone("Asia/Kathmandu"));  // five hours and three quarters east
    QCOMPARE(week.runs(), 8);
    QCOMPARE(week.pileUps(), 1);
    const QModelIndex tuesday = week.index(8, 1);
    QCOMPARE(tuesday.data(CronWeekModel::RunsRole).toInt(), 2);
    QCOMPARE(tuesday.data(CronWeekModel::MostRole).toInt(), 2);
    QCOMPARE(week.countAt(tuesday, 15), 2);
    QCOMPARE(week.countAt(tuesday, 30), 0);
    QCOMPARE(week.lines(tuesday), QStringList{u"08:15: a and b"_qs});
    QVERIFY(tuesday.data(Qt::AccessibleTextRole).toString().contains(u"2 runs"));
    QVERIFY(week.index(9, 1).data(Qt::AccessibleTextRole).toString().contains(u"no runs"));
    QVERIFY(week.index(9, 1).data().toString().isEmpty());
  }

  void showsSkippedAndRepeatedHours() {
    const QTimeZone berlin("Europe/Berlin");
    CronWeekModel week;
    week.show({scheduled(u"a"_qs, "30 * * * *")}, QDate(2026, 3, 23), berlin);
    QCOMPARE(week.runs(), 167);
    const QModelIndex skipped = week.index(2, 6);
    QVERIFY(skipped.data(CronWeekModel::SkippedRole).toBool());
    QCOMPARE(skipped.data(CronWeekModel::RunsRole).toInt(), 0);
    QVERIFY(!week.index(3, 6).data(CronWeekModel::SkippedRole).toBool());

    week.show({scheduled(u"a"_qs, "30 * * * *")}, QDate(2026, 10, 19), berlin);
    QCOMPARE(week.runs(), 169);
    const QModelIndex repeated = week.index(2, 6);
    QVERIFY(repeated.data(CronWeekModel::RepeatedRole).toBool());
    QCOMPARE(repeated.data(CronWeekModel::RunsRole).toInt(), 2);
    QCOMPARE(week.lines(repeated), (QStringList{u"02:30: a"_qs, u"02:30, the second time: a"_qs}));
    // Half an hour only.
    week.show({}, QDate(2026, 9, 28), QTimeZone("Australia/Lord_Howe"));
    QVERIFY(week.index(2, 6).data(CronWeekModel::SkippedRole).toBool());
  }

  void leavesOutWhatIsTooMuchToRead() {
    CronWeekModel week;
    week.show({scheduled(u"a"_qs, "* * * * *")}, QDate(2026, 11, 30), QTimeZone::utc());
    const QStringList lines = week.lines(week.index(0, 0));
    QCOMPARE(lines.size(), CronWeekModel::kMostLines + 1);
    QVERIFY(lines.back().startsWith(QString::number(60 - CronWeekModel::kMostLines)));
  }

  void laysOutManyTriggersAtOnce() {
    std::vector<ScheduledTrigger> many;
    for (int i = 0; i < 250; ++i)
      many.push_back(scheduled(QString::number(i), qPrintable(QStringLiteral("%1 */2 * * *").arg(i % 60))));
    CronWeekModel week;
    week.show(many, QDate(2026, 11, 30), QTimeZone("Europe/Berlin"));
    QCOMPARE(week.runs(), 250 * 12 * 7);
  }
};

QTEST_GUILESS_MAIN(WeekTest)
#include "week_test.moc"
