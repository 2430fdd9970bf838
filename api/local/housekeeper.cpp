// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/housekeeper.h"

namespace tovuk::local {

Housekeeper::Housekeeper(std::chrono::milliseconds pace, std::function<void()> job)
    : m_thread([this, pace, job = std::move(job)] {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, pace, [this] { return m_ending; })) {
          lock.unlock();
          job();
          lock.lock();
        }
      }) {}

Housekeeper::~Housekeeper() {
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
  }
  m_wake.notify_one();
  m_thread.join();
}

}  // namespace tovuk::local
