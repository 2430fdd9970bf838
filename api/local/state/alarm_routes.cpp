// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Routes of alarms and of their runs.

#include "api/contract/state/codec.h"
#include "api/contract/state/limits.h"
#include "api/local/http/errors.h"
#include "api/local/http/paging.h"
#include "api/local/state/alarms.h"
#include "api/local/state/requests.h"
#include "api/local/state/routes.h"

namespace tovuk::local::state {

namespace {

StateAlarmResponse alarmOf(const Resource& space, const ObjectRow& object, Plan plan, UtcTime now) {
  StateAlarmResponse out;
  out.stateNamespace = describe(space, plan);
  out.object = describe(object, now);
  out.scheduledAt = out.object.alarmScheduledAt;
  out.scheduledAtUnixMs = out.object.alarmScheduledAtUnixMs;
  out.lastFireAt = out.object.alarmLastFireAt;
  out.retryCount = out.object.alarmRetryCount;
  return out;
}

}  // namespace

Answer Routes::answerAlarm(StateAlarmResponse out, const ServiceRecord& service) const {
  if (out.scheduledAtUnixMs && m_context.worker.urlOf(service.id, service.name).empty())
    out.nextActions.emplace_back(
        "No worker of this service is known here: the alarm waits until tovuk-local gets one with --worker.");
  return answer(encode(out));
}

Answer Routes::readAlarm(const Call& call, const ServiceRecord& service) {
  if (const auto checked = checkPath(call); !checked) return answer(checked.error());
  if (const auto allowed = allow(Meter::StateSqliteRowsRead); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const auto out = read([&](Db& db) -> Result<StateAlarmResponse> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    const auto object = needObject(db, space->number, call.route.params[2]);
    if (!object) return Unexpected(object.error());
    return alarmOf(*space, *object, m_context.plan, now);
  });
  if (!out) return answer(out.error());
  count(Meter::StateSqliteRowsRead, 1);
  return answerAlarm(*out, service);
}

Answer Routes::setAlarm(const Call& call, const ServiceRecord& service) {
  if (const auto checked = checkPath(call); !checked) return answer(checked.error());
  const auto wanted = decodeStateAlarmSet(call.body);
  if (!wanted) return answer(badRequest(wanted.error().message, wanted.error().agentInstruction));
  if (const auto allowed = allow(Meter::StateSqliteRowsWritten); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const std::int64_t at = wanted->scheduledAtUnixMs.value_or(unixMs(now) + wanted->delaySeconds.value_or(0) * 1000);
  bool sooner = false;
  const auto out = m_context.store.write([&](Db& db) -> Result<StateAlarmResponse> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    ObjectRow object = ensureObject(db, space->number, call.route.params[2], now);
    sooner = state::setAlarm(db, object, at, now);
    return alarmOf(*space, object, m_context.plan, now);
  });
  if (!out) return answer(out.error());
  count(Meter::StateSqliteRowsWritten, 1);
  if (sooner) m_context.wakeScheduler();
  return answerAlarm(*out, service);
}

Answer Routes::deleteAlarm(const Call& call, const ServiceRecord& service) {
  if (const auto checked = checkPath(call); !checked) return answer(checked.error());
  if (const auto allowed = allow(Meter::StateSqliteRowsWritten); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const auto out = m_context.store.write([&](Db& db) -> Result<StateDeleted> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    auto object = needObject(db, space->number, call.route.params[2]);
    if (!object) return Unexpected(object.error());
    const bool deleted = removeAlarm(db, *object, now);
    return StateDeleted{describe(*space, m_context.plan), describe(*object, now), deleted, {}};
  });
  if (!out) return answer(out.error());
  count(Meter::StateSqliteRowsWritten, out->deleted.value_or(false) ? 1 : 0);
  return answer(encode(*out));
}

// Of this machine only: neither metered nor bounded by caps.
Answer Routes::listRuns(const Call& call, const ServiceRecord& service) {
  const auto limit = integerParameter(call, "limit", 1, kMaxStatePage);
  if (!limit) return answer(limit.error());
  const auto before = integerParameter(call, "cursor", 1, INT64_MAX);
  if (!before) return answer(before.error());
  const std::int64_t most = limit->value_or(kDefaultStatePage);
  const auto out = read([&](Db& db) -> Result<StateAlarmRuns> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    StateAlarmRuns list;
    list.stateNamespace = describe(*space, m_context.plan);
    auto runs = state::listRuns(db, space->number, before->value_or(INT64_MAX), most + 1);
    if (cutPage(runs, most)) list.nextCursor = std::to_string(runs.back().number);
    for (NumberedRun& run : runs) list.runs.push_back(std::move(run.run));
    return list;
  });
  return out ? answer(encode(*out)) : answer(out.error());
}

}  // namespace tovuk::local::state
