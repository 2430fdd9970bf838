// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/state/alarm_bell.h"

#include <algorithm>

#include "api/contract/percent.h"
#include "api/contract/state/codec.h"

namespace tovuk::local::state {

namespace {

// The scheduler asks the other parts between two runs.
constexpr std::size_t kMostLookedAt = 256;
constexpr std::size_t kMostRinging = 16;   // of a service: more would wait in the memory instead of on the disk
constexpr std::int64_t kMostWoken = 2000;  // in one transaction
constexpr std::chrono::milliseconds kPauseOfCap = std::chrono::minutes(1);
constexpr std::chrono::milliseconds kPauseOfFault = std::chrono::seconds(1);
constexpr std::int64_t kMsOfGbMs = 8;  // 128 MiB of a GiB

std::string pathOf(const DueAlarm& alarm) {
  return "/.tovuk/state/" + encodeSegment(alarm.space->name) + "/" + encodeSegment(alarm.object.key) + "/alarm";
}

std::string bodyOf(const DueAlarm& alarm) {
  StateAlarmEvent event;
  event.className = alarm.space->name;
  event.namespaceId = alarm.space->id();
  event.objectKey = alarm.object.key;
  event.objectId = objectId(alarm.object.id);
  event.scheduledAtUnixMs = alarm.object.alarmAt.value_or(0);
  event.scheduledAt = spaceTime(*event.scheduledAtUnixMs);
  event.retryCount = alarm.object.retries;
  event.isRetry = alarm.object.retries > 0;
  return encode(event);
}

}  // namespace

std::optional<UtcTime> AlarmBell::due() {
  if (m_context.worker.stopped()) return std::nullopt;
  std::optional<UtcTime> out;
  if (!knowsWorkers())
    out = UtcTime{};
  else
    out = m_context.store.read([ringing = passed()](Db& db) { return firstDue(db, ringing); });
  const std::lock_guard lock(m_mutex);
  return m_pause.after(out, m_context.clock.now());
}

void AlarmBell::run(UtcTime now) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_pause.holds(now)) return;
    m_pause.end();
  }
  if (!knowsWorkers()) return wakeWaiting();

  const Passed ringing = passed();
  const auto alarms = m_context.store.read([&](Db& db) { return dueAlarms(db, now, kMostLookedAt, ringing); });
  std::vector<const DueAlarm*> unheard;  // in one transaction
  std::vector<const DueAlarm*> gone;
  bool capped = false;
  for (const DueAlarm& alarm : alarms) {
    const auto service = alarm.space ? m_context.catalogue.service(alarm.space->serviceId) : std::nullopt;
    if (!service) {
      gone.push_back(&alarm);
    } else if (m_context.worker.urlOf(service->id, service->name).empty()) {
      unheard.push_back(&alarm);
    } else if (!capped) {
      capped = isCapped();
      if (!capped) begin(alarm, *service);
    }
  }
  if (unheard.empty() && gone.empty()) return;
  const auto written = m_context.store.write([&](Db& db) -> Result<Done> {
    for (const DueAlarm* alarm : gone) dropAlarm(db, *alarm);
    for (const DueAlarm* alarm : unheard) finishAlarm(db, *alarm, Delivery::NoWorker, now, now);
    return Done{};
  });
  if (!written) pause(kPauseOfFault);
}

bool AlarmBell::knowsWorkers() {
  const std::lock_guard lock(m_mutex);
  return m_workers == m_context.worker.version();
}

void AlarmBell::wakeWaiting() {
  const std::uint64_t version = m_context.worker.version();  // first: of a change in between it wakes again
  std::vector<std::string> services;
  for (const auto& [name, url] : m_context.worker.all())
    if (const auto service = m_context.catalogue.service(name)) services.push_back(service->id);
  const auto written = m_context.store.write([&](Db& db) -> Result<bool> {
    std::int64_t left = kMostWoken;
    for (const std::string& service : services)
      for (const std::int64_t space : namespacesOf(db, service)) {
        left -= state::wakeWaiting(db, space, left);
        if (left <= 0) return false;
      }
    return true;
  });
  if (!written) return pause(kPauseOfFault);
  const std::lock_guard lock(m_mutex);
  if (*written) m_workers = version;
}

// Before the rows are read: a ring that ends meanwhile has written its row before it leaves the list.
Passed AlarmBell::passed() {
  const std::lock_guard lock(m_mutex);
  Passed out;
  for (const auto& [object, service] : m_ringing) out.objects.insert(object);
  for (const auto& [service, count] : m_counts)
    if (count >= kMostRinging) out.services.push_back(service);
  return out;
}

void AlarmBell::begin(const DueAlarm& alarm, const ServiceRecord& service) {
  {
    const std::lock_guard lock(m_mutex);
    std::size_t& count = m_counts[service.id];
    if (count >= kMostRinging) return;  // it stays due
    ++count;
    m_ringing.emplace(alarm.object.id, service.id);
  }
  m_context.deliveries.add(service.id, [this, alarm, service] {
    ring(alarm, service);
    const std::lock_guard lock(m_mutex);
    m_ringing.erase(alarm.object.id);
    if (--m_counts[service.id] == 0) m_counts.erase(service.id);
  });
}

// When a hard cap is reached, alarms wait until the cap is raised or its period ends.
bool AlarmBell::isCapped() {
  for (const Meter meter : {Meter::WorkerRequests, Meter::StateRequests, Meter::StateDurationGbMilliseconds})
    if (!m_context.meters.allow(meter)) {
      pause(kPauseOfCap);
      return true;
    }
  return false;
}

void AlarmBell::ring(const DueAlarm& alarm, const ServiceRecord& service) {
  // Since it began to wait for its turn.
  if (!m_context.store.read([&](Db& db) { return isStillDue(db, alarm); }) || isCapped()) return;
  const std::uint64_t workers = m_context.worker.version();
  const UtcTime began = m_context.clock.now();
  const Delivery delivery = m_context.worker.post(service.id, service.name, pathOf(alarm), bodyOf(alarm));
  // Ended by us, not refused by the worker: it is tried again after the next start.
  if (delivery != Delivery::Accepted && m_context.worker.stopped()) return;
  const UtcTime ended = m_context.clock.now();
  if (delivery != Delivery::NoWorker) {
    m_context.meters.count(Meter::WorkerRequests, 1);
    m_context.meters.count(Meter::StateRequests, 1);
    m_context.meters.count(Meter::StateDurationGbMilliseconds, ((ended - began).count() + kMsOfGbMs - 1) / kMsOfGbMs);
  }
  const auto written = m_context.store.write([&](Db& db) -> Result<Done> {
    finishAlarm(db, alarm, delivery, began, ended);
    return Done{};
  });
  if (!written) pause(kPauseOfFault);
  if (delivery != Delivery::NoWorker || workers == m_context.worker.version()) return;
  // A worker may have come after this one looked for it, and woken what waited before this alarm did.
  const std::lock_guard lock(m_mutex);
  m_workers.reset();
}

void AlarmBell::pause(std::chrono::milliseconds time) {
  const std::lock_guard lock(m_mutex);
  m_pause.begin(m_context.clock.now(), time);
}

void AlarmBell::forget() {
  const std::lock_guard lock(m_mutex);
  m_workers.reset();
  m_pause.end();
}

}  // namespace tovuk::local::state
