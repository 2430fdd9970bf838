// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few threads that call the workers, so that a slow worker holds up neither the scheduler nor the other workers.
//
// Deliveries of one service begin in the order in which they were added, at most four at a time; 32 in all. What must
// follow one another (the runs of a cron trigger, the rings of an object's alarm, the batches of a queue) its part adds
// one at a time.
#pragma once

#include <condition_variable>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tovuk::local {

class Deliveries {
 public:
  static constexpr std::size_t kMostAtOnce = 32;
  static constexpr std::size_t kMostOfService = 4;

  // `ended` is called after each delivery, in its thread: what waited for it may be due. A delivery that throws has
  // ended, too.
  explicit Deliveries(std::function<void()> ended = {}) : m_ended(std::move(ended)) {}
  Deliveries(const Deliveries&) = delete;
  Deliveries& operator=(const Deliveries&) = delete;
  ~Deliveries() { stop(); }

  void add(const std::string& serviceId, std::function<void()> delivery);
  void waitUntilIdle();  // nothing runs and nothing waits
  // Everything that was added is still run to its end: with the worker stopped that is soon, and whoever added it
  // learns that nothing was sent. Nothing may be added any more.
  void stop();

 private:
  struct Waiting {
    std::string service;
    std::function<void()> run;
  };

  void work();
  [[nodiscard]] std::list<Waiting>::iterator next();  // under the lock

  const std::function<void()> m_ended;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::list<Waiting> m_waiting;
  std::map<std::string, std::size_t> m_running;  // how many, by service
  std::size_t m_busy = 0;                        // how many in all
  bool m_ending = false;
  std::vector<std::thread> m_threads;
};

}  // namespace tovuk::local
