// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Listing keys: order, prefix, limit, cursor, and pages that stay right while others write.

#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

#include "api/contract/percent.h"
#include "tests/local/kv/kv_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

KvPut entryOf(const std::string& key, const std::string& value = "v") {
  KvPut out;
  out.key = key;
  out.value = value;
  return out;
}

std::string numbered(int i) {
  const std::string digits = std::to_string(i);
  return "k" + std::string(6 - digits.size(), '0') + digits;
}

// Keys of all pages, from the first to the last.
std::vector<std::string> walk(KvFixture& fixture, const std::string& query, std::size_t* pages = nullptr) {
  std::vector<std::string> out;
  std::string cursor;
  while (true) {
    const KvKeysResponse page = fixture.keys(query + cursor);
    if (pages != nullptr) ++*pages;
    for (const KvEntrySummary& entry : page.keys) out.push_back(entry.key);
    if (page.listComplete.value_or(true)) return out;
    if (!page.nextCursor) return {};
    cursor = "&cursor=" + percentEncode(*page.nextCursor);
  }
}

}  // namespace

class KeysTest : public QObject {
  Q_OBJECT
 private slots:
  void theyAreOrderedByTheirBytes() {
    KvFixture fixture;
    // In the order of bytes: UTF-16 would put the emoji before U+FFFD.
    std::vector<std::string> keys = {
        std::string("\0", 1), "A", "A\x01", "AB", "Z", "a", "a/", "a/b", "a0", "\xC3\xA9", "\xEF\xBF\xBD",
        "\xF0\x9F\x98\x80"};
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    std::vector<KvPut> entries;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) entries.push_back(entryOf(*key));
    QCOMPARE(fixture.bulkPut(entries).status, 200);
    QCOMPARE(walk(fixture, "?limit=10"), keys);
    QCOMPARE(walk(fixture, "?limit=1000"), keys);
    const KvKeysResponse all = fixture.keys();
    QCOMPARE(all.listComplete, std::optional(true));
    QCOMPARE(all.nextCursor, std::nullopt);
    QVERIFY(all.nextActions.empty());
    QCOMPARE(all.keys[0].valueSizeBytes, std::optional<std::int64_t>(1));
    std::vector<Problem> problems;
    const TestAnswer first = fixture.get(KvFixture::path("keys?limit=10"));
    const auto page = decodeKvKeys(first.body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(page->keys.size(), std::size_t{10});
    QCOMPARE(page->listComplete, std::optional(false));
    QCOMPARE(page->nextActions.size(), std::size_t{1});
  }

  void prefixesAreBytesToo() {
    KvFixture fixture;
    std::vector<KvPut> entries;
    for (const char* key :
         {"user", "user:", "user:1", "user:2", "user;", "users", "usf", "\xC3\xA9", "\xC3\xA9t", "\xC3\xAA"})
      entries.push_back(entryOf(key));
    fixture.bulkPut(entries);
    const std::vector<std::string> users = {"user:", "user:1", "user:2"};
    QCOMPARE(walk(fixture, "?prefix=user%3A"), users);
    const std::vector<std::string> accented = {"\xC3\xA9", "\xC3\xA9t"};
    QCOMPARE(walk(fixture, "?prefix=%C3%A9"), accented);
    QVERIFY(walk(fixture, "?prefix=nobody").empty());
    QCOMPARE(walk(fixture, "?prefix=u").size(), std::size_t{7});
    // A cursor before or behind the prefix is a place like any other.
    QCOMPARE(walk(fixture, "?prefix=user%3A&cursor=a"), users);
    QCOMPARE(walk(fixture, "?prefix=user%3A&cursor=user%3A1"), std::vector<std::string>{"user:2"});
    QVERIFY(walk(fixture, "?prefix=user%3A&cursor=z").empty());
  }

  void parametersAreChecked() {
    KvFixture fixture;
    for (const char* right : {"?limit=10", "?limit=1000", "", "?unknown=1"})
      QVERIFY2(fixture.get(KvFixture::path(std::string("keys") + right)).status == 200, right);
    for (const std::string& wrong :
         {std::string("?limit=9"), std::string("?limit=1001"), std::string("?limit="), std::string("?limit=1e2"),
          std::string("?limit=100x"), std::string("?limit=-10"), std::string("?limit=99999999999999999999"),
          std::string("?prefix="), std::string("?cursor="), std::string("?prefix=%FF"), std::string("?prefix=%G0"),
          std::string("?cursor=%C3"), "?prefix=" + std::string(513, 'p'), "?cursor=" + std::string(513, 'c')}) {
      const TestAnswer answer = fixture.get(KvFixture::path("keys" + wrong));
      QVERIFY2(answer.status == 400, wrong.c_str());
      QCOMPARE(answer.code(), QStringLiteral("invalid_request"));
    }
    QCOMPARE(fixture.get(KvFixture::path("keys?prefix=" + std::string(512, 'p'))).status, 200);
    QCOMPARE(fixture.get(KvFixture::path("keys?cursor=" + std::string(512, 'c'))).status, 200);
    // The longest key makes a cursor that fits.
    std::vector<KvPut> entries;
    for (char c = 'a'; c < 'a' + 12; ++c) entries.push_back(entryOf(std::string(512, c)));
    fixture.bulkPut(entries);
    QCOMPARE(walk(fixture, "?limit=10").size(), std::size_t{12});
  }

  void pagesStayRightWhileOthersWrite() {
    KvFixture fixture;
    constexpr int kKeys = 20000;
    for (int half = 0; half < 2; ++half) {
      std::vector<KvPut> entries;
      for (int i = 0; i < kKeys / 2; ++i) entries.push_back(entryOf(numbered(half * kKeys / 2 + i)));
      const TestAnswer put = fixture.bulkPut(entries);
      QVERIFY2(put.status == 200, put.body.substr(0, 300).c_str());
    }
    // Another client makes, changes and deletes keys between and behind those, in no order.
    std::atomic<bool> ending = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
      unsigned at = 1;
      while (!ending) {
        at = at * 1664525U + 1013904223U;
        const std::string key = numbered(static_cast<int>(at % kKeys));
        if (fixture.putText(key + "-new", "x").status == 200) ++written;
        fixture.putText(key, "changed");
        fixture.send("DELETE", KvFixture::path("values/" + key + "-new"));
      }
    });
    for (int round = 0; round < 3; ++round) {
      std::size_t pages = 0;
      const std::vector<std::string> seen = walk(fixture, "?limit=1000", &pages);
      QVERIFY(pages >= kKeys / 1000);
      QVERIFY(std::is_sorted(seen.begin(), seen.end()));
      const std::set<std::string> once(seen.begin(), seen.end());
      QCOMPARE(once.size(), seen.size());
      int stable = 0;
      for (const std::string& key : seen) stable += key.size() == 7 ? 1 : 0;
      QCOMPARE(stable, kKeys);
    }
    ending = true;
    writer.join();
    QVERIFY(written > 0);
  }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
