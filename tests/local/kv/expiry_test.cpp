// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Expiry by TTL and by time: bounds, and that what has expired is gone everywhere at that second.

#include <QTest>

#include "tests/local/kv/kv_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::string withTtl(std::int64_t seconds) {
  return R"({"value":"v","expirationTtlSeconds":)" + std::to_string(seconds) + "}";
}
std::string withExpiration(std::int64_t seconds) {
  return R"({"value":"v","expiration":)" + std::to_string(seconds) + "}";
}

}  // namespace

class ExpiryTest : public QObject {
  Q_OBJECT
 private slots:
  void bounds() {
    TestClock clock;
    KvFixture fixture(clock);
    const std::int64_t now = clock.seconds();
    QCOMPARE(fixture.put("a", withTtl(29)).status, 400);
    QVERIFY(fixture.put("a", withTtl(29)).message().startsWith(QLatin1String("/expirationTtlSeconds")));
    QCOMPARE(decodeKvEntry(fixture.put("a", withTtl(30)).body)->entry.expiresAt,
             std::optional<std::string>("2026-03-30 12:00:30Z"));
    QCOMPARE(fixture.put("a", withTtl(-1)).status, 400);
    QCOMPARE(fixture.put("a", withTtl(253402300800)).status, 400);
    // No year after 9999.
    QCOMPARE(decodeKvEntry(fixture.put("a", withTtl(253402300799)).body)->entry.expiresAt,
             std::optional<std::string>("9999-12-31 23:59:59Z"));
    for (const std::int64_t wrong :
         {std::int64_t{-1}, std::int64_t{0}, now - 1, now, now + 29, std::int64_t{253402300800}}) {
      const TestAnswer answer = fixture.put("a", withExpiration(wrong));
      QVERIFY2(answer.status == 400, std::to_string(wrong).c_str());
      QVERIFY(answer.message().startsWith(QLatin1String("/expiration")));
    }
    QCOMPARE(decodeKvEntry(fixture.put("a", withExpiration(now + 30)).body)->entry.expiresAt,
             std::optional<std::string>("2026-03-30 12:00:30Z"));
    QCOMPARE(fixture.put("a", withExpiration(253402300799)).status, 200);
    // The TTL wins, even over a time that is past.
    const auto both = decodeKvEntry(fixture.put("a", R"({"value":"v","expiration":1,"expirationTtlSeconds":40})").body);
    QCOMPARE(both->entry.expiresAt, std::optional<std::string>("2026-03-30 12:00:40Z"));
    // A second that has begun is not taken off a TTL.
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(decodeKvEntry(fixture.put("a", withTtl(30)).body)->entry.expiresAt,
             std::optional<std::string>("2026-03-30 12:00:31Z"));
  }

  void whatHasExpiredIsGoneAtOnce() {
    TestClock clock;
    KvFixture fixture(clock);
    fixture.put("a", withTtl(60));
    fixture.put("b", withExpiration(clock.seconds() + 61));
    fixture.putText("c", "stays");
    const std::int64_t all = 2 + 2 + 6;
    QCOMPARE(fixture.used(), all);
    clock.advance(std::chrono::milliseconds(59999));
    QCOMPARE(fixture.value("a").status, 200);
    QCOMPARE(fixture.used(), all);
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(fixture.value("a").status, 404);
    QCOMPARE(fixture.value("b").status, 200);
    KvKeysResponse keys = fixture.keys();
    QCOMPARE(keys.keys.size(), std::size_t{2});
    QCOMPARE(keys.keys[0].key, std::string("b"));
    QCOMPARE(keys.space.storageUsedBytes, std::optional<std::int64_t>(all - 2));
    QCOMPARE(fixture.meter(Meter::KvStorageBytes), all - 2);
    const auto resources = decodeServiceResources(fixture.get("/v1/services/shop/resources").body);
    QCOMPARE(resources->kvNamespaces[0].storageUsedBytes, std::optional<std::int64_t>(all - 2));
    const auto bulk = decodeKvBulkGet(fixture.post(KvFixture::path("bulk"), R"({"keys":["a","b"]})").body);
    QCOMPARE(bulk->missingKeys, std::vector<std::string>{"a"});
    clock.advance(std::chrono::seconds(1));
    const auto removed =
        decodeKvBulkMutation(fixture.post(KvFixture::path("bulk/removals"), R"({"keys":["a","b"]})").body);
    QCOMPARE(removed->deletedKeyCount, std::optional<std::int64_t>(0));
    QCOMPARE(removed->missingKeys.size(), std::size_t{2});
    QCOMPARE(removed->space.storageUsedBytes, std::optional<std::int64_t>(6));
    fixture.restart();
    QCOMPARE(fixture.used(), 6);
    QCOMPARE(fixture.keys().keys.size(), std::size_t{1});
  }

  void aNewPutSetsTheExpiryAnew() {
    TestClock clock;
    KvFixture fixture(clock);
    fixture.put("a", withTtl(30));
    fixture.put("b", withTtl(30));
    fixture.put("c", withTtl(30));
    QCOMPARE(decodeKvEntry(fixture.putText("a", "v").body)->entry.expiresAt, std::nullopt);
    fixture.put("b", withTtl(90));
    clock.advance(std::chrono::seconds(30));
    QCOMPARE(fixture.value("a").status, 200);
    QCOMPARE(fixture.value("b").status, 200);
    QCOMPARE(fixture.value("c").status, 404);
    QCOMPARE(fixture.used(), 4);
    // What has expired was not there: it is created anew.
    QCOMPARE(decodeKvEntry(fixture.putText("c", "v").body)->entry.createdAt, std::string("2026-03-30 12:00:30Z"));
    QCOMPARE(fixture.used(), 6);
    const TestAnswer deleted = fixture.send("DELETE", KvFixture::path("values/b"));
    QVERIFY(deleted.nextActions().isEmpty());
    clock.advance(std::chrono::hours(1));
    QCOMPARE(fixture.used(), 4);
  }

  void aDeletionOfWhatHasExpiredSaysSo() {
    TestClock clock;
    KvFixture fixture(clock);
    fixture.put("a", withTtl(30));
    clock.advance(std::chrono::seconds(30));
    const TestAnswer deleted = fixture.send("DELETE", KvFixture::path("values/a"));
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.nextActions().size(), 1);
    QCOMPARE(fixture.used(), 0);
  }

  void pagesPassOverWhatHasExpired() {
    TestClock clock;
    KvFixture fixture(clock);
    std::vector<KvPut> entries;
    for (int i = 0; i < 10000; ++i) {
      entries.emplace_back().key = "k" + std::to_string(100000 + i);
      entries.back().value = "v";
      if (i % 1000 != 0) entries.back().expirationTtlSeconds = 30 + i % 7;
    }
    QCOMPARE(fixture.bulkPut(entries).status, 200);
    clock.advance(std::chrono::seconds(36));
    // Pages may be short, and still lead to the end.
    std::vector<std::string> seen;
    std::string query = "?limit=1000";
    for (bool complete = false; !complete;) {
      const KvKeysResponse page = fixture.keys(query);
      for (const KvEntrySummary& entry : page.keys) seen.push_back(entry.key);
      complete = page.listComplete.value_or(true);
      query = "?limit=1000&cursor=" + page.nextCursor.value_or("");
    }
    QCOMPARE(seen.size(), std::size_t{10});
    QCOMPARE(seen.back(), std::string("k109000"));
    QCOMPARE(fixture.used(), 10 * 8);
  }
};

QTEST_GUILESS_MAIN(ExpiryTest)
#include "expiry_test.moc"
