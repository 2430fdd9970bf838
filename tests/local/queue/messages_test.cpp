// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages are sent, listed, counted, and gone when their time is over.

#include <QTest>

#include "tests/local/queue/queue_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::string batchOf(const std::vector<std::size_t>& sizes) {
  QueueBatchSend batch;
  for (const std::size_t size : sizes) batch.messages.push_back({std::string(size, 'x'), false, {}});
  return encode(batch);
}

}  // namespace

class QueueMessagesTest : public QObject {
  Q_OBJECT
 private slots:
  void aMessageIsSentAndListed() {
    QueueFixture fixture;
    fixture.create(R"({"name":"jobs"})");
    std::vector<Problem> problems;
    const auto sent = decodeQueueMessageSent(fixture.send("jobs", R"({"body":"hello"})").body, &problems);
    QVERIFY(sent && problems.empty());
    const QueueMessage wanted{"qmsg_1", "queued", 0, 5, "2026-05-11 09:30:00Z", "2026-05-11 09:30:00Z"};
    QVERIFY(sent->message == wanted);
    QCOMPARE(sent->queue.name, std::string("jobs"));
    QCOMPARE(sent->nextActions.size(), std::size_t{1});  // nobody listens
    const auto delayed = decodeQueueMessageSent(
        fixture.send("queue_1", R"({"body":"AP8=","encoding":"base64","delaySeconds":86400})").body);
    QCOMPARE(delayed->message.visibleAt, std::string("2026-05-12 09:30:00Z"));
    QCOMPARE(delayed->message.bodySizeBytes, std::optional<std::int64_t>(2));

    const auto check = [&] {
      const auto page = fixture.list("queue%5F1");
      QCOMPARE(page.messages.size(), std::size_t{2});
      QVERIFY(page.messages[0] == wanted);
      QVERIFY(page.messages[1] == delayed->message);
      QVERIFY(!page.nextCursor);
      QCOMPARE(page.queue.id, std::string("queue_1"));
      const auto metrics = fixture.metrics("jobs");
      QCOMPARE(metrics.backlogCount, std::optional<std::int64_t>(2));
      QCOMPARE(metrics.backlogBytes, std::optional<std::int64_t>(7));
      QCOMPARE(metrics.oldestMessageTimestamp,
               std::optional<std::int64_t>(parseTime("2026-05-11T09:30:00Z")->time_since_epoch().count()));
    };
    check();
    check();  // reading changes nothing
    fixture.local.restart();
    check();
    QVERIFY(fixture.local.get(std::string(kQueues) + "/jobs/messages").body.find("hello") == std::string::npos);
  }

  void bodiesHaveBounds() {
    QueueFixture fixture;
    fixture.create(R"({"name":"jobs"})");
    const auto sized = [](std::size_t size, bool base64) {
      return encode(QueueSend{std::string(size, '\xc3'), base64, {}});
    };
    QCOMPARE(fixture.send("jobs", encode(QueueSend{std::string(127900, 'x'), false, {}})).status, 200);
    QCOMPARE(fixture.send("jobs", encode(QueueSend{std::string(127901, 'x'), false, {}})).status, 400);
    QCOMPARE(fixture.send("jobs", sized(127900, true)).status, 200);
    const TestAnswer large = fixture.send("jobs", sized(127901, true));
    QCOMPARE(large.status, 400);
    QVERIFY(large.message().contains(QLatin1String("/body: a body has 1 to 127900 bytes")));
    // Bytes count, not characters: 63 951 two-byte letters are 127 902 bytes.
    std::string letters;
    for (int i = 0; i < 63951; ++i) letters += "\xc3\xa9";
    QCOMPARE(fixture.send("jobs", encode(QueueSend{letters, false, {}})).status, 400);
    for (const char* good : {R"({"body":"x","delaySeconds":0})", R"({"body":"x","delaySeconds":86400})",
                             R"({"body":"x","encoding":"text"})", R"({"body":"AP8=","encoding":"base64"})"})
      QVERIFY2(fixture.send("jobs", good).status == 200, good);
    for (const char* wrong :
         {R"({"body":""})", "{}", R"({"body":null})", R"({"body":5})", R"({"body":{"a":1}})",
          R"({"body":"x","delaySeconds":-1})", R"({"body":"x","delaySeconds":86401})",
          R"({"body":"x","delaySeconds":null})", R"({"body":"x","encoding":"hex"})", R"({"body":"x","encoding":null})",
          R"({"body":"A","encoding":"base64"})", R"({"body":"AP8=A","encoding":"base64"})",
          R"({"body":"AP 8","encoding":"base64"})", R"({"body":"AP8","encoding":"base64"})",
          R"({"body":"====","encoding":"base64"})", R"({"body":"x","priority":1})", "", "[]", "\"x\""})
      QVERIFY2(fixture.send("jobs", wrong).status == 400, wrong);
    QCOMPARE(fixture.send("missing", R"({"body":"x"})").status, 404);
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(6));
  }

  void aBatchIsSentWholeOrNotAtAll() {
    QueueFixture fixture;
    fixture.create(R"({"name":"jobs"})");
    const auto post = [&](const std::string& body) {
      return fixture.local.post(std::string(kQueues) + "/jobs/messages/batch", body);
    };
    std::vector<Problem> problems;
    const auto made = decodeQueueBatchSent(
        post(R"({"messages":[{"body":"a"},{"body":"b","delaySeconds":0},{"body":"Yw==","encoding":"base64"}],)"
             R"("delaySeconds":60})")
            .body,
        &problems);
    QVERIFY(made && problems.empty());
    QCOMPARE(made->successfulMessageCount, std::optional<std::int64_t>(3));
    QCOMPARE(made->messages[0].visibleAt, std::string("2026-05-11 09:31:00Z"));
    QCOMPARE(made->messages[1].visibleAt, std::string("2026-05-11 09:30:00Z"));
    QCOMPARE(made->messages[2].bodySizeBytes, std::optional<std::int64_t>(1));
    QCOMPARE(post(batchOf(std::vector<std::size_t>(100, 2560))).status, 200);  // 256 000 bytes
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(103));
    std::vector<std::size_t> over(100, 2560);
    over.back() = 2561;
    const TestAnswer large = post(batchOf(over));
    QCOMPARE(large.status, 400);
    QVERIFY(large.message().contains(QLatin1String("256000")));
    QCOMPARE(post(batchOf(std::vector<std::size_t>(101, 1))).status, 400);
    for (const char* wrong :
         {R"({"messages":[]})", R"({"messages":["x"]})", R"({"messages":[{"body":"x"},{"body":""}]})",
          R"({"messages":{"body":"x"}})", "{}", R"({"messages":[{"body":"x"}],"delaySeconds":86401})",
          R"({"messages":[{"body":"x"}],"other":1})"})
      QVERIFY2(post(wrong).status == 400, wrong);
    QCOMPARE(post(R"({"messages":[{"body":"x"},{"body":5}]})").message(),
             QStringLiteral("/messages/1/body: expected text, found an integer."));
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(103));
  }

  void pagesFollowEachOther() {
    QueueFixture fixture;
    fixture.create(R"({"name":"jobs"})");
    fixture.create(R"({"name":"other"})");
    for (int i = 0; i < 3; ++i) {
      fixture.local.post(std::string(kQueues) + "/jobs/messages/batch", batchOf(std::vector<std::size_t>(50, 1)));
      fixture.send("other", R"({"body":"x"})");
    }
    QCOMPARE(fixture.list("jobs").messages.size(), std::size_t{100});  // the default
    QCOMPARE(fixture.list("jobs", "?limit=1000").messages.size(), std::size_t{150});
    std::vector<std::string> ids;
    std::string cursor;
    do {
      const auto page = fixture.list("jobs", "?limit=40" + cursor);
      for (const auto& message : page.messages) ids.push_back(message.id);
      cursor = page.nextCursor ? "&cursor=" + *page.nextCursor : "";
      if (ids.size() == 40) fixture.send("jobs", R"({"body":"late"})");  // a later one comes later
    } while (!cursor.empty());
    QCOMPARE(ids.size(), std::size_t{151});
    QCOMPARE(ids.front(), std::string("qmsg_1"));
    QCOMPARE(ids.back(), std::string("qmsg_154"));
    QVERIFY(!fixture.list("jobs", "?limit=151").nextCursor);
    QCOMPARE(fixture.list("jobs", "?limit=1").messages.size(), std::size_t{1});
    QCOMPARE(fixture.list("jobs", "?status=queued&limit=150").nextCursor, std::optional<std::string>("qmsg_152"));
    QVERIFY(fixture.list("jobs", "?status=done").messages.empty());
    for (const char* wrong : {"?limit=0", "?limit=1001", "?limit=x", "?status=ready",
                              "?status=", "?cursor=", "?cursor=7", "?cursor=qmsg_x", "?cursor=%zz"})
      QVERIFY2(fixture.local.get(std::string(kQueues) + "/jobs/messages" + wrong).status == 400, wrong);
    QCOMPARE(fixture.local.get(std::string(kQueues) + "/missing/messages").status, 404);
    QCOMPARE(fixture.local.get(std::string(kQueues) + "/missing/metrics").status, 404);
  }

  void expiredMessagesAreGoneAtOnce() {
    QueueFixture fixture(Plan::Pro);
    fixture.create(R"({"name":"jobs","retentionSeconds":60})");
    fixture.send("jobs", R"({"body":"one"})");
    fixture.clock.advance(std::chrono::seconds(30));
    fixture.send("jobs", R"({"body":"three"})");
    const auto operations = fixture.meter(Meter::QueueOperations);
    QCOMPARE(operations, 2);
    // Nobody wakes the scheduler here: reads know by themselves.
    fixture.clock.advance(std::chrono::milliseconds(29999));
    QCOMPARE(fixture.list("jobs").messages.size(), std::size_t{2});
    fixture.clock.advance(std::chrono::milliseconds(1));
    const auto page = fixture.list("jobs");
    QCOMPARE(page.messages.size(), std::size_t{1});
    QCOMPARE(page.messages.front().id, std::string("qmsg_2"));
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(1));
    QCOMPARE(fixture.metrics("jobs").backlogBytes, std::optional<std::int64_t>(5));
    QCOMPARE(fixture.metrics("jobs").oldestMessageTimestamp,
             std::optional<std::int64_t>(parseTime("2026-05-11T09:30:30Z")->time_since_epoch().count()));
    // The scheduler deletes them, once, and the totals stay right.
    fixture.advance(std::chrono::minutes(1), "jobs");
    QTRY_COMPARE(fixture.meter(Meter::QueueOperations), operations + 2);
    const auto metrics = fixture.metrics("jobs");
    QCOMPARE(metrics.backlogCount, std::optional<std::int64_t>(0));
    QCOMPARE(metrics.backlogBytes, std::optional<std::int64_t>(0));
    QVERIFY(!metrics.oldestMessageTimestamp);
    fixture.local.restart();
    QVERIFY(fixture.list("jobs").messages.empty());
    QCOMPARE(fixture.metrics("jobs").backlogCount, std::optional<std::int64_t>(0));
  }

  void sendsAreMeteredBySixtyFourKilobytes() {
    QueueFixture fixture;
    fixture.create(R"({"name":"jobs"})");
    const auto costs = [&](const std::string& path, const std::string& body) {
      const auto before = fixture.meter(Meter::QueueOperations);
      fixture.local.post(std::string(kQueues) + path, body);
      return fixture.meter(Meter::QueueOperations) - before;
    };
    QCOMPARE(costs("/jobs/messages", R"({"body":"x"})"), 1);
    QCOMPARE(costs("/jobs/messages", encode(QueueSend{std::string(64000, 'x'), false, {}})), 1);
    QCOMPARE(costs("/jobs/messages", encode(QueueSend{std::string(64001, 'x'), false, {}})), 2);
    QCOMPARE(costs("/jobs/messages", encode(QueueSend{std::string(127900, 'x'), true, {}})), 2);
    QCOMPARE(costs("/jobs/messages/batch", batchOf({1, 64001, 5})), 4);
    QCOMPARE(costs("/jobs/messages", R"({"body":""})"), 0);
    QCOMPARE(costs("/missing/messages", R"({"body":"x"})"), 0);
    const auto before = fixture.meter(Meter::QueueOperations);
    fixture.list("jobs");
    fixture.metrics("jobs");
    QCOMPARE(fixture.meter(Meter::QueueOperations), before);
  }

  void bodiesAreShownLocally() {
    QueueFixture fixture;
    fixture.create(R"({"name":"jobs"})");
    fixture.send("jobs", R"({"body":"grüße\u0000"})");
    fixture.send("jobs", R"({"body":"AP8=","encoding":"base64"})");
    const std::string path = "/v1/local/services/shop/queues/queue_1/messages";
    std::vector<Problem> problems;
    const auto page = decodeQueueBodies(fixture.local.get(path).body, &problems);
    QVERIFY(page && problems.empty());
    QCOMPARE(page->messages.size(), std::size_t{2});
    QCOMPARE(page->messages[0].bodyText, std::optional<std::string>(std::string("gr\xc3\xbc\xc3\x9f"
                                                                                "e\0",
                                                                                8)));
    QCOMPARE(page->messages[0].bodyBase64, std::string("Z3LDvMOfZQA="));
    QVERIFY(!page->messages[1].bodyText);
    QCOMPARE(page->messages[1].bodyBase64, std::string("AP8="));
    QVERIFY(page->messages[1].message == fixture.list("jobs").messages[1]);
    const auto first = decodeQueueBodies(fixture.local.get(path + "?limit=1").body);
    QCOMPARE(first->nextCursor, std::optional<std::string>("qmsg_1"));
    QCOMPARE(decodeQueueBodies(fixture.local.get(path + "?cursor=qmsg_1&status=queued").body)->messages.size(),
             std::size_t{1});
    QCOMPARE(fixture.local.get(path + "?limit=1001").status, 400);
    // A page of large ones ends early and says where it goes on.
    for (int i = 0; i < 70; ++i) fixture.send("jobs", encode(QueueSend{std::string(127900, 'x'), false, {}}));
    const auto large = decodeQueueBodies(fixture.local.get(path + "?limit=1000").body);
    QVERIFY(large->messages.size() < 72 && large->nextCursor);
    const auto rest = decodeQueueBodies(fixture.local.get(path + "?limit=1000&cursor=" + *large->nextCursor).body);
    QCOMPARE(large->messages.size() + rest->messages.size(), std::size_t{72});
    QVERIFY(!rest->nextCursor);
  }
};

QTEST_GUILESS_MAIN(QueueMessagesTest)
#include "messages_test.moc"
