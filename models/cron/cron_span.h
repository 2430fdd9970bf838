// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Some days of all triggers, minute by minute: which come together, and which come again before they can be done.
#pragma once

#include <QString>

#include <bitset>
#include <cstdint>
#include <optional>
#include <vector>

#include "api/contract/cron/cron_expression.h"
#include "api/contract/time.h"

namespace tovuk::models {

struct ScheduledTrigger {
  QString id, name;
  CronExpression expression;
};

class CronSpan {
 public:
  static constexpr int kMostMinutes = 8 * 24 * 60;

  // The minutes from `start`, which is a full one. `minutes`: up to kMostMinutes.
  CronSpan(std::vector<ScheduledTrigger> triggers, UtcTime start, int minutes);

  [[nodiscard]] const std::vector<ScheduledTrigger>& triggers() const { return m_triggers; }
  [[nodiscard]] int minutes() const { return m_minutes; }
  [[nodiscard]] UtcTime timeOf(int minute) const { return m_start + std::chrono::minutes(minute); }
  // How many triggers come in that minute of the span, and which: places in triggers().
  [[nodiscard]] int countAt(int minute) const { return m_counts[static_cast<std::size_t>(minute)]; }
  [[nodiscard]] std::vector<std::size_t> triggersAt(int minute) const;
  // The minute of the trigger in which most come with it; nullopt: it does not come.
  [[nodiscard]] std::optional<int> busiestMinute(std::size_t trigger) const;
  // The minutes between those two of its runs that come closest; nullopt: it comes less than twice.
  [[nodiscard]] std::optional<int> closestRuns(std::size_t trigger) const;

 private:
  void layOut(std::size_t trigger);

  std::vector<ScheduledTrigger> m_triggers;
  UtcTime m_start;
  int m_minutes;
  std::vector<std::bitset<kMostMinutes>> m_runs;  // by trigger
  std::vector<int> m_counts;                      // by minute
};

}  // namespace tovuk::models
