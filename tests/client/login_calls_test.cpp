// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The login's calls: what they send, and that none of their secrets stays anywhere.

#include "api/client/login/login_calls.h"

#include <QLoggingCategory>
#include <QTest>

#include <mutex>
#include <optional>

#include "api/client/client.h"
#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::client;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

namespace {

const QByteArray kToken = "tovuk_" + QByteArray(64, 'a');
const std::string kDeviceCode = "device/code 0123456789";

QStringList g_lines;
std::mutex g_mutex;
void keepLine(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& text) {
  const std::lock_guard lock(g_mutex);
  g_lines << text;
}

template <class T>
Result<T> wait(Reply<T> reply) {
  QObject context;
  std::optional<Result<T>> result;
  reply.then(&context, [&result](Result<T> answer) { result = std::move(answer); });
  [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10000); }();
  if (!result) return Unexpected(Error{});
  return std::move(*result);
}

}  // namespace

class LoginCallsTest : public QObject {
  Q_OBJECT

 private slots:
  void startsWithoutAToken() {
    FaultServer server;
    server.setDefault(Fault::json(200,
                                  "{\"loginUrl\":\"https://t.example/l\",\"verificationUri\":\"https://t.example\","
                                  "\"deviceCode\":\"d\",\"userCode\":\"ABC\",\"intervalSeconds\":7,"
                                  "\"expiresInSeconds\":300,\"later\":1}"));
    Client client({server.url(), {}});
    const auto login = wait(startDeviceLogin(client.transport()));
    QVERIFY(login);
    QCOMPARE(login->userCode, std::string("ABC"));
    QCOMPARE(login->intervalSeconds.value_or(0), std::int64_t(7));
    const auto seen = server.requests().value(0);
    QCOMPARE(seen.method + " " + seen.target, QByteArray("POST /v1/login/device"));
    QVERIFY(!seen.hasHeader("Authorization"));
    QVERIFY(seen.body.isEmpty());
  }

  void asksOnceAPoll() {
    FaultServer server;
    server.setDefault(Fault::json(503, "{\"code\":\"busy\",\"message\":\"Busy.\"}"));
    Client client({server.url(), {}});
    QVERIFY(!wait(pollDeviceLogin(client.transport(), kDeviceCode)));
    // A repeat could eat the answer that comes once.
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.requests().value(0).target, QByteArray("/v1/login/device/device%2Fcode%200123456789"));
  }

  void keepsItsSecretsToItself() {
    QLoggingCategory::setFilterRules(QStringLiteral("tovuk.client.*=true"));
    FaultServer server;
    server.enqueue(
        Fault::json(200, "{\"status\":\"complete\",\"token\":\"" + kToken + "\",\"email\":\"a@b.example\"}"));
    server.enqueue(
        Fault::json(404, "{\"code\":\"x\",\"message\":\"No " + QByteArray::fromStdString(kDeviceCode) + "\"}"));
    Client client({server.url(), {}});
    const auto before = qInstallMessageHandler(keepLine);
    const auto done = wait(pollDeviceLogin(client.transport(), kDeviceCode));
    const auto unknown = wait(pollDeviceLogin(client.transport(), kDeviceCode));
    qInstallMessageHandler(before);
    QVERIFY(done && done->token == kToken.toStdString());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().message, std::string("No [token]"));
    QCOMPARE(client.ledger().entries().size(), std::size_t(2));
    for (const LedgerEntry& entry : client.ledger().entries()) {
      QCOMPARE(entry.target, std::string("/v1/login/device/[token]"));
      QVERIFY(entry.answerBody.empty());
    }
    const std::lock_guard lock(g_mutex);
    QVERIFY(!g_lines.isEmpty());
    for (const QString& line : g_lines) {
      QVERIFY2(!line.contains(QStringLiteral("0123456789")), qPrintable(line));
      QVERIFY2(!line.contains(QString::fromLatin1(kToken)), qPrintable(line));
    }
  }

  void tellsWhoseTheTokenIs() {
    FaultServer server;
    server.requireToken(kToken);
    server.setDefault(Fault::json(200,
                                  "{\"accountId\":\"acct_1\",\"email\":\"a@b.example\",\"provider\":\"github\","
                                  "\"plan\":\"pro\",\"handle\":null,\"displayName\":\"Ada\",\"accountUrl\":null}"));
    Client right({server.url(), kToken});
    const auto profile = wait(account(right.transport()));
    QVERIFY(profile);
    QCOMPARE(profile->displayName.value_or(""), std::string("Ada"));
    QCOMPARE(profile->plan, std::string("pro"));
    QCOMPARE(server.requests().value(0).target, QByteArray("/v1/account"));
    Client wrong({server.url(), "other token"});
    const auto refused = wait(account(wrong.transport()));
    QVERIFY(!refused && refused.error().kind == ErrorKind::Unauthorized);
  }
};

QTEST_GUILESS_MAIN(LoginCallsTest)
#include "login_calls_test.moc"
