// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The device login, its page, and the token it hands out.

#include <QRegularExpression>
#include <QTest>

#include <atomic>

#include "api/contract/login/codec.h"
#include "api/contract/time.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

struct Timed {
  std::atomic<std::int64_t> ms{parseTime("2026-06-01T12:00:00Z")->time_since_epoch().count()};
  LocalFixture fixture{options()};
  Options options() {
    Options out;
    out.clock = [this] { return UtcTime(std::chrono::milliseconds(ms.load())); };
    return out;
  }
  void pass(std::chrono::milliseconds time) { ms += time.count(); }

  LoginStart start() {
    return decodeLoginStart(fixture.send("POST", "/v1/login/device", {}, {}, false).body).value_or(LoginStart{});
  }
  TestAnswer rawPoll(const LoginStart& login) {
    return fixture.send("GET", "/v1/login/device/" + login.deviceCode, {}, {}, false);
  }
  LoginPoll poll(const LoginStart& login) {
    pass(std::chrono::seconds(5));
    return decodeLoginPoll(rawPoll(login).body).value_or(LoginPoll{});
  }
  std::string page(const LoginStart& login) const { return "/v1/local/login/" + login.userCode; }
  // As the form of the page sends it.
  TestAnswer approve(const LoginStart& login, const std::string& token, httplib::Headers headers = {}) {
    if (headers.empty()) headers = {{"Origin", fixture.service().url()}, {"Sec-Fetch-Site", "same-origin"}};
    return fixture.send("POST", page(login), "token=" + token, headers, false);
  }
  int statusWith(const std::string& token) {
    return fixture.send("GET", "/v1/services", {}, {{"Authorization", "Bearer " + token}}, false).status;
  }
};

bool fits(const std::string& text, const char* pattern) {
  return QRegularExpression(QLatin1String(pattern)).match(QString::fromStdString(text)).hasMatch();
}

}  // namespace

class DeviceTest : public QObject {
  Q_OBJECT
 private slots:
  void aLoginIsApprovedOnceAndItsTokenWorks() {
    Timed timed;
    LocalFixture& fixture = timed.fixture;
    const LoginStart login = timed.start();
    QVERIFY(fits(login.deviceCode, "^zdev_[a-f0-9]{64}$"));
    QVERIFY(fits(login.userCode, "^[A-F0-9]{6}$"));
    QCOMPARE(login.loginUrl, fixture.service().url() + timed.page(login));
    QCOMPARE(login.verificationUri, login.loginUrl);
    QCOMPARE(login.expiresInSeconds, std::optional<std::int64_t>(600));

    std::vector<Problem> problems;
    const TestAnswer pending = timed.rawPoll(login);
    const auto waiting = decodeLoginPoll(pending.body, &problems);
    QVERIFY(waiting && problems.empty());
    QCOMPARE(waiting->status, std::string("pending"));
    QVERIFY(!waiting->token && !waiting->accountId && pending.body.find("\"token\":null") != std::string::npos);

    const TestAnswer page = fixture.send("GET", timed.page(login), {}, {{"Sec-Fetch-Site", "none"}}, false);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.find(login.userCode) != std::string::npos);
    QVERIFY(page.body.find("<form method=\"post\">") != std::string::npos);
    QVERIFY(page.body.find("<script") == std::string::npos);
    QVERIFY(page.body.find(login.deviceCode) == std::string::npos);
    QCOMPARE(timed.approve(login, "secret").status, 200);
    fixture.restart();

    const LoginPoll done = timed.poll(login);
    QCOMPARE(done.status, std::string("complete"));
    QVERIFY(fits(done.token.value_or(""), "^tovuk_[a-f0-9]{64}$"));
    QCOMPARE(done.accountId, std::optional<std::string>("acct_local"));
    QCOMPARE(done.email, std::optional<std::string>("local@localhost"));
    QCOMPARE(done.provider, std::optional<std::string>("github"));
    QCOMPARE(done.expiresAt, std::optional<std::string>("2026-07-01T12:00:05.000Z"));
    // Handed out once.
    const LoginPoll again = timed.poll(login);
    QCOMPARE(again.status, std::string("expired"));
    QVERIFY(!again.token);
    QCOMPARE(timed.approve(login, "secret").status, 409);

    QCOMPARE(timed.statusWith(*done.token), 200);
    std::string other = *done.token;
    other.back() = other.back() == '0' ? '1' : '0';
    QCOMPARE(timed.statusWith(other), 401);
    QCOMPARE(timed.statusWith(done.token->substr(0, 30)), 401);
    fixture.restart();
    QCOMPARE(timed.statusWith(*done.token), 200);
    timed.pass(std::chrono::hours(24 * 30) - std::chrono::minutes(1));
    QCOMPARE(timed.statusWith(*done.token), 200);
    timed.pass(std::chrono::minutes(1));
    QCOMPARE(timed.statusWith(*done.token), 401);
  }

  void onlyOurOwnPageAndTheTokenApprove() {
    Timed timed;
    const LoginStart login = timed.start();
    const std::string own = timed.fixture.service().url();
    const std::string port = std::to_string(timed.fixture.service().port());
    QCOMPARE(timed.approve(login, "wrong").status, 403);
    QCOMPARE(timed.approve(login, "").status, 403);
    for (const std::string& origin :
         {std::string("null"), std::string("http://evil.example"), own + ".evil.example", "https://127.0.0.1:" + port,
          std::string("http://127.0.0.1"), "http://localhost:" + port, own + "/", own + "0"})
      QVERIFY2(timed.approve(login, "secret", {{"Origin", origin}}).status == 403, origin.c_str());
    QCOMPARE(timed.approve(login, "secret", {{"Origin", own}, {"Sec-Fetch-Site", "cross-site"}}).status, 403);
    // Our own Origin opens nothing else.
    QCOMPARE(timed.fixture.send("GET", "/v1/services", {}, {{"Origin", own}}).status, 403);
    QCOMPARE(timed.fixture.send("GET", timed.page(login), {}, {{"Origin", own}}).status, 403);
    QCOMPARE(timed.poll(login).status, std::string("pending"));
    // A program that has the token needs no page.
    QCOMPARE(timed.fixture.post(timed.page(login)).status, 200);
    QCOMPARE(timed.fixture.post(timed.page(login)).status, 200);
    QCOMPARE(timed.poll(login).status, std::string("complete"));
  }

  void pagesUnderAnotherNameOfOurs() {
    Timed timed;
    const LoginStart login = timed.start();
    const std::string name = "localhost:" + std::to_string(timed.fixture.service().port());
    QCOMPARE(timed.approve(login, "secret", {{"Host", name}, {"Origin", "http://" + name}}).status, 200);
  }

  void codesExpireAndAreForgotten() {
    Timed timed;
    const LoginStart login = timed.start();
    timed.pass(std::chrono::seconds(600) - std::chrono::milliseconds(1));
    QCOMPARE(decodeLoginPoll(timed.rawPoll(login).body)->status, std::string("pending"));
    timed.pass(std::chrono::milliseconds(1));
    QCOMPARE(decodeLoginPoll(timed.rawPoll(login).body)->status, std::string("expired"));
    QCOMPARE(timed.approve(login, "secret").status, 404);
    QCOMPARE(timed.fixture.send("GET", timed.page(login), {}, {}, false).status, 404);
    timed.pass(std::chrono::hours(24));
    timed.start();
    QCOMPARE(timed.rawPoll(login).status, 404);
  }

  void unknownCodesAndFastPolls() {
    Timed timed;
    LoginStart unknown;
    for (const std::string& code : {"zdev_" + std::string(64, '0'), std::string("x"), std::string("%2E%2E")}) {
      unknown.deviceCode = code;
      const TestAnswer answer = timed.rawPoll(unknown);
      QCOMPARE(answer.status, 404);
      QCOMPARE(answer.code(), QStringLiteral("login_not_found"));
    }
    QCOMPARE(timed.fixture.send("GET", "/v1/local/login/ABCDEF", {}, {}, false).status, 404);
    const LoginStart login = timed.start();
    QCOMPARE(timed.rawPoll(login).status, 200);
    timed.pass(std::chrono::milliseconds(3999));
    const TestAnswer fast = timed.rawPoll(login);
    QCOMPARE(fast.status, 429);
    QCOMPARE(fast.code(), QStringLiteral("rate_limited"));
    QCOMPARE(fast.header("Retry-After"), std::string("2"));
    timed.pass(std::chrono::milliseconds(1));
    QCOMPARE(timed.rawPoll(login).status, 200);
    timed.pass(-std::chrono::hours(1));  // a clock that is set back makes nobody wait
    QCOMPARE(timed.rawPoll(login).status, 200);
  }

  void waitingLoginsAreBounded() {
    Timed timed;
    for (int i = 0; i < 100; ++i) QVERIFY(!timed.start().deviceCode.empty());
    const TestAnswer refused = timed.fixture.send("POST", "/v1/login/device", {}, {}, false);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("Retry-After"), std::string("600"));
    timed.pass(std::chrono::seconds(600));
    QVERIFY(!timed.start().deviceCode.empty());
  }
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
