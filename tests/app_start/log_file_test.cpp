// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log: no secret in it, for its owner only, bounded, whole lines from many threads.

#include "app/log_file.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

#include "api/client/secrets.h"
#include "app/core_dumps.h"
#include "tests/support/planted_token.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace tovuk;
using namespace tovuk::app;

namespace {

Q_LOGGING_CATEGORY(lcShop, "tovuk.test.shop")

const QByteArray kToken = "tovuk_" + QByteArray(64, 'c');

QStringList g_before;
void keepLine(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& text) { g_before << text; }

QByteArray read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr QFile::Permissions kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

}  // namespace

class LogFileTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("state/deep/dashboard.log"));
    g_before.clear();
    m_handler = qInstallMessageHandler(keepLine);
  }
  void cleanup() { qInstallMessageHandler(m_handler); }

  void writesOneLineAMessage() {
    {
      const LogFile log(m_path);
      QVERIFY(log.isWritable());
      qCWarning(lcShop).noquote() << "first\nsecond\r\nthird";
      qInfo("plain");
    }
    qInfo("nobody listens any more");
    const QList<QByteArray> lines = read(m_path).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QRegularExpression form(
        QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning tovuk\.test\.shop \[[0-9a-f]+\] (.*)$)"));
    const auto match = form.match(QString::fromUtf8(lines[0]));
    QVERIFY2(match.hasMatch(), lines[0].constData());
    QCOMPARE(match.captured(1), QStringLiteral("first\\nsecond\\r\\nthird"));
    QVERIFY(lines[1].contains(" info default [") && lines[1].endsWith("plain"));
    // Whoever listened before still does, and again when the log is gone.
    QCOMPARE(g_before.size(), 3);
  }

  void letsNoSecretIn() {
    const QByteArray opaque = test::kPlantedOpaque;
    const client::KnownSecret known(opaque);
    {
      const LogFile log(m_path);
      qWarning().noquote() << "token" << kToken << "and" << opaque;
      qCritical("Authorization: Bearer something.else");
      qDebug("GET https://s.example/o?X-Amz-Signature=0123456789abcdef&x=1");
    }
    QByteArray all;
    QDir folder(QFileInfo(m_path).path());
    for (const QString& name : folder.entryList(QDir::Files)) all += read(folder.filePath(name));
    QCOMPARE(all.count('\n'), 3);
    all += g_before.join(u'\n').toUtf8();
    for (const QByteArray& secret : {kToken, opaque, QByteArray("something.else"), QByteArray("0123456789abcdef")})
      QVERIFY2(!all.contains(secret), secret.constData());
    QCOMPARE(all.count("[token]"), 8);
  }

  void isForItsOwnerOnly() {
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    {
      QFile loose(m_path);
      QVERIFY(loose.open(QIODevice::WriteOnly));
      loose.write("older\n");
      QVERIFY(loose.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    }
    const LogFile log(m_path);
    qInfo("newer");
    QVERIFY(!(QFile::permissions(m_path) & kOthers));
    QVERIFY(read(m_path).startsWith("older\n"));
    const QString fresh = m_dir->filePath(QStringLiteral("other/dashboard.log"));
    const LogFile made(fresh);
    QVERIFY(!(QFile::permissions(fresh) & kOthers));
    QVERIFY(!(QFile::permissions(QFileInfo(fresh).path()) & kOthers));
  }

  void growsNotWithoutEnd() {
    const LogFile log(m_path, {1000, 2});
    for (int i = 0; i < 200; ++i) qInfo("message %d", i);
    const QDir folder(QFileInfo(m_path).path());
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("dashboard.log"), QStringLiteral("dashboard.log.1"),
                          QStringLiteral("dashboard.log.2")}));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) {
      QVERIFY(file.size() > 0 && file.size() <= 1000);
      QVERIFY(!(file.permissions() & kOthers));
    }
    // In order, the newest in the file itself, nothing lost at a turn.
    const QByteArray all = read(m_path + QStringLiteral(".2")) + read(m_path + QStringLiteral(".1")) + read(m_path);
    int expected = -1;
    for (const QByteArray& line : all.trimmed().split('\n')) {
      const int number = line.mid(line.lastIndexOf(' ') + 1).toInt();
      if (expected >= 0) QCOMPARE(number, expected);
      expected = number + 1;
    }
    QCOMPARE(expected, 200);
  }

  void takesWholeLinesFromManyThreads() {
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    constexpr int kThreads = 8, kLines = 300;
    {
      const LogFile log(m_path);
      std::vector<std::thread> threads;
      for (int t = 0; t < kThreads; ++t)
        threads.emplace_back([t] {
          for (int i = 0; i < kLines; ++i) qInfo("thread-%d-line-%d-end", t, i);
        });
      for (std::thread& thread : threads) thread.join();
    }
    const QByteArray all = read(m_path);
    QCOMPARE(all.count('\n'), kThreads * kLines);
    for (int t = 0; t < kThreads; ++t) {
      qsizetype at = 0;
      for (int i = 0; i < kLines; ++i) {
        const QByteArray text = "thread-" + QByteArray::number(t) + "-line-" + QByteArray::number(i) + "-end\n";
        at = all.indexOf(text, at);
        QVERIFY2(at >= 0, text.constData());
      }
    }
  }

  void livesWithoutAFile() {
    QVERIFY(QDir().mkpath(m_path));  // a folder is where the file should be
    const LogFile log(m_path);
    QVERIFY(!log.isWritable());
    qInfo().noquote() << "said all the same" << kToken;
    QCOMPARE(g_before, QStringList{QStringLiteral("said all the same [token]")});
  }

  void noCoreIsDumped() {
#ifdef Q_OS_UNIX
    forbidCoreDumps();
    rlimit limit{1, 1};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#endif
  }

 private:
  std::unique_ptr<QTemporaryDir> m_dir;
  QString m_path;
  QtMessageHandler m_handler = nullptr;
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "log_file_test.moc"
