// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GET /v1/capabilities against the bounds of schemas page section 2.19 and against the other tables.

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

#include "api/contract/catalogue/codec.h"
#include "api/contract/catalogue/limits.h"
#include "api/contract/meters.h"
#include "api/contract/routes.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

bool matches(const std::string& text, const char* pattern) {
  return QRegularExpression(QLatin1String(pattern)).match(QString::fromStdString(text)).hasMatch();
}

bool fits(const std::string& text, std::size_t most) { return !text.empty() && text.size() <= most; }

bool allFit(const std::vector<std::string>& texts, std::size_t least, std::size_t items, std::size_t most) {
  return texts.size() >= least && texts.size() <= items &&
         std::all_of(texts.begin(), texts.end(), [&](const std::string& text) { return fits(text, most); });
}

}  // namespace

class CatalogueTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    LocalFixture fixture;
    const TestAnswer answer = fixture.send("GET", "/v1/capabilities", {}, {}, false);  // open
    QCOMPARE(answer.status, 200);
    std::vector<Problem> problems;
    auto decoded = decodeCapabilities(answer.body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QVERIFY(decoded.has_value());
    m_catalogue = *decoded;
    QCOMPARE(encode(m_catalogue), answer.body);
    QCOMPARE(m_catalogue.openapiUrl, fixture.service().url() + "/v1/openapi.json");
  }

  void headIsWithinItsBounds() {
    QVERIFY(matches(m_catalogue.product, "\\A[A-Za-z0-9 ._-]{1,80}\\z"));
    QCOMPARE(m_catalogue.apiVersion, std::string("v1"));
    QVERIFY(m_catalogue.docsUrl.starts_with("https://"));
    QVERIFY(fits(m_catalogue.auth, 500));
    QVERIFY(allFit(m_catalogue.agentWorkflow, 1, 1000, 500));
    for (const CapabilityCommand& command : m_catalogue.commands)
      QVERIFY2(fits(command.command, kMaxCommandCharacters) && fits(command.description, kMaxDescriptionCharacters),
               command.command.c_str());
  }

  void endpointsAreTheRoutes() {
    QCOMPARE(m_catalogue.endpoints.size(), routes().size());
    for (std::size_t i = 0; i < routes().size(); ++i) {
      const CapabilityEndpoint& endpoint = m_catalogue.endpoints[i];
      const RouteInfo& route = routes()[i];
      QCOMPARE(endpoint.name, std::string(route.operation));
      QCOMPARE(endpoint.method, std::string(text(route.verb)));
      QCOMPARE(endpoint.path, std::string(route.path));
      QCOMPARE(endpoint.authRequired, std::optional(route.auth == Auth::Bearer));
      QVERIFY(matches(endpoint.path, "\\A/[A-Za-z0-9_{}?=&./-]{1,239}\\z"));
      QVERIFY2(fits(endpoint.description, kMaxDescriptionCharacters), endpoint.name.c_str());
      QVERIFY2(fits(endpoint.agentInstruction, kMaxCatalogueInstructionCharacters), endpoint.name.c_str());
    }
  }

  void plansAreBoth() {
    QCOMPARE(m_catalogue.plans.size(), std::size_t{2});
    for (const auto& [entry, plan] :
         {std::pair(m_catalogue.plans[0], Plan::Free), std::pair(m_catalogue.plans[1], Plan::Pro)}) {
      QCOMPARE(entry.plan, std::string(text(plan)));
      QVERIFY(entry.limits == limitsOf(plan));
      QVERIFY(entry.pricing == pricingOf(plan));
    }
  }

  void productsAreTheFourteen() {
    std::vector<std::string> keys;
    for (const Product& product : m_catalogue.products) keys.push_back(product.key);
    const std::vector<std::string> expected = {
        "worker", "static_frontend",  "sqlite",  "object_storage", "state", "kv",     "queue",
        "cron",   "service_bindings", "secrets", "custom_domains", "logs",  "builds", "usage_caps"};
    QCOMPARE(keys, expected);
    for (const Product& product : m_catalogue.products) {
      const char* key = product.key.c_str();
      QVERIFY2(matches(product.key, "\\A[a-z][a-z0-9_]{0,63}\\z"), key);
      QVERIFY2(matches(product.name, "\\A[A-Za-z0-9 /_-]{1,80}\\z"), key);
      QVERIFY2(fits(product.summary, kMaxSummaryCharacters), key);
      QVERIFY2(allFit(product.features, 1, kMaxProductTexts, kMaxFeatureCharacters), key);
      QVERIFY2(allFit(product.bestFor, 1, kMaxProductTexts, kMaxAdviceCharacters), key);
      QVERIFY2(allFit(product.avoidFor, 0, kMaxProductTexts, kMaxAdviceCharacters), key);
      QVERIFY2(allFit(product.commands, 1, kMaxProductTexts, kMaxProductCommandCharacters), key);
      QVERIFY2(product.meters.size() <= kMaxProductTexts, key);
      QVERIFY2(product.pricingFields.size() <= kMaxProductFields, key);
      QVERIFY2(product.limitFields.size() <= kMaxProductFields, key);
      for (const std::string& field : product.pricingFields)
        QVERIFY2(matches(field, "\\Apricing\\.[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*){0,3}\\z"), field.c_str());
    }
  }

  void everyMeterHasDetails() {
    std::set<std::string> seen;
    for (const Product& product : m_catalogue.products) {
      QCOMPARE(product.meterDetails.size(), product.meters.size());
      for (std::size_t i = 0; i < product.meters.size(); ++i) {
        const ProductMeter& detail = product.meterDetails[i];
        QCOMPARE(detail.name, product.meters[i]);
        const auto meter = meterNamed(detail.name);
        QVERIFY(meter.has_value());
        QCOMPARE(detail.unit, std::string(info(*meter).unit));
        QVERIFY2(fits(detail.description, kMaxMeterDescriptionCharacters), detail.name.c_str());
        QCOMPARE(detail.capCommands.day,
                 "tovuk limits set " + detail.name + " --period day --value <value> --notify-at-percent 80 --json");
        QVERIFY(detail.capCommands.month.find("--period month") != std::string::npos);
        seen.insert(detail.name);
      }
    }
    QCOMPARE(seen.size(), std::size_t{24});
  }

  // No price is forgotten and none belongs to two products; limits exist.
  void fieldsAreOfThePlanTables() {
    std::map<std::string, int> prices;
    for (const Product& product : m_catalogue.products) {
      for (const std::string& field : product.pricingFields) ++prices[field];
      for (const std::string& field : product.limitFields)
        QVERIFY2(m_catalogue.plans[0].limits.values.contains(field), field.c_str());
    }
    for (const PlanPriceInfo& price : planPriceTable())
      QCOMPARE(prices["pricing." + std::string(price.group) + "." + std::string(price.name)], 1);
    QCOMPARE(prices.size(), planPriceTable().size());
    std::set<std::string> limits;
    for (const Product& product : m_catalogue.products)
      limits.insert(product.limitFields.begin(), product.limitFields.end());
    for (const PlanLimitInfo& limit : planLimitTable())
      if (limit.name != "apiTokens" && limit.name != "supportTicketsPerDay")
        QVERIFY2(limits.contains(std::string(limit.name)), std::string(limit.name).c_str());
  }

 private:
  CapabilityCatalogue m_catalogue;
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
