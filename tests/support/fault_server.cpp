// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fault_server.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace tovuk::test {

QByteArray FaultRequest::header(const QByteArray& name) const {
  for (const auto& [key, value] : headers)
    if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
  return {};
}

bool FaultRequest::hasHeader(const QByteArray& name) const {
  return std::any_of(headers.begin(), headers.end(),
                     [&](const auto& pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Fault Fault::json(int status, const QByteArray& body) {
  Fault fault;
  fault.status = status;
  fault.body = body;
  return fault;
}

Fault Fault::text(int status, const QByteArray& contentType, const QByteArray& body) {
  Fault fault = json(status, body);
  fault.contentType = contentType;
  return fault;
}

Fault Fault::redirect(int status, const QByteArray& location) {
  return json(status, {}).withHeader("Location", location);
}

Fault Fault::hanging() {
  Fault fault;
  fault.hang = true;
  return fault;
}

Fault& Fault::withHeader(const QByteArray& name, const QByteArray& value) {
  headers.append({name, value});
  return *this;
}

// One connection, in the worker's thread.
class FaultConnection : public QObject {
  Q_OBJECT
 public:
  FaultConnection(QTcpSocket* socket, int number, QObject* parent)
      : QObject(parent), m_socket(socket), m_number(number) {
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] { pump(); });
    connect(socket, &QTcpSocket::disconnected, this, [this] {
      if (m_due) emit hungUp();
      deleteLater();
    });
  }

  void answer(const Fault& fault) {
    m_fault = fault;
    if (fault.hang) return;
    QTimer::singleShot(fault.delayMs, this, [this] { begin(); });
  }

 signals:
  void requestRead(const tovuk::test::FaultRequest& request);
  void hungUp();
  void bodyWritten(qint64 bytes);

 private:
  void read() {
    m_input += m_socket->readAll();
    if (m_due) return;
    const qsizetype headEnd = m_input.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    FaultRequest request;
    request.connection = m_number;
    const QList<QByteArray> lines = m_input.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.value(0).split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
      const qsizetype colon = line.indexOf(':');
      request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_input.size() < headEnd + 4 + length) return;
    request.body = m_input.mid(headEnd + 4, length);
    m_input.remove(0, headEnd + 4 + length);
    m_due = true;
    emit requestRead(request);
  }

  void reset() {
    m_due = false;
    // A reset, not an orderly end: the kernel throws away what it still holds.
    const linger now = {1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
    deleteLater();
  }

  void begin() {
    if (m_fault.resetUnanswered) {
      reset();
      return;
    }
    m_left = m_fault.body.size() * m_fault.repeatBody;
    m_sent = 0;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_fault.status) + " Told\r\n";
    if (!m_fault.contentType.isEmpty()) head += "Content-Type: " + m_fault.contentType + "\r\n";
    for (const auto& [name, value] : m_fault.headers) head += name + ": " + value + "\r\n";
    if (m_fault.chunked)
      head += "Transfer-Encoding: chunked\r\n";
    else if (m_fault.status != 204)
      head += "Content-Length: " + QByteArray::number(m_left) + "\r\n";
    m_socket->write(head + "\r\n");
    m_answering = true;
    pump();
  }

  [[nodiscard]] QByteArray nextPiece() const {
    const qsizetype bodySize = m_fault.body.size();
    const qsizetype offset = m_sent % bodySize;
    qsizetype length = std::min(m_left, bodySize - offset);
    if (m_fault.pieceBytes > 0) length = std::min(length, m_fault.pieceBytes);
    if (m_fault.resetAfter >= 0) length = std::min(length, m_fault.resetAfter - m_sent);
    if (m_fault.stallAfter >= 0) length = std::min(length, m_fault.stallAfter - m_sent);
    return m_fault.body.mid(offset, length);
  }

  void pump() {
    constexpr qint64 kMostBuffered = 1024 * 1024;
    while (m_answering && m_socket->bytesToWrite() < kMostBuffered) {
      if (m_fault.resetAfter >= 0 && m_sent >= m_fault.resetAfter) {
        m_answering = false;
        m_socket->flush();
        // The bytes before it must have left the kernel to arrive at all.
        QTimer::singleShot(20, this, [this] { reset(); });
        return;
      }
      if (m_fault.stallAfter >= 0 && m_sent >= m_fault.stallAfter) {
        m_answering = false;
        return;
      }
      if (m_left == 0) {
        end();
        return;
      }
      const QByteArray piece = nextPiece();
      if (m_fault.chunked)
        m_socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
      else
        m_socket->write(piece);
      m_sent += piece.size();
      m_left -= piece.size();
      emit bodyWritten(piece.size());
      if (m_fault.pieceBytes > 0) m_socket->flush();
      if (m_fault.pieceDelayMs > 0) {
        m_answering = false;
        QTimer::singleShot(m_fault.pieceDelayMs, this, [this] {
          m_answering = true;
          pump();
        });
        return;
      }
    }
  }

  void end() {
    m_answering = false;
    m_due = false;
    if (m_fault.chunked) m_socket->write("0\r\n\r\n");
    if (m_fault.closeAfter) {
      m_socket->disconnectFromHost();
      return;
    }
    if (!m_input.isEmpty()) read();
  }

  QTcpSocket* m_socket;
  int m_number;
  QByteArray m_input;
  Fault m_fault;
  bool m_due = false;        // a request was read whose answer is not complete
  bool m_answering = false;  // bytes are to be written
  qsizetype m_left = 0;
  qsizetype m_sent = 0;
};

class FaultWorker : public QObject {
  Q_OBJECT
 public:
  explicit FaultWorker(FaultServer* owner) : m_owner(owner), m_server(this) {
    connect(&m_server, &QTcpServer::newConnection, this, &FaultWorker::accept);
  }
  quint16 listen() {
    m_server.listen(QHostAddress::LocalHost, 0);
    return m_server.serverPort();
  }

 private:
  void accept() {
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
      int number = 0;
      {
        const std::lock_guard lock(m_owner->m_state.mutex);
        number = ++m_owner->m_state.connections;
      }
      auto* connection = new FaultConnection(socket, number, this);
      connect(connection, &FaultConnection::requestRead, this,
              [this, connection](const FaultRequest& request) { connection->answer(next(request)); });
      connect(connection, &FaultConnection::bodyWritten, this, [this](qint64 bytes) {
        const std::lock_guard lock(m_owner->m_state.mutex);
        m_owner->m_state.bytesWritten += bytes;
      });
      connect(connection, &FaultConnection::hungUp, this, [this] {
        {
          const std::lock_guard lock(m_owner->m_state.mutex);
          ++m_owner->m_state.hangUps;
        }
        emit m_owner->hungUp();
      });
    }
  }

  Fault next(const FaultRequest& request) {
    Fault fault;
    {
      const std::lock_guard lock(m_owner->m_state.mutex);
      auto& state = m_owner->m_state;
      state.requests.append(request);
      const auto route = state.routes.find(request.target);
      if (!state.token.isEmpty() && request.header("Authorization") != "Bearer " + state.token) {
        fault = Fault::json(401, R"({"code":"policy_rejected","message":"Sign in."})");
      } else if (route != state.routes.end()) {
        fault = route->second;
      } else if (!state.queue.empty()) {
        fault = state.queue.front();
        state.queue.pop_front();
      } else {
        fault = state.standard;
      }
    }
    emit m_owner->requestSeen();
    return fault;
  }

  FaultServer* m_owner;
  QTcpServer m_server;
};

FaultServer::FaultServer() : m_worker(new FaultWorker(this)) {
  m_state.standard = Fault::json(200, "{}");
  m_worker->moveToThread(&m_thread);
  m_thread.start();
  QMetaObject::invokeMethod(
      m_worker, [this] { m_port = m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

FaultServer::~FaultServer() {
  QMetaObject::invokeMethod(
      m_worker, [this] { delete m_worker; }, Qt::BlockingQueuedConnection);
  m_thread.quit();
  m_thread.wait();
}

QUrl FaultServer::url() const {
  QUrl url;
  url.setScheme(QStringLiteral("http"));
  url.setHost(QStringLiteral("127.0.0.1"));
  url.setPort(m_port);
  return url;
}

void FaultServer::setDefault(const Fault& fault) {
  const std::lock_guard lock(m_state.mutex);
  m_state.standard = fault;
}

void FaultServer::enqueue(const Fault& fault) {
  const std::lock_guard lock(m_state.mutex);
  m_state.queue.push_back(fault);
}

void FaultServer::setRoute(const QByteArray& target, const Fault& fault) {
  const std::lock_guard lock(m_state.mutex);
  m_state.routes[target] = fault;
}

void FaultServer::requireToken(const QByteArray& token) {
  const std::lock_guard lock(m_state.mutex);
  m_state.token = token;
}

QList<FaultRequest> FaultServer::requests() const {
  const std::lock_guard lock(m_state.mutex);
  return m_state.requests;
}

int FaultServer::requestCount() const {
  const std::lock_guard lock(m_state.mutex);
  return static_cast<int>(m_state.requests.size());
}

int FaultServer::connectionCount() const {
  const std::lock_guard lock(m_state.mutex);
  return m_state.connections;
}

int FaultServer::hangUps() const {
  const std::lock_guard lock(m_state.mutex);
  return m_state.hangUps;
}

qint64 FaultServer::bytesWritten() const {
  const std::lock_guard lock(m_state.mutex);
  return m_state.bytesWritten;
}

}  // namespace tovuk::test

#include "fault_server.moc"
