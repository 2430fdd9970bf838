// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// NetworkTransport against a real socket that misbehaves.

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "api/client/ledger.h"
#include "api/client/network_transport.h"
#include "tests/support/fault_server.h"
#include "tests/support/planted_token.h"

using namespace tovuk;
using namespace tovuk::client;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

namespace {

const QByteArray kToken = tovuk::test::kPlantedToken;

QStringList g_lines;
std::mutex g_linesMutex;
void keepLine(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& text) {
  const std::lock_guard lock(g_linesMutex);
  g_lines << text;
}

Request get(std::vector<std::string> segments = {"v1", "status"}) {
  Request request;
  request.segments = std::move(segments);
  request.idempotent = true;
  return request;
}

Request post(const QByteArray& body) {
  Request request;
  request.verb = Verb::Post;
  request.segments = {"v1", "services", "shop", "sqlite", "databases"};
  request.body = body;
  return request;
}

// A transport with its ledger, and short delays.
struct Setup {
  explicit Setup(const QUrl& url, const QByteArray& token = kToken) : transport({url, token}) {
    transport.setLedger(&ledger);
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(5);
    transport.setRetryPolicy(policy);
  }
  // Waits for the answer.
  Result<Answer> run(Request request, BodySink sink = {}) {
    std::optional<Result<Answer>> result;
    auto reply = transport.send(std::move(request), std::move(sink));
    reply.then(&ledger, [&result](Result<Answer> answer) { result = std::move(answer); });
    [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20000); }();
    if (!result) return Unexpected(Error{});
    return std::move(*result);
  }
  Ledger ledger;
  NetworkTransport transport;
};

bool holdsToken(const std::string& text) { return text.find(kToken.toStdString()) != std::string::npos; }

}  // namespace

class TransportTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    qSetMessagePattern(QStringLiteral("%{message}"));
    QLoggingCategory::setFilterRules(QStringLiteral("tovuk.client.*=true"));
  }

  void sendsWhatTheContractAsksFor() {
    FaultServer server;
    Setup setup(server.url());
    Request request = post("{\"name\":\"DB\"}");
    request.query = {{"path", "a/b c"}, {"empty", ""}, {"q", "x&y=1"}};
    request.headers = {{"Tovuk-Local-Rows", "all"}};
    const auto answer = setup.run(request);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("{}"));
    const auto seen = server.requests().value(0);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/v1/services/shop/sqlite/databases?path=a%2Fb%20c&q=x%26y%3D1"));
    QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
    QVERIFY(seen.header("User-Agent").startsWith("TovukDashboard/"));
    QCOMPARE(seen.header("Authorization"), "Bearer " + kToken);
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(seen.header("Tovuk-Local-Rows"), QByteArray("all"));
    QCOMPARE(seen.body, QByteArray("{\"name\":\"DB\"}"));
    QVERIFY(!seen.hasHeader("Cookie"));
  }

  void sendsNoBodyHeadersWithoutABody() {
    FaultServer server;
    Setup setup(server.url(), {});
    QVERIFY(setup.run(get()));
    Request empty = post({});
    QVERIFY(setup.run(empty));
    Request remove = empty;
    remove.verb = Verb::Delete;
    QVERIFY(setup.run(remove));
    QCOMPARE(server.requestCount(), 3);
    for (const auto& seen : server.requests()) {
      QVERIFY2(!seen.hasHeader("Content-Type"), seen.method.constData());
      QVERIFY(!seen.hasHeader("Authorization"));
      QVERIFY(seen.body.isEmpty());
    }
    QCOMPARE(server.requests().at(2).method, QByteArray("DELETE"));
  }

  void keepsSegmentsOnTheWire_data() {
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("slash") << QByteArray("a/b") << QByteArray("a%2Fb");
    QTest::newRow("colon") << QByteArray("user:1") << QByteArray("user%3A1");
    QTest::newRow("space") << QByteArray("a b") << QByteArray("a%20b");
    QTest::newRow("percent") << QByteArray("100%2F") << QByteArray("100%252F");
    QTest::newRow("question") << QByteArray("a?b#c") << QByteArray("a%3Fb%23c");
    QTest::newRow("plus") << QByteArray("a+b") << QByteArray("a%2Bb");
    QTest::newRow("dots inside") << QByteArray("..a..") << QByteArray("..a..");
    QTest::newRow("three dots") << QByteArray("...") << QByteArray("...");
    QTest::newRow("umlaut") << QByteArray("\xc3\xbc") << QByteArray("%C3%BC");
    QTest::newRow("tilde") << QByteArray("~a-b_c.d") << QByteArray("~a-b_c.d");
    QTest::newRow("brackets") << QByteArray("[x]{y}|z\\") << QByteArray("%5Bx%5D%7By%7D%7Cz%5C");
    QTest::newRow("bad UTF-8") << QByteArray("\xff\x01") << QByteArray("%FF%01");
    QTest::newRow("slashes") << QByteArray("//") << QByteArray("%2F%2F");
  }
  void keepsSegmentsOnTheWire() {
    QFETCH(QByteArray, segment);
    QFETCH(QByteArray, wire);
    FaultServer server;
    Setup setup(server.url());
    QVERIFY(setup.run(get({"v1", segment.toStdString(), "x"})));
    QCOMPARE(server.requests().value(0).target, "/v1/" + wire + "/x");
  }

  void refusesWhatNoAddressCanHold() {
    FaultServer server;
    Setup setup(server.url());
    for (const char* segment : {".", "..", ""}) {
      const auto answer = setup.run(get({"v1", "services", segment}));
      QVERIFY(!answer);
      QVERIFY(answer.error().kind == ErrorKind::Invalid);
      QVERIFY(!answer.error().message.empty());
    }
    QCOMPARE(server.requestCount(), 0);
    QVERIFY(setup.ledger.entries().empty());
  }

  void usesPlainHttpOnlyToThisMachine() {
    for (const char* url : {"http://example.invalid", "http://10.0.0.1:80", "ftp://127.0.0.1",
                            "http://user:pw@127.0.0.1", "https://", "http://127.example.invalid"}) {
      Setup setup(QUrl(QString::fromLatin1(url)));
      const auto answer = setup.run(get());
      QVERIFY2(!answer, url);
      QVERIFY2(answer.error().kind == ErrorKind::Invalid, url);
    }
  }

  void keepsTheBasePath() {
    FaultServer server;
    QUrl url = server.url();
    url.setPath(QStringLiteral("/api/"));
    Setup setup(url);
    QVERIFY(setup.run(get()));
    QCOMPARE(server.requests().value(0).target, QByteArray("/api/v1/status"));
  }

  void readsErrorAnswers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, ErrorKind kind) {
      QTest::addRow("%d", status) << status << static_cast<int>(kind);
    };
    row(400, ErrorKind::Invalid);
    row(401, ErrorKind::Unauthorized);
    row(402, ErrorKind::PaymentRequired);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::NotFound);
    row(405, ErrorKind::Invalid);
    row(409, ErrorKind::Conflict);
    row(413, ErrorKind::TooLarge);
    row(415, ErrorKind::Invalid);
    row(422, ErrorKind::Invalid);
    row(500, ErrorKind::Server);
  }
  void readsErrorAnswers() {
    QFETCH(int, status);
    QFETCH(int, kind);
    FaultServer server;
    Fault fault = Fault::json(status,
                              "{\"code\":\"some_code\",\"message\":\"Some message.\",\"docs_url\":null,"
                              "\"agent_instruction\":\"Do it.\",\"checkout_url\":\"https://pay.example/x\"}");
    // Qt would ask for a password here if it were let.
    if (status == 401) fault.withHeader("WWW-Authenticate", "Basic realm=\"x\"");
    server.setDefault(fault);
    for (const Verb verb : {Verb::Get, Verb::Post}) {
      Setup setup(server.url());
      Request request = verb == Verb::Get ? get() : post("{}");
      const int before = server.requestCount();
      const auto answer = setup.run(request);
      QVERIFY(!answer);
      QCOMPARE(answer.error().httpStatus, status);
      QCOMPARE(static_cast<int>(answer.error().kind), kind);
      QCOMPARE(answer.error().code, std::string("some_code"));
      QCOMPARE(answer.error().message, std::string("Some message."));
      QCOMPARE(answer.error().agentInstruction, std::string("Do it."));
      QCOMPARE(*answer.error().checkoutUrl, std::string("https://pay.example/x"));
      QCOMPARE(server.requestCount(), before + 1);
      QCOMPARE(setup.ledger.entries().back().httpStatus, status);
      QVERIFY(setup.ledger.entries().back().error.has_value());
    }
  }

  void namesTheStatusWhenTheErrorIsNoJson() {
    FaultServer server;
    server.setDefault(Fault::text(500, "text/html", "<h1>Sorry</h1>"));
    Setup setup(server.url());
    const auto answer = setup.run(get());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("api_error"));
    QVERIFY(answer.error().message.find("500") != std::string::npos);
  }

  void takesEmptySuccesses() {
    FaultServer server;
    server.enqueue(Fault::text(200, "", ""));
    server.enqueue(Fault::text(204, "", ""));
    server.enqueue(Fault::text(201, "text/plain", ""));
    Setup setup(server.url());
    for (int i = 0; i < 3; ++i) {
      const auto answer = setup.run(get());
      QVERIFY(answer);
      QVERIFY(answer->body.isEmpty());
    }
  }

  void refusesSuccessesThatAreNotJson() {
    FaultServer server;
    server.setDefault(Fault::text(200, "text/html; charset=utf-8", "<html>"));
    Setup setup(server.url());
    QByteArray sunk;
    const auto answer = setup.run(get(), [&sunk](const QByteArray& bytes) { sunk += bytes; });
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Protocol);
    QVERIFY(answer.error().message.find("text/html") != std::string::npos);
    QVERIFY(sunk.isEmpty());
    server.setDefault(Fault::text(200, "application/problem+json", "{}"));
    QVERIFY(setup.run(get()));
  }

  void streamsToASink() {
    FaultServer server;
    Fault fault = Fault::json(200, "0123456789");
    fault.chunked = true;
    fault.pieceBytes = 1;
    fault.repeatBody = 50;
    server.setDefault(fault);
    Setup setup(server.url());
    QByteArray sunk;
    const auto answer = setup.run(get(), [&sunk](const QByteArray& bytes) { sunk += bytes; });
    QVERIFY(answer);
    QVERIFY(answer->body.isEmpty());
    QCOMPARE(sunk, QByteArray("0123456789").repeated(50));
    QCOMPARE(setup.ledger.entries().back().bytesReceived, 500);
  }

  void givesNoErrorBodyToASink() {
    FaultServer server;
    server.setDefault(Fault::json(400, R"({"code":"c","message":"m"})"));
    Setup setup(server.url());
    QByteArray sunk;
    const auto answer = setup.run(post("{}"), [&sunk](const QByteArray& bytes) { sunk += bytes; });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("c"));
    QVERIFY(sunk.isEmpty());
  }

  void namesTheSizeCap() {
    FaultServer server;
    Fault told = Fault::json(200, QByteArray(1024, 'x'));
    told.repeatBody = 3 * 1024;
    Fault untold = told;
    untold.chunked = true;
    for (const Fault& fault : {told, untold}) {
      server.setDefault(fault);
      Setup setup(server.url());
      Request request = get();
      request.answerCap = 2 * 1024 * 1024;
      const auto answer = setup.run(request);
      QVERIFY(!answer);
      QVERIFY(answer.error().kind == ErrorKind::TooLarge);
      QCOMPARE(answer.error().message, std::string("The answer is larger than 2 MB."));
      QCOMPARE(setup.ledger.entries().size(), std::size_t(1));
    }
  }

  void repeatsWhatMayBeRepeated() {
    FaultServer server;
    server.setDefault(Fault::json(503, R"({"code":"busy","message":"Busy."})"));
    {
      Setup setup(server.url());
      const auto answer = setup.run(get());
      QVERIFY(!answer);
      QCOMPARE(answer.error().code, std::string("busy"));
      QCOMPARE(server.requestCount(), 3);
      QCOMPARE(setup.ledger.entries().size(), std::size_t(3));
      QVERIFY(!setup.ledger.entries()[0].retried);
      QVERIFY(setup.ledger.entries()[1].retried);
      QCOMPARE(answer.error().requestId, std::to_string(setup.ledger.entries().back().id));
    }
    Setup setup(server.url());
    QVERIFY(!setup.run(post("{}")));
    QCOMPARE(server.requestCount(), 4);
  }

  void succeedsAtTheSecondAttempt() {
    FaultServer server;
    server.enqueue(Fault::text(503, "text/plain", "down"));
    Setup setup(server.url());
    const auto answer = setup.run(get());
    QVERIFY(answer);
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(answer->ledgerId, setup.ledger.entries().back().id);
  }

  void honoursRetryAfter() {
    FaultServer server;
    server.enqueue(
        Fault::json(429, R"({"code":"rate_limited","message":"Slow down."})").withHeader("Retry-After", "1"));
    Setup setup(server.url());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(setup.run(get()));
    QVERIFY(clock.elapsed() >= 990);
    QCOMPARE(server.requestCount(), 2);
    // A long wait is shown, not waited for.
    server.enqueue(
        Fault::json(429, R"({"code":"rate_limited","message":"Slow down."})").withHeader("Retry-After", "90"));
    const auto answer = setup.run(get());
    QVERIFY(!answer);
    QCOMPARE(answer.error().retryAfterSeconds.value_or(0), 90);
    QCOMPARE(server.requestCount(), 3);
  }

  void tellsTheRateLimit() {
    FaultServer server;
    server.setDefault(Fault::json(200, "{}")
                          .withHeader("X-RateLimit-Limit", "600")
                          .withHeader("X-RateLimit-Remaining", "599")
                          .withHeader("X-RateLimit-Reset", "1780000000"));
    Setup setup(server.url());
    QSignalSpy spy(&setup.transport, &Transport::rateLimitSeen);
    QVERIFY(setup.run(get()));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toInt(), 600);
    QCOMPARE(spy.at(0).at(1).toInt(), 599);
    QCOMPARE(spy.at(0).at(2).toLongLong(), 1780000000LL);
  }

  void neverSendsAWriteTwice_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("afterOthers");
    QTest::newRow("body, new connection") << QByteArray("{\"name\":\"DB\"}") << false;
    QTest::newRow("body, kept connection") << QByteArray("{\"name\":\"DB\"}") << true;
    QTest::newRow("no body, new connection") << QByteArray() << false;
    QTest::newRow("no body, kept connection") << QByteArray() << true;
    QTest::newRow("large body") << QByteArray(3000000, 'x') << true;
  }
  void neverSendsAWriteTwice() {
    QFETCH(QByteArray, body);
    QFETCH(bool, afterOthers);
    for (const Verb verb : {Verb::Post, Verb::Delete, Verb::Put}) {
      FaultServer server;
      Setup setup(server.url());
      int before = 0;
      if (afterOthers) {
        QVERIFY(setup.run(get()));
        before = 1;
      }
      Fault fault;
      fault.resetUnanswered = true;
      server.setDefault(fault);
      Request request = post(body);
      request.verb = verb;
      const auto answer = setup.run(request);
      QVERIFY(!answer);
      QVERIFY(answer.error().kind == ErrorKind::Network);
      QCOMPARE(answer.error().code, std::string("api_unreachable"));
      QVERIFY(!answer.error().agentInstruction.empty());
      QCOMPARE(server.requestCount(), before + 1);
      QCOMPARE(setup.ledger.entries().size(), static_cast<std::size_t>(before) + 1);
    }
  }

  void survivesADroppedKeptConnection() {
    FaultServer server;
    Fault dropping = Fault::json(200, "{}");
    dropping.closeAfter = true;
    server.setDefault(dropping);
    Setup setup(server.url());
    for (int i = 0; i < 4; ++i) QVERIFY(setup.run(get()));
    QCOMPARE(server.requestCount(), 4);
    QCOMPARE(setup.ledger.entries().size(), std::size_t(4));
  }

  void countsEveryTimeAReadIsSent() {
    FaultServer server;
    Fault fault;
    fault.resetUnanswered = true;
    server.setDefault(fault);
    Setup setup(server.url());
    const auto answer = setup.run(get());
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Network);
    QVERIFY(server.requestCount() >= 3);
    QCOMPARE(setup.ledger.entries().size(), static_cast<std::size_t>(server.requestCount()));
    for (const LedgerEntry& entry : setup.ledger.entries()) QVERIFY(entry.finished);
  }

  void failsWhenTheAnswerBreaksOff() {
    FaultServer server;
    Fault fault = Fault::json(200, QByteArray(100000, 'x'));
    fault.resetAfter = 50000;
    server.setDefault(fault);
    Setup setup(server.url());
    const auto answer = setup.run(post("{}"));
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Network);
    QCOMPARE(server.requestCount(), 1);
  }

  void repeatsNothingOnceTheSinkHasBytes() {
    FaultServer server;
    Fault fault = Fault::json(200, QByteArray(1000, 'x'));
    fault.stallAfter = 500;
    server.setDefault(fault);
    Setup setup(server.url());
    QByteArray sunk;
    Request request = get();
    request.idleTimeout = std::chrono::milliseconds(1500);
    const auto answer = setup.run(request, [&sunk](const QByteArray& bytes) { sunk += bytes; });
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Timeout);
    QCOMPARE(sunk.size(), 500);
    QCOMPARE(server.requestCount(), 1);
  }

  void saysWhyNothingAnswers() {
    QUrl url;
    {
      QTcpServer closed;
      QVERIFY(closed.listen(QHostAddress::LocalHost, 0));
      url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
    }
    Setup setup(url);
    QSignalSpy reachable(&setup.transport, &Transport::reachableChanged);
    const auto answer = setup.run(get());
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Network);
    QCOMPARE(answer.error().code, std::string("api_unreachable"));
    QVERIFY(answer.error().message.find("127.0.0.1") != std::string::npos);
    QVERIFY(!answer.error().agentInstruction.empty());
    QCOMPARE(reachable.count(), 1);
    QCOMPARE(reachable.at(0).at(0).toBool(), false);
  }

  void givesUpWhenNothingComes() {
    FaultServer server;
    server.setDefault(Fault::hanging());
    Setup setup(server.url());
    Request request = post("{}");
    request.idleTimeout = std::chrono::milliseconds(500);
    auto answer = setup.run(request);
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Timeout);
    QTRY_COMPARE(server.hangUps(), 1);

    Fault stall = Fault::json(200, QByteArray(1000, 'x'));
    stall.stallAfter = 500;
    server.setDefault(stall);
    answer = setup.run(request);
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Timeout);

    // Bytes that trickle in are a sign of life: 40 pieces take longer than the time-out.
    Fault slow = Fault::json(200, QByteArray(40, 'x'));
    slow.pieceBytes = 1;
    slow.pieceDelayMs = 20;
    server.setDefault(slow);
    QVERIFY(setup.run(request));
  }

  void waitsForeverWhenToldSo() {
    FaultServer server;
    Fault late = Fault::json(200, "{}");
    late.delayMs = 1500;
    server.setDefault(late);
    Setup setup(server.url());
    setup.transport.setConnectTimeout(std::chrono::milliseconds(1000));  // the connection is there at once
    Request request = post("{}");
    request.idleTimeout = std::chrono::milliseconds(0);
    QVERIFY(setup.run(request));
  }

  void givesUpConnecting() {
    // A listener that never accepts: with its backlog full the kernel leaves further connections unanswered.
    Setup setup(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(silentTls.serverPort())));
    setup.transport.setConnectTimeout(std::chrono::milliseconds(200));
    Request request = get();
    request.idempotent = false;
    QElapsedTimer clock;
    clock.start();
    const auto answer = setup.run(request);
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Timeout);
    QCOMPARE(answer.error().code, std::string("api_unreachable"));
    QVERIFY(clock.elapsed() < 5000);
  }

  void cancelClosesTheConnection() {
    FaultServer server;
    server.setDefault(Fault::hanging());
    Setup setup(server.url());
    QSignalSpy seen(&server, &FaultServer::requestSeen);
    bool ran = false;
    auto reply = setup.transport.send(post("{}"));
    reply.then(&setup.ledger, [&ran](const Result<Answer>&) { ran = true; });
    QVERIFY(seen.count() > 0 || seen.wait());
    reply.cancel();
    QTRY_COMPARE(server.hangUps(), 1);
    QVERIFY(!ran);
    QVERIFY(setup.ledger.entries().back().finished);
    QVERIFY(setup.ledger.entries().back().error->kind == ErrorKind::Cancelled);
    QCOMPARE(setup.ledger.totals().failed, 0);
  }

  void cancelFromTheSink() {
    FaultServer server;
    Fault endless = Fault::json(200, QByteArray(65536, 'x'));
    endless.repeatBody = 100000;
    endless.chunked = true;
    server.setDefault(endless);
    Setup setup(server.url());
    Request request = post("{}");
    request.answerCap = 0;
    Reply<Answer> reply;
    int calls = 0;
    reply = setup.transport.send(request, [&](const QByteArray&) {
      ++calls;
      reply.cancel();
    });
    QTRY_COMPARE(server.hangUps(), 1);
    QCOMPARE(calls, 1);
  }

  void stopsReadingWhileTheGateIsShut() {
    FaultServer server;
    Fault large = Fault::json(200, QByteArray(65536, 'x'));
    large.repeatBody = 2048;  // 128 MB: more than the buffers that are counted below
    large.delayMs = 200;      // by then the manager knows the size of its buffer
    server.setDefault(large);
    Setup setup(server.url());
    Request request = post("{}");
    request.answerCap = 0;
    request.idleTimeout = std::chrono::milliseconds(1000);
    request.gate = std::make_shared<BodyGate>();
    const auto gate = request.gate;
    qint64 received = 0;
    std::optional<Result<Answer>> result;
    auto reply = setup.transport.send(request, [&](const QByteArray& bytes) {
      received += bytes.size();
      gate->setOpen(false);
    });
    reply.then(&setup.ledger, [&result](Result<Answer> answer) { result = std::move(answer); });
    QTRY_VERIFY(!gate->isOpen());
    const qint64 before = received;
    // Longer than the idle time-out: it is this side that waits, so that does not count.
    QSignalSpy never(&server, &FaultServer::hungUp);
    QVERIFY(!never.wait(1300));
    QCOMPARE(received, before);
    // The reply's buffer and the sockets' own.
    const qint64 written = server.bytesWritten();
    QVERIFY2(written < 64LL * 1024 * 1024, qPrintable(QString::number(written)));
    QObject::connect(gate.get(), &BodyGate::changed, &setup.ledger, [gate](bool open) {
      if (!open)
        QMetaObject::invokeMethod(
            gate.get(), [gate] { gate->setOpen(true); }, Qt::QueuedConnection);
    });
    gate->setOpen(true);
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20000);
    QVERIFY(*result);
    QCOMPARE(received, 128LL * 1024 * 1024);
  }

  void leavesTheSocketAloneWhileThisThreadIsBusy() {
    FaultServer server;
    Fault large = Fault::json(200, QByteArray(65536, 'x'));
    large.repeatBody = 2048;  // 128 MB: more than the buffers that are counted below
    large.delayMs = 200;      // by then the manager knows the size of its buffer
    server.setDefault(large);
    Setup setup(server.url());
    Request request = post("{}");
    request.answerCap = 0;
    const auto reply = setup.transport.send(request, [](const QByteArray&) {});
    QTRY_VERIFY(server.bytesWritten() > 0);
    // This thread paints a long frame: no event is handled until nothing more comes.
    QElapsedTimer still;
    still.start();
    qint64 written = server.bytesWritten();
    while (!still.hasExpired(300) && written < 64LL * 1024 * 1024) {
      if (const qint64 now = server.bytesWritten(); now != written) {
        written = now;
        still.start();
      }
      std::this_thread::yield();
    }
    // The reply's buffer and the sockets' own.
    QVERIFY2(written < 64LL * 1024 * 1024, qPrintable(QString::number(written)));
  }

  void followsRedirectsOnlyAtHome() {
    FaultServer server;
    FaultServer other;
    server.setRoute("/v1/status", Fault::redirect(301, "/v1/moved?x=1"));
    server.setRoute("/v1/moved?x=1", Fault::json(200, "{\"moved\":true}"));
    Setup setup(server.url());
    auto answer = setup.run(get());
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("{\"moved\":true}"));
    QCOMPARE(server.requests().at(1).header("Authorization"), "Bearer " + kToken);

    for (const QByteArray& location : {QByteArray(other.url().toEncoded() + "/v1/status"),
                                       QByteArray("https://127.0.0.1/x"), QByteArray("//evil.invalid/x")}) {
      server.setRoute("/v1/status", Fault::redirect(302, location));
      answer = setup.run(get());
      QVERIFY(!answer);
      QVERIFY(answer.error().kind == ErrorKind::Protocol);
    }
    QCOMPARE(other.requestCount(), 0);
    QCOMPARE(other.connectionCount(), 0);
  }

  void repeatsAWriteOnlyWhereTheRedirectKeepsIt() {
    FaultServer server;
    server.setRoute("/v1/services/shop/sqlite/databases", Fault::redirect(308, "/v1/new"));
    Setup setup(server.url());
    QVERIFY(setup.run(post("{\"a\":1}")));
    QCOMPARE(server.requests().at(1).method, QByteArray("POST"));
    QCOMPARE(server.requests().at(1).body, QByteArray("{\"a\":1}"));
    server.setRoute("/v1/services/shop/sqlite/databases", Fault::redirect(303, "/v1/new"));
    const int before = server.requestCount();
    const auto answer = setup.run(post("{\"a\":1}"));
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Protocol);
    QCOMPARE(server.requestCount(), before + 1);
  }

  void stopsRedirectsThatGoInACircle() {
    FaultServer server;
    server.setDefault(Fault::redirect(307, "/v1/status"));
    Setup setup(server.url());
    const auto answer = setup.run(get());
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Protocol);
    QCOMPARE(server.requestCount(), 11);
  }

  void neverShowsTheToken() {
    FaultServer server;
    {
      const std::lock_guard lock(g_linesMutex);
      g_lines.clear();
    }
    const auto before = qInstallMessageHandler(keepLine);
    Setup setup(server.url());
    // A service that quotes what it was sent, in all its ways.
    server.enqueue(Fault::json(401, "{\"code\":\"unauthorized\",\"message\":\"Bad token " + kToken +
                                        ".\",\"agent_instruction\":\"Not " + kToken + "\"}"));
    const auto refused = setup.run(get());
    server.enqueue(Fault::redirect(302, "https://evil.invalid/?token=" + kToken));
    const auto redirected = setup.run(get());
    server.enqueue(Fault::redirect(302, "/v1/x?token=" + kToken));
    server.enqueue(Fault::text(500, "text/plain", kToken));
    const auto broken = setup.run(get());
    server.enqueue(Fault::json(200, "{\"echo\":\"" + kToken + "\"}"));
    const auto fine = setup.run(get());
    Fault reset;
    reset.resetUnanswered = true;
    server.enqueue(reset);
    const auto lost = setup.run(post("{}"));
    qInstallMessageHandler(before);
    for (const auto* result : {&refused, &redirected, &broken, &lost}) {
      QVERIFY(!*result);
      QVERIFY(!holdsToken(result->error().message));
      QVERIFY(!holdsToken(result->error().agentInstruction));
    }
    QVERIFY(fine);
    for (const LedgerEntry& entry : setup.ledger.entries()) {
      QVERIFY(!holdsToken(entry.target));
      QVERIFY(!holdsToken(entry.shortTarget));
      QVERIFY(!holdsToken(entry.requestBody));
      QVERIFY(!holdsToken(entry.answerBody));
      if (entry.error) QVERIFY(!holdsToken(entry.error->message));
    }
    const std::lock_guard lock(g_linesMutex);
    QVERIFY(!g_lines.isEmpty());
    for (const QString& line : g_lines) QVERIFY2(!line.contains(QString::fromLatin1(kToken)), qPrintable(line));
    for (const auto& seen : server.requests()) QVERIFY(!seen.target.contains("Bearer"));
  }

  void entersEveryCallInTheLedger() {
    FaultServer server;
    Setup setup(server.url());
    Request request = post("{\"name\":\"DB\"}");
    QVERIFY(setup.run(request));
    const LedgerEntry& entry = setup.ledger.entries().back();
    QCOMPARE(entry.target, std::string("/v1/services/shop/sqlite/databases"));
    QCOMPARE(entry.shortTarget, std::string("sqlite/databases"));
    QCOMPARE(entry.requestBody, std::string("{\"name\":\"DB\"}"));
    QCOMPARE(entry.answerBody, std::string("{}"));
    QVERIFY(entry.verb == Verb::Post);
    QVERIFY(entry.finished);
    QVERIFY(entry.durationMs > 0);
    QCOMPARE(entry.httpStatus, 200);
    QCOMPARE(entry.bytesReceived, 2);
  }

 private:
  // Accepts connections in the kernel's queue and never speaks: a TLS handshake that does not come.
  QTcpServer silentTls;

 public:
  TransportTest() { silentTls.listen(QHostAddress::LocalHost, 0); }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "transport_test.moc"
