// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a due trigger does.

#include <algorithm>
#include <utility>

#include "api/local/cron/cron_part.h"
#include "api/local/http/call.h"

namespace tovuk::local {

namespace {

constexpr std::string_view kRunning = "running";
constexpr std::string_view kDelivered = "delivered";
constexpr std::string_view kRefused = "refused";
constexpr std::string_view kNoWorker = "no_worker";
constexpr std::string_view kMissed = "missed";
constexpr std::string_view kCapReached = "usage_cap_reached";

}  // namespace

// Once: the triggers, and the runs that were cut off. False: another thread is at it.
bool CronPart::load(UtcTime now) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_loaded != Loaded::No) return m_loaded == Loaded::Yes;
    m_loaded = Loaded::Now;
  }
  std::vector<OpenRun> interrupted;
  const auto rows = m_context.store.read([&](Db& db) {
    interrupted = triggers::openRuns(db);
    return triggers::allEnabled(db);
  });
  for (const TriggerRow& row : rows)
    if (const auto expression = CronExpression::parse(row.expression))
      // The clock may have been ahead when the service ran last.
      m_schedule.put(row.resource.number, row.version, *expression, std::min(row.since, now), true);
  const std::lock_guard lock(m_mutex);
  m_interrupted = std::move(interrupted);
  m_loaded = Loaded::Yes;
  return true;
}

void CronPart::reload() {
  {
    const std::lock_guard lock(m_mutex);
    m_loaded = Loaded::No;
    m_interrupted.clear();
  }
  m_schedule.clear();
  m_context.wakeScheduler();
}

std::optional<UtcTime> CronPart::due() {
  const UtcTime now = m_context.clock.now();
  if (!load(now)) return std::nullopt;
  {
    const std::lock_guard lock(m_mutex);
    if (!m_interrupted.empty()) return UtcTime{};  // long ago: before all else
  }
  return m_schedule.earliest(now);
}

void CronPart::run(UtcTime now) {
  std::vector<OpenRun> open;
  {
    const std::lock_guard lock(m_mutex);
    open.swap(m_interrupted);
  }
  if (!open.empty()) {
    const auto begun = m_context.store.write([&](Db& db) -> Result<Done> {
      for (const OpenRun& run : open) {
        triggers::startRun(db, run.trigger.number, run.run);
        if (!run.enabled) triggers::finishRun(db, run.trigger.number, run.run, kMissed, std::nullopt);
      }
      return Done{};
    });
    if (!begun) open.clear();
    std::erase_if(open, [](const OpenRun& run) { return !run.enabled; });
    for (const OpenRun& run : open) m_schedule.hold(run.trigger.number);
  }
  if (const auto due = m_schedule.due(now); !due.empty())
    for (OpenRun& claimed : claim(due, now)) open.push_back(std::move(claimed));
  for (const OpenRun& run : open)
    m_context.deliveries.add(run.trigger.serviceId, [this, run] {
      deliver(run);
      m_schedule.release(run.trigger.number);
    });
}

std::set<std::string> CronPart::listening() const {
  std::set<std::string> out;
  if (m_context.worker.all().empty()) return out;
  for (const ServiceRecord& service : m_context.catalogue.services())
    if (!m_context.worker.urlOf(service.id, service.name).empty()) out.insert(service.id);
  return out;
}

// Writes all down before anything is sent, so that a kill loses none.
std::vector<OpenRun> CronPart::claim(const std::vector<Schedule::Due>& due, UtcTime now) {
  const std::set<std::string> heard = listening();
  std::vector<OpenRun> open;
  std::vector<Schedule::Due> stale;
  const auto written = m_context.store.write([&](Db& db) -> Result<Done> {
    for (const Schedule::Due& one : due) {
      const auto row = triggers::find(db, one.number);
      if (!row || !row->enabled || row->version != one.version) {
        stale.push_back(one);
        continue;
      }
      triggers::setSince(db, one.number, now);
      if (one.firstMissed) triggers::addRun(db, one.number, *one.firstMissed, kMissed, one.missed);
      if (!one.fire) continue;
      const bool listens = heard.contains(row->resource.serviceId);
      const std::int64_t run = triggers::addRun(db, one.number, *one.fire, listens ? kRunning : kNoWorker, 0);
      if (!listens) continue;
      triggers::startRun(db, one.number, run);
      open.push_back({row->resource, row->expression, true, run, 1});
    }
    return Done{};
  });
  // Deleted or changed meanwhile; who changed it plans it anew.
  if (written)
    for (const Schedule::Due& one : stale) m_schedule.drop(one.number, one.version);
  else
    open.clear();  // the disk is full or broken: the minute is lost, or nothing else would run any more
  for (const OpenRun& run : open) m_schedule.hold(run.trigger.number);
  m_schedule.advance(due, now);
  return open;
}

void CronPart::deliver(const OpenRun& run) {
  const auto service = m_context.catalogue.service(run.trigger.serviceId);
  if (!service) return;  // deleted meanwhile, with its triggers
  std::string_view outcome = kCapReached;
  std::optional<UtcTime> startedAt;
  if (m_context.meters.allow(Meter::WorkerRequests)) {
    const UtcTime begun = m_context.clock.now();
    const std::string body =
        "{\"name\":" + jsonText(run.trigger.name) + ",\"cronExpression\":" + jsonText(run.expression) + "}";
    const Delivery delivery =
        m_context.worker.post(service->id, service->name, "/.tovuk/cron/" + run.trigger.name, body);
    // Cut off by the end of the service: it is sent again at the next start.
    if (delivery == Delivery::Refused && m_context.worker.stopped()) return;
    outcome = delivery == Delivery::Accepted ? kDelivered : delivery == Delivery::Refused ? kRefused : kNoWorker;
    if (delivery != Delivery::NoWorker) {
      startedAt = begun;
      m_context.meters.count(Meter::WorkerRequests, 1);
    }
  }
  static_cast<void>(m_context.store.write([&](Db& db) -> Result<Done> {
    triggers::finishRun(db, run.trigger.number, run.run, outcome, startedAt);
    return Done{};
  }));
}

}  // namespace tovuk::local
