// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two objects beside each other.

#include <QAbstractItemModelTester>
#include <QTest>

#include "models/state/object_compare.h"
#include "tests/models_state/state_transport.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::StateWorld;
using Kind = tovuk::models::ComparedKey::Kind;

class StateCompareTest : public QObject {
  Q_OBJECT

 private slots:
  void findsWhatDiffers() {
    StateWorld world;
    world.transport->objects["a"].values = {{"left", "1"}, {"longer", "12"}, {"other", "x"}, {"same", "s"}};
    world.transport->objects["b"].values = {{"longer", "1"}, {"other", "y"}, {"right", "1"}, {"same", "s"}};
    ObjectCompare compare(world.service);
    const QAbstractItemModelTester tester(&compare, QAbstractItemModelTester::FailureReportingMode::Fatal);
    compare.start(world.ref("a"), world.ref("b"));
    QCOMPARE(compare.state(), LoadState::Loading);
    QTRY_COMPARE(compare.state(), LoadState::Ready);
    QCOMPARE(compare.count(Kind::OnlyFirst), 1);
    QCOMPARE(compare.count(Kind::OnlySecond), 1);
    QCOMPARE(compare.count(Kind::Differs), 2);
    QCOMPARE(compare.count(Kind::Same), 1);
    QCOMPARE(compare.rowCount(), 4);
    QCOMPARE(compare.row(0), (ComparedKey{"left", Kind::OnlyFirst, {1, -1}}));
    QCOMPARE(compare.row(1), (ComparedKey{"longer", Kind::Differs, {2, 1}}));
    // Of two lists and two pairs of the same size: what differs in size is not read.
    QCOMPARE(world.transport->requests, 2 + 4);
    compare.setShowsSame(true);
    QCOMPARE(compare.rowCount(), 5);
  }

  void readsEveryPage() {
    StateWorld world;
    for (int number = 0; number < 1500; ++number)
      world.transport->objects["a"].values["k" + std::to_string(number)] = "v";
    world.transport->objects["b"];
    ObjectCompare compare(world.service);
    compare.start(world.ref("a"), world.ref("b"));
    QTRY_COMPARE(compare.state(), LoadState::Ready);
    QCOMPARE(compare.count(Kind::OnlyFirst), 1500);
  }

  void keepsTheLastResultWhenTheNextFails() {
    StateWorld world;
    world.transport->objects["a"].values = {{"k", "1"}};
    world.transport->objects["b"];
    ObjectCompare compare(world.service);
    compare.start(world.ref("a"), world.ref("b"));
    QTRY_COMPARE(compare.state(), LoadState::Ready);
    compare.start(world.ref("a"), world.ref("nobody"));
    QTRY_COMPARE(compare.state(), LoadState::Stale);
    QCOMPARE(compare.error()->kind, ErrorKind::NotFound);
    QCOMPARE(compare.rowCount(), 1);
    world.transport->hang = true;
    compare.start(world.ref("a"), world.ref("b"));
    compare.stop();
    QCOMPARE(compare.state(), LoadState::Ready);
  }
};

QTEST_GUILESS_MAIN(StateCompareTest)
#include "compare_test.moc"
