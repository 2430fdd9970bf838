// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The account's meters of today and of this month, UTC, and the caps that watch them. Counted in memory, written down
// once a second and at the end. Windows turn with the clock, forwards and back: an old window goes on where it was.
//
// Counters begin at zero with each window. Gauges (stored bytes) are levels: read from where the bytes are.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/meters.h"
#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/contract/usage/caps.h"
#include "api/contract/usage/usage.h"
#include "api/local/store/control_store.h"
#include "api/local/usage/windows.h"

namespace tovuk::local {

// A cap whose percentage was reached.
struct NoticeDue {
  UsageCap cap;
  std::string start;  // of the window
  std::int64_t amount = 0;
  UtcTime at;
  friend bool operator==(const NoticeDue&, const NoticeDue&) = default;
};

class MeterBook {
 public:
  MeterBook(ControlStore& store, std::function<UtcTime()> clock);

  // Where the levels of gauges come from, and what is called when a notice became due. Set before the first call of
  // the others; called without a lock of this class, and `gauges` may read the store.
  void readGaugesFrom(std::function<MeterWindow()> gauges) { m_gauges = std::move(gauges); }
  void onNotice(std::function<void()> wake) { m_wake = std::move(wake); }

  // Before a metered call; for a gauge: before a call that adds to it. Error: RateLimited (usage_cap_reached) when a
  // hard cap of the meter is used up. KvWrites asks for KvStorageBytes as well. Not inside a write of the store.
  [[nodiscard]] Result<Done> allow(Meter meter);
  // After it. Gauges are not counted.
  void count(Meter meter, std::int64_t amount);

  // Of two lists the one with the higher version stays, whichever comes first.
  void setCaps(std::vector<UsageCap> caps, std::int64_t version = 0);
  [[nodiscard]] std::vector<UsageCap> caps();

  [[nodiscard]] MeterWindow day();
  [[nodiscard]] MeterWindow month();

  // The `count` days that end today, oldest first; saves before.
  Result<UsageDays> days(std::int64_t count);

  // Reads the gauges, writes what changed since the last time, and forgets days that are too old.
  Result<Done> save();
  // control.db was replaced: forget what is in memory.
  void reload();

  [[nodiscard]] std::optional<UtcTime> noticesDue();  // when the first of those waiting became due
  std::vector<NoticeDue> takeNotices();
  void giveBack(std::vector<NoticeDue> notices);  // those that could not be written down

 private:
  struct Window {
    std::array<std::int64_t, kMeterCount> amounts{};
    std::array<bool, kMeterCount> changed{};
    bool dirty = false;  // some are changed
  };
  using Windows = std::map<std::string, Window>;
  struct Current {
    std::string start;
    Window* window = nullptr;
  };
  struct Watched {
    UsageCap cap;
    Period period;
    std::int64_t threshold;  // of the notice
    std::string noticed;     // the window in which it was given
  };

  // All of these under the lock.
  void turn(UtcTime now);
  Current enter(Period period, UtcTime now);
  void set(Meter meter, std::int64_t level);
  bool look(Meter meter, UtcTime now);  // true: a notice became due
  bool note(Watched& watched, std::int64_t amount, UtcTime now);
  [[nodiscard]] Current& current(Period period) { return period == Period::Day ? m_day : m_month; }
  [[nodiscard]] bool isWatched(Meter meter) const { return !m_caps[static_cast<std::size_t>(meter)].empty(); }
  bool setLevels(const MeterWindow& levels, UtcTime now);
  std::vector<MeterRecord> takeChanged();

  void readLevels();
  Result<Done> allowOne(Meter meter);
  [[nodiscard]] MeterWindow read(Period period);
  void wake() const;

  ControlStore& m_store;
  std::function<UtcTime()> m_clock;
  std::function<MeterWindow()> m_gauges;
  std::function<void()> m_wake;
  std::mutex m_saving;  // one save at a time, so that an older amount is never written over a newer; before m_mutex
  std::optional<std::chrono::sys_days> m_swept;
  std::mutex m_mutex;
  Windows m_days, m_months;  // that this process saw
  Current m_day, m_month;
  std::optional<std::chrono::sys_days> m_today;
  std::array<std::vector<Watched>, kMeterCount> m_caps;
  std::int64_t m_capsVersion = 0;
  std::vector<NoticeDue> m_notices;
};

}  // namespace tovuk::local
