// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of objects and keys: pages, prefix, refresh, faults, and a hundred thousand rows.

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/state/key_list.h"
#include "models/state/object_list.h"
#include "tests/models_state/state_transport.h"
#include "tests/support/sanitizer.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::StateWorld;

namespace {

std::string numbered(const char* prefix, int number) {
  return prefix + QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0')).toStdString();
}

}  // namespace

class StateListsTest : public QObject {
  Q_OBJECT

 private slots:
  void readsNothingUnasked() {
    StateWorld world;
    world.transport->objects["a"];
    StateObjectList list(world.service, QStringLiteral("Room"));
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    StateKeyList keys(world.service);
    keys.setObject(world.ref("a"));
    QVERIFY(world.transport->sent.empty());
    QVERIFY(!list.canFetchMore({}));
    QCOMPARE(list.state(), LoadState::Empty);
    QVERIFY(!list.hasRead());
  }

  void readsPageAfterPage() {
    StateWorld world;
    for (int number = 0; number < 2500; ++number) world.transport->objects[numbered("room-", number)];
    StateObjectList list(world.service, QStringLiteral("Room"));
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.read();
    QCOMPARE(list.state(), LoadState::Loading);
    QTRY_COMPARE(list.state(), LoadState::Ready);
    QCOMPARE(list.rowCount(), StateList::kFirstPage);
    QVERIFY(list.hasMore());
    list.readMore();
    QTRY_COMPARE(list.rowCount(), StateList::kFirstPage + StateList::kPage);
    list.readAll();
    QTRY_COMPARE(list.rowCount(), 2500);
    QVERIFY(!list.hasMore());
    QVERIFY(!list.isReadingAll());
    QCOMPARE(world.transport->rowsRead, 2500);
    QCOMPARE(list.rowAt(2499).key, numbered("room-", 2499));
  }

  void readsAheadOnlyWhereThatIsAllowed() {
    StateWorld world;
    for (int number = 0; number < 300; ++number) world.transport->objects[numbered("room-", number)];
    StateObjectList list(world.service, QStringLiteral("Room"));
    list.read();
    QTRY_COMPARE(list.state(), LoadState::Ready);
    QVERIFY(!list.canFetchMore({}));
    list.setReadsAhead(true);
    QVERIFY(list.canFetchMore({}));
    list.fetchMore({});
    QTRY_COMPARE(list.rowCount(), 300);
    QVERIFY(!list.canFetchMore({}));
  }

  void filtersByPrefixWithoutAsking() {
    StateWorld world;
    for (const char* key : {"alpha", "beta-1", "beta-2", "gamma"}) world.transport->objects[key];
    StateObjectList list(world.service, QStringLiteral("Room"));
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.read();
    QTRY_COMPARE(list.rowCount(), 4);
    const int before = world.transport->requests;
    list.setPrefix(QStringLiteral("beta"));
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.rowOf(QStringLiteral("beta-2")), 1);
    QCOMPARE(list.rowOf(QStringLiteral("alpha")), -1);
    QCOMPARE(world.transport->requests, before);

    // What changes meanwhile finds its place, shown or not.
    StateInstance object;
    object.objectKey = "beta-15";
    list.adoptObject(object);
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.rowOf(QStringLiteral("beta-15")), 1);
    object.objectKey = "aardvark";
    list.adoptObject(object);
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.rowAt(1).key, std::string("beta-15"));
    list.setPrefix({});
    QCOMPARE(list.rowCount(), 6);
    QCOMPARE(list.rowAt(0).key, std::string("aardvark"));
  }

  void keepsRowsByTheirKeysWhenReadAgain() {
    StateWorld world;
    auto& objects = world.transport->objects;
    for (const char* key : {"a", "b", "c"}) objects[key];
    StateObjectList list(world.service, QStringLiteral("Room"));
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.read();
    QTRY_COMPARE(list.rowCount(), 3);
    const QPersistentModelIndex held = list.index(2, 0);
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    objects.erase("a");
    objects["c"].alarm = 1800000000000;
    list.read();
    QCOMPARE(list.state(), LoadState::Refreshing);
    QTRY_COMPARE(list.rowCount(), 2);
    QCOMPARE(held.row(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(list.rowAt(1).alarm, qint64(1800000000000));
    QVERIFY(!list.index(1, StateObjectList::Alarm).data().toString().isEmpty());
  }

  void keepsWhatItHasWhenAPageFails() {
    StateWorld world;
    for (int number = 0; number < 300; ++number) world.transport->objects[numbered("room-", number)];
    StateObjectList list(world.service, QStringLiteral("Room"));
    world.transport->failNext = 1;
    list.read();
    QTRY_COMPARE(list.state(), LoadState::Failed);
    QVERIFY(list.error());
    list.read();
    QTRY_COMPARE(list.state(), LoadState::Ready);
    QVERIFY(!list.error());
    world.transport->failNext = 1;
    list.readAll();
    QTRY_COMPARE(list.state(), LoadState::Stale);
    QVERIFY(!list.isReadingAll());
    QCOMPARE(list.rowCount(), StateList::kFirstPage);
    list.readMore();
    QTRY_COMPARE(list.rowCount(), 300);
  }

  void stops() {
    StateWorld world;
    for (int number = 0; number < 300; ++number) world.transport->objects[numbered("room-", number)];
    StateObjectList list(world.service, QStringLiteral("Room"));
    list.read();
    QTRY_COMPARE(list.state(), LoadState::Ready);
    world.transport->hang = true;
    list.readAll();
    QVERIFY(list.isBusy());
    list.stop();
    QVERIFY(!list.isBusy() && !list.isReadingAll());
    QCOMPARE(list.state(), LoadState::Ready);
    QCOMPARE(list.rowCount(), StateList::kFirstPage);
    QVERIFY(list.hasMore());
  }

  void changesWithTheObject() {
    StateWorld world;
    world.transport->objects["a"].values = {{"k/1", "x"}, {"k/2", "yy"}};
    world.transport->objects["b"].values = {{"z", "z"}};
    StateKeyList keys(world.service);
    const QAbstractItemModelTester tester(&keys, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy seen(&keys, &StateKeyList::objectSeen);
    keys.setObject(world.ref("a"));
    keys.read();
    QTRY_COMPARE(keys.rowCount(), 2);
    QCOMPARE(seen.count(), 1);
    QCOMPARE(keys.index(1, StateKeyList::Size).data(StateList::RawValueRole).toLongLong(), 2LL);
    keys.setObject(world.ref("b"));
    QCOMPARE(keys.rowCount(), 0);
    QVERIFY(!keys.hasRead());
    keys.read();
    QTRY_COMPARE(keys.rowCount(), 1);
    keys.forgetKey("z");
    QCOMPARE(keys.rowCount(), 0);
    QCOMPARE(keys.state(), LoadState::Empty);
    keys.adoptEntry({"q", 3, "2026-12-01 10:00:00Z", "2026-12-01 10:00:00Z"});
    QCOMPARE(keys.rowCount(), 1);
    keys.setObject(world.ref("nobody"));
    keys.read();
    QTRY_COMPARE(keys.state(), LoadState::Failed);
    QCOMPARE(keys.error()->kind, ErrorKind::NotFound);
  }

  void leavesOutWhatLiesBeyondThePagesItRead() {
    StateWorld world;
    for (int number = 0; number < 300; ++number) world.transport->objects[numbered("room-", number)];
    StateObjectList list(world.service, QStringLiteral("Room"));
    list.read();
    QTRY_COMPARE(list.rowCount(), StateList::kFirstPage);
    StateInstance object;
    object.objectKey = "zoo";
    list.adoptObject(object);
    QCOMPARE(list.rowCount(), StateList::kFirstPage);
  }

  void holdsAHundredThousandObjects() {
    constexpr int kMany = test::kSanitized ? 10000 : 100000;
    StateWorld world;
    for (int number = 0; number < kMany; ++number) world.transport->objects[numbered("room-", number)];
    StateObjectList list(world.service, QStringLiteral("Room"));
    list.readAll();
    QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), kMany, 60000);
    list.setPrefix(QStringLiteral("room-0000"));
    QCOMPARE(list.rowCount(), 100);
  }
};

QTEST_GUILESS_MAIN(StateListsTest)
#include "lists_test.moc"
