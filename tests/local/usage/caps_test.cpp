// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Caps over HTTP: set, shown, kept; they notify once a window and, hard, stop what would be metered.

#include <QTest>

#include "api/contract/codec.h"
#include "api/contract/usage/codec.h"
#include "tests/local/local_fixture.h"
#include "tests/local/usage/driven_clock.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

struct Caps {
  explicit Caps(const char* now) : clock(now), fixture(optionsOf(clock)) { fixture.makeDatabase(); }
  static Options optionsOf(DrivenClock& clock) {
    Options options;
    options.clock = clock.function();
    return options;
  }
  TestAnswer put(const std::string& metric, const std::string& body) {
    return fixture.send("PUT", "/v1/usage/caps/" + metric, body);
  }
  TestAnswer set(const std::string& metric, const std::string& period, std::int64_t value, bool hard, int percent) {
    return put(metric, "{\"period\":\"" + period + "\",\"capValue\":" + std::to_string(value) + ",\"hardStop\":" +
                           (hard ? "true" : "false") + ",\"notifyAtPercent\":" + std::to_string(percent) + "}");
  }
  TestAnswer remove(const std::string& path) { return fixture.send("DELETE", "/v1/usage/caps/" + path); }
  std::vector<CapNotice> notices() {
    const auto read = decodeCapNotices(fixture.get("/v1/local/usage/notices").body);
    return read ? read->notices : std::vector<CapNotice>{};
  }
  std::vector<UsageCap> shown() {
    return decodeServiceResources(fixture.get("/v1/services/shop/resources").body)->usageCaps;
  }

  DrivenClock clock;
  LocalFixture fixture;
};

}  // namespace

class CapsTest : public QObject {
  Q_OBJECT
 private slots:
  void capsAreSetShownAndRemoved() {
    Caps caps("2026-03-30T12:00:00Z");
    std::vector<Problem> problems;
    const TestAnswer made = caps.set("kv_writes", "month", 1000, true, 80);
    QCOMPARE(made.status, 200);
    const auto cap = decodeUsageCap(made.body, &problems);
    QVERIFY(problems.empty());
    QVERIFY(*cap == (UsageCap{"kv_writes", "month", 1000, true, 80}));
    QCOMPARE(caps.set("kv_writes", "day", 5, false, 0).status, 200);
    QCOMPARE(caps.set("worker_requests", "day", 7, true, 100).status, 200);
    QCOMPARE(caps.set("kv_writes", "month", 2000, false, 50).status, 200);  // in the place of the first
    const std::vector<UsageCap> expected = {{"worker_requests", "day", 7, true, 100},
                                            {"kv_writes", "day", 5, false, 0},
                                            {"kv_writes", "month", 2000, false, 50}};
    QVERIFY(caps.shown() == expected);
    QCOMPARE(decodeAccountUsage(caps.fixture.get("/v1/usage").body)->usage.usageCapCount,
             std::optional<std::int64_t>(3));
    caps.fixture.restart();
    QVERIFY(caps.shown() == expected);
    const auto gone = decodeUsageCapDeleted(caps.remove("kv_writes/day").body, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(gone->metric, std::string("kv_writes"));
    QCOMPARE(gone->period, std::string("day"));
    QCOMPARE(gone->deleted, std::optional(true));
    QCOMPARE(gone->nextActions.size(), std::size_t{1});
    const TestAnswer twice = caps.remove("kv_writes/day");
    QCOMPARE(twice.status, 404);
    QCOMPARE(twice.code(), QStringLiteral("cap_not_found"));
    QCOMPARE(caps.shown().size(), std::size_t{2});
    const auto list = decodeServices(caps.fixture.get("/v1/services").body);
    QCOMPARE(list->services.front().capabilities.find("usage_caps"), std::optional(true));
  }

  void requestsAreReadStrictly() {
    Caps caps("2026-03-30T12:00:00Z");
    QCOMPARE(caps.set("kv_writes", "day", 0, true, 0).status, 200);
    QCOMPARE(caps.set("kv_writes", "day", 1000000000000, true, 100).status, 200);
    QCOMPARE(caps.remove("kv_writes/day").status, 200);
    const TestAnswer large = caps.set("kv_writes", "day", 1000000000001, true, 80);
    QCOMPARE(large.status, 400);
    QVERIFY(large.message().contains(QLatin1String("/capValue")));
    QVERIFY(large.message().contains(QLatin1String("1000000000000")));
    for (const char* wrong :
         {"", "[]", "{}", R"({"period":"day","capValue":-1,"hardStop":true,"notifyAtPercent":80})",
          R"({"period":"week","capValue":1,"hardStop":true,"notifyAtPercent":80})",
          R"({"period":"day","capValue":1,"hardStop":true,"notifyAtPercent":101})",
          R"({"period":"day","capValue":1,"hardStop":true,"notifyAtPercent":-1})",
          R"({"period":"day","capValue":1.5,"hardStop":true,"notifyAtPercent":80})",
          R"({"period":"day","capValue":"1","hardStop":true,"notifyAtPercent":80})",
          R"({"period":"day","capValue":1,"hardStop":1,"notifyAtPercent":80})",
          R"({"period":"day","capValue":1,"hardStop":null,"notifyAtPercent":80})",
          R"({"period":"day","capValue":1,"hardStop":true})", R"({"capValue":1,"hardStop":true,"notifyAtPercent":80})",
          R"({"period":"day","capValue":1,"hardStop":true,"notifyAtPercent":80,"metric":"kv_reads"})"}) {
      const TestAnswer answer = caps.put("kv_writes", wrong);
      QVERIFY2(answer.status == 400 && answer.code() == QLatin1String("invalid_request"), wrong);
    }
    QCOMPARE(caps.set("kv_write", "day", 1, true, 80).status, 400);
    QCOMPARE(caps.remove("kv_write/day").status, 400);
    QCOMPARE(caps.remove("kv_writes/week").status, 400);
    QCOMPARE(caps.set("kv%5Fwrites", "day", 1, true, 80).status, 200);  // percent-encoded
    QCOMPARE(caps.remove("kv%5Fwrites/d%61y").status, 200);
    QVERIFY(caps.shown().empty());
  }

  void aHardCapStopsUntilThePeriodEnds() {
    Caps caps("2026-03-30T12:00:00Z");
    caps.fixture.fill("t", 10);
    const std::string read = "SELECT * FROM t";
    const auto used = decodeAccountUsage(caps.fixture.get("/v1/usage").body)->usage.day.find(Meter::SqliteRowsRead);
    QCOMPARE(caps.set("sqlite_rows_read", "day", *used + 11, true, 100).status, 200);
    QCOMPARE(caps.fixture.sql(read).status, 200);
    QCOMPARE(caps.fixture.sql(read).status, 200);  // begins under the cap
    const TestAnswer stopped = caps.fixture.sql(read);
    QCOMPARE(stopped.status, 429);
    QCOMPARE(stopped.code(), QStringLiteral("usage_cap_reached"));
    QVERIFY(stopped.message().contains(QLatin1String("sqlite_rows_read")));
    QCOMPARE(stopped.header("Retry-After"), std::string("3600"));
    QCOMPARE(caps.fixture.batch({read, read}).status, 429);
    caps.clock.set("2026-03-30T23:59:18.500Z");
    QCOMPARE(caps.fixture.sql(read).header("Retry-After"), std::string("42"));
    caps.fixture.restart();
    QCOMPARE(caps.fixture.sql(read).status, 429);
    caps.clock.set("2026-03-31T00:00:00Z");
    QCOMPARE(caps.fixture.sql(read).status, 200);
    QCOMPARE(caps.remove("sqlite_rows_read/day").status, 200);
    // A month's cap holds over midnight.
    QCOMPARE(caps.set("sqlite_rows_read", "month", 1, true, 100).status, 200);
    QCOMPARE(caps.fixture.sql(read).status, 429);
    caps.clock.set("2026-03-31T23:59:59.999Z");
    QCOMPARE(caps.fixture.sql(read).header("Retry-After"), std::string("1"));
    caps.clock.set("2026-04-01T00:00:00Z");
    QCOMPARE(caps.fixture.sql(read).status, 200);
    QCOMPARE(caps.fixture.sql(read).status, 429);
    // Soft, raised, or gone: on it goes.
    QCOMPARE(caps.set("sqlite_rows_read", "month", 1, false, 100).status, 200);
    QCOMPARE(caps.fixture.sql(read).status, 200);
    QCOMPARE(caps.set("sqlite_rows_read", "month", 1, true, 100).status, 200);
    QCOMPARE(caps.fixture.sql(read).status, 429);
    QCOMPARE(caps.remove("sqlite_rows_read/month").status, 200);
    QCOMPARE(caps.fixture.sql(read).status, 200);
  }

  void writtenRowsStopWritesOnly() {
    Caps caps("2026-03-30T12:00:00Z");
    caps.fixture.fill("t", 10);
    QCOMPARE(caps.set("sqlite_rows_written", "day", 10, true, 100).status, 200);
    QCOMPARE(caps.fixture.sql("SELECT count(*) FROM t").status, 200);
    QCOMPARE(caps.fixture.sql("INSERT INTO t(k) VALUES (1)").status, 429);
    QCOMPARE(caps.fixture.batch({"SELECT 1", "DELETE FROM t"}).status, 429);
    QCOMPARE(caps.fixture.sql("SELECT * FROM t").rows().size(), 10);
    QCOMPARE(caps.set("sqlite_rows_written", "day", 0, true, 100).status, 200);
    QCOMPARE(caps.fixture.sql("DELETE FROM t").status, 429);
  }

  void aStorageCapStopsWhatAdds() {
    Caps caps("2026-03-30T12:00:00Z");
    caps.fixture.fill("t", 10);
    QCOMPARE(caps.set("sqlite_storage_bytes", "month", 1, true, 100).status, 200);
    QCOMPARE(caps.fixture.sql("SELECT * FROM t").status, 200);
    for (const char* adds : {"INSERT INTO t(k) VALUES (1)", "UPDATE t SET name = 'x'", "CREATE TABLE u(a)",
                             "CREATE INDEX i ON t(k)", "CREATE TABLE v AS SELECT * FROM t"}) {
      const TestAnswer answer = caps.fixture.sql(adds);
      QVERIFY2(answer.status == 429 && answer.code() == QLatin1String("usage_cap_reached"), adds);
      QCOMPARE(answer.header("Retry-After"), std::string("3600"));
    }
    // A transaction that adds leaves nothing behind.
    QCOMPARE(caps.fixture.batch({"DELETE FROM t", "INSERT INTO t(k) VALUES (1)"}).status, 429);
    QCOMPARE(caps.fixture.sql("SELECT * FROM t").rows().size(), 10);
    QCOMPARE(caps.fixture.post("/v1/services/shop/sqlite/databases", R"({"name":"MORE"})").status, 429);
    QCOMPARE(caps.fixture.sql("DELETE FROM t WHERE id > 5").status, 200);
    QCOMPARE(caps.fixture.sql("DROP TABLE t").status, 200);
    // The level counts, not what was added: room again, no new period needed.
    const auto bytes =
        decodeAccountUsage(caps.fixture.get("/v1/usage").body)->usage.day.find(Meter::SqliteStorageBytes);
    QCOMPARE(caps.set("sqlite_storage_bytes", "month", *bytes, true, 100).status, 200);
    QCOMPARE(caps.fixture.sql("CREATE TABLE w(a)").status, 429);
    QCOMPARE(caps.set("sqlite_storage_bytes", "month", *bytes + 1, true, 100).status, 200);
    QCOMPARE(caps.fixture.sql("CREATE TABLE w(a)").status, 200);
  }

  void aCapNotifiesOnceAWindow() {
    Caps caps("2026-03-30T12:00:00Z");
    caps.fixture.fill("t", 10);
    const auto used = decodeAccountUsage(caps.fixture.get("/v1/usage").body)->usage.day.find(Meter::SqliteRowsRead);
    const std::int64_t cap = (*used + 20) * 2;
    QCOMPARE(caps.set("sqlite_rows_read", "day", cap, false, 50).status, 200);
    caps.fixture.sql("SELECT * FROM t");
    caps.fixture.sql("SELECT * FROM t LIMIT 9");
    QVERIFY(caps.notices().empty());  // one row under
    caps.fixture.sql("SELECT * FROM t LIMIT 1");
    QTRY_COMPARE(caps.notices().size(), std::size_t{1});
    const CapNotice first = caps.notices().front();
    QCOMPARE(first.metric, std::string("sqlite_rows_read"));
    QCOMPARE(first.period, std::string("day"));
    QCOMPARE(first.start, std::string("2026-03-30"));
    QCOMPARE(first.capValue, std::optional(cap));
    QCOMPARE(first.notifyAtPercent, std::optional<std::int64_t>(50));
    QCOMPARE(first.hardStop, std::optional(false));
    QCOMPARE(first.amount, std::optional(*used + 20));
    QCOMPARE(first.noticedAt, std::string("2026-03-30T12:00:00.000Z"));
    // Not again: by more use, by the same cap, after a restart, by a clock that goes back.
    caps.fixture.sql("SELECT * FROM t");
    caps.set("sqlite_rows_read", "day", cap, false, 50);
    caps.fixture.restart();
    caps.fixture.sql("SELECT * FROM t");
    caps.clock.set("2026-03-31T12:00:00Z");
    while (decodeAccountUsage(caps.fixture.get("/v1/usage").body)->usage.day.find(Meter::SqliteRowsRead) < cap / 2)
      caps.fixture.sql("SELECT * FROM t");
    QTRY_COMPARE(caps.notices().size(), std::size_t{2});
    QCOMPARE(caps.notices().front().start, std::string("2026-03-31"));
    caps.clock.set("2026-03-30T13:00:00Z");
    caps.fixture.sql("SELECT * FROM t");
    // Another cap notifies anew; waiting for its notice shows that nothing else came before it.
    caps.set("sqlite_rows_read", "day", cap + 2, false, 50);
    QTRY_COMPARE(caps.notices().size(), std::size_t{3});
    QCOMPARE(caps.notices().front().capValue, std::optional(cap + 2));
    QCOMPARE(decodeCapNotices(caps.fixture.get("/v1/local/usage/notices?limit=1").body)->notices.size(),
             std::size_t{1});
    for (const char* wrong : {"?limit=0", "?limit=1001", "?limit=x"})
      QCOMPARE(caps.fixture.get(std::string("/v1/local/usage/notices") + wrong).status, 400);
  }

  void aStopNotifiesToo() {
    Caps caps("2026-03-30T12:00:00Z");
    QCOMPARE(caps.set("sqlite_rows_read", "day", 0, true, 80).status, 200);
    QCOMPARE(caps.fixture.sql("SELECT 1").status, 429);
    QTRY_COMPARE(caps.notices().size(), std::size_t{1});
    QCOMPARE(caps.notices().front().amount, std::optional<std::int64_t>(0));
  }

  void levelsNotify() {
    Caps caps("2026-03-30T12:00:00Z");
    QCOMPARE(caps.set("sqlite_storage_bytes", "day", 1, false, 80).status, 200);
    caps.fixture.fill("t", 10);
    QTRY_COMPARE_WITH_TIMEOUT(caps.notices().size(), std::size_t{1}, 10000);
    QCOMPARE(caps.notices().front().metric, std::string("sqlite_storage_bytes"));
  }

  // Without HTTP: what the parts ask.
  void everyMeterCanBeStopped() {
    OwnMeters own("2026-03-30T12:00:00Z");
    for (const MeterInfo& meter : meters()) {
      own.book->setCaps({{std::string(meter.name), "day", 10, true, 80}});
      own.levels = {};
      if (meter.isGauge)
        own.levels.set(meter.meter, 9);
      else
        own.book->count(meter.meter, 9);
      QVERIFY2(own.book->allow(meter.meter).has_value(), std::string(meter.name).c_str());
      if (meter.isGauge)
        own.levels.set(meter.meter, 10);
      else
        own.book->count(meter.meter, 1);
      const auto refused = own.book->allow(meter.meter);
      QVERIFY2(!refused.has_value(), std::string(meter.name).c_str());
      QCOMPARE(refused.error().httpStatus, 429);
      QVERIFY(refused.error().retryAfterSeconds.has_value());
      const auto due = own.book->takeNotices();
      QCOMPARE(due.size(), std::size_t{1});
    }
    // A put into KV adds to what KV stores; reads and deletes do not.
    own.book->setCaps({{"kv_storage_bytes", "month", 100, true, 80}});
    own.levels.set(Meter::KvStorageBytes, 100);
    QVERIFY(!own.book->allow(Meter::KvWrites).has_value());
    QVERIFY(own.book->allow(Meter::KvReads).has_value());
    QVERIFY(own.book->allow(Meter::KvDeletes).has_value());
    own.levels.set(Meter::KvStorageBytes, 99);
    QVERIFY(own.book->allow(Meter::KvWrites).has_value());
  }

  void anOlderListOfCapsDoesNotReplaceANewer() {
    OwnMeters own("2026-03-30T12:00:00Z");
    own.book->setCaps({{"kv_reads", "day", 1, true, 80}}, 5);
    own.book->setCaps({}, 4);
    QCOMPARE(own.book->caps().size(), std::size_t{1});
    own.book->setCaps({}, 6);
    QVERIFY(own.book->caps().empty());
  }
};

QTEST_GUILESS_MAIN(CapsTest)
#include "caps_test.moc"
