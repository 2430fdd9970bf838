// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Retry-After, counted down.

#include "models/connections/retry_countdown.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/models_sign_in/manual_delays.h"

using namespace tovuk;
using namespace tovuk::models;
using namespace std::chrono_literals;

class RetryCountdownTest : public QObject {
  Q_OBJECT

 private slots:
  void countsDownAndIsOver() {
    test::ManualDelays delays;
    RetryCountdown countdown(delays);
    QSignalSpy seconds(&countdown, &RetryCountdown::secondsLeftChanged);
    QSignalSpy over(&countdown, &RetryCountdown::over);
    countdown.start(3);
    QCOMPARE(countdown.secondsLeft(), 3);
    delays.advance(2999ms);
    QCOMPARE(countdown.secondsLeft(), 1);
    QCOMPARE(over.count(), 0);
    delays.advance(1ms);
    QCOMPARE(over.count(), 1);
    QList<int> told;
    for (const auto& signal : seconds) told << signal.at(0).toInt();
    QCOMPARE(told, (QList<int>{3, 2, 1, 0}));
    delays.advance(1h);
    QCOMPARE(over.count(), 1);
  }

  void stopsAndBeginsAnew() {
    test::ManualDelays delays;
    RetryCountdown countdown(delays);
    QSignalSpy over(&countdown, &RetryCountdown::over);
    countdown.start(2);
    delays.advance(1s);
    countdown.stop();
    QCOMPARE(countdown.secondsLeft(), 0);
    delays.advance(1min);
    QCOMPARE(over.count(), 0);
    countdown.start(2);
    delays.advance(1s);
    countdown.start(5);
    delays.advance(4s);
    QCOMPARE(over.count(), 0);
    delays.advance(1s);
    QCOMPARE(over.count(), 1);
  }

  void followsOnlyWhatNamesATime() {
    test::ManualDelays delays;
    RetryCountdown countdown(delays);
    Error error;
    error.kind = ErrorKind::RateLimited;
    QVERIFY(!countdown.follow(error));
    error.retryAfterSeconds = 90;
    QVERIFY(countdown.follow(error));
    QCOMPARE(countdown.secondsLeft(), 90);
    error.kind = ErrorKind::Server;
    error.retryAfterSeconds = 7;
    QVERIFY(countdown.follow(error));
    QCOMPARE(countdown.secondsLeft(), 7);
    error.kind = ErrorKind::Conflict;
    QVERIFY(!countdown.follow(error));
    QCOMPARE(countdown.secondsLeft(), 0);
  }
};

QTEST_GUILESS_MAIN(RetryCountdownTest)
#include "retry_countdown_test.moc"
