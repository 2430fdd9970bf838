// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plan in memory, and the rows of the runs, without a service.

#include "api/local/cron/schedule.h"

#include <QTemporaryDir>
#include <QTest>

#include "api/local/cron/triggers.h"
#include "api/local/store/store.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

UtcTime at(const char* time) { return *parseTime(time); }
CronExpression cron(const char* text) { return *CronExpression::parse(text); }

}  // namespace

class ScheduleTest : public QObject {
  Q_OBJECT
 private slots:
  void theNewestVersionStands() {
    Schedule schedule;
    const UtcTime now = at("2026-03-30T10:00:00Z");
    schedule.put(1, 2, cron("0 12 * * *"), now);
    schedule.put(1, 1, cron("0 11 * * *"), now);  // came late
    QCOMPARE(schedule.earliest(now), std::optional(at("2026-03-30T12:00:00Z")));
    schedule.put(1, 3, std::nullopt, now);  // paused
    schedule.put(1, 2, cron("0 12 * * *"), now);
    QCOMPARE(schedule.earliest(now), std::nullopt);
    schedule.put(1, 4, cron("0 13 * * *"), now);
    schedule.drop(1, 3);
    QCOMPARE(schedule.earliest(now), std::optional(at("2026-03-30T13:00:00Z")));
    schedule.drop(1, 4);
    QCOMPARE(schedule.earliest(now), std::nullopt);
  }

  void aFiringDoesNotUndoAChange() {
    Schedule schedule;
    const UtcTime start = at("2026-03-30T10:00:00Z");
    const UtcTime now = at("2026-03-30T11:00:00Z");
    schedule.put(1, 1, cron("0 * * * *"), start);
    const auto due = schedule.due(now);
    QCOMPARE(due.size(), std::size_t{1});
    QCOMPARE(due.at(0).fire, std::optional(now));
    schedule.put(1, 2, cron("30 * * * *"), now);
    schedule.advance(due, now);
    QCOMPARE(schedule.earliest(now), std::optional(at("2026-03-30T11:30:00Z")));
  }

  void manyTriggersComeInTheOrderOfTime() {
    Schedule schedule;
    const UtcTime start = at("2026-03-30T00:00:00Z");
    constexpr int count = 5000;
    for (int i = 0; i < count; ++i) {
      const int minute = (i * 7919) % 1440;
      schedule.put(i, 1, cron((std::to_string(minute % 60) + " " + std::to_string(minute / 60) + " * * *").c_str()),
                   start);
    }
    int fired = 0;
    UtcTime last = start;
    while (const auto next = schedule.earliest(last)) {
      if (*next > start + std::chrono::days(1)) break;
      QVERIFY(*next > last);
      const auto due = schedule.due(*next);
      for (const auto& one : due) QCOMPARE(one.fire, next);
      fired += static_cast<int>(due.size());
      schedule.advance(due, *next);
      last = *next;
    }
    QCOMPARE(fired, count);
  }

  void aThousandRunsAreKept() {
    const QTemporaryDir dir;
    auto store =
        Store::open(dir.filePath(QStringLiteral("data.db")).toStdString(), std::string(kRegistrySchema) + kCronSchema);
    QVERIFY(store);
    const UtcTime now = at("2026-03-30T00:00:00Z");
    const auto written = (*store)->write([&](Db& db) -> Result<Done> {
      for (const std::int64_t number : {1, 2}) triggers::add(db, number, "* * * * *", now);
      for (int i = 1; i <= 1005; ++i) triggers::addRun(db, 1, now + std::chrono::minutes(i), "no_worker", 0);
      triggers::addRun(db, 2, now, "no_worker", 0);
      return Done{};
    });
    QVERIFY(written);
    const auto runs = (*store)->read([](Db& db) { return triggers::runs(db, 1, INT64_MAX, 5000); });
    QCOMPARE(runs.size(), std::size_t{1000});
    QCOMPARE(runs.front().number, std::optional<std::int64_t>(1005));
    QCOMPARE(runs.back().number, std::optional<std::int64_t>(6));
    // A removed trigger is swept in small steps, and only its own rows.
    int steps = 1;
    while (!*(*store)->write([](Db& db) -> Result<bool> { return triggers::sweep(db, 1, 300); })) ++steps;
    QCOMPARE(steps, 4);
    QVERIFY((*store)->read([](Db& db) { return triggers::runs(db, 1, INT64_MAX, 10); }).empty());
    QCOMPARE((*store)->read([](Db& db) { return triggers::runs(db, 2, INT64_MAX, 10); }).size(), std::size_t{1});
  }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
