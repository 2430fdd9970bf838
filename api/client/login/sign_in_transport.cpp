// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/login/sign_in_transport.h"

#include <algorithm>
#include <utility>

namespace tovuk::client {

struct SignInTransport::Call {
  Request request;
  BodySink sink;
  Promise<Answer> promise;
  Reply<Answer> reply;           // of the inner transport, while it is under way
  std::optional<Error> refusal;  // set: it waits
  int generation = 0;            // of the token it was sent with
  bool repeated = false;
};

SignInTransport::SignInTransport(std::unique_ptr<Transport> inner, QObject* parent)
    : Transport(parent), m_inner(std::move(inner)) {
  connect(m_inner.get(), &Transport::rateLimitSeen, this, &Transport::rateLimitSeen);
  connect(m_inner.get(), &Transport::reachableChanged, this, &Transport::reachableChanged);
  connect(m_inner.get(), &Transport::repeatScheduled, this, &Transport::repeatScheduled);
  connect(m_inner.get(), &Transport::clockSkewSeen, this, &Transport::clockSkewSeen);
}

SignInTransport::~SignInTransport() {
  // Their replies must not call back into a transport that is half gone.
  const Calls calls = std::exchange(m_calls, {});
  for (const auto& call : calls) call->reply.cancel();
}

Reply<Answer> SignInTransport::send(Request request, BodySink sink) {
  auto call = std::make_shared<Call>();
  call->request = std::move(request);
  call->sink = std::move(sink);
  const std::weak_ptr<Call> weak = call;
  call->promise.setAbort([guard = QPointer<SignInTransport>(this), weak] {
    const auto gone = weak.lock();
    if (guard && gone) guard->forget(gone);
  });
  auto reply = call->promise.reply();
  m_calls.push_back(call);
  sendNow(call);
  return reply;
}

void SignInTransport::sendNow(const std::shared_ptr<Call>& call) {
  call->generation = m_generation;
  call->reply = m_inner->send(call->request, call->sink);
  const std::weak_ptr<Call> weak = call;
  call->reply.then(this, [this, weak](Result<Answer> result) {
    if (const auto alive = weak.lock()) answered(alive, std::move(result));
  });
}

void SignInTransport::answered(const std::shared_ptr<Call>& call, Result<Answer> result) {
  const bool turnedAway = !result && result.error().kind == ErrorKind::Unauthorized;
  if (turnedAway && m_holding && !call->repeated) {
    if (call->generation != m_generation) {
      // It was on its way while the token was replaced.
      call->repeated = true;
      sendNow(call);
      return;
    }
    if (mayWait(*call)) {
      call->refusal = std::move(result).error();
      emit waitingChanged(waiting());
      return;
    }
  }
  m_calls.remove(call);
  call->promise.resolve(std::move(result));
}

bool SignInTransport::mayWait(const Call& call) const {
  qint64 bytes = call.request.body.size();
  int count = 1;
  for (const auto& other : m_calls) {
    if (!other->refusal) continue;
    ++count;
    bytes += other->request.body.size();
  }
  return count <= kMostWaiting && bytes <= kMostBytesWaiting;
}

void SignInTransport::setToken(const QByteArray& token) {
  ++m_generation;
  m_inner->setToken(token);
  const Calls calls = takeWaiting();
  for (const auto& call : calls) {
    call->repeated = true;
    sendNow(call);
  }
  if (!calls.empty()) emit waitingChanged(0);
}

void SignInTransport::setHolding(bool holding) {
  m_holding = holding;
  if (!holding) giveBack();
}

int SignInTransport::waiting() const {
  return static_cast<int>(
      std::count_if(m_calls.begin(), m_calls.end(), [](const auto& call) { return call->refusal.has_value(); }));
}

void SignInTransport::giveBack() {
  std::vector<std::pair<std::shared_ptr<Call>, Error>> failures;
  for (const auto& call : m_calls)
    if (call->refusal) failures.emplace_back(call, *call->refusal);
  if (failures.empty()) return;
  for (const auto& [call, error] : failures) {
    m_calls.remove(call);
    QTimer::singleShot(0, this, [call = call, error = error] { call->promise.resolve(Unexpected(error)); });
  }
  emit waitingChanged(0);
}

void SignInTransport::forget(const std::shared_ptr<Call>& call) {
  const bool waited = call->refusal.has_value();
  m_calls.remove(call);
  call->reply.cancel();
  if (waited) emit waitingChanged(waiting());
}

SignInTransport::Calls SignInTransport::takeWaiting() {
  Calls taken;
  for (const auto& call : m_calls) {
    if (!call->refusal) continue;
    call->refusal.reset();
    taken.push_back(call);
  }
  return taken;
}

}  // namespace tovuk::client
