// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/network_transport.h"

#include <QNetworkProxy>

#include <utility>

#include "api/client/exchange.h"
#include "api/client/request_url.h"

namespace tovuk::client {

namespace {

constexpr int kConnectionsPerHost = 6;  // fixed in QNetworkAccessManager

}  // namespace

NetworkTransport::NetworkTransport(Endpoint endpoint, QObject* parent)
    : Transport(parent), m_endpoint(std::move(endpoint)) {
  m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
  m_manager.setAutoDeleteReplies(false);
  if (isLoopback(m_endpoint.baseUrl)) m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

NetworkTransport::~NetworkTransport() {
  // Before the manager goes: their replies belong to it.
  const auto exchanges = findChildren<Exchange*>(QString(), Qt::FindDirectChildrenOnly);
  qDeleteAll(exchanges);
}

Reply<Answer> NetworkTransport::send(Request request, BodySink sink) {
  Promise<Answer> promise;
  auto* exchange = new Exchange(this, std::move(request), std::move(sink), promise);
  promise.setAbort([guard = QPointer<Exchange>(exchange)] {
    if (guard) guard->abort();
  });
  auto reply = promise.reply();
  exchange->start();
  return reply;
}

bool NetworkTransport::isCrowded() const { return m_running > kConnectionsPerHost; }

void NetworkTransport::tellReachable(bool reachable) {
  if (m_reachable == reachable) return;
  m_reachable = reachable;
  emit reachableChanged(reachable);
}

}  // namespace tovuk::client
