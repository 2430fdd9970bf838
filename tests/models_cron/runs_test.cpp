// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next runs of a schedule, and what changes between two of them.
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <algorithm>

#include "models/cron/cron_runs_model.h"
#include "tests/models_cron/bench.h"

using namespace tovuk;
using namespace tovuk::models;

namespace {

CronExpression parsed(const char* expression) { return CronExpression::parse(expression).value_or(CronExpression()); }

QString cell(const CronRunsModel& model, int row, int column) { return model.index(row, column).data().toString(); }

}  // namespace

class RunsTest : public QObject {
  Q_OBJECT

 private:
  const UtcTime m_now = test::at("2026-03-28T00:00:00Z");

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void showsTenRunsByBothClocks() {
    CronRunsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(parsed("30 1 * * *"), parsed("30 1 * * *"), m_now, QTimeZone("Europe/Berlin"));
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(!model.isComparing());
    QCOMPARE(cell(model, 0, CronRunsModel::Utc), u"2026-03-28 01:30"_qs);
    QCOMPARE(cell(model, 0, CronRunsModel::Local), u"2026-03-28 02:30"_qs);
    QVERIFY(cell(model, 0, CronRunsModel::Note).isEmpty());
    // 02:30 is skipped on that Sunday.
    QCOMPARE(cell(model, 1, CronRunsModel::Local), u"2026-03-29 03:30"_qs);
    QVERIFY(cell(model, 1, CronRunsModel::Note).contains(u"There is no 02:30 on this day"));
    QVERIFY(cell(model, 1, CronRunsModel::Note).contains(u"forward from 02:00 to 03:00"));
    QVERIFY(cell(model, 2, CronRunsModel::Note).isEmpty());
    model.show(std::nullopt, parsed("30 1 * * *"), m_now, QTimeZone::utc());
    QCOMPARE(model.rowCount(), 0);
  }

  void tellsARepeatedTime() {
    CronRunsModel model;
    model.show(parsed("30 0,1 * * *"), std::nullopt, test::at("2026-10-25T00:00:00Z"), QTimeZone("Europe/Berlin"));
    QCOMPARE(cell(model, 0, CronRunsModel::Local), u"2026-10-25 02:30"_qs);
    QVERIFY(cell(model, 0, CronRunsModel::Note).contains(u"the first time"));
    QCOMPARE(cell(model, 1, CronRunsModel::Local), u"2026-10-25 02:30"_qs);
    QVERIFY(cell(model, 1, CronRunsModel::Note).contains(u"the second time"));
    QVERIFY(cell(model, 1, CronRunsModel::Note).contains(u"back from 03:00 to 02:00"));
  }

  void comparesSchedules() {
    CronRunsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(parsed("0 */12 * * *"), parsed("0 */8 * * *"), m_now, QTimeZone::utc());
    QVERIFY(model.isComparing());
    QStringList changes;
    for (int row = 0; row < 5; ++row)
      changes.append(cell(model, row, CronRunsModel::Utc).right(5) + u' ' + cell(model, row, CronRunsModel::Change));
    QCOMPARE(changes,
             (QStringList{u"08:00 goes"_qs, u"12:00 new"_qs, u"16:00 goes"_qs, u"00:00 stays"_qs, u"08:00 goes"_qs}));
    const auto& runs = model.runs();
    QCOMPARE(std::count_if(runs.begin(), runs.end(), [](const auto& run) { return run.change != RunChange::Goes; }),
             10);
    QVERIFY(changeSummary(parsed("0 */8 * * *"), parsed("0 */12 * * *"), m_now)
                .contains(u"about 61 times a month in place of 92"));
    QVERIFY(changeSummary(parsed("0 0 * * *"), parsed("1 0 * * *"), m_now).contains(u"None of the runs listed stays"));
  }

  // What comes every minute is not walked through for a year to the next run of a rare schedule.
  void comparesRareWithFrequent() {
    const auto rows = comparedRuns(parsed("* * * * *"), parsed("0 0 1 1 *"), m_now, 10, QTimeZone::utc());
    QCOMPARE(rows.size(), std::size_t(20));
    QCOMPARE(rows.at(9).change, RunChange::Goes);
    QCOMPARE(rows.at(10).change, RunChange::Stays);
    QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.run.at < b.run.at; }));
  }
};

QTEST_GUILESS_MAIN(RunsTest)
#include "runs_test.moc"
