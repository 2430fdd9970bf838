// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/usage/meter_book.h"

#include <algorithm>
#include <utility>

#include "api/contract/limits.h"
#include "api/contract/usage/limits.h"
#include "api/local/http/errors.h"
#include "api/local/usage/usage_days.h"

namespace tovuk::local {

namespace {

std::size_t at(Meter meter) { return static_cast<std::size_t>(meter); }

// A gauge that every call of a meter adds to. Calls of other meters may as well remove: their parts ask for the gauge.
std::optional<Meter> filledBy(Meter meter) {
  return meter == Meter::KvWrites ? std::optional(Meter::KvStorageBytes) : std::nullopt;
}

Error capReached(const UsageCap& cap, Period period, bool gauge, UtcTime now) {
  const std::string value = std::to_string(cap.capValue.value_or(0));
  const std::string advice = gauge ? "Delete data, or raise or delete the cap."
                                   : "Raise or delete the cap, or wait until the " + cap.period + " ends (UTC).";
  Error error = makeError(429, "usage_cap_reached",
                          gauge ? "The cap of " + value + " " + cap.metric + " is reached."
                                : "The cap of " + value + " " + cap.metric + " a " + cap.period + " is used up.",
                          advice);
  error.retryAfterSeconds = retryAfter(period, now);
  return error;
}

std::int64_t thresholdOf(const UsageCap& cap) {
  return (cap.capValue.value_or(0) * cap.notifyAtPercent.value_or(0) + kMaxNotifyPercent - 1) / kMaxNotifyPercent;
}

}  // namespace

MeterBook::MeterBook(ControlStore& store, std::function<UtcTime()> clock) : m_store(store), m_clock(std::move(clock)) {}

void MeterBook::turn(UtcTime now) {
  const auto today = std::chrono::floor<std::chrono::days>(now);
  if (m_today == today) return;
  const Window* before = m_day.window;
  m_day = enter(Period::Day, now);
  m_month = enter(Period::Month, now);
  m_today = today;
  // What is stored stays stored over midnight.
  if (before == nullptr) return;
  for (const MeterInfo& meter : meters())
    if (meter.isGauge) set(meter.meter, before->amounts[at(meter.meter)]);
}

MeterBook::Current MeterBook::enter(Period period, UtcTime now) {
  Windows& windows = period == Period::Day ? m_days : m_months;
  std::string start = windowOf(period, now);
  const auto [found, isNew] = windows.try_emplace(start);
  if (isNew)
    for (const MeterRecord& record : m_store.meters(text(period), start))
      if (const auto meter = meterNamed(record.meter)) found->second.amounts[at(*meter)] = record.amount;
  return {std::move(start), &found->second};
}

void MeterBook::set(Meter meter, std::int64_t level) {
  for (Window* window : {m_day.window, m_month.window}) {
    if (std::exchange(window->amounts[at(meter)], level) == level) continue;
    window->changed[at(meter)] = true;
    window->dirty = true;
  }
}

bool MeterBook::note(Watched& watched, std::int64_t amount, UtcTime now) {
  const std::string& start = current(watched.period).start;
  if (watched.noticed == start) return false;
  watched.noticed = start;
  m_notices.push_back({watched.cap, start, amount, now});
  return true;
}

bool MeterBook::look(Meter meter, UtcTime now) {
  bool due = false;
  for (Watched& watched : m_caps[at(meter)]) {
    const std::int64_t amount = current(watched.period).window->amounts[at(meter)];
    if (amount > 0 && amount >= watched.threshold) due = note(watched, amount, now) || due;
  }
  return due;
}

void MeterBook::wake() const {
  if (m_wake) m_wake();
}

bool MeterBook::setLevels(const MeterWindow& levels, UtcTime now) {
  bool due = false;
  for (const MeterInfo& meter : meters()) {
    if (!meter.isGauge) continue;
    set(meter.meter, levels.find(meter.meter).value_or(0));
    due = look(meter.meter, now) || due;
  }
  return due;
}

void MeterBook::readLevels() {
  if (!m_gauges) return;
  const MeterWindow levels = m_gauges();
  const UtcTime now = m_clock();
  bool due = false;
  {
    const std::lock_guard lock(m_mutex);
    turn(now);
    due = setLevels(levels, now);
  }
  if (due) wake();
}

Result<Done> MeterBook::allow(Meter meter) {
  if (const auto gauge = filledBy(meter))
    if (auto allowed = allowOne(*gauge); !allowed) return allowed;
  return allowOne(meter);
}

Result<Done> MeterBook::allowOne(Meter meter) {
  {
    const std::lock_guard lock(m_mutex);
    if (!isWatched(meter)) return Done{};
  }
  if (info(meter).isGauge) readLevels();
  std::optional<Error> refusal;
  bool due = false;
  {
    const std::lock_guard lock(m_mutex);
    const UtcTime now = m_clock();
    turn(now);
    for (Watched& watched : m_caps[at(meter)]) {
      if (!watched.cap.hardStop.value_or(false)) continue;
      const std::int64_t amount = current(watched.period).window->amounts[at(meter)];
      if (amount < watched.cap.capValue.value_or(0)) continue;
      due = note(watched, amount, now) || due;  // a cap of 0 stops before anything is counted
      if (!refusal) refusal = capReached(watched.cap, watched.period, info(meter).isGauge, now);
    }
  }
  if (due) wake();
  if (refusal) return Unexpected(std::move(*refusal));
  return Done{};
}

void MeterBook::count(Meter meter, std::int64_t amount) {
  if (amount <= 0 || info(meter).isGauge) return;
  bool due = false;
  {
    const std::lock_guard lock(m_mutex);
    const UtcTime now = m_clock();
    turn(now);
    for (Window* window : {m_day.window, m_month.window}) {
      std::int64_t& own = window->amounts[at(meter)];
      own = amount < kMaxSafeInteger - own ? own + amount : kMaxSafeInteger;
      window->changed[at(meter)] = true;
      window->dirty = true;
    }
    if (isWatched(meter)) due = look(meter, now);
  }
  if (due) wake();
}

void MeterBook::setCaps(std::vector<UsageCap> caps, std::int64_t version) {
  bool due = false;
  {
    const std::lock_guard lock(m_mutex);
    if (version < m_capsVersion) return;
    m_capsVersion = version;
    const auto before = std::exchange(m_caps, {});
    const UtcTime now = m_clock();
    turn(now);
    for (UsageCap& cap : caps) {
      const auto meter = meterNamed(cap.metric);
      if (!meter) continue;
      Watched watched{std::move(cap), Period::Day, 0, {}};
      watched.period = watched.cap.period == text(Period::Day) ? Period::Day : Period::Month;
      watched.threshold = thresholdOf(watched.cap);
      for (const Watched& old : before[at(*meter)])
        if (old.cap == watched.cap) watched.noticed = old.noticed;
      m_caps[at(*meter)].push_back(std::move(watched));
    }
    for (const MeterInfo& meter : meters()) due = look(meter.meter, now) || due;
  }
  if (due) wake();
}

std::vector<UsageCap> MeterBook::caps() {
  const std::lock_guard lock(m_mutex);
  std::vector<UsageCap> out;
  for (const auto& ofMeter : m_caps)
    for (const Watched& watched : ofMeter) out.push_back(watched.cap);
  return out;
}

MeterWindow MeterBook::read(Period period) {
  const std::lock_guard lock(m_mutex);
  turn(m_clock());
  MeterWindow out;
  const Window& window = *current(period).window;
  for (const MeterInfo& meter : meters()) out.set(meter.meter, window.amounts[at(meter.meter)]);
  return out;
}

MeterWindow MeterBook::day() { return read(Period::Day); }
MeterWindow MeterBook::month() { return read(Period::Month); }

Result<UsageDays> MeterBook::days(std::int64_t count) {
  if (auto saved = save(); !saved) return Unexpected(saved.error());
  return readUsageDays(m_store, m_clock(), count);
}

std::vector<MeterRecord> MeterBook::takeChanged() {
  std::vector<MeterRecord> out;
  for (const Period period : {Period::Day, Period::Month})
    for (auto& [start, window] : period == Period::Day ? m_days : m_months) {
      if (!std::exchange(window.dirty, false)) continue;
      for (const MeterInfo& meter : meters())
        if (std::exchange(window.changed[at(meter.meter)], false))
          out.push_back({std::string(text(period)), start, std::string(meter.name), window.amounts[at(meter.meter)]});
    }
  return out;
}

Result<Done> MeterBook::save() {
  const std::lock_guard saving(m_saving);
  readLevels();
  std::vector<MeterRecord> changed;
  const UtcTime now = m_clock();
  {
    const std::lock_guard lock(m_mutex);
    turn(now);
    changed = takeChanged();
  }
  Result<Done> saved = changed.empty() ? Result<Done>(Done{}) : m_store.saveMeters(changed);
  if (!saved) {
    const std::lock_guard lock(m_mutex);
    for (const MeterRecord& record : changed) {
      Windows& windows = record.period == text(Period::Day) ? m_days : m_months;
      const auto window = windows.find(record.start);
      const auto meter = meterNamed(record.meter);
      if (window == windows.end() || !meter) continue;
      window->second.changed[at(*meter)] = window->second.dirty = true;
    }
    return saved;
  }
  const auto today = std::chrono::floor<std::chrono::days>(now);
  if (m_swept == today) return saved;
  saved = m_store.removeMeterDaysBefore(windowOf(Period::Day, today - std::chrono::days(kMaxUsageDays - 1)));
  if (saved) m_swept = today;
  return saved;
}

void MeterBook::reload() {
  const std::lock_guard saving(m_saving);
  const std::lock_guard lock(m_mutex);
  m_days.clear();
  m_months.clear();
  m_day = m_month = {};
  m_today.reset();
  m_swept.reset();
  m_notices.clear();
  for (auto& ofMeter : m_caps) ofMeter.clear();
}

std::optional<UtcTime> MeterBook::noticesDue() {
  const std::lock_guard lock(m_mutex);
  return m_notices.empty() ? std::nullopt : std::optional(m_notices.front().at);
}

std::vector<NoticeDue> MeterBook::takeNotices() {
  const std::lock_guard lock(m_mutex);
  return std::exchange(m_notices, {});
}

void MeterBook::giveBack(std::vector<NoticeDue> notices) {
  const std::lock_guard lock(m_mutex);
  for (const NoticeDue& notice : notices)
    if (const auto meter = meterNamed(notice.cap.metric))
      for (Watched& watched : m_caps[at(*meter)])
        if (watched.cap == notice.cap && watched.noticed == notice.start) watched.noticed.clear();
}

}  // namespace tovuk::local
