// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What queues leave in data.db, and what their payloads look like on the way there and back.

#include <QTest>

#include "api/local/store/store.h"
#include "tests/local/queue/queue_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::int64_t rowsOf(const QueueFixture& fixture, const std::string& table) {
  const auto store = Store::open(fixture.local.folder() + "/data.db", {});
  if (!store) return -1;
  return (*store)->read([&](Db& db) {
    auto row = db.use("SELECT count(*) FROM " + table);
    return row.step() ? row.integer(0) : -1;
  });
}

}  // namespace

class QueueDataTest : public QObject {
  Q_OBJECT
 private slots:
  void whatARemovedQueueHeldIsSwept() {
    QueueFixture fixture;
    fixture.create(R"({"name":"jobs"})");
    fixture.create(R"({"name":"kept"})");
    fixture.send("jobs", R"({"body":"x"})");
    fixture.send("kept", R"({"body":"y"})");
    QCOMPARE(fixture.local.send("DELETE", std::string(kQueues) + "/jobs").status, 200);
    QTRY_COMPARE(rowsOf(fixture, "graves"), 0);
    QCOMPARE(rowsOf(fixture, "queue_messages"), 1);
    QCOMPARE(rowsOf(fixture, "queue_bodies"), 1);
    QCOMPARE(rowsOf(fixture, "queues"), 1);
    QCOMPARE(fixture.list("kept").messages.size(), std::size_t{1});
    // With the service, all of it.
    QCOMPARE(fixture.local.send("DELETE", "/v1/services/shop").status, 200);
    fixture.local.restart();  // its scheduler looks at once
    QTRY_COMPARE(rowsOf(fixture, "graves"), 0);
    QCOMPARE(rowsOf(fixture, "queue_messages"), 0);
    QCOMPARE(rowsOf(fixture, "queue_bodies"), 0);
    QCOMPARE(rowsOf(fixture, "queues"), 0);
  }

  void expiredMessagesLeaveNothing() {
    QueueFixture fixture(Plan::Pro);
    fixture.create(R"({"name":"jobs","retentionSeconds":60})");
    fixture.send("jobs", R"({"body":"x"})");
    fixture.advance(std::chrono::seconds(60), "jobs");
    QTRY_COMPARE(rowsOf(fixture, "queue_bodies"), 0);
    QCOMPARE(rowsOf(fixture, "queue_messages"), 0);
  }

  void theBacklogHasALimit() {
    QueueFixture fixture;
    fixture.create(R"({"name":"jobs"})");
    fixture.local.stop();
    {
      const auto store = Store::open(fixture.local.folder() + "/data.db", {});
      QVERIFY(store);
      const auto filled = (*store)->write([](Db& db) -> Result<Done> {
        db.use("UPDATE queues SET backlog = 1, backlog_bytes = 24999999995").run();
        return Done{};
      });
      QVERIFY(filled);
    }
    fixture.local.restart();
    const TestAnswer over = fixture.send("jobs", R"({"body":"123456"})");
    QCOMPARE(over.status, 402);
    QCOMPARE(over.code(), QStringLiteral("payment_required"));
    QCOMPARE(fixture.send("jobs", R"({"body":"12345"})").status, 200);
  }

  void requestsReadWhatTheyWrote() {
    const QueueCreate create{"jobs", {0, 60, 1, 0}, "failed_jobs"};
    QVERIFY(*decodeQueueCreate(encode(create)) == create);
    const QueueCreate bare{"jobs", {}, {}};
    QCOMPARE(encode(bare), std::string(R"({"name":"jobs"})"));
    const QueueUpdate clear{{{}, {}, 25, {}}, {}, true};
    QCOMPARE(encode(clear), std::string(R"({"maxBatchSize":25,"deadLetterQueue":null})"));
    QVERIFY(*decodeQueueUpdate(encode(clear)) == clear);
    const QueueBatchSend batch{{{std::string("\xff\0", 2), true, 5}, {"text", false, {}}}, 60};
    QVERIFY(*decodeQueueBatchSend(encode(batch)) == batch);
    QCOMPARE(encode(batch.messages[0]), std::string(R"({"body":"/wA=","encoding":"base64","delaySeconds":5})"));
    const QueueBodies bodies{{"queue_1", "jobs", 3, 60, 10, 5, "queue_2", "failed_jobs"},
                             {{{"qmsg_1", "dead", 4, 1, "a", "b"}, "/w==", {}}},
                             "qmsg_1",
                             {"next"}};
    QVERIFY(*decodeQueueBodies(encode(bodies)) == bodies);
  }
};

QTEST_GUILESS_MAIN(QueueDataTest)
#include "data_test.moc"
