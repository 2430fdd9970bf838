// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts a Retry-After down and says when it is over, so that a view can show the seconds and then ask again by itself.
// For calls that may be repeated only (Request::idempotent): a write is repeated by the person.
#pragma once

#include <QObject>

#include "api/contract/error.h"
#include "models/connections/delays.h"

namespace tovuk::models {

class RetryCountdown : public QObject {
  Q_OBJECT
 public:
  explicit RetryCountdown(Delays& delays = realDelays(), QObject* parent = nullptr);

  // Begins when the error names a time (429 or 503 with Retry-After), else stops. True: it counts.
  bool follow(const Error& error);
  void start(int secondsToWait);
  void stop();                            // nothing is signalled any more
  [[nodiscard]] int secondsLeft() const;  // 0: does not count

 signals:
  void secondsLeftChanged(int seconds);
  void over();  // after secondsLeftChanged(0)

 private:
  void tick();

  Delays& m_delays;
  std::chrono::milliseconds m_end{0};
  int m_run = 0;
  bool m_counts = false;
};

}  // namespace tovuk::models
