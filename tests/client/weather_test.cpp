// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bad weather that transport_test does not have: what a person is told, and that memory stays bounded.

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <optional>

#include "api/client/client.h"
#include "api/client/network_errors.h"
#include "tests/support/fault_server.h"

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
    Fault endless = Fault::text(500, "text/plain", QByteArray(65536, 'x'));
    endless.repeatBody = 16777216;  // 1 TB: Qt reads ahead in a thread of its own, how much depends on the machine
    endless.chunked = true;
    server.setDefault(endless);
    Client client({server.url(), {}});
    const auto answer = wait(client.signIn().send(get()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("api_error"));
    QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, 60000);
  }

  void aHugeAnswerIsRefusedAtItsCap() {
    FaultServer server;
    Fault huge = Fault::json(200, QByteArray(1024 * 1024, 'x'));
    huge.repeatBody = 1048576;  // 1 TB, as above
    huge.chunked = true;        // its size is not told beforehand
    server.setDefault(huge);
    Client client({server.url(), {}});
    const auto answer = wait(client.services());
    QVERIFY(!answer && answer.error().kind == ErrorKind::TooLarge);
    QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, 60000);
  }
};

QTEST_GUILESS_MAIN(WeatherTest)
#include "weather_test.moc"
