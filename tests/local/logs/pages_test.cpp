// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of logs, which line is in which log, retention and metering.

#include <QTest>

#include <mutex>

#include "api/contract/codec.h"
#include "api/contract/log/codec.h"
#include "api/local/deploys/deploy_book.h"
#include "api/local/logs/log_book.h"
#include "api/local/usage/meter_book.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr const char* kLogs = "/v1/services/shop/logs";
constexpr const char* kNow = "2026-05-10T12:00:00Z";

// A service whose clock a test holds, and whose store it may write while the service stands still.
class Bench {
 public:
  Bench() : m_now(*parseTime(kNow)) {
    Options options;
    options.clock = [this] {
      const std::lock_guard lock(m_mutex);
      return m_now;
    };
    fixture.emplace(options);
    fixture->makeDatabase();
  }
  void advance(std::chrono::milliseconds by) {
    const std::lock_guard lock(m_mutex);
    m_now += by;
  }
  template <class F>
  void write(F&& body) {
    fixture->stop();
    {
      const auto store = Store::open(fixture->folder() + "/data.db", {});
      const auto written = (*store)->write([&](Db& db) -> Result<Done> {
        body(db);
        return Done{};
      });
      QVERIFY2(written, written ? "" : written.error().message.c_str());
    }
    fixture->restart();
  }
  [[nodiscard]] std::int64_t lines() const {
    const auto store = Store::open(fixture->folder() + "/data.db", {});
    return (*store)->read([](Db& db) {
      auto query = db.use("SELECT count(*) FROM log_lines");
      return query.step() ? query.integer(0) : -1;
    });
  }
  LogsResponse read(const std::string& path) {
    std::vector<Problem> problems;
    const auto out = decodeLogs(fixture->get(path).body, &problems);
    return out && problems.empty() ? *out : LogsResponse{{{"problem", {}, {}}}, {}, {}};
  }

  std::optional<LocalFixture> fixture;

 private:
  std::mutex m_mutex;
  UtcTime m_now;
};

LogEntry line(const std::string& message, int secondsAgo, LogStream stream = LogStream::Stdout) {
  return {"service_1", {}, {}, stream, message, *parseTime(kNow) - std::chrono::seconds(secondsAgo)};
}

}  // namespace

class LogsPagesTest : public QObject {
  Q_OBJECT
 private slots:
  void pagesLeadToOlderLines() {
    Bench bench;
    QCOMPARE(bench.read(kLogs), (LogsResponse{{}, false, {}}));
    bench.write([](Db& db) {
      for (int i = 0; i < 250; ++i) LogBook::insert(db, line("line " + std::to_string(i), (250 - i) / 3));
    });
    std::vector<std::string> all;
    std::string cursor;
    std::vector<std::size_t> sizes;
    do {
      const LogsResponse page = bench.read(kLogs + (cursor.empty() ? std::string() : "?cursor=" + cursor));
      sizes.push_back(page.lines.size());
      std::vector<std::string> messages;
      for (const LogLine& each : page.lines) messages.push_back(each.message);
      all.insert(all.begin(), messages.begin(), messages.end());  // chronological inside a page
      QCOMPARE(page.hasMore.value_or(false), page.nextCursor.has_value());
      cursor = page.nextCursor.value_or(std::string());
    } while (!cursor.empty());
    QCOMPARE(sizes, (std::vector<std::size_t>{100, 100, 50}));
    for (int i = 0; i < 250; ++i)
      QCOMPARE(all[static_cast<std::size_t>(i)], "line " + std::to_string(i));  // lines of one second keep their order
    const std::string path = kLogs;
    QCOMPARE(bench.read(path + "?limit=1").lines[0].message, std::string("line 249"));
    QCOMPARE(bench.read(path + "?limit=200").lines.size(), std::size_t{200});
    QCOMPARE(bench.read("/v1/services/service_1/logs?limit=50&cursor=" + *bench.read(path + "?limit=200").nextCursor)
                 .hasMore,
             std::optional(false));
    for (const char* wrong : {"?limit=0", "?limit=201", "?limit=x", "?cursor=", "?cursor=x", "?cursor=1", "?cursor=1_",
                              "?cursor=%2F", "?cursor=1_2_3"})
      QVERIFY2(bench.fixture->get(path + wrong).status == 400, wrong);
    QCOMPARE(bench.fixture->get(path + "?cursor=" + std::string(129, '1')).status, 400);
    QCOMPARE(bench.fixture->get("/v1/services/nobody/logs").status, 404);
    QCOMPARE(decodeServiceOverview(bench.fixture->get("/v1/services/shop/overview").body)->logs.lines.size(),
             std::size_t{100});
  }

  void everyLineIsInItsOwnLog() {
    Bench bench;
    bench.write([](Db& db) {
      const RecordedDeploy made =
          DeployBook::record(db, {"service_1", {}, {}, 0, "succeeded", "Built.", *parseTime(kNow)});
      LogBook::insert(db, line("out", 5));
      LogBook::insert(db, line("err", 4, LogStream::Stderr));
      LogEntry build = line("build", 3, LogStream::System);
      build.build = made.build;
      LogBook::insert(db, build);
      build.message = "both";
      build.deploy = made.deploy;
      LogBook::insert(db, build);
    });
    const LogsResponse service = bench.read(kLogs);
    QCOMPARE(service.lines.size(), std::size_t{2});
    QCOMPARE(service.lines[0], (LogLine{"2026-05-10T11:59:55.000Z", "stdout", "out"}));
    QCOMPARE(service.lines[1].stream, std::string("stderr"));
    const LogsResponse build = bench.read("/v1/builds/job_1/logs");
    QCOMPARE(build.lines.size(), std::size_t{2});
    QCOMPARE(build.lines[0].stream, std::string("system"));
    QCOMPARE(bench.read("/v1/deploys/deploy_1/logs?limit=1").lines[0].message, std::string("both"));
    for (const char* missing : {"/v1/builds/job_2/logs", "/v1/builds/job_01/logs", "/v1/builds/x/logs",
                                "/v1/deploys/deploy_2/logs", "/v1/deploys/job_1/logs"})
      QVERIFY2(bench.fixture->get(missing).status == 404, missing);
  }

  void oldLinesAreGoneAtOnce() {
    Bench bench;
    bench.write([](Db& db) {
      for (int i = 0; i < 5000; ++i) LogBook::insert(db, line("old", 3 * 86400 - 60));
      LogBook::insert(db, line("new", 60));
    });
    QCOMPARE(bench.read(kLogs).lines.size(), std::size_t{100});
    bench.advance(std::chrono::minutes(2));
    QCOMPARE(bench.read(kLogs).lines.size(), std::size_t{1});  // three days on the plan free
    bench.advance(std::chrono::hours(1));
    bench.fixture->restart();  // and the scheduler takes them away
    QTRY_COMPARE(bench.lines(), 1);
    bench.fixture->send("DELETE", "/v1/services/shop");
    bench.fixture->restart();
    QTRY_COMPARE(bench.lines(), 0);
  }

  void linesAreCutAndMetered() {
    QTemporaryDir dir;
    const std::string folder = dir.path().toStdString();
    const auto control = ControlStore::open(folder + "/control.db");
    const auto store = Store::open(folder + "/data.db", kLogSchema);
    QVERIFY(control && store);
    const UtcTime now = *parseTime(kNow);
    MeterBook meters(**control, [now] { return now; });
    LogBook book(**store, meters);
    std::string longest;
    for (int i = 0; i < 8193; ++i) longest += "\xc3\xa4";
    QVERIFY(book.append("service_1", {}, {}, LogStream::Stderr, longest, now));
    QVERIFY(book.append({line("a", 1), line("b", 2)}));
    QCOMPARE(meters.day().find(Meter::LogEvents), std::optional<std::int64_t>(3));
    LogPage page;
    page.service = "service_1";
    page.limit = 10;
    page.after = now - std::chrono::hours(1);
    const LogsResponse read = (*store)->read([&](Db& db) { return LogBook::read(db, page); });
    QCOMPARE(read.lines.back().message.size(), std::size_t{8192} * 2);
    // A hard cap: nothing more is written or counted.
    meters.setCaps({{"log_events", "day", 3, true, 80}});
    const auto capped = book.append("service_1", {}, {}, LogStream::Stdout, "c", now);
    QVERIFY(!capped);
    QCOMPARE(capped.error().code, std::string("usage_cap_reached"));
    QCOMPARE((*store)->read([&](Db& db) { return LogBook::read(db, page); }).lines.size(), std::size_t{3});
  }
};

QTEST_GUILESS_MAIN(LogsPagesTest)
#include "pages_test.moc"
