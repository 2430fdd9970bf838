// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sending again with a journal, killed at random places.
#include "models/queue/redrive.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

#include "models/queue/json_shape.h"
#include "tests/models_queue/queue_bench.h"

using namespace tovuk;
using namespace tovuk::models;
using namespace tovuk::test;

class RedriveTest : public QObject {
  Q_OBJECT

 private:
  QueueBench m_bench;

  static std::vector<RedriveItem> itemsOf(int count) {
    std::vector<RedriveItem> items;
    for (int i = 0; i < count; ++i)
      items.push_back({QStringLiteral("old %1").arg(i), {std::to_string(i), false, std::nullopt}});
    return items;
  }

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void groupsAndEditsBodies() {
    QCOMPARE(bodyShape("{\"b\": 1, \"a\": {\"x\": [], \"y\": {}}}"), bodyShape("{\"a\":{\"y\":{},\"x\":[2]},\"b\":7}"));
    QVERIFY(bodyShape("{\"a\": 1}") != bodyShape("{\"a\": \"1\"}"));
    QVERIFY(bodyShape("plain") != bodyShape(std::string("\xff")));
    QCOMPARE(bodyFields("{\"b\": 1, \"a\": 2}"), (QStringList{u"a"_qs, u"b"_qs}));
    const std::string body = "{ \"n\" : 12345678901234567890,\n\"to\": \"x\", \"z\": null }";
    QCOMPARE(withField(body, u"to"_qs, u"\"y@z\""_qs),
             std::optional<std::string>("{ \"n\" : 12345678901234567890,\n\"to\": \"y@z\", \"z\": null }"));
    QVERIFY(!withField(body, u"missing"_qs, u"1"_qs));
    QVERIFY(!withField(body, u"to"_qs, u"y"_qs));
    QVERIFY(!withField("text", u"to"_qs, u"1"_qs));
    for (const char* bad : {"", "0", "1001", "x"}) QVERIFY2(!rateProblem(QString::fromLatin1(bad)).isEmpty(), bad);
    QCOMPARE(rateProblem(u"1000"_qs), QString());
  }

  void journalsBeforeAndAfter() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/journal"_qs);
    {
      RedriveJournal journal(path);
      QVERIFY(journal.begin({u"one"_qs, u"two words"_qs}));
      QVERIFY(journal.end({u"one"_qs, u"two words"_qs}, RedriveJournal::Outcome::Sent));
      QVERIFY(journal.begin({u"three"_qs}));
      QVERIFY(journal.end({u"three"_qs}, RedriveJournal::Outcome::Refused));
      QVERIFY(journal.begin({u"four"_qs}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\nb five si");  // a kill in the middle of a line: its call was never made
    file.close();
    {
      RedriveJournal journal(path);
      QCOMPARE(journal.state(u"two words"_qs), Redriven::Sent);
      QCOMPARE(journal.state(u"three"_qs), Redriven::No);
      QCOMPARE(journal.state(u"four"_qs), Redriven::Unknown);
      QCOMPARE(journal.state(u"five"_qs), Redriven::No);
      QVERIFY(journal.release({u"four"_qs}));
      QVERIFY(journal.begin({u"five"_qs}));
    }
    const RedriveJournal journal(path);
    QCOMPARE(journal.state(u"four"_qs), Redriven::No);
    QCOMPARE(journal.state(u"five"_qs), Redriven::Unknown);
  }

  void sendsEachOnceAtARate() {
    const QString target = m_bench.makeQueue();
    Redrive redrive(m_bench.service(), m_bench.file(u"once.journal"_qs));
    QSignalSpy finished(&redrive, &Redrive::finished);
    QSignalSpy progressed(&redrive, &Redrive::progressed);
    redrive.start(target, itemsOf(5), 2);
    QVERIFY(redrive.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QCOMPARE(progressed.count(), 3);  // two a second
    QCOMPARE(m_bench.bodies(target).size(), std::size_t(5));
    QCOMPARE(redrive.state(u"old 4"_qs), Redriven::Sent);
    redrive.start(target, itemsOf(6), 1000);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(m_bench.bodies(target).size(), std::size_t(6));
  }

  void sendsNothingWithoutAJournal() {
    const QString target = m_bench.makeQueue();
    QFile blocker(m_bench.file(u"blocked"_qs));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Redrive redrive(m_bench.service(), m_bench.file(u"blocked/journal"_qs));
    QSignalSpy finished(&redrive, &Redrive::finished);
    redrive.start(target, itemsOf(2), 10);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().value<SendOutcome>().error);
    QVERIFY(m_bench.bodies(target).empty());
  }

  void leavesOutWhatNobodyCanTell() {
    QueueBench gone;
    QVERIFY(gone.isReady());
    const QString target = gone.makeQueue();
    Redrive redrive(gone.service(), gone.file(u"journal"_qs));
    QSignalSpy finished(&redrive, &Redrive::finished);
    gone.stopService();
    redrive.start(target, itemsOf(1), 10);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QCOMPARE(redrive.state(u"old 0"_qs), Redriven::Unknown);
    redrive.start(target, itemsOf(1), 10);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(finished.last().first().value<SendOutcome>().wanted, 0);
    redrive.release({u"old 0"_qs});
    QCOMPARE(redrive.state(u"old 0"_qs), Redriven::No);
  }

  // A redrive that goes away in the middle is what a kill leaves: the call under way is carried out and nobody notes
  // it.
  void survivesKillsAtRandomPlaces() {
    const QString target = m_bench.makeQueue();
    const QString journal = m_bench.file(u"kills.journal"_qs);
    constexpr int kKills = 100;
    constexpr int kStep = 12;  // new ones of each round; the rest of its window was tried before
    std::mt19937 random(20261201);
    const auto items = itemsOf(kKills * kStep);
    for (int kill = 0; kill < kKills; ++kill) {
      const int first = std::max(0, (kill - 3) * kStep);
      const std::vector<RedriveItem> window(items.begin() + first, items.begin() + (kill + 1) * kStep);
      const bool isLate = random() % 2 == 0;
      Redrive redrive(m_bench.service(), journal);
      bool isReached = false;
      if (isLate)
        connect(&redrive, &Redrive::progressed, &redrive, [&isReached] { isReached = true; });
      else
        connect(&m_bench.commands(), &CommandQueue::pendingChanged, &redrive, [&isReached] { isReached = true; });
      redrive.start(target, window, 500 + static_cast<int>(random() % 500));
      QVERIFY(QTest::qWaitFor([&isReached] { return isReached; }, 20000));
    }
    QTRY_COMPARE(m_bench.commands().pendingCount(), 0);

    std::map<std::string, int> copies;
    for (const std::string& body : m_bench.bodies(target)) ++copies[body];
    int unknown = 0;
    {
      const RedriveJournal known(journal);
      for (const RedriveItem& item : items) {
        const int count = copies[item.message.body];
        const Redriven state = known.state(item.id);
        if (state == Redriven::Sent) QCOMPARE(count, 1);
        if (state == Redriven::No) QCOMPARE(count, 0);
        if (state == Redriven::Unknown) {
          QVERIFY(count <= 1);
          ++unknown;
        }
      }
    }
    QVERIFY(unknown > 0);  // else no kill fell into a call
    Redrive last(m_bench.service(), journal);
    QSignalSpy finished(&last, &Redrive::finished);
    last.start(target, items, kMostRedriveRate);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    const RedriveJournal whole(journal);
    for (const RedriveItem& item : items) QVERIFY(whole.state(item.id) != Redriven::No);  // nothing is lost
  }
};

QTEST_GUILESS_MAIN(RedriveTest)
#include "redrive_test.moc"
