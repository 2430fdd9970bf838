// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP/1.1 server that answers as it is told, faults included: in its own thread, on a free port of 127.0.0.1.
//
//   FaultServer server;
//   server.enqueue(Fault::json(503, R"({"code":"busy","message":"Busy."})"));   // the first request
//   server.setDefault(Fault::json(200, "{}"));                                   // all others
//   ... server.requests() ...
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QThread>
#include <QUrl>

#include <deque>
#include <map>
#include <memory>
#include <mutex>

namespace tovuk::test {

struct FaultRequest {
  QByteArray method;
  QByteArray target;  // raw, as it came
  QList<QPair<QByteArray, QByteArray>> headers;
  QByteArray body;
  int connection = 0;                                             // counts from 1
  [[nodiscard]] QByteArray header(const QByteArray& name) const;  // name in any case; empty: not there
  [[nodiscard]] bool hasHeader(const QByteArray& name) const;
};

// One answer. The faults combine.
struct Fault {
  int status = 200;
  QByteArray contentType = "application/json";  // empty: no such header
  QList<QPair<QByteArray, QByteArray>> headers;
  QByteArray body;

  int delayMs = 0;               // before the answer begins
  bool hang = false;             // read the request, never answer
  bool resetUnanswered = false;  // read the request, then reset the connection
  bool chunked = false;
  qsizetype pieceBytes = 0;   // written in pieces of this size, each sent at once; 0: in one
  int pieceDelayMs = 0;       // between pieces
  qsizetype resetAfter = -1;  // bytes of the body, then the connection is reset; -1: never
  qsizetype stallAfter = -1;  // bytes of the body, then nothing more comes
  qsizetype repeatBody = 1;   // the body is sent this many times over, for large answers
  bool closeAfter = false;    // close the connection after the answer, without having said so

  static Fault json(int status, const QByteArray& body);
  static Fault text(int status, const QByteArray& contentType, const QByteArray& body);
  static Fault redirect(int status, const QByteArray& location);
  static Fault hanging();
  Fault& withHeader(const QByteArray& name, const QByteArray& value);
};

class FaultWorker;

class FaultServer : public QObject {
  Q_OBJECT
 public:
  FaultServer();
  ~FaultServer() override;

  [[nodiscard]] QUrl url() const;
  void setDefault(const Fault& fault);
  void enqueue(const Fault& fault);                             // for the next request without a route
  void setRoute(const QByteArray& target, const Fault& fault);  // for every request of exactly this target
  // Everything without this bearer token is answered with 401, whatever was told otherwise. Empty: nothing is.
  void requireToken(const QByteArray& token);

  [[nodiscard]] QList<FaultRequest> requests() const;
  [[nodiscard]] int requestCount() const;
  [[nodiscard]] int connectionCount() const;
  // Connections that the client closed while an answer to it was due.
  [[nodiscard]] int hangUps() const;
  [[nodiscard]] qint64 bytesWritten() const;  // of bodies, handed to the sockets

 signals:
  void requestSeen();
  void hungUp();

 private:
  friend class FaultWorker;
  struct State {
    mutable std::mutex mutex;
    Fault standard;
    std::deque<Fault> queue;
    std::map<QByteArray, Fault> routes;
    QByteArray token;
    QList<FaultRequest> requests;
    int connections = 0;
    int hangUps = 0;
    qint64 bytesWritten = 0;
  };
  State m_state;
  QThread m_thread;
  FaultWorker* m_worker;
  quint16 m_port = 0;
};

}  // namespace tovuk::test
