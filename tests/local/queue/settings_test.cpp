// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queues are made, changed and deleted.

#include <QTest>

#include "tests/local/queue/queue_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

class QueueSettingsTest : public QObject {
  Q_OBJECT
 private slots:
  void aNewQueueHasTheDefaults() {
    QueueFixture fixture;
    const auto queues = fixture.create(R"({"name":"jobs"})").queues;
    QCOMPARE(queues.size(), std::size_t{1});
    const QueueBinding wanted{"queue_1", "jobs", 3, 86400, 10, 5, {}, {}};
    QVERIFY(queues.front() == wanted);
    QueueFixture pro(Plan::Pro);
    QCOMPARE(pro.create(R"({"name":"jobs"})").queues.front().retentionSeconds, std::optional<std::int64_t>(345600));
  }

  void everySettingHasItsRange() {
    QueueFixture fixture(Plan::Pro);
    for (const char* good :
         {R"({"name":"a"})", R"({"name":"b","maxRetries":0,"retentionSeconds":60,"maxBatchSize":1})",
          R"({"name":"c","maxRetries":100,"retentionSeconds":1209600,"maxBatchSize":100,"maxBatchTimeoutSeconds":60})",
          R"({"name":"d","maxBatchTimeoutSeconds":0,"deadLetterQueue":null})", R"({"name":"e","maxRetries":3.0})"})
      QVERIFY2(fixture.local.post(kQueues, good).status == 200, good);
    const std::string longest(63, 'q');
    QCOMPARE(fixture.local.post(kQueues, "{\"name\":\"" + longest + "\"}").status, 200);
    for (const char* wrong : {R"({"name":"x","maxRetries":-1})",
                              R"({"name":"x","maxRetries":101})",
                              R"({"name":"x","maxRetries":null})",
                              R"({"name":"x","maxRetries":"3"})",
                              R"({"name":"x","maxRetries":1.5})",
                              R"({"name":"x","retentionSeconds":59})",
                              R"({"name":"x","retentionSeconds":1209601})",
                              R"({"name":"x","maxBatchSize":0})",
                              R"({"name":"x","maxBatchSize":101})",
                              R"({"name":"x","maxBatchTimeoutSeconds":-1})",
                              R"({"name":"x","maxBatchTimeoutSeconds":61})",
                              R"({"name":"x","deadLetterQueue":5})",
                              R"({"name":"x","deadLetterQueue":""})",
                              R"({"name":"x","deadLetterQueue":"A-B"})",
                              R"({"name":"X"})",
                              R"({"name":"1x"})",
                              R"({"name":"x-y"})",
                              R"({"name":""})",
                              R"({"name":null})",
                              "{}",
                              "[]",
                              "",
                              "{",
                              R"({"name":"x","visibilityTimeout":5})"}) {
      const TestAnswer answer = fixture.local.post(kQueues, wrong);
      QVERIFY2(answer.status == 400, wrong);
      QCOMPARE(answer.code(), QStringLiteral("invalid_request"));
    }
    QCOMPARE(fixture.local.post(kQueues, "{\"name\":\"" + longest + "q\"}").status, 400);
    // The pointer and the limit are named.
    QVERIFY(fixture.local.post(kQueues, R"({"name":"x","maxRetries":101})")
                .message()
                .contains(QLatin1String("/maxRetries: expected an integer from 0 to 100")));
    QCOMPARE(fixture.local.post(kQueues, R"({"name":"a"})").status, 409);
    QCOMPARE(fixture.local.post("/v1/services/other/queues", R"({"name":"a"})").status, 404);
  }

  void theFreePlanHasOneRetention() {
    QueueFixture fixture;
    QCOMPARE(fixture.local.post(kQueues, R"({"name":"a","retentionSeconds":86400})").status, 200);
    const TestAnswer longer = fixture.local.post(kQueues, R"({"name":"b","retentionSeconds":86401})");
    QCOMPARE(longer.status, 402);
    QCOMPARE(longer.code(), QStringLiteral("payment_required"));
    QCOMPARE(fixture.local.send("PUT", std::string(kQueues) + "/a", R"({"retentionSeconds":60})").status, 402);
    QCOMPARE(fixture.local.send("PUT", std::string(kQueues) + "/a", R"({"retentionSeconds":59})").status, 400);
  }

  void updatesChangeWhatTheyName() {
    QueueFixture fixture(Plan::Pro);
    fixture.create(R"({"name":"jobs"})");
    const std::string path = std::string(kQueues) + "/jobs";
    auto queue = fixture.resourcesOf(fixture.local.send("PUT", path, R"({"maxBatchSize":25})")).queues.front();
    QVERIFY((queue == QueueBinding{"queue_1", "jobs", 3, 345600, 25, 5, {}, {}}));
    queue = fixture
                .resourcesOf(fixture.local.send(
                    "PUT", std::string(kQueues) + "/queue%5F1",
                    R"({"maxRetries":0,"retentionSeconds":60,"maxBatchSize":1,"maxBatchTimeoutSeconds":0})"))
                .queues.front();
    const QueueBinding wanted{"queue_1", "jobs", 0, 60, 1, 0, {}, {}};
    QVERIFY(queue == wanted);
    QVERIFY(fixture.resourcesOf(fixture.local.send("PUT", path, "{}")).queues.front() == wanted);
    for (const char* wrong : {R"({"name":"other"})", R"({"maxRetries":101})", R"({"maxBatchSize":null})", "", "[]"})
      QVERIFY2(fixture.local.send("PUT", path, wrong).status == 400, wrong);
    QCOMPARE(fixture.local.send("PUT", std::string(kQueues) + "/queue_2", "{}").status, 404);
    QCOMPARE(fixture.local.send("PUT", std::string(kQueues) + "/Jobs", "{}").status, 404);
    fixture.local.restart();
    QVERIFY(fixture.resourcesOf(fixture.local.get("/v1/services/shop/resources")).queues.front() == wanted);
  }

  void theDeadLetterQueueIsAnotherOfTheService() {
    QueueFixture fixture;
    fixture.local.post("/v1/services", R"({"name":"other","kind":"fullstack"})");
    QCOMPARE(fixture.local.post("/v1/services/other/queues", R"({"name":"foreign"})").status, 200);
    for (const char* wrong :
         {R"({"name":"jobs","deadLetterQueue":"missing"})", R"({"name":"jobs","deadLetterQueue":"jobs"})",
          R"({"name":"jobs","deadLetterQueue":"foreign"})", R"({"name":"jobs","deadLetterQueue":"queue_1"})"})
      QVERIFY2(fixture.local.post(kQueues, wrong).status == 400, wrong);
    fixture.create(R"({"name":"failed_jobs"})");
    const auto made = fixture.create(R"({"name":"jobs","deadLetterQueue":"failed_jobs"})").queues;
    QCOMPARE(made[1].deadLetterQueueId, std::optional<std::string>("queue_2"));
    QCOMPARE(made[1].deadLetterQueueName, std::optional<std::string>("failed_jobs"));

    const std::string path = std::string(kQueues) + "/jobs";
    const auto put = [&](const char* body) { return fixture.local.send("PUT", path, body); };
    for (const char* self :
         {R"({"deadLetterQueue":"jobs"})", R"({"deadLetterQueue":"queue_3"})", R"({"deadLetterQueue":"missing"})"})
      QVERIFY2(put(self).status == 400, self);
    // Left out, it stays; null clears it; an id will do.
    QVERIFY(fixture.resourcesOf(put(R"({"maxRetries":1})")).queues[1].deadLetterQueueId.has_value());
    const auto cleared = fixture.resourcesOf(put(R"({"deadLetterQueue":null})")).queues[1];
    QVERIFY(!cleared.deadLetterQueueId && !cleared.deadLetterQueueName);
    QCOMPARE(fixture.resourcesOf(put(R"({"deadLetterQueue":"queue_2"})")).queues[1].deadLetterQueueName,
             std::optional<std::string>("failed_jobs"));
    // Deleted, it is nobody's any more.
    const auto left = fixture.resourcesOf(fixture.local.send("DELETE", std::string(kQueues) + "/failed_jobs")).queues;
    QCOMPARE(left.size(), std::size_t{1});
    QVERIFY(!left.front().deadLetterQueueId && !left.front().deadLetterQueueName);
  }

  void queuesAreCountedAndDeleted() {
    QueueFixture fixture;
    const auto counts = [&] {
      return std::pair(decodeServices(fixture.local.get("/v1/services").body)->services.front().resources.queues,
                       decodeAccountUsage(fixture.local.get("/v1/usage").body)->usage.queueCount);
    };
    QVERIFY((counts() == std::pair(std::optional<std::int64_t>(0), std::optional<std::int64_t>(0))));
    fixture.create(R"({"name":"a"})");
    fixture.create(R"({"name":"b"})");
    QVERIFY((counts() == std::pair(std::optional<std::int64_t>(2), std::optional<std::int64_t>(2))));
    fixture.send("a", R"({"body":"x"})");
    QCOMPARE(fixture.local.send("DELETE", std::string(kQueues) + "/a").status, 200);
    QCOMPARE(fixture.local.send("DELETE", std::string(kQueues) + "/a").status, 404);
    QCOMPARE(fixture.local.send("DELETE", std::string(kQueues) + "/queue_1").status, 404);
    QCOMPARE(fixture.local.get(std::string(kQueues) + "/a/messages").status, 404);
    // A new one of the name begins empty, under another id.
    QCOMPARE(fixture.create(R"({"name":"a"})").queues.back().id, std::string("queue_3"));
    QVERIFY(fixture.list("a").messages.empty());
    QCOMPARE(fixture.metrics("a").backlogCount, std::optional<std::int64_t>(0));
    QCOMPARE(fixture.local.send("DELETE", "/v1/services/shop").status, 200);
    QCOMPARE(decodeAccountUsage(fixture.local.get("/v1/usage").body)->usage.queueCount, std::optional<std::int64_t>(0));
  }
};

QTEST_GUILESS_MAIN(QueueSettingsTest)
#include "settings_test.moc"
