// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills while the sample project is made: the next start shows all of it, never a part.

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/local/local_program.h"
#include "tests/local/sample/sample_shape.h"
#include "tests/support/sanitizer.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr const char* kMark = "sample-unfinished";

QStringList arguments(const QString& folder, bool sample) {
  QStringList out{QStringLiteral("--data"), folder, QStringLiteral("--port=0")};
  if (sample) out << QStringLiteral("--sample");
  return out;
}

QStringList shapeOf(const LocalProgram& program) {
  const auto client = program.client();
  return sampleShape([&](const std::string& path) {
    const auto answer = client->Get(path);
    return answer ? answer->body : std::string();
  });
}

constexpr int kLongestMakingMs = test::kSanitized ? 120000 : 20000;
constexpr int kTries = 5;

// Starts the making of a sample and kills it as soon as the file of that name is there.
bool killOnceAt(const QString& folder, const QString& file) {
  QProcess process;
  process.start(QStringLiteral(TOVUK_LOCAL_PROGRAM), arguments(folder, true));
  if (!process.waitForStarted()) return false;
  QElapsedTimer deadline;
  deadline.start();
  while (!QFile::exists(folder + QLatin1Char('/') + file) && deadline.elapsed() < kLongestMakingMs)
    if (process.waitForFinished(1)) break;
  process.kill();
  return process.waitForFinished() && QFile::exists(folder + QLatin1Char('/') + file);
}

// The mark is gone when the machine was busy and the kill came after the end: then anew.
bool killAt(const QString& folder, const QString& file) {
  for (int i = 0; i < kTries; ++i) {
    if (killOnceAt(folder, file) && QFile::exists(folder + QLatin1Char('/') + QLatin1String(kMark))) return true;
    QDir(folder).removeRecursively();
  }
  return false;
}

}  // namespace

class SampleKillTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_root;
  QStringList m_whole;

  [[nodiscard]] QString folder(const QString& name) const { return m_root.filePath(name); }

 private slots:
  void initTestCase() {
    LocalProgram program;
    QVERIFY(program.start(arguments(folder(QStringLiteral("whole")), true)));
    m_whole = shapeOf(program);
    QVERIFY(m_whole.contains(QStringLiteral("CACHE 2000")));
    QVERIFY(!QFile::exists(folder(QStringLiteral("whole")) + QLatin1Char('/') + QLatin1String(kMark)));
  }

  void aKillInTheMiddleLeavesForeignFiles() {
    const QString data = folder(QStringLiteral("foreign"));
    QVERIFY(QDir().mkpath(data + QStringLiteral("/mine")));
    for (const char* name : {"/notes.txt", "/mine/photo.jpg"}) {
      QFile file(data + QLatin1String(name));
      QVERIFY(file.open(QIODevice::WriteOnly));
      QCOMPARE(file.write("mine"), qint64{4});
    }
    QVERIFY(killAt(data, QStringLiteral("data.db")));
    LocalProgram program;
    QVERIFY(program.start(arguments(data, true)));
    QCOMPARE(shapeOf(program), m_whole);
    QVERIFY(QFile::exists(data + QStringLiteral("/notes.txt")));
    QVERIFY(QFile::exists(data + QStringLiteral("/mine/photo.jpg")));
  }

  void aKillInTheMiddleLeavesNoHalf_data() {
    QTest::addColumn<QString>("file");
    for (const char* file :
         {kMark, "control.db", "data.db", "sqlite/sqlite_1", "sqlite/sqlite_2", "objects", "dns.txt"})
      QTest::newRow(file) << QString::fromLatin1(file);
  }
  void aKillInTheMiddleLeavesNoHalf() {
    QFETCH(QString, file);
    const QString data = folder(QString(file).replace(QLatin1Char('/'), QLatin1Char('-')));
    QVERIFY(killAt(data, file));
    LocalProgram program;
    QVERIFY(program.start(arguments(data, true)));
    QCOMPARE(shapeOf(program), m_whole);
    QVERIFY(!QFile::exists(data + QLatin1Char('/') + QLatin1String(kMark)));
    // What was there before the kill is gone from the disk, too.
    QCOMPARE(QDir(data + QStringLiteral("/sqlite")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    QCOMPARE(QDir(data + QStringLiteral("/objects")).entryList(QDir::Files).size(), 6);
  }

  void aHalfIsNotShownToWhoWantsNoSample() {
    const QString data = folder(QStringLiteral("unwanted"));
    QVERIFY(killAt(data, QStringLiteral("sqlite/sqlite_2")));
    LocalProgram program;
    QVERIFY(program.start(arguments(data, false)));
    const auto services = program.client()->Get("/v1/services");
    QVERIFY(objectOf(services->body)[QLatin1String("services")].toArray().isEmpty());
  }
};

QTEST_GUILESS_MAIN(SampleKillTest)
#include "kill_test.moc"
