// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings batches to the workers, one at a time for each queue, and removes what is past its retention.
//
// A batch goes out when it is whole or when its first message has waited as long as the queue says.
//
// Without a worker, or while a cap stops its meters, the backlog waits and no attempts are used. A delivery that the
// end of the service cuts off uses none either; after a kill, what was under way is ready again at the start.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "api/local/part.h"
#include "api/local/pause.h"
#include "api/local/queue/leases.h"

namespace tovuk::local {

class Deliverer {
 public:
  explicit Deliverer(PartContext context) : m_context(std::move(context)) {}

  std::optional<UtcTime> due();
  void run(UtcTime now);

  // Queues or messages changed in a way that may bring something sooner.
  void changed() { ++m_version; }
  void reload();

 private:
  // What the time of the next work depends on, besides the clock.
  struct Inputs {
    std::uint64_t version = 0;
    std::map<std::string, std::string> workers;
    bool allowed = false;  // no cap stops deliveries
    friend bool operator==(const Inputs&, const Inputs&) = default;
  };
  struct Cached {
    Inputs inputs;
    std::optional<UtcTime> due;  // pauses aside
  };
  struct Busy {
    std::int64_t lease = 0;
    std::string service;
  };

  [[nodiscard]] Inputs inputs() const;
  [[nodiscard]] bool allowed() const;
  // Of queues that have a worker and are not busy: the earliest, as many as may be begun.
  [[nodiscard]] std::vector<Candidate> candidates();
  [[nodiscard]] bool hasWorker(const QueueRow& queue) const;
  bool tidy(UtcTime now);  // false: the disk refuses
  void begin(Batch batch);
  void deliver(const Batch& batch);
  void settle(const Batch& batch, Delivery outcome);

  PartContext m_context;
  std::atomic<std::uint64_t> m_version{1};
  std::atomic<bool> m_fresh{true};  // no lease in the data is of this process

  std::mutex m_mutex;
  std::optional<Cached> m_cached;
  std::map<std::int64_t, Busy> m_busy;  // by queue
  Pause m_pause;                        // the disk refused
};

}  // namespace tovuk::local
