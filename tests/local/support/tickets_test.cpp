// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Support tickets: bounds, order, resolving, and how many may be made.

#include <QTest>

#include <atomic>

#include "api/contract/support/codec.h"
#include "api/contract/time.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr const char* kTickets = "/v1/support/tickets";

std::string body(const std::string& subject, const std::string& more = {}) {
  return "{\"subject\":" + quoteJson(subject) + ",\"details\":\"It fails.\"" + more + "}";
}

std::string detailed(const std::string& details) {
  return "{\"subject\":\"s\",\"details\":" + quoteJson(details) + "}";
}

// A service whose time a test sets.
struct Timed {
  std::atomic<std::int64_t> ms{parseTime("2026-06-01T12:00:00Z")->time_since_epoch().count()};
  LocalFixture fixture;
  explicit Timed(Plan plan = Plan::Free) : fixture(options(plan)) {}
  Options options(Plan plan) {
    Options out;
    out.plan = plan;
    out.clock = [this] { return UtcTime(std::chrono::milliseconds(ms.load())); };
    return out;
  }
  void pass(std::chrono::milliseconds time) { ms += time.count(); }
};

}  // namespace

class TicketsTest : public QObject {
  Q_OBJECT
 private slots:
  void ticketsAreMadeListedAndResolved() {
    Timed timed;
    LocalFixture& fixture = timed.fixture;
    fixture.post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
    const std::string more =
        ",\"service_id\":\"shop\",\"failing_command\":\"tovuk deploy\",\"build_id\":\"job_1\",\"deploy_id\":null,"
        "\"first_log_line\":\"error: ä\",\"severity\":\"urgent\"";
    std::vector<Problem> problems;
    const auto made = decodeSupportTicketCreated(fixture.post(kTickets, body("First", more)).body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    const SupportTicket& ticket = made->ticket;
    QVERIFY(isTicketId(ticket.id));
    QCOMPARE(ticket.serviceId, std::optional<std::string>("service_1"));
    QCOMPARE(ticket.buildId, std::optional<std::string>("job_1"));
    QVERIFY(!ticket.deployId);
    QCOMPARE(ticket.severity, std::string("urgent"));
    QCOMPARE(ticket.status, std::string("open"));
    QCOMPARE(ticket.createdAt, std::string("2026-06-01T12:00:00Z"));
    QCOMPARE(made->rateLimit, (SupportRateLimit{3, 2, 3, 2}));
    QVERIFY(made->nextCommand.find(ticket.id) != std::string::npos);

    timed.pass(std::chrono::seconds(5));
    QCOMPARE(decodeSupportTicketCreated(fixture.post(kTickets, body("Second")).body)->ticket.severity,
             std::string("normal"));
    fixture.restart();
    const auto list = decodeSupportTickets(fixture.get(kTickets).body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(list->tickets.size(), std::size_t{2});
    QCOMPARE(list->tickets[0].subject, std::string("Second"));  // newest first
    QCOMPARE(list->tickets[1], ticket);
    QCOMPARE(decodeSupportTickets(fixture.get(std::string(kTickets) + "?limit=1").body)->tickets.size(),
             std::size_t{1});
    for (const char* wrong : {"?limit=0", "?limit=101", "?limit=a"})
      QCOMPARE(fixture.get(std::string(kTickets) + wrong).status, 400);

    timed.pass(std::chrono::seconds(5));
    const std::string resolve = std::string(kTickets) + "/" + ticket.id + "/resolve";
    const auto resolved = decodeSupportTicket(fixture.post(resolve).body, &problems);
    QVERIFY(problems.empty());
    QCOMPARE(resolved->status, std::string("resolved"));
    QCOMPARE(resolved->updatedAt, std::string("2026-06-01T12:00:10Z"));
    timed.pass(std::chrono::seconds(5));
    QCOMPARE(decodeSupportTicket(fixture.post(resolve).body)->updatedAt, resolved->updatedAt);  // once
    const TestAnswer unknown = fixture.post(std::string(kTickets) + "/ticket_" + std::string(20, '0') + "/resolve");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), QStringLiteral("ticket_not_found"));
  }

  void boundsAndKinds() {
    Timed timed(Plan::Pro);
    LocalFixture& fixture = timed.fixture;
    const auto status = [&](const std::string& text) {
      timed.pass(std::chrono::hours(25));  // the counters are not the matter here
      return fixture.post(kTickets, text).status;
    };
    const auto x = [](std::size_t n) { return std::string(n, 'x'); };
    QCOMPARE(status(body(x(160))), 200);
    QCOMPARE(status(body(x(161))), 400);
    QCOMPARE(status(body("")), 400);
    QCOMPARE(status(body("a\nb")), 400);
    QCOMPARE(status(detailed(x(8000))), 200);
    QCOMPARE(status(detailed(x(8001))), 400);
    QCOMPARE(status(detailed("a\nb")), 200);
    QCOMPARE(status("{\"subject\":\"s\"}"), 400);
    QCOMPARE(status("{\"subject\":5,\"details\":\"d\"}"), 400);
    for (const char* name : {"failing_command", "first_log_line"}) {
      const std::string field = name;
      QCOMPARE(status(body("s", ",\"" + field + "\":\"" + x(2000) + "\"")), 200);
      QCOMPARE(status(body("s", ",\"" + field + "\":\"" + x(2001) + "\"")), 400);
      QCOMPARE(status(body("s", ",\"" + field + "\":\"\"")), 400);
      QCOMPARE(status(body("s", ",\"" + field + "\":null")), 200);
    }
    for (const char* name : {"build_id", "deploy_id"}) {
      const std::string field = name;
      QCOMPARE(status(body("s", ",\"" + field + "\":\"" + x(64) + "\"")), 200);
      QCOMPARE(status(body("s", ",\"" + field + "\":\"" + x(65) + "\"")), 400);
      QCOMPARE(status(body("s", ",\"" + field + "\":\"Job-1\"")), 400);
    }
    QCOMPARE(status(body("s", ",\"severity\":\"high\"")), 400);
    QCOMPARE(status(body("s", ",\"severity\":null")), 200);
    QCOMPARE(status(body("s", ",\"service_id\":\"Not A Ref\"")), 400);
    QCOMPARE(status(body("s", ",\"service_id\":\"nothing\"")), 404);
    QCOMPARE(status("[]"), 400);
  }

  void threeAnHourAndThePlansNumberADay() {
    Timed timed(Plan::Pro);
    LocalFixture& fixture = timed.fixture;
    const auto post = [&] { return fixture.post(kTickets, body("s")); };
    for (int i = 0; i < 3; ++i) QCOMPARE(post().status, 200);
    timed.pass(std::chrono::minutes(20));
    const TestAnswer refused = post();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), QStringLiteral("rate_limited"));
    QCOMPARE(refused.header("Retry-After"), std::string("2400"));
    QCOMPARE(decodeSupportTickets(fixture.get(kTickets).body)->rateLimit, (SupportRateLimit{3, 0, 20, 17}));
    timed.pass(std::chrono::minutes(40) - std::chrono::milliseconds(1));
    QCOMPARE(post().status, 429);
    timed.pass(std::chrono::milliseconds(1));
    QCOMPARE(post().status, 200);
    for (int i = 4; i < 20; ++i) {
      timed.pass(std::chrono::minutes(31));
      QCOMPARE(post().status, 200);
    }
    timed.pass(std::chrono::hours(2));
    QCOMPARE(decodeSupportTickets(fixture.get(kTickets).body)->rateLimit, (SupportRateLimit{3, 0, 20, 0}));
    const TestAnswer day = post();
    QCOMPARE(day.status, 429);
    QCOMPARE(day.header("Retry-After"), std::string("3600"));
    timed.pass(std::chrono::hours(24));
    QCOMPARE(post().status, 200);
  }
};

QTEST_GUILESS_MAIN(TicketsTest)
#include "tickets_test.moc"
