// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Custom domains and their verification against the file that a person edits.

#include <QFile>
#include <QTest>

#include "api/contract/codec.h"
#include "api/contract/domain/codec.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr const char* kDomains = "/v1/services/shop/domains";

TestAnswer add(LocalFixture& fixture, const std::string& domain, const std::string& path = kDomains) {
  return fixture.post(path, "{\"domain\":" + quoteJson(domain) + "}");
}

void writeDns(const LocalFixture& fixture, const char* text) {
  QFile file(QString::fromStdString(fixture.folder() + "/dns.txt"));
  if (!file.open(QFile::WriteOnly | QFile::Truncate)) qWarning("dns.txt");
  file.write(text);
}

ServiceDomain verify(LocalFixture& fixture, const std::string& domain) {
  const auto out = decodeServiceDomain(fixture.post(std::string(kDomains) + "/" + domain + "/verify").body);
  return out ? *out : ServiceDomain();
}

}  // namespace

class DomainsRoutesTest : public QObject {
  Q_OBJECT
 private slots:
  void aDomainIsAddedWithItsRecord() {
    LocalFixture fixture;
    fixture.makeDatabase();
    std::vector<Problem> problems;
    const auto made = decodeServiceDomain(add(fixture, "API.Example.com").body, &problems);
    QVERIFY2(made && problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(made->domain, std::string("api.example.com"));
    QCOMPARE(made->id, std::string("domain_1"));
    QCOMPARE(made->serviceId, std::string("service_1"));
    QCOMPARE(made->status, std::string("pending"));
    QCOMPARE(made->verified, std::optional(false));
    QVERIFY(!made->verifiedAt);
    QCOMPARE(made->dnsRecordType, std::string("CNAME"));
    QCOMPARE(made->dnsRecordName, std::string("api.example.com"));
    QCOMPARE(made->dnsRecordValue, std::string("cname.tovuk.app"));
    QVERIFY(made->agentInstruction.find("api.example.com CNAME cname.tovuk.app") != std::string::npos);
    QVERIFY(made->agentInstruction.find("/dns.txt") != std::string::npos);
    QCOMPARE(decodeServiceDomains(fixture.get("/v1/services/service_1/domains").body)->domains,
             std::vector<ServiceDomain>{*made});
    fixture.restart();
    QCOMPARE(decodeServiceOverview(fixture.get("/v1/services/shop/overview").body)->domains,
             std::vector<ServiceDomain>{*made});
    QCOMPARE(decodeServices(fixture.get("/v1/services").body)->services[0].resources.customDomains,
             std::optional<std::int64_t>(1));
    QCOMPARE(decodeAccountUsage(fixture.get("/v1/usage").body)->usage.customDomainCount,
             std::optional<std::int64_t>(1));
  }

  void onlyHostNamesAreTaken() {
    LocalFixture fixture;
    fixture.makeDatabase();
    const std::string label(63, 'a');
    const std::string longest = label + "." + label + "." + label + "." + std::string(61, 'b');
    for (const std::string& good : {std::string("a.io"), label + ".com", longest, std::string("xn--bcher-kva.example")})
      QVERIFY2(add(fixture, good).status == 200, good.c_str());
    for (const std::string& bad :
         {std::string("localhost"), std::string("a..com"), std::string("-a.com"), std::string("a-.com"),
          std::string("a.c"), std::string("a.com."), std::string("a_b.com"), std::string(), label + "a.com",
          longest + "b", std::string("a.com/x"), std::string("\xc3\xa4.com")})
      QVERIFY2(add(fixture, bad).status == 400, bad.c_str());
    for (const char* wrong : {"{}", R"({"domain":5})", R"({"domain":null})", "[]"})
      QVERIFY2(fixture.post(kDomains, wrong).status == 400, wrong);
  }

  void verifyLooksIntoTheFile() {
    UtcTime now = *parseTime("2026-05-01T10:00:00Z");
    Options options;
    options.clock = [&now] { return now; };
    LocalFixture fixture(options);
    fixture.makeDatabase();
    add(fixture, "api.example.com");
    QVERIFY(QFile::exists(QString::fromStdString(fixture.folder() + "/dns.txt")));  // explains itself
    QCOMPARE(verify(fixture, "api.example.com").status, std::string("pending"));
    writeDns(fixture, "# api.example.com CNAME cname.tovuk.app\napi.example.com CNAME other.example.com\n");
    const ServiceDomain wrong = verify(fixture, "api.example.com");
    QCOMPARE(wrong.status, std::string("pending"));
    QVERIFY(wrong.agentInstruction.find("other.example.com") != std::string::npos);
    writeDns(fixture, "\nother.example.com CNAME x.y\n  API.example.com. \t cname  CNAME.tovuk.app.\r\n");
    const ServiceDomain right = verify(fixture, "API.example.com");
    QCOMPARE(right.status, std::string("active"));
    QCOMPARE(right.verified, std::optional(true));
    QCOMPARE(right.verifiedAt, std::optional<std::string>("2026-05-01T10:00:00.000Z"));
    now += std::chrono::hours(1);  // since when it is active stays
    QCOMPARE(verify(fixture, "api.example.com").verifiedAt, std::optional<std::string>("2026-05-01T10:00:00.000Z"));
    fixture.restart();
    QCOMPARE(decodeServiceDomains(fixture.get(kDomains).body)->domains[0].status, std::string("active"));
    writeDns(fixture, "");
    const ServiceDomain gone = verify(fixture, "api.example.com");
    QCOMPARE(gone.status, std::string("pending"));
    QVERIFY(!gone.verifiedAt);
    const TestAnswer none = fixture.post(std::string(kDomains) + "/none.example.com/verify");
    QCOMPARE(none.status, 404);
    QCOMPARE(none.code(), QStringLiteral("domain_not_found"));
    QCOMPARE(fixture.post(std::string(kDomains) + "/nonsense/verify").status, 400);
  }

  void oneOwnerInTheWholeAccount() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.post("/v1/services", R"({"name":"blog","kind":"fullstack"})");
    add(fixture, "api.example.com");
    QCOMPARE(add(fixture, "api.example.com").status, 409);
    const TestAnswer taken = add(fixture, "API.EXAMPLE.COM", "/v1/services/blog/domains");
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.code(), QStringLiteral("resource_exists"));
    // Another service cannot see, verify or delete it.
    QCOMPARE(fixture.post("/v1/services/blog/domains/api.example.com/verify").status, 404);
    const auto other =
        decodeServiceDomainDelete(fixture.send("DELETE", "/v1/services/blog/domains/api.example.com").body);
    QCOMPARE(*other, (ServiceDomainDeleteResponse{"api.example.com", false}));
    const auto own =
        decodeServiceDomainDelete(fixture.send("DELETE", std::string(kDomains) + "/API.example%2Ecom").body);
    QCOMPARE(*own, (ServiceDomainDeleteResponse{"api.example.com", true}));
    QCOMPARE(add(fixture, "api.example.com", "/v1/services/blog/domains").status, 200);
    fixture.send("DELETE", "/v1/services/blog");
    QCOMPARE(add(fixture, "api.example.com").status, 200);
  }

  void thePlanLimits() {
    LocalFixture fixture;
    fixture.makeDatabase();
    for (int i = 0; i < 100; ++i) QCOMPARE(add(fixture, "d" + std::to_string(i) + ".example.com").status, 200);
    const TestAnswer over = add(fixture, "one-more.example.com");
    QCOMPARE(over.status, 409);
    QCOMPARE(over.code(), QStringLiteral("resource_limit_reached"));
    QVERIFY(over.message().contains(QLatin1String("100")));
  }
};

QTEST_GUILESS_MAIN(DomainsRoutesTest)
#include "routes_test.moc"
