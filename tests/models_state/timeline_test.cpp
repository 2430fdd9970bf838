// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The alarms of a class in the order of time, and objects that never stop ringing.

#include <QAbstractItemModelTester>
#include <QTest>

#include "models/state/alarm_timeline.h"
#include "tests/models_state/state_transport.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::StateWorld;

namespace {

constexpr qint64 kTime = 1800000000000;

StateAlarmRun ring(const char* object, qint64 at, bool isRetry = false) {
  StateAlarmRun run;
  run.objectKey = object;
  run.ranAtUnixMs = at;
  run.isRetry = isRetry;
  run.result = "accepted";
  return run;
}

}  // namespace

class StateTimelineTest : public QObject {
  Q_OBJECT

 private slots:
  void ordersWhatIsSetByTime() {
    StateWorld world;
    auto& objects = world.transport->objects;
    objects["a"].alarm = kTime + 5;
    objects["b"];
    objects["c"].alarm = kTime;
    objects["c"].retries = 2;
    StateObjectList list(world.service, QStringLiteral("Room"));
    AlarmTimeline timeline(world.service, QStringLiteral("Room"), list);
    const QAbstractItemModelTester tester(&timeline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(timeline.rowCount(), 0);
    list.read();
    QTRY_COMPARE(timeline.rowCount(), 2);
    QCOMPARE(timeline.row(0).object, std::string("c"));
    QCOMPARE(timeline.row(0).attempt, 3);
    QCOMPARE(timeline.row(1).object, std::string("a"));
    // It follows what is set and deleted elsewhere in the panel.
    StateInstance object;
    object.objectKey = "b";
    object.alarmScheduledAtUnixMs = kTime + 1;
    list.adoptObject(object);
    QTRY_COMPARE(timeline.rowCount(), 3);
    QCOMPARE(timeline.row(1).object, std::string("b"));
    object.alarmScheduledAtUnixMs.reset();
    list.adoptObject(object);
    QTRY_COMPARE(timeline.rowCount(), 2);
  }

  void findsObjectsThatRingAgainAndAgain() {
    // Newest first, as the service tells them.
    const std::vector<StateAlarmRun> runs = {ring("loop", kTime + 6000),
                                             ring("calm", kTime + 5000),
                                             ring("loop", kTime + 3000),
                                             ring("retried", kTime + 2000, true),
                                             ring("retried", kTime + 1500, true),
                                             ring("retried", kTime + 1000),
                                             ring("loop", kTime),
                                             ring("calm", kTime - 3600000),
                                             ring("calm", kTime - 7200000)};
    const auto loops = alarmLoops(runs);
    QCOMPARE(loops.size(), std::size_t(1));
    QCOMPARE(loops.front(), (AlarmLoop{"loop", 3000, 28800}));
    QVERIFY(alarmLoops({}).empty());
  }
};

QTEST_GUILESS_MAIN(StateTimelineTest)
#include "timeline_test.moc"
