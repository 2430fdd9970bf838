// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many are inside at a time, or one alone. Who wants to be alone waits for those inside and lets nobody else in, so
// that a stream of requests cannot starve it.
#pragma once

#include <mutex>
#include <shared_mutex>

namespace tovuk::local {

class Gate {
 public:
  [[nodiscard]] std::shared_lock<std::shared_mutex> enter() {
    const std::lock_guard door(m_door);
    return std::shared_lock(m_inside);
  }
  [[nodiscard]] std::unique_lock<std::shared_mutex> alone() {
    const std::lock_guard door(m_door);
    return std::unique_lock(m_inside);
  }

 private:
  std::mutex m_door;
  std::shared_mutex m_inside;
};

}  // namespace tovuk::local
