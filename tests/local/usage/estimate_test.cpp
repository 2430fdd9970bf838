// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a month costs, to the micro-dollar.

#include "api/local/usage/estimate.h"

#include <QTest>

#include <numeric>

#include "api/contract/limits.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

const UsageCostLineItem& lineOf(const UsageCostEstimate& estimate, Meter meter) {
  return estimate.lineItems.at(static_cast<std::size_t>(meter));
}

UsageCostLineItem pro(Meter meter, std::int64_t used) {
  MeterWindow month;
  month.set(meter, used);
  return lineOf(estimateCost(Plan::Pro, month), meter);
}

constexpr std::int64_t kMib = 1048576;

}  // namespace

class EstimateTest : public QObject {
  Q_OBJECT
 private slots:
  void everyMeterHasALine() {
    for (const Plan plan : {Plan::Free, Plan::Pro}) {
      const UsageCostEstimate estimate = estimateCost(plan, {});
      QCOMPARE(estimate.lineItems.size(), meters().size());
      for (const MeterInfo& meter : meters()) {
        const UsageCostLineItem& line = lineOf(estimate, meter.meter);
        QCOMPARE(line.meter, std::string(meter.name));
        QCOMPARE(line.product, std::string(meter.product));
        QCOMPARE(line.usageUnit, std::string(meter.unit));
        QCOMPARE(line.estimatedUsdMicros, std::optional<std::int64_t>(0));
        QCOMPARE(line.estimateBasis,
                 std::string(meter.isGauge ? "current_storage_bytes_as_full_month" : "current_month_usage_window"));
        const bool transfer = line.billingUnit == "free_transfer";
        QCOMPARE(transfer, meter.meter == Meter::WorkerTransferBytes || meter.meter == Meter::StaticTransferBytes);
        if (!transfer) QCOMPARE(line.priceUsdMicrosPerBillingUnit.has_value(), plan == Plan::Pro);
        if (transfer) QVERIFY(!line.priceUsdMicrosPerBillingUnit && !line.includedPerMonth);
      }
      QCOMPARE(estimate.subscriptionUsdMicrosPerMonth, std::optional<std::int64_t>(plan == Plan::Pro ? 5000000 : 0));
    }
  }

  // The worked example of the description.
  void theWorkedExample() {
    const UsageCostLineItem line = pro(Meter::WorkerRequests, 11500000);
    QCOMPARE(line.includedPerMonth, std::optional<std::int64_t>(10000000));
    QCOMPARE(line.billableAmount, std::optional<std::int64_t>(1500000));
    QCOMPARE(line.billingUnit, std::string("million_requests"));
    QCOMPARE(line.billingUnitSize, std::optional<std::int64_t>(1000000));
    QCOMPARE(line.priceUsdMicrosPerBillingUnit, std::optional<std::int64_t>(300000));
    QCOMPARE(line.rounding, std::string("prorated_to_micro_usd"));
    QCOMPARE(line.estimatedUsdMicros, std::optional<std::int64_t>(450000));
  }

  void amountsAreExact_data() {
    QTest::addColumn<int>("meter");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("micros");
    const auto row = [](Meter meter, const char* what, std::int64_t used, std::int64_t micros) {
      const std::string name = std::string(info(meter).name) + " " + what;
      QTest::newRow(name.c_str()) << static_cast<int>(meter) << qint64{used} << qint64{micros};
    };
    row(Meter::WorkerRequests, "at the included amount", 10000000, 0);
    row(Meter::WorkerRequests, "one over, under half a micro", 10000001, 0);
    row(Meter::WorkerRequests, "two over", 10000002, 1);
    row(Meter::WorkerCpuMs, "a million over", 31000000, 20000);
    row(Meter::WorkerTransferBytes, "free", kMaxSafeInteger, 0);
    row(Meter::StaticTransferBytes, "free", kMaxSafeInteger, 0);
    row(Meter::SqliteRowsRead, "a million over", 25000000000 + 1000000, 1000);
    row(Meter::SqliteRowsWritten, "one over", 50000001, 1);
    row(Meter::SqliteStorageBytes, "a GB over", 4768 * kMib + 1000000000, 750000);
    row(Meter::SqliteStorageBytes, "half a micro", 4768 * kMib + 667, 1);
    row(Meter::KvReads, "a million over", 11000000, 500000);
    row(Meter::KvWrites, "a million over", 2000000, 5000000);
    row(Meter::KvDeletes, "a million over", 2000000, 5000000);
    row(Meter::KvLists, "a million over", 2000000, 5000000);
    row(Meter::KvStorageBytes, "a GB over", 953 * kMib + 1000000000, 500000);
    row(Meter::QueueOperations, "a million over", 2000000, 400000);
    row(Meter::StateRequests, "a million over", 2000000, 150000);
    row(Meter::StateDurationGbMilliseconds, "included", 400000000, 0);
    row(Meter::StateDurationGbMilliseconds, "a million GB-s over", 400000000 + 1000000000, 12500000);
    row(Meter::StateSqliteRowsRead, "a million over", 25000000000 + 1000000, 1000);
    row(Meter::StateSqliteRowsWritten, "a million over", 51000000, 1000000);
    row(Meter::StateSqliteStorageBytes, "a GB over", 4768 * kMib + 1000000000, 200000);
    row(Meter::ObjectStorageBytes, "a byte over is a GB", 9536 * kMib + 1, 15000);
    row(Meter::ObjectStorageBytes, "a GB and a byte are two", 9536 * kMib + 1000000001, 30000);
    row(Meter::ObjectStorageClassAOperations, "included", 1000000, 0);
    row(Meter::ObjectStorageClassAOperations, "one over", 1000001, 4500000);
    row(Meter::ObjectStorageClassBOperations, "a million over", 11000000, 360000);
    row(Meter::ObjectStorageEgressBytes, "half a TB over", 1500000000000, 600000);
    row(Meter::BuildMinutes, "one over", 6001, 5000);
    row(Meter::LogEvents, "a million over", 21000000, 600000);
    // 64 bits would not hold the product: (2^53 - 1 - 5 * 10^7) rows at 1 USD a million.
    row(Meter::SqliteRowsWritten, "the largest", kMaxSafeInteger, kMaxSafeInteger - 50000000);
    row(Meter::KvWrites, "the largest, bounded", kMaxSafeInteger, kMaxSafeInteger);
  }
  void amountsAreExact() {
    QFETCH(const int, meter);
    QFETCH(const qint64, used);
    QFETCH(const qint64, micros);
    const UsageCostLineItem line = pro(static_cast<Meter>(meter), used);
    QCOMPARE(qint64{*line.currentMonthUsed}, used);
    QCOMPARE(qint64{*line.estimatedUsdMicros}, micros);
  }

  void totalsAreSums() {
    MeterWindow month;
    for (const MeterInfo& meter : meters()) month.set(meter.meter, 100000000000 + static_cast<int>(meter.meter));
    const UsageCostEstimate estimate = estimateCost(Plan::Pro, month);
    std::int64_t sum = 0;
    for (const UsageCostLineItem& line : estimate.lineItems) sum += *line.estimatedUsdMicros;
    QVERIFY(sum > 0);
    QCOMPARE(*estimate.currentMonthOverageUsdMicros, sum);
    QCOMPARE(*estimate.estimatedMonthlyTotalUsdMicros, sum + 5000000);
    QCOMPARE(estimate.nextActions.size(), std::size_t{1});
  }

  void freePaysNothing() {
    MeterWindow month;
    for (const MeterInfo& meter : meters()) month.set(meter.meter, kMaxSafeInteger);
    const UsageCostEstimate estimate = estimateCost(Plan::Free, month);
    QCOMPARE(estimate.paidOveragesEnabled, std::optional(false));
    QCOMPARE(estimate.estimatedMonthlyTotalUsdMicros, std::optional<std::int64_t>(0));
    QCOMPARE(lineOf(estimate, Meter::KvReads).includedPerMonth, std::nullopt);
    QCOMPARE(lineOf(estimate, Meter::KvReads).billableAmount, std::optional<std::int64_t>(0));
    QCOMPARE(lineOf(estimate, Meter::BuildMinutes).billableAmount, std::optional(kMaxSafeInteger - 3000));
  }
};

QTEST_GUILESS_MAIN(EstimateTest)
#include "estimate_test.moc"
