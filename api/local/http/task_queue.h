// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Threads made as connections come: an idle keep-alive connection holds its thread, so a fixed pool would starve.
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tovuk::local {

class TaskQueue final : public httplib::TaskQueue {
 public:
  // At most `most` threads; further tasks wait for one.
  explicit TaskQueue(std::size_t most) : m_most(most) {}

  void enqueue(std::function<void()> task) override;
  void shutdown() override;  // waits for the tasks that run; tasks that wait are run, too

 private:
  void work();

  const std::size_t m_most;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<std::function<void()>> m_tasks;
  std::vector<std::thread> m_threads;
  std::size_t m_idle = 0;
  bool m_ending = false;
};

}  // namespace tovuk::local
