// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The threads that call the workers: who runs beside whom, in which order, and how they end.

#include "api/local/worker/deliveries.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <vector>

using namespace tovuk::local;

namespace {

// Holds those who come until it is opened.
class Door {
 public:
  void pass() {
    std::unique_lock lock(m_mutex);
    ++m_came;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_open; });
  }
  void open() {
    const std::lock_guard lock(m_mutex);
    m_open = true;
    m_changed.notify_all();
  }
  bool waitFor(int count) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_came >= count; });
  }
  int came() {
    const std::lock_guard lock(m_mutex);
    return m_came;
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  bool m_open = false;
  int m_came = 0;
};

}  // namespace

class DeliveriesTest : public QObject {
  Q_OBJECT
 private slots:
  void aServiceThatHangsHoldsUpOnlyItself() {
    Door door;
    std::atomic<int> ended = 0;
    Deliveries deliveries([&] { ++ended; });
    for (int i = 0; i < 10; ++i) deliveries.add("slow", [&] { door.pass(); });
    QVERIFY(door.waitFor(4));
    std::atomic<int> quick = 0;
    for (int i = 0; i < 10; ++i) deliveries.add("quick", [&] { ++quick; });
    QTRY_COMPARE(quick.load(), 10);
    QCOMPARE(door.came(), 4);  // the others of the slow service wait
    door.open();
    deliveries.waitUntilIdle();
    QCOMPARE(door.came(), 10);
    QCOMPARE(ended.load(), 20);
  }

  void theyAreBounded() {
    Door door;
    Deliveries deliveries;
    const auto most = static_cast<int>(Deliveries::kMostAtOnce);
    for (int i = 0; i < most + 3; ++i) deliveries.add("service_" + std::to_string(i), [&] { door.pass(); });
    QVERIFY(door.waitFor(most));
    QCOMPARE(door.came(), most);
    door.open();
    deliveries.waitUntilIdle();
    QCOMPARE(door.came(), most + 3);
  }

  void oneServiceBeginsInOrder() {
    Door door;
    std::mutex mutex;
    std::vector<int> order;
    Deliveries deliveries;
    // Three of its four places are taken, so that the rest come one by one.
    for (int i = 0; i < 3; ++i) deliveries.add("a", [&] { door.pass(); });
    for (int i = 0; i < 50; ++i)
      deliveries.add("a", [&, i] {
        const std::lock_guard lock(mutex);
        order.push_back(i);
      });
    QTRY_COMPARE((std::lock_guard(mutex), order.size()), std::size_t{50});
    door.open();
    deliveries.waitUntilIdle();
    for (int i = 0; i < 50; ++i) QCOMPARE(order[static_cast<std::size_t>(i)], i);
  }

  void oneThatThrowsEndsItselfOnly() {
    std::atomic<int> ended = 0;
    std::atomic<int> ran = 0;
    Deliveries deliveries([&] { ++ended; });
    deliveries.add("a", [] { throw std::runtime_error("no result"); });
    deliveries.waitUntilIdle();
    deliveries.add("a", [&] { ++ran; });
    deliveries.waitUntilIdle();
    QCOMPARE(ran.load(), 1);
    QCOMPARE(ended.load(), 2);
  }

  void stopRunsWhatWaits() {
    Door door;
    std::atomic<int> ran = 0;
    Deliveries deliveries;
    for (int i = 0; i < 9; ++i)
      deliveries.add("a", [&] {
        door.pass();
        ++ran;
      });
    QVERIFY(door.waitFor(4));
    door.open();
    deliveries.stop();
    QCOMPARE(ran.load(), 9);
    deliveries.stop();  // twice
    deliveries.waitUntilIdle();
  }
};

QTEST_GUILESS_MAIN(DeliveriesTest)
#include "deliveries_test.moc"
