// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One instance: who is the first, what is handed over, and who is kept out.

#include "app/single_instance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace tovuk::app;
using Outcome = SingleInstance::Outcome;

namespace {

constexpr int kKeptOut = 42;  // the code of a child that may not connect

// A start in a thread of its own, as in a process of its own; the first one goes on until it is told to end.
class Starter : public QThread {
 public:
  Starter(QString data, QString runtime, QStringList arguments)
      : m_data(std::move(data)), m_runtime(std::move(runtime)), m_arguments(std::move(arguments)) {}
  std::atomic<int> outcome{-1};

 protected:
  void run() override {
    SingleInstance instance(m_data, m_runtime);
    const Outcome now = instance.start(m_arguments, std::chrono::seconds(20));
    outcome = static_cast<int>(now);
    if (now == Outcome::First) exec();
  }

 private:
  QString m_data, m_runtime;
  QStringList m_arguments;
};

}  // namespace

class SingleInstanceTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_dir = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tovuk-XXXXXX")); }

  void handsItsArgumentsOver() {
    SingleInstance first(data(), runtime());
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    QCOMPARE(first.start({}), Outcome::First);
    qputenv("XDG_ACTIVATION_TOKEN", "token-of-the-desktop");
    const QStringList arguments{QStringLiteral("tovuk://open/a/sqlite/\u00fc"), QStringLiteral("/tmp/a b\n.db")};
    Starter second(data(), runtime(), arguments);
    second.start();
    QTRY_COMPARE(second.outcome.load(), static_cast<int>(Outcome::HandedOver));
    QVERIFY(second.wait());
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QTRY_COMPARE(handed.count(), 1);
    QCOMPARE(handed.at(0).at(0).toStringList(), arguments);
    QCOMPARE(handed.at(0).at(1).toByteArray(), QByteArray("token-of-the-desktop"));
  }

  void anotherDataFolderIsAnotherInstance() {
    SingleInstance first(data(), runtime());
    SingleInstance other(data() + QStringLiteral("2"), runtime());
    QCOMPARE(first.start({}), Outcome::First);
    QCOMPARE(other.start({}), Outcome::First);
    QVERIFY(first.socketPath() != other.socketPath());
    SingleInstance same(data() + QStringLiteral("/"), runtime());
    QCOMPARE(same.socketPath(), first.socketPath());
    // Through a link, before the folder is made and after.
    const QString link = m_dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_dir->path(), link));
    const SingleInstance linked(link + QStringLiteral("/data"), runtime());
    QCOMPARE(linked.socketPath(), first.socketPath());
    QVERIFY(QDir().mkpath(data()));
    const SingleInstance made(link + QStringLiteral("/data"), runtime());
    QCOMPARE(made.socketPath(), first.socketPath());
  }

  void onlyOneOfManyIsTheFirst() {
    std::vector<std::unique_ptr<Starter>> starters;
    for (int i = 0; i < 8; ++i)
      starters.push_back(std::make_unique<Starter>(data(), runtime(), QStringList{QString::number(i)}));
    for (const auto& starter : starters) starter->start();
    const auto count = [&](Outcome outcome) {
      return std::count_if(starters.begin(), starters.end(),
                           [&](const auto& starter) { return starter->outcome == static_cast<int>(outcome); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(Outcome::HandedOver), 7, 30000);
    QCOMPARE(count(Outcome::First), 1);
    for (const auto& starter : starters) {
      starter->quit();
      QVERIFY(starter->wait());
    }
  }

  void noticesAnInstanceThatHangs() {
    SingleInstance first(data(), runtime());
    QCOMPARE(first.start({}), Outcome::First);
    // This thread does not get to its events meanwhile.
    SingleInstance second(data(), runtime());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(second.start({}, std::chrono::milliseconds(300)), Outcome::Hanging);
    QVERIFY(clock.elapsed() >= 290 && clock.elapsed() < 3000);
    QVERIFY(!second.sentence().isEmpty());
  }

  void replacesWhatAKilledOneLeft() {
#ifdef Q_OS_UNIX
    // A socket file that nobody listens on, as after kill -9.
    const SingleInstance probe(data(), runtime());
    const QByteArray path = probe.socketPath().toLocal8Bit();
    const int dead = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < static_cast<qsizetype>(sizeof address.sun_path));
    std::copy(path.begin(), path.end(), address.sun_path);
    QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    QCOMPARE(::listen(dead, 1), 0);
    ::close(dead);
    QVERIFY(QFileInfo::exists(probe.socketPath()));
    SingleInstance next(data(), runtime());
    QCOMPARE(next.start({}), Outcome::First);
    Starter second(data(), runtime(), {});
    second.start();
    QTRY_COMPARE(second.outcome.load(), static_cast<int>(Outcome::HandedOver));
    QVERIFY(second.wait());
#endif
  }

  void goesOnAloneWhereNoSocketCanBe() {
    SingleInstance instance(data(), m_dir->filePath(QStringLiteral("missing/folder")));
    QCOMPARE(instance.start({}), Outcome::Alone);
    QVERIFY(!instance.sentence().isEmpty());
  }

  void survivesNonsense_data() {
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("not JSON") << QByteArray("hello\n");
    QTest::newRow("a list") << QByteArray("[1]\n");
    QTest::newRow("no line end") << QByteArray(200000, 'x');
  }
  void survivesNonsense() {
    QFETCH(QByteArray, sent);
    SingleInstance first(data(), runtime());
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    QCOMPARE(first.start({}), Outcome::First);
    QLocalSocket socket;
    socket.connectToServer(first.socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(sent);
    // It hangs up, and does nothing.
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(handed.count(), 0);
  }

  void nobodyElseConnects() {
#ifdef Q_OS_UNIX
    SingleInstance first(data(), runtime());
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    QCOMPARE(first.start({}), Outcome::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(first.socketPath()) & others));
    if (::geteuid() != 0) return;  // only root can be somebody else
    QVERIFY(
        QFile::setPermissions(m_dir->path(), QFile::permissions(m_dir->path()) | QFile::ReadOther | QFile::ExeOther));
    // In the child itself: another program might not be readable by the other person.
    const QByteArray path = QFile::encodeName(first.socketPath());
    QProcess stranger;
    stranger.setChildProcessModifier([path] {
      sockaddr_un address = {};
      address.sun_family = AF_UNIX;
      qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
      const int end = ::socket(AF_UNIX, SOCK_STREAM, 0);
      if (end < 0 || ::setuid(65534) != 0) ::_exit(1);
      const int connected = ::connect(end, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
      ::_exit(connected != 0 && errno == EACCES ? kKeptOut : 2);
    });
    stranger.start(QStringLiteral("true"), {});
    QVERIFY(stranger.waitForFinished());
    QCOMPARE(stranger.exitCode(), kKeptOut);
    QCOMPARE(handed.count(), 0);
#endif
  }

 private:
  [[nodiscard]] QString data() const { return m_dir->filePath(QStringLiteral("data")); }
  [[nodiscard]] QString runtime() const { return m_dir->path(); }
  std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
