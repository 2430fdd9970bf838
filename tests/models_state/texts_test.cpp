// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules of names, keys and values; differences of values; drafts that survive the program.

#include <QDir>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "models/state/state_names.h"
#include "models/state/state_time.h"
#include "models/state/value_diff.h"
#include "models/state/value_drafts.h"
#include "tests/models_state/state_transport.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::StateWorld;

class StateTextsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void checksClassNames() {
    StateWorld world;
    ServiceResources resources;
    resources.stateNamespaces = {{"state_namespace_7", "Room", 953}, {"state_namespace_8", "Old_Name", 953}};
    resources.limits.values["stateClasses"] = 100;
    world.service.adopt(resources);
    QVERIFY(stateClassProblem(QStringLiteral("Counter2"), world.service).isEmpty());
    QVERIFY(stateClassProblem({}, world.service).isEmpty());
    for (const char* wrong : {"counter", "2Counter", "Cou nter", "Count\u00e9r", "With_Underscore"})
      QVERIFY2(!stateClassProblem(QString::fromUtf8(wrong), world.service).isEmpty(), wrong);
    QVERIFY(stateClassProblem(QString(64, u'A'), world.service).isEmpty());
    QVERIFY(stateClassProblem(QString(65, u'A'), world.service).contains(QStringLiteral("64")));
    QVERIFY(stateClassProblem(QStringLiteral("Room"), world.service).contains(QStringLiteral("Room")));
    // Paths cannot name a class with an underscore: its id is sent.
    QCOMPARE(stateSpaceRef(world.service, QStringLiteral("Old_Name")), std::string("state_namespace_8"));
    QCOMPARE(stateSpaceRef(world.service, QStringLiteral("Elsewhere")), std::string("Elsewhere"));
    resources.limits.values["stateClasses"] = 2;
    world.service.adopt(resources);
    QVERIFY(stateClassProblem(QStringLiteral("Counter"), world.service).contains(QStringLiteral("2")));
  }

  void checksKeysAndValues() {
    QVERIFY(stateObjectKeyProblem(QStringLiteral("room-1")).isEmpty());
    QVERIFY(!stateObjectKeyProblem(QStringLiteral("a/b")).isEmpty());
    QVERIFY(stateKeyProblem(QStringLiteral("a/b")).isEmpty());
    QVERIFY(!stateKeyProblem(QStringLiteral("a\tb")).isEmpty());
    QVERIFY(stateKeyProblem(QString(512, u'k')).isEmpty());
    // Bytes count, not letters.
    QVERIFY(stateKeyProblem(QString(256, QChar(0xe9))).isEmpty());
    QVERIFY(stateKeyProblem(QString(257, QChar(0xe9))).contains(QStringLiteral("514")));
    QVERIFY(!stateValueProblem("k", "").isEmpty());
    QVERIFY(stateValueProblem("k", "v").isEmpty());
    QVERIFY(stateValueProblem("k", std::string(2097151, 'v')).isEmpty());
    QVERIFY(!stateValueProblem("k", std::string(2097152, 'v')).isEmpty());
    // What is not text grows by a third on its way.
    QVERIFY(stateValueProblem("k", std::string(1572864, '\xff')).isEmpty());
    QVERIFY(stateValueProblem("k", std::string(1572865, '\xff')).contains(QStringLiteral("1,572,864")));
  }

  void findsWhatChanges() {
    using Kind = DiffLine::Kind;
    QVERIFY(valueDiff("same", "same").empty());
    const auto lines = valueDiff("a\nb\nc\n", "a\nB\nc\n");
    QCOMPARE(lines.size(), std::size_t(4));
    QCOMPARE(lines[0], (DiffLine{Kind::Same, QStringLiteral("a"), 1}));
    QCOMPARE(lines[1], (DiffLine{Kind::Gone, QStringLiteral("b"), 1}));
    QCOMPARE(lines[2], (DiffLine{Kind::New, QStringLiteral("B"), 1}));
    QCOMPARE(lines[3], (DiffLine{Kind::Same, QStringLiteral("c"), 1}));
    const auto added = valueDiff("", "one");
    QCOMPARE(added.size(), std::size_t(1));
    QCOMPARE(added[0].kind, Kind::New);
    // A line end alone is a change.
    QCOMPARE(valueDiff("one", "one\n").size(), std::size_t(2));
  }

  void leavesOutWhatStays() {
    std::string before;
    for (int line = 0; line < 100; ++line) before += std::to_string(line) + "\n";
    std::string after = before;
    after.replace(after.find("50\n"), 3, "x\n");
    const auto lines = valueDiff(before, after);
    using Kind = DiffLine::Kind;
    QCOMPARE(lines.front(), (DiffLine{Kind::Skipped, {}, 50 - kDiffContext}));
    QCOMPARE(lines.back(), (DiffLine{Kind::Skipped, {}, 49 - kDiffContext}));
    QCOMPARE(lines.size(), std::size_t(2 + 2 * kDiffContext + 2));
  }

  void comparesBytesThatAreNotText() {
    std::string before(64, '\xff');
    std::string after = before;
    after[20] = '\0';
    const auto lines = valueDiff(before, after);
    using Kind = DiffLine::Kind;
    QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const DiffLine& line) { return line.kind == Kind::Gone; }),
             1);
    QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const DiffLine& line) { return line.kind == Kind::New; }), 1);
  }

  void comparesLargeValues() {
    std::string before, after;
    for (int line = 0; line < 20000; ++line) {
      before += "a" + std::to_string(line) + "\n";
      after += "b" + std::to_string(line) + "\n";
    }
    const auto lines = valueDiff(before, after);
    QCOMPARE(lines.size(), std::size_t(40000));
  }

  void keepsDrafts() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("drafts/x"));
    const std::string bytes("typed\0\xff", 7);
    {
      ValueDrafts drafts(path);
      QVERIFY(drafts.drafts().empty());
      drafts.put({"room 1", "key/2", bytes, ValueDrafts::hashOf(std::string("base"))});
      drafts.put({"room 1", "other", "x", {}});
      drafts.drop("room 1", "other");
    }
    ValueDrafts drafts(path);
    QCOMPARE(drafts.drafts().size(), std::size_t(1));
    const ValueDraft* draft = drafts.find("room 1", "key/2");
    QVERIFY(draft);
    QCOMPARE(draft->bytes, bytes);
    QCOMPARE(draft->baseHash, ValueDrafts::hashOf(std::string("base")));
    QVERIFY(ValueDrafts::hashOf(std::nullopt).empty());
    drafts.drop("room 1", "key/2");
    drafts.flush();
    QVERIFY(QDir(path).isEmpty());
  }

  void writesDraftsByItself() {
    QTemporaryDir folder;
    ValueDrafts drafts(folder.path());
    drafts.put({"a", "k", "typed", {}});
    QTRY_VERIFY(!QDir(folder.path()).isEmpty());
  }

  void saysWhenDraftsCannotBeWritten() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ValueDrafts drafts(file.fileName() + QStringLiteral("/below"));
    QSignalSpy failed(&drafts, &ValueDrafts::writeFailed);
    drafts.put({"a", "k", "typed", {}});
    drafts.flush();
    QCOMPARE(failed.count(), 1);
    QVERIFY(drafts.find("a", "k"));
  }

  void saysTimes() {
    QCOMPARE(unixMsOf(std::string("2027-01-15 08:00:00Z")), qint64(1800000000000));
    QCOMPARE(unixMsOf(std::string("soon")), qint64(-1));
    QCOMPARE(utcTime(1800000000000), QStringLiteral("2027-01-15 08:00:00 UTC"));
    QVERIFY(utcTime(-1).isEmpty());
    QCOMPARE(countdownText(0), QStringLiteral("0 s"));
    QCOMPARE(countdownText(-5000), QStringLiteral("0 s"));
    QCOMPARE(countdownText(61000), QStringLiteral("1 min 1 s"));
    QCOMPARE(countdownText(3600000), QStringLiteral("1 h 0 min"));
    QCOMPARE(countdownText(90000000), QStringLiteral("1 d 1 h"));
  }
};

QTEST_GUILESS_MAIN(StateTextsTest)
#include "texts_test.moc"
