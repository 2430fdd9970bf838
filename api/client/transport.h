// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One HTTP exchange with the API, below the endpoints and above the network. Tests put a double here.
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "api/client/reply.h"
#include "api/contract/routes.h"

namespace tovuk::client {

class Ledger;

// The back pressure of a sink: while it is shut, a transport stops reading from the network, so that a quick service
// cannot fill the memory of a slow reader. GUI thread only.
class BodyGate : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  [[nodiscard]] bool isOpen() const { return m_open; }
  void setOpen(bool open) {
    if (std::exchange(m_open, open) != open) emit changed(open);
  }

 signals:
  void changed(bool open);

 private:
  bool m_open = true;
};

struct Request {
  Verb verb = Verb::Get;
  std::vector<std::string> segments;  // decoded; each is percent-encoded on its own. A dot segment is refused.
  std::vector<std::pair<std::string, std::string>> query;  // decoded, sent in order; empty values are left out
  QByteArray body;                                         // JSON; sent only when not null
  std::vector<std::pair<QByteArray, QByteArray>> headers;  // besides Accept, User-Agent, Authorization, Content-Type
  std::chrono::milliseconds idleTimeout{30000};            // without a byte; 0 = none (a query while the person waits)
  qint64 answerCap = 64LL * 1024 * 1024;  // bytes; more is ErrorKind::TooLarge naming the cap. 0 = none
  bool idempotent = false;
  std::shared_ptr<BodyGate> gate;    // with a sink; may be null
  std::vector<std::string> secrets;  // texts of this request that no log, ledger or error may show
  bool answerIsSecret = false;       // the body of the answer is kept nowhere but in the answer
  // Told the ledger's entry of each attempt as it begins; not called without a ledger. May be empty.
  std::function<void(std::uint64_t)> entered;
};

struct Answer {
  int status = 0;
  QByteArray body;  // empty when a sink took it
  std::vector<std::pair<QByteArray, QByteArray>> headers;
  std::uint64_t ledgerId = 0;  // the entry of the attempt that answered; 0 when the transport keeps no ledger
};

// Receives a 2xx body as it arrives, in the GUI thread. Error bodies are never given to a sink.
using BodySink = std::function<void(QByteArray)>;

class Transport : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  // A non-2xx answer is a Result with an Error made by decodeError, retryAfterSeconds filled in. Retries are done
  // here; a request with a sink is never repeated once a byte was given to the sink.
  virtual Reply<Answer> send(Request request, BodySink sink = {}) = 0;
  // Where every attempt is entered, before it is sent; must outlive the transport. Doubles may leave it alone.
  virtual void setLedger(Ledger* /*ledger*/) {}
  // Of every attempt from now on. Doubles may leave it alone.
  virtual void setToken(const QByteArray& /*token*/) {}

 signals:
  // Headers X-RateLimit-*: requests left in the window and its end in Unix seconds.
  void rateLimitSeen(int limit, int remaining, qint64 resetUnixSeconds);
  // The last exchange reached the service (true) or not.
  void reachableChanged(bool reachable);
  // A call that may be repeated waits before its next attempt. `told`: the service named the time (Retry-After).
  void repeatScheduled(qint64 delayMs, bool told);
  // The clock of the service is this far ahead of the one of this machine (negative: behind); 0: they agree again.
  // Only differences of a minute and more count.
  void clockSkewSeen(qint64 seconds);
};

}  // namespace tovuk::client
