// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/cron/schedule.h"

#include "api/contract/cron/limits.h"

namespace tovuk::local {

namespace {

constexpr std::chrono::minutes kGrace{15};  // how late a minute is still sent: the wall time of a worker
constexpr std::chrono::minutes kGraceAtStart{1};
constexpr std::chrono::minutes kSetBack{1};  // a smaller step of the clock is its owner's correction

// The minutes from `first` to `now`, parted at the grace.
void sortOut(const CronExpression& expression, UtcTime first, UtcTime now, std::chrono::minutes grace,
             Schedule::Due& out) {
  const auto miss = [&](UtcTime minute) {
    if (!out.firstMissed) out.firstMissed = minute;
    if (out.missed < kMaxCronMissed) ++out.missed;
  };
  const UtcTime tooOld = now - grace;
  std::optional<UtcTime> minute = first;
  for (; minute && *minute <= tooOld && out.missed < kMaxCronMissed; minute = expression.nextAfter(*minute))
    miss(*minute);
  // Past the limit of counting.
  if (minute && *minute <= tooOld) minute = expression.nextAfter(tooOld);
  for (; minute && *minute <= now; minute = expression.nextAfter(*minute)) {
    if (out.fire) miss(*out.fire);
    out.fire = minute;
  }
}

}  // namespace

void Schedule::plan(std::int64_t number, Entry& entry, UtcTime after) {
  unplan(number, entry);
  if (entry.expression) entry.next = entry.expression->nextAfter(after);
  if (entry.next && entry.held == 0) m_times.emplace(*entry.next, number);
}

void Schedule::unplan(std::int64_t number, Entry& entry) {
  if (entry.next) m_times.erase({*entry.next, number});
  entry.next.reset();
}

void Schedule::put(std::int64_t number, std::int64_t version, const std::optional<CronExpression>& expression,
                   UtcTime since, bool atStart) {
  const std::lock_guard lock(m_mutex);
  Entry& entry = m_entries[number];
  if (entry.version >= version) return;
  entry.version = version;
  entry.expression = expression;
  entry.atStart = atStart;
  plan(number, entry, since);
}

void Schedule::drop(std::int64_t number, std::int64_t version) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_entries.find(number);
  if (found == m_entries.end() || found->second.version > version) return;
  unplan(number, found->second);
  m_entries.erase(found);
}

void Schedule::hold(std::int64_t number) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_entries.find(number);
  if (found == m_entries.end()) return;
  Entry& entry = found->second;
  if (++entry.held == 1 && entry.next) m_times.erase({*entry.next, number});
}

void Schedule::release(std::int64_t number) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_entries.find(number);
  if (found == m_entries.end() || found->second.held == 0) return;
  Entry& entry = found->second;
  if (--entry.held == 0 && entry.next) m_times.emplace(*entry.next, number);
}

void Schedule::clear() {
  const std::lock_guard lock(m_mutex);
  m_entries.clear();
  m_times.clear();
  m_latest.reset();
}

std::optional<UtcTime> Schedule::earliest(UtcTime now) {
  const std::lock_guard lock(m_mutex);
  if (m_latest && now < *m_latest - kSetBack) {
    for (auto& [number, entry] : m_entries) plan(number, entry, now);
    m_latest = now;
  }
  if (!m_latest || now > *m_latest) m_latest = now;
  return m_times.empty() ? std::nullopt : std::optional(m_times.begin()->first);
}

std::vector<Schedule::Due> Schedule::due(UtcTime now) const {
  const std::lock_guard lock(m_mutex);
  std::vector<Due> out;
  for (auto it = m_times.begin(); it != m_times.end() && it->first <= now; ++it) {
    const Entry& entry = m_entries.at(it->second);
    Due& due = out.emplace_back();
    due.number = it->second;
    due.version = entry.version;
    sortOut(*entry.expression, it->first, now, entry.atStart ? kGraceAtStart : kGrace, due);
  }
  return out;
}

void Schedule::advance(const std::vector<Due>& done, UtcTime now) {
  const std::lock_guard lock(m_mutex);
  for (const Due& due : done) {
    const auto found = m_entries.find(due.number);
    if (found == m_entries.end() || found->second.version != due.version) continue;
    found->second.atStart = false;
    plan(due.number, found->second, now);
  }
}

}  // namespace tovuk::local
