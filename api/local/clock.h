// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one clock of the service: expiry, retention, retries, cron, alarms and meters all ask it. It runs with the
// system's clock, at a distance that may be changed, or stands still.
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <utility>

#include "api/contract/time.h"

namespace tovuk::local {

class Clock {
 public:
  // `source`: the system's clock when empty.
  explicit Clock(std::function<UtcTime()> source = {});

  [[nodiscard]] UtcTime now() const;
  [[nodiscard]] bool stands() const;

  // Sets the time, forwards or back. A clock that stands goes on standing there.
  void set(UtcTime to);
  void stop();
  void go();  // from the time at which it stands

  // Shows `time` until it is nullopt again, and goes on then as if nothing had been; nobody is told. For writing the
  // past, while nobody else asks.
  void pin(std::optional<UtcTime> time);

  // Called after each of the three, in the thread that made the change. Set before anything uses the clock.
  void onChange(std::function<void()> listener) { m_listener = std::move(listener); }

 private:
  [[nodiscard]] UtcTime read() const;
  std::function<UtcTime()> m_source;
  mutable std::mutex m_mutex;
  std::chrono::milliseconds m_ahead{0};
  std::optional<UtcTime> m_stands;
  std::optional<UtcTime> m_pinned;
  std::function<void()> m_listener;
};

}  // namespace tovuk::local
