// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session of the command line program in its files, where there is no key store.

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/command_line_session.h"

using namespace tovuk::app;
using Place = CommandLineSession::Place;

namespace {

const QByteArray kToken = "tovuk_" + QByteArray(64, 'd');
const QUrl kTovuk(QStringLiteral("https://api.tovuk.com"));

void write(const QString& path, const QByteArray& content) {
  QVERIFY(QDir().mkpath(QFileInfo(path).path()));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(content);
}

}  // namespace

class SessionFilesTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_dir->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
  }

  void isOnlyForTheDefaultAddress() {
    QVERIFY(CommandLineSession::isForBaseUrl(kTovuk));
    QVERIFY(CommandLineSession::isForBaseUrl(QUrl(QStringLiteral("https://api.tovuk.com:443/"))));
    write(CommandLineSession::sessionFiles().first(), kToken);
    for (const char* other :
         {"http://api.tovuk.com", "https://api.tovuk.com:8443", "https://api.tovuk.com.evil.example",
          "https://tovuk.com", "https://x@api.tovuk.com", "https://api.tovuk.com/v2", "http://127.0.0.1:1"}) {
      CommandLineSession session{QUrl(QString::fromLatin1(other))};
      QSignalSpy found(&session, &CommandLineSession::found);
      QSignalSpy taken(&session, &CommandLineSession::taken);
      QSignalSpy failed(&session, &CommandLineSession::failed);
      session.find();
      QTRY_COMPARE(found.count(), 1);
      QVERIFY2(session.place() == Place::None, other);
      session.take();
      QTRY_COMPARE(failed.count(), 1);
      QCOMPARE(taken.count(), 0);
    }
  }

  void findsTheFileAndTakesItWhenAsked() {
    const QStringList files = CommandLineSession::sessionFiles();
    QCOMPARE(files, (QStringList{m_dir->filePath(QStringLiteral("config/tovuk/session-token")),
                                 m_dir->filePath(QStringLiteral(".tovuk/session-token"))}));
    // Each place by itself, then both: the one in use wins.
    for (const QStringList& present : {QStringList{files[1]}, files}) {
      for (const QString& path : present) write(path, (path == present.first() ? kToken : QByteArray("older")) + "\n");
      CommandLineSession session(kTovuk);
      QSignalSpy found(&session, &CommandLineSession::found);
      QSignalSpy taken(&session, &CommandLineSession::taken);
      session.find();
      QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 20000);
      QCOMPARE(session.place(), Place::File);
      QCOMPARE(taken.count(), 0);
      session.take();
      QTRY_COMPARE(taken.count(), 1);
      QCOMPARE(taken.at(0).at(0).toByteArray(), kToken);
    }
    // Only read.
    QFile file(files[0]);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), kToken + "\n");
  }

  void findsNothing() {
    CommandLineSession session(kTovuk);
    QSignalSpy found(&session, &CommandLineSession::found);
    QSignalSpy failed(&session, &CommandLineSession::failed);
    session.find();
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 20000);
    QCOMPARE(session.place(), Place::None);
    session.take();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.at(0).at(0).toString().isEmpty());
  }

  void takesNoNonsense() {
    for (const QByteArray& content :
         {QByteArray("two words"), QByteArray(3000, 'x'), QByteArray("\xff\xfe"), QByteArray("  \n")}) {
      write(CommandLineSession::sessionFiles().first(), content);
      CommandLineSession session(kTovuk);
      QSignalSpy found(&session, &CommandLineSession::found);
      QSignalSpy taken(&session, &CommandLineSession::taken);
      QSignalSpy failed(&session, &CommandLineSession::failed);
      session.find();
      QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 20000);
      session.take();
      QTRY_COMPARE(failed.count(), 1);
      QCOMPARE(taken.count(), 0);
    }
  }

 private:
  std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(SessionFilesTest)
#include "session_files_test.moc"
