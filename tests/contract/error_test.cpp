// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The error envelope, both directions.

#include "api/contract/error.h"

#include <QTest>

using namespace tovuk;

namespace {

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

}  // namespace

class ErrorTest : public QObject {
  Q_OBJECT

 private slots:
  void allFiveFieldsAreWritten() {
    Error error;
    error.code = "payment_required";
    error.message = "Plan limit.";
    error.agentInstruction = "Pay.";
    const QByteArray bare = R"({"code":"payment_required","message":"Plan limit.","agent_instruction":"Pay.",)"
                            R"("docs_url":null,"checkout_url":null})";
    QCOMPARE(bytes(encodeError(error)), bare);
    error.docsUrl = "https://tovuk.com/docs";
    error.checkoutUrl = "https://tovuk.com/pay";
    const QByteArray links = R"("docs_url":"https://tovuk.com/docs","checkout_url":"https://tovuk.com/pay"})";
    QVERIFY(bytes(encodeError(error)).endsWith(links));
    error.message = "caf\xe9";
    QVERIFY(bytes(encodeError(error)).contains("caf\xef\xbf\xbd"));
  }

  void whatIsWrittenIsReadAgain() {
    Error error;
    error.kind = ErrorKind::PaymentRequired;
    error.httpStatus = 402;
    error.code = "a_word_of_tomorrow";
    error.message = "Line one\nline two \u00e9";
    error.agentInstruction = "Do it.";
    error.checkoutUrl = "https://tovuk.com/pay";
    QVERIFY(decodeError(402, encodeError(error)) == error);
  }

  void theStatusDecidesTheKind_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, ErrorKind kind) {
      QTest::newRow(qPrintable(QString::number(status))) << status << static_cast<int>(kind);
    };
    row(400, ErrorKind::Invalid);
    row(401, ErrorKind::Unauthorized);
    row(402, ErrorKind::PaymentRequired);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::NotFound);
    row(405, ErrorKind::Invalid);
    row(408, ErrorKind::Timeout);
    row(409, ErrorKind::Conflict);
    row(413, ErrorKind::TooLarge);
    row(415, ErrorKind::Invalid);
    row(422, ErrorKind::Invalid);
    row(429, ErrorKind::RateLimited);
    row(418, ErrorKind::Invalid);
    row(499, ErrorKind::Invalid);
    row(500, ErrorKind::Server);
    row(502, ErrorKind::Server);
    row(503, ErrorKind::Server);
    row(599, ErrorKind::Server);
    row(302, ErrorKind::Protocol);
    row(100, ErrorKind::Protocol);
  }
  void theStatusDecidesTheKind() {
    QFETCH(const int, status);
    QFETCH(const int, kind);
    QCOMPARE(static_cast<int>(kindOfStatus(status)), kind);
    // The code of the envelope does not: policy_rejected comes with many statuses.
    const Error error = decodeError(status, R"({"code":"policy_rejected","message":"No."})");
    QCOMPARE(static_cast<int>(error.kind), kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, std::string("policy_rejected"));
    QCOMPARE(error.agentInstruction, std::string());
  }

  void anythingElseBecomesApiError_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>502</html>");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no message") << QByteArray(R"({"code":"x"})");
    QTest::newRow("no code") << QByteArray(R"({"message":"x"})");
    QTest::newRow("empty code") << QByteArray(R"({"code":"","message":"x"})");
    QTest::newRow("wrong kinds") << QByteArray(R"({"code":5,"message":["x"]})");
    QTest::newRow("nested") << QByteArray(R"({"error":{"code":"x","message":"y"}})");
    QTest::newRow("not utf8") << QByteArray("{\"code\":\"\xff\",\"message\":\"x\"}");
  }
  void anythingElseBecomesApiError() {
    QFETCH(const QByteArray, body);
    const Error error = decodeError(502, body.toStdString());
    QCOMPARE(error.code, std::string("api_error"));
    QCOMPARE(error.kind, ErrorKind::Server);
    QCOMPARE(error.httpStatus, 502);
    QVERIFY(bytes(error.message).contains("502"));
    QVERIFY(!error.agentInstruction.empty());
  }

  void wrongLinksAreDropped() {
    const Error error =
        decodeError(400, R"({"code":"x","message":"y","agent_instruction":7,"docs_url":1,"checkout_url":[]})");
    QCOMPARE(error.code, std::string("x"));
    QCOMPARE(error.docsUrl, std::nullopt);
    QCOMPARE(error.checkoutUrl, std::nullopt);
    QCOMPARE(error.agentInstruction, std::string());
  }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
