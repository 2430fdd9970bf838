// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does what the clock brings, in the order of time, in one thread: expiry, delivery, cron, alarms. When the clock is
// advanced, everything that falls due on the way runs at its own time.
//
// Calls of workers do not run here but in Deliveries: parts only begin them. While the clock is advanced, what runs is
// waited for before the time goes on, and before the next part has its turn, so that the order is always the same.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "api/local/clock.h"
#include "api/local/part.h"
#include "api/local/worker/deliveries.h"

namespace tovuk::local {

class Scheduler {
 public:
  Scheduler(Clock& clock, Store& store, Deliveries& deliveries, std::vector<Part*> parts);
  Scheduler(const Scheduler&) = delete;
  Scheduler& operator=(const Scheduler&) = delete;
  ~Scheduler() { end(); }

  void begin();
  void interrupt();  // nothing begins any more, and advanceTo() ends; safe from any thread
  void end();        // what runs is waited for
  void wake();       // something may be due sooner
  // Advances the clock to `to`, running what is due on the way. Waits until it is done. False: the service ends.
  bool advanceTo(UtcTime to);

 private:
  void work();
  // Runs what is due at or before `limit`, the earliest first; true when something ran.
  bool runNext(UtcTime limit);
  [[nodiscard]] std::optional<UtcTime> earliest();
  [[nodiscard]] bool ending();
  bool sweepSome();

  Clock& m_clock;
  Store& m_store;
  Deliveries& m_deliveries;
  std::vector<Part*> m_parts;
  std::mutex m_running;  // held while parts run
  std::mutex m_mutex;
  std::condition_variable m_wake;
  bool m_woken = false;
  bool m_ending = false;
  std::thread m_thread;
};

}  // namespace tovuk::local
