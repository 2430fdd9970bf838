// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runtime tokens: what they reach; the environment and the URL of a worker.

#include <QTest>

#include <set>

#include "api/local/http/router.h"
#include "api/local/runtime/runtime_access.h"
#include "api/local/runtime/worker_env.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

// Of {S}/worker-env.
std::map<std::string, std::string> envOf(LocalFixture& fixture, const std::string& service) {
  std::map<std::string, std::string> out;
  const TestAnswer answer = fixture.get("/v1/local/services/" + service + "/worker-env");
  for (const QJsonValue& each : answer.json()[QLatin1String("env")].toArray())
    out[each[QLatin1String("name")].toString().toStdString()] = each[QLatin1String("value")].toString().toStdString();
  return out;
}

std::string filled(std::string_view path, const std::string& service) {
  std::string out;
  while (!path.empty()) {
    const std::size_t open = path.find('{');
    out += path.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = path.find('}', open);
    out += path.substr(open, close - open + 1) == "{service_id}" ? service : std::string("x");
    path.remove_prefix(close + 1);
  }
  return out;
}

}  // namespace

class TokensTest : public QObject {
  Q_OBJECT
 private slots:
  // Against the words of the documentation, apart from the switch in the code.
  void everyRouteIsDecided() {
    const std::set<std::string_view> documented = {"getServiceResources",
                                                   "queryServiceSqliteDatabase",
                                                   "listServiceKvKeys",
                                                   "getServiceKvValue",
                                                   "putServiceKvValue",
                                                   "deleteServiceKvValue",
                                                   "bulkGetServiceKvValues",
                                                   "bulkPutServiceKvValues",
                                                   "bulkRemoveServiceKvValues",
                                                   "sendServiceQueueMessage",
                                                   "sendServiceQueueMessageBatch",
                                                   "readServiceQueueMetrics",
                                                   "listServiceStateObjects",
                                                   "listServiceStateKeys",
                                                   "readServiceStateValue",
                                                   "writeServiceStateValue",
                                                   "deleteServiceStateValue",
                                                   "readServiceStateAlarm",
                                                   "setServiceStateAlarm",
                                                   "deleteServiceStateAlarm"};
    for (const RouteInfo& route : routes()) {
      const bool storage = route.path.starts_with("/v1/services/{service_id}/storage");
      const bool expected = route.auth == Auth::Open || storage || documented.contains(route.operation);
      QVERIFY2(runtimeMay(route.route) == expected, route.operation.data());
      if (runtimeMay(route.route) && route.auth == Auth::Bearer)
        QVERIFY2(route.path.starts_with("/v1/services/{service_id}/"), route.operation.data());
    }
  }

  void everyRouteRefusesOrAnswers() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.post("/v1/services", R"({"name":"other","kind":"rust_worker"})");
    const std::string token = envOf(fixture, "shop")["TOVUK_RUNTIME_TOKEN"];
    const auto send = [&](Verb verb, const std::string& path) {
      return fixture.send(text(verb).data(), path, verb == Verb::Get ? "" : "{}",
                          {{"Authorization", "Bearer " + token}}, false);
    };
    for (const RouteInfo& route : routes()) {
      if (route.auth == Auth::Open) continue;
      const TestAnswer own = send(route.verb, filled(route.path, "shop"));
      QVERIFY2((own.status == 403) != runtimeMay(route.route), route.operation.data());
      QVERIFY2(own.status != 401, route.operation.data());
      for (const char* service : {"other", "service_2", "nothing"}) {
        const TestAnswer foreign = send(route.verb, filled(route.path, service));
        QVERIFY2(foreign.status == 403 && foreign.code() == QStringLiteral("forbidden"), route.operation.data());
      }
    }
    for (const LocalRouteInfo& route : localRoutes()) {
      if (route.auth == Auth::Open) continue;
      QVERIFY2(send(route.verb, filled(route.path, "shop")).status == 403, route.operation.data());
    }
    QCOMPARE(fixture.get("/v1/services/shop").status, 200);
    QCOMPARE(fixture.get("/v1/services/other").status, 200);
  }

  void aTokenReachesItsServiceByIdAndNameAndSurvives() {
    LocalFixture fixture;
    fixture.makeDatabase();
    const auto env = envOf(fixture, "shop");
    const std::string token = env.at("TOVUK_RUNTIME_TOKEN");
    QVERIFY(token.starts_with("tovuk_runtime_") && token.size() == 14 + 64);
    const auto status = [&](const std::string& path, const std::string& body = {}) {
      return fixture.send(body.empty() ? "GET" : "POST", path, body, {{"Authorization", "Bearer " + token}}, false)
          .status;
    };
    for (int round = 0; round < 2; ++round) {
      QCOMPARE(status("/v1/services/shop/resources"), 200);
      QCOMPARE(status("/v1/services/service_1/resources"), 200);
      QCOMPARE(status("/v1/services/shop/sqlite/sqlite_1/query", R"({"sql":"SELECT 1"})"), 200);
      QCOMPARE(status("/v1/account"), 403);
      fixture.restart();
    }
    QCOMPARE(envOf(fixture, "service_1").at("TOVUK_RUNTIME_TOKEN"), token);
    // It ends with its service.
    fixture.send("DELETE", "/v1/services/shop");
    QCOMPARE(status("/v1/services/shop/resources"), 401);
    fixture.post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
    QVERIFY(envOf(fixture, "shop").at("TOVUK_RUNTIME_TOKEN") != token);
    QCOMPARE(status("/v1/services/shop/resources"), 401);
  }

  void environmentOfAWorker() {
    Options options;
    options.plan = Plan::Pro;
    LocalFixture fixture(options);
    fixture.makeDatabase();
    const auto env = envOf(fixture, "shop");
    QCOMPARE(env.at("TOVUK_SERVICE_ID"), std::string("service_1"));
    QCOMPARE(env.at("TOVUK_SERVICE_SLUG"), std::string("shop"));
    QCOMPARE(env.at("TOVUK_SERVICE_PLAN"), std::string("pro"));
    QCOMPARE(env.at("TOVUK_API_BASE_URL"), fixture.service().url());
    QCOMPARE(env.at("TOVUK_BINDINGS_VERSION"), std::string("1"));
    QCOMPARE(env.at("TOVUK_SQLITE_DB"), std::string("sqlite_1"));
    QCOMPARE(fixture.get("/v1/local/services/nothing/worker-env").status, 404);
    QCOMPARE(fixture.send("GET", "/v1/local/services/shop/worker-env", {}, {}, false).status, 401);
  }

  void namesOfTheVariables() {
    ServiceResources resources;
    resources.kvNamespaces = {{"kv_1", "CACHE", {}, {}}};
    resources.queues.resize(1);
    resources.queues[0].id = "queue_1";
    resources.queues[0].name = "jobs";
    resources.cronTriggers = {{"cron_1", "nightly_2", "* * * * *", true}};
    resources.stateNamespaces = {{"state_namespace_1", "Room", {}}, {"state_namespace_2", "ROOM", {}}};
    resources.serviceBindings = {{"AUTH_SERVICE", "service_2"}};
    const WorkerEnv env = workerEnv({"service_1", "my-service", "fullstack"}, resources, "free", "http://x", "t");
    const WorkerEnv wanted = {{"TOVUK_SERVICE_ID", "service_1"},
                              {"TOVUK_SERVICE_SLUG", "my-service"},
                              {"TOVUK_SERVICE_PLAN", "free"},
                              {"TOVUK_API_BASE_URL", "http://x"},
                              {"TOVUK_RUNTIME_TOKEN", "t"},
                              {"TOVUK_BINDINGS_VERSION", "1"},
                              {"TOVUK_KV_CACHE", "kv_1"},
                              {"TOVUK_QUEUE_JOBS", "queue_1"},
                              {"TOVUK_CRON_NIGHTLY_2", "cron_1"},
                              {"TOVUK_STATE_ROOM", "state_namespace_1"},
                              {"TOVUK_BINDING_AUTH_SERVICE", "service_2"}};
    QCOMPARE(env, wanted);
    QCOMPARE(envSuffix("a-b.c9"), std::string("A_B_C9"));
  }

  void workersAreSetWhileItRuns() {
    Options options;
    options.workers = {{"shop", "http://127.0.0.1:1"}};
    LocalFixture fixture(options);
    fixture.makeDatabase();
    const auto put = [&](const std::string& body) {
      return fixture.send("PUT", "/v1/local/services/service_1/worker", body);
    };
    const auto shown = [&](const char* url) { return fixture.get("/v1/status").body.find(url) != std::string::npos; };
    QVERIFY(shown("http://127.0.0.1:1"));
    const TestAnswer set = put("{\"url\":\"http://127.0.0.1:2/base\"}");
    QCOMPARE(set.status, 200);
    QCOMPARE(set.json()[QLatin1String("url")].toString(), QStringLiteral("http://127.0.0.1:2/base"));
    QVERIFY(shown("http://127.0.0.1:2/base") && !shown("http://127.0.0.1:1\""));
    for (const char* wrong : {"{}", "[]", "{\"url\":5}"}) QVERIFY2(put(wrong).status == 400, wrong);
    const auto putUrl = [&](const std::string& url) { return put("{\"url\":" + quoteJson(url) + "}").status; };
    for (const char* wrong : {"", "http://", "http:///x", "ftp://x", "http://a b", "127.0.0.1:3000"})
      QVERIFY2(putUrl(wrong) == 400, wrong);
    QCOMPARE(putUrl("http://" + std::string(2042, 'a')), 400);
    QCOMPARE(putUrl("http://" + std::string(2041, 'a')), 200);
    QCOMPARE(put("{\"url\":null}").status, 200);
    QVERIFY(!shown("worker_"));
  }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
