// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The asynchronous result of one request, for use in the GUI thread only.
//
// Not QFuture: on Qt 6.4 a continuation whose context died aborts a debug build, a cancelled downstream future leaves
// the request running, and a second then() replaces the first (measured).
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

#include "api/contract/result.h"

namespace tovuk::client {

namespace detail {

template <class T>
struct ReplyState {
  QPointer<QObject> context;
  bool hasContext = false;
  std::function<void(Result<T>)> continuation;
  std::function<void()> abort;  // stops the request itself; empty once it has ended
  std::unique_ptr<Result<T>> result;
  bool abandoned = false;
  bool delivered = false;

  // Runs the continuation once both it and the result are there.
  void deliver() {
    if (abandoned || delivered || !continuation || !result) return;
    delivered = true;
    auto run = std::exchange(continuation, nullptr);
    if (hasContext && context.isNull()) return;
    run(std::move(*result));
  }
};

}  // namespace detail

// Move-only handle. Dropping, reassigning or cancel() aborts the request itself: the continuation never runs after.
template <class T>
class [[nodiscard]] Reply {
 public:
  Reply() = default;
  explicit Reply(std::shared_ptr<detail::ReplyState<T>> state) : m_state(std::move(state)) {}
  Reply(Reply&& other) noexcept : m_state(std::exchange(other.m_state, nullptr)) {}
  Reply& operator=(Reply&& other) noexcept {
    if (this != &other) {
      cancel();
      m_state = std::exchange(other.m_state, nullptr);
    }
    return *this;
  }
  Reply(const Reply&) = delete;
  Reply& operator=(const Reply&) = delete;
  ~Reply() { cancel(); }

  // Runs f(Result<T>) at most once: later than this call (never from inside it), never after `context` or this handle
  // is gone. One continuation a reply; a second call replaces the first if that has not run.
  template <class F>
  void then(QObject* context, F&& f) {
    if (!m_state) return;
    m_state->context = context;
    m_state->hasContext = context != nullptr;
    m_state->continuation = std::forward<F>(f);
    if (m_state->result) {
      // Already answered: still later than this call.
      std::weak_ptr<detail::ReplyState<T>> weak = m_state;
      QTimer::singleShot(0, context, [weak] {
        if (const auto state = weak.lock()) state->deliver();
      });
    }
  }

  // Aborts the request; no continuation runs. Does nothing on an empty or finished reply.
  void cancel() {
    if (!m_state) return;
    const auto state = std::exchange(m_state, nullptr);
    state->abandoned = true;
    state->continuation = nullptr;
    if (const auto abort = std::exchange(state->abort, nullptr)) abort();
  }

  // A request is under way or its answer has not been delivered.
  [[nodiscard]] bool isPending() const { return m_state && !m_state->delivered; }

 private:
  std::shared_ptr<detail::ReplyState<T>> m_state;
};

// The producing end. `abort` is called at most once, and only while no result was given.
template <class T>
class Promise {
 public:
  explicit Promise(std::function<void()> abort = {}) : m_state(std::make_shared<detail::ReplyState<T>>()) {
    m_state->abort = std::move(abort);
  }
  [[nodiscard]] Reply<T> reply() { return Reply<T>(m_state); }
  void setAbort(std::function<void()> abort) { m_state->abort = std::move(abort); }
  [[nodiscard]] bool isAbandoned() const { return m_state->abandoned; }

  // Gives the result; the first one wins. Must be called from the event loop, not from inside the function that
  // returned the reply.
  void resolve(Result<T> result) {
    if (m_state->result || m_state->abandoned) return;
    m_state->abort = nullptr;
    m_state->result = std::make_unique<Result<T>>(std::move(result));
    const auto keep = m_state;
    keep->deliver();
  }

 private:
  std::shared_ptr<detail::ReplyState<T>> m_state;
};

// A reply that answers with `result` on the next turn of the event loop: for refusals before sending.
template <class T>
Reply<T> readyReply(Result<T> result) {
  Promise<T> promise;
  auto reply = promise.reply();
  QTimer::singleShot(0, [promise, result = std::move(result)]() mutable { promise.resolve(std::move(result)); });
  return reply;
}

}  // namespace tovuk::client
