// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/usage/meter_book.h"

#include <utility>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

std::string dayText(UtcTime time) { return formatIsoSeconds(time).substr(0, 10); }   // 2026-11-25
std::string monthText(UtcTime time) { return formatIsoSeconds(time).substr(0, 7); }  // 2026-11

}  // namespace

MeterBook::MeterBook(ControlStore& store, std::function<UtcTime()> clock) : m_store(store), m_clock(std::move(clock)) {
  m_day.period = "day";
  m_month.period = "month";
  {
    const std::lock_guard lock(m_mutex);
    turn();
  }
  for (const MeterRecord& record : store.meters()) {
    const auto meter = meterNamed(record.meter);
    if (!meter) continue;
    for (Window* window : {&m_day, &m_month})
      if (window->period == record.period && window->start == record.start)
        window->amounts[static_cast<std::size_t>(*meter)] = record.amount;
  }
}

void MeterBook::turn() {
  const UtcTime now = m_clock();
  const auto today = std::chrono::floor<std::chrono::days>(now);
  if (today == m_today) return;
  // What the old windows counted since the last save is written with them.
  std::vector<MeterRecord> rest;
  const auto renew = [&](Window& window, std::string start) {
    if (window.start == start) return;
    for (const MeterInfo& meter : meters()) {
      const auto i = static_cast<std::size_t>(meter.meter);
      if (window.changed[i]) rest.push_back({window.period, window.start, std::string(meter.name), window.amounts[i]});
    }
    window.start = std::move(start);
    window.amounts = {};
    window.changed = {};
  };
  renew(m_day, dayText(now));
  renew(m_month, monthText(now));
  m_today = today;
  if (!rest.empty()) static_cast<void>(m_store.saveMeters(rest));
}

Result<Done> MeterBook::allow(Meter meter) {
  const std::lock_guard lock(m_mutex);
  turn();
  for (const UsageCap& cap : m_caps) {
    if (!cap.hardStop.value_or(false) || cap.metric != info(meter).name) continue;
    const Window& window = cap.period == m_day.period ? m_day : m_month;
    if (window.amounts[static_cast<std::size_t>(meter)] < cap.capValue.value_or(0)) continue;
    return Unexpected(makeError(429, "usage_cap_reached",
                                "The cap of " + std::to_string(cap.capValue.value_or(0)) + " " + cap.metric + " a " +
                                    cap.period + " is used up.",
                                "Raise or delete the cap, or wait until the " + cap.period + " ends (UTC)."));
  }
  return Done{};
}

void MeterBook::setCaps(std::vector<UsageCap> caps) {
  const std::lock_guard lock(m_mutex);
  m_caps = std::move(caps);
}

std::vector<UsageCap> MeterBook::caps() {
  const std::lock_guard lock(m_mutex);
  return m_caps;
}

void MeterBook::count(Meter meter, std::int64_t amount) {
  if (amount <= 0) return;
  const auto i = static_cast<std::size_t>(meter);
  const std::lock_guard lock(m_mutex);
  turn();
  for (Window* window : {&m_day, &m_month}) {
    window->amounts[i] += amount;
    window->changed[i] = true;
  }
}

MeterWindow MeterBook::read(Window& window) {
  const std::lock_guard lock(m_mutex);
  turn();
  MeterWindow out;
  for (const MeterInfo& meter : meters()) out.set(meter.meter, window.amounts[static_cast<std::size_t>(meter.meter)]);
  return out;
}

MeterWindow MeterBook::day() { return read(m_day); }
MeterWindow MeterBook::month() { return read(m_month); }

Result<Done> MeterBook::save() {
  std::vector<MeterRecord> changed;
  {
    const std::lock_guard lock(m_mutex);
    for (Window* window : {&m_day, &m_month})
      for (const MeterInfo& meter : meters()) {
        const auto i = static_cast<std::size_t>(meter.meter);
        if (!std::exchange(window->changed[i], false)) continue;
        changed.push_back({window->period, window->start, std::string(meter.name), window->amounts[i]});
      }
  }
  return changed.empty() ? Result<Done>(Done{}) : m_store.saveMeters(changed);
}

}  // namespace tovuk::local
