// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Transport over one QNetworkAccessManager.
//
// Besides what transport.h promises: 10 s to connect; redirects (at most 10) only within the origin, never to plain
// http and never turning a write into something else; no cookies, cache, HTTP authentication or pipelining; no proxy
// to this machine; HTTP/1.1. The token is added last, to a request whose origin was checked, and nowhere else.
#pragma once

#include <QNetworkAccessManager>
#include <QPointer>

#include <chrono>
#include <optional>
#include <vector>

#include "api/client/endpoint.h"
#include "api/client/ledger.h"
#include "api/client/retry_policy.h"
#include "api/client/secrets.h"
#include "api/client/transport.h"

namespace tovuk::client {

class NetworkTransport : public Transport {
  Q_OBJECT
 public:
  explicit NetworkTransport(Endpoint endpoint, QObject* parent = nullptr);
  ~NetworkTransport() override;

  Reply<Answer> send(Request request, BodySink sink = {}) override;
  void setLedger(Ledger* ledger) override { m_ledger = ledger; }
  void setToken(const QByteArray& token) override;

  void setRetryPolicy(const RetryPolicy& policy) { m_retry = policy; }
  void setConnectTimeout(std::chrono::milliseconds timeout) { m_connectTimeout = timeout; }

 private:
  friend class Exchange;  // one request with its attempts; a child of the transport while it lives

  // Where an attempt waits for a free connection of the six that the manager opens to one host, it is not the
  // service that is slow.
  [[nodiscard]] bool isCrowded() const;
  void tellReachable(bool reachable);
  void compareClocks(const QByteArray& dateHeader);

  Endpoint m_endpoint;
  QNetworkAccessManager m_manager;
  QPointer<Ledger> m_ledger;
  RetryPolicy m_retry;
  std::chrono::milliseconds m_connectTimeout{10000};
  int m_running = 0;
  std::optional<bool> m_reachable;
  qint64 m_clockSkew = 0;            // seconds, as last told
  std::vector<QByteArray> m_tokens;  // this one and earlier ones: an answer may still quote those
  std::vector<KnownSecret> m_knownTokens;
};

}  // namespace tovuk::client
