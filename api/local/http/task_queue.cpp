// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/task_queue.h"

#include <utility>

namespace tovuk::local {

void TaskQueue::enqueue(std::function<void()> task) {
  const std::lock_guard lock(m_mutex);
  m_tasks.push_back(std::move(task));
  if (m_tasks.size() > m_idle && m_threads.size() < m_most)
    m_threads.emplace_back([this] { work(); });
  else
    m_wake.notify_one();
}

void TaskQueue::work() {
  std::unique_lock lock(m_mutex);
  while (true) {
    ++m_idle;
    m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
    --m_idle;
    if (m_tasks.empty()) return;
    const std::function<void()> task = std::move(m_tasks.front());
    m_tasks.pop_front();
    lock.unlock();
    task();
    lock.lock();
  }
}

void TaskQueue::shutdown() {
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
  }
  m_wake.notify_all();
  for (std::thread& thread : m_threads) thread.join();
}

}  // namespace tovuk::local
