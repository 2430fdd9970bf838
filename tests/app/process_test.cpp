// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program: killed at work, it comes back with what was open.
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include "models/session_journal.h"

class ProcessTest : public QObject {
  Q_OBJECT

 private slots:
  void printsItsVersionAndNothingElse() {
    // Qt itself complains when a login session is missing, as in a container.
    const QTemporaryDir runtime;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TOVUK_DASHBOARD), {QStringLiteral("--version")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("tovuk-dashboard " TOVUK_VERSION));
    QCOMPARE(program.readAllStandardError(), QByteArray());
  }

  void helpAndVersionNeedNoDisplay() {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QLatin1String(name));
    for (const char* option : {"--help", "-h", "--version", "-v"}) {
      QProcess program;
      program.setProcessEnvironment(environment);
      program.start(QStringLiteral(TOVUK_DASHBOARD), {QLatin1String(option)});
      QVERIFY(program.waitForFinished());
      QCOMPARE(program.exitStatus(), QProcess::NormalExit);
      QCOMPARE(program.exitCode(), 0);
      QVERIFY(!program.readAllStandardOutput().isEmpty());
    }
  }

  void filesAreForTheirOwnerOnly() {
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString data = dir.filePath(QStringLiteral("data"));
    // As an earlier version left them.
    const QString drafts = data + QStringLiteral("/drafts/local/shop-api/DB");
    QVERIFY(QDir().mkpath(drafts));
    QVERIFY(QDir().mkpath(data + QStringLiteral("/history")));
    const QStringList loose{data + QStringLiteral("/settings.ini"), data + QStringLiteral("/history/local.jsonl"),
                            drafts + QStringLiteral("/d.sql")};
    for (const QString& path : loose) {
      QFile file(path);
      QVERIFY(file.open(QIODevice::WriteOnly));
      QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    }
    QVERIFY(QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString own = data + QStringLiteral("/notes.txt");
    QFile notes(own);
    QVERIFY(notes.open(QIODevice::WriteOnly));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
    QVERIFY(notes.setPermissions(mine));
    const auto program = start(data);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + QStringLiteral("/session.json")), 30000);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(data) & others));
    int seen = 0;
    QDirIterator all(data, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
      const QString path = all.next();
      if (path == own) continue;  // not the program's
      // What is gone again has no permissions.
      QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
      ++seen;
    }
    QVERIFY(seen > 0);
    QVERIFY(QFile::permissions(own) & QFile::ReadOther);
    ::kill(static_cast<pid_t>(program->processId()), SIGKILL);
    QVERIFY(program->waitForFinished());
#endif
  }

  void openTabsSurviveAKill() {
    QTemporaryDir dir;
    QVERIFY(dir.isValid());
    const QString path = dir.filePath(QStringLiteral("session.json"));
    tovuk::models::Session before;
    {
      tovuk::models::SessionJournal journal(path);
      before = journal.session();
      const QString kind = QStringLiteral("sqlite");
      const QString service = QStringLiteral("shop-api");
      before.service = service;
      before.panes.push_back(
          {{{kind, service, QStringLiteral("AUDIT"), {}}, {kind, service, QStringLiteral("DB"), {}}}, 1});
      before.closedTabs.push_back({kind, service, QStringLiteral("GONE"), {}});
      journal.update(before);
    }
    // Twice, so that what the killed program wrote is read again, on the data folder it left open.
    for (int run = 0; run < 2; ++run) {
      const auto program = start(dir.path());
      QTRY_VERIFY_WITH_TIMEOUT(program->canReadLine() || program->state() == QProcess::NotRunning, 30000);
      const QJsonObject painted = QJsonDocument::fromJson(program->readLine()).object();
      QCOMPARE(painted.value(QStringLiteral("event")).toString(), QStringLiteral("painted"));
      // The window has its own size by now, which the file it was given did not have.
      QTRY_VERIFY_WITH_TIMEOUT(!read(path).value(QStringLiteral("geometry")).toString().isEmpty(), 30000);
      QCOMPARE(program->state(), QProcess::Running);
      ::kill(static_cast<pid_t>(program->processId()), SIGKILL);
      QVERIFY(program->waitForFinished());
      const tovuk::models::SessionJournal journal(path);
      const tovuk::models::Session& after = journal.session();
      QCOMPARE(after.panes.size(), std::size_t{1});
      QCOMPARE(after.panes[0].tabs.size(), std::size_t{2});
      QCOMPARE(after.panes[0].tabs[0].resource, QStringLiteral("AUDIT"));
      QCOMPARE(after.panes[0].tabs[1].resource, QStringLiteral("DB"));
      QCOMPARE(after.panes[0].activeTab, 1);
      QCOMPARE(after.closedTabs.size(), std::size_t{1});
      QVERIFY(!after.geometry.isEmpty());
    }
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
