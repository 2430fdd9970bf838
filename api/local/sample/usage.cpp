// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forty days of the meters: more every week, most at the weekend, and a day of a sale. The levels of what is stored
// grow to what is really there.

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <vector>

#include "api/contract/usage/limits.h"
#include "api/local/sample/deploys.h"
#include "api/local/sample/maker.h"
#include "api/local/sample/rhythm.h"
#include "api/local/sample/words.h"
#include "api/local/usage/windows.h"

namespace tovuk::local {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int kDays = static_cast<int>(kDefaultUsageDays);
constexpr int kSaleDaysAgo = 12;
constexpr unsigned kSeed = 23;
constexpr std::int64_t kHundred = 100;

// What a middling day counts. Together below the daily amounts of the Free plan, which the day of the sale nears.
struct Middling {
  Meter meter;
  std::int64_t amount;
};
constexpr auto kMiddling = std::to_array<Middling>({
    {Meter::WorkerRequests, 31400},
    {Meter::WorkerCpuMs, 118000},
    {Meter::WorkerTransferBytes, 412000000},
    {Meter::StaticTransferBytes, 1930000000},
    {Meter::SqliteRowsRead, 1240000},
    {Meter::SqliteRowsWritten, 5100},
    {Meter::KvReads, 28300},
    {Meter::KvWrites, 310},
    {Meter::KvDeletes, 46},
    {Meter::KvLists, 24},
    {Meter::QueueOperations, 1450},
    {Meter::StateRequests, 5200},
    {Meter::StateDurationGbMilliseconds, 640000},
    {Meter::StateSqliteRowsRead, 18900},
    {Meter::StateSqliteRowsWritten, 4700},
    {Meter::ObjectStorageClassAOperations, 62},
    {Meter::ObjectStorageClassBOperations, 3900},
    {Meter::ObjectStorageEgressBytes, 288000000},
    {Meter::LogEvents, 36500},
});

// Monday to Sunday, in percent.
constexpr auto kWeek = std::to_array<int>({88, 84, 90, 96, 104, 122, 116});
constexpr int kSale = 265;

// How busy a day was, in percent of a middling one.
std::int64_t busyness(sys_days day, int ago) {
  const unsigned weekday = std::chrono::weekday(day).iso_encoding();
  const std::int64_t rhythm = kWeek.at(weekday - 1);
  const std::int64_t growth = 112 - ago * 3 / 5;
  return rhythm * growth / kHundred * (ago == kSaleDaysAgo ? kSale : 100) / kHundred;
}

std::int64_t buildMinutes(sys_days day, UtcTime now) {
  std::int64_t out = 0;
  for (const PastDeploy& deploy : kPastDeploys)
    if (std::chrono::floor<days>(now - deploy.ago) == day) out += deploy.buildMinutes;
  return out;
}

MeterWindow countersOf(sys_days day, int ago, UtcTime now, Dice& dice) {
  MeterWindow out;
  const std::int64_t busy = busyness(day, ago);
  const std::int64_t over = ago == 0 ? shareUntil(now) : kWholeDay;  // of today only what has passed
  for (const auto& [meter, amount] : kMiddling) {
    const std::int64_t jitter = 950 + dice.below(101);
    out.set(meter, amount * busy / kHundred * jitter / kWholeDay * over / kWholeDay);
  }
  out.set(Meter::BuildMinutes, buildMinutes(day, now));
  return out;
}

using Totals = std::map<std::string, MeterWindow>;  // by month

void add(Totals& months, const std::string& month, const MeterWindow& day) {
  MeterWindow& total = months[month];
  for (const MeterInfo& meter : meters()) {
    const std::int64_t amount = day.find(meter.meter).value_or(0);
    total.set(meter.meter, meter.isGauge ? amount : total.find(meter.meter).value_or(0) + amount);
  }
}

void record(std::vector<MeterRecord>& out, Period period, const std::string& start, const MeterWindow& window) {
  for (const MeterInfo& meter : meters())
    out.push_back({std::string(text(period)), start, std::string(meter.name), window.find(meter.meter).value_or(0)});
}

}  // namespace

void addUsage(Maker& maker) {
  maker.at({});
  const MeterWindow levels = maker.context().usage().day;
  const sys_days today = std::chrono::floor<days>(maker.now());
  Dice dice(kSeed);
  Totals months;
  std::vector<MeterRecord> records;
  for (int ago = kDays - 1; ago >= 0; --ago) {
    const sys_days day = today - days(ago);
    MeterWindow window = countersOf(day, ago, maker.now(), dice);
    for (const MeterInfo& meter : meters())
      if (meter.isGauge) window.set(meter.meter, levels.find(meter.meter).value_or(0) * (kHundred - ago) / kHundred);
    record(records, Period::Day, windowOf(Period::Day, day), window);
    add(months, windowOf(Period::Month, day), window);
  }
  for (const auto& [month, window] : months) record(records, Period::Month, month, window);
  maker.expect(maker.context().control.saveMeters(records));
  maker.context().meters.reload();  // what the making of the sample counted goes
}

}  // namespace tovuk::local
