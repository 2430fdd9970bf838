// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/state/routes.h"

#include "api/contract/state/codec.h"
#include "api/contract/state/limits.h"
#include "api/local/http/errors.h"
#include "api/local/http/paging.h"
#include "api/local/state/requests.h"
#include "api/local/state/values.h"

namespace tovuk::local::state {

namespace {

Answer refusal(const Error& error) { return answer(badRequest(error.message, error.agentInstruction)); }

}  // namespace

void Routes::add(Handlers& handlers) {
  const auto on = [&](RouteId route, Answer (Routes::*handle)(const Call&, const ServiceRecord&)) {
    handlers.onService(route, [this, handle](const Call& call, const ServiceRecord& service) {
      return (this->*handle)(call, service);
    });
  };
  on(Route::CreateServiceStateNamespace, &Routes::create);
  on(Route::DeleteServiceStateNamespace, &Routes::remove);
  on(Route::ListServiceStateObjects, &Routes::listObjects);
  on(Route::ListServiceStateKeys, &Routes::listKeys);
  on(Route::ReadServiceStateValue, &Routes::readValue);
  on(Route::WriteServiceStateValue, &Routes::writeValue);
  on(Route::DeleteServiceStateValue, &Routes::deleteValue);
  on(Route::ReadServiceStateAlarm, &Routes::readAlarm);
  on(Route::SetServiceStateAlarm, &Routes::setAlarm);
  on(Route::DeleteServiceStateAlarm, &Routes::deleteAlarm);
  on(LocalRoute::ListAlarmRuns, &Routes::listRuns);
}

Result<Done> Routes::allow(Meter rows) {
  auto requests = m_context.meters.allow(Meter::StateRequests);
  return requests ? m_context.meters.allow(rows) : requests;
}

void Routes::count(Meter rows, std::int64_t amount) {
  m_context.meters.count(Meter::StateRequests, 1);
  m_context.meters.count(rows, amount);
}

Answer Routes::create(const Call& call, const ServiceRecord& service) {
  const auto wanted = decodeStateNamespaceCreate(call.body);
  if (!wanted) return refusal(wanted.error());
  const auto made = m_context.store.write([&](Db& db) {
    return addNamespace(db, service.id, wanted->className, m_context.catalogue.databaseCount(service.id),
                        m_context.plan);
  });
  return made ? m_context.resources(service) : answer(made.error());
}

Answer Routes::remove(const Call& call, const ServiceRecord& service) {
  const auto removed = m_context.store.write([&](Db& db) -> Result<Done> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    registry::remove(db, *space);
    forgetNamespace(db, space->number);
    return Done{};
  });
  if (!removed) return answer(removed.error());
  m_context.wakeScheduler();  // to sweep
  return m_context.resources(service);
}

Answer Routes::listObjects(const Call& call, const ServiceRecord& service) {
  const auto page = readPage(call);
  if (!page) return answer(page.error());
  if (const auto allowed = allow(Meter::StateSqliteRowsRead); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const auto out = read([&](Db& db) -> Result<StateInstancesResponse> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    StateInstancesResponse list;
    list.stateNamespace = describe(*space, m_context.plan);
    auto objects = state::listObjects(db, space->number, page->cursor, page->limit + 1);
    const bool more = cutPage(objects, page->limit);
    for (const ObjectRow& object : objects) list.objects.push_back(describe(object, now));
    if (more) list.nextCursor = objects.back().key;
    return list;
  });
  if (!out) return answer(out.error());
  count(Meter::StateSqliteRowsRead, static_cast<std::int64_t>(out->objects.size()));
  return answer(encode(*out));
}

Answer Routes::listKeys(const Call& call, const ServiceRecord& service) {
  if (const auto checked = checkPath(call); !checked) return answer(checked.error());
  const auto page = readPage(call);
  if (!page) return answer(page.error());
  if (const auto allowed = allow(Meter::StateSqliteRowsRead); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const auto out = read([&](Db& db) -> Result<StateKeysResponse> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    const auto object = needObject(db, space->number, call.route.params[2]);
    if (!object) return Unexpected(object.error());
    StateKeysResponse list;
    list.stateNamespace = describe(*space, m_context.plan);
    list.object = describe(*object, now);
    list.keys = state::listKeys(db, object->id, page->cursor, page->limit + 1);
    const bool more = cutPage(list.keys, page->limit);
    list.listComplete = !more;
    if (more) list.nextCursor = list.keys.back().key;
    return list;
  });
  if (!out) return answer(out.error());
  count(Meter::StateSqliteRowsRead, static_cast<std::int64_t>(out->keys.size()));
  return answer(encode(*out));
}

Answer Routes::readValue(const Call& call, const ServiceRecord& service) {
  if (const auto checked = checkPath(call); !checked) return answer(checked.error());
  if (const auto allowed = allow(Meter::StateSqliteRowsRead); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const std::string& key = call.route.params[3];
  const auto out = read([&](Db& db) -> Result<StateEntryResponse> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    const auto object = needObject(db, space->number, call.route.params[2]);
    if (!object) return Unexpected(object.error());
    const auto value = findValue(db, object->id, key);
    if (!value)
      return Unexpected(makeError(404, "state_value_not_found",
                                  "This State object has no value \"" + clipText(key, 100) + "\".",
                                  "GET .../objects/{object}/keys lists what it has."));
    StateEntryResponse entry{describe(*space, m_context.plan), describe(*object, now), value->entry, {}, {}, {}};
    setStateValue(entry, value->bytes);
    return entry;
  });
  if (!out) return answer(out.error());
  count(Meter::StateSqliteRowsRead, 1);
  return answer(encode(*out));
}

Answer Routes::writeValue(const Call& call, const ServiceRecord& service) {
  if (const auto checked = checkPath(call); !checked) return answer(checked.error());
  const std::string& key = call.route.params[3];
  const auto wanted = decodeStateEntryPut(call.body);
  if (!wanted) return refusal(wanted.error());
  if (key.size() + wanted->bytes.size() > kMaxStateEntryBytes)
    return answer(makeError(413, "payload_too_large", "A State key and its value together have at most 2097152 bytes.",
                            "Split the value, or keep it in object storage and its path in State."));
  if (const auto allowed = allow(Meter::StateSqliteRowsWritten); !allowed) return answer(allowed.error());
  // Deleting is not asked: it is the way out.
  if (const auto room = m_context.meters.allow(Meter::StateSqliteStorageBytes); !room) return answer(room.error());
  const UtcTime now = m_context.clock.now();
  auto out = m_context.store.write([&](Db& db) -> Result<StateEntryResponse> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    ObjectRow object = ensureObject(db, space->number, call.route.params[2], now);
    auto entry = putValue(db, object, key, wanted->bytes, m_context.plan, now);
    if (!entry) return Unexpected(entry.error());
    return StateEntryResponse{describe(*space, m_context.plan), describe(object, now), std::move(*entry), {}, {}, {}};
  });
  if (!out) return answer(out.error());
  count(Meter::StateSqliteRowsWritten, 1);
  setStateValue(*out, wanted->bytes);
  return answer(encode(*out));
}

Answer Routes::deleteValue(const Call& call, const ServiceRecord& service) {
  if (const auto checked = checkPath(call); !checked) return answer(checked.error());
  if (const auto allowed = allow(Meter::StateSqliteRowsWritten); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const auto out = m_context.store.write([&](Db& db) -> Result<StateDeleted> {
    const auto space = findNamespace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    auto object = needObject(db, space->number, call.route.params[2]);
    if (!object) return Unexpected(object.error());
    const bool deleted = removeValue(db, *object, call.route.params[3], now);
    return StateDeleted{describe(*space, m_context.plan), describe(*object, now), deleted, {}};
  });
  if (!out) return answer(out.error());
  count(Meter::StateSqliteRowsWritten, out->deleted.value_or(false) ? 1 : 0);
  return answer(encode(*out));
}

}  // namespace tovuk::local::state
