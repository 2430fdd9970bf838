// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine against a walk over every minute: 500 random schedules, in five zones, over the weekends on which their
// clocks change. The walker knows no engine, and the changes of 2026 by heart.
#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <set>

#include "models/cron/cron_span.h"
#include "models/cron/cron_zone.h"
#include "tests/models_cron/bench.h"

using namespace tovuk;
using namespace tovuk::models;

namespace {

constexpr int kExpressions = 500;
constexpr quint32 kSeed = 20261201;
constexpr int kHalf = 36 * 60;  // minutes before and after a change
constexpr int kNear = 150;      // minutes around a change in which each run is looked at closely
constexpr std::size_t kMostClosely = 16;

struct Weekend {
  const char* zone;
  const char* change;
  int before, after;  // minutes east of UTC
};
constexpr std::array<Weekend, 10> kWeekends = {{{"Europe/Berlin", "2026-03-29T01:00:00Z", 60, 120},
                                                {"Europe/Berlin", "2026-10-25T01:00:00Z", 120, 60},
                                                {"America/New_York", "2026-03-08T07:00:00Z", -300, -240},
                                                {"America/New_York", "2026-11-01T06:00:00Z", -240, -300},
                                                {"Australia/Lord_Howe", "2026-04-04T15:00:00Z", 660, 630},
                                                {"Australia/Lord_Howe", "2026-10-03T15:30:00Z", 630, 660},
                                                {"America/St_Johns", "2026-03-08T05:30:00Z", -210, -150},
                                                {"America/St_Johns", "2026-11-01T04:30:00Z", -150, -210},
                                                {"Pacific/Chatham", "2026-04-04T14:00:00Z", 825, 765},
                                                {"Pacific/Chatham", "2026-09-26T14:00:00Z", 765, 825}}};

// A schedule as text, and the values that it means.
struct Schedule {
  QString text;
  std::array<std::array<bool, 60>, 5> allowed{};
  bool dayIsFree = true, weekdayIsFree = true;
};

Schedule randomSchedule(QRandomGenerator& random) {
  constexpr std::array<int, 5> least = {0, 0, 1, 1, 0};
  constexpr std::array<int, 5> most = {59, 23, 28, 12, 6};
  constexpr std::array<int, 5> largest = {59, 23, 31, 12, 7};
  Schedule schedule;
  QStringList fields;
  for (std::size_t field = 0; field < 5; ++field) {
    auto& allowed = schedule.allowed.at(field);
    const auto allow = [&](int from, int to, int step) {
      for (int value = from; value <= to; value += step)
        allowed.at(static_cast<std::size_t>(field == 4 ? value % 7 : value)) = true;
    };
    QStringList items;
    const int kind = random.bounded(10);
    if (kind < 4) {
      items.append(u"*"_qs);
      allow(least.at(field), largest.at(field), 1);
    } else if (kind < 6) {
      const int step = random.bounded(1, most.at(field) + 1);
      items.append(QStringLiteral("*/%1").arg(step));
      allow(least.at(field), largest.at(field), step);
    } else {
      const int count = random.bounded(1, 4);
      for (int i = 0; i < count; ++i) {
        const int from = random.bounded(least.at(field), most.at(field) + 1);
        const int to = random.bounded(from, most.at(field) + 1);
        const int step = random.bounded(1, 5);
        switch (random.bounded(3)) {
          case 0:
            items.append(QString::number(from));
            allow(from, from, 1);
            break;
          case 1:
            items.append(QStringLiteral("%1-%2").arg(from).arg(to));
            allow(from, to, 1);
            break;
          default: items.append(QStringLiteral("%1-%2/%3").arg(from).arg(to).arg(step)); allow(from, to, step);
        }
      }
    }
    fields.append(items.join(u','));
  }
  schedule.dayIsFree = fields.at(2).startsWith(u'*');
  schedule.weekdayIsFree = fields.at(4).startsWith(u'*');
  schedule.text = fields.join(u' ');
  return schedule;
}

// One minute of the walk.
struct Minute {
  std::size_t minute, hour, day, month, weekday;
};

bool comes(const Schedule& schedule, const Minute& at) {
  if (!schedule.allowed[0][at.minute] || !schedule.allowed[1][at.hour] || !schedule.allowed[3][at.month]) return false;
  const bool day = schedule.allowed[2][at.day];
  const bool weekday = schedule.allowed[4][at.weekday];
  return schedule.dayIsFree || schedule.weekdayIsFree ? day && weekday : day || weekday;
}

std::vector<Minute> minutesFrom(const QDateTime& start) {
  std::vector<Minute> minutes;
  minutes.reserve(2 * kHalf);
  for (int i = 0; i < 2 * kHalf; ++i) {
    const QDateTime at = start.addSecs(qint64(i) * 60);
    const auto place = [](int value) { return static_cast<std::size_t>(value); };
    minutes.push_back({place(at.time().minute()), place(at.time().hour()), place(at.date().day()),
                       place(at.date().month()), place(at.date().dayOfWeek() % 7)});
  }
  return minutes;
}

}  // namespace

class WalkerTest : public QObject {
  Q_OBJECT

 private:
  std::vector<Schedule> m_schedules;

 private slots:
  void initTestCase() {
    QRandomGenerator random(kSeed);
    for (int i = 0; i < kExpressions; ++i) m_schedules.push_back(randomSchedule(random));
  }

  void comesInTheSameMinutes_data() {
    QTest::addColumn<int>("weekend");
    for (std::size_t i = 0; i < kWeekends.size(); ++i)
      QTest::addRow("%s %s", kWeekends.at(i).zone, kWeekends.at(i).change) << static_cast<int>(i);
  }
  void comesInTheSameMinutes() {
    QFETCH(int, weekend);
    const Weekend& here = kWeekends.at(static_cast<std::size_t>(weekend));
    const QTimeZone zone(here.zone);
    QVERIFY2(zone.isValid(), "the time zones are not installed");
    const UtcTime change = test::at(here.change);
    const UtcTime start = change - std::chrono::minutes(kHalf);
    const UtcTime end = change + std::chrono::minutes(kHalf);
    const auto minutes = minutesFrom(QDateTime::fromMSecsSinceEpoch(start.time_since_epoch().count(), Qt::UTC));
    const int shift = here.after - here.before;
    // By the local clock: minutes since the first one of the walk's.
    const auto localOf = [&](int i) { return i + (i < kHalf ? here.before : here.after); };
    std::size_t looked = 0;
    for (const Schedule& schedule : m_schedules) {
      const auto expression = CronExpression::parse(schedule.text.toStdString());
      QVERIFY2(expression.has_value(), qPrintable(schedule.text));
      std::vector<int> walked;
      for (int i = 0; i < 2 * kHalf; ++i)
        if (comes(schedule, minutes[static_cast<std::size_t>(i)])) walked.push_back(i);
      std::vector<int> found;
      for (auto next = expression->nextAfter(start - std::chrono::minutes(1)); next && *next < end;
           next = expression->nextAfter(*next))
        found.push_back(static_cast<int>(std::chrono::floor<std::chrono::minutes>(*next - start).count()));
      QVERIFY2(found == walked, qPrintable(schedule.text));
      const CronSpan span({{QString(), QString(), *expression}}, start, 2 * kHalf);
      int spanned = 0;
      for (int i = 0; i < 2 * kHalf; ++i) spanned += span.countAt(i);
      QCOMPARE(spanned, static_cast<int>(walked.size()));
      for (const int i : walked) QVERIFY2(span.countAt(i) == 1, qPrintable(schedule.text));

      std::size_t closely = 0;
      int before = -1;
      for (const int i : walked) {
        const int previous = std::exchange(before, i);
        if (std::abs(i - kHalf) > kNear || ++closely > kMostClosely) continue;
        ++looked;
        const UtcTime at = start + std::chrono::minutes(i);
        const UtcTime last = previous < 0 ? start - std::chrono::minutes(1) : start + std::chrono::minutes(previous);
        const LocalRun run = localRun(at, last, zone);
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
        const QDateTime wall = utc.addSecs(qint64(localOf(i) - i) * 60);
        QCOMPARE(run.local.date(), wall.date());
        QCOMPARE(run.local.time(), wall.time());
        // The same local minute, the other time that it comes.
        const bool isSecond = shift < 0 && i >= kHalf && i < kHalf - shift;
        const bool isFirst = shift < 0 && i < kHalf && i >= kHalf + shift;
        QVERIFY(!isSecond || localOf(i) == localOf(i + shift));
        QCOMPARE(run.pass, isSecond ? ClockPass::Second : isFirst ? ClockPass::First : ClockPass::Only);
        QCOMPARE(run.isInSkipped, shift > 0 && i >= kHalf && i < kHalf + shift);
        const bool hasCrossed = i >= kHalf && (previous < 0 || previous < kHalf);
        QCOMPARE(run.change.has_value(), hasCrossed);
        if (hasCrossed) QVERIFY(*run.change == (ClockChange{change, here.before * 60, here.after * 60}));
        QCOMPARE(clockNote(run).isEmpty(), !isFirst && !isSecond && !hasCrossed && !run.isInSkipped);
      }
    }
    QVERIFY2(looked > 300, qPrintable(QString::number(looked)));
  }
};

QTEST_GUILESS_MAIN(WalkerTest)
#include "walker_test.moc"
