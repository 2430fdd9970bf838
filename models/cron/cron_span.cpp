// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_span.h"

#include <algorithm>
#include <bit>
#include <chrono>

namespace tovuk::models {

CronSpan::CronSpan(std::vector<ScheduledTrigger> triggers, UtcTime start, int minutes)
    : m_triggers(std::move(triggers)),
      m_start(start),
      m_minutes(std::clamp(minutes, 0, kMostMinutes)),
      m_runs(m_triggers.size()),
      m_counts(static_cast<std::size_t>(m_minutes), 0) {
  for (std::size_t trigger = 0; trigger < m_triggers.size(); ++trigger) layOut(trigger);
}

// Every day on which it comes has the same minutes, so it is asked for one run a day.
void CronSpan::layOut(std::size_t trigger) {
  using std::chrono::days;
  using std::chrono::minutes;
  const CronExpression& expression = m_triggers[trigger].expression;
  auto& runs = m_runs[trigger];
  const UtcTime end = m_start + minutes(m_minutes);
  const auto add = [&](UtcTime at) {
    if (at < m_start || at >= end) return;
    const auto minute = static_cast<std::size_t>(std::chrono::floor<minutes>(at - m_start).count());
    runs.set(minute);
    ++m_counts[minute];
  };
  auto next = expression.nextAfter(UtcTime(std::chrono::floor<days>(m_start)) - minutes(1));
  while (next && *next < end) {
    const auto day = std::chrono::floor<days>(*next);
    for (std::uint64_t hours = expression.values(CronField::Hour); hours != 0; hours &= hours - 1) {
      const UtcTime hour = UtcTime(day) + std::chrono::hours(std::countr_zero(hours));
      for (std::uint64_t left = expression.values(CronField::Minute); left != 0; left &= left - 1)
        add(hour + minutes(std::countr_zero(left)));
    }
    next = expression.nextAfter(UtcTime(day + days(1)) - minutes(1));
  }
}

std::vector<std::size_t> CronSpan::triggersAt(int minute) const {
  std::vector<std::size_t> found;
  for (std::size_t trigger = 0; trigger < m_runs.size(); ++trigger)
    if (m_runs[trigger].test(static_cast<std::size_t>(minute))) found.push_back(trigger);
  return found;
}

std::optional<int> CronSpan::busiestMinute(std::size_t trigger) const {
  std::optional<int> busiest;
  const auto& runs = m_runs[trigger];
  for (int minute = 0; minute < m_minutes; ++minute) {
    if (!runs.test(static_cast<std::size_t>(minute))) continue;
    if (!busiest || countAt(minute) > countAt(*busiest)) busiest = minute;
  }
  return busiest;
}

std::optional<int> CronSpan::closestRuns(std::size_t trigger) const {
  std::optional<int> closest;
  std::optional<int> last;
  const auto& runs = m_runs[trigger];
  for (int minute = 0; minute < m_minutes; ++minute) {
    if (!runs.test(static_cast<std::size_t>(minute))) continue;
    if (last) closest = std::min(closest.value_or(minute - *last), minute - *last);
    last = minute;
  }
  return closest;
}

}  // namespace tovuk::models
