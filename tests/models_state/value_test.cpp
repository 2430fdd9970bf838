// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading, saving, deleting and putting back one value, and deleting all that an object holds.

#include <QSignalSpy>
#include <QTest>

#include "models/state/object_eraser.h"
#include "models/state/value_store.h"
#include "tests/models_state/state_transport.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::StateWorld;

class StateValueTest : public QObject {
  Q_OBJECT

 private slots:
  void readsOnRequest() {
    StateWorld world;
    world.transport->objects["a"].values["k"] = std::string("\0\xff", 2);
    StateValueStore store(world.service);
    store.open(world.ref("a"), "k");
    QVERIFY(!store.held());
    QVERIFY(world.transport->sent.empty());
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    QCOMPARE(**store.held(), std::string("\0\xff", 2));
    store.open(world.ref("a"), "other");
    QVERIFY(!store.held());
    store.read();
    QTRY_VERIFY(store.held());
    QVERIFY(!store.held()->has_value());
    QCOMPARE(store.state(), LoadState::Empty);
  }

  void savesAndPutsBack() {
    StateWorld world;
    auto& values = world.transport->objects["a"].values;
    values["k"] = "one";
    StateValueStore store(world.service);
    QSignalSpy saved(&store, &StateValueStore::saved);
    QSignalSpy seen(&store, &StateValueStore::entrySeen);
    store.open(world.ref("a"), "k");
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    store.save("two");
    QVERIFY(store.isBusy());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(values["k"], std::string("two"));
    QCOMPARE(**store.held(), std::string("two"));
    QCOMPARE(seen.count(), 2);
    QVERIFY(store.canUndo());
    store.undo();
    QTRY_COMPARE(saved.count(), 2);
    QVERIFY(saved.last().first().toBool());
    QCOMPARE(values["k"], std::string("one"));
    QVERIFY(!store.canUndo());
  }

  void refusesToWriteOverWhatSomebodyElseWrote() {
    StateWorld world;
    auto& values = world.transport->objects["a"].values;
    values["k"] = "one";
    StateValueStore store(world.service);
    QSignalSpy saved(&store, &StateValueStore::saved);
    QSignalSpy conflicted(&store, &StateValueStore::conflicted);
    store.open(world.ref("a"), "k");
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    values["k"] = "theirs";
    store.save("mine");
    QTRY_COMPARE(conflicted.count(), 1);
    QCOMPARE(values["k"], std::string("theirs"));
    QCOMPARE(**store.held(), std::string("theirs"));
    // The person has seen it and saves over it.
    store.save("mine");
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(values["k"], std::string("mine"));
    // And an undo does not take away what came after it.
    values["k"] = "later";
    store.undo();
    QTRY_COMPARE(conflicted.count(), 2);
    QVERIFY(conflicted.last().first().toBool());
    QCOMPARE(values["k"], std::string("later"));
    QVERIFY(!store.canUndo());
  }

  void refusesANewKeyThatExists() {
    StateWorld world;
    world.transport->objects["a"].values["k"] = "there";
    StateValueStore store(world.service);
    QSignalSpy conflicted(&store, &StateValueStore::conflicted);
    store.open(world.ref("a"), "k");
    store.assumeNone();
    store.save("new");
    QTRY_COMPARE(conflicted.count(), 1);
    QCOMPARE(world.transport->objects["a"].values["k"], std::string("there"));
  }

  void makesTheObjectWithItsFirstValue() {
    StateWorld world;
    StateValueStore store(world.service);
    QSignalSpy saved(&store, &StateValueStore::saved);
    QSignalSpy removed(&store, &StateValueStore::removed);
    store.open(world.ref("new"), "k");
    store.assumeNone();
    store.save("v");
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(world.transport->objects["new"].values["k"], std::string("v"));
    // Undone, the key is gone again.
    store.undo();
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(world.transport->objects["new"].values.empty());
  }

  void deletesAndPutsBack() {
    StateWorld world;
    auto& values = world.transport->objects["a"].values;
    values["k"] = "one";
    StateValueStore store(world.service);
    QSignalSpy removed(&store, &StateValueStore::removed);
    QSignalSpy gone(&store, &StateValueStore::entryGone);
    QSignalSpy saved(&store, &StateValueStore::saved);
    store.open(world.ref("a"), "k");
    store.remove();  // without having read it
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(gone.count(), 1);
    QVERIFY(values.empty());
    store.undo();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(values["k"], std::string("one"));
  }

  void tellsFaultsAndKeepsWhatItHas() {
    StateWorld world;
    auto& values = world.transport->objects["a"].values;
    values["k"] = "one";
    StateValueStore store(world.service);
    QSignalSpy failed(&store, &StateValueStore::actionFailed);
    store.open(world.ref("a"), "k");
    world.transport->failNext = 1;
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Failed);
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    world.transport->failNext = 1;
    store.save("two");
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!store.isBusy());
    QCOMPARE(values["k"], std::string("one"));
    QCOMPARE(**store.held(), std::string("one"));
  }

  void dropsACheckWithTheKeyThatWantedIt() {
    StateWorld world;
    world.transport->objects["a"].values["k"] = "one";
    StateValueStore store(world.service);
    store.open(world.ref("a"), "k");
    world.transport->hang = true;
    store.save("two");
    QVERIFY(store.isBusy());
    store.open(world.ref("a"), "l");
    QVERIFY(!store.isBusy());
  }

  void erasesAnObject() {
    StateWorld world;
    auto& object = world.transport->objects["a"];
    for (int number = 0; number < 25; ++number) object.values["k" + std::to_string(number)] = "v";
    object.alarm = 1800000000000;
    world.transport->objects["b"].values["k"] = "stays";
    ObjectEraser eraser(world.service);
    QSignalSpy finished(&eraser, &ObjectEraser::finished);
    QSignalSpy gone(&eraser, &ObjectEraser::entryGone);
    eraser.start(world.ref("a"));
    QVERIFY(eraser.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(0).toInt(), 25);
    QVERIFY(!finished.first().at(1).toBool());
    QCOMPARE(gone.count(), 25);
    QVERIFY(world.transport->objects["a"].values.empty());
    QVERIFY(!world.transport->objects["a"].alarm);
    QCOMPARE(world.transport->objects["b"].values.size(), std::size_t(1));
  }

  void stopsErasingAndSaysHowFarItCame() {
    StateWorld world;
    auto& object = world.transport->objects["a"];
    for (int number = 0; number < 25; ++number) object.values["k" + std::to_string(number)] = "v";
    ObjectEraser eraser(world.service);
    QSignalSpy finished(&eraser, &ObjectEraser::finished);
    connect(&eraser, &ObjectEraser::progressed, &eraser, [&eraser](int values) {
      if (values == 3) eraser.stop();
    });
    eraser.start(world.ref("a"));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(0).toInt(), 3);
    QVERIFY(finished.first().at(1).toBool());
    QCOMPARE(world.transport->objects["a"].values.size(), std::size_t(22));
  }
};

QTEST_GUILESS_MAIN(StateValueTest)
#include "value_test.moc"
