// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The alarm of an object: known from a list, read, set, deleted, put back; and what is said of it.

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "models/state/alarm_store.h"
#include "models/state/alarm_text.h"
#include "models/state/object_list.h"
#include "tests/models_state/state_transport.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::StateWorld;

namespace {

constexpr qint64 kTime = 1800000000000;

StateAlarmSet at(qint64 time) { return {time, std::nullopt}; }

}  // namespace

class StateAlarmTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void knowsWhatAListTold() {
    StateWorld world;
    auto& object = world.transport->objects["a"];
    object.alarm = kTime;
    object.retries = 2;
    StateObjectList list(world.service, QStringLiteral("Room"));
    list.read();
    QTRY_COMPARE(list.rowCount(), 1);
    StateAlarmStore store(world.service);
    store.open(world.ref("a"));
    QVERIFY(!store.alarm());
    store.adopt(list.rowAt(0));
    QCOMPARE(*store.alarm(), (StateAlarm{kTime, -1, 2}));
    QCOMPARE(world.transport->sent.size(), std::size_t(1));
  }

  void setsReplacesAndPutsBack() {
    StateWorld world;
    auto& object = world.transport->objects["a"];
    StateAlarmStore store(world.service);
    QSignalSpy changed(&store, &StateAlarmStore::changed);
    store.open(world.ref("a"));
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    QCOMPARE(store.alarm()->scheduledAt, qint64(-1));
    store.set(at(kTime));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(object.alarm.value_or(0), kTime);
    store.set({std::nullopt, 60});
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(object.alarm.value_or(0), std::int64_t(60000));
    QCOMPARE(store.undoAlarm()->scheduledAt, kTime);
    store.undo();
    QTRY_COMPARE(changed.count(), 3);
    QVERIFY(changed.last().first().toBool());
    QCOMPARE(object.alarm.value_or(0), kTime);
    QVERIFY(!store.canUndo());
  }

  void putsBackThatThereWasNone() {
    StateWorld world;
    auto& object = world.transport->objects["a"];
    StateAlarmStore store(world.service);
    QSignalSpy changed(&store, &StateAlarmStore::changed);
    store.open(world.ref("a"));
    store.set(at(kTime));
    QTRY_COMPARE(changed.count(), 1);
    store.undo();
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!object.alarm);
    QCOMPARE(store.alarm()->scheduledAt, qint64(-1));
  }

  void deletesAndPutsBack() {
    StateWorld world;
    auto& object = world.transport->objects["a"];
    object.alarm = kTime;
    StateAlarmStore store(world.service);
    QSignalSpy changed(&store, &StateAlarmStore::changed);
    store.open(world.ref("a"));
    store.remove();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!object.alarm);
    store.undo();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(object.alarm.value_or(0), kTime);
  }

  void leavesAnAlarmThatSomebodyElseSet() {
    StateWorld world;
    auto& object = world.transport->objects["a"];
    object.alarm = kTime;
    StateAlarmStore store(world.service);
    QSignalSpy conflicted(&store, &StateAlarmStore::conflicted);
    QSignalSpy changed(&store, &StateAlarmStore::changed);
    store.open(world.ref("a"));
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    object.alarm = kTime + 5;
    store.set(at(kTime + 9));
    QTRY_COMPARE(conflicted.count(), 1);
    QCOMPARE(object.alarm.value_or(0), kTime + 5);
    QCOMPARE(store.alarm()->scheduledAt, kTime + 5);
    store.set(at(kTime + 9));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(object.alarm.value_or(0), kTime + 9);
  }

  void makesTheObject() {
    StateWorld world;
    StateAlarmStore store(world.service);
    QSignalSpy changed(&store, &StateAlarmStore::changed);
    store.open(world.ref("new"));
    store.set(at(kTime));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(world.transport->objects["new"].alarm.value_or(0), kTime);
  }

  void tellsFaults() {
    StateWorld world;
    world.transport->objects["a"].alarm = kTime;
    StateAlarmStore store(world.service);
    QSignalSpy failed(&store, &StateAlarmStore::actionFailed);
    store.open(world.ref("a"));
    world.transport->failNext = 1;
    store.remove();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!store.isBusy());
    QCOMPARE(world.transport->objects["a"].alarm.value_or(0), kTime);
  }

  void saysWhenAndHowOften() {
    QCOMPARE(alarmCountdown({kTime, -1, 0}, kTime - 200000), QStringLiteral("in 3 min 20 s"));
    QCOMPARE(alarmCountdown({kTime, -1, 0}, kTime + 5000), QStringLiteral("due since 5 s"));
    QVERIFY(alarmCountdown({-1, -1, 0}, kTime).isEmpty());
    QVERIFY(alarmTimeText({kTime, -1, 0}).contains(QStringLiteral("2027-01-15 08:00:00 UTC")));
    QVERIFY(alarmRetryText({kTime, -1, 0}).isEmpty());
    QVERIFY(alarmRetryText({kTime, -1, 3}).contains(QStringLiteral("Retry 3 of 6")));
    QVERIFY(alarmRetryText({kTime, -1, 3}).contains(QStringLiteral("8 s")));
    QVERIFY(alarmRetryText({kTime, -1, 6}).contains(QStringLiteral("the last one")));
    // 2 s, doubling: 2, 4, 8, 16, 32, 64.
    QCOMPARE(alarmRetryDelayMs(1), qint64(2000));
    QCOMPARE(alarmRetryDelayMs(6), qint64(64000));
    QCOMPARE(alarmRetryDelayMs(7), qint64(0));
  }

  void knowsTheBoundsOfTheContract() {
    QVERIFY(alarmProblem({std::nullopt, 0}).isEmpty());
    QVERIFY(alarmProblem({std::nullopt, 2147483647}).isEmpty());
    QVERIFY(!alarmProblem({std::nullopt, 2147483648}).isEmpty());
    QVERIFY(!alarmProblem({std::nullopt, -1}).isEmpty());
    QVERIFY(!alarmProblem(at(-1)).isEmpty());
    QVERIFY(alarmProblem(at(9007199254740991)).isEmpty());
    QVERIFY(!alarmProblem(at(9007199254740992)).isEmpty());
    QCOMPARE(alarmTimeOf({std::nullopt, 60}, kTime), kTime + 60000);
    QCOMPARE(alarmTimeOf(at(5), kTime), qint64(5));
  }
};

QTEST_GUILESS_MAIN(StateAlarmTest)
#include "alarm_test.moc"
