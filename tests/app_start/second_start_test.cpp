// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program started twice, killed, and stopped; and what it leaves behind.

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

class SecondStartTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_dir = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tovuk-XXXXXX")); }
  void cleanup() {
    for (const auto& program : m_programs) {
      if (program->state() == QProcess::NotRunning) continue;
      ::kill(static_cast<pid_t>(program->processId()), SIGKILL);
      program->waitForFinished();
    }
    m_programs.clear();
  }

  void handsItsLinkOverAndEnds() {
    QProcess* first = start();
    QVERIFY(waitForPaint(first));
    QProcess* second = start({QStringLiteral("tovuk://open/shop-api/sqlite/AUDIT")});
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 30000);
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    // The first one opened what the second was asked for.
    const QString session = m_dir->filePath(QStringLiteral("data/session.json"));
    QTRY_VERIFY_WITH_TIMEOUT(read(session).contains("AUDIT"), 60000);
  }

  void startsAgainAfterAKill() {
    QProcess* first = start();
    QVERIFY(waitForPaint(first));
    ::kill(static_cast<pid_t>(first->processId()), SIGKILL);
    QVERIFY(first->waitForFinished());
    QVERIFY(waitForPaint(start()));
  }

  void saysThatTheFirstOneHangs() {
    QProcess* first = start();
    QVERIFY(waitForPaint(first));
    ::kill(static_cast<pid_t>(first->processId()), SIGSTOP);
    QElapsedTimer clock;
    clock.start();
    QProcess* second = start();
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += second->readAllStandardError()).contains("does not answer"), 30000);
    QVERIFY(clock.elapsed() >= 4900);
    ::kill(static_cast<pid_t>(first->processId()), SIGCONT);
  }

  void leavesNoSecretAndNoCore() {
    const QByteArray token = "tovuk_" + QByteArray(64, 'f');
    qputenv("QT_LOGGING_RULES", "tovuk.*=true");
    QProcess* first = start({QStringLiteral("tovuk://open/shop-api/sqlite/") + QString::fromLatin1(token) +
                             QStringLiteral("?token=") + QString::fromLatin1(token)});
    qunsetenv("QT_LOGGING_RULES");
    QVERIFY(waitForPaint(first));
    const QString log = m_dir->filePath(QStringLiteral("data/state/dashboard.log"));
    QTRY_VERIFY_WITH_TIMEOUT(read(log).contains("tovuk.client.transport"), 60000);
    QVERIFY(!(QFile::permissions(log) & (QFile::ReadGroup | QFile::ReadOther)));
#ifdef Q_OS_LINUX
    const QByteArray limits = read(QStringLiteral("/proc/%1/limits").arg(first->processId()));
    QVERIFY2(limits.simplified().contains("Max core file size 0 0"), limits.constData());
#endif
    ::kill(static_cast<pid_t>(first->processId()), SIGKILL);
    QVERIFY(first->waitForFinished());
    QDirIterator all(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (all.hasNext()) {
      const QString path = all.next();
      QVERIFY2(!read(path).contains(token), qPrintable(path));
      ++seen;
    }
    QVERIFY(seen >= 2);
    QVERIFY(!first->readAllStandardError().contains(token));
  }

 private:
  QProcess* start(const QStringList& arguments = {}) {
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOVUK_TRACE_STARTUP"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir->path());
    program->setProcessEnvironment(environment);
    program->start(QStringLiteral(TOVUK_DASHBOARD),
                   QStringList{QStringLiteral("--data"), m_dir->filePath(QStringLiteral("data"))} + arguments);
    m_programs.push_back(std::move(program));
    return m_programs.back().get();
  }
  static bool waitForPaint(QProcess* program) {
    return QTest::qWaitFor([program] { return program->canReadLine(); }, 60000) &&
           program->readLine().contains("painted");
  }
  static QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  std::unique_ptr<QTemporaryDir> m_dir;
  std::vector<std::unique_ptr<QProcess>> m_programs;
};

QTEST_GUILESS_MAIN(SecondStartTest)
#include "second_start_test.moc"
