// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading, saving, renaming, deleting and putting back one entry.

#include <QSignalSpy>
#include <QTest>

#include "models/kv/kv_value_store.h"
#include "tests/models_kv/kv_transport.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::KvWorld;

namespace {

constexpr std::int64_t kExpiry = 4102444800;

KvContent content(std::string bytes) { return {std::move(bytes), {"{\"b\":1,\"a\":2}"}, kExpiry}; }

}  // namespace

class KvValueTest : public QObject {
  Q_OBJECT

 private slots:
  void readsOnRequest() {
    KvWorld world;
    world.transport->entries["k"] = content(std::string("\0\xff", 2));
    KvValueStore store(world.service, world.place);
    store.open("k");
    QVERIFY(!store.held());
    QVERIFY(world.transport->sent.empty());
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    QVERIFY(**store.held() == content(std::string("\0\xff", 2)));
    store.open("other");
    QVERIFY(!store.held());
    QSignalSpy gone(&store, &KvValueStore::entryGone);
    store.read();
    QTRY_VERIFY(store.held());
    QVERIFY(!store.held()->has_value());
    QCOMPARE(gone.count(), 1);
  }

  void readsAndWritesKeysThatNoPathCanName() {
    KvWorld world;
    world.put("..", "dots");
    KvValueStore store(world.service, world.place);
    store.open("..");
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    QCOMPARE((*store.held())->bytes, std::string("dots"));
    QSignalSpy saved(&store, &KvValueStore::saved);
    store.save(content("more"));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(world.transport->entries[".."] == content("more"));
    QSignalSpy removed(&store, &KvValueStore::removed);
    store.remove();
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(world.transport->entries.empty());
  }

  void savesAndPutsBack() {
    KvWorld world;
    world.transport->entries["k"] = content("one");
    KvValueStore store(world.service, world.place);
    QSignalSpy saved(&store, &KvValueStore::saved);
    QSignalSpy changed(&store, &KvValueStore::changed);
    store.open("k");
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    KvContent wanted = **store.held();
    wanted.bytes = "two";
    store.save(wanted);
    QVERIFY(store.isBusy());
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(world.transport->entries["k"] == content("two"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(store.canUndo());
    store.undo();
    QTRY_COMPARE(saved.count(), 2);
    QVERIFY(world.transport->entries["k"] == content("one"));
    QVERIFY(!store.canUndo());
  }

  void sendsATtlInPlaceOfATime() {
    KvWorld world;
    KvValueStore store(world.service, world.place);
    QSignalSpy saved(&store, &KvValueStore::saved);
    store.open("k");
    store.assumeNone();
    store.save({"v", {}, 1}, 60);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(world.transport->entries["k"].expires.value_or(0) > 1000);
    QCOMPARE((*store.held())->expires, world.transport->entries["k"].expires);
  }

  void refusesToWriteOverWhatSomebodyElseWrote() {
    KvWorld world;
    world.transport->entries["k"] = content("one");
    KvValueStore store(world.service, world.place);
    QSignalSpy saved(&store, &KvValueStore::saved);
    QSignalSpy conflicted(&store, &KvValueStore::conflicted);
    store.open("k");
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    // The metadata alone is a change as well.
    world.transport->entries["k"].metadata.json = "{}";
    store.save(content("mine"));
    QTRY_COMPARE(conflicted.count(), 1);
    QCOMPARE(world.transport->entries["k"].bytes, std::string("one"));
    // The person has seen it and saves over it.
    store.save(content("mine"));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(world.transport->entries["k"] == content("mine"));
  }

  void makesNoNewKeyOverAnExistingOne() {
    KvWorld world;
    world.put("k", "theirs");
    KvValueStore store(world.service, world.place);
    QSignalSpy conflicted(&store, &KvValueStore::conflicted);
    store.open("k");
    store.assumeNone();
    store.save(content("mine"));
    QTRY_COMPARE(conflicted.count(), 1);
    QCOMPARE(world.transport->entries["k"].bytes, std::string("theirs"));
  }

  void renamesWithMetadataAndExpiry() {
    KvWorld world;
    world.transport->entries["from"] = content("v");
    KvValueStore store(world.service, world.place);
    QSignalSpy renamed(&store, &KvValueStore::renamed);
    store.open("from");
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    store.rename("to");
    QTRY_COMPARE(renamed.count(), 1);
    QCOMPARE(world.transport->entries.size(), std::size_t(1));
    QVERIFY(world.transport->entries["to"] == content("v"));
  }

  void renamesOverNothing() {
    KvWorld world;
    world.put("from", "a");
    world.put("to", "b");
    KvValueStore store(world.service, world.place);
    QSignalSpy refused(&store, &KvValueStore::renameRefused);
    store.open("from");
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    store.rename("to");
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(world.transport->entries["from"].bytes, std::string("a"));
    QCOMPARE(world.transport->entries["to"].bytes, std::string("b"));
  }

  void keepsBothWhenTheDeleteOfARenameFails() {
    KvWorld world;
    world.put("from", "a");
    KvValueStore store(world.service, world.place);
    QSignalSpy failed(&store, &KvValueStore::actionFailed);
    store.open("from");
    store.read();
    QTRY_COMPARE(store.state(), LoadState::Ready);
    world.transport->passFirst = 3;
    world.transport->failNext = 1;
    store.rename("to");
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(world.transport->entries.size(), std::size_t(2));
    QVERIFY(!store.isBusy());
  }
};

QTEST_GUILESS_MAIN(KvValueTest)
#include "value_test.moc"
