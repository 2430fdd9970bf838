// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checkout and portal, and the pages behind their links.

#include <QTest>

#include "api/contract/account/codec.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

class LinksTest : public QObject {
  Q_OBJECT
 private slots:
  void linksLeadToPagesThatChargeNothing() {
    LocalFixture fixture;
    std::vector<Problem> problems;
    const TestAnswer checkout = fixture.post("/v1/billing/checkout", R"({"target_plan":"pro","reason":"More <b>"})");
    const auto first = decodeBillingCheckout(checkout.body, &problems);
    QVERIFY(first && problems.empty());
    QCOMPARE(first->checkout.reason, std::string("More <b>"));
    const auto second = decodeBillingCheckout(fixture.post("/v1/billing/portal").body, &problems);
    QVERIFY(second && problems.empty() && !second->checkout.reason.empty());
    for (const std::string& url : {first->checkout.url, second->checkout.url}) {
      const std::string base = fixture.service().url();
      QVERIFY(url.starts_with(base + "/v1/local/billing/"));
      const TestAnswer page = fixture.send("GET", url.substr(base.size()), {}, {}, false);  // a browser has no token
      QCOMPARE(page.status, 200);
      QVERIFY(page.header("Content-Type").starts_with("text/html"));
      QVERIFY(page.body.find("costs nothing") != std::string::npos);
      QVERIFY(page.body.find("<script") == std::string::npos);
      QVERIFY(page.header("Content-Security-Policy").find("default-src 'none'") != std::string::npos);
    }
    QCOMPARE(fixture.send("GET", "/v1/local/billing/x", {}, {}, false).status, 404);
    QCOMPARE(fixture.send("GET", "/v1/local/billing/portal", {}, {{"Origin", "http://evil.example"}}, false).status,
             403);
  }

  void whatNeedsALargerPlanSaysWhereToGetIt() {
    LocalFixture fixture;
    fixture.makeDatabase();
    TestAnswer last;
    for (int i = 0; i < 6; ++i)
      last = fixture.post("/v1/services/shop/cron",
                          "{\"cronExpression\":\"0 0 1 1 *\",\"name\":\"t" + std::to_string(i) + "\"}");
    const TestAnswer storage =
        fixture.post("/v1/services/shop/storage/multipart/create",
                     "{\"path\":\"a\",\"contentType\":\"text/plain\",\"sizeBytes\":5492189429760}");
    for (const TestAnswer& refused : {last, storage}) {
      QCOMPARE(refused.status, 402);
      QCOMPARE(refused.code(), QStringLiteral("payment_required"));
      QVERIFY(!refused.message().isEmpty());
      const std::string url = refused.json()[QLatin1String("checkout_url")].toString().toStdString();
      const std::string base = fixture.service().url();
      QVERIFY2(url.starts_with(base), url.c_str());
      QCOMPARE(fixture.send("GET", url.substr(base.size()), {}, {}, false).status, 200);
    }
    // Not on other refusals.
    QVERIFY(fixture.get("/v1/services/none").json()[QLatin1String("checkout_url")].isNull());
  }

  void requestsAreChecked() {
    LocalFixture fixture;
    const auto status = [&](const std::string& plan, const std::string& reason) {
      return fixture.post("/v1/billing/checkout", "{\"target_plan\":" + plan + ",\"reason\":" + quoteJson(reason) + "}")
          .status;
    };
    QCOMPARE(status("\"free\"", "x"), 200);
    QCOMPARE(status("\"max\"", "x"), 400);
    QCOMPARE(status("null", "x"), 400);
    QCOMPARE(status("\"pro\"", ""), 400);
    std::string longest;
    for (int i = 0; i < 512; ++i) longest += "ä";  // characters, not bytes
    QCOMPARE(status("\"pro\"", longest), 200);
    QCOMPARE(status("\"pro\"", longest + "a"), 400);
    QCOMPARE(fixture.post("/v1/billing/checkout", R"({"target_plan":"pro"})").status, 400);
    QCOMPARE(fixture.send("POST", "/v1/billing/portal", {}, {}, false).status, 401);
  }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "links_test.moc"
