// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/scheduler/scheduler.h"

#include <algorithm>
#include <utility>

namespace tovuk::local {

namespace {

constexpr std::int64_t kSweptRows = 2000;  // in one transaction, so that no other write waits for long
constexpr std::chrono::milliseconds kLongestSleep = std::chrono::seconds(30);

}  // namespace

Scheduler::Scheduler(Clock& clock, Store& store, Deliveries& deliveries, std::vector<Part*> parts)
    : m_clock(clock), m_store(store), m_deliveries(deliveries), m_parts(std::move(parts)) {}

void Scheduler::interrupt() {
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
  }
  m_wake.notify_all();
}

void Scheduler::end() {
  interrupt();
  if (m_thread.joinable()) m_thread.join();
}

bool Scheduler::ending() {
  const std::lock_guard lock(m_mutex);
  return m_ending;
}

void Scheduler::begin() {
  m_thread = std::thread([this] { work(); });
}

void Scheduler::wake() {
  {
    const std::lock_guard lock(m_mutex);
    m_woken = true;
  }
  m_wake.notify_all();
}

std::optional<UtcTime> Scheduler::earliest() {
  std::optional<UtcTime> out;
  for (Part* part : m_parts)
    if (const auto due = part->due(); due && (!out || *due < *out)) out = due;
  return out;
}

bool Scheduler::runNext(UtcTime limit) {
  const std::lock_guard running(m_running);
  const auto due = earliest();
  if (!due || *due > limit) return false;
  for (Part* part : m_parts)
    if (const auto own = part->due(); own && *own <= *due) part->run(m_clock.now());
  return true;
}

bool Scheduler::sweepSome() {
  const std::lock_guard running(m_running);
  for (Part* part : m_parts) {
    const auto type = part->sweeps();
    if (!type) continue;
    const auto number = m_store.read([&](Db& db) {
      auto grave = db.use("SELECT number FROM graves WHERE type = ? LIMIT 1");
      grave.bind(1, static_cast<std::int64_t>(*type));
      return grave.step() ? std::optional(grave.integer(0)) : std::nullopt;
    });
    if (!number) continue;
    const auto swept = m_store.write([&](Db& db) -> Result<Done> {
      if (part->sweep(db, *number, kSweptRows))
        db.use("DELETE FROM graves WHERE type = ? AND number = ?")
            .bind(1, static_cast<std::int64_t>(*type))
            .bind(2, *number)
            .run();
      return Done{};
    });
    if (swept) return true;
  }
  return false;
}

bool Scheduler::advanceTo(UtcTime to) {
  while (!ending()) {
    const std::lock_guard running(m_running);
    // Of what began before: its end belongs to the time that it has now.
    m_deliveries.waitUntilIdle();
    if (ending()) break;
    const auto due = earliest();
    // Nobody sees the clock go back. One that runs may be past `to` by now, and what is late runs now.
    if (!due || *due > to) {
      if (to > m_clock.now()) m_clock.set(to);
      return true;
    }
    if (*due > m_clock.now()) m_clock.set(*due);
    for (Part* part : m_parts) {
      if (const auto own = part->due(); own && *own <= *due) part->run(m_clock.now());
      m_deliveries.waitUntilIdle();
    }
  }
  return false;
}

void Scheduler::work() {
  while (true) {
    const bool busy = runNext(m_clock.now()) || sweepSome();
    const auto next = busy ? std::optional<UtcTime>() : earliest();
    std::unique_lock lock(m_mutex);
    if (m_ending) return;
    if (busy || std::exchange(m_woken, false)) continue;
    auto sleep = kLongestSleep;
    if (next && !m_clock.stands())
      sleep = std::clamp(*next - m_clock.now(), std::chrono::milliseconds(1), kLongestSleep);
    m_wake.wait_for(lock, sleep, [this] { return m_ending || m_woken; });
  }
}

}  // namespace tovuk::local
