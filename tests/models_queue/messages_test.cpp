// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages and metrics read from the real service.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/queue/message_store.h"
#include "models/queue/metrics_store.h"
#include "tests/models_queue/queue_bench.h"

using namespace tovuk;
using namespace tovuk::models;
using namespace tovuk::test;

class MessagesTest : public QObject {
  Q_OBJECT

 private:
  QueueBench m_bench;

  static QString textOf(const MessageStore& store, int row, int column) {
    return store.index(row, column).data().toString();
  }

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void showsBodiesOfTheLocalService() {
    const QString queue = m_bench.makeQueue();
    m_bench.send(queue, {"{\"a\": 1}", std::string("\x00\xff", 2)});
    MessageStore store(m_bench.service(), queue);
    QAbstractItemModelTester tester(&store, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(store.tellsBodies());
    QCOMPARE(store.state(), LoadState::Empty);
    store.refresh();
    QCOMPARE(store.state(), LoadState::Loading);
    QTRY_COMPARE(store.state(), LoadState::Ready);
    QCOMPARE(store.rowCount(), 2);
    QCOMPARE(textOf(store, 0, MessageStore::Body), u"{\"a\": 1}"_qs);
    QCOMPARE(store.body(1), std::optional(std::string("\x00\xff", 2)));
    QCOMPARE(store.index(0, MessageStore::Status).data(MessageStore::StatusRole).toString(), u"queued"_qs);
    QVERIFY(!store.hasMore());
    QVERIFY(!store.nextActions().isEmpty());  // no worker is known
  }

  void showsOneStatus() {
    const QString queue = m_bench.makeQueue();
    m_bench.send(queue, {"a"});
    MessageStore store(m_bench.service(), queue);
    store.setStatus(u"dead"_qs);
    store.refresh();
    QTRY_VERIFY(store.hasLoaded());
    QCOMPARE(store.state(), LoadState::Empty);
    store.setStatus(u"queued"_qs);
    QVERIFY(!store.hasLoaded());
    store.refresh();
    QTRY_COMPARE(store.rowCount(), 1);
  }

  void refreshesInPlace() {
    const QString queue = m_bench.makeQueue();
    const QStringList first = m_bench.send(queue, {"a", "b"});
    MessageStore store(m_bench.service(), queue);
    store.refresh();
    QTRY_COMPARE(store.rowCount(), 2);
    const QPersistentModelIndex kept = store.index(1, 0);
    QSignalSpy reset(&store, &QAbstractItemModel::modelReset);
    m_bench.send(queue, {"c"});
    store.refresh();
    QCOMPARE(store.state(), LoadState::Refreshing);
    QTRY_COMPARE(store.rowCount(), 3);
    QCOMPARE(kept.data(MessageStore::IdRole).toString(), first[1]);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(store.rowOf(first[1]), 1);
  }

  void readsPageByPageAndAll() {
    const QString queue = m_bench.makeQueue();
    for (int i = 0; i < 12; ++i) QCOMPARE(m_bench.send(queue, std::vector<std::string>(100, "x")).size(), 100);
    MessageStore store(m_bench.service(), queue);
    store.refresh();
    QTRY_COMPARE(store.rowCount(), MessageStore::kLocalPage);
    QVERIFY(store.hasMore());
    store.readMore();
    QTRY_COMPARE(store.rowCount(), 2 * MessageStore::kLocalPage);
    store.readAll();
    QTRY_COMPARE(store.rowCount(), 1200);
    QTRY_VERIFY(!store.isReading());
    QVERIFY(!store.hasMore());
    store.readAll();
    QVERIFY(!store.isReading());  // there is nothing left to ask for
  }

  void stopsReading() {
    const QString queue = m_bench.makeQueue();
    MessageStore store(m_bench.service(), queue);
    store.refresh();
    store.stop();
    QVERIFY(!store.isReading());
    QCOMPARE(store.state(), LoadState::Empty);
  }

  void neverAsksAHostedServiceForMore() {
    QueueBench hosted(QueueBench::Kind::Hosted);
    QVERIFY(hosted.isReady());
    const QString queue = hosted.makeQueue();
    const QStringList ids = hosted.send(queue, {"a", "b"});
    MessageStore store(hosted.service(), queue);
    QVERIFY(!store.tellsBodies());
    QCOMPARE(store.pageSize(), MessageStore::kHostedPage);
    store.refresh();
    QTRY_COMPARE(store.rowCount(), 2);
    QVERIFY(!store.body(0));
    QVERIFY(!hosted.client().ledger().entries().empty());
    QVERIFY(hosted.client().ledger().entries().back().target.find("/v1/services/") == 0);
    // What this machine knows fills the gap.
    store.setBodyLookup(
        [&ids](const QString& id) { return id == ids[1] ? std::optional<std::string>("b") : std::nullopt; });
    QVERIFY(!store.body(0));
    QCOMPARE(store.body(1), std::optional<std::string>("b"));
  }

  void keepsTheRowsWhenAReadFails() {
    QueueBench bench;
    QVERIFY(bench.isReady());
    const QString queue = bench.makeQueue();
    bench.send(queue, {"a"});
    MessageStore store(bench.service(), queue);
    store.refresh();
    QTRY_COMPARE(store.rowCount(), 1);
    MetricsStore metrics(bench.service(), queue);
    bench.stopService();
    store.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(store.state(), LoadState::Stale, 60000);
    QCOMPARE(store.rowCount(), 1);
    QVERIFY(store.error());
    metrics.read();
    QTRY_COMPARE_WITH_TIMEOUT(metrics.state(), LoadState::Failed, 60000);
  }

  void watchesTheBacklog() {
    const QString queue = m_bench.makeQueue();
    MetricsStore store(m_bench.service(), queue);
    QCOMPARE(store.intervalMs(), MetricsStore::kLocalIntervalMs);
    store.setIntervalMs(20);
    store.setWatching(true);
    QTRY_VERIFY(!store.samples().empty());
    QCOMPARE(store.samples().front().messages, 0);
    QVERIFY(!store.samples().front().oldestAgeMs);
    m_bench.send(queue, {"abc", "de"});
    QTRY_COMPARE(store.samples().back().messages, 2);
    QCOMPARE(store.samples().back().bytes, 5);
    QVERIFY(store.samples().back().oldestAgeMs);
    QVERIFY(store.growthPerMinute().value_or(0) > 0);
    store.setWatching(false);
    const auto count = store.samples().size();
    const auto calls = m_bench.client().ledger().entries().size();
    // Another whole call goes by, and nothing else was asked meanwhile.
    QVERIFY(answerOf(m_bench.client().resources("shop")));
    QCOMPARE(m_bench.client().ledger().entries().size(), calls + 1);
    QCOMPARE(store.samples().size(), count);
    store.clear();
    QVERIFY(store.samples().empty());
  }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
