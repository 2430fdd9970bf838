// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KV namespaces: names, ids, limits, and what a deleted one leaves behind.

#include <QTest>

#include "api/local/kv/spaces.h"
#include "api/local/store/registry.h"
#include "api/local/store/store.h"
#include "tests/local/kv/kv_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

class NamespacesTest : public QObject {
  Q_OBJECT
 private slots:
  void theyAreMadeListedAndDeleted() {
    KvFixture fixture;
    std::vector<Problem> problems;
    auto resources = decodeServiceResources(fixture.post(KvFixture::kSpaces, R"({"name":"FLAGS_2"})").body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    const std::vector<KvNamespaceBinding> both = {{"kv_1", "CACHE", 953, 0}, {"kv_2", "FLAGS_2", 953, 0}};
    QCOMPARE(resources->kvNamespaces, both);
    QCOMPARE(decodeServices(fixture.get("/v1/services").body)->services.front().resources.kvNamespaces,
             std::optional<std::int64_t>(2));
    QCOMPARE(fixture.usage().kvNamespaceCount, std::optional<std::int64_t>(2));
    fixture.restart();
    resources = decodeServiceResources(fixture.get("/v1/services/shop/resources").body);
    QCOMPARE(resources->kvNamespaces, both);

    const std::string spaces = KvFixture::kSpaces;
    resources = decodeServiceResources(fixture.send("DELETE", spaces + "/kv_1").body);
    QCOMPARE(resources->kvNamespaces, std::vector<KvNamespaceBinding>{both[1]});
    QCOMPARE(fixture.send("DELETE", spaces + "/kv_1").status, 404);
    QCOMPARE(fixture.send("DELETE", spaces + "/FLAGS_2").status, 200);
    const TestAnswer gone = fixture.send("DELETE", spaces + "/FLAGS_2");
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.code(), QStringLiteral("resource_not_found"));
    QCOMPARE(fixture.usage().kvNamespaceCount, std::optional<std::int64_t>(0));
    // An id is never given twice.
    resources = decodeServiceResources(fixture.post(spaces, R"({"name":"CACHE"})").body);
    QCOMPARE(resources->kvNamespaces.front().id, std::string("kv_3"));
  }

  void namesAreChecked() {
    KvFixture fixture;
    for (const char* wrong :
         {"{}", R"({"name":null})", R"({"name":5})", R"({"name":["A"]})", R"({"name":""})", R"({"name":"cache"})",
          R"({"name":"1A"})", R"({"name":"_A"})", R"({"name":"A-B"})", "[]", "", "{", R"("A")"}) {
      const TestAnswer answer = fixture.post(KvFixture::kSpaces, wrong);
      QVERIFY2(answer.status == 400, wrong);
      QCOMPARE(answer.code(), QStringLiteral("invalid_request"));
    }
    QCOMPARE(fixture.post(KvFixture::kSpaces, "{\"name\":\"" + std::string(64, 'A') + "\"}").status, 200);
    QCOMPARE(fixture.post(KvFixture::kSpaces, "{\"name\":\"" + std::string(65, 'A') + "\"}").status, 400);
    const TestAnswer taken = fixture.post(KvFixture::kSpaces, R"({"name":"CACHE"})");
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.code(), QStringLiteral("resource_exists"));
    QCOMPARE(fixture.post("/v1/services/other/kv/namespaces", R"({"name":"CACHE"})").status, 404);
    QCOMPARE(fixture.get("/v1/services/shop/kv/OTHER/keys").status, 404);
    QCOMPARE(fixture.get("/v1/services/shop/kv/kv_9/values/a").status, 404);
    QCOMPARE(fixture.meter(Meter::KvReads), 0);
  }

  void anotherServicesNamespaceIsNotReached() {
    KvFixture fixture;
    fixture.putText("a", "1");
    fixture.post("/v1/services", R"({"name":"other","kind":"fullstack"})");
    QCOMPARE(fixture.get("/v1/services/other/kv/kv_1/values/a").status, 404);
    QCOMPARE(fixture.get("/v1/services/other/kv/CACHE/values/a").status, 404);
    fixture.post("/v1/services/other/kv/namespaces", R"({"name":"CACHE"})");
    QCOMPARE(fixture.get("/v1/services/other/kv/CACHE/values/a").code(), QStringLiteral("kv_key_not_found"));
    QCOMPARE(fixture.get("/v1/services/service_1/kv/kv_1/values/a").status, 200);
  }

  void aDeletedNamespaceTakesItsKeysAlong() {
    KvFixture fixture;
    fixture.putText("a", "12345");
    QCOMPARE(fixture.usage().month.find(Meter::KvStorageBytes), std::optional<std::int64_t>(6));
    const std::string spaces = KvFixture::kSpaces;
    fixture.send("DELETE", spaces + "/CACHE");
    QCOMPARE(fixture.meter(Meter::KvStorageBytes), 0);
    fixture.post(spaces, R"({"name":"CACHE"})");
    QCOMPARE(fixture.value("a").status, 404);
    QCOMPARE(fixture.used(), 0);
    fixture.putText("a", "1");
    // The deletion of a service does the same.
    QCOMPARE(fixture.meter(Meter::KvStorageBytes), 2);
    fixture.send("DELETE", "/v1/services/shop");
    QCOMPARE(fixture.meter(Meter::KvStorageBytes), 0);
    QCOMPARE(fixture.usage().kvNamespaceCount, std::optional<std::int64_t>(0));
  }

  void thePlanSetsTheirNumber() {
    KvFixture fixture;
    // Each answer of the service names all namespaces, so most of them are made behind its back.
    fixture.stop();
    {
      const auto store = Store::open(fixture.folder() + "/data.db", {});
      QVERIFY(store.has_value());
      const auto made = (*store)->write([](Db& db) -> Result<Done> {
        for (int i = 1; i < 999; ++i) {
          const auto space = registry::add(db, "service_1", ResourceType::Kv, "N" + std::to_string(i), 0);
          if (!space) return Unexpected(space.error());
          if (const auto added = tovuk::local::kv::addSpace(db, *space, Plan::Free); !added) return added;
        }
        return Done{};
      });
      QVERIFY(made.has_value());
    }
    fixture.restart();
    const auto last = decodeServiceResources(fixture.post(KvFixture::kSpaces, R"({"name":"LAST"})").body);
    QCOMPARE(last->kvNamespaces.size(), std::size_t{1000});
    const TestAnswer over = fixture.post(KvFixture::kSpaces, R"({"name":"OVER"})");
    QCOMPARE(over.status, 402);
    QCOMPARE(over.code(), QStringLiteral("payment_required"));
    QVERIFY(over.message().contains(QLatin1String("1000")));
    QCOMPARE(fixture.get("/v1/services/shop/kv/OVER/keys").status, 404);
  }
};

QTEST_GUILESS_MAIN(NamespacesTest)
#include "namespaces_test.moc"
