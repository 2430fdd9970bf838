// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets: names come back, values never; encrypted on the disk with a key that is never replaced.

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "api/contract/codec.h"
#include "api/contract/env/codec.h"
#include "api/local/secrets/secret_vault.h"
#include "api/local/store/store.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr const char* kEnv = "/v1/services/shop/env";

std::string body(const std::string& name, const std::string& value) {
  return "{\"name\":" + quoteJson(name) + ",\"value\":" + quoteJson(value) + "}";
}

TestAnswer set(LocalFixture& fixture, const std::string& name, const std::string& value) {
  return fixture.send("PUT", kEnv, body(name, value));
}

std::vector<EnvVarSummary> list(LocalFixture& fixture) {
  std::vector<Problem> problems;
  const auto out = decodeEnvList(fixture.get(kEnv).body, &problems);
  return out && problems.empty() ? out->env : std::vector<EnvVarSummary>{{"problem", {}, {}}};
}

QString keyPath(const LocalFixture& fixture) { return QString::fromStdString(fixture.folder() + ".secrets-key"); }

// What a worker would get, read while the service stands still.
Result<std::vector<std::pair<std::string, std::string>>> values(LocalFixture& fixture) {
  fixture.stop();
  std::vector<std::pair<std::string, std::string>> none;
  const auto store = Store::open(fixture.folder() + "/data.db", {});
  if (!store) return Unexpected(store.error());
  return SecretVault(**store, fixture.folder()).values("service_1");
}

}  // namespace

class SecretsRoutesTest : public QObject {
  Q_OBJECT
 private slots:
  void namesComeBackAndValuesNever() {
    UtcTime now = *parseTime("2026-05-01T10:00:00.250Z");
    Options options;
    options.clock = [&now] { return now; };
    LocalFixture fixture(options);
    fixture.makeDatabase();
    QCOMPARE(list(fixture).size(), std::size_t{0});
    std::vector<Problem> problems;
    const auto made = decodeEnvSet(set(fixture, "STRIPE_KEY", "sk_live_hidden").body, &problems);
    QVERIFY(made && problems.empty());
    QCOMPARE(made->name, std::string("STRIPE_KEY"));
    QCOMPARE(made->redeployRecommended, std::optional(true));
    QCOMPARE(set(fixture, "_A", "").status, 200);  // an empty value is a value
    QCOMPARE(list(fixture).size(), std::size_t{2});
    QCOMPARE(list(fixture)[0].name, std::string("STRIPE_KEY"));
    QCOMPARE(list(fixture)[0].createdAt, std::string("2026-05-01T10:00:00.250Z"));
    now += std::chrono::hours(1);
    set(fixture, "STRIPE_KEY", "sk_live_other");
    QCOMPARE(list(fixture)[0].createdAt, std::string("2026-05-01T10:00:00.250Z"));
    QCOMPARE(list(fixture)[0].updatedAt, std::string("2026-05-01T11:00:00.250Z"));
    const std::string answers = fixture.get(kEnv).body + fixture.get("/v1/services/shop/overview").body;
    QVERIFY(answers.find("sk_live") == std::string::npos);
    QCOMPARE(decodeServiceOverview(fixture.get("/v1/services/service_1/overview").body)->env.size(), std::size_t{2});
    QCOMPARE(decodeServices(fixture.get("/v1/services").body)->services[0].resources.secrets,
             std::optional<std::int64_t>(2));
    QCOMPARE(fixture.get("/v1/services/nobody/env").status, 404);
  }

  void deletingSaysWhetherThereWasOne() {
    LocalFixture fixture;
    fixture.makeDatabase();
    set(fixture, "A", "1");
    const auto gone = decodeEnvDelete(fixture.send("DELETE", std::string(kEnv) + "/%41").body);
    QCOMPARE(*gone, (EnvDeleteResponse{"A", true, true}));
    const auto again = decodeEnvDelete(fixture.send("DELETE", "/v1/services/service_1/env/A").body);
    QCOMPARE(*again, (EnvDeleteResponse{"A", false, false}));
    QCOMPARE(fixture.send("DELETE", std::string(kEnv) + "/a").status, 400);
    QCOMPARE(list(fixture).size(), std::size_t{0});
  }

  void boundsHold() {
    LocalFixture fixture;
    fixture.makeDatabase();
    QCOMPARE(set(fixture, std::string(64, 'A'), "x").status, 200);
    for (const std::string& name : {std::string(65, 'A'), std::string(), std::string("1A"), std::string("a"),
                                    std::string("A-B"), std::string("TOVUK_TOKEN"), std::string("TOVUK_")})
      QVERIFY2(set(fixture, name, "x").status == 400, name.c_str());
    QCOMPARE(set(fixture, "TOVUK", "x").status, 200);
    QCOMPARE(set(fixture, "BIG", std::string(5120, 'x')).status, 200);
    const TestAnswer over = set(fixture, "BIG", std::string(5121, 'x'));
    QCOMPARE(over.status, 400);
    QVERIFY(over.message().contains(QLatin1String("5120")));
    QVERIFY(set(fixture, "BIG", std::string(8193, 'x')).message().contains(QLatin1String("8192")));
    std::string umlauts;  // bytes count, not characters
    for (int i = 0; i < 2561; ++i) umlauts += "\xc3\xa4";
    QCOMPARE(set(fixture, "BIG", umlauts).status, 400);
    for (const char* wrong : {"", "[]", "{}", R"({"name":"A"})", R"({"name":"A","value":1})",
                              R"({"name":"A","value":null})", R"({"name":"A","value":"\u0000"})"})
      QVERIFY2(fixture.send("PUT", kEnv, wrong).status == 400, wrong);
    const std::size_t before = list(fixture).size();
    for (std::size_t i = before; i < 64; ++i) QCOMPARE(set(fixture, "N" + std::to_string(i), "x").status, 200);
    const TestAnswer full = set(fixture, "ONE_MORE", "x");
    QCOMPARE(full.status, 402);
    QVERIFY(full.message().contains(QLatin1String("64")));
    QCOMPARE(set(fixture, "BIG", "other").status, 200);  // one that is there may change
    QCOMPARE(list(fixture).size(), std::size_t{64});
  }

  void valuesAreEncryptedAndSurvive() {
    LocalFixture fixture;
    fixture.makeDatabase();
    QVERIFY(!QFile::exists(keyPath(fixture)));
    set(fixture, "A", "sk_live_hidden");
    set(fixture, "B", "");
    const QFileInfo key(keyPath(fixture));
    QCOMPARE(key.size(), 32);
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const auto opened = values(fixture);
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QCOMPARE(opened->size(), std::size_t{2});
    QCOMPARE(opened->at(0), (std::pair<std::string, std::string>("A", "sk_live_hidden")));
    QCOMPARE(opened->at(1).second, std::string());
    for (const char* name : {"/data.db", "/data.db-wal"}) {
      QFile file(QString::fromStdString(fixture.folder() + name));
      if (!file.open(QFile::ReadOnly)) continue;
      QVERIFY(!file.readAll().contains("sk_live_hidden"));
    }
    fixture.restart();
    QCOMPARE(list(fixture).size(), std::size_t{2});
    QCOMPARE(set(fixture, "C", "3").status, 200);
    QCOMPARE(values(fixture)->size(), std::size_t{3});
  }

  void aLostKeyIsSaidAndNotReplaced() {
    LocalFixture fixture;
    fixture.makeDatabase();
    set(fixture, "A", "1");
    QVERIFY(QFile::rename(keyPath(fixture), keyPath(fixture) + QStringLiteral(".away")));
    const TestAnswer lost = set(fixture, "B", "2");
    QCOMPARE(lost.status, 500);
    QCOMPARE(lost.code(), QStringLiteral("secrets_key_lost"));
    QVERIFY(!QFile::exists(keyPath(fixture)));
    QCOMPARE(list(fixture).size(), std::size_t{1});
    // Another key is not taken for the right one.
    QFile wrong(keyPath(fixture));
    QVERIFY(wrong.open(QFile::WriteOnly));
    wrong.write(QByteArray(32, 'k'));
    wrong.close();
    QCOMPARE(set(fixture, "B", "2").code(), QStringLiteral("secrets_key_wrong"));
    QVERIFY(wrong.open(QFile::WriteOnly | QFile::Truncate));
    wrong.write("short");
    wrong.close();
    QCOMPARE(set(fixture, "B", "2").code(), QStringLiteral("secrets_key_damaged"));
    QVERIFY(wrong.remove());
    // Without any secret left there is nothing to lose, and a new key is made.
    QCOMPARE(fixture.send("DELETE", std::string(kEnv) + "/A").status, 200);
    QCOMPARE(set(fixture, "B", "2").status, 200);
    QVERIFY(QFile::exists(keyPath(fixture)));
  }

  void aDeletedServiceTakesItsSecretsAlong() {
    LocalFixture fixture;
    fixture.makeDatabase();
    set(fixture, "A", "1");
    fixture.send("DELETE", "/v1/services/shop");
    QCOMPARE(values(fixture)->size(), std::size_t{0});
  }
};

QTEST_GUILESS_MAIN(SecretsRoutesTest)
#include "routes_test.moc"
