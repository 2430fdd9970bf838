// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/reply.h"

#include <QTest>

using namespace tovuk;
using namespace tovuk::client;

class ReplyTest : public QObject {
  Q_OBJECT

 private slots:
  void runsOnceAndLater() {
    int runs = 0;
    auto reply = readyReply<int>(5);
    reply.then(this, [&runs](Result<int> result) {
      QCOMPARE(result.value(), 5);
      ++runs;
    });
    QCOMPARE(runs, 0);
    QVERIFY(reply.isPending());
    QTRY_COMPARE(runs, 1);
    QVERIFY(!reply.isPending());
    QTest::qWait(1);
    QCOMPARE(runs, 1);
  }

  void runsLaterEvenWhenAnswered() {
    Promise<int> promise;
    auto reply = promise.reply();
    promise.resolve(1);
    int runs = 0;
    reply.then(this, [&runs](const Result<int>&) { ++runs; });
    QCOMPARE(runs, 0);
    QTRY_COMPARE(runs, 1);
  }

  void aSecondContinuationReplacesTheFirst() {
    Promise<int> promise;
    auto reply = promise.reply();
    int first = 0;
    int second = 0;
    reply.then(this, [&first](const Result<int>&) { ++first; });
    reply.then(this, [&second](const Result<int>&) { ++second; });
    promise.resolve(1);
    QTRY_COMPARE(second, 1);
    QCOMPARE(first, 0);
  }

  void isSilentWhenTheContextIsGone() {
    Promise<int> promise;
    auto reply = promise.reply();
    int runs = 0;
    auto context = std::make_unique<QObject>();
    reply.then(context.get(), [&runs](const Result<int>&) { ++runs; });
    context.reset();
    promise.resolve(1);
    QTest::qWait(1);
    QCOMPARE(runs, 0);
  }

  void droppingAborts() {
    int aborts = 0;
    Promise<int> promise([&aborts] { ++aborts; });
    int runs = 0;
    {
      auto reply = promise.reply();
      reply.then(this, [&runs](const Result<int>&) { ++runs; });
    }
    QCOMPARE(aborts, 1);
    QVERIFY(promise.isAbandoned());
    promise.resolve(1);
    QTest::qWait(1);
    QCOMPARE(runs, 0);
  }

  void reassigningAborts() {
    int aborts = 0;
    Promise<int> first([&aborts] { ++aborts; });
    Promise<int> second;
    auto reply = first.reply();
    reply = second.reply();
    QCOMPARE(aborts, 1);
    int value = 0;
    reply.then(this, [&value](const Result<int>& result) { value = *result; });
    second.resolve(2);
    QTRY_COMPARE(value, 2);
  }

  void cancelIsQuietAfterTheAnswer() {
    int aborts = 0;
    Promise<int> promise([&aborts] { ++aborts; });
    auto reply = promise.reply();
    promise.resolve(1);
    int runs = 0;
    reply.then(this, [&runs](const Result<int>&) { ++runs; });
    reply.cancel();  // answered, not yet delivered: still never runs
    QTest::qWait(1);
    QCOMPARE(runs, 0);
    QCOMPARE(aborts, 0);
    reply.cancel();
    Reply<int> empty;
    empty.cancel();
    QVERIFY(!empty.isPending());
  }

  void mayBeDroppedFromItsOwnContinuation() {
    Promise<int> promise;
    auto reply = std::make_unique<Reply<int>>(promise.reply());
    int runs = 0;
    reply->then(this, [&](const Result<int>&) {
      ++runs;
      reply.reset();
    });
    promise.resolve(1);
    QTRY_COMPARE(runs, 1);
    QVERIFY(!reply);
  }

  void firstResultWins() {
    Promise<int> promise;
    auto reply = promise.reply();
    promise.resolve(1);
    promise.resolve(2);
    int value = 0;
    reply.then(this, [&value](const Result<int>& result) { value = *result; });
    QTRY_COMPARE(value, 1);
  }

  void moves() {
    Promise<int> promise;
    auto first = promise.reply();
    Reply<int> second(std::move(first));
    int value = 0;
    second.then(this, [&value](const Result<int>& result) { value = *result; });
    promise.resolve(3);
    QTRY_COMPARE(value, 3);
  }
};

QTEST_GUILESS_MAIN(ReplyTest)
#include "reply_test.moc"
