// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Service bindings over HTTP.

#include <QTest>

#include "api/contract/codec.h"
#include "api/local/store/registry.h"
#include "api/local/store/store.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr const char* kBindings = "/v1/services/shop/service-bindings";

std::vector<ServiceBinding> bindingsOf(const TestAnswer& answer) {
  const auto resources = decodeServiceResources(answer.body);
  return resources ? resources->serviceBindings : std::vector<ServiceBinding>();
}

struct Shop : LocalFixture {
  Shop() {
    post("/v1/services", R"({"name":"shop","kind":"rust_worker"})");
    post("/v1/services", R"({"name":"auth-service","kind":"fullstack"})");
    post("/v1/services", R"({"name":"pages","kind":"static_frontend"})");
  }
  TestAnswer create(const std::string& name, const std::string& target) {
    return post(kBindings, "{\"bindingName\":" + quoteJson(name) + ",\"targetService\":" + quoteJson(target) + "}");
  }
  std::vector<ServiceBinding> bindings() { return bindingsOf(get("/v1/services/shop/resources")); }
};

}  // namespace

class BindingsTest : public QObject {
  Q_OBJECT
 private slots:
  void isMadeAndDeleted() {
    Shop shop;
    const TestAnswer made = shop.create("AUTH", "auth-service");
    QCOMPARE(made.status, 200);
    std::vector<Problem> problems;
    QVERIFY(decodeServiceResources(made.body, &problems) && problems.empty());
    QVERIFY(made.nextActions().join(QLatin1Char(' ')).contains(QLatin1String("at most 32 Worker invocations")));
    QCOMPARE(bindingsOf(made), (std::vector<ServiceBinding>{{"AUTH", "service_2"}}));
    // By id; and a target may be bound twice.
    QCOMPARE(bindingsOf(shop.create("AUTH_2", "service_2")).at(1), (ServiceBinding{"AUTH_2", "service_2"}));
    shop.restart();
    QCOMPARE(shop.bindings().size(), std::size_t{2});
    const auto services = decodeServices(shop.get("/v1/services").body);
    QCOMPARE(services->services.at(0).resources.serviceBindings, std::optional<std::int64_t>(2));
    QCOMPARE(services->services.at(0).capabilities.find("service_bindings"), std::optional(true));
    // The id of the registry is no name in the contract.
    QCOMPARE(shop.send("DELETE", std::string(kBindings) + "/service_binding_1").status, 404);
    const TestAnswer gone = shop.send("DELETE", std::string(kBindings) + "/%41UTH");
    QCOMPARE(gone.status, 200);
    QCOMPARE(bindingsOf(gone), (std::vector<ServiceBinding>{{"AUTH_2", "service_2"}}));
    const TestAnswer again = shop.send("DELETE", std::string(kBindings) + "/AUTH");
    QCOMPARE(again.status, 404);
    QCOMPARE(again.code(), QStringLiteral("resource_not_found"));
    QCOMPARE(shop.create("AUTH", "auth-service").status, 200);
  }

  void wrongOnesAreRefused() {
    Shop shop;
    QCOMPARE(shop.create("AUTH", "auth-service").status, 200);
    QCOMPARE(shop.create("AUTH", "auth-service").code(), QStringLiteral("resource_exists"));
    const TestAnswer unknown = shop.create("OTHER", "nobody");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), QStringLiteral("service_not_found"));
    QCOMPARE(shop.create("OTHER", "service_9").status, 404);
    for (const char* self : {"shop", "service_1"}) {
      const TestAnswer answer = shop.create("SELF", self);
      QCOMPARE(answer.status, 400);
      QCOMPARE(answer.message(), QStringLiteral("A service cannot bind itself."));
    }
    QVERIFY(shop.create("PAGES", "pages").message().contains(QLatin1String("has no Worker")));
    for (const char* wrong :
         {"", "[]", "{}", R"({"bindingName":"A"})", R"({"targetService":"auth-service"})",
          R"({"bindingName":"auth","targetService":"auth-service"})",
          R"({"bindingName":"_A","targetService":"auth-service"})", R"({"bindingName":"A","targetService":""})",
          R"({"bindingName":"A","targetService":null})", R"({"bindingName":"A","targetService":"Auth Service"})",
          R"({"bindingName":5,"targetService":"auth-service"})",
          R"({"bindingName":"A","targetService":"auth-service","targetApp":"x"})"})
      QVERIFY2(shop.post(kBindings, wrong).status == 400, wrong);
    QCOMPARE(shop.create(std::string(64, 'A'), "auth-service").status, 200);
    QCOMPARE(shop.create(std::string(65, 'A'), "auth-service").status, 400);
    QCOMPARE(shop.send("DELETE", std::string(kBindings) + "/" + std::string(64, 'A')).status, 200);
    QCOMPARE(shop.bindings().size(), std::size_t{1});
  }

  void goesWithItsTargetAndItsService() {
    Shop shop;
    shop.create("AUTH", "auth-service");
    shop.post("/v1/services", R"({"name":"mail","kind":"rust_worker"})");
    shop.create("MAIL", "mail");
    shop.post("/v1/services/mail/service-bindings", R"({"bindingName":"SHOP","targetService":"shop"})");
    QCOMPARE(shop.send("DELETE", "/v1/services/auth-service").status, 200);
    QCOMPARE(shop.bindings(), (std::vector<ServiceBinding>{{"MAIL", "service_4"}}));
    // The name is free, and a new service of the same name is another one.
    shop.post("/v1/services", R"({"name":"auth-service","kind":"rust_worker"})");
    QCOMPARE(shop.bindings().size(), std::size_t{1});
    QCOMPARE(bindingsOf(shop.create("AUTH", "auth-service")).at(1).targetServiceId, std::string("service_5"));
    QCOMPARE(shop.send("DELETE", "/v1/services/shop").status, 200);
    QVERIFY(bindingsOf(shop.get("/v1/services/mail/resources")).empty());
    shop.restart();
    QCOMPARE(decodeServices(shop.get("/v1/services").body)->services.size(), std::size_t{3});
  }

  void whatAKillLeftOfADeletedTargetGoesAtTheStart() {
    Shop shop;
    shop.create("AUTH", "auth-service");
    shop.stop();
    {
      auto store = Store::open(shop.folder() + "/data.db", {});
      QVERIFY(store);
      QVERIFY((*store)->write([](Db& db) -> Result<Done> {
        const auto left = registry::add(db, "service_1", ResourceType::Binding, "LEFT", 0);
        if (!left) return Unexpected(left.error());
        db.use("INSERT INTO service_bindings(number, target) VALUES (?, 'service_99')").bind(1, left->number).run();
        return Done{};
      }));
    }
    shop.restart();
    QTRY_COMPARE(shop.bindings(), (std::vector<ServiceBinding>{{"AUTH", "service_2"}}));
  }
};

QTEST_GUILESS_MAIN(BindingsTest)
#include "bindings_test.moc"
