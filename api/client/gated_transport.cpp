// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/gated_transport.h"

#include <utility>

#include "api/client/request_intent.h"
#include "api/client/request_url.h"

namespace tovuk::client {

namespace {

// For the question only: a path that cannot be sent is refused later, by who sends it.
QString targetText(const Request& request) {
  const auto target = encodedTarget({}, request);
  const std::string_view verb = text(request.verb);
  return QString::fromUtf8(verb.data(), static_cast<qsizetype>(verb.size())) + QLatin1Char(' ') +
         (target ? QString::fromStdString(*target) : QString());
}

}  // namespace

GatedTransport::GatedTransport(std::unique_ptr<Transport> inner, const AccessPolicy& policy, WriteGuard& guard)
    : m_inner(std::move(inner)), m_policy(policy), m_guard(guard) {
  connect(m_inner.get(), &Transport::rateLimitSeen, this, &Transport::rateLimitSeen);
  connect(m_inner.get(), &Transport::reachableChanged, this, &Transport::reachableChanged);
  connect(m_inner.get(), &Transport::repeatScheduled, this, &Transport::repeatScheduled);
  connect(m_inner.get(), &Transport::clockSkewSeen, this, &Transport::clockSkewSeen);
}

Reply<Answer> GatedTransport::send(Request request, BodySink sink) {
  // The statements of a query need not be read where nobody asks.
  if (!m_policy.isReadOnly() && !m_guard.isAsking()) return m_inner->send(std::move(request), std::move(sink));
  const RequestIntent intent = intentOf(request);
  if (auto refused = m_policy.refuse(intent)) return readyReply<Answer>(Unexpected(std::move(*refused)));
  if (!intent.write || m_guard.passes(*intent.write)) return m_inner->send(std::move(request), std::move(sink));
  return sendWhenAllowed(*intent.write, std::move(request), std::move(sink));
}

Reply<Answer> GatedTransport::sendWhenAllowed(WriteKind kind, Request request, BodySink sink) {
  struct Steps {
    Reply<Done> permit;
    Reply<Answer> sent;
  };
  const auto steps = std::make_shared<Steps>();
  steps->permit = m_guard.ask(kind, targetText(request));
  Promise<Answer> promise([steps] {
    steps->permit.cancel();
    steps->sent.cancel();
  });
  // Weak: the promise holds the steps as long as somebody waits.
  steps->permit.then(this, [this, promise, weak = std::weak_ptr(steps), request = std::move(request),
                            sink = std::move(sink)](Result<Done> permit) mutable {
    const auto held = weak.lock();
    if (!held) return;
    if (!permit) {
      promise.resolve(Unexpected(std::move(permit).error()));
      return;
    }
    // The question may have been open for long.
    if (auto refused = m_policy.refuse(intentOf(request))) {
      promise.resolve(Unexpected(std::move(*refused)));
      return;
    }
    held->sent = m_inner->send(std::move(request), std::move(sink));
    held->sent.then(this, [promise](Result<Answer> answer) mutable { promise.resolve(std::move(answer)); });
  });
  return promise.reply();
}

}  // namespace tovuk::client
