// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at random moments while every type of resource is changed. What was acknowledged is there afterwards, once;
// of what was not, all or nothing.
//
// TOVUK_KILLS: how many kills. TOVUK_SEED: the random numbers.

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include "tests/local/hard/effort.h"
#include "tests/local/hard/lane.h"
#include "tests/local/local_program.h"
#include "tests/support/sanitizer.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr int kMostChanges = 80;
constexpr int kLongestLoadMs = 1000;
constexpr int kMomentMs = 25;
constexpr int kIntegrityEvery = 25;
const std::string kToken = "secret";

void add(Lanes& to, Lanes from) {
  for (auto& lane : from) to.push_back(std::move(lane));
}

}  // namespace

class KillTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_dir;

  bool start(LocalProgram& program) {
    return program.start({QStringLiteral("--data"), m_dir.path(), QStringLiteral("--port=0"),
                          QStringLiteral("--token=") + QString::fromStdString(kToken)});
  }

  static QByteArray faultsOf(const Lanes& lanes) {
    std::string out;
    for (const auto& lane : lanes)
      if (!lane->fault().empty()) out += lane->fault() + "\n";
    return QByteArray::fromStdString(out);
  }

  static bool check(const LocalProgram& program, const Lanes& lanes) {
    Caller caller(program.port(), kToken);
    bool fine = true;
    for (const auto& lane : lanes) fine = lane->check(caller) && fine;
    return fine;
  }

  static bool isSound(const LocalProgram& program) {
    Caller caller(program.port(), kToken);
    const Reply reply =
        caller.call("POST", "/v1/services/shop/sqlite/COUNTERS_0/query", R"({"sql":"PRAGMA integrity_check"})");
    return reply.body.find("\"ok\"") != std::string::npos;
  }

  // Every lane in a thread of its own until nobody answers.
  static void load(LocalProgram& program, const Lanes& lanes, QRandomGenerator& random) {
    const int port = program.port();
    std::atomic<int> changes = 0;
    std::vector<std::jthread> threads;
    for (const auto& lane : lanes)
      threads.emplace_back([port, &changes, lane = lane.get(), own = QRandomGenerator(random.generate())]() mutable {
        Caller caller(port, kToken);
        while (lane->step(caller, own)) ++changes;
      });
    // Some changes on a slow machine, too, and then a moment in the middle of others.
    const int wanted = 2 * static_cast<int>(lanes.size()) + random.bounded(kMostChanges);
    static_cast<void>(QTest::qWaitFor([&] { return changes >= wanted; }, kLongestLoadMs));
    QTest::qWait(random.bounded(kMomentMs));
    program.killHard();
  }

 private slots:
  void killsLoseNothingAcknowledged() {
    QRandomGenerator random(seed());
    const int kills = effort("TOVUK_KILLS", 12, 3);
    Lanes lanes = sqliteLanes(0);
    add(lanes, dataLanes(0));
    add(lanes, settingLanes(0));
    add(lanes, accountLanes());
    QElapsedTimer timer;
    timer.start();
    auto program = std::make_unique<LocalProgram>();
    QVERIFY(start(*program));
    {
      Caller caller(program->port(), kToken);
      QVERIFY(makeServices(caller));
      for (const auto& lane : lanes) QVERIFY2(lane->prepare(caller), faultsOf(lanes));
    }
    for (int kill = 0; kill < kills; ++kill) {
      load(*program, lanes, random);
      QVERIFY2(faultsOf(lanes).isEmpty(),
               QByteArray("after " + QByteArray::number(kill) + " kills: " + faultsOf(lanes)));
      program = std::make_unique<LocalProgram>();
      QVERIFY(start(*program));
      QVERIFY2(check(*program, lanes), QByteArray("kill " + QByteArray::number(kill) + ": " + faultsOf(lanes)));
      if (kill % kIntegrityEvery == 0) QVERIFY(isSound(*program));
    }
    // And over an orderly end.
    QCOMPARE(program->terminate(), 0);
    program = std::make_unique<LocalProgram>();
    QVERIFY(start(*program));
    QVERIFY2(check(*program, lanes), faultsOf(lanes));
    QVERIFY(isSound(*program));
    long total = 0;
    QByteArray each;
    for (const auto& lane : lanes) {
      total += lane->acknowledged();
      each += ' ' + QByteArray::fromStdString(lane->name()) + ':' + QByteArray::number(qlonglong(lane->acknowledged()));
      // With a sanitizer, so little is done in the time that a lane may have had none of it.
      QVERIFY2(test::kSanitized || lane->acknowledged() > 0, lane->name().c_str());
    }
    QVERIFY(total > 0);
    qInfo("%d kills in %lld ms, %ld changes acknowledged and found:%s", kills, static_cast<long long>(timer.elapsed()),
          total, each.constData());
  }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
