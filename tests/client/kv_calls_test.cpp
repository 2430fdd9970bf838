// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The KV calls against the real local service, over a real socket.

#include "api/client/kv/kv_calls.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "api/client/client.h"
#include "api/contract/base64.h"
#include "api/local/service.h"

using namespace tovuk;
using namespace tovuk::client;

namespace {

template <class T>
Result<T> wait(Reply<T> reply) {
  QObject context;
  std::optional<Result<T>> result;
  reply.then(&context, [&result](Result<T> answer) { result = std::move(answer); });
  [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30000); }();
  if (!result) return Unexpected(Error{});
  return std::move(*result);
}

KvPut put(std::string key, std::string value) {
  KvPut out;
  out.key = std::move(key);
  out.value = std::move(value);
  return out;
}

}  // namespace

class KvCallsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    local::Options options;
    options.dataDir = m_dir.path().toStdString();
    auto service = local::Service::start(options);
    QVERIFY2(service, service ? "" : service.error().message.c_str());
    m_service = std::move(service).value();
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(QString::fromStdString(m_service->url()));
    endpoint.token = QByteArray::fromStdString(m_service->token());
    m_client = std::make_unique<Client>(endpoint);
    QVERIFY(wait(m_client->createService("shop", "rust_worker")));
    const auto made = wait(createKvNamespace(*m_client, "shop", "CACHE"));
    QVERIFY(made);
    QCOMPARE(made->kvNamespaces.size(), std::size_t(1));
  }
  void cleanupTestCase() {
    m_client.reset();
    m_service.reset();
  }

  void tellsWhichKeysAPathCanName() {
    QVERIFY(isKvPathKey("user:1/a b\u00e9?#%"));
    QVERIFY(!isKvPathKey("."));
    QVERIFY(!isKvPathKey(".."));
    QVERIFY(!isKvPathKey("a\nb"));
    QVERIFY(!isKvPathKey("a\x7f"));
    QVERIFY(!isKvPathKey(""));
  }

  void writesReadsAndDeletes() {
    const std::string key = "a/b c\u00e9?#%&+";
    KvPut wanted = put(key, std::string("\0\xff\n", 3));
    wanted.metadata.json = "{\"z\":1,\"a\":2}";
    wanted.expirationTtlSeconds = 3600;
    const auto written = wait(writeKvValue(*m_client, m_place, wanted));
    QVERIFY(written);
    QCOMPARE(written->entry.key, key);
    QVERIFY(written->entry.expiresAt.has_value());
    const auto read = wait(readKvValue(*m_client, m_place, key));
    QVERIFY(read);
    QCOMPARE(decodeBase64(read->valueBase64).value_or(""), wanted.value);
    QCOMPARE(read->entry.metadata.json, wanted.metadata.json);
    QVERIFY(wait(deleteKvValue(*m_client, m_place, key)));
    const auto gone = wait(readKvValue(*m_client, m_place, key));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
  }

  void listsByPrefixAndCursor() {
    std::vector<KvPut> entries;
    for (int i = 10; i < 35; ++i) entries.push_back(put("list:" + std::to_string(i), "v"));
    entries.push_back(put("other", "v"));
    const auto written = wait(writeKvValues(*m_client, m_place, entries));
    QVERIFY(written);
    QCOMPARE(written->successfulKeyCount.value_or(0), std::int64_t(26));
    const auto first = wait(listKvKeys(*m_client, m_place, {10, {}, "list:"}));
    QVERIFY(first);
    QCOMPARE(first->keys.size(), std::size_t(10));
    QCOMPARE(first->listComplete.value_or(true), false);
    const auto last = wait(listKvKeys(*m_client, m_place, {1000, first->nextCursor.value_or(""), "list:"}));
    QVERIFY(last);
    QCOMPARE(last->keys.size(), std::size_t(15));
    QCOMPARE(last->keys.back().key, std::string("list:34"));
    QVERIFY(last->listComplete.value_or(false));
  }

  void readsAndDeletesInBulkWhatNoPathCanName() {
    QVERIFY(wait(writeKvValues(*m_client, m_place, {put("..", "dots"), put("a\nb", "line")})));
    const auto read = wait(readKvValues(*m_client, m_place, {"..", "a\nb", "missing"}));
    QVERIFY(read);
    QCOMPARE(read->values.size(), std::size_t(3));
    QCOMPARE(decodeBase64(read->values.at(1).valueBase64.value_or("")).value_or(""), std::string("line"));
    QCOMPARE(read->missingKeys, std::vector<std::string>{"missing"});
    const auto removed = wait(deleteKvValues(*m_client, m_place, {"..", "a\nb", "missing"}));
    QVERIFY(removed);
    QCOMPARE(removed->deletedKeyCount.value_or(0), std::int64_t(2));
  }

  void deletesTheNamespace() {
    QVERIFY(wait(createKvNamespace(*m_client, "shop", "GONE")));
    const auto left = wait(deleteKvNamespace(*m_client, {"shop", "GONE"}));
    QVERIFY(left);
    QCOMPARE(left->kvNamespaces.size(), std::size_t(1));
    const auto list = wait(listKvKeys(*m_client, {"shop", "GONE"}, {10, {}, {}}));
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::NotFound);
  }

 private:
  QTemporaryDir m_dir;
  std::unique_ptr<local::Service> m_service;
  std::unique_ptr<Client> m_client;
  KvPlace m_place{"shop", "CACHE"};
};

QTEST_GUILESS_MAIN(KvCallsTest)
#include "kv_calls_test.moc"
