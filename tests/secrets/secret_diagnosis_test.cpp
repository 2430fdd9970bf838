// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/secret_diagnosis.h"

#include <QSignalSpy>
#include <QTest>

#include "app/secrets/secret_text.h"
#include "tests/secrets/fake_keyring.h"

using namespace tovuk::app;
using namespace tovuk::test;

namespace {

DiagnosisReport diagnose(FakeStore& store, FakeProbe& probe) {
  SecretDiagnosis diagnosis(store, probe);
  QSignalSpy steps(&diagnosis, &SecretDiagnosis::stepFinished);
  QSignalSpy finished(&diagnosis, &SecretDiagnosis::finished);
  diagnosis.run();
  [&finished] { QTRY_COMPARE(finished.count(), 1); }();
  [&] { QCOMPARE(static_cast<std::size_t>(steps.count()), diagnosis.report().steps.size()); }();
  return diagnosis.report();
}

}  // namespace

class SecretDiagnosisTest : public QObject {
  Q_OBJECT

 private slots:
  void triesAllAndLeavesNothing() {
    FakeStore store;
    store.entries[QStringLiteral("tovuk@https://api.tovuk.com")] = "token";
    FakeProbe probe;
    const DiagnosisReport report = diagnose(store, probe);
    QVERIFY(report.isOk());
    QCOMPARE(report.backend, QStringLiteral("Test keyring"));
    QCOMPARE(report.steps.size(), std::size_t(4));
    QCOMPARE(report.sentence, statusText(SecretStatus::Ok));
    QCOMPARE(store.entries.size(), std::size_t(1));
    QCOMPARE(store.calls.size(), 3);
    for (const QByteArray& call : store.calls) QVERIFY(!call.contains("tovuk@"));
    // Another entry each time.
    const QByteArray first = store.calls.front();
    diagnose(store, probe);
    QVERIFY(!store.calls.mid(3).contains(first));
  }

  void tellsWhyItDoesNotWork_data() {
    QTest::addColumn<int>("status");
    for (const SecretStatus status :
         {SecretStatus::Denied, SecretStatus::NoService, SecretStatus::NoBus, SecretStatus::Failed})
      QTest::newRow(qPrintable(statusText(status))) << static_cast<int>(status);
  }
  void tellsWhyItDoesNotWork() {
    QFETCH(int, status);
    FakeStore store;
    FakeProbe probe;
    probe.report = {static_cast<SecretStatus>(status), {}, QStringLiteral("said so")};
    DiagnosisReport report = diagnose(store, probe);
    QCOMPARE(report.status, static_cast<SecretStatus>(status));
    QCOMPARE(report.sentence, statusText(report.status));
    QCOMPARE(report.advice, adviceText(report.status));
    QCOMPARE(report.steps.front().detail, QStringLiteral("said so"));
    QCOMPARE(store.calls, QByteArrayList());
    // The probe sees nothing wrong, but storing fails.
    probe.report = {SecretStatus::Ok, QStringLiteral("Test keyring"), {}};
    store.status = static_cast<SecretStatus>(status);
    report = diagnose(store, probe);
    QCOMPARE(report.status, static_cast<SecretStatus>(status));
    QCOMPARE(report.steps.size(), std::size_t(2));
  }

  void aLockIsTriedAndCountsOnlyWhereItStays() {
    FakeStore store;
    FakeProbe probe;
    probe.report.status = SecretStatus::Locked;
    QVERIFY(diagnose(store, probe).isOk());  // the person opened it
    store.status = SecretStatus::Locked;
    QCOMPARE(diagnose(store, probe).status, SecretStatus::Locked);
  }

  void seesAStoreThatLosesOrSpoils() {
    FakeStore store;
    FakeProbe probe;
    store.forgetful = true;
    QCOMPARE(diagnose(store, probe).status, SecretStatus::Missing);
    store.forgetful = false;
    store.spoils = "something else";
    QCOMPARE(diagnose(store, probe).status, SecretStatus::Failed);
    QVERIFY(store.entries.empty());
  }

  void oneGoesOnAtATime() {
    FakeStore store;
    store.holding = true;
    FakeProbe probe;
    SecretDiagnosis diagnosis(store, probe);
    QSignalSpy finished(&diagnosis, &SecretDiagnosis::finished);
    diagnosis.run();
    QTRY_COMPARE(store.calls.size(), 1);
    QVERIFY(diagnosis.isRunning());
    diagnosis.run();
    store.holding = false;
    store.release();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(diagnosis.report().isOk());
    QCOMPARE(diagnosis.report().steps.size(), std::size_t(4));
  }
};

QTEST_GUILESS_MAIN(SecretDiagnosisTest)
#include "secret_diagnosis_test.moc"
