// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time for what waits: a clock that only goes forward, and calls that come later. Tests give one that they advance.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tovuk::models {

class Delays {
 public:
  Delays() = default;
  virtual ~Delays() = default;
  Delays(const Delays&) = delete;
  Delays& operator=(const Delays&) = delete;

  // Since some moment in the past; never goes back.
  [[nodiscard]] virtual std::chrono::milliseconds now() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
  }
  // Calls f after `delay`, later than this call, unless `context` is gone by then. Not to be undone: whoever may change
  // its mind counts its plans.
  virtual void callAfter(std::chrono::milliseconds delay, QObject* context, std::function<void()> f) {
    QTimer::singleShot(delay, context, std::move(f));
  }
};

// Of the program itself.
Delays& realDelays();

}  // namespace tovuk::models
