// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/network_transport.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkProxy>

#include <cstdlib>
#include <utility>

#include "api/client/exchange.h"
#include "api/client/request_url.h"

namespace tovuk::client {

namespace {

constexpr int kConnectionsPerHost = 6;  // fixed in QNetworkAccessManager
constexpr qint64 kClockTolerance = 60;  // seconds

}  // namespace

NetworkTransport::NetworkTransport(Endpoint endpoint, QObject* parent)
    : Transport(parent), m_endpoint(std::move(endpoint)) {
  m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
  m_manager.setAutoDeleteReplies(false);
  if (isLoopback(m_endpoint.baseUrl)) m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
  NetworkTransport::setToken(m_endpoint.token);
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

void NetworkTransport::setToken(const QByteArray& token) {
  m_endpoint.token = token;
  if (token.isEmpty()) return;
  m_tokens.push_back(token);
  m_knownTokens.emplace_back(token);
}

bool NetworkTransport::isCrowded() const { return m_running > kConnectionsPerHost; }

void NetworkTransport::tellReachable(bool reachable) {
  if (m_reachable == reachable) return;
  m_reachable = reachable;
  emit reachableChanged(reachable);
}

void NetworkTransport::compareClocks(const QByteArray& dateHeader) {
  QDateTime date =
      QLocale::c().toDateTime(QString::fromLatin1(dateHeader), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
  if (!date.isValid()) return;
  date.setTimeSpec(Qt::UTC);
  const qint64 difference = QDateTime::currentDateTimeUtc().secsTo(date);
  const qint64 skew = std::abs(difference) < kClockTolerance ? 0 : difference;
  // The header has whole seconds, and the answer took its time: the same skew is told once.
  if (std::abs(skew - m_clockSkew) < kClockTolerance / 2) return;
  m_clockSkew = skew;
  emit clockSkewSeen(skew);
}

}  // namespace tovuk::client
