// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The 5000 resources of a service, when the last place is wanted from two sides at a time.

#include <QTest>

#include <future>

#include "api/contract/codec.h"
#include "api/local/store/store.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

// `shop` with this many KV namespaces.
void fill(LocalFixture& fixture, int spaces) {
  fixture.stop();
  {
    const auto store = Store::open(fixture.folder() + "/data.db", {});
    const auto written = (*store)->write([&](Db& db) -> Result<Done> {
      db.use(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "INSERT INTO resources(type, number, service, name) SELECT 0, 100000 + i, 'service_1', 'K' || i FROM n")
          .bind(1, std::int64_t{spaces})
          .run();
      return Done{};
    });
    QVERIFY(written);
  }
  fixture.restart();
}

}  // namespace

class LimitTest : public QObject {
  Q_OBJECT
 private slots:
  void theLastPlaceIsGivenOnce() {
    LocalFixture fixture;
    fixture.post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
    fill(fixture, 4999);
    const std::string base = "/v1/services/shop";
    for (int round = 0; round < 5; ++round) {
      // Making the file of a database takes a while, in which the other comes.
      auto database = std::async(std::launch::async,
                                 [&] { return fixture.post(base + "/sqlite/databases", R"({"name":"LAST"})").status; });
      auto space = std::async(std::launch::async,
                              [&] { return fixture.post(base + "/kv/namespaces", R"({"name":"LAST"})").status; });
      const int first = database.get();
      const int second = space.get();
      QVERIFY2((first == 200) != (second == 200), qPrintable(QStringLiteral("%1 %2").arg(first).arg(second)));
      QCOMPARE(std::max(first, second), 409);
      QCOMPARE(fixture.send("DELETE", base + (first == 200 ? "/sqlite/databases/LAST" : "/kv/namespaces/LAST")).status,
               200);
    }
    // A database that could not be made gives its place back.
    const TestAnswer missing =
        fixture.post(base + "/sqlite/databases", R"({"name":"LAST","sourcePath":"/nowhere/at/all.db"})");
    QVERIFY(missing.status >= 400);
    QCOMPARE(fixture.post(base + "/queues", R"({"name":"last"})").status, 200);
    const TestAnswer over = fixture.post(base + "/state/namespaces", R"({"className":"Over"})");
    QCOMPARE(over.status, 409);
    QCOMPARE(over.code(), QStringLiteral("resource_limit_reached"));
    QCOMPARE(fixture.post(base + "/sqlite/databases", R"({"name":"OVER"})").code(),
             QStringLiteral("resource_limit_reached"));
    // Cron triggers do not count, and another service has its own.
    QCOMPARE(fixture.post(base + "/cron", R"({"name":"t","cronExpression":"0 0 1 1 *"})").status, 200);
    fixture.post("/v1/services", R"({"name":"other","kind":"fullstack"})");
    QCOMPARE(fixture.post("/v1/services/other/sqlite/databases", R"({"name":"DB"})").status, 200);
  }
};

QTEST_GUILESS_MAIN(LimitTest)
#include "limit_test.moc"
