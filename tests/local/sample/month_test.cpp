// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A simulated month of the sample project, with a worker that accepts everything: each event once, in the order of
// time.

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

#include "api/contract/cron/cron_expression.h"
#include "api/contract/usage/codec.h"
#include "tests/local/queue/queue_fixture.h"
#include "tests/local/sample/sample_shape.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr const char* kNow = "2026-05-11T09:30:00Z";  // a Monday
constexpr days kMonth(30);
constexpr std::size_t kAtOnce = 3;  // batches that are ready: two of jobs, one of failed_jobs
const std::string kShop = "/v1/services/shop-api";

// Paths that the worker is called at, in the order of time. Triggers of one minute call beside each other.
std::multimap<UtcTime, QString> expectedCalls() {
  const UtcTime begin = *parseTime(kNow);
  std::multimap<UtcTime, QString> calls;
  const std::vector<std::pair<QString, const char*>> triggers = {{QStringLiteral("stock_sync"), "0 */4 * * *"},
                                                                 {QStringLiteral("expire_carts"), "0 */6 * * *"},
                                                                 {QStringLiteral("nightly_report"), "30 2 * * *"},
                                                                 {QStringLiteral("weekly_digest"), "0 8 * * MON"}};
  for (const auto& [name, text] : triggers) {
    const auto expression = CronExpression::parse(text);
    for (auto minute = expression->nextAfter(begin); minute && *minute <= begin + kMonth;
         minute = expression->nextAfter(*minute))
      calls.emplace(*minute, QStringLiteral("/.tovuk/cron/") + name);
  }
  const auto ring = [&](hours after, const char* object) {
    calls.emplace(begin + after, QStringLiteral("/.tovuk/state/") + QLatin1String(object) + QStringLiteral("/alarm"));
  };
  ring(hours(2), "Counter/orders-today");
  ring(hours(9), "Room/support-4830");
  ring(hours(24), "Room/support-4836");
  ring(hours(72), "Room/wholesale-lisbon");
  // They were sent two minutes ago, and a batch waits five seconds for more.
  for (const int delay : {1, 2, 6, 12})
    calls.emplace(begin + hours(delay) - minutes(2) + seconds(5), QStringLiteral("/.tovuk/queues/jobs"));
  return calls;
}

// The paths, in groups of one time, each sorted.
std::vector<QStringList> expectedGroups() {
  std::vector<QStringList> out;
  std::optional<UtcTime> last;
  for (const auto& [time, path] : expectedCalls()) {
    if (last != time) out.emplace_back();
    last = time;
    out.back() << path;
  }
  for (QStringList& group : out) group.sort();
  return out;
}

}  // namespace

class SampleMonthTest : public QObject {
  Q_OBJECT
 private slots:
  void everythingHappensOnceAndInOrder() {
    TestClock clock(kNow);
    FakeWorker worker;
    Options options;
    options.sample = true;
    options.control = true;
    options.clock = clock.source();
    options.workers = {{"shop-api", worker.url()}};
    LocalFixture fixture(options);
    QVERIFY(fixture.running());
    QCOMPARE(worker.await(kAtOnce).size(), kAtOnce);
    QTRY_COMPARE(count(fixture, kShop + "/queues/jobs/messages?status=done", "messages"), 24 + 14);
    QTRY_COMPARE(count(fixture, kShop + "/queues/failed_jobs/messages?status=done", "messages"), 3);

    QElapsedTimer timer;
    timer.start();
    const TestAnswer advanced =
        fixture.post("/v1/local/clock", R"({"action":"advance","byMs":)" +
                                            std::to_string(std::chrono::milliseconds(kMonth).count()) + "}");
    const qint64 took = timer.elapsed();
    QCOMPARE(advanced.status, 200);
    QCOMPARE(advanced.json()[QLatin1String("now")].toString(), QStringLiteral("2026-06-10T09:30:00.000Z"));

    const std::size_t expected = kAtOnce + expectedCalls().size();
    QStringList calls;
    for (const FakeWorker::Delivered& each : worker.await(expected)) calls << QString::fromStdString(each.path);
    qInfo("a month with %d calls of the worker took %lld ms", static_cast<int>(calls.size()),
          static_cast<long long>(took));
    std::sort(calls.begin(), calls.begin() + kAtOnce);  // these three go at one time
    QCOMPARE(calls.mid(0, kAtOnce),
             (QStringList{QStringLiteral("/.tovuk/queues/failed_jobs"), QStringLiteral("/.tovuk/queues/jobs"),
                          QStringLiteral("/.tovuk/queues/jobs")}));
    QCOMPARE(static_cast<std::size_t>(calls.size()), expected);
    qsizetype at = kAtOnce;
    for (const QStringList& group : expectedGroups()) {
      QStringList made = calls.mid(at, group.size());
      made.sort();
      QCOMPARE(made, group);
      at += group.size();
    }
    // As often as the schedules say: six and four times a day, once a day, on four Mondays, never.
    const auto times = [&](const char* name) {
      return calls.count(QStringLiteral("/.tovuk/cron/") + QLatin1String(name));
    };
    QCOMPARE(times("stock_sync"), 180);
    QCOMPARE(times("expire_carts"), 120);
    QCOMPARE(times("nightly_report"), 30);
    QCOMPARE(times("weekly_digest"), 4);
    QCOMPARE(times("price_import"), 0);
    for (const char* name : {"stock_sync", "expire_carts", "nightly_report", "weekly_digest"}) {
      const QJsonArray runs = fixture.get(std::string("/v1/local/services/shop-api/cron/") + name + "/runs?limit=4")
                                  .json()[QLatin1String("runs")]
                                  .toArray();
      for (const QJsonValue& run : runs)
        QCOMPARE(run[QLatin1String("outcome")].toString(), QStringLiteral("delivered"));
    }

    // What has its time is gone, the rest is there.
    QCOMPARE(count(fixture, kShop + "/kv/CACHE/keys?prefix=session:", "keys"), 0);
    QCOMPARE(count(fixture, kShop + "/kv/CACHE/keys?prefix=cart:", "keys"), 0);
    QCOMPARE(count(fixture, kShop + "/kv/CACHE/keys?prefix=page:de:", "keys"), 310);
    for (const std::string queue : {"jobs", "failed_jobs"})
      QCOMPARE(count(fixture, kShop + "/queues/" + queue + "/messages", "messages"), 0);
    QCOMPARE(count(fixture, kShop + "/logs", "lines"), 0);
    QCOMPARE(count(fixture, kShop + "/storage", "objects"), 6);  // the upload that nobody completed ended
    for (const std::string space : {"Room", "Counter"})
      for (const QJsonValue& object :
           fixture.get(kShop + "/state/namespaces/" + space + "/objects").json()[QLatin1String("objects")].toArray())
        QVERIFY(object[QLatin1String("alarmScheduledAtUnixMs")].isNull());

    // Each call counted on its own day: a Thursday in the middle has eleven, of triggers alone.
    const auto used = decodeUsageDays(fixture.get("/v1/local/usage/days?days=30").body)->days;
    const auto day =
        std::find_if(used.begin(), used.end(), [](const UsageDay& each) { return each.date == "2026-05-21"; });
    QVERIFY(day != used.end());
    QCOMPARE(day->meters.find(Meter::WorkerRequests), std::optional<std::int64_t>(11));
  }

 private:
  static int count(LocalFixture& fixture, const std::string& path, const char* member) {
    return static_cast<int>(fixture.get(path).json()[QLatin1String(member)].toArray().size());
  }
};

QTEST_GUILESS_MAIN(SampleMonthTest)
#include "month_test.moc"
