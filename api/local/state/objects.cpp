// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/state/objects.h"

#include <algorithm>

#include "api/contract/names.h"
#include "api/local/http/errors.h"

namespace tovuk::local::state {

namespace {

constexpr std::int64_t kMib = 1048576;
// The platform whose limits Tovuk follows lets an object sleep ten seconds after the last thing it did.
constexpr std::int64_t kAwakeMs = 10000;
constexpr std::int64_t kLastSpaceTimeMs = 253402300799999;  // 9999-12-31 23:59:59.999
constexpr std::int64_t kMostSweptBytes = 16 * kMib;         // in one step: freeing pages of large values takes time

ObjectRow objectOf(const Statement& row) {
  ObjectRow out;
  out.id = row.integer(0);
  out.space = row.integer(1);
  out.key = row.text(2);
  out.bytes = row.integer(3);
  out.created = row.time(4);
  out.updated = row.time(5);
  out.seen = row.time(6);
  out.slept = row.optionalInteger(7);
  out.alarmAt = row.optionalInteger(8);
  out.alarmDue = row.optionalInteger(9);
  out.alarmTurn = row.integer(10);
  out.retries = row.integer(11);
  out.fired = row.optionalInteger(12);
  return out;
}

std::optional<std::int64_t> sleptBy(const ObjectRow& object, UtcTime now) {
  const std::int64_t sleeps = unixMs(object.seen) + kAwakeMs;
  return unixMs(now) >= sleeps ? std::optional(sleeps) : object.slept;
}

// Values of one object, at most `most` rows; how many went.
std::int64_t sweepValues(Db& db, std::int64_t object, std::int64_t most) {
  struct Swept {
    std::string key;
    std::int64_t value;
  };
  std::vector<Swept> swept;
  {
    std::int64_t bytes = 0;
    auto keys = db.use("SELECT key, value, size FROM state_keys WHERE object = ? LIMIT ?");
    keys.bind(1, object).bind(2, most);
    while (bytes < kMostSweptBytes && keys.step()) {
      swept.push_back({keys.text(0), keys.integer(1)});
      bytes += keys.integer(2);
    }
  }
  for (const Swept& each : swept) {
    db.use("DELETE FROM state_values WHERE id = ?").bind(1, each.value).run();
    db.use("DELETE FROM state_keys WHERE object = ? AND key = ?").bind(1, object).bind(2, each.key).run();
  }
  return static_cast<std::int64_t>(swept.size());
}

}  // namespace

Result<Resource> findNamespace(Db& db, std::string_view serviceId, std::string_view ref) {
  auto found = registry::find(db, serviceId, ResourceType::State, ref);
  if (!found) return Unexpected(registry::notFound(ResourceType::State, ref));
  if (ref != found->id() && !isStateRef(ref))
    return Unexpected(badRequest("A State class with an underscore is addressed by its id, " + found->id() + ".",
                                 "Put " + found->id() + " in place of the class."));
  return std::move(*found);
}

Result<Resource> addNamespace(Db& db, std::string_view serviceId, std::string_view className, std::int64_t databases,
                              Plan plan) {
  const auto most = planLimit(plan, "stateClasses");
  const bool taken = registry::find(db, serviceId, ResourceType::State, className).has_value();
  if (!taken && most && countNamespaces(db) >= *most)
    return Unexpected(makeError(402, "payment_required",
                                "The plan allows " + std::to_string(*most) + " State classes in an account.",
                                "Delete a State namespace that is not used, or choose a larger plan."));
  auto made = registry::add(db, serviceId, ResourceType::State, className, databases);
  if (!made) return made;
  db.use("INSERT INTO state_namespaces(number, service) VALUES (?, ?)").bind(1, made->number).bind(2, serviceId).run();
  return made;
}

void forgetNamespace(Db& db, std::int64_t number) {
  db.use("UPDATE state_account SET bytes = bytes - ifnull((SELECT bytes FROM state_namespaces WHERE number = ?), 0)")
      .bind(1, number)
      .run();
  db.use("DELETE FROM state_namespaces WHERE number = ?").bind(1, number).run();
}

std::vector<std::int64_t> namespacesOf(Db& db, std::string_view serviceId) {
  auto rows = db.use("SELECT number FROM state_namespaces WHERE service = ?");
  rows.bind(1, serviceId);
  std::vector<std::int64_t> out;
  while (rows.step()) out.push_back(rows.integer(0));
  return out;
}

std::int64_t countNamespaces(Db& db) {
  auto row = db.use("SELECT count(*) FROM state_namespaces");  // bounded by the plan's classes
  return row.step() ? row.integer(0) : 0;
}

std::int64_t storedBytes(Db& db) {
  auto row = db.use("SELECT bytes FROM state_account WHERE one = 1");
  return row.step() ? row.integer(0) : 0;
}

bool sweepNamespace(Db& db, std::int64_t number, std::int64_t most) {
  // A service whose deletion a kill interrupted never said so.
  forgetNamespace(db, number);
  std::int64_t left = most;
  while (left > 0) {
    std::int64_t object = 0;
    {
      auto row = db.use("SELECT id FROM state_objects WHERE namespace = ? LIMIT 1");
      row.bind(1, number);
      if (!row.step()) break;
      object = row.integer(0);
    }
    left -= sweepValues(db, object, left) + 1;
    auto rest = db.use("SELECT 1 FROM state_keys WHERE object = ? LIMIT 1");
    rest.bind(1, object);
    if (rest.step()) return false;
    db.use("DELETE FROM state_objects WHERE id = ?").bind(1, object).run();
  }
  if (left <= 0) return false;
  // At most as many as are kept: a thousand.
  db.use("DELETE FROM state_alarm_runs WHERE namespace = ?").bind(1, number).run();
  return true;
}

std::optional<ObjectRow> findObject(Db& db, std::int64_t space, std::string_view key) {
  auto row = db.use(
      "SELECT id, namespace, key, bytes, created, updated, seen, slept, alarm_at, alarm_due, alarm_turn, retries, "
      "fired FROM state_objects WHERE namespace = ? AND key = ?");
  row.bind(1, space).bind(2, key);
  return row.step() ? std::optional(objectOf(row)) : std::nullopt;
}

Result<ObjectRow> needObject(Db& db, std::int64_t space, std::string_view key) {
  if (auto found = findObject(db, space, key)) return std::move(*found);
  return Unexpected(makeError(404, "resource_not_found",
                              "This State namespace has no object \"" + clipText(key, 100) + "\".",
                              "The first write of a value or an alarm makes an object."));
}

ObjectRow ensureObject(Db& db, std::int64_t space, std::string_view key, UtcTime now) {
  if (auto found = findObject(db, space, key)) return std::move(*found);
  db.use("INSERT INTO state_objects(namespace, key, created, updated, seen) VALUES (?, ?, ?, ?, ?)")
      .bind(1, space)
      .bind(2, key)
      .bind(3, now)
      .bind(4, now)
      .bind(5, now)
      .run();
  ObjectRow out;
  out.id = db.lastInsertRowid();
  out.space = space;
  out.key = key;
  out.created = out.updated = out.seen = now;
  db.use("UPDATE state_namespaces SET objects = objects + 1 WHERE number = ?").bind(1, space).run();
  return out;
}

std::vector<ObjectRow> listObjects(Db& db, std::int64_t space, std::string_view after, std::int64_t most) {
  auto row = db.use(
      "SELECT id, namespace, key, bytes, created, updated, seen, slept, alarm_at, alarm_due, alarm_turn, retries, "
      "fired FROM state_objects WHERE namespace = ? AND key > ? ORDER BY key LIMIT ?");
  row.bind(1, space).bind(2, after).bind(3, most);
  std::vector<ObjectRow> out;
  while (row.step()) out.push_back(objectOf(row));
  return out;
}

void touch(Db& db, ObjectRow& object, UtcTime now, bool changed) {
  object.slept = sleptBy(object, now);
  object.seen = now;
  if (changed) object.updated = now;
  db.use("UPDATE state_objects SET seen = ?, slept = ?, updated = ? WHERE id = ?")
      .bind(1, object.seen)
      .bind(2, object.slept)
      .bind(3, object.updated)
      .bind(4, object.id)
      .run();
}

void addBytes(Db& db, ObjectRow& object, std::int64_t delta) {
  object.bytes += delta;
  if (delta == 0) return;
  db.use("UPDATE state_objects SET bytes = bytes + ? WHERE id = ?").bind(1, delta).bind(2, object.id).run();
  db.use("UPDATE state_namespaces SET bytes = bytes + ? WHERE number = ?").bind(1, delta).bind(2, object.space).run();
  db.use("UPDATE state_account SET bytes = bytes + ?").bind(1, delta).run();
}

StateNamespace describe(const Resource& space, Plan plan) {
  return {space.id(), space.name, planLimit(plan, "stateSqliteStorageMibPerObject").value_or(0)};
}

StateInstance describe(const ObjectRow& object, UtcTime now) {
  StateInstance out;
  out.id = objectId(object.id);
  out.namespaceId = Resource{object.space, ResourceType::State, {}, {}}.id();
  out.objectKey = object.key;
  out.storageUsedBytes = object.bytes;
  out.storageUsedMib = (object.bytes + kMib - 1) / kMib;
  out.lastSeenAt = spaceTime(unixMs(object.seen));
  out.hibernatedAt = spaceTime(sleptBy(object, now));
  out.createdAt = spaceTime(unixMs(object.created));
  out.updatedAt = spaceTime(unixMs(object.updated));
  out.alarmScheduledAt = spaceTime(object.alarmAt);
  out.alarmScheduledAtUnixMs = object.alarmAt;
  out.alarmLastFireAt = spaceTime(object.fired);
  out.alarmRetryCount = object.retries;
  return out;
}

std::string objectId(std::int64_t id) { return "state_object_" + std::to_string(id); }

std::string spaceTime(std::int64_t unixMs) {
  return formatSpaceTime(UtcTime(std::chrono::milliseconds(std::min(unixMs, kLastSpaceTimeMs))));
}

std::optional<std::string> spaceTime(std::optional<std::int64_t> unixMs) {
  return unixMs ? std::optional(spaceTime(*unixMs)) : std::nullopt;
}

}  // namespace tovuk::local::state
