// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger and the retry policy.

#include "api/client/ledger.h"

#include <QSignalSpy>
#include <QTest>

#include "api/client/retry_policy.h"

using namespace tovuk;
using namespace tovuk::client;
using std::chrono::milliseconds;

namespace {

Error failure(ErrorKind kind, int status = 0) {
  Error error;
  error.kind = kind;
  error.httpStatus = status;
  return error;
}

}  // namespace

class LedgerTest : public QObject {
  Q_OBJECT

 private slots:
  void aFaultTakesThePlaceOfHavingBeenGivenUp() {
    Ledger ledger;
    LedgerEntry query;
    query.verb = Verb::Post;
    query.target = "/v1/services/s/sqlite/DB/query";
    const std::uint64_t id = ledger.begin(query);
    LedgerEntry outcome;
    outcome.error.emplace().kind = ErrorKind::Cancelled;
    ledger.finish(id, outcome);
    QVERIFY(ledger.find(id)->superseded);
    QCOMPARE(ledger.totals().failed, 0);
    QCOMPARE(ledger.totals().unknown, 1);
    Error fault;
    fault.kind = ErrorKind::Protocol;
    ledger.setError(id, fault);
    QVERIFY(ledger.find(id)->error->kind == ErrorKind::Protocol);
    QVERIFY(!ledger.find(id)->superseded);
    QCOMPARE(ledger.totals().failed, 1);
    QCOMPARE(ledger.totals().unknown, 1);
    // The first fault stays.
    Error later;
    later.kind = ErrorKind::Network;
    ledger.setError(id, later);
    QVERIFY(ledger.find(id)->error->kind == ErrorKind::Protocol);
  }

  void countsAndTells() {
    Ledger ledger;
    QSignalSpy added(&ledger, &Ledger::added);
    QSignalSpy changed(&ledger, &Ledger::changed);
    LedgerEntry entry;
    entry.target = "/v1/status";
    const auto first = ledger.begin(entry);
    const auto second = ledger.begin(entry);
    QVERIFY(second > first);
    QVERIFY(ledger.find(first)->startedAt.isValid());
    QVERIFY(!ledger.find(first)->finished);
    LedgerEntry outcome;
    outcome.httpStatus = 500;
    outcome.error = failure(ErrorKind::Server, 500);
    outcome.answerBody = "{}";
    ledger.finish(first, outcome);
    ledger.finish(first, outcome);  // once only
    ledger.addMeters(second, 3, 10, 2);
    QCOMPARE(ledger.find(first)->httpStatus, 500);
    QCOMPARE(ledger.find(second)->rowsRead.value_or(0), 10);
    QCOMPARE(ledger.totals().calls, 2);
    QCOMPARE(ledger.totals().failed, 1);
    QCOMPARE(ledger.totals().rowsRead, 10);
    QCOMPARE(ledger.totals().rowsWritten, 2);
    QCOMPARE(added.count(), 2);
    QCOMPARE(changed.count(), 2);
    QVERIFY(ledger.find(0) == nullptr);
    QVERIFY(ledger.find(99) == nullptr);
    ledger.clear();
    QVERIFY(ledger.entries().empty());
    QCOMPARE(ledger.totals().calls, 0);
    ledger.finish(second, outcome);  // of before: nothing to do
    QVERIFY(ledger.begin(entry) > second);
  }

  void goesOnWhereAnotherEnded() {
    Ledger next;
    {
      Ledger ledger;
      LedgerEntry entry;
      entry.target = "/v1/status";
      const auto answered = ledger.begin(entry);
      ledger.finish(answered, {});
      ledger.addMeters(answered, 1, 5, 2, true);
      ledger.begin(entry);
      next.resume(ledger.past());
    }
    QCOMPARE(next.entries().size(), std::size_t{2});
    QCOMPARE(next.totals().calls, 2);
    QCOMPARE(next.totals().rowsRead, 5);
    QVERIFY(next.totals().rowsReadEstimated);
    // What was under way has no answer any more.
    QVERIFY(next.entries().back().finished && next.entries().back().superseded);
    const auto id = next.begin({});
    QVERIFY(id > next.entries().front().id && next.find(id) == &next.entries().back());
    QCOMPARE(next.totals().calls, 3);
  }

  void doesNotCountWhatWasStopped() {
    Ledger ledger;
    LedgerEntry outcome;
    outcome.error = failure(ErrorKind::Cancelled);
    ledger.finish(ledger.begin({}), outcome);
    QCOMPARE(ledger.totals().failed, 0);
  }

  void cutsLargeBodies() {
    Ledger ledger;
    LedgerEntry entry;
    entry.requestBody = std::string(Ledger::kBodyKept - 1, 'x') + "\xc3\xa4" + "yyy";
    LedgerEntry outcome;
    outcome.answerBody = std::string(Ledger::kBodyKept, 'y');
    const auto id = ledger.begin(entry);
    ledger.finish(id, outcome);
    QVERIFY(ledger.find(id)->requestCut);
    // The two-byte character does not fit and is not halved.
    QCOMPARE(ledger.find(id)->requestBody.size(), Ledger::kBodyKept - 1);
    QVERIFY(!ledger.find(id)->answerCut);
    QCOMPARE(ledger.find(id)->answerBody.size(), Ledger::kBodyKept);
  }

  void forgetsTheOldest() {
    Ledger ledger;
    QSignalSpy removed(&ledger, &Ledger::removed);
    LedgerEntry entry;
    entry.requestBody = std::string(Ledger::kBodyKept, 'x');
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < Ledger::kEntriesKept + 5; ++i) {
      last = ledger.begin(entry);
      ledger.finish(last, {});
    }
    QCOMPARE(ledger.entries().size(), Ledger::kEntriesKept);
    QCOMPARE(removed.count(), 5);
    QCOMPARE(removed.at(0).at(0).toULongLong(), 1ULL);
    std::size_t bytes = 0;
    for (const LedgerEntry& kept : ledger.entries()) bytes += kept.requestBody.size() + kept.answerBody.size();
    QVERIFY(bytes <= Ledger::kAllBodiesKept);
    QVERIFY(ledger.entries().front().requestCut);
    QCOMPARE(ledger.find(last)->requestBody.size(), Ledger::kBodyKept);
    QCOMPARE(ledger.totals().calls, static_cast<std::int64_t>(Ledger::kEntriesKept) + 5);
  }

  void repeatsOnlyWhatMayBeRepeated() {
    const RetryPolicy policy;
    for (const auto kind : {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::RateLimited}) {
      QVERIFY(policy.delayAfter(failure(kind), 1, true).has_value());
      QVERIFY(!policy.delayAfter(failure(kind), 1, false).has_value());
    }
    for (const int status : {502, 503, 504}) QVERIFY(policy.delayAfter(failure(ErrorKind::Server, status), 1, true));
    for (const int status : {500, 501, 505}) QVERIFY(!policy.delayAfter(failure(ErrorKind::Server, status), 1, true));
    for (const auto kind : {ErrorKind::Invalid, ErrorKind::Unauthorized, ErrorKind::PaymentRequired,
                            ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::TooLarge,
                            ErrorKind::Protocol, ErrorKind::Cancelled, ErrorKind::ReadOnly, ErrorKind::Internal})
      QVERIFY(!policy.delayAfter(failure(kind), 1, true));
  }

  void doublesItsDelay() {
    RetryPolicy policy;
    policy.attempts = 10;
    const Error error = failure(ErrorKind::Network);
    QCOMPARE(*policy.delayAfter(error, 1, true), milliseconds(400));
    QCOMPARE(*policy.delayAfter(error, 2, true), milliseconds(800));
    QCOMPARE(*policy.delayAfter(error, 3, true), milliseconds(1600));
    QCOMPARE(*policy.delayAfter(error, 9, true), milliseconds(10000));
    QVERIFY(!policy.delayAfter(error, 10, true));
  }

  void letsTheServiceSayWhen() {
    const RetryPolicy policy;
    Error error = failure(ErrorKind::RateLimited, 429);
    error.retryAfterSeconds = 2;
    QCOMPARE(*policy.delayAfter(error, 1, true), milliseconds(2000));
    error.retryAfterSeconds = 11;
    QVERIFY(!policy.delayAfter(error, 1, true));
  }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
