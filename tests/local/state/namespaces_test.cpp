// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// State namespaces: made, listed, counted, deleted and swept.

#include "api/contract/codec.h"
#include "tests/local/local_fixture.h"
#include "tests/local/state/state_world.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

const std::string kSpaces = "/v1/services/shop/state/namespaces";

std::string className(const std::string& name) { return R"({"className":")" + name + R"("})"; }

}  // namespace

class StateNamespacesTest : public QObject {
  Q_OBJECT
 private slots:
  void theyAreMadeListedCountedAndDeleted() {
    LocalFixture fixture;
    fixture.makeDatabase();
    std::vector<Problem> problems;
    const auto made = decodeServiceResources(fixture.post(kSpaces, className("Room")).body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(made->sqliteDatabases.size(), std::size_t{1});
    QCOMPARE(made->stateNamespaces, (std::vector<StateNamespace>{{"state_namespace_1", "Room", 953}}));
    QCOMPARE(fixture.post(kSpaces, className("Room")).status, 409);
    QCOMPARE(fixture.post(kSpaces, className("Counter")).status, 200);
    QCOMPARE(decodeServices(fixture.get("/v1/services").body)->services[0].resources.stateNamespaces,
             std::optional<std::int64_t>(2));
    QCOMPARE(decodeServiceStatus(fixture.get("/v1/services/shop").body)->service.capabilities.find("state"),
             std::optional(true));
    fixture.restart();
    QCOMPARE(decodeServiceResources(fixture.get("/v1/services/shop/resources").body)->stateNamespaces.size(),
             std::size_t{2});
    QCOMPARE(decodeAccountUsage(fixture.get("/v1/usage").body)->usage.stateNamespaceCount,
             std::optional<std::int64_t>(2));
    // By class and by id; an id is never given twice.
    QCOMPARE(fixture.send("DELETE", kSpaces + "/Room").status, 200);
    QCOMPARE(fixture.send("DELETE", kSpaces + "/Room").status, 404);
    const auto left = decodeServiceResources(fixture.send("DELETE", kSpaces + "/state_namespace_2").body);
    QVERIFY(left->stateNamespaces.empty());
    const auto again = decodeServiceResources(fixture.post(kSpaces, className("Room")).body);
    QCOMPARE(again->stateNamespaces[0].id, std::string("state_namespace_3"));
    QCOMPARE(fixture.post("/v1/services/nope/state/namespaces", className("Room")).status, 404);
  }

  void classNamesHaveOneForm() {
    LocalFixture fixture;
    fixture.makeDatabase();
    for (const char* wrong :
         {"{}", "", "[]", R"({"className":null})", R"({"className":5})", R"({"className":""})",
          R"({"className":"room"})", R"({"className":"1Room"})", R"({"className":"Ro-om"})", R"({"className":"_Room"})",
          R"({"name":"Room"})", R"({"className":"Room","name":"Room"})"}) {
      const TestAnswer answer = fixture.post(kSpaces, wrong);
      QVERIFY2(answer.status == 400, wrong);
      QCOMPARE(answer.code(), QStringLiteral("invalid_request"));
    }
    QCOMPARE(fixture.post(kSpaces, className("R" + std::string(63, 'x'))).status, 200);
    QCOMPARE(fixture.post(kSpaces, className("R" + std::string(64, 'x'))).status, 400);
    // A path cannot name a class with an underscore.
    QCOMPARE(fixture.post(kSpaces, className("Chat_room")).status, 200);
    const TestAnswer byClass = fixture.get(kSpaces + "/Chat_room/objects");
    QCOMPARE(byClass.status, 400);
    QVERIFY(byClass.message().contains(QLatin1String("state_namespace_2")));
    QCOMPARE(fixture.get(kSpaces + "/state_namespace_2/objects").status, 200);
    QCOMPARE(fixture.get(kSpaces + "/state_namespace_02/objects").status, 404);
  }

  void thePlanBoundsClassesOfTheAccount() {
    for (const auto& [plan, most] : {std::pair(Plan::Free, 100), std::pair(Plan::Pro, 500)}) {
      StateWorld world(plan);
      for (int i = 0; i < most; ++i)
        QCOMPARE(world.send("POST", "/state/namespaces", className("C" + std::to_string(i))).status, 200);
      QCOMPARE(world.send("POST", "/state/namespaces", className("OneMore")).status, 402);
      QCOMPARE(world.send("POST", "/state/namespaces", className("C1")).status, 409);
      QCOMPARE(world.send("DELETE", "/state/namespaces/C1").status, 200);
      QCOMPARE(world.send("POST", "/state/namespaces", className("OneMore")).status, 200);
    }
  }

  void whatARemovedOneStoredCountsNoMoreAndIsSwept() {
    StateWorld world;
    QCOMPARE(world.send("POST", "/state/namespaces", className("Room")).status, 200);
    QCOMPARE(world.send("POST", "/state/namespaces", className("Kept")).status, 200);
    for (const char* space : {"Room", "Kept"})
      for (const char* object : {"a", "b", "c"})
        for (const char* key : {"1", "2", "3"})
          QCOMPARE(world
                       .send("PUT", std::string("/state/namespaces/") + space + "/objects/" + object + "/values/" + key,
                             R"({"value":"xyz"})")
                       .status,
                   200);
    world.setAlarm("a", R"({"delaySeconds":0})");
    world.runDue();
    AccountUsage usage;
    world.write([&](Db& db) { world.part->usage(db, usage); });
    QCOMPARE(usage.day.find(Meter::StateSqliteStorageBytes), std::optional<std::int64_t>(2 * 9 * 4));
    QCOMPARE(world.send("DELETE", "/state/namespaces/Room").status, 200);
    world.write([&](Db& db) { world.part->usage(db, usage); });
    QCOMPARE(usage.month.find(Meter::StateSqliteStorageBytes), std::optional<std::int64_t>(9 * 4));
    QCOMPARE(usage.stateNamespaceCount, std::optional<std::int64_t>(1));
    QCOMPARE(world.ask("SELECT count(*) FROM graves WHERE type = 3 AND number = 1"), 1);
    int steps = 0;
    bool done = false;
    for (; !done && steps < 100; ++steps) world.write([&](Db& db) { done = world.part->sweep(db, 1, 2); });
    QVERIFY(done && steps >= 6);  // twelve rows, two at a time
    QCOMPARE(world.ask("SELECT count(*) FROM state_objects WHERE namespace = 1"), 0);
    QCOMPARE(world.ask("SELECT count(*) FROM state_alarm_runs"), 0);
    QCOMPARE(world.ask("SELECT count(*) FROM state_keys"), 9);
    QCOMPARE(world.ask("SELECT count(*) FROM state_values"), 9);
    QCOMPARE(world.ask("SELECT bytes FROM state_account"), 36);
    // A second time does no harm.
    world.write([&](Db& db) { done = world.part->sweep(db, 1, 2); });
    QVERIFY(done);
    QCOMPARE(world.ask("SELECT bytes FROM state_account"), 36);
  }

  void aRemovedServiceTakesItsStateAlong() {
    LocalFixture fixture;
    fixture.makeDatabase();
    QCOMPARE(fixture.post(kSpaces, className("Room")).status, 200);
    QCOMPARE(fixture.send("PUT", kSpaces + "/Room/objects/a/values/k", R"({"value":"x"})").status, 200);
    QCOMPARE(fixture.send("DELETE", "/v1/services/shop").status, 200);
    const auto usage = decodeAccountUsage(fixture.get("/v1/usage").body);
    QCOMPARE(usage->usage.stateNamespaceCount, std::optional<std::int64_t>(0));
    QCOMPARE(usage->usage.day.find(Meter::StateSqliteStorageBytes), std::optional<std::int64_t>(0));
    fixture.makeDatabase();
    QCOMPARE(fixture.get(kSpaces + "/Room/objects").status, 404);
  }
};

QTEST_GUILESS_MAIN(StateNamespacesTest)
#include "namespaces_test.moc"
