// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A time in which work that failed is not tried again. It is over when the clock was set back to before it began: it
// would outlive its length many times otherwise.
#pragma once

#include <chrono>
#include <optional>

#include "api/contract/time.h"

namespace tovuk::local {

class Pause {
 public:
  void begin(UtcTime now, std::chrono::milliseconds length) {
    m_began = now;
    m_ends = now + length;
  }
  void end() { m_began = m_ends = UtcTime{}; }
  [[nodiscard]] bool holds(UtcTime now) const { return m_began <= now && now < m_ends; }
  // When work that is due then may be done.
  [[nodiscard]] std::optional<UtcTime> after(std::optional<UtcTime> due, UtcTime now) const {
    return due && *due < m_ends && holds(now) ? m_ends : due;
  }

 private:
  UtcTime m_began{}, m_ends{};
};

}  // namespace tovuk::local
