// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls of a queue itself and what a form makes of them, against the real service.
#include <QTest>

#include "models/queue/queue_settings.h"
#include "tests/models_queue/queue_bench.h"

using namespace tovuk;
using namespace tovuk::models;
using namespace tovuk::test;

class SettingsTest : public QObject {
  Q_OBJECT

 private:
  QueueBench m_bench;

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void readsAndNamesRanges() {
    const auto problem = [this](QueueSetting setting, const char* text) {
      return queueNumberProblem(setting, QString::fromLatin1(text), m_bench.service());
    };
    for (const char* good : {"", "0", "100", " 7 "}) QCOMPARE(problem(QueueSetting::Retries, good), QString());
    for (const char* bad : {"-1", "101", "x", "1.5"}) QVERIFY2(!problem(QueueSetting::Retries, bad).isEmpty(), bad);
    QVERIFY(problem(QueueSetting::Retries, "101").contains(u"100"));
    QVERIFY(!problem(QueueSetting::BatchSize, "0").isEmpty());
    QVERIFY(!problem(QueueSetting::BatchTimeout, "61").isEmpty());
    // The Free plan has one retention.
    QCOMPARE(problem(QueueSetting::Retention, "86400"), QString());
    QVERIFY(problem(QueueSetting::Retention, "86401").contains(QLocale().toString(86400)));
    // What is saved already is never wrong, whatever the plan became.
    QCOMPARE(queueNumberProblem(QueueSetting::Retention, u"345600"_qs, m_bench.service(), 345600), QString());
  }

  void sendsOnlyWhatChanged() {
    const QString dead = m_bench.makeQueue();
    const QString name = m_bench.makeQueue(dead);
    const QueueBinding saved = *m_bench.service().queue(name);
    QueueForm form = queueFormOf(saved);
    QCOMPARE(form.deadLetterQueue, dead);
    QCOMPARE(changesOf(saved, form), QueueUpdate());
    form.number(QueueSetting::BatchSize) = u"25"_qs;
    form.number(QueueSetting::Retries).clear();
    QueueUpdate expected;
    expected.settings.maxBatchSize = 25;
    QCOMPARE(changesOf(saved, form), expected);
    form.deadLetterQueue.clear();
    expected.clearsDeadLetterQueue = true;
    QCOMPARE(changesOf(saved, form), expected);

    auto& client = m_bench.client();
    auto updated = answerOf(client::updateQueue(client, m_bench.service().id(), name.toStdString(), expected));
    QVERIFY(updated);
    m_bench.service().adopt(std::move(*updated));
    const QueueBinding* now = m_bench.service().queue(name);
    QCOMPARE(now->maxBatchSize, std::optional<std::int64_t>(25));
    QCOMPARE(now->maxRetries, saved.maxRetries);
    QVERIFY(!now->deadLetterQueueName);
    form.deadLetterQueue = dead;
    QCOMPARE(changesOf(*now, form).deadLetterQueue, std::optional(dead.toStdString()));
  }

  void deletesAndTellsWhatIsMissing() {
    const QString name = m_bench.makeQueue();
    auto& client = m_bench.client();
    auto left = answerOf(client::deleteQueue(client, m_bench.service().id(), name.toStdString()));
    QVERIFY(left);
    m_bench.service().adopt(std::move(*left));
    QVERIFY(m_bench.service().queue(name) == nullptr);
    const auto again = answerOf(client::deleteQueue(client, m_bench.service().id(), name.toStdString()));
    QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
    const auto metrics = answerOf(client::queueMetrics(client, m_bench.service().id(), name.toStdString()));
    QVERIFY(!metrics && metrics.error().kind == ErrorKind::NotFound);
  }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
