// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tovuk::app {

namespace {

// One line of JSON each way.
constexpr qsizetype kLongestMessage = 64 * 1024;
constexpr auto kPatienceWithPeers = std::chrono::seconds(5);
const QByteArray kTaken = "taken\n";

// Links are followed also where the last folders are not made yet, so that the first start of all and the second agree.
QString canonicalPath(const QString& folder) {
  QString there = QDir::cleanPath(folder);
  QString rest;
  for (;;) {
    const QString canonical = QFileInfo(there).canonicalFilePath();
    if (!canonical.isEmpty()) return QDir::cleanPath(canonical + rest);
    const qsizetype slash = there.lastIndexOf(u'/');
    if (slash <= 0) return QDir::cleanPath(folder);
    rest = there.mid(slash) + rest;
    there.truncate(slash);
  }
}

QString instanceName(const QString& dataFolder) {
  const QByteArray path = canonicalPath(dataFolder).toUtf8();
  // Short, because the address of a local socket has no more than 107 letters.
  return QStringLiteral("tovuk-dashboard-") +
         QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

#ifdef Q_OS_UNIX
// Held by whoever looks for the first instance or becomes it: for moments.
class StartLock {
 public:
  explicit StartLock(const QString& path)
      : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
    if (m_descriptor >= 0) ::flock(m_descriptor, LOCK_EX);
  }
  ~StartLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
  }
  StartLock(const StartLock&) = delete;
  StartLock& operator=(const StartLock&) = delete;

 private:
  int m_descriptor;
};
#else
// Named pipes go with the process that made them, so there is nothing to replace.
class StartLock {
 public:
  explicit StartLock(const QString& /*path*/) {}
};
#endif

// The rights of the socket say so already; this holds where a file system does not keep them.
bool isOwnUser(const QLocalSocket& socket) {
#ifdef Q_OS_LINUX
  ucred peer{};
  socklen_t size = sizeof peer;
  if (::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
    return false;
  return peer.uid == ::getuid();
#else
  static_cast<void>(socket);
  return true;
#endif
}

int msOf(const QDeadlineTimer& deadline) { return static_cast<int>(deadline.remainingTime()); }

}  // namespace

SingleInstance::SingleInstance(const QString& dataFolder, const QString& runtimeFolder, QObject* parent)
    : QObject(parent) {
  const QString folder =
      runtimeFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : runtimeFolder;
  const QString name = instanceName(dataFolder);
#ifdef Q_OS_UNIX
  m_path = folder + u'/' + name;
#else
  m_path = name;
#endif
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Outcome SingleInstance::start(const QStringList& arguments, std::chrono::milliseconds limit) {
  QDeadlineTimer deadline(limit);
  do {
    QLocalSocket socket;
    Found found = Found::Unanswering;
    {
      const StartLock lock(m_path + QStringLiteral(".lock"));
      found = connectTo(socket, deadline);
      if (found == Found::Nobody) return listen();
    }
    if (found == Found::Unanswering) break;
    if (handOver(socket, arguments, deadline)) return Outcome::HandedOver;
    // It ended while it was talked to: the next round finds another one, or nobody.
    if (socket.state() == QLocalSocket::ConnectedState) break;
  } while (!deadline.hasExpired());
  m_sentence = tr("Tovuk Dashboard runs already but does not answer. Wait a moment, or end it, then start it again.");
  return Outcome::Hanging;
}

SingleInstance::Outcome SingleInstance::listen() {
  QLocalServer::removeServer(m_path);
  if (m_server.listen(m_path)) return Outcome::First;
  m_sentence =
      tr("Later starts will not find this one, because no socket could be made: %1").arg(m_server.errorString());
  return Outcome::Alone;
}

SingleInstance::Found SingleInstance::connectTo(QLocalSocket& socket, const QDeadlineTimer& deadline) const {
  socket.connectToServer(m_path);
  if (socket.waitForConnected(msOf(deadline))) return Found::Somebody;
  switch (socket.error()) {
    // Nobody holds the file any more, or there is none.
    case QLocalSocket::ConnectionRefusedError:
    case QLocalSocket::ServerNotFoundError: return Found::Nobody;
    default: return Found::Unanswering;
  }
}

bool SingleInstance::handOver(QLocalSocket& socket, const QStringList& arguments, const QDeadlineTimer& deadline) {
  QJsonObject message;
  message.insert(QStringLiteral("arguments"), QJsonArray::fromStringList(arguments));
  message.insert(QStringLiteral("activationToken"), qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
  socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
  while (socket.bytesToWrite() > 0)
    if (!socket.waitForBytesWritten(msOf(deadline))) return false;
  QByteArray answer;
  while (!answer.endsWith('\n')) {
    if (!socket.waitForReadyRead(msOf(deadline))) return false;
    answer += socket.read(kLongestMessage);
  }
  return answer == kTaken;
}

void SingleInstance::accept() {
  while (QLocalSocket* socket = m_server.nextPendingConnection()) {
    socket->setParent(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOwnUser(*socket)) {
      socket->abort();
      continue;
    }
    // Who connects and says nothing is not waited for.
    QTimer::singleShot(kPatienceWithPeers, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    if (socket->bytesAvailable() > 0) read(socket);
  }
}

void SingleInstance::read(QLocalSocket* socket) {
  if (!socket->canReadLine()) {
    if (socket->bytesAvailable() > kLongestMessage) socket->abort();
    return;
  }
  const QJsonDocument document = QJsonDocument::fromJson(socket->readLine(kLongestMessage));
  if (!document.isObject()) {
    socket->abort();
    return;
  }
  const QJsonObject message = document.object();
  QStringList arguments;
  for (const QJsonValue& argument : message.value(QStringLiteral("arguments")).toArray())
    arguments << argument.toString();
  const QByteArray token = message.value(QStringLiteral("activationToken")).toString().toUtf8();
  socket->write(kTaken);
  socket->disconnectFromServer();
  emit handedOver(arguments, token);
}

}  // namespace tovuk::app
