// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sending to the real service: what arrives, in which calls, and what is said when it does not.
#include <QSignalSpy>
#include <QTest>

#include "models/queue/message_sender.h"
#include "tests/models_queue/queue_bench.h"

using namespace tovuk;
using namespace tovuk::models;
using namespace tovuk::test;

class SenderTest : public QObject {
  Q_OBJECT

 private:
  QueueBench m_bench;

  static SendOutcome outcomeOf(const QSignalSpy& finished) {
    return finished.isEmpty() ? SendOutcome() : finished.last().first().value<SendOutcome>();
  }

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void sendsOneAndMany() {
    const QString queue = m_bench.makeQueue();
    MessageSender sender(m_bench.service(), queue);
    QSignalSpy finished(&sender, &MessageSender::finished);
    sender.send({{std::string("\x00\xff", 2), true, 60}});
    QVERIFY(sender.isBusy());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!sender.isBusy());
    QCOMPARE(outcomeOf(finished).sent, 1);
    QCOMPARE(outcomeOf(finished).ids.size(), 1);
    QVERIFY(m_bench.client().ledger().entries().back().target.ends_with("/messages"));

    std::vector<QueueSend> many;
    for (int i = 0; i < 230; ++i) many.push_back({std::to_string(i), false, std::nullopt});
    QSignalSpy progressed(&sender, &MessageSender::progressed);
    sender.send(many);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(progressed.count(), 3);
    QCOMPARE(outcomeOf(finished).sent, 230);
    QCOMPARE(outcomeOf(finished).ids.size(), 230);
    const auto bodies = m_bench.bodies(queue);
    QCOMPARE(bodies.size(), std::size_t(231));
    QCOMPARE(bodies[0], std::string("\x00\xff", 2));
    for (std::size_t i = 0; i < 230; ++i) QCOMPARE(bodies[i + 1], std::to_string(i));
  }

  void stopsBetweenCalls() {
    const QString queue = m_bench.makeQueue();
    MessageSender sender(m_bench.service(), queue);
    QSignalSpy finished(&sender, &MessageSender::finished);
    connect(&sender, &MessageSender::progressed, &sender, &MessageSender::stop);
    sender.send(std::vector<QueueSend>(250, {"x", false, std::nullopt}));
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(outcomeOf(finished).stopped);
    QCOMPARE(outcomeOf(finished).sent, 100);
    QCOMPARE(m_bench.bodies(queue).size(), std::size_t(100));
  }

  void tellsARefusalFromSilence() {
    MessageSender sender(m_bench.service(), u"nowhere"_qs);
    QSignalSpy finished(&sender, &MessageSender::finished);
    sender.send({{"x", false, std::nullopt}});
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(outcomeOf(finished).error);
    QCOMPARE(outcomeOf(finished).unknown, 0);

    QueueBench gone;
    QVERIFY(gone.isReady());
    MessageSender silent(gone.service(), gone.makeQueue());
    QSignalSpy ended(&silent, &MessageSender::finished);
    gone.stopService();
    silent.send(std::vector<QueueSend>(3, {"x", false, std::nullopt}));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
    QCOMPARE(outcomeOf(ended).sent, 0);
    QCOMPARE(outcomeOf(ended).unknown, 3);
  }

  void refusesOnAReadOnlyConnection() {
    const QString queue = m_bench.makeQueue();
    m_bench.connection().setReadOnly(true);
    MessageSender sender(m_bench.service(), queue);
    QSignalSpy finished(&sender, &MessageSender::finished);
    sender.send({{"x", false, std::nullopt}});
    QTRY_COMPARE(finished.count(), 1);
    m_bench.connection().setReadOnly(false);
    QVERIFY(outcomeOf(finished).error->kind == ErrorKind::ReadOnly);
    QCOMPARE(outcomeOf(finished).unknown, 0);
    QVERIFY(m_bench.bodies(queue).empty());
  }

  void aCallUnderWayOutlivesTheSender() {
    const QString queue = m_bench.makeQueue();
    {
      MessageSender sender(m_bench.service(), queue);
      sender.send({{"x", false, std::nullopt}});
    }
    QTRY_COMPARE(m_bench.commands().pendingCount(), 0);
    QCOMPARE(m_bench.bodies(queue).size(), std::size_t(1));
  }
};

QTEST_GUILESS_MAIN(SenderTest)
#include "sender_test.moc"
