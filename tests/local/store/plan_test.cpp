// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many services, SQLite databases and queues the plan allows in an account (limits projects, sqliteDatabases and
// queues).

#include <QTest>

#include "api/local/store/store.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

class World {
 public:
  explicit World(Plan plan) : fixture(optionsOf(plan)) {}

  TestAnswer addService(const std::string& name) {
    return fixture.post("/v1/services", R"({"name":")" + name + R"(","kind":"fullstack"})");
  }
  TestAnswer addDatabase(const std::string& service, const std::string& name, const std::string& more = {}) {
    return fixture.post("/v1/services/" + service + "/sqlite/databases", "{\"name\":\"" + name + "\"" + more + "}");
  }
  TestAnswer addQueue(const std::string& service, const std::string& name) {
    return fixture.post("/v1/services/" + service + "/queues", "{\"name\":\"" + name + "\"}");
  }
  // So many queues of a service, numbered from `first` on, while it does not run.
  void fillQueues(const std::string& serviceId, int first, int queues) {
    fixture.stop();
    {
      const auto store = Store::open(fixture.folder() + "/data.db", {});
      const auto written = (*store)->write([&](Db& db) -> Result<Done> {
        const char* const numbers =
            "WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?2) ";
        db.use(numbers + std::string("INSERT INTO resources(type, number, service, name) "
                                     "SELECT 1, i, ?3, 'filled-' || i FROM n"))
            .bind(1, std::int64_t{first})
            .bind(2, std::int64_t{first} + queues)
            .bind(3, std::string_view(serviceId))
            .run();
        db.use(numbers + std::string("INSERT INTO queues(number, max_retries, retention, batch_size, batch_wait) "
                                     "SELECT i, 3, 86400, 10, 5 FROM n"))
            .bind(1, std::int64_t{first})
            .bind(2, std::int64_t{first} + queues)
            .run();
        return Done{};
      });
      QVERIFY(written);
    }
    fixture.restart();
  }

  LocalFixture fixture;

 private:
  static Options optionsOf(Plan plan) {
    Options options;
    options.plan = plan;
    return options;
  }
};

}  // namespace

class PlanTest : public QObject {
  Q_OBJECT
 private slots:
  void tenDatabasesInAFreeAccount() {
    World world(Plan::Free);
    QCOMPARE(world.addService("shop").status, 200);
    QCOMPARE(world.addService("other").status, 200);
    for (int i = 0; i < 9; ++i)
      QCOMPARE(world.addDatabase(i < 5 ? "shop" : "other", "DB_" + std::to_string(i)).status, 200);
    // One that cannot be made takes no place.
    QCOMPARE(world.addDatabase("shop", "LAST", R"(,"sourcePath":"/nowhere/at/all.db")").code(),
             QStringLiteral("import_refused"));
    QCOMPARE(world.addDatabase("shop", "LAST").status, 200);
    for (const char* service : {"shop", "other"}) {
      const TestAnswer over = world.addDatabase(service, "OVER");
      QCOMPARE(over.status, 402);
      QCOMPARE(over.code(), QStringLiteral("payment_required"));
      QVERIFY(over.message().contains(QLatin1String("10 SQLite databases")));
      QVERIFY(!over.json()[QLatin1String("checkout_url")].toString().isEmpty());
    }
    world.fixture.restart();
    QCOMPARE(world.addDatabase("other", "OVER").status, 402);
    QCOMPARE(world.addDatabase("shop", "LAST").code(), QStringLiteral("resource_exists"));
    QCOMPARE(world.fixture.send("DELETE", "/v1/services/shop/sqlite/databases/LAST").status, 200);
    QCOMPARE(world.addDatabase("other", "OVER").status, 200);
    // A service goes with its databases.
    QCOMPARE(world.fixture.send("DELETE", "/v1/services/shop").status, 200);
    QCOMPARE(world.addDatabase("other", "MORE").status, 200);
  }

  void aProAccountHasRoomForMore() {
    World world(Plan::Pro);
    QCOMPARE(world.addService("shop").status, 200);
    for (int i = 0; i < 11; ++i) QCOMPARE(world.addDatabase("shop", "DB_" + std::to_string(i)).status, 200);
  }

  void aHundredServicesInAFreeAccount() {
    World world(Plan::Free);
    for (int i = 0; i < 100; ++i) QCOMPARE(world.addService("service-" + std::to_string(i)).status, 200);
    const TestAnswer over = world.addService("over");
    QCOMPARE(over.status, 402);
    QCOMPARE(over.code(), QStringLiteral("payment_required"));
    QVERIFY(over.message().contains(QLatin1String("limit projects")));
    QCOMPARE(world.addService("service-7").code(), QStringLiteral("resource_exists"));
    QCOMPARE(world.fixture.send("DELETE", "/v1/services/service-7").status, 200);
    QCOMPARE(world.addService("over").status, 200);
  }

  void tenThousandQueuesInAnyAccount_data() {
    QTest::addColumn<bool>("pro");
    QTest::newRow("free") << false;
    QTest::newRow("pro") << true;
  }
  void tenThousandQueuesInAnyAccount() {
    QFETCH(bool, pro);
    World world(pro ? Plan::Pro : Plan::Free);
    for (const char* name : {"shop", "other", "third"}) QCOMPARE(world.addService(name).status, 200);
    world.fillQueues("service_1", 100000, 5000);
    world.fillQueues("service_2", 200000, 4999);
    QCOMPARE(world.addQueue("third", "last").status, 200);
    const TestAnswer over = world.addQueue("third", "over");
    QCOMPARE(over.status, 409);
    QCOMPARE(over.code(), QStringLiteral("resource_limit_reached"));
    QVERIFY(over.message().contains(QLatin1String("10000 queues")));
    QCOMPARE(world.fixture.send("DELETE", "/v1/services/third/queues/last").status, 200);
    QCOMPARE(world.addQueue("third", "over").status, 200);
  }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
