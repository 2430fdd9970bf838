// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was being written when the program ended is known at the next start.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

#include "app/unfinished_writes.h"
#include "models/command_queue.h"

using namespace tovuk;
using app::UnfinishedWrites;

class UnfinishedTest : public QObject {
  Q_OBJECT

 private slots:
  void whatHadNoAnswerIsToldUntilItWasSeen() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state/unfinished.json"));
    QString connection = QStringLiteral("Local");
    {
      models::CommandQueue commands;
      UnfinishedWrites writes(commands, path, [&connection] { return connection; });
      QCOMPARE(writes.left(), QStringList());
      QVERIFY(!QFile::exists(path));
      client::Promise<Done> first;
      client::Promise<Done> second;
      client::Promise<Done> third;
      run(commands, QStringLiteral("Create A"), first);
      connection = QStringLiteral("Shop");
      run(commands, QStringLiteral("Create B"), second);
      run(commands, QStringLiteral("Create C"), third);
      QVERIFY(QFile::exists(path));
      // One in the middle ends; the program is killed with the others under way.
      second.resolve(Done{});
      QCOMPARE(commands.pendingCount(), 2);
    }
    models::CommandQueue commands;
    UnfinishedWrites writes(commands, path, [] { return QStringLiteral("Local"); });
    QCOMPARE(writes.left(), QStringList({QStringLiteral("Create A (Local)"), QStringLiteral("Create C (Shop)")}));
    // Nobody has seen them yet: the next start tells them again, with what this run leaves.
    client::Promise<Done> fourth;
    run(commands, QStringLiteral("Create D"), fourth);
    QCOMPARE(leftAt(path).size(), 3);
    fourth.resolve(Done{});
    QCOMPARE(leftAt(path).size(), 2);
    writes.forgetLeft();
    QVERIFY(!QFile::exists(path));
    QCOMPARE(writes.left(), QStringList());
  }

  void aTrackedWriteIsOneOfThem() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("unfinished.json"));
    models::CommandQueue commands;
    UnfinishedWrites writes(commands, path, [] { return QStringLiteral("Local"); });
    models::PendingWrite first = commands.track(QStringLiteral("Run in A"));
    models::PendingWrite second = commands.track(QStringLiteral("Run in B"));
    models::PendingWrite moved = std::move(first);
    QVERIFY(moved && second);
    QCOMPARE(leftAt(path), QStringList({QStringLiteral("Run in A (Local)"), QStringLiteral("Run in B (Local)")}));
    moved = std::move(second);
    QCOMPARE(leftAt(path), QStringList(QStringLiteral("Run in B (Local)")));
    moved.reset();
    QVERIFY(!moved && !QFile::exists(path));
    // One that outlives its queue ends quietly.
    auto other = std::make_unique<models::CommandQueue>();
    const models::PendingWrite late = other->track(QStringLiteral("Run in C"));
    other.reset();
    QVERIFY(late);
  }

  void whatEndedIsForgotten() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("unfinished.json"));
    models::CommandQueue commands;
    UnfinishedWrites writes(commands, path, [] { return QStringLiteral("Local"); });
    client::Promise<Done> only;
    run(commands, QStringLiteral("Create A"), only);
    QVERIFY(QFile::exists(path));
    only.resolve(Done{});
    QVERIFY(!QFile::exists(path));
  }

 private:
  // What a program that ended now would leave.
  static QStringList leftAt(const QString& path) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.json"));
    QFile::copy(path, copy);
    models::CommandQueue commands;
    UnfinishedWrites writes(commands, copy, [] { return QString(); });
    return writes.left();
  }

  static void run(models::CommandQueue& commands, const QString& title, client::Promise<Done>& promise) {
    commands.run<Done>(title, promise.reply(), nullptr, [](const Result<Done>&) {});
  }
};

QTEST_MAIN(UnfinishedTest)
#include "unfinished_test.moc"
