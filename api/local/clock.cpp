// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/clock.h"

#include <utility>

namespace tovuk::local {

namespace {

UtcTime systemNow() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

}  // namespace

Clock::Clock(std::function<UtcTime()> source) : m_source(source ? std::move(source) : systemNow) {}

UtcTime Clock::read() const {
  if (m_pinned) return *m_pinned;
  return m_stands ? *m_stands : m_source() + m_ahead;
}

UtcTime Clock::now() const {
  const std::lock_guard lock(m_mutex);
  return read();
}

bool Clock::stands() const {
  const std::lock_guard lock(m_mutex);
  return m_stands.has_value();
}

void Clock::set(UtcTime to) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_stands)
      m_stands = to;
    else
      m_ahead = to - m_source();
  }
  if (m_listener) m_listener();
}

void Clock::stop() {
  {
    const std::lock_guard lock(m_mutex);
    m_stands = read();
  }
  if (m_listener) m_listener();
}

void Clock::pin(std::optional<UtcTime> time) {
  const std::lock_guard lock(m_mutex);
  m_pinned = time;
}

void Clock::go() {
  {
    const std::lock_guard lock(m_mutex);
    if (m_stands) m_ahead = *m_stands - m_source();
    m_stands.reset();
  }
  if (m_listener) m_listener();
}

}  // namespace tovuk::local
