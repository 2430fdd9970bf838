// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/retry_countdown.h"

namespace tovuk::models {

using std::chrono::milliseconds;
using std::chrono::seconds;

RetryCountdown::RetryCountdown(Delays& delays, QObject* parent) : QObject(parent), m_delays(delays) {}

bool RetryCountdown::follow(const Error& error) {
  const bool tells = error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Server;
  if (!tells || !error.retryAfterSeconds) {
    stop();
    return false;
  }
  start(*error.retryAfterSeconds);
  return true;
}

void RetryCountdown::start(int secondsToWait) {
  ++m_run;
  m_counts = true;
  m_end = m_delays.now() + seconds(secondsToWait);
  tick();
}

void RetryCountdown::stop() {
  ++m_run;
  m_counts = false;
}

int RetryCountdown::secondsLeft() const {
  if (!m_counts) return 0;
  return static_cast<int>(std::max<std::int64_t>(0, std::chrono::ceil<seconds>(m_end - m_delays.now()).count()));
}

void RetryCountdown::tick() {
  const milliseconds left = m_end - m_delays.now();
  const int run = m_run;
  if (left <= milliseconds(0)) {
    m_counts = false;
    emit secondsLeftChanged(0);
    if (run == m_run) emit over();
    return;
  }
  emit secondsLeftChanged(secondsLeft());
  if (run != m_run) return;
  const milliseconds past = left % seconds(1);
  m_delays.callAfter(past > milliseconds(0) ? past : milliseconds(seconds(1)), this, [this, run] {
    if (run == m_run) tick();
  });
}

}  // namespace tovuk::models
