// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cron triggers over HTTP: made, changed, listed, counted, deleted; refusals; what a restart keeps.

#include <QTest>

#include "api/contract/codec.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr const char* kCron = "/v1/services/shop/cron";

std::vector<CronTrigger> triggersOf(const TestAnswer& answer) {
  const auto resources = decodeServiceResources(answer.body);
  return resources ? resources->cronTriggers : std::vector<CronTrigger>();
}

std::string createBody(const std::string& name, const std::string& expression) {
  return "{\"name\":" + quoteJson(name) + ",\"cronExpression\":" + quoteJson(expression) + "}";
}

struct Shop : LocalFixture {
  explicit Shop(Options options = {}) : LocalFixture(std::move(options)) {
    post("/v1/services", R"({"name":"shop","kind":"rust_worker"})");
  }
  TestAnswer create(const std::string& name, const std::string& expression) {
    return post(kCron, createBody(name, expression));
  }
  TestAnswer update(const std::string& ref, const std::string& body) {
    return send("PUT", std::string(kCron) + "/" + ref, body);
  }
  std::vector<CronTrigger> triggers() { return triggersOf(get("/v1/services/shop/resources")); }
};

}  // namespace

class TriggersTest : public QObject {
  Q_OBJECT
 private slots:
  void isMadeChangedAndDeleted() {
    Shop shop;
    const TestAnswer made = shop.create("nightly", "0 0 * * *");
    QCOMPARE(made.status, 200);
    std::vector<Problem> problems;
    QVERIFY(decodeServiceResources(made.body, &problems) && problems.empty());
    QCOMPARE(triggersOf(made), (std::vector<CronTrigger>{{"cron_1", "nightly", "0 0 * * *", true}}));
    // By name, id, and percent-encoded.
    QCOMPARE(triggersOf(shop.update("nightly", R"({"cronExpression":"*/15 * * * *"})")).at(0).cronExpression,
             std::string("*/15 * * * *"));
    QCOMPARE(triggersOf(shop.update("cron_1", R"({"enabled":false})")).at(0).enabled, std::optional(false));
    QCOMPARE(triggersOf(shop.update("%6Eightly", R"({"name":"weekly","enabled":true})")),
             (std::vector<CronTrigger>{{"cron_1", "weekly", "*/15 * * * *", true}}));
    QCOMPARE(shop.update("nightly", R"({"enabled":true})").status, 404);
    QCOMPARE(shop.update("weekly", R"({"name":"weekly"})").status, 200);
    shop.update("weekly", R"({"enabled":false})");
    shop.restart();
    QCOMPARE(shop.triggers(), (std::vector<CronTrigger>{{"cron_1", "weekly", "*/15 * * * *", false}}));
    // The expression stays as it was written.
    shop.create("spaced", " 0  0 * * mon ");
    QCOMPARE(shop.triggers().at(1).cronExpression, std::string(" 0  0 * * mon "));
    const TestAnswer gone = shop.send("DELETE", std::string(kCron) + "/weekly");
    QCOMPARE(gone.status, 200);
    QCOMPARE(triggersOf(gone).size(), std::size_t{1});
    QCOMPARE(shop.send("DELETE", std::string(kCron) + "/weekly").status, 404);
    QCOMPARE(shop.send("DELETE", std::string(kCron) + "/cron_2").status, 200);
    // An id is never given twice.
    QCOMPARE(triggersOf(shop.create("nightly", "0 0 * * *")).at(0).id, std::string("cron_3"));
  }

  void wrongRequestsAreRefused() {
    Shop shop;
    shop.create("nightly", "0 0 * * *");
    for (const char* wrong :
         {"", "[]", "{}", "{", R"({"name":"Up","cronExpression":"* * * * *"})", R"({"name":"a"})",
          R"({"name":"a-b","cronExpression":"* * * * *"})", R"({"name":"1a","cronExpression":"* * * * *"})",
          R"({"name":"a","cronExpression":null})", R"({"name":"a","cronExpression":["* * * * *"]})",
          R"({"name":"a","cronExpression":"* * * * *","enabled":true})"}) {
      const TestAnswer answer = shop.post(kCron, wrong);
      QVERIFY2(answer.status == 400, wrong);
      QCOMPARE(answer.code(), QStringLiteral("invalid_request"));
    }
    for (const char* wrong : {"", "{}", R"({"name":null})", R"({"enabled":"true"})", R"({"cronExpression":7})",
                              R"({"name":"B"})", R"({"colour":"red"})"})
      QVERIFY2(shop.update("nightly", wrong).status == 400, wrong);
    QCOMPARE(shop.create(std::string(63, 'a'), "* * * * *").status, 200);
    QCOMPARE(shop.create(std::string(64, 'a'), "* * * * *").status, 400);
    QCOMPARE(shop.post("/v1/services/nobody/cron", createBody("a", "* * * * *")).status, 404);
    QCOMPARE(shop.create("nightly", "0 0 * * *").status, 409);
    QCOMPARE(shop.update("nightly", "{\"name\":\"" + std::string(63, 'a') + "\"}").code(),
             QStringLiteral("resource_exists"));
    // Nothing of a refused update stays.
    QCOMPARE(shop.update("nightly", R"({"enabled":false,"cronExpression":"61 * * * *"})").status, 422);
    QCOMPARE(shop.update("nightly", R"({"name":"other","cronExpression":"61 * * * *"})").status, 422);
    QCOMPARE(shop.triggers().at(0), (CronTrigger{"cron_1", "nightly", "0 0 * * *", true}));
  }

  void refusedExpressionsNameTheField() {
    Shop shop;
    const TestAnswer answer = shop.create("a", "0 25 * * *");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), QStringLiteral("invalid_cron_expression"));
    QCOMPARE(answer.message(), QStringLiteral("The hour field: 25 is not from 0 to 23."));
    QVERIFY(answer.json()[QLatin1String("agent_instruction")].toString().contains(QLatin1String("*/15 * * * *")));
    for (const std::string wrong : {"", "* * * *", "@daily", "0 0 30 2 *", "* * * *\n*"})
      QVERIFY2(shop.create("a", wrong).status == 422, wrong.c_str());
    QCOMPARE(shop.create("a", "0 0 * * *" + std::string(112, ' ')).status, 422);
    QVERIFY(shop.triggers().empty());
    QCOMPARE(shop.create("a", "0 0 * * *" + std::string(111, ' ')).status, 200);
  }

  void thePlanLimitsTheAccount() {
    Shop shop;
    shop.post("/v1/services", R"({"name":"other","kind":"rust_worker"})");
    for (int i = 0; i < 4; ++i) QCOMPARE(shop.create("t" + std::to_string(i), "* * * * *").status, 200);
    QCOMPARE(shop.post("/v1/services/other/cron", createBody("a", "* * * * *")).status, 200);
    const TestAnswer sixth = shop.create("t5", "* * * * *");
    QCOMPARE(sixth.status, 402);
    QCOMPARE(sixth.code(), QStringLiteral("payment_required"));
    QVERIFY(sixth.message().contains(QLatin1String("at most 5 cron triggers")));
    QCOMPARE(shop.triggers().size(), std::size_t{4});
    shop.send("DELETE", "/v1/services/other");
    QCOMPARE(shop.create("t5", "* * * * *").status, 200);
  }

  void isCounted() {
    Shop shop;
    shop.create("a", "* * * * *");
    shop.create("b", "* * * * *");
    const auto services = decodeServices(shop.get("/v1/services").body);
    QCOMPARE(services->services.at(0).resources.cronTriggers, std::optional<std::int64_t>(2));
    QCOMPARE(services->services.at(0).capabilities.find("cron"), std::optional(true));
    QCOMPARE(decodeAccountUsage(shop.get("/v1/usage").body)->usage.cronTriggerCount, std::optional<std::int64_t>(2));
    shop.send("DELETE", "/v1/services/shop");
    QCOMPARE(decodeAccountUsage(shop.get("/v1/usage").body)->usage.cronTriggerCount, std::optional<std::int64_t>(0));
  }

  void triggersOfAnotherServiceAreOutOfReach() {
    Shop shop;
    shop.post("/v1/services", R"({"name":"other","kind":"rust_worker"})");
    shop.create("a", "* * * * *");
    QCOMPARE(shop.send("DELETE", "/v1/services/other/cron/a").status, 404);
    QCOMPARE(shop.send("DELETE", "/v1/services/other/cron/cron_1").status, 404);
    QCOMPARE(shop.get("/v1/local/services/other/cron/cron_1/runs").status, 404);
    QCOMPARE(shop.triggers().size(), std::size_t{1});
  }
};

QTEST_GUILESS_MAIN(TriggersTest)
#include "triggers_test.moc"
