// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bulk reads, puts and removals: counts, order, bounds, all or nothing.

#include <QTest>

#include "api/contract/base64.h"
#include "tests/local/kv/kv_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::vector<std::string> keysTo(int count) {
  std::vector<std::string> out;
  for (int i = 0; i < count; ++i) out.push_back("k" + std::to_string(i));
  return out;
}

std::vector<KvPut> entriesTo(int count, const std::string& value = "v") {
  std::vector<KvPut> out;
  for (const std::string& key : keysTo(count)) {
    out.emplace_back().key = key;
    out.back().value = value;
  }
  return out;
}

}  // namespace

class BulkTest : public QObject {
  Q_OBJECT
 private slots:
  void readsInTheOrderAsked() {
    KvFixture fixture;
    fixture.put("b", R"({"value":"2","metadata":{"z":1,"a":2}})");
    fixture.put("a", R"({"value":"/w==","encoding":"base64"})");
    std::vector<Problem> problems;
    const auto got = decodeKvBulkGet(
        fixture.post(KvFixture::path("bulk"), encodeKvKeyList({"b", "gone", "a", "b", "gone"})).body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(got->values.size(), std::size_t{5});
    QCOMPARE(got->values[0].key, std::string("b"));
    QCOMPARE(got->values[0].valueText, std::optional<std::string>("2"));
    QCOMPARE(got->values[0].valueBase64, std::optional<std::string>("Mg=="));
    QCOMPARE(got->values[0].entry->metadata.json, std::string(R"({"z":1,"a":2})"));
    QCOMPARE(got->values[1].found, std::optional(false));
    QCOMPARE(got->values[1].entry, std::nullopt);
    QCOMPARE(got->values[1].valueBase64, std::nullopt);
    QCOMPARE(got->values[2].valueText, std::nullopt);
    QCOMPARE(got->values[2].valueBase64, std::optional<std::string>("/w=="));
    QCOMPARE(got->values[3], got->values[0]);
    QCOMPARE(got->successfulKeyCount, std::optional<std::int64_t>(3));
    const std::vector<std::string> missing = {"gone", "gone"};
    QCOMPARE(got->missingKeys, missing);
    QCOMPARE(fixture.meter(Meter::KvReads), 5);  // one a key
  }

  void putsManyAndRemovesThem() {
    KvFixture fixture;
    std::vector<KvPut> entries = entriesTo(3, "12");
    entries[1].metadata.json = R"({"b":1,"a":2})";
    entries[2].value = "\xFF\x01";
    entries[2].expirationTtlSeconds = 60;
    std::vector<Problem> problems;
    const auto put = decodeKvBulkMutation(fixture.bulkPut(entries).body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(put->successfulKeyCount, std::optional<std::int64_t>(3));
    QCOMPARE(put->deletedKeyCount, std::optional<std::int64_t>(0));
    QVERIFY(put->missingKeys.empty() && put->unsuccessfulKeys.empty());
    QCOMPARE(put->keys, fixture.keys().keys);
    QCOMPARE(put->keys[1].metadata, entries[1].metadata);
    QCOMPARE(put->keys[2].expiresAt, std::optional<std::string>("2026-03-30 12:01:00Z"));
    QCOMPARE(put->space.storageUsedBytes, std::optional<std::int64_t>(3 * 4 + 13));
    QCOMPARE(decodeKvEntry(fixture.value("k2").body)->valueBase64, encodeBase64(entries[2].value));

    const auto removed = decodeKvBulkMutation(
        fixture.post(KvFixture::path("bulk/removals"), encodeKvKeyList({"k0", "gone", "k2", "k0"})).body, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(removed->successfulKeyCount, std::optional<std::int64_t>(4));
    QCOMPARE(removed->deletedKeyCount, std::optional<std::int64_t>(2));
    QCOMPARE(removed->missingKeys, std::vector<std::string>{"gone"});
    QVERIFY(removed->keys.empty() && removed->unsuccessfulKeys.empty());
    QCOMPARE(removed->space.storageUsedBytes, std::optional<std::int64_t>(4 + 13));
    QCOMPARE(fixture.keys().keys.size(), std::size_t{1});
    QCOMPARE(fixture.meter(Meter::KvWrites), 3);
    QCOMPARE(fixture.meter(Meter::KvDeletes), 4);
    fixture.restart();
    QCOMPARE(fixture.used(), 4 + 13);
    QCOMPARE(fixture.keys().keys[0].key, std::string("k1"));
  }

  void theLastOfAKeyNamedTwiceStays() {
    KvFixture fixture;
    std::vector<KvPut> entries = entriesTo(1, "first");
    entries.push_back(entries.front());
    entries.back().value = "last!!";
    QCOMPARE(decodeKvBulkMutation(fixture.bulkPut(entries).body)->successfulKeyCount, std::optional<std::int64_t>(2));
    QCOMPARE(decodeKvEntry(fixture.value("k0").body)->valueText, std::optional<std::string>("last!!"));
    QCOMPARE(fixture.used(), 8);
  }

  void numbersAreBounded() {
    KvFixture fixture;
    const std::string bulk = KvFixture::path("bulk");
    const std::string removals = KvFixture::path("bulk/removals");
    QCOMPARE(fixture.post(bulk, encodeKvKeyList(keysTo(100))).status, 200);
    const TestAnswer over = fixture.post(bulk, encodeKvKeyList(keysTo(101)));
    QCOMPARE(over.status, 400);
    QVERIFY(over.message().startsWith(QLatin1String("/keys")) && over.message().contains(QLatin1String("100")));
    QCOMPARE(fixture.bulkPut(entriesTo(10001)).status, 400);
    QCOMPARE(fixture.bulkPut(entriesTo(10000)).status, 200);
    QCOMPARE(fixture.post(removals, encodeKvKeyList(keysTo(10001))).status, 400);
    const auto removed = decodeKvBulkMutation(fixture.post(removals, encodeKvKeyList(keysTo(10000))).body);
    QCOMPARE(removed->deletedKeyCount, std::optional<std::int64_t>(10000));
    QCOMPARE(fixture.used(), 0);
    QCOMPARE(fixture.post(bulk, encodeKvKeyList({})).status, 400);
    QCOMPARE(fixture.post(removals, encodeKvKeyList({})).status, 400);
    QCOMPARE(fixture.bulkPut({}).status, 400);
    QCOMPARE(fixture.post(bulk, encodeKvKeyList({std::string(512, 'k')})).status, 200);
    QCOMPARE(fixture.post(bulk, encodeKvKeyList({std::string(513, 'k')})).status, 400);
    QCOMPARE(fixture.meter(Meter::KvWrites), 10000);
    QCOMPARE(fixture.meter(Meter::KvReads), 101);
    QCOMPARE(fixture.meter(Meter::KvDeletes), 10000);
  }

  void aWrongEntryStopsAll() {
    KvFixture fixture;
    const std::string right = R"({"key":"a","value":"1"},)";
    const std::string bulk = KvFixture::path("bulk");
    for (const char* wrong :
         {R"({"value":"1"})", R"({"key":"","value":"1"})", R"({"key":5,"value":"1"})", R"({"key":"b"})",
          R"({"key":"b","value":""})", R"({"key":"b","value":"1","metadata":[]})",
          R"({"key":"b","value":"1","encoding":"x"})", R"({"key":"b","value":"1","expirationTtlSeconds":29})",
          R"({"key":"b","value":"1","expiration":1})", R"("b")", "null"}) {
      const TestAnswer answer = fixture.send("PUT", bulk, "{\"entries\":[" + right + wrong + "]}");
      QVERIFY2(answer.status == 400, wrong);
      QVERIFY2(answer.message().startsWith(QLatin1String("/entries/1")), answer.body.c_str());
    }
    for (const char* wrong : {"{}", "[]", R"({"entries":{}})", R"({"entries":null})", "", R"({"keys":["a"]})"})
      QVERIFY2(fixture.send("PUT", bulk, wrong).status == 400, wrong);
    for (const char* wrong :
         {"{}", "[]", R"({"keys":"a"})", R"({"keys":[1]})", R"({"keys":[null]})", R"({"keys":[""]})"}) {
      QVERIFY2(fixture.post(bulk, wrong).status == 400, wrong);
      QVERIFY2(fixture.post(bulk + "/removals", wrong).status == 400, wrong);
    }
    QVERIFY(fixture.keys().keys.empty());
    QCOMPARE(fixture.meter(Meter::KvWrites), 0);
    QCOMPARE(fixture.post("/v1/services/shop/kv/OTHER/bulk", R"({"keys":["a"]})").status, 404);
    QCOMPARE(fixture.send("PUT", "/v1/services/shop/kv/OTHER/bulk", R"({"entries":[{"key":"a","value":"1"}]})").status,
             404);
    QCOMPARE(fixture.post("/v1/services/shop/kv/OTHER/bulk/removals", R"({"keys":["a"]})").status, 404);
  }

  void bodiesAndAnswersAreBounded() {
    KvFixture fixture;
    std::string body = encodeKvBulkPut(entriesTo(4, std::string(24000000, 'v')));
    QVERIFY(body.size() < 100000000);
    body += std::string(100000000 - body.size(), ' ');
    QCOMPARE(fixture.send("PUT", KvFixture::path("bulk"), body).status, 200);
    QCOMPARE(fixture.send("PUT", KvFixture::path("bulk"), body + " ").status, 413);
    body = {};
    // Two of them are more than a bulk read gives at once.
    const TestAnswer one = fixture.post(KvFixture::path("bulk"), encodeKvKeyList({"k0"}));
    QCOMPARE(one.status, 200);
    const TestAnswer two = fixture.post(KvFixture::path("bulk"), encodeKvKeyList({"k0", "k1"}));
    QCOMPARE(two.status, 413);
    QCOMPARE(two.code(), QStringLiteral("payload_too_large"));
    QCOMPARE(fixture.meter(Meter::KvReads), 1);
  }
};

QTEST_GUILESS_MAIN(BulkTest)

#include "bulk_test.moc"
