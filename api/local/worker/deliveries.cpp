// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/worker/deliveries.h"

#include <algorithm>
#include <utility>

namespace tovuk::local {

void Deliveries::add(const std::string& serviceId, std::function<void()> delivery) {
  const std::lock_guard lock(m_mutex);
  m_waiting.push_back({serviceId, std::move(delivery)});
  // Threads come when they are needed first and then stay.
  if (m_threads.size() < std::min(kMostAtOnce, m_busy + m_waiting.size()))
    m_threads.emplace_back([this] { work(); });
  else
    m_changed.notify_all();
}

void Deliveries::waitUntilIdle() {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return m_busy == 0 && m_waiting.empty(); });
}

void Deliveries::stop() {
  std::vector<std::thread> threads;
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
    threads.swap(m_threads);
  }
  m_changed.notify_all();
  for (std::thread& thread : threads) thread.join();
}

std::list<Deliveries::Waiting>::iterator Deliveries::next() {
  return std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting& each) {
    const auto running = m_running.find(each.service);
    return running == m_running.end() || running->second < kMostOfService;
  });
}

void Deliveries::work() {
  std::unique_lock lock(m_mutex);
  while (true) {
    m_changed.wait(lock, [this] { return next() != m_waiting.end() || (m_ending && m_waiting.empty()); });
    const auto found = next();
    if (found == m_waiting.end()) return;
    Waiting mine = std::move(*found);
    m_waiting.erase(found);
    ++m_running[mine.service];
    ++m_busy;
    lock.unlock();
    try {
      mine.run();
    } catch (...) {
      // It ended without a result. Thrown out of this thread, it would end the program.
    }
    if (m_ended) m_ended();
    mine.run = nullptr;
    lock.lock();
    --m_busy;
    if (--m_running[mine.service] == 0) m_running.erase(mine.service);
    m_changed.notify_all();
  }
}

}  // namespace tovuk::local
