// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/batch_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "api/contract/queue/limits.h"
#include "models/queue/message_sender.h"

using namespace tovuk;
using namespace tovuk::models;

class BatchModelTest : public QObject {
  Q_OBJECT

 private slots:
  void editsAndCounts() {
    BatchModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(!model.problem().isEmpty());  // there is nothing to send
    QSignalSpy counted(&model, &BatchModel::countersChanged);
    model.append({{u"abc"_qs, BodyKind::Text, {}}, {u"{}"_qs, BodyKind::Json, u"5"_qs}});
    QCOMPARE(counted.count(), 1);
    QCOMPARE(model.counters(), (BatchCounters{2, 5, 3}));
    QCOMPARE(model.problem(), QString());
    QVERIFY(model.setData(model.index(1, BatchModel::Body), u"{"_qs, Qt::EditRole));
    QCOMPARE(model.firstRowWithProblem(), 1);
    QVERIFY(model.problem().contains(u'2'));
    QVERIFY(!model.index(1, BatchModel::Body).data(BatchModel::ProblemRole).toString().isEmpty());
    QVERIFY(model.setData(model.index(1, BatchModel::Kind), static_cast<int>(BodyKind::Text), Qt::EditRole));
    QCOMPARE(model.problem(), QString());
    QVERIFY(model.setData(model.index(0, BatchModel::Delay), u"90000"_qs, Qt::EditRole));
    QVERIFY(model.problem().contains(QLocale().toString(static_cast<qlonglong>(kMaxQueueDelaySeconds))));
    QVERIFY(model.removeRows(0, 1));
    const QueueBatchSend batch = model.batch();
    QCOMPARE(batch.messages.size(), std::size_t(1));
    QCOMPARE(batch.messages[0], (QueueSend{"{", false, 5}));
    QVERIFY(!model.setData(model.index(0, BatchModel::Size), 1, Qt::EditRole));
  }

  void namesEachLimit() {
    BatchModel model;
    const WrittenMessage small{u"x"_qs, BodyKind::Text, {}};
    model.append(std::vector<WrittenMessage>(kMaxQueueSendBatch, small));
    QCOMPARE(model.problem(), QString());
    model.append({small});
    QVERIFY(model.problem().contains(u"100"));
    model.clear();
    const WrittenMessage large{QString(static_cast<qsizetype>(kMaxQueueBodyBytes), u'x'), BodyKind::Text, {}};
    model.append({large, large, small, small});
    QCOMPARE(model.counters().bytes, std::size_t(255802));
    QCOMPARE(model.problem(), QString());
    model.append({{QString(199, u'x'), BodyKind::Text, {}}});
    QCOMPARE(model.counters().bytes, kMaxQueueSendBatchBytes + 1);
    QVERIFY(model.problem().contains(QLocale().toString(static_cast<qlonglong>(kMaxQueueSendBatchBytes))));
  }

  void journalsAllOfIt() {
    BatchModel model;
    model.append({{u"a\nb"_qs, BodyKind::Text, u"x"_qs}, {u"AA=="_qs, BodyKind::Base64, {}}});
    BatchModel again;
    again.fromJson(model.toJson());
    QCOMPARE(again.rowCount(), 2);
    for (int row = 0; row < 2; ++row) QCOMPARE(again.message(row), model.message(row));
  }

  void readsPastedJson() {
    const PastedBatch contract = readPastedBatch(
        u"{\"delaySeconds\": 7, \"messages\": [{\"body\": \"a\"}, {\"body\": \"AA==\", \"encoding\": \"base64\", \"delaySeconds\": 3}]}"_qs);
    QCOMPARE(contract.problem, QString());
    QCOMPARE(contract.messages, (std::vector<WrittenMessage>{{u"a"_qs, BodyKind::Text, u"7"_qs},
                                                             {u"AA=="_qs, BodyKind::Base64, u"3"_qs}}));
    const PastedBatch list = readPastedBatch(u"[\"one\", {\"body\": {\"k\": 1}}, [2]]"_qs);
    QCOMPARE(list.messages, (std::vector<WrittenMessage>{{u"one"_qs, BodyKind::Text, {}},
                                                         {u"{\"k\":1}"_qs, BodyKind::Json, {}},
                                                         {u"[2]"_qs, BodyKind::Json, {}}}));
    for (const char* bad :
         {"", "{}", "[]", "[1]", "[{}]", "{\"messages\": 1}", "[{\"body\": \"a\", \"encoding\": \"hex\"}]"}) {
      const PastedBatch refused = readPastedBatch(QString::fromLatin1(bad));
      QVERIFY2(!refused.problem.isEmpty(), bad);
      QVERIFY(refused.messages.empty());
    }
  }

  void copiesWhatCanBePasted() {
    BatchModel model;
    model.append({{u"a \"b\""_qs, BodyKind::Text, u"9"_qs}, {u"AA=="_qs, BodyKind::Base64, {}}});
    const PastedBatch pasted = readPastedBatch(pasteOf(model));
    QCOMPARE(pasted.messages, (std::vector<WrittenMessage>{model.message(0), model.message(1)}));
  }

  void packsBatchesWithinTheLimits() {
    std::vector<QueueSend> many(250, QueueSend{"x", false, std::nullopt});
    auto batches = packedBatches(many);
    QCOMPARE(batches.size(), std::size_t(3));
    QCOMPARE(batches[2].messages.size(), std::size_t(50));
    const std::vector<QueueSend> large(5, QueueSend{std::string(kMaxQueueBodyBytes, 'x'), false, std::nullopt});
    batches = packedBatches(large);
    QCOMPARE(batches.size(), std::size_t(3));
    QCOMPARE(batches[0].messages.size(), std::size_t(2));
    QVERIFY(packedBatches({}).empty());
  }

  void tellsWhichErrorsLeaveItOpen() {
    Error error;
    for (const auto kind : {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::Protocol}) {
      error.kind = kind;
      QVERIFY(mayHaveBeenSent(error));
    }
    for (const auto kind : {ErrorKind::Invalid, ErrorKind::ReadOnly, ErrorKind::RateLimited, ErrorKind::Cancelled}) {
      error.kind = kind;
      QVERIFY(!mayHaveBeenSent(error));
    }
  }
};

QTEST_GUILESS_MAIN(BatchModelTest)
#include "batch_model_test.moc"
