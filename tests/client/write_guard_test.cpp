// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/write_guard.h"

#include <QSignalSpy>
#include <QTest>

#include "api/client/client.h"
#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::client;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

namespace {

constexpr qint64 kTenMinutes = 10LL * 60 * 1000;

// What became of a reply.
struct Fate {
  std::optional<Error> error;
  bool ended = false;
};

template <class T>
std::shared_ptr<Fate> follow(Reply<T>& reply, QObject* context) {
  auto fate = std::make_shared<Fate>();
  reply.then(context, [fate](const Result<T>& result) {
    fate->ended = true;
    if (!result) fate->error = result.error();
  });
  return fate;
}

}  // namespace

class WriteGuardTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_server = std::make_unique<FaultServer>();
    m_server->setDefault(Fault::json(200, "{}"));
    m_client = std::make_unique<Client>(Endpoint{m_server->url(), "t"});
    guard().setAsking(true);
    guard().setClock([this] { return m_now; });
    m_questions.clear();
    connect(&guard(), &WriteGuard::asked, this, [this](const WriteQuestion& asked) { m_questions.push_back(asked); });
  }
  void cleanup() {
    m_client.reset();
    m_server.reset();
  }

  void waitsForYes() {
    auto reply = m_client->createSqliteBackup("shop", "DB");
    const auto fate = follow(reply, this);
    QCOMPARE(m_questions.size(), std::size_t(1));
    QCOMPARE(m_questions.front().kind, WriteKind::Create);
    QCOMPARE(m_questions.front().target, QStringLiteral("POST /v1/services/shop/sqlite/DB/backups"));
    QVERIFY(guard().open() == m_questions);
    QVERIFY(waitedInVain());
    QVERIFY(!fate->ended);
    guard().answer(m_questions.front().id, WriteAnswer::Once);
    QTRY_VERIFY(fate->ended);
    QVERIFY(!fate->error);
    QCOMPARE(m_server->requests().back().target, QByteArray("/v1/services/shop/sqlite/DB/backups"));
    QVERIFY(guard().open().empty());
    // Asked about anew.
    auto again = m_client->createSqliteBackup("shop", "DB");
    QCOMPARE(m_questions.size(), std::size_t(2));
    QVERIFY(m_questions[0].id != m_questions[1].id);
  }

  void noSendsNothing() {
    auto reply = m_client->deleteSqliteDatabase("shop", "DB");
    const auto fate = follow(reply, this);
    guard().answer(m_questions.front().id, WriteAnswer::No);
    QTRY_VERIFY(fate->ended);
    QCOMPARE(fate->error->kind, ErrorKind::Cancelled);
    QCOMPARE(fate->error->code, std::string("write_declined"));
    QCOMPARE(m_server->requestCount(), 0);
    QVERIFY(m_client->ledger().entries().empty());
  }

  void readsAreNeverAskedAbout() {
    auto reply = m_client->resources("shop");
    const auto fate = follow(reply, this);
    auto run = m_client->query("shop", "DB", {{{"SELECT 1", {}}}});
    QTRY_VERIFY(fate->ended);
    QTRY_COMPARE(m_server->requestCount(), 2);
    QVERIFY(m_questions.empty());
  }

  void aQueryThatWritesWaitsToo() {
    auto run = m_client->query("shop", "DB", {{{"DELETE FROM t", {}}}});
    QCOMPARE(m_questions.size(), std::size_t(1));
    QCOMPARE(m_questions.front().kind, WriteKind::SqlRows);
    guard().answer(m_questions.front().id, WriteAnswer::Once);
    QTRY_COMPARE(m_server->requestCount(), 1);
    auto refused = m_client->query("shop", "DB", {{{"DROP TABLE t", {}}}});
    QCOMPARE(m_questions.back().kind, WriteKind::SqlSchema);
    QSignalSpy failed(refused.get(), &QueryRun::failed);
    guard().answer(m_questions.back().id, WriteAnswer::No);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(refused->error()->code, std::string("write_declined"));
    QCOMPARE(m_server->requestCount(), 1);
  }

  void isRememberedForTenMinutesAndForItsKind() {
    QSignalSpy remembered(&guard(), &WriteGuard::rememberedChanged);
    auto first = m_client->createSqliteBackup("shop", "DB");
    guard().answer(m_questions.front().id, WriteAnswer::ForAWhile);
    QCOMPARE(remembered.count(), 1);
    QCOMPARE(guard().rememberedMs(WriteKind::Create), kTenMinutes);
    QTRY_COMPARE(m_server->requestCount(), 1);
    m_now += kTenMinutes - 1;
    QCOMPARE(guard().rememberedMs(WriteKind::Create), qint64(1));
    auto second = m_client->createSqliteDatabase("shop", "NEW");
    QTRY_COMPARE(m_server->requestCount(), 2);
    QCOMPARE(m_questions.size(), std::size_t(1));
    auto other = m_client->deleteSqliteDatabase("shop", "DB");
    QCOMPARE(m_questions.size(), std::size_t(2));
    m_now += 1;
    QCOMPARE(guard().rememberedMs(WriteKind::Create), qint64(0));
    auto third = m_client->createSqliteBackup("shop", "DB");
    QCOMPARE(m_questions.size(), std::size_t(3));
    QCOMPARE(m_server->requestCount(), 2);
  }

  void aClockThatIsSetBackEndsIt() {
    auto first = m_client->createSqliteBackup("shop", "DB");
    guard().answer(m_questions.front().id, WriteAnswer::ForAWhile);
    m_now -= 1;
    QVERIFY(!guard().passes(WriteKind::Create));
    m_now += 1;
    QVERIFY(guard().passes(WriteKind::Create));
    guard().forget();
    QVERIFY(!guard().passes(WriteKind::Create));
  }

  void anotherConnectionKnowsNothingOfIt() {
    Client other(Endpoint{m_server->url(), "t"});
    other.writeGuard().setAsking(true);
    QSignalSpy asked(&other.writeGuard(), &WriteGuard::asked);
    auto first = m_client->createSqliteBackup("shop", "DB");
    guard().answer(m_questions.front().id, WriteAnswer::ForAWhile);
    auto second = other.createSqliteBackup("shop", "DB");
    QCOMPARE(asked.count(), 1);
  }

  void manyOfAKindWaitBehindOneQuestion() {
    std::vector<Reply<SqliteBackupCreated>> replies;
    std::vector<std::shared_ptr<Fate>> fates;
    for (int i = 0; i < 5; ++i) {
      replies.push_back(m_client->createSqliteBackup("shop", "DB"));
      fates.push_back(follow(replies.back(), this));
    }
    QCOMPARE(m_questions.size(), std::size_t(1));
    guard().answer(m_questions.front().id, WriteAnswer::Once);
    QCOMPARE(m_questions.size(), std::size_t(2));
    QTRY_COMPARE(m_server->requestCount(), 1);
    // A second answer to the first question counts for nothing.
    guard().answer(m_questions.front().id, WriteAnswer::ForAWhile);
    QVERIFY(!guard().passes(WriteKind::Create));
    guard().answer(m_questions.back().id, WriteAnswer::ForAWhile);
    QTRY_COMPARE(m_server->requestCount(), 5);
    for (const auto& fate : fates) QTRY_VERIFY(fate->ended && !fate->error);
    QCOMPARE(m_questions.size(), std::size_t(2));
  }

  void noAnswersAllThatWait() {
    std::vector<Reply<SqliteBackupCreated>> replies;
    std::vector<std::shared_ptr<Fate>> fates;
    for (int i = 0; i < 3; ++i) {
      replies.push_back(m_client->createSqliteBackup("shop", "DB"));
      fates.push_back(follow(replies.back(), this));
    }
    guard().answer(m_questions.front().id, WriteAnswer::No);
    for (const auto& fate : fates) QTRY_VERIFY(fate->error.has_value());
    QCOMPARE(m_questions.size(), std::size_t(1));
    QCOMPARE(m_server->requestCount(), 0);
  }

  void droppingAReplyTakesItsQuestionBack() {
    QSignalSpy withdrawn(&guard(), &WriteGuard::withdrawn);
    auto first = m_client->createSqliteBackup("shop", "DB");
    auto second = m_client->createSqliteBackup("shop", "OTHER");
    first.cancel();
    QCOMPARE(withdrawn.count(), 1);
    QCOMPARE(withdrawn.front().front().toULongLong(), m_questions.front().id);
    QCOMPARE(m_questions.size(), std::size_t(2));
    QVERIFY(m_questions.back().target.contains(QStringLiteral("OTHER")));
    second.cancel();
    QCOMPARE(withdrawn.count(), 2);
    QVERIFY(guard().open().empty());
    guard().answer(m_questions.back().id, WriteAnswer::Once);
    QVERIFY(waitedInVain());
  }

  void readOnlyComesFirstAndCountsWhileAQuestionIsOpen() {
    m_client->policy().setReadOnly(true);
    auto refused = m_client->createSqliteBackup("shop", "DB");
    const auto fate = follow(refused, this);
    QTRY_VERIFY(fate->error.has_value());
    QCOMPARE(fate->error->kind, ErrorKind::ReadOnly);
    QVERIFY(m_questions.empty());
    m_client->policy().setReadOnly(false);
    auto waiting = m_client->createSqliteBackup("shop", "DB");
    const auto late = follow(waiting, this);
    m_client->policy().setReadOnly(true);
    guard().answer(m_questions.front().id, WriteAnswer::Once);
    QTRY_VERIFY(late->error.has_value());
    QCOMPARE(late->error->kind, ErrorKind::ReadOnly);
    QCOMPARE(m_server->requestCount(), 0);
  }

  void refusesWhereNobodyCanBeAsked() {
    guard().disconnect(this);
    auto reply = m_client->createSqliteBackup("shop", "DB");
    const auto fate = follow(reply, this);
    QTRY_VERIFY(fate->error.has_value());
    QCOMPARE(fate->error->code, std::string("write_unasked"));
    QCOMPARE(m_server->requestCount(), 0);
  }

  void anAnswerMayComeAtOnce() {
    connect(&guard(), &WriteGuard::asked, this,
            [this](const WriteQuestion& question) { guard().answer(question.id, WriteAnswer::Once); });
    auto reply = m_client->createSqliteBackup("shop", "DB");
    const auto fate = follow(reply, this);
    QVERIFY(!fate->ended);
    QTRY_VERIFY(fate->ended && !fate->error);
    QCOMPARE(m_server->requestCount(), 1);
  }

  void aClientMayGoWhileAQuestionIsOpen() {
    auto reply = m_client->createSqliteBackup("shop", "DB");
    const auto fate = follow(reply, this);
    m_client.reset();
    QVERIFY(!fate->ended);
    reply.cancel();
    QCOMPARE(m_server->requestCount(), 0);
  }

 private:
  [[nodiscard]] WriteGuard& guard() { return m_client->writeGuard(); }
  // A read that is sent now arrives, and it is the only one: what was before it was not sent.
  [[nodiscard]] bool waitedInVain() {
    const int before = m_server->requestCount();
    auto read = m_client->status();
    const auto fate = follow(read, this);
    if (!QTest::qWaitFor([&fate] { return fate->ended; }, 10000)) return false;
    return m_server->requestCount() == before + 1;
  }

  std::unique_ptr<FaultServer> m_server;
  std::unique_ptr<Client> m_client;
  std::vector<WriteQuestion> m_questions;
  qint64 m_now = 1'700'000'000'000;
};

QTEST_GUILESS_MAIN(WriteGuardTest)
#include "write_guard_test.moc"
