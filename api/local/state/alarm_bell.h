// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rings the alarms of State objects: POST /.tovuk/state/<class>/<object>/alarm at the service's worker.
//
// Without a worker an alarm is not lost: one run is recorded as no_worker, and the alarm waits, without being tried
// again and again, until a worker of its service is known (set, or named at the next start).
//
// Alarms ring in PartContext::deliveries: of an object one at a time, of a service sixteen that ring or wait for it.
//
// A delivery counts one worker request and one State request, and as duration the time it took by the service's clock
// at 128 MiB, an object's memory: an eighth of a GB-millisecond each millisecond. The worker's CPU time is not known.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "api/local/part.h"
#include "api/local/pause.h"
#include "api/local/state/alarms.h"

namespace tovuk::local::state {

class AlarmBell {
 public:
  explicit AlarmBell(const PartContext& context) : m_context(context) {}

  std::optional<UtcTime> due();
  void run(UtcTime now);

  void forget();  // from any thread: the data are others now

 private:
  [[nodiscard]] bool knowsWorkers();
  void wakeWaiting();
  [[nodiscard]] Passed passed();
  void begin(const DueAlarm& alarm, const ServiceRecord& service);
  [[nodiscard]] bool isCapped();
  void ring(const DueAlarm& alarm, const ServiceRecord& service);
  void pause(std::chrono::milliseconds time);

  const PartContext m_context;
  std::mutex m_mutex;                      // of what follows
  std::optional<std::uint64_t> m_workers;  // the version for which waiting alarms were woken
  Pause m_pause;
  std::map<std::int64_t, std::string> m_ringing;  // objects, and their services
  std::map<std::string, std::size_t> m_counts;    // how many of each service ring
};

}  // namespace tovuk::local::state
