// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// State values: what may be written, what comes back, and what is counted.

#include <algorithm>
#include <atomic>

#include "api/contract/codec.h"
#include "api/contract/percent.h"
#include "tests/local/local_fixture.h"
#include "tests/local/state/state_world.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

const std::string kSpaces = "/v1/services/shop/state/namespaces";
const std::string kObjects = kSpaces + "/Room/objects";

std::string valuePath(const std::string& object, const std::string& key) {
  return kObjects + "/" + encodeSegment(object) + "/values/" + encodeSegment(key);
}

std::string valueOf(const std::string& text) { return "{\"value\":" + quoteJson(text) + "}"; }

class Room : public LocalFixture {
 public:
  explicit Room(Options options = {}) : LocalFixture(std::move(options)) {
    makeDatabase();
    if (post(kSpaces, R"({"className":"Room"})").status != 200) qWarning("no namespace");
  }
  int put(const std::string& object, const std::string& key, const std::string& text) {
    return send("PUT", valuePath(object, key), valueOf(text)).status;
  }
  std::int64_t meter(Meter which) {
    return decodeAccountUsage(get("/v1/usage").body)->usage.month.find(which).value_or(-1);
  }
};

}  // namespace

class StateValuesTest : public QObject {
  Q_OBJECT
 private slots:
  void theFirstWriteMakesTheObject() {
    Options options;
    std::atomic<std::int64_t> now = parseTime("2026-03-01T10:00:00.5Z")->time_since_epoch().count();
    options.clock = [&] { return UtcTime(std::chrono::milliseconds(now.load())); };
    Room room(options);
    QCOMPARE(room.get(valuePath("r", "k")).status, 404);
    QCOMPARE(room.get(kObjects + "/r/keys").status, 404);
    QCOMPARE(room.send("DELETE", valuePath("r", "k")).status, 404);
    std::vector<Problem> problems;
    const auto made = decodeStateEntry(room.send("PUT", valuePath("r", "k"), valueOf("1")).body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(made->stateNamespace.className, std::string("Room"));
    QCOMPARE(made->object.id, std::string("state_object_1"));
    QCOMPARE(made->object.namespaceId, std::string("state_namespace_1"));
    QCOMPARE(made->object.objectKey, std::string("r"));
    QCOMPARE(made->object.storageUsedBytes, std::optional<std::int64_t>(2));
    QCOMPARE(made->object.storageUsedMib, std::optional<std::int64_t>(1));
    QCOMPARE(made->object.createdAt, std::string("2026-03-01 10:00:00Z"));
    QVERIFY(!made->object.hibernatedAt && !made->object.alarmScheduledAt);
    QCOMPARE(made->entry, (StateEntrySummary{"k", 1, "2026-03-01 10:00:00Z", "2026-03-01 10:00:00Z"}));
    QCOMPARE(made->valueBase64, std::string("MQ=="));
    QCOMPARE(made->valueText, std::optional<std::string>("1"));
    // Read by id, too, and after a restart; replaced later.
    const std::string byId = kSpaces + "/state_namespace_1/objects/r/values/k";
    QCOMPARE(room.get(byId).body, room.get(valuePath("r", "k")).body);
    QCOMPARE(room.get(byId).body, encode(*made));
    room.restart();
    QCOMPARE(room.get(byId).body, encode(*made));
    now += 60000;
    const auto asleep = decodeStateEntry(room.get(byId).body);
    QCOMPARE(asleep->object.lastSeenAt, std::optional<std::string>("2026-03-01 10:00:00Z"));
    QCOMPARE(asleep->object.hibernatedAt, std::optional<std::string>("2026-03-01 10:00:10Z"));
    const auto replaced = decodeStateEntry(room.send("PUT", byId, valueOf("longer")).body);
    QCOMPARE(replaced->entry, (StateEntrySummary{"k", 6, "2026-03-01 10:00:00Z", "2026-03-01 10:01:00Z"}));
    QCOMPARE(replaced->object.storageUsedBytes, std::optional<std::int64_t>(7));
    QCOMPARE(replaced->object.lastSeenAt, std::optional<std::string>("2026-03-01 10:01:00Z"));
    QCOMPARE(replaced->object.hibernatedAt, asleep->object.hibernatedAt);
    QCOMPARE(replaced->object.createdAt, std::string("2026-03-01 10:00:00Z"));
    // Deleted once; the object stays.
    const auto deleted = decodeStateDeleted(room.send("DELETE", byId).body, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(deleted->deleted, std::optional(true));
    QCOMPARE(deleted->object.storageUsedBytes, std::optional<std::int64_t>(0));
    QCOMPARE(deleted->object.storageUsedMib, std::optional<std::int64_t>(0));
    QCOMPARE(decodeStateDeleted(room.send("DELETE", byId).body)->deleted, std::optional(false));
    QCOMPARE(room.get(byId).code(), QStringLiteral("state_value_not_found"));
    QCOMPARE(decodeStateInstances(room.get(kObjects).body)->objects.size(), std::size_t{1});
  }

  void textAndBase64() {
    Room room;
    const auto put = [&](const std::string& value) {
      return room.send("PUT", valuePath("r", "k"), R"({"value":")" + value + R"(","encoding":"base64"})");
    };
    for (const auto& [base64, size] : {std::pair("/wA=", 2), std::pair("/w==", 1), std::pair("/wD/", 3)}) {
      const auto entry = decodeStateEntry(put(base64).body);
      QCOMPARE(entry->valueBase64, std::string(base64));
      QVERIFY(!entry->valueText);  // no UTF-8
      QCOMPARE(entry->entry.valueSizeBytes, std::optional<std::int64_t>(size));
      QCOMPARE(decodeStateEntry(room.get(valuePath("r", "k")).body)->valueBase64, std::string(base64));
    }
    QCOMPARE(decodeStateEntry(put("w6TDtg==").body)->valueText, std::optional<std::string>("äö"));
    for (const char* wrong : {"", "A", "AA", "AAA", "AAAAA", "A===", "====", "AA=A", "=AAA", "AB==", "AAB=", "AA==AAAA",
                              "AA-_", "AA A", "AAA\\n"})
      QVERIFY2(put(wrong).status == 400, wrong);
    for (const char* wrong :
         {"{}", "", R"({"value":1})", R"({"value":null})", R"({"value":""})", R"({"value":"x","encoding":"hex"})",
          R"({"value":"x","encoding":null})", R"({"value":["x"]})"})
      QVERIFY2(room.send("PUT", valuePath("r", "k"), wrong).status == 400, wrong);
    const auto text = decodeStateEntry(
        room.send("PUT", valuePath("r", "k"), R"({"value":"a\u0000\n\u20ac","encoding":"text","more":1})").body);
    QCOMPARE(text->valueText, std::optional<std::string>(std::string("a\0\n\xE2\x82\xAC", 6)));
    QCOMPARE(text->entry.valueSizeBytes, std::optional<std::int64_t>(6));
  }

  void keysAndValuesHaveBounds() {
    Room room;
    const std::string longest(512, 'k');
    QCOMPARE(room.put(longest, longest, "x"), 200);
    QCOMPARE(room.put("r", longest + "k", "x"), 400);
    QCOMPARE(room.put(longest + "k", "k", "x"), 400);
    std::string wide;
    for (int i = 0; i < 256; ++i) wide += "é";
    QCOMPARE(room.put("r", wide, "x"), 200);
    QCOMPARE(room.put("r", wide + "x", "x"), 400);  // bytes, not characters
    for (const char* odd : {".", "..", "a/b", "%", "a b?c#d", "\xF0\x9F\x98\x80", "\xC2\x80"}) {
      QVERIFY2(room.put("r", odd, odd) == 200, odd);
      QCOMPARE(decodeStateEntry(room.get(valuePath("r", odd)).body)->entry.key, std::string(odd));
    }
    QCOMPARE(room.put("..", "k", "x"), 200);
    QCOMPARE(room.put("a/b", "k", "x"), 400);
    for (const char* wrong : {"%00", "%1F", "%7F", "%FF", "%C0%80", "%ED%A0%80", "%F5%80%80%80", "a%0Ab"}) {
      QVERIFY2(room.send("PUT", kObjects + "/r/values/" + wrong, valueOf("x")).status == 400, wrong);
      QVERIFY2(room.send("PUT", kObjects + "/" + wrong + "/values/k", valueOf("x")).status == 400, wrong);
      QVERIFY2(room.get(kObjects + "/" + wrong + "/keys").status == 400, wrong);
    }
    // Key and value together.
    const std::string most(2097152 - 3, 'v');
    QCOMPARE(room.put("big", "key", most), 200);
    QCOMPARE(decodeStateEntry(room.get(valuePath("big", "key")).body)->valueText, std::optional(most));
    QCOMPARE(room.put("big", "key", most + "v"), 413);
    QCOMPARE(room.put("big", "key", most + "vvvv"), 400);  // more than 2097152 characters
    QCOMPARE(room.put("new", "key", most + "v"), 413);
    QCOMPARE(room.get(kObjects + "/new/keys").status, 404);  // nothing was made
  }

  void pagesFollowTheOrderOfBytes() {
    Room room;
    const std::vector<std::string> keys = {"!", "B", "a", "a/", "a/b", "aa", "b", "é", "z\xF0\x9F\x98\x80"};
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) QCOMPARE(room.put("r", *key, "x"), 200);
    std::vector<std::string> sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::string> seen;
    std::string cursor;
    for (int pages = 0; pages < 5; ++pages) {
      const auto page = decodeStateKeys(room.get(kObjects + "/r/keys?limit=4" + cursor).body);
      for (const StateEntrySummary& entry : page->keys) seen.push_back(entry.key);
      QCOMPARE(*page->listComplete, !page->nextCursor.has_value());
      if (!page->nextCursor) break;
      cursor = "&cursor=" + percentEncode(*page->nextCursor);
      // Gone, and still a place to go on from.
      QCOMPARE(room.send("DELETE", valuePath("r", *page->nextCursor)).status, 200);
    }
    QCOMPARE(seen, sorted);
    for (const char* object : {"c", "A", "b"}) QCOMPARE(room.put(object, "k", "x"), 200);
    auto objects = decodeStateInstances(room.get(kObjects + "?limit=2").body);
    QCOMPARE(objects->objects[0].objectKey, std::string("A"));
    QCOMPARE(objects->nextCursor, std::optional<std::string>("b"));
    objects = decodeStateInstances(room.get(kObjects + "?limit=2&cursor=b").body);
    QCOMPARE(objects->objects[1].objectKey, std::string("r"));
    QVERIFY(!objects->nextCursor);
    for (const std::string& list : {kObjects, kObjects + "/r/keys"}) {
      for (const char* wrong : {"?limit=0", "?limit=1001", "?limit=x", "?limit=", "?cursor=", "?cursor=%00"})
        QVERIFY2(room.get(list + wrong).status == 400, wrong);
      QCOMPARE(room.get(list + "?limit=1000").status, 200);
      QCOMPARE(room.get(list + "?cursor=" + std::string(512, 'x')).status, 200);
      QCOMPARE(room.get(list + "?cursor=" + std::string(513, 'x')).status, 400);
    }
    // A hundred without a limit.
    for (int i = 0; i < 101; ++i) QCOMPARE(room.put("many", std::to_string(i), "x"), 200);
    QCOMPARE(decodeStateKeys(room.get(kObjects + "/many/keys").body)->keys.size(), std::size_t{100});
  }

  void thePlanBoundsWhatIsStored() {
    constexpr std::int64_t mib = 1048576;
    const std::string path = "/state/namespaces/Room/objects/a/values/";
    const auto status = [&](Plan plan, std::int64_t object, std::int64_t account, const char* key) {
      StateWorld world(plan);
      world.send("POST", "/state/namespaces", R"({"className":"Room"})");
      world.send("PUT", path + "k", valueOf("1"));
      world.write([&](Db& db) {
        db.use("UPDATE state_objects SET bytes = ?").bind(1, object).run();
        db.use("UPDATE state_account SET bytes = ?").bind(1, account).run();
      });
      const int answer = world.send("PUT", path + key, valueOf("12")).status;
      if (answer != 200) {
        // Nothing of it stays, and what shrinks is allowed.
        if (world.ask("SELECT count(*) FROM state_keys") != 1) return -1;
        if (world.send("PUT", path + "k", valueOf("2")).status != 200) return -2;
        if (world.send("DELETE", path + "k").status != 200) return -3;
      }
      return answer;
    };
    QCOMPARE(status(Plan::Free, 953 * mib - 3, 0, "n"), 200);
    QCOMPARE(status(Plan::Free, 953 * mib - 2, 0, "n"), 402);
    QCOMPARE(status(Plan::Free, 953 * mib - 1, 0, "k"), 200);  // a replacement adds only what is more
    QCOMPARE(status(Plan::Free, 953 * mib, 0, "k"), 402);
    QCOMPARE(status(Plan::Pro, 9536 * mib - 3, 0, "n"), 200);
    QCOMPARE(status(Plan::Pro, 9536 * mib - 2, 0, "n"), 402);
    QCOMPARE(status(Plan::Free, 0, 4768 * mib - 3, "n"), 200);
    QCOMPARE(status(Plan::Free, 0, 4768 * mib - 2, "n"), 402);
    QCOMPARE(status(Plan::Pro, 0, 4768 * mib, "n"), 200);
  }

  void metersCountWhatSucceeds() {
    Room room;
    room.put("r", "a", "x");
    room.put("r", "b", "x");
    room.put("s", "a", "x");
    room.get(valuePath("r", "a"));
    room.get(valuePath("r", "none"));
    room.get(valuePath("none", "a"));
    room.put("r", "", "x");
    room.get(kObjects);
    room.get(kObjects + "/r/keys");
    room.send("DELETE", valuePath("r", "a"));
    room.send("DELETE", valuePath("r", "a"));
    QCOMPARE(room.meter(Meter::StateRequests), 3 + 1 + 2 + 2);
    QCOMPARE(room.meter(Meter::StateSqliteRowsRead), 1 + 2 + 2);
    QCOMPARE(room.meter(Meter::StateSqliteRowsWritten), 3 + 1);
    QCOMPARE(room.meter(Meter::StateDurationGbMilliseconds), 0);
    QCOMPARE(room.meter(Meter::StateSqliteStorageBytes), 4);
  }

  void totalsHoldUnderManyWriters() {
    Room room;
    std::vector<std::thread> writers;
    std::atomic<int> refused = 0;
    for (int writer = 0; writer < 4; ++writer)
      writers.emplace_back([&, writer] {
        for (int i = 0; i < 25; ++i) {
          if (room.put("r", "k" + std::to_string(i % 10), std::string(static_cast<std::size_t>(writer + i + 1), 'x')) !=
              200)
            ++refused;
          if (i % 5 == 0) room.send("DELETE", valuePath("r", "k" + std::to_string(i % 10)));
        }
      });
    for (std::thread& writer : writers) writer.join();
    QCOMPARE(refused.load(), 0);
    const auto keys = decodeStateKeys(room.get(kObjects + "/r/keys").body);
    std::int64_t bytes = 0;
    for (const StateEntrySummary& entry : keys->keys)
      bytes += static_cast<std::int64_t>(entry.key.size()) + entry.valueSizeBytes.value_or(0);
    QCOMPARE(keys->object.storageUsedBytes, std::optional(bytes));
    QCOMPARE(room.meter(Meter::StateSqliteStorageBytes), bytes);
  }
};

QTEST_GUILESS_MAIN(StateValuesTest)
#include "values_test.moc"
