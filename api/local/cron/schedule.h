// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When each trigger is due next, in memory: what the clock asks on every look must not cost more with more triggers.
// Called from any thread; never calls out while its lock is held.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "api/contract/cron/cron_expression.h"
#include "api/contract/time.h"

namespace tovuk::local {

class Schedule {
 public:
  // A trigger that is due: which minutes passed since it was last looked at.
  struct Due {
    std::int64_t number = 0, version = 0;
    std::optional<UtcTime> fire;         // the minute to send
    std::optional<UtcTime> firstMissed;  // of the minutes that nobody sent
    std::int64_t missed = 0;             // at most kMaxCronMissed
  };

  // A version that is not newer than the one held is passed over: two changes of a trigger may come here in either
  // order. No expression: paused. `atStart`: minutes since `since` passed while the service did not run.
  void put(std::int64_t number, std::int64_t version, const std::optional<CronExpression>& expression, UtcTime since,
           bool atStart = false);
  // Unless a newer version came meanwhile.
  void drop(std::int64_t number, std::int64_t version);
  void clear();

  [[nodiscard]] std::optional<UtcTime> earliest(UtcTime now);
  // The triggers that are due, the earliest first.
  [[nodiscard]] std::vector<Due> due(UtcTime now) const;
  // A trigger is not due while it is held: its worker has not answered to an earlier run yet. May be said several
  // times, and is undone as often.
  void hold(std::int64_t number);
  void release(std::int64_t number);
  // What was due until `now` is done.
  void advance(const std::vector<Due>& done, UtcTime now);

 private:
  struct Entry {
    std::int64_t version = 0;
    std::optional<CronExpression> expression;
    std::optional<UtcTime> next;
    bool atStart = false;
    int held = 0;
  };
  void plan(std::int64_t number, Entry& entry, UtcTime after);
  void unplan(std::int64_t number, Entry& entry);

  mutable std::mutex m_mutex;
  std::map<std::int64_t, Entry> m_entries;
  std::set<std::pair<UtcTime, std::int64_t>> m_times;
  std::optional<UtcTime> m_latest;  // of the times seen
};

}  // namespace tovuk::local
