// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program: killed at work, it comes back with what was open.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

class ProcessTest : public QObject {
  Q_OBJECT

 private slots:
  void printsItsVersionAndNothingElse() {
    QProcess program;
    program.start(QStringLiteral(TOVUK_DASHBOARD), {QStringLiteral("--version")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("tovuk-dashboard " TOVUK_VERSION));
    QCOMPARE(program.readAllStandardError(), QByteArray());
  }

  void sessionSurvivesAKill() {
    QTemporaryDir dir;
    QVERIFY(dir.isValid());
    const QString sessionFile = dir.filePath(QStringLiteral("session.json"));
    {
      // What an earlier run has left: two tabs, the second in front.
      QFile file(sessionFile);
      QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QFile::remove(sessionFile);
    auto program = start(dir.path());
    // The journal is written soon after the window is there.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(sessionFile), 30000);
    ::kill(static_cast<pid_t>(program->processId()), SIGKILL);
    QVERIFY(program->waitForFinished());
    const QJsonObject first = read(sessionFile);
    QVERIFY(!first.isEmpty());

    // And again, on the data folder the killed one left locked and open.
    program = start(dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(program->bytesAvailable() > 0 || program->state() == QProcess::NotRunning, 30000);
    QCOMPARE(program->state(), QProcess::Running);
    const QJsonObject painted = QJsonDocument::fromJson(program->readLine()).object();
    QCOMPARE(painted.value(QStringLiteral("event")).toString(), QStringLiteral("painted"));
    QVERIFY(painted.value(QStringLiteral("ms")).toDouble() > 0);
    program->terminate();
    ::kill(static_cast<pid_t>(program->processId()), SIGKILL);
    QVERIFY(program->waitForFinished());
    QVERIFY(!read(sessionFile).isEmpty());
  }

 private:
  static std::unique_ptr<QProcess> start(const QString& dir) {
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOVUK_TRACE_STARTUP"), QStringLiteral("1"));
    program->setProcessEnvironment(environment);
    program->start(QStringLiteral(TOVUK_DASHBOARD), {QStringLiteral("--data"), dir});
    return program;
  }
  static QJsonObject read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
  }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "process_test.moc"
