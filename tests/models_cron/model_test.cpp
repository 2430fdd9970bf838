// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of triggers: what is computed of them, and that rows keep their identity.
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "models/cron/cron_model.h"
#include "models/cron/cron_room.h"
#include "tests/models_cron/bench.h"

using namespace tovuk;
using namespace tovuk::models;

namespace {

CronTrigger trigger(const std::string& id, const std::string& name, const std::string& expression,
                    bool enabled = true) {
  return {id, name, expression, enabled};
}

QString cell(const CronModel& model, int row, int column) { return model.index(row, column).data().toString(); }

}  // namespace

class ModelTest : public QObject {
  Q_OBJECT

 private:
  UtcTime m_now = test::at("2026-12-01T12:00:30Z");  // a Tuesday
  CronModel::Clock m_clock = [this] { return m_now; };

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void computesWhatTheServiceDoesNotTell() {
    test::CronWorld world;
    CronModel model(world.service(), m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setZone(QTimeZone("America/New_York"));
    world.hold({trigger("cron_1", "nightly", "30 2 * * *"), trigger("cron_2", "paused", "0 8 * * MON", false)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, CronModel::Name), u"nightly"_qs);
    QCOMPARE(cell(model, 0, CronModel::InWords), u"Every day at 02:30 UTC."_qs);
    QCOMPARE(cell(model, 0, CronModel::NextUtc), u"2026-12-02 02:30"_qs);
    QCOMPARE(cell(model, 0, CronModel::NextLocal), u"2026-12-01 21:30"_qs);
    QCOMPARE(cell(model, 0, CronModel::Monthly), u"about 31"_qs);
    QCOMPARE(cell(model, 1, CronModel::NextUtc), u"paused"_qs);
    QVERIFY(cell(model, 1, CronModel::NextLocal).isEmpty());
    QVERIFY(model.headerData(CronModel::NextLocal, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"New_York"));
    QCOMPARE(model.index(1, CronModel::Enabled).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.runsInMonth(), qint64(31));
    QCOMPARE(model.scheduled().size(), std::size_t(1));
  }

  void keepsRowsOverARefresh() {
    test::CronWorld world;
    CronModel model(world.service(), m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    world.hold({trigger("cron_1", "a", "0 0 * * *"), trigger("cron_2", "b", "0 0 * * *"),
                trigger("cron_3", "c", "0 0 * * *")});
    const QPersistentModelIndex kept(model.index(2, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    world.hold({trigger("cron_3", "renamed", "0 0 * * *"), trigger("cron_4", "d", "* * * * *"),
                trigger("cron_1", "a", "5 0 * * *")});
    QVERIFY(reset.isEmpty());
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data().toString(), u"renamed"_qs);
    QCOMPARE(cell(model, 2, CronModel::Schedule), u"5 0 * * *"_qs);
    QCOMPARE(model.rowOf(u"d"_qs), 1);
    QCOMPARE(model.rowOf(u"cron_2"_qs), -1);
  }

  void marksPileUpsAndOverlaps() {
    test::CronWorld world;
    CronModel model(world.service(), m_clock);
    world.hold({trigger("cron_1", "a", "0 */4 * * *"), trigger("cron_2", "b", "0 */6 * * *"),
                trigger("cron_3", "often", "7/5 * * * *"), trigger("cron_4", "off", "0 0 * * *", false)});
    QVERIFY(cell(model, 0, CronModel::Marks).startsWith(u"2 triggers in one minute, at 2026-12-02 00:00 UTC"));
    QVERIFY(model.index(1, 0).data(CronModel::MarkedRole).toBool());
    QVERIFY(!model.index(2, 0).data(CronModel::MarkedRole).toBool());
    QVERIFY(cell(model, 3, CronModel::Marks).isEmpty());
    model.setDuration(6);
    QVERIFY(cell(model, 2, CronModel::Marks).startsWith(u"Runs come 5 minutes apart"));
    model.setDuration(5);
    QVERIFY(cell(model, 2, CronModel::Marks).isEmpty());
  }

  void keepsWhatItDoesNotKnow() {
    test::CronWorld world;
    CronModel model(world.service(), m_clock);
    world.hold({trigger("cron_1", "odd", "@daily"), {"cron_2", "untold", "0 0 * * *", std::nullopt}});
    QCOMPARE(cell(model, 0, CronModel::Schedule), u"@daily"_qs);
    QVERIFY(cell(model, 0, CronModel::InWords).contains(u"do not know"));
    QVERIFY(cell(model, 0, CronModel::NextUtc).isEmpty());
    QVERIFY(model.index(1, 0).data(CronModel::EnabledRole).toBool());
  }

  void asksForTheSwitchAndWaits() {
    test::CronWorld world;
    CronModel model(world.service(), m_clock);
    world.hold({trigger("cron_1", "a", "0 0 * * *")});
    QSignalSpy wanted(&model, &CronModel::enabledWanted);
    const QModelIndex box = model.index(0, CronModel::Enabled);
    QVERIFY(model.flags(box).testFlag(Qt::ItemIsUserCheckable));
    model.setData(box, Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(0).toString(), u"cron_1"_qs);
    QCOMPARE(wanted.front().at(1).toBool(), false);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    model.setData(box, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(wanted.count(), 1);
    world.connection().setReadOnly(true);
    QVERIFY(!model.flags(box).testFlag(Qt::ItemIsUserCheckable));
  }

  void tellsTheRoomOfTheAccount() {
    test::CronWorld world;
    world.hold({trigger("cron_1", "a", "0 0 * * *"), trigger("cron_2", "b", "0 0 * * *")});
    const CronRoom some = cronRoom(world.service(), 2);
    QCOMPARE(cronRoomText(some), u"4 of 5 triggers of the account"_qs);
    QVERIFY(cronRoomProblem(some).isEmpty());
    QVERIFY(cronRoomProblem(cronRoom(world.service(), 3)).contains(u"5"));
    const CronRoom unknown = cronRoom(world.service(), std::nullopt);
    QVERIFY(cronRoomText(unknown).contains(u"2 triggers in this service"));
    QVERIFY(cronRoomProblem(unknown).isEmpty());
  }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
