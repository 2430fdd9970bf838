// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Batches reach the worker, are retried, and end in the dead-letter queue.

#include <QElapsedTimer>
#include <QTest>

#include "tests/local/queue/queue_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// Each message goes out at once, alone.
constexpr const char* kEager = R"({"name":"jobs","maxBatchSize":1,"maxBatchTimeoutSeconds":0})";

}  // namespace

class QueueDeliveryTest : public QObject {
  Q_OBJECT
 private slots:
  void anAcceptedBatchIsDone() {
    FakeWorker worker;
    QueueFixture fixture(Plan::Free, worker.url());
    fixture.create(kEager);
    QVERIFY(decodeQueueMessageSent(fixture.send("jobs", R"({"body":"AP8=","encoding":"base64"})").body)
                ->nextActions.empty());
    const auto delivered = worker.await(1);
    QCOMPARE(delivered.size(), std::size_t{1});
    QCOMPARE(delivered[0].path, std::string("/.tovuk/queues/jobs"));
    QCOMPARE(delivered[0].body[QLatin1String("queue")].toString(), QStringLiteral("jobs"));
    QVERIFY(delivered[0].body[QLatin1String("batchId")].toString().startsWith(QLatin1String("qbatch_")));
    QCOMPARE(delivered[0].messages().size(), 1);
    const QJsonObject wanted{{QStringLiteral("id"), QStringLiteral("qmsg_1")},
                             {QStringLiteral("attempts"), 1},
                             {QStringLiteral("enqueuedAt"), QStringLiteral("2026-05-11T09:30:00.000Z")},
                             {QStringLiteral("bodyBase64"), QStringLiteral("AP8=")},
                             {QStringLiteral("encoding"), QStringLiteral("base64")},
                             {QStringLiteral("body"), QStringLiteral("AP8=")}};
    QCOMPARE(delivered[0].message(), wanted);
    QVERIFY(fixture.awaitMessage("jobs", "done", 1));
    QCOMPARE(fixture.list("jobs", "?status=done").messages.size(), std::size_t{1});
    QVERIFY(fixture.list("jobs", "?status=queued").messages.empty());
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(0));
    QCOMPARE(fixture.metrics("jobs").backlogBytes, std::optional<std::int64_t>(0));
    // Written, read, deleted; and the worker was asked once.
    QTRY_COMPARE(fixture.meter(Meter::QueueOperations), 3);
    QCOMPARE(fixture.meter(Meter::WorkerRequests), 1);
    // Expiry of what is done costs nothing more.
    fixture.advance(std::chrono::hours(25), "jobs");
    QVERIFY(fixture.list("jobs").messages.empty());
    fixture.local.restart();
    QCOMPARE(worker.count(), std::size_t{1});
    QCOMPARE(fixture.meter(Meter::QueueOperations), 3);
  }

  void aBatchWaitsUntilItIsWholeOrOldEnough() {
    FakeWorker worker;
    QueueFixture fixture(Plan::Free, worker.url());
    fixture.create(R"({"name":"jobs","maxBatchSize":3,"maxBatchTimeoutSeconds":10})");
    fixture.send("jobs", R"({"body":"1"})");
    fixture.send("jobs", R"({"body":"2"})");
    fixture.advance(milliseconds(9999), "jobs");
    fixture.send("jobs", R"({"body":"later","delaySeconds":600})");  // delayed: not part of it
    fixture.local.restart();                                         // the wait survives
    QCOMPARE(worker.count(), std::size_t{0});
    fixture.advance(milliseconds(1), "jobs");
    QCOMPARE(worker.await(1).at(0).messages().size(), 2);
    QVERIFY(fixture.awaitMessage("jobs", "done", 1));
    // Seven at once: two whole batches go, one message waits for more.
    fixture.local.post(std::string(kQueues) + "/jobs/messages/batch",
                       R"({"messages":[{"body":"a"},{"body":"b"},{"body":"c"},{"body":"d"},{"body":"e"},{"body":"f"},)"
                       R"({"body":"g"}]})");
    const auto delivered = worker.await(3);
    QCOMPARE(delivered.size(), std::size_t{3});
    QCOMPARE(delivered[1].messages().size(), 3);
    QCOMPARE(delivered[2].messages().size(), 3);
    QCOMPARE(delivered[1].message()[QLatin1String("body")].toString(), QStringLiteral("YQ=="));
    QTRY_COMPARE(fixture.list("jobs", "?status=done").messages.size(), std::size_t{8});
    QCOMPARE(fixture.list("jobs", "?status=queued").messages.size(), std::size_t{2});
    fixture.advance(seconds(10), "jobs");
    QCOMPARE(worker.await(4).size(), std::size_t{4});
    // The delay ends, and then the wait.
    fixture.advance(seconds(600), "jobs");
    QCOMPARE(worker.await(5).size(), std::size_t{5});
  }

  void aRefusedBatchIsRetriedThenDead() {
    FakeWorker worker;
    worker.set(FakeWorker::Mode::Refuse);
    QueueFixture fixture(Plan::Free, worker.url());
    fixture.create(R"({"name":"jobs","maxBatchSize":1,"maxBatchTimeoutSeconds":0,"maxRetries":2})");
    fixture.send("jobs", R"({"body":"x"})");
    QVERIFY(fixture.awaitMessage("jobs", "queued", 1));
    QCOMPARE(fixture.list("jobs").messages[0].visibleAt, std::string("2026-05-11 09:30:02Z"));
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(1));
    fixture.advance(milliseconds(1999), "jobs");
    QCOMPARE(fixture.list("jobs").messages[0].attempts, std::optional<std::int64_t>(1));
    fixture.advance(milliseconds(1), "jobs");
    QVERIFY(fixture.awaitMessage("jobs", "queued", 2));
    QCOMPARE(fixture.list("jobs").messages[0].visibleAt, std::string("2026-05-11 09:30:06Z"));  // 4 s
    worker.set(FakeWorker::Mode::HangUp);                                                       // as good as a refusal
    fixture.advance(seconds(4), "jobs");
    QVERIFY(fixture.awaitMessage("jobs", "dead", 3));
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(0));
    QTRY_COMPARE(fixture.meter(Meter::QueueOperations), 4);  // written once, read three times
    QCOMPARE(fixture.meter(Meter::WorkerRequests), 3);
    const auto delivered = worker.await(3);
    QCOMPARE(delivered[2].message()[QLatin1String("attempts")].toInt(), 3);
    QVERIFY(delivered[0].body[QLatin1String("batchId")] != delivered[1].body[QLatin1String("batchId")]);
    worker.set(FakeWorker::Mode::Accept);
    fixture.advance(std::chrono::hours(20), "jobs");
    fixture.local.restart();
    QVERIFY(fixture.awaitMessage("jobs", "dead", 3));  // it stays so
    QCOMPARE(worker.count(), std::size_t{3});
  }

  void theLastRefusalMovesToTheDeadLetterQueue() {
    FakeWorker worker;
    worker.set(FakeWorker::Mode::Refuse);
    QueueFixture fixture(Plan::Pro, worker.url());
    fixture.create(R"({"name":"failed_jobs","retentionSeconds":600,"maxBatchTimeoutSeconds":60})");
    fixture.create(R"({"name":"jobs","maxBatchSize":1,"maxBatchTimeoutSeconds":0,"maxRetries":0,)"
                   R"("deadLetterQueue":"failed_jobs","retentionSeconds":60})");
    fixture.send("jobs", R"({"body":"lost"})");
    QVERIFY(fixture.awaitMessage("failed_jobs", "queued", 0));
    QVERIFY(fixture.list("jobs").messages.empty());
    QCOMPARE(fixture.list("failed_jobs").messages[0].id, std::string("qmsg_1"));
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(0));
    QCOMPARE(fixture.metrics("failed_jobs").backlogCount, std::optional<std::int64_t>(1));
    QCOMPARE(fixture.metrics("failed_jobs").backlogBytes, std::optional<std::int64_t>(4));
    QTRY_COMPARE(fixture.meter(Meter::QueueOperations), 3);  // written, read, written again
    // Its retention is that of its new queue, from the move on.
    fixture.clock.advance(seconds(599));
    QCOMPARE(fixture.list("failed_jobs").messages.size(), std::size_t{1});
    fixture.clock.advance(seconds(1));
    QVERIFY(fixture.list("failed_jobs").messages.empty());
  }

  void withoutAWorkerTheBacklogWaits() {
    QueueFixture fixture;
    fixture.create(kEager);
    fixture.send("jobs", R"({"body":"x"})");
    fixture.advance(std::chrono::hours(1), "jobs");
    fixture.local.restart();
    QVERIFY(fixture.awaitMessage("jobs", "queued", 0));
    QCOMPARE(fixture.meter(Meter::WorkerRequests), 0);
    QCOMPARE(fixture.meter(Meter::QueueOperations), 1);
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(1));
  }

  void theBacklogIsDeliveredOnceAWorkerIsThere() {
    QTemporaryDir dir;
    TestClock clock;
    Options options;
    options.clock = clock.source();
    options.dataDir = dir.path().toStdString() + "/data";
    {
      LocalFixture alone(options);
      alone.post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
      alone.post(kQueues, kEager);
      alone.post(std::string(kQueues) + "/jobs/messages", R"({"body":"x"})");
    }
    FakeWorker worker;
    options.workers = {{"service_1", worker.url()}};  // by id, too
    const LocalFixture fixture(options);
    const auto delivered = worker.await(1);
    QCOMPARE(delivered.size(), std::size_t{1});
    QCOMPARE(delivered[0].message()[QLatin1String("attempts")].toInt(), 1);
  }

  void aWorkerThatHangsStopsNothingElse() {
    FakeWorker worker;
    worker.hangAt("/.tovuk/queues/slow");
    QueueFixture fixture(Plan::Free, worker.url());
    fixture.create(kEager);
    fixture.create(R"({"name":"slow","maxBatchSize":1,"maxBatchTimeoutSeconds":0})");
    fixture.send("slow", R"({"body":"1"})");
    fixture.send("slow", R"({"body":"2"})");
    QCOMPARE(worker.await(1).size(), std::size_t{1});
    // Routes answer, another queue is served, and the first waits for its turn.
    const auto page = fixture.list("slow");
    QCOMPARE(page.messages[0].status, std::string("inflight"));
    QCOMPARE(page.messages[0].attempts, std::optional<std::int64_t>(1));
    QCOMPARE(page.messages[1].status, std::string("queued"));
    QCOMPARE(fixture.list("slow", "?status=inflight").messages.size(), std::size_t{1});
    QCOMPARE(fixture.metrics("slow").backlogCount, std::optional<std::int64_t>(1));
    fixture.send("jobs", R"({"body":"quick"})");
    QVERIFY(fixture.awaitMessage("jobs", "done", 1));
    QCOMPARE(worker.count(), std::size_t{2});
    worker.release();
    QTRY_COMPARE(fixture.list("slow", "?status=done").messages.size(), std::size_t{2});
  }

  void theVisibilityTimeoutGivesAMessageBack() {
    FakeWorker worker;
    worker.hangAt("/.tovuk/queues/jobs");
    QueueFixture fixture(Plan::Pro, worker.url());
    fixture.create(kEager);
    fixture.send("jobs", R"({"body":"x"})");
    worker.await(1);
    fixture.advance(seconds(43199), "jobs");
    QCOMPARE(fixture.list("jobs").messages[0].status, std::string("inflight"));
    fixture.advance(seconds(1), "jobs");
    QCOMPARE(worker.await(2).size(), std::size_t{2});  // delivered again while the first still hangs
    worker.release();
    QVERIFY(fixture.awaitMessage("jobs", "done", 2));
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(0));
  }

  void aRestartDeliversAgain() {
    FakeWorker worker;
    worker.hangAt("/.tovuk/queues/jobs");
    QueueFixture fixture(Plan::Free, worker.url());
    fixture.create(R"({"name":"jobs","maxBatchSize":1,"maxBatchTimeoutSeconds":0,"maxRetries":0})");
    fixture.send("jobs", R"({"body":"x"})");
    worker.await(1);
    // The end of the service cuts the delivery off; no attempt is used, or it would be dead now.
    QElapsedTimer timer;
    timer.start();
    fixture.local.stop();
    QVERIFY(timer.elapsed() < 5000);
    worker.release();
    fixture.local.restart();
    const auto delivered = worker.await(2);
    QCOMPARE(delivered.size(), std::size_t{2});
    QCOMPARE(delivered[1].message()[QLatin1String("id")].toString(), QStringLiteral("qmsg_1"));
    QCOMPARE(delivered[1].message()[QLatin1String("attempts")].toInt(), 1);
    QVERIFY(fixture.awaitMessage("jobs", "done", 1));
  }

  void aQueueThatIsDeletedWhileItsBatchWaitsIsNotDelivered() {
    FakeWorker worker;
    worker.set(FakeWorker::Mode::Hang);
    QueueFixture fixture(Plan::Pro, worker.url());
    const std::vector<std::string> running{"a", "b", "c", "d"};  // as many as run at a time
    for (const std::string& queue : running) {
      fixture.create("{\"name\":\"" + queue + "\",\"maxBatchSize\":1,\"maxBatchTimeoutSeconds\":0}");
      fixture.send(queue, R"({"body":"x"})");
    }
    QCOMPARE(worker.await(running.size()).size(), running.size());
    fixture.create(kEager);
    fixture.send("jobs", R"({"body":"x"})");
    QVERIFY(fixture.awaitMessage("jobs", "inflight", 1));
    QCOMPARE(fixture.local.send("DELETE", std::string(kQueues) + "/jobs").status, 200);
    worker.release();
    for (const std::string& queue : running) QVERIFY(fixture.awaitMessage(queue, "done", 1));
    fixture.send("a", R"({"body":"y"})");  // after it in the order
    for (const auto& each : worker.await(running.size() + 1)) QVERIFY(each.path != "/.tovuk/queues/jobs");
  }

  void aQueueThatIsDeletedMeanwhileIsNotBroughtBack() {
    FakeWorker worker;
    worker.hangAt("/.tovuk/queues/jobs");
    QueueFixture fixture(Plan::Free, worker.url());
    fixture.create(kEager);
    fixture.create(R"({"name":"other","maxBatchSize":1,"maxBatchTimeoutSeconds":0})");
    fixture.send("jobs", R"({"body":"x"})");
    worker.await(1);
    QCOMPARE(fixture.local.send("DELETE", std::string(kQueues) + "/jobs").status, 200);
    worker.set(FakeWorker::Mode::Refuse);
    worker.release();
    QTRY_COMPARE(fixture.meter(Meter::WorkerRequests), 1);
    worker.set(FakeWorker::Mode::Accept);
    fixture.send("other", R"({"body":"y"})");
    QVERIFY(fixture.awaitMessage("other", "done", 1));
    QCOMPARE(fixture.local.get(std::string(kQueues) + "/jobs/messages").status, 404);
    QCOMPARE(fixture.local.send("DELETE", "/v1/services/shop").status, 200);
  }
};

QTEST_GUILESS_MAIN(QueueDeliveryTest)
#include "delivery_test.moc"
