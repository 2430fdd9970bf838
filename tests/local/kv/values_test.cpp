// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One value at a time: text and bytes, keys of every kind, metadata, bounds, meters.

#include <QTest>

#include "api/contract/base64.h"
#include "api/contract/kv/limits.h"
#include "tests/local/kv/kv_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::string base64Body(const std::string& bytes) {
  return R"({"encoding":"base64","value":")" + encodeBase64(bytes) + "\"}";
}

// Metadata that is `bytes` long as compact JSON.
std::string metadataOf(std::size_t bytes) { return R"({"a":")" + std::string(bytes - 8, 'x') + "\"}"; }

}  // namespace

class ValuesTest : public QObject {
  Q_OBJECT
 private slots:
  void textComesBack() {
    KvFixture fixture;
    std::vector<Problem> problems;
    const std::string text = "{\"name\":\"Ada \xC3\xA9 \xF0\x9F\x98\x80\"}\n\t\\ \x01";
    const TestAnswer put = fixture.putText("user:1", text);
    QCOMPARE(put.status, 200);
    const auto written = decodeKvEntry(put.body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(written->valueText, std::optional(text));
    QCOMPARE(written->valueBase64, encodeBase64(text));
    const auto size = static_cast<std::int64_t>(text.size());
    const KvEntrySummary entry{"user:1", size, {}, std::nullopt, "2026-03-30 12:00:00Z", "2026-03-30 12:00:00Z"};
    QCOMPARE(written->entry, entry);
    const KvNamespaceBinding space{"kv_1", "CACHE", 953, 6 + size};
    QCOMPARE(written->space, space);
    QCOMPARE(fixture.value("user:1").body, put.body);
    // By the ids, too, and after a restart.
    QCOMPARE(fixture.get("/v1/services/service_1/kv/kv_1/values/user%3A1").body, put.body);
    fixture.restart();
    QCOMPARE(fixture.value("user:1").body, put.body);
  }

  void bytesComeBack() {
    KvFixture fixture;
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    auto entry = decodeKvEntry(fixture.put("image", base64Body(bytes)).body);
    QCOMPARE(entry->valueBase64, encodeBase64(bytes));
    QCOMPARE(entry->valueText, std::nullopt);
    QCOMPARE(entry->entry.valueSizeBytes, std::optional<std::int64_t>(256));
    QCOMPARE(fixture.value("image").json()[QLatin1String("valueText")], QJsonValue(QJsonValue::Null));
    // Text that came as base64 is text.
    entry = decodeKvEntry(fixture.put("t", R"({"value":"aGkA","encoding":"base64"})").body);
    QCOMPARE(entry->valueText, std::optional(std::string("hi\0", 3)));
    for (const char* wrong : {"aA", "aA=", "aB==", "a A=", "aA==\\n"})
      QVERIFY2(fixture.put("t", std::string(R"({"encoding":"base64","value":")") + wrong + "\"}").status == 400, wrong);
    QCOMPARE(decodeKvEntry(fixture.put("t", R"({"value":"aA==","encoding":"text"})").body)->valueText,
             std::optional<std::string>("aA=="));
  }

  void keysOfEveryKind() {
    KvFixture fixture;
    const std::vector<std::pair<std::string, std::string>> keys = {{"a%2Fb%2F%2Fc", "a/b//c"},
                                                                   {"%2F", "/"},
                                                                   {"%2E", "."},
                                                                   {"%2E%2E", ".."},
                                                                   {"%2E%2E%2F%2E%2E", "../.."},
                                                                   {"%00%01%7F", std::string("\0\x01\x7F", 3)},
                                                                   {"%25", "%"},
                                                                   {"a+b%20c", "a+b c"},
                                                                   {"%C3%A9", "\xC3\xA9"},
                                                                   {"%F0%9F%98%80", "\xF0\x9F\x98\x80"},
                                                                   {"%22%5C", "\"\\"},
                                                                   {"%3F%23%26", "?#&"}};
    for (const auto& [segment, key] : keys) {
      const TestAnswer put = fixture.putText(segment, "of " + segment);
      QVERIFY2(put.status == 200, (segment + put.body).c_str());
      const auto entry = decodeKvEntry(fixture.value(segment).body);
      QCOMPARE(entry->entry.key, key);
      QCOMPARE(entry->valueText, std::optional("of " + segment));
    }
    QCOMPARE(fixture.keys().keys.size(), keys.size());
    // Dots that nobody encoded are the same keys, and lead nowhere else.
    QCOMPARE(decodeKvEntry(fixture.value("..").body)->valueText, std::optional<std::string>("of %2E%2E"));
    QCOMPARE(decodeKvEntry(fixture.value(".").body)->valueText, std::optional<std::string>("of %2E"));
    for (const auto& [segment, key] : keys)
      QCOMPARE(fixture.send("DELETE", KvFixture::path("values/" + segment)).status, 200);
    QVERIFY(fixture.keys().keys.empty());
  }

  void keysAreBounded() {
    KvFixture fixture;
    QCOMPARE(fixture.putText(std::string(512, 'k'), "v").status, 200);
    QCOMPARE(fixture.value(std::string(512, 'k')).status, 200);
    std::string encoded;
    for (int i = 0; i < 256; ++i) encoded += "%C3%A9";  // two bytes each
    QCOMPARE(fixture.putText(encoded, "v").status, 200);
    for (const std::string& wrong : {std::string(513, 'k'), encoded + "k", std::string("%FF"), std::string("%C3"),
                                     std::string("%ED%A0%80"), std::string("%C0%AF")}) {
      QCOMPARE(fixture.putText(wrong, "v").status, 400);
      QCOMPARE(fixture.value(wrong).status, 400);
      QCOMPARE(fixture.send("DELETE", KvFixture::path("values/" + wrong)).status, 400);
    }
    QCOMPARE(fixture.putText("%G1", "v").status, 400);
    QCOMPARE(fixture.value("").status, 404);
    QCOMPARE(fixture.value("a/b").status, 404);  // a slash that is not encoded parts segments
    QCOMPARE(fixture.keys().keys.size(), std::size_t{2});
  }

  void valuesAreBounded() {
    KvFixture fixture;
    const std::string most(kMaxKvValueBytes, 'v');
    const TestAnswer put = fixture.put("big", "{\"value\":\"" + most + "\"}");
    QCOMPARE(put.status, 200);
    QVERIFY(decodeKvEntry(fixture.value("big").body)->valueText == most);
    QCOMPARE(fixture.put("big", "{\"value\":\"v" + most + "\"}").status, 400);
    // Bytes count, not what they look like in the request.
    QCOMPARE(fixture.put("big", base64Body(most)).status, 200);
    QCOMPARE(fixture.put("big", base64Body(most + "v")).status, 400);
    std::string twice;
    for (std::size_t i = 0; i < kMaxKvValueBytes / 2; ++i) twice += "\xC3\xA9";
    QCOMPARE(fixture.put("big", "{\"value\":\"" + twice + "\"}").status, 200);
    const TestAnswer over = fixture.put("big", "{\"value\":\"v" + twice + "\"}");
    QCOMPARE(over.status, 400);
    QVERIFY(over.message().contains(QLatin1String("/value")) && over.message().contains(QLatin1String("26214400")));
    QVERIFY(decodeKvEntry(fixture.value("big").body)->valueText == twice);
    QCOMPARE(fixture.used(), static_cast<std::int64_t>(kMaxKvValueBytes) + 3);
  }

  void wrongBodiesAreRefused() {
    KvFixture fixture;
    for (const char* wrong : {"",
                              "[]",
                              "{",
                              "{}",
                              R"({"value":""})",
                              R"({"value":null})",
                              R"({"value":5})",
                              R"({"value":{}})",
                              R"({"value":"a","encoding":"hex"})",
                              R"({"value":"a","encoding":null})",
                              R"({"value":"a","encoding":1})",
                              R"({"value":"a!==","encoding":"base64"})",
                              R"({"value":"abcde","encoding":"base64"})",
                              R"({"value":"====","encoding":"base64"})",
                              R"({"value":"aA=","encoding":"base64"})",
                              R"({"value":"a","metadata":null})",
                              R"({"value":"a","metadata":[]})",
                              R"({"value":"a","metadata":"{}"})",
                              R"({"value":"a","expiration":null})",
                              R"({"value":"a","expiration":"1"})",
                              R"({"value":"a","expirationTtlSeconds":30.5})",
                              R"({"value":"a","expirationTtlSeconds":null})"}) {
      const TestAnswer answer = fixture.put("a", wrong);
      QVERIFY2(answer.status == 400, wrong);
      QCOMPARE(answer.code(), QStringLiteral("invalid_request"));
    }
    QVERIFY(fixture.put("a", R"({"value":"a","encoding":"hex"})").message().startsWith(QLatin1String("/encoding")));
    QVERIFY(fixture.put("a", R"({"value":5})").message().startsWith(QLatin1String("/value")));
    QCOMPARE(fixture.value("a").status, 404);
    QCOMPARE(fixture.meter(Meter::KvWrites), 0);
  }

  void metadataKeepsItsOrder() {
    KvFixture fixture;
    const std::string sent =
        "{ \"value\" : \"v\", \"metadata\" : { \"z\" : 1.50, \"a\" : [ 1 , { \"y\" : null, \"b\" : \"x  \\\" y\" } "
        "],\"big\" : 123456789012345678901234567890, \"m\" : {} } }";
    const std::string kept =
        "{\"z\":1.50,\"a\":[1,{\"y\":null,\"b\":\"x  \\\" y\"}],\"big\":123456789012345678901234567890,\"m\":{}}";
    QVERIFY(fixture.put("a", sent).body.find("\"metadata\":" + kept + ",") != std::string::npos);
    QVERIFY(fixture.get(KvFixture::path("keys")).body.find("\"metadata\":" + kept + ",") != std::string::npos);
    QCOMPARE(decodeKvEntry(fixture.value("a").body)->entry.metadata.json, kept);
    QCOMPARE(fixture.used(), static_cast<std::int64_t>(2 + kept.size()));
    // A name may be spelt with escapes, and the last of two counts.
    const auto entry = decodeKvEntry(
        fixture.put("a", "{\"metadata\":{\"x\":1},\"value\":\"v\",\"met\\u0061data\":{\"b\":2,\"a\":1}}").body);
    QCOMPARE(entry->entry.metadata.json, std::string(R"({"b":2,"a":1})"));
    // Without metadata it has none any more.
    QCOMPARE(decodeKvEntry(fixture.putText("a", "v").body)->entry.metadata.json, std::string("{}"));
    QCOMPARE(fixture.used(), 2);
  }

  void metadataIsBounded() {
    KvFixture fixture;
    const auto put = [&](const std::string& metadata) {
      return fixture.put("a", R"({"value":"v","metadata":)" + metadata + "}");
    };
    QCOMPARE(put(metadataOf(1024)).status, 200);
    QCOMPARE(put("   " + metadataOf(1024) + " ").status, 200);
    const TestAnswer over = put(metadataOf(1025));
    QCOMPARE(over.status, 400);
    QVERIFY(over.message().startsWith(QLatin1String("/metadata")) && over.message().contains(QLatin1String("1024")));
    const auto nested = [](std::size_t depth) {
      std::string out;
      for (std::size_t i = 1; i < depth; ++i) out += R"({"a":)";
      return out + "{}" + std::string(depth - 1, '}');
    };
    QCOMPARE(put(nested(60)).status, 200);
    // Our own client reads what holds it deepest.
    QVERIFY(decodeKvBulkGet(fixture.post(KvFixture::path("bulk"), R"({"keys":["a"]})").body).has_value());
    QCOMPARE(put(nested(61)).status, 400);
  }

  void missingKeys() {
    KvFixture fixture;
    const TestAnswer missing = fixture.value("a");
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.code(), QStringLiteral("kv_key_not_found"));
    fixture.putText("a", "1");
    fixture.putText("b", "2");
    // Deletion answers with the first page of what is left.
    std::vector<Problem> problems;
    auto left = decodeKvKeys(fixture.send("DELETE", KvFixture::path("values/a")).body, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(left->keys.size(), std::size_t{1});
    QCOMPARE(left->keys[0].key, std::string("b"));
    QCOMPARE(left->listComplete, std::optional(true));
    QCOMPARE(left->space.storageUsedBytes, std::optional<std::int64_t>(2));
    QVERIFY(left->nextActions.empty());
    const TestAnswer again = fixture.send("DELETE", KvFixture::path("values/a"));
    QCOMPARE(again.status, 200);
    QVERIFY(again.nextActions().first().contains(QLatin1String("no key \"a\"")));
    // However long the key, a next action is short.
    left = decodeKvKeys(fixture.send("DELETE", KvFixture::path("values/" + std::string(512, 'k'))).body);
    QCOMPARE(left->nextActions.front().size(), std::size_t{512});
    QCOMPARE(fixture.value("a").status, 404);
  }

  void timesOfCreationAndChange() {
    TestClock clock;
    KvFixture fixture(clock);
    fixture.putText("a", "1");
    clock.advance(std::chrono::seconds(90));
    const auto entry = decodeKvEntry(fixture.putText("a", "234").body)->entry;
    QCOMPARE(entry.createdAt, std::string("2026-03-30 12:00:00Z"));
    QCOMPARE(entry.updatedAt, std::string("2026-03-30 12:01:30Z"));
    QCOMPARE(decodeKvEntry(fixture.value("a").body)->entry, entry);
    QCOMPARE(fixture.used(), 4);
    fixture.send("DELETE", KvFixture::path("values/a"));
    QCOMPARE(decodeKvEntry(fixture.putText("a", "1").body)->entry.createdAt, std::string("2026-03-30 12:01:30Z"));
  }

  void metersCountEachOnce() {
    KvFixture fixture;
    fixture.putText("a", "1");
    fixture.putText("a", "2");
    fixture.putText("b", "3");
    fixture.value("a");
    fixture.value("missing");  // was looked for, as in a bulk read
    fixture.send("DELETE", KvFixture::path("values/a"));
    fixture.send("DELETE", KvFixture::path("values/a"));
    fixture.keys();
    fixture.keys("?limit=9");
    QCOMPARE(fixture.meter(Meter::KvWrites), 3);
    QCOMPARE(fixture.meter(Meter::KvReads), 2);
    QCOMPARE(fixture.meter(Meter::KvDeletes), 2);
    QCOMPARE(fixture.meter(Meter::KvLists), 1);
    QCOMPARE(fixture.meter(Meter::KvStorageBytes), 2);
  }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
