// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meters: windows that turn with the clock, gauges that are levels, and what is kept of each day.

#include <QElapsedTimer>
#include <QTest>

#include <thread>

#include "api/contract/codec.h"
#include "api/contract/limits.h"
#include "api/contract/usage/codec.h"
#include "api/contract/usage/limits.h"
#include "tests/local/local_fixture.h"
#include "tests/local/usage/driven_clock.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::int64_t onDay(const UsageDays& days, std::size_t fromLast, Meter meter) {
  return days.days.at(days.days.size() - 1 - fromLast).meters.find(meter).value_or(-1);
}

}  // namespace

class MetersTest : public QObject {
  Q_OBJECT
 private slots:
  void windowsTurnAtMidnight() {
    OwnMeters own("2026-02-28T23:59:59.999Z");
    own.book->count(Meter::KvReads, 5);
    QCOMPARE(own.day(Meter::KvReads), 5);
    own.clock.set("2026-03-01T00:00:00Z");
    QCOMPARE(own.day(Meter::KvReads), 0);
    QCOMPARE(own.month(Meter::KvReads), 0);
    own.book->count(Meter::KvReads, 2);
    own.clock.set("2026-03-02T12:00:00Z");
    QCOMPARE(own.day(Meter::KvReads), 0);
    QCOMPARE(own.month(Meter::KvReads), 2);
  }

  void aClockSetBackGoesOnWhereItWas() {
    OwnMeters own("2026-03-10T12:00:00Z");
    own.book->count(Meter::KvReads, 5);
    own.clock.set("2026-04-20T12:00:00Z");
    own.book->count(Meter::KvReads, 1);
    own.clock.set("2026-03-10T13:00:00Z");
    own.book->count(Meter::KvReads, 2);
    QCOMPARE(own.day(Meter::KvReads), 7);
    QCOMPARE(own.month(Meter::KvReads), 7);
    QVERIFY(own.book->save().has_value());
    own.restart();
    QCOMPARE(own.day(Meter::KvReads), 7);
    own.clock.set("2026-04-20T23:59:59Z");
    QCOMPARE(own.day(Meter::KvReads), 1);
    own.clock.set("2026-03-10T00:00:00Z");
    own.book->count(Meter::KvReads, 1);
    QCOMPARE(own.day(Meter::KvReads), 8);
  }

  void onlyAmountsAboveZeroCountAndTheyAreBounded() {
    OwnMeters own("2026-03-10T12:00:00Z");
    own.book->count(Meter::KvReads, 0);
    own.book->count(Meter::KvReads, -3);
    QCOMPARE(own.day(Meter::KvReads), 0);
    own.book->count(Meter::KvReads, kMaxSafeInteger - 1);
    own.book->count(Meter::KvReads, 1);
    QCOMPARE(own.day(Meter::KvReads), kMaxSafeInteger);
    own.book->count(Meter::KvReads, INT64_MAX);
    QCOMPARE(own.day(Meter::KvReads), kMaxSafeInteger);
  }

  void gaugesAreLevels() {
    OwnMeters own("2026-03-31T12:00:00Z");
    own.book->count(Meter::KvStorageBytes, 9);
    QCOMPARE(own.day(Meter::KvStorageBytes), 0);
    own.levels.set(Meter::KvStorageBytes, 500);
    QVERIFY(own.book->save().has_value());
    own.levels.set(Meter::KvStorageBytes, 300);
    QVERIFY(own.book->save().has_value());
    QCOMPARE(own.day(Meter::KvStorageBytes), 300);
    own.clock.set("2026-04-01T00:00:00Z");  // what is stored stays stored
    QCOMPARE(own.day(Meter::KvStorageBytes), 300);
    QCOMPARE(own.month(Meter::KvStorageBytes), 300);
    own.book->count(Meter::KvReads, 1);
    const auto days = own.book->days(2);
    QCOMPARE(onDay(*days, 0, Meter::KvStorageBytes), 300);
    QCOMPARE(onDay(*days, 1, Meter::KvStorageBytes), 300);
    QCOMPARE(onDay(*days, 1, Meter::KvReads), 0);
  }

  void manyThreadsLoseNothing() {
    OwnMeters own("2026-03-31T12:00:00Z");
    own.book->setCaps({{"kv_reads", "day", kTrillion, true, 80}});
    constexpr int kThreads = 32;
    constexpr int kCounts = 20000;
    QElapsedTimer timer;
    timer.start();
    {
      std::vector<std::jthread> threads;
      for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&] {
          for (int n = 0; n < kCounts; ++n)
            if (own.book->allow(Meter::KvReads)) own.book->count(Meter::KvReads, 1);
        });
      for (int n = 0; n < 5; ++n) static_cast<void>(own.book->save());
    }
    qInfo("allow and count: %lld ns", static_cast<long long>(timer.nsecsElapsed() / (kThreads * kCounts)));
    QCOMPARE(own.day(Meter::KvReads), kThreads * kCounts);
    QVERIFY(own.book->save().has_value());
    own.restart();
    QCOMPARE(own.month(Meter::KvReads), kThreads * kCounts);
  }

  void daysAreKept400() {
    OwnMeters own("2025-01-01T12:00:00Z");
    own.levels.set(Meter::ObjectStorageBytes, 7);
    own.book->count(Meter::LogEvents, 3);
    QVERIFY(own.book->save().has_value());
    own.clock.set("2025-01-02T12:00:00Z");
    own.book->count(Meter::LogEvents, 4);
    QVERIFY(own.book->save().has_value());
    own.clock.set("2026-02-04T12:00:00Z");  // 399 days after January 1st
    const auto all = own.book->days(kMaxUsageDays);
    QCOMPARE(all->days.size(), std::size_t{400});
    QCOMPARE(all->days.front().date, std::string("2025-01-01"));
    QCOMPARE(all->days.back().date, std::string("2026-02-04"));
    QCOMPARE(onDay(*all, 399, Meter::LogEvents), 3);
    QCOMPARE(onDay(*all, 398, Meter::LogEvents), 4);
    QCOMPARE(onDay(*all, 397, Meter::LogEvents), 0);
    QCOMPARE(onDay(*all, 397, Meter::ObjectStorageBytes), 7);
    own.clock.set("2026-02-05T12:00:00Z");
    QVERIFY(own.book->save().has_value());
    QVERIFY(own.store->meterDays("2025-01-01", "2025-01-01").empty());
    QVERIFY(!own.store->meterDays("2025-01-02", "2025-01-02").empty());
    QVERIFY(!own.store->meters("month", "2025-01").empty());
  }

  void aReplacedStoreIsReadAnew() {
    OwnMeters own("2026-03-31T12:00:00Z");
    own.book->count(Meter::KvReads, 5);
    QVERIFY(own.store->saveMeters({{"day", "2026-03-31", "kv_reads", 40}}).has_value());
    QCOMPARE(own.day(Meter::KvReads), 5);
    own.book->reload();
    QCOMPARE(own.day(Meter::KvReads), 40);
  }

  void daysOverHttp() {
    DrivenClock clock("2026-03-30T12:00:00Z");
    Options options;
    options.clock = clock.function();
    LocalFixture fixture(options);
    fixture.makeDatabase();
    fixture.fill("t", 100);
    clock.set("2026-03-31T12:00:00Z");
    fixture.sql("SELECT * FROM t");
    const auto read = [&](const std::string& query) {
      std::vector<Problem> problems;
      const auto days = decodeUsageDays(fixture.get("/v1/local/usage/days" + query).body, &problems);
      if (!days || !problems.empty()) qWarning("not the days");
      return days ? *days : UsageDays{};
    };
    const UsageDays days = read({});
    QCOMPARE(days.days.size(), std::size_t{40});
    for (const MeterInfo& meter : meters()) QVERIFY(days.days.front().meters.find(meter.meter).has_value());
    QCOMPARE(onDay(days, 0, Meter::SqliteRowsRead), 100);
    QCOMPARE(onDay(days, 0, Meter::SqliteRowsWritten), 0);
    QCOMPARE(onDay(days, 1, Meter::SqliteRowsWritten), 100);
    QVERIFY(onDay(days, 0, Meter::SqliteStorageBytes) >= 4096);
    QCOMPARE(onDay(days, 2, Meter::SqliteStorageBytes), 0);
    fixture.restart();
    QVERIFY(read({}) == days);
    QCOMPARE(read("?days=1").days.size(), std::size_t{1});
    QCOMPARE(read("?days=400").days.size(), std::size_t{400});
    for (const char* wrong : {"?days=0", "?days=401", "?days=x", "?days="})
      QCOMPARE(fixture.get(std::string("/v1/local/usage/days") + wrong).status, 400);
    // Both windows of a gauge are the same level.
    const auto usage = decodeAccountUsage(fixture.get("/v1/usage").body);
    QCOMPARE(usage->usage.day.find(Meter::SqliteStorageBytes), usage->usage.month.find(Meter::SqliteStorageBytes));
    fixture.send("DELETE", "/v1/services/shop/sqlite/databases/DB");
    QCOMPARE(decodeAccountUsage(fixture.get("/v1/usage").body)->usage.day.find(Meter::SqliteStorageBytes),
             std::optional<std::int64_t>(0));
  }
};

QTEST_GUILESS_MAIN(MetersTest)
#include "meters_test.moc"
