// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings batches to the workers, one at a time for each queue, and removes what is past its retention.
//
// A batch goes out when it is whole or when its first message has waited as long as the queue says. Each delivery has a
// thread of its own. The scheduler waits a moment for the answers, so that a clock that is advanced brings retries at
// their own time; a worker that takes longer is left to itself, and nothing else waits for it.
//
// Without a worker, or while a cap stops its meters, the backlog waits and no attempts are used. A delivery that the
// end of the service cuts off uses none either; after a kill, what was under way is ready again at the start.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "api/local/part.h"
#include "api/local/queue/leases.h"

namespace tovuk::local {

class Deliverer {
 public:
  explicit Deliverer(PartContext context) : m_context(std::move(context)) {}
  Deliverer(const Deliverer&) = delete;
  Deliverer& operator=(const Deliverer&) = delete;
  ~Deliverer() { stop(); }

  std::optional<UtcTime> due();
  void run(UtcTime now);

  // Queues or messages changed in a way that may bring something sooner.
  void changed() { ++m_version; }
  void reload();
  // Waits for the deliveries that run. The worker was stopped before.
  void stop();

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
    std::optional<UtcTime> due;
  };
  struct Task {
    std::thread thread;
    bool done = false;
  };

  [[nodiscard]] Inputs inputs() const;
  [[nodiscard]] std::vector<Candidate> candidates();  // of queues that have a worker and are not busy
  [[nodiscard]] bool hasWorker(const QueueRow& queue) const;
  bool tidy(UtcTime now);  // false: the disk refuses
  void launch(Batch batch);
  void deliver(const Batch& batch);
  void settle(const Batch& batch, Delivery outcome);

  PartContext m_context;
  std::atomic<std::uint64_t> m_version{1};
  std::atomic<bool> m_fresh{true};  // no lease in the data is of this process

  std::mutex m_mutex;
  std::condition_variable m_settled;
  std::optional<Cached> m_cached;
  std::map<std::int64_t, std::int64_t> m_busy;  // lease by queue
  std::list<Task> m_tasks;
  bool m_ending = false;
};

}  // namespace tovuk::local
