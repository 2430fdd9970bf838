// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of keys: paging, prefixes, what comes and goes, and a million of them.

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "models/kv/kv_key_list.h"
#include "models/kv/kv_removal.h"
#include "tests/models_kv/kv_transport.h"
#include "tests/support/sanitizer.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::KvWorld;

namespace {

KvEntrySummary entryOf(std::string key) {
  KvEntrySummary entry;
  entry.key = std::move(key);
  entry.valueSizeBytes = 14;
  return entry;
}

std::string numbered(const char* prefix, int number) {
  return QStringLiteral("%1%2").arg(QLatin1String(prefix)).arg(number, 7, 10, QLatin1Char('0')).toStdString();
}

QStringList keysOf(const KvKeyList& list) {
  QStringList keys;
  for (int row = 0; row < list.rowCount(); ++row) keys.append(list.index(row, 0).data().toString());
  return keys;
}

}  // namespace

class KvKeysTest : public QObject {
  Q_OBJECT

 private slots:
  void endsAPrefix() {
    QCOMPARE(endOfPrefix("ab").value_or(""), std::string("ac"));
    QCOMPARE(endOfPrefix("a\xff").value_or(""), std::string("b"));
    QVERIFY(!endOfPrefix("\xff\xff"));
    QVERIFY(!endOfPrefix(""));
  }

  void listsPageByPage() {
    KvWorld world;
    for (int i = 0; i < 2300; ++i) world.put(numbered("k:", i), "v");
    KvKeyList list(world.service, world.place);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(world.transport->sent.empty());
    list.list();
    QCOMPARE(list.state(), LoadState::Loading);
    QTRY_COMPARE(list.state(), LoadState::Ready);
    QCOMPARE(list.rowCount(), KvKeyList::kFirstPage);
    QVERIFY(list.hasMore());
    QVERIFY(!list.canFetchMore({}));
    list.setReadsAhead(true);
    QVERIFY(list.canFetchMore({}));
    list.all();
    QTRY_VERIFY(!list.hasMore());
    QTRY_VERIFY(!list.isListingAll());
    QCOMPARE(list.rowCount(), 2300);
    QCOMPARE(list.rowAt(2299).key, std::string_view("k:0002299"));
    QCOMPARE(world.transport->count("GET keys"), std::size_t(4));
  }

  void stopsListing() {
    KvWorld world;
    for (int i = 0; i < 5000; ++i) world.put(numbered("k:", i), "v");
    KvKeyList list(world.service, world.place);
    list.all();
    QTRY_VERIFY(list.rowCount() >= 1000);
    list.stop();
    const int held = list.rowCount();
    QVERIFY(!list.isListingAll());
    QVERIFY(list.hasMore());
    // What was under way does not arrive any more: a later list is the next answer.
    QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
    list.list();
    QTRY_VERIFY(!list.isBusy());
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(list.rowCount(), std::min(held, KvKeyList::kPage));
  }

  void showsWhatBeginsAlike() {
    KvWorld world;
    for (const char* key : {"a:1", "a:2", "b:1", "b:2", "c"}) world.put(key, "v");
    KvKeyList list(world.service, world.place);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.list();
    QTRY_COMPARE(list.rowCount(), 5);
    list.setFilter("b:");
    QCOMPARE(keysOf(list), QStringList({QStringLiteral("b:1"), QStringLiteral("b:2")}));
    QVERIFY(list.isFilterCovered());
    QCOMPARE(list.rowOf("b:2"), 1);
    QCOMPARE(list.rowOf("a:1"), -1);
    list.adopt(entryOf("b:15"));
    QCOMPARE(list.rowOf("b:15"), 1);
    list.adopt(entryOf("a:0"));
    QCOMPARE(list.rowCount(), 3);
    list.forget({"b:1", "a:0"});
    QCOMPARE(keysOf(list), QStringList({QStringLiteral("b:15"), QStringLiteral("b:2")}));
    list.setFilter({});
    QCOMPARE(list.rowCount(), 5);
    QCOMPARE(world.transport->count("GET keys"), std::size_t(1));
  }

  void knowsWhatAPrefixMayMiss() {
    KvWorld world;
    for (int i = 0; i < 300; ++i) world.put(numbered("k:", i), "v");
    world.put("z", "v");
    KvKeyList list(world.service, world.place);
    list.list();
    QTRY_COMPARE(list.rowCount(), 200);
    list.setFilter("k:00000");
    QVERIFY(list.isFilterCovered());
    list.setFilter("z");
    QVERIFY(!list.isFilterCovered());
    list.list("z");
    QTRY_COMPARE(list.rowCount(), 1);
    QVERIFY(list.isFilterCovered());
    list.setFilter({});
    QVERIFY(!list.isFilterCovered());
  }

  void keepsWhatItHasWhenAPageFails() {
    KvWorld world;
    for (int i = 0; i < 300; ++i) world.put(numbered("k:", i), "v");
    KvKeyList list(world.service, world.place);
    world.transport->failNext = 1;
    list.list();
    QTRY_COMPARE(list.state(), LoadState::Failed);
    list.list();
    QTRY_COMPARE(list.rowCount(), 200);
    world.transport->failNext = 1;
    list.more();
    QTRY_COMPARE(list.state(), LoadState::Stale);
    QCOMPARE(list.rowCount(), 200);
    QVERIFY(list.error().has_value());
    list.more();
    QTRY_COMPARE(list.rowCount(), 300);
  }

  void answersAPrefixAmongAMillion() {
    constexpr int kKeys = test::kSanitized ? 100000 : 1000000;
    KvKeyStore store;
    for (int i = 0; i < kKeys; ++i) store.append(entryOf(numbered("user:", i)));
    QVERIFY(store.bytes() < std::size_t(kKeys) * 128);
    const auto [first, last] = store.range("user:00000");
    QCOMPARE(last - first, std::size_t(100));
    QCOMPARE(store.key(first), std::string_view("user:0000000"));
  }

  void deletesManyAtOnce() {
    KvWorld world;
    for (int i = 0; i < 12000; ++i) world.put(numbered("k:", i), "v");
    KvKeyList list(world.service, world.place);
    list.all();
    QTRY_COMPARE(list.rowCount(), 12000);
    KvRemoval removal(world.service, world.place);
    connect(&removal, &KvRemoval::gone, &list, &KvKeyList::forget);
    QSignalSpy finished(&removal, &KvRemoval::finished);
    std::vector<std::string> keys;
    for (int i = 0; i < 11000; ++i) keys.push_back(numbered("k:", i));
    removal.remove(keys);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toLongLong(), qint64(11000));
    QCOMPARE(world.transport->count("POST bulk removals"), std::size_t(2));
    QCOMPARE(world.transport->entries.size(), std::size_t(1000));
    QCOMPARE(list.rowCount(), 1000);
  }

  void saysWhatWasDeletedBeforeAFailure() {
    KvWorld world;
    for (int i = 0; i < 12000; ++i) world.put(numbered("k:", i), "v");
    KvRemoval removal(world.service, world.place);
    QSignalSpy failed(&removal, &KvRemoval::failed);
    std::vector<std::string> keys;
    for (int i = 0; i < 12000; ++i) keys.push_back(numbered("k:", i));
    world.transport->passFirst = 1;
    world.transport->failNext = 1;
    removal.remove(keys);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().at(1).toLongLong(), qint64(10000));
    QVERIFY(!removal.isBusy());
  }
};

QTEST_GUILESS_MAIN(KvKeysTest)
#include "keys_test.moc"
