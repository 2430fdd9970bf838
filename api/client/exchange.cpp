// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/exchange.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

#include "api/client/logging.h"
#include "api/client/network_errors.h"
#include "api/client/one_shot_body.h"
#include "api/client/request_url.h"

namespace tovuk::client {

namespace {

constexpr int kMaxRedirects = 10;
constexpr qint64 kReadBuffer = 4LL * 1024 * 1024;  // what waits in the reply before the socket is left alone
constexpr qint64 kErrorBodyCap = 1024LL * 1024;    // of an answer that is not 2xx: enough for any envelope
constexpr int kMaxRetryAfterSeconds = 3600;
constexpr int kNetworkSignInRequired = 511;  // RFC 6585: not the service spoke, but the network before it

std::optional<qint64> integerHeader(const QNetworkReply& reply, const char* name) {
  bool ok = false;
  const qint64 value = reply.rawHeader(name).trimmed().toLongLong(&ok);
  return ok ? std::optional(value) : std::nullopt;
}

bool isJson(const QString& contentType) {
  const QString type = contentType.section(QLatin1Char(';'), 0, 0).trimmed();
  return type.compare(QLatin1String("application/json"), Qt::CaseInsensitive) == 0 ||
         type.endsWith(QLatin1String("+json"), Qt::CaseInsensitive);
}

}  // namespace

Exchange::Exchange(NetworkTransport* transport, Request request, BodySink sink, Promise<Answer> promise)
    : QObject(transport),
      m_transport(transport),
      m_request(std::move(request)),
      m_sink(std::move(sink)),
      m_promise(std::move(promise)) {
  ++m_transport->m_running;
  m_connectTimer.setSingleShot(true);
  m_idleTimer.setSingleShot(true);
  connect(&m_connectTimer, &QTimer::timeout, this, &Exchange::connectTimedOut);
  connect(&m_idleTimer, &QTimer::timeout, this, &Exchange::idleTimedOut);
  if (m_request.gate)
    connect(m_request.gate.get(), &BodyGate::changed, this, [this](bool open) {
      if (open) bytesArrived();
    });
}

Exchange::~Exchange() {
  --m_transport->m_running;
  if (m_reply != nullptr) {
    endEntry(cancelledError());
    dropReply();
  }
}

void Exchange::start() {
  auto target = encodedTarget(m_transport->m_endpoint.baseUrl, m_request);
  auto url = target ? requestUrl(m_transport->m_endpoint.baseUrl, *target) : Result<QUrl>(Unexpected(target.error()));
  if (!url) {
    // The promise is kept from the event loop only.
    QTimer::singleShot(0, this, [this, error = std::move(url).error()] { answer(Unexpected(error)); });
    return;
  }
  m_target = std::move(*target);
  m_url = std::move(*url);
  attempt();
}

void Exchange::abort() {
  if (std::exchange(m_over, true)) return;
  m_sink = {};
  if (m_reply != nullptr) {
    endEntry(cancelledError());
    dropReply();
  }
  deleteLater();
}

void Exchange::attempt() {
  ++m_attempt;
  sendTo(m_url);
}

void Exchange::sendTo(const QUrl& url) {
  m_url = url;
  m_status = 0;
  m_received = 0;
  m_sendings = 0;
  m_tlsErrors.clear();
  m_body.clear();
  m_phase = Phase::Connecting;
  beginEntry();
  const QNetworkRequest request = networkRequest(url);
  QNetworkAccessManager& manager = m_transport->m_manager;
  if (m_request.verb == Verb::Get) {
    m_reply = manager.get(request);
  } else if (m_request.idempotent) {
    m_reply = manager.sendCustomRequest(request, verbText(), m_request.body);
  } else {
    auto* body = new OneShotBody(m_request.body);
    m_reply = manager.sendCustomRequest(request, verbText(), body);
    body->setParent(m_reply);
  }
  boundReading();
  watch();
  m_clock.start();
  m_connectTimer.start(m_transport->m_connectTimeout);
}

QNetworkRequest Exchange::networkRequest(const QUrl& url) const {
  QNetworkRequest request(url);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
  request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  // Rows compress better than Qt's guard against archive bombs likes; the answer cap counts what comes out.
  request.setDecompressedSafetyCheckThreshold(-1);
  request.setRawHeader("Accept", "application/json");
  request.setRawHeader("User-Agent", "TovukDashboard/" TOVUK_VERSION);
  if (isLoopback(url)) request.setRawHeader("Accept-Encoding", "identity");
  if (!m_request.body.isNull()) request.setRawHeader("Content-Type", "application/json");
  for (const auto& [name, value] : m_request.headers) request.setRawHeader(name, value);
  const QByteArray& token = m_transport->m_endpoint.token;
  if (!token.isEmpty() && isSameOrigin(url, m_transport->m_endpoint.baseUrl))
    request.setRawHeader("Authorization", "Bearer " + token);
  return request;
}

// The reply tells the size only to a thread that has got the request, which it hands over in an event that waits since
// it was made (Qt 6.4): this one comes right behind it, and so before the first byte. Later would not do: what is
// passed on before the size is known is not counted, but is taken off the count when it is read, and the bound is never
// met.
void Exchange::boundReading() {
  QMetaObject::invokeMethod(
      m_reply, [reply = m_reply] { reply->setReadBufferSize(kReadBuffer); }, Qt::QueuedConnection);
}

void Exchange::watch() {
  connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::connected);
  connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { restartIdle(); });
  connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::headersArrived);
  connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::bytesArrived);
  connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
  // Kept for the explanation only. There is no way to go on: nobody can tell a faulty certificate from an attack.
  connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
    m_tlsErrors = errors;
    m_certificate = m_reply->sslConfiguration().peerCertificate();
    if (m_certificate.isNull() && !errors.isEmpty()) m_certificate = errors.first().certificate();
  });
}

void Exchange::connected() {
  m_connectTimer.stop();
  if (m_sendings++ > 0 && m_status == 0) {
    // The manager lost a kept connection and sent the request anew: an attempt like any other.
    endEntry(networkError(QNetworkReply::RemoteHostClosedError, originText(m_url), false));
    ++m_attempt;
    beginEntry();
    m_clock.start();
  }
  m_phase = Phase::Answering;
  restartIdle();
}

void Exchange::headersArrived() {
  m_connectTimer.stop();
  m_phase = Phase::Answering;
  restartIdle();
  m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  m_transport->compareClocks(m_reply->rawHeader("Date"));
  const qint64 cap = isSuccess() ? m_request.answerCap : 0;
  if (cap > 0 && integerHeader(*m_reply, "Content-Length").value_or(0) > cap) finishAttempt(answerTooLargeError(cap));
}

void Exchange::bytesArrived() {
  if (m_reply == nullptr || m_over) return;
  if (m_request.gate && !m_request.gate->isOpen() && isSuccess()) {
    m_idleTimer.stop();  // it is this side that waits
    return;
  }
  restartIdle();
  takeBytes();
}

bool Exchange::takeBytes() {
  const qint64 room = isSuccess() ? m_request.answerCap : kErrorBodyCap;
  const QByteArray bytes = m_reply->readAll();
  if (bytes.isEmpty()) return true;
  m_received += bytes.size();
  if (!isSuccess()) {
    m_body.append(bytes.left(std::max<qint64>(0, room - m_body.size())));
    // No envelope is that long: the rest would only cost time.
    if (m_body.size() < room) return true;
    finishWithStatus();
    return false;
  }
  const QString type = contentType();
  if (!type.isEmpty() && !isJson(type)) {
    finishAttempt(notJsonError(m_status, type));
    return false;
  }
  if (room > 0 && m_received > room) {
    finishAttempt(answerTooLargeError(room));
    return false;
  }
  if (!hasSink()) {
    m_body.append(bytes);
    return true;
  }
  m_sinkFed = true;
  const QPointer<Exchange> self(this);
  const BodySink sink = m_sink;  // the sink may abort this exchange
  sink(bytes);
  return self && !m_over;
}

void Exchange::connectTimedOut() {
  if (m_transport->isCrowded()) {
    m_connectTimer.start(m_transport->m_connectTimeout);
    return;
  }
  finishAttempt(connectTimeoutError(originText(m_url), m_transport->m_connectTimeout));
}

void Exchange::idleTimedOut() { finishAttempt(idleTimeoutError(originText(m_url), m_request.idleTimeout)); }

void Exchange::replyFinished() {
  if (m_reply == nullptr || m_over) return;
  m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  // What is left in the buffer goes out now, gate or not: there is no more to come.
  if (m_reply->bytesAvailable() > 0 && !takeBytes()) return;
  const auto code = m_reply->error();
  // The HTTP status counts, not the error that Qt makes of it; of Qt's errors only those without an answer do.
  const bool broken = code != QNetworkReply::NoError && (m_status == 0 || isSuccess());
  if (broken || isCutShort()) {
    if (!m_tlsErrors.isEmpty()) {
      finishAttempt(tlsError(m_tlsErrors, m_certificate, originText(m_url)));
      return;
    }
    const bool write = !m_request.idempotent && m_request.verb != Verb::Get;
    finishAttempt(networkError(broken ? code : QNetworkReply::RemoteHostClosedError, originText(m_url),
                               write && m_sendings > 0, isLoopback(m_url) || hasNetwork()));
    return;
  }
  if (handledAsRedirect()) return;
  if (isSuccess()) {
    finishAttempt(std::nullopt);
    return;
  }
  finishWithStatus();
}

void Exchange::finishWithStatus() {
  if (m_status == kNetworkSignInRequired) {
    finishAttempt(notJsonError(m_status, contentType()));
    return;
  }
  Error error = decodeError(m_status, std::string_view(m_body.constData(), static_cast<std::size_t>(m_body.size())));
  if (const auto seconds = integerHeader(*m_reply, "Retry-After"); seconds && *seconds > 0)
    error.retryAfterSeconds = static_cast<int>(std::min<qint64>(*seconds, kMaxRetryAfterSeconds));
  finishAttempt(std::move(error));
}

// Qt 6.4 does not always report a connection that was reset in the middle of a body. With a chunked body nothing else
// shows it either; there the reader of the JSON finds out.
bool Exchange::isCutShort() const {
  if (!isSuccess() || m_reply->hasRawHeader("Content-Encoding")) return false;
  return m_received < integerHeader(*m_reply, "Content-Length").value_or(0);
}

bool Exchange::handledAsRedirect() {
  const QByteArray location = m_reply->rawHeader("Location");
  const bool redirect = m_status == 301 || m_status == 302 || m_status == 303 || m_status == 307 || m_status == 308;
  if (!redirect || location.isEmpty()) return false;
  const QUrl url = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
  // 307 and 308 repeat the request as it is; the older ones would turn a write into a GET.
  const bool keepsMeaning = m_request.verb == Verb::Get || m_status == 307 || m_status == 308;
  if (!url.isValid() || !isSameOrigin(url, m_url) || !keepsMeaning) {
    finishAttempt(redirectError(m_status, url.isValid() ? originText(url) : originText(m_url)));
    return true;
  }
  if (++m_redirects > kMaxRedirects) {
    finishAttempt(tooManyRedirectsError());
    return true;
  }
  endEntry(std::nullopt);
  dropReply();
  sendTo(url);
  return true;
}

void Exchange::finishAttempt(std::optional<Error> error) {
  if (m_over) return;
  const bool mayRepeat = m_request.idempotent && !m_sinkFed && m_tlsErrors.isEmpty();
  if (error) {
    error->requestId = std::to_string(m_entry);
    error->repeatable = mayRepeat;
    // A service may quote what it was sent.
    scrub(error->message);
    scrub(error->agentInstruction);
    scrub(error->details);
  }
  endEntry(error);
  m_transport->tellReachable(m_status > 0);
  if (m_reply != nullptr && m_status > 0) {
    const auto limit = integerHeader(*m_reply, "X-RateLimit-Limit");
    const auto remaining = integerHeader(*m_reply, "X-RateLimit-Remaining");
    const auto reset = integerHeader(*m_reply, "X-RateLimit-Reset");
    if (limit && remaining && reset)
      emit m_transport->rateLimitSeen(static_cast<int>(std::clamp<qint64>(*limit, 0, INT_MAX)),
                                      static_cast<int>(std::clamp<qint64>(*remaining, 0, INT_MAX)), *reset);
  }
  if (!error) {
    Answer answered;
    answered.status = m_status;
    answered.body = std::move(m_body);
    answered.ledgerId = m_entry;
    for (const auto& [name, value] : m_reply->rawHeaderPairs()) answered.headers.emplace_back(name, value);
    dropReply();
    answer(std::move(answered));
    return;
  }
  dropReply();
  const auto delay = m_transport->m_retry.delayAfter(*error, m_attempt, mayRepeat);
  if (!delay) {
    answer(Unexpected(std::move(*error)));
    return;
  }
  repeatAfter(*delay, error->retryAfterSeconds.has_value());
}

void Exchange::repeatAfter(std::chrono::milliseconds delay, bool told) {
  qCDebug(lcTransport) << "repeating after" << delay.count() << "ms";
  emit m_transport->repeatScheduled(delay.count(), told);
  auto again = requestUrl(m_transport->m_endpoint.baseUrl, m_target);
  m_url = *again;
  m_redirects = 0;
  QTimer::singleShot(delay, this, [this] {
    if (!m_over) attempt();
  });
}

void Exchange::answer(Result<Answer> result) {
  if (std::exchange(m_over, true)) return;
  deleteLater();
  m_promise.resolve(std::move(result));
}

void Exchange::dropReply() {
  m_connectTimer.stop();
  m_idleTimer.stop();
  if (m_reply == nullptr) return;
  QNetworkReply* reply = std::exchange(m_reply, nullptr);
  reply->disconnect(this);
  if (reply->isRunning()) reply->abort();
  reply->deleteLater();
}

void Exchange::restartIdle() {
  if (m_phase == Phase::Answering && m_request.idleTimeout.count() > 0) m_idleTimer.start(m_request.idleTimeout);
}

QString Exchange::contentType() const { return m_reply->header(QNetworkRequest::ContentTypeHeader).toString(); }

}  // namespace tovuk::client
