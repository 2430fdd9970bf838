// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bad weather that transport_test does not have: what a person is told, and that memory stays bounded.

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

#include "api/client/client.h"
#include "api/client/network_errors.h"
#include "tests/support/fault_server.h"
#include "tests/support/sanitizer.h"

using namespace tovuk;
using namespace tovuk::client;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

namespace {

template <class T>
Result<T> wait(Reply<T> reply) {
  QObject context;
  std::optional<Result<T>> result;
  reply.then(&context, [&result](Result<T> answer) { result = std::move(answer); });
  [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60000); }();
  if (!result) return Unexpected(Error{});
  return std::move(*result);
}

Request get() {
  Request request;
  request.segments = {"v1", "services"};
  return request;
}

QByteArray httpDate(qint64 secondsAhead) {
  return QLocale::c()
      .toString(QDateTime::currentDateTimeUtc().addSecs(secondsAhead), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
      .toLatin1();
}

constexpr qint64 kMib = 1024LL * 1024;
// Between a service that sends and a reader that does not: the read buffer, both ends of the socket, one piece.
constexpr qint64 kOnTheWay = 64 * kMib;

// The most memory that this process has held, in KiB; 0 where that cannot be known.
qint64 peakKib() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : status.readAll().split('\n'))
    if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').value(0).toLongLong();
  return 0;
}

Fault endlessAnswer(int status, const QByteArray& type) {
  Fault endless = Fault::text(status, type, QByteArray(kMib, 'x'));
  endless.repeatBody = 1048576;  // 1 TB
  endless.chunked = true;        // its size is not told beforehand
  return endless;
}

}  // namespace

class WeatherTest : public QObject {
  Q_OBJECT

 private slots:
  void tellsFaultsOfTheNetworkApart_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("online");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("refused") << int(QNetworkReply::ConnectionRefusedError) << true << QByteArray("api_unreachable");
    QTest::newRow("name") << int(QNetworkReply::HostNotFoundError) << true << QByteArray("name_not_found");
    QTest::newRow("tls") << int(QNetworkReply::SslHandshakeFailedError) << true << QByteArray("tls_failed");
    QTest::newRow("reset") << int(QNetworkReply::RemoteHostClosedError) << true << QByteArray("api_unreachable");
    QTest::newRow("proxy") << int(QNetworkReply::ProxyNotFoundError) << true << QByteArray("api_unreachable");
    QTest::newRow("offline, name") << int(QNetworkReply::HostNotFoundError) << false << QByteArray("offline");
    QTest::newRow("offline") << int(QNetworkReply::UnknownNetworkError) << false << QByteArray("offline");
  }
  void tellsFaultsOfTheNetworkApart() {
    QFETCH(int, fault);
    QFETCH(bool, online);
    QFETCH(QByteArray, code);
    const Error error = networkError(static_cast<QNetworkReply::NetworkError>(fault),
                                     QStringLiteral("https://x.example"), false, online);
    QVERIFY(error.kind == ErrorKind::Network);
    QCOMPARE(error.code, code.toStdString());
    QVERIFY(!error.message.empty() && error.message.back() == '.');
    QVERIFY(!error.agentInstruction.empty());
    // A write that may have been carried out is not just sent again.
    const Error write =
        networkError(static_cast<QNetworkReply::NetworkError>(fault), QStringLiteral("https://x.example"), true, false);
    QVERIFY(QString::fromStdString(write.agentInstruction).contains(QStringLiteral("look before you repeat")));
  }

  void saysThatANameWasNotFound() {
    Client client({QUrl(QStringLiteral("https://no-such-host.invalid")), {}});
    const auto answer = wait(client.signIn().send(get()));
    QVERIFY(!answer);
    // Where there is a network but no name server, only time tells.
    const bool noNameServer = answer.error().kind == ErrorKind::Timeout;
    QVERIFY2(
        answer.error().code == "name_not_found" || (!hasNetwork() && answer.error().code == "offline") || noNameServer,
        answer.error().code.c_str());
  }

  void explainsTheSignInPageOfANetwork() {
    FaultServer server;
    Client client({server.url(), {}});
    server.enqueue(Fault::text(200, "text/html; charset=utf-8", "<html>Welcome to the train</html>"));
    auto answer = wait(client.services());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("network_sign_in"));
    QVERIFY(QString::fromStdString(answer.error().agentInstruction).contains(QStringLiteral("browser")));
    server.enqueue(Fault::text(511, "text/html", "<html>Sign in</html>"));
    answer = wait(client.services());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("network_sign_in"));
    QCOMPARE(answer.error().httpStatus, 511);
    server.enqueue(Fault::text(200, "text/plain", "hello"));
    answer = wait(client.services());
    QCOMPARE(answer.error().code, std::string("not_json"));
  }

  void tellsWhenItWaitsAndForHowLong() {
    FaultServer server;
    server.enqueue(
        Fault::json(429, "{\"code\":\"rate_limited\",\"message\":\"Slow.\"}").withHeader("Retry-After", "1"));
    server.setDefault(Fault::json(200, "{\"services\":[]}"));
    Client client({server.url(), {}});
    QSignalSpy scheduled(&client.transport(), &Transport::repeatScheduled);
    QVERIFY(wait(client.services()));
    QCOMPARE(scheduled.count(), 1);
    QCOMPARE(scheduled.at(0).at(0).toLongLong(), 1000LL);
    QCOMPARE(scheduled.at(0).at(1).toBool(), true);
    // A write is not repeated: nothing is scheduled.
    server.enqueue(
        Fault::json(429, "{\"code\":\"rate_limited\",\"message\":\"Slow.\"}").withHeader("Retry-After", "1"));
    const auto write = wait(client.createService("a", "rust_worker"));
    QVERIFY(!write);
    QCOMPARE(write.error().retryAfterSeconds.value_or(0), 1);
    QCOMPARE(scheduled.count(), 1);
  }

  void noticesAClockThatIsWrong() {
    FaultServer server;
    Client client({server.url(), {}});
    QSignalSpy skew(&client.transport(), &Transport::clockSkewSeen);
    const auto answerAt = [&](const QByteArray& date) {
      server.setDefault(Fault::json(200, "{\"services\":[]}").withHeader("Date", date));
      QVERIFY(wait(client.services()));
    };
    answerAt(httpDate(0));
    answerAt("yesterday");
    answerAt(httpDate(30));
    QCOMPARE(skew.count(), 0);
    answerAt(httpDate(3600));
    QCOMPARE(skew.count(), 1);
    QVERIFY(std::abs(skew.at(0).at(0).toLongLong() - 3600) <= 5);
    answerAt(httpDate(3605));
    QCOMPARE(skew.count(), 1);
    answerAt(httpDate(-600));
    QCOMPARE(skew.count(), 2);
    QVERIFY(std::abs(skew.at(1).at(0).toLongLong() + 600) <= 5);
    answerAt(httpDate(0));
    QCOMPARE(skew.count(), 3);
    QCOMPARE(skew.at(2).at(0).toLongLong(), 0LL);
  }

  void keepsTheAnswerThatItCannotRead() {
    FaultServer server;
    server.setDefault(Fault::json(200, "[1,2,3]"));
    Client client({server.url(), {}});
    const auto answer = wait(client.services());
    QVERIFY(!answer && answer.error().kind == ErrorKind::Protocol);
    const LedgerEntry* entry = client.ledger().find(std::stoull(answer.error().requestId));
    QVERIFY(entry != nullptr);
    QCOMPARE(entry->answerBody, std::string("[1,2,3]"));
  }

  void endsAnEndlessErrorAtItsFirstMegabyte() {
    FaultServer server;
    server.setDefault(endlessAnswer(500, "text/plain"));
    Client client({server.url(), {}});
    const auto answer = wait(client.signIn().send(get()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("api_error"));
    QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, 60000);
    QVERIFY2(server.bytesWritten() < kOnTheWay, qPrintable(QString::number(server.bytesWritten())));
  }

  void aHugeAnswerIsRefusedAtItsCap() {
    FaultServer server;
    server.setDefault(endlessAnswer(200, "application/json"));
    Client client({server.url(), {}});
    const qint64 before = peakKib();
    const auto answer = wait(client.services());
    QVERIFY(!answer && answer.error().kind == ErrorKind::TooLarge);
    QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, 60000);
    const qint64 cap = Request().answerCap;
    QVERIFY2(server.bytesWritten() < cap + kOnTheWay, qPrintable(QString::number(server.bytesWritten())));
    // The cap, twice while a growing buffer moves, what is on its way, and the allocator's slack. A sanitizer keeps
    // what was freed.
    if (!test::kSanitized)
      QVERIFY2((peakKib() - before) * 1024 < 3 * cap + kOnTheWay, qPrintable(QString::number(peakKib() - before)));
  }

  void aBusyReaderIsNotFlooded() {
    FaultServer server;
    server.setDefault(endlessAnswer(200, "application/json"));
    Client client({server.url(), {}});
    Request request = get();
    request.answerCap = 0;
    qint64 received = 0;
    qint64 largest = 0;
    qint64 ahead = 0;
    int pieces = 0;
    auto reply = client.signIn().send(request, [&](const QByteArray& bytes) {
      received += bytes.size();
      largest = std::max<qint64>(largest, bytes.size());
      if (++pieces > 3) return;
      // This thread does something else for a while, in which an unbounded reader would take what the service sends.
      QElapsedTimer busy;
      busy.start();
      while (busy.elapsed() < 300 && server.bytesWritten() - received < kOnTheWay) QThread::yieldCurrentThread();
      ahead = std::max(ahead, server.bytesWritten() - received);
    });
    QTRY_VERIFY_WITH_TIMEOUT(pieces >= 12, 60000);
    reply.cancel();
    QVERIFY2(ahead < kOnTheWay, qPrintable(QString::number(ahead)));
    QVERIFY2(largest <= 4 * kMib, qPrintable(QString::number(largest)));
    QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, 60000);
  }

  void aReaderThatShutItsGateIsWaitedFor() {
    FaultServer server;
    server.setDefault(endlessAnswer(200, "application/json"));
    Client client({server.url(), {}});
    Request request = get();
    request.answerCap = 0;
    request.idleTimeout = std::chrono::milliseconds(0);
    request.gate = std::make_shared<BodyGate>();
    const std::shared_ptr<BodyGate> gate = request.gate;
    int pieces = 0;
    auto reply = client.signIn().send(request, [&](const QByteArray&) {
      ++pieces;
      gate->setOpen(false);
    });
    QTRY_COMPARE_WITH_TIMEOUT(pieces, 1, 60000);
    // The service is held up as soon as what lies between is full.
    qint64 written = -1;
    bool isHeldUp = false;
    const auto look = [&] {
      const qint64 now = server.bytesWritten();
      isHeldUp = isHeldUp || std::exchange(written, now) == now;
      return isHeldUp;
    };
    QTRY_VERIFY_WITH_TIMEOUT(look(), 60000);
    QVERIFY2(written < kOnTheWay, qPrintable(QString::number(written)));
    QCOMPARE(pieces, 1);
    gate->setOpen(true);
    QTRY_COMPARE_WITH_TIMEOUT(pieces, 2, 60000);
    reply.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, 60000);
  }

  void onlyWhatMayBeRepeatedSaysSo() {
    FaultServer server;
    server.setDefault(
        Fault::json(429, "{\"code\":\"rate_limited\",\"message\":\"Slow.\"}").withHeader("Retry-After", "90"));
    Client client({server.url(), {}});
    // Too long to be waited for here: who asked is told, and whether it may be asked again without a person.
    const auto read = wait(client.services());
    QVERIFY(!read && read.error().kind == ErrorKind::RateLimited);
    QCOMPARE(read.error().retryAfterSeconds.value_or(0), 90);
    QVERIFY(read.error().repeatable);
    const auto write = wait(client.createService("a", "rust_worker"));
    QVERIFY(!write && !write.error().repeatable);
    QCOMPARE(write.error().retryAfterSeconds.value_or(0), 90);
    QCOMPARE(server.requestCount(), 2);
  }
};

QTEST_GUILESS_MAIN(WeatherTest)
#include "weather_test.moc"
