// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The account's meters of today and of this month, UTC. Counted in memory, written down once a second and at the end.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "api/contract/meters.h"
#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/contract/usage/usage.h"
#include "api/local/store/control_store.h"

namespace tovuk::local {

class MeterBook {
 public:
  // Reads the windows of now from the store.
  MeterBook(ControlStore& store, std::function<UtcTime()> clock);

  // Before a metered call. Error: RateLimited (usage_cap_reached) when a hard cap of a meter is used up.
  [[nodiscard]] Result<Done> allow(Meter meter);
  void setCaps(std::vector<UsageCap> caps);
  [[nodiscard]] std::vector<UsageCap> caps();

  void count(Meter meter, std::int64_t amount);
  [[nodiscard]] MeterWindow day();
  [[nodiscard]] MeterWindow month();

  // Writes what changed since the last time.
  Result<Done> save();

 private:
  struct Window {
    std::string period;
    std::string start;
    std::array<std::int64_t, kMeterCount> amounts{};
    std::array<bool, kMeterCount> changed{};
  };
  void turn();  // a new day or month begins at zero; under the lock
  [[nodiscard]] MeterWindow read(Window& window);

  ControlStore& m_store;
  std::vector<UsageCap> m_caps;
  std::function<UtcTime()> m_clock;
  std::mutex m_mutex;
  Window m_day;
  Window m_month;
  std::chrono::sys_days m_today{};
};

}  // namespace tovuk::local
