// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One request of a NetworkTransport: its attempts, redirects and time-outs, until the promise is kept.
// Lives as a child of the transport and deletes itself when it has answered or was aborted.
#pragma once

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <optional>
#include <string>

#include "api/client/network_transport.h"

namespace tovuk::client {

class Exchange : public QObject {
  Q_OBJECT
 public:
  Exchange(NetworkTransport* transport, Request request, BodySink sink, Promise<Answer> promise);
  ~Exchange() override;

  void start();
  // Stops at once: the socket is closed, the service sees it. No answer is given.
  void abort();

 private:
  enum class Phase { Connecting, Answering };

  void attempt();
  void sendTo(const QUrl& url);
  [[nodiscard]] QNetworkRequest networkRequest(const QUrl& url) const;
  void watch();
  void boundReading();

  void connected();
  void headersArrived();
  void bytesArrived();
  bool takeBytes();  // false: this object is done with or gone
  void connectTimedOut();
  void idleTimedOut();
  void replyFinished();
  void finishWithStatus();  // not 2xx: the error is in what arrived of the body

  // Says whether the answer is a redirect, and if so follows or refuses it.
  bool handledAsRedirect();
  void finishAttempt(std::optional<Error> error);  // enters the ledger, then repeats or answers
  void answer(Result<Answer> result);
  void dropReply();
  void beginEntry();
  void endEntry(const std::optional<Error>& error);
  void scrub(std::string& shown) const;  // takes the tokens and the secrets of the request out
  void repeatAfter(std::chrono::milliseconds delay, bool told);
  void restartIdle();
  [[nodiscard]] bool isSuccess() const { return m_status >= 200 && m_status < 300; }
  [[nodiscard]] bool isCutShort() const;
  [[nodiscard]] bool hasSink() const { return static_cast<bool>(m_sink); }
  [[nodiscard]] QString contentType() const;
  [[nodiscard]] QByteArray verbText() const;

  NetworkTransport* m_transport;
  Request m_request;
  BodySink m_sink;
  Promise<Answer> m_promise;

  std::string m_target;  // percent-encoded, from the base's path on
  QList<QSslError> m_tlsErrors;
  QSslCertificate m_certificate;  // of the host, when TLS failed
  QUrl m_url;                     // of this attempt; a redirect changes it
  QNetworkReply* m_reply = nullptr;
  Phase m_phase = Phase::Connecting;
  QTimer m_connectTimer;
  QTimer m_idleTimer;
  QElapsedTimer m_clock;
  std::uint64_t m_entry = 0;
  int m_attempt = 0;   // counts from 1; sendings that the manager repeats by itself count too
  int m_sendings = 0;  // of this QNetworkReply
  int m_redirects = 0;
  int m_status = 0;
  qint64 m_received = 0;  // bytes of the body in this attempt
  bool m_sinkFed = false;
  bool m_over = false;
  QByteArray m_body;
};

}  // namespace tovuk::client
