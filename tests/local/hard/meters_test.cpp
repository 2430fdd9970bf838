// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every metered operation is counted once, and what is refused is not: 10 000 random calls of several clients at once,
// against GET /v1/usage.
//
// TOVUK_CALLS: how many. TOVUK_SEED: the random numbers.

#include <QTest>

#include <thread>

#include "api/contract/codec.h"
#include "api/contract/usage/codec.h"
#include "tests/local/hard/effort.h"
#include "tests/local/hard/meter_script.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr int kClients = 8;

using Scripts = std::vector<std::unique_ptr<MeterScript>>;

void add(Amounts& to, const Amounts& from) {
  for (const auto& [meter, amount] : from) to[meter] += amount;
}

void compare(const MeterWindow& found, const Scripts& scripts) {
  Amounts expected;
  for (const auto& script : scripts) {
    add(expected, script->counted());
    add(expected, script->levels());
  }
  for (const MeterInfo& meter : meters()) {
    const std::int64_t amount = found.find(meter.meter).value_or(-1);
    if (meter.meter == Meter::SqliteStorageBytes)
      QVERIFY(amount > 0);  // pages, which nobody but SQLite foresees
    else
      QVERIFY2(amount == expected[meter.meter],
               QByteArray::fromStdString(std::string(meter.name) + ": counted " + std::to_string(amount) +
                                         ", expected " + std::to_string(expected[meter.meter])));
  }
}

}  // namespace

class HardMetersTest : public QObject {
  Q_OBJECT
 private slots:
  void everyOperationIsCountedOnce() {
    QRandomGenerator random(seed());
    const int calls = effort("TOVUK_CALLS", 10000, 1500);
    Options options;
    // One day for all of it, also when the test runs at midnight.
    options.clock = [] { return UtcTime(std::chrono::seconds(1790000000)); };
    LocalFixture fixture(options);
    Scripts scripts;
    {
      Caller caller(fixture.service().port(), fixture.token());
      QVERIFY(makeServices(caller));
      for (int i = 0; i < kClients; ++i) {
        scripts.push_back(std::make_unique<MeterScript>(i, random.generate()));
        QVERIFY2(scripts.back()->prepare(caller), scripts.back()->fault().c_str());
      }
    }
    {
      std::vector<std::jthread> threads;
      for (const auto& script : scripts)
        threads.emplace_back([&fixture, calls, script = script.get()] {
          Caller caller(fixture.service().port(), fixture.token());
          for (int i = 0; i < calls / kClients && script->step(caller); ++i) {
          }
        });
    }
    long total = 0;
    std::map<std::string, long> kinds;
    for (const auto& script : scripts) {
      QVERIFY2(script->fault().empty(), script->fault().c_str());
      for (const auto& [kind, count] : script->calls()) {
        kinds[kind] += count;
        total += count;
      }
    }
    QVERIFY(total >= calls);
    for (const bool again : {false, true}) {
      if (again) fixture.restart();
      const auto usage = decodeAccountUsage(fixture.get("/v1/usage").body);
      QVERIFY(usage.has_value());
      compare(usage->usage.day, scripts);
      compare(usage->usage.month, scripts);
    }
    qInfo("%ld calls of %zu kinds", total, kinds.size());
  }
};

QTEST_GUILESS_MAIN(HardMetersTest)
#include "meters_test.moc"
