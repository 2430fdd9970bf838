// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The KV payloads in both directions.

#include "api/contract/kv/codec.h"

#include <QTest>

#include "api/contract/kv/json_text.h"

using namespace tovuk;

namespace {

const KvNamespaceBinding kSpace{"kv_1", "CACHE", std::nullopt, 12};
const KvEntrySummary kEntry{"a\"\\/\n\x01\xC3\xA9",
                            5,
                            {"{\"z\":1.50,\"a\":{\"y\":[],\"b\":\" \"}}"},
                            "2026-03-30 12:00:30Z",
                            "2026-03-30 12:00:00Z",
                            "2026-03-30 12:00:01Z"};

}  // namespace

class CodecTest : public QObject {
  Q_OBJECT
 private slots:
  void answersComeBack() {
    std::vector<Problem> problems;
    KvEntrySummary plain = kEntry;
    plain.metadata = {};
    plain.expiresAt.reset();
    const KvKeysResponse keys{kSpace, {kEntry, plain}, false, "next", {"Do this."}};
    QCOMPARE(decodeKvKeys(encode(keys), &problems).value(), keys);
    const KvEntryResponse entry{kSpace, kEntry, "/w==", std::nullopt, {}};
    QCOMPARE(decodeKvEntry(encode(entry), &problems).value(), entry);
    const KvBulkGetResponse got{
        kSpace,
        {{"gone", false, std::nullopt, std::nullopt, std::nullopt}, {kEntry.key, true, kEntry, "aGk=", "hi"}},
        1,
        {"gone"},
        {}};
    QCOMPARE(decodeKvBulkGet(encode(got), &problems).value(), got);
    const KvBulkMutationResponse changed{kSpace, 2, 0, {"m"}, {"u"}, {plain, kEntry}, {"One.", "Two."}};
    QCOMPARE(decodeKvBulkMutation(encode(changed), &problems).value(), changed);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(encode(KvKeysResponse{kSpace, {}, true, std::nullopt, {}}),
             std::string(
                 "{\"namespace\":{\"id\":\"kv_1\",\"name\":\"CACHE\",\"storageLimitMib\":null,\"storageUsedBytes\":12},"
                 "\"keys\":[],\"listComplete\":true,\"nextCursor\":null,\"nextActions\":[]}"));
    // Items of another kind are passed over, and nothing is mixed up.
    const auto odd = decodeKvKeys("{\"keys\":[1,{\"key\":\"k\",\"metadata\":{\"b\":1,\"a\":2}},[]]}", &problems);
    QCOMPARE(odd->keys.size(), std::size_t{1});
    QCOMPARE(odd->keys[0].metadata.json, std::string("{\"b\":1,\"a\":2}"));
  }

  void requestsComeBack() {
    KvPut put;
    put.value = "text \"\n";
    put.metadata.json = "{\"b\":1,\"a\":2}";
    put.expiration = 1780272000;
    put.expirationTtlSeconds = 30;
    QCOMPARE(decodeKvPut(encodeKvPut(put)).value(), put);
    KvPut bytes;
    bytes.key = "k";
    bytes.value = "\xFF\xFE";
    put.key = "l";
    const std::vector<KvPut> entries = {bytes, put};
    QCOMPARE(decodeKvBulkPut(encodeKvBulkPut(entries)).value(), entries);
    const std::vector<std::string> keys = {"a", "\xC3\xA9", "\""};
    QCOMPARE(decodeKvKeyList(encodeKvKeyList(keys), 3).value(), keys);
    QVERIFY(!decodeKvKeyList(encodeKvKeyList(keys), 2));
    QCOMPARE(decodeKvNamespaceCreate(encodeKvNamespaceCreate("CACHE")).value(), std::string("CACHE"));
  }

  void textOfJson() {
    const std::string_view object = " { \"a\" : [1, \"]}\" , {\"b\":2}] , \"c\":-1.5e3,\"a\\u0062\":true, \"a\":null} ";
    QCOMPARE(std::string(kv::member(object, "a")), std::string("null"));
    QCOMPARE(std::string(kv::member(object, "c")), std::string("-1.5e3"));
    QCOMPARE(std::string(kv::member(object, "ab")), std::string("true"));
    QVERIFY(kv::member(object, "d").empty());
    const auto items = kv::items("[ 1 , \"a,]\" ,[2,3],{ } ]");
    QCOMPARE(items.size(), std::size_t{4});
    QCOMPARE(std::string(items[1]), std::string("\"a,]\""));
    QCOMPARE(kv::compact(" { \"a b\" : [ 1 ,\n\t2 ] } "), std::string("{\"a b\":[1,2]}"));
    QCOMPARE(kv::depth("{\"a\":[{},\"[[[\"]}"), std::size_t{3});
    // Text that is not JSON is safe.
    for (const char* wrong :
         {"", "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"", "{\"a\":[", "{\"\\", "[", "[,", "[\"", "}", "{]"}) {
      static_cast<void>(kv::member(wrong, "a"));
      static_cast<void>(kv::items(wrong));
      static_cast<void>(kv::compact(wrong));
    }
  }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"
