// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of State namespaces and objects, inside a transaction of the store.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/plans.h"
#include "api/contract/state/state.h"
#include "api/contract/time.h"
#include "api/local/store/db.h"
#include "api/local/store/registry.h"

namespace tovuk::local::state {

struct ObjectRow {
  std::int64_t id = 0;
  std::int64_t space = 0;  // number of its namespace
  std::string key;
  std::int64_t bytes = 0;  // of keys and values
  UtcTime created, updated, seen;
  std::optional<std::int64_t> slept;  // the sleep before the last touch
  std::optional<std::int64_t> alarmAt, alarmDue;
  std::int64_t alarmTurn = 0, retries = 0;
  std::optional<std::int64_t> fired;
};

// The namespace that a path names. Errors: NotFound; Invalid for a class with an underscore, which only its id can
// address (STATE_REF).
Result<Resource> findNamespace(Db& db, std::string_view serviceId, std::string_view ref);
// Also the plan's bound of classes in the account. Errors: PaymentRequired, Conflict.
Result<Resource> addNamespace(Db& db, std::string_view serviceId, std::string_view className, std::int64_t databases,
                              Plan plan);
// The namespace and what it stored no longer count; its objects wait for sweepNamespace(). May be said twice.
void forgetNamespace(Db& db, std::int64_t number);
std::vector<std::int64_t> namespacesOf(Db& db, std::string_view serviceId);
std::int64_t countNamespaces(Db& db);
std::int64_t storedBytes(Db& db);  // in the account
// Deletes at most `most` rows of a namespace that is gone; true when nothing is left.
bool sweepNamespace(Db& db, std::int64_t number, std::int64_t most);

std::optional<ObjectRow> findObject(Db& db, std::int64_t space, std::string_view key);
// Errors: NotFound.
Result<ObjectRow> needObject(Db& db, std::int64_t space, std::string_view key);
// Makes it when it is not there.
ObjectRow ensureObject(Db& db, std::int64_t space, std::string_view key, UtcTime now);
// At most `most` objects whose keys come after `after`, in the order of bytes.
std::vector<ObjectRow> listObjects(Db& db, std::int64_t space, std::string_view after, std::int64_t most);
// Something was done with the object at `now`; in the row and in `object`.
void touch(Db& db, ObjectRow& object, UtcTime now, bool changed);
// The object holds `delta` bytes more; totals of namespace and account with it.
void addBytes(Db& db, ObjectRow& object, std::int64_t delta);

StateNamespace describe(const Resource& space, Plan plan);
StateInstance describe(const ObjectRow& object, UtcTime now);
std::string objectId(std::int64_t id);

// SPACE_TIME, which ends with the year 9999; later times stay exact in Unix milliseconds.
std::string spaceTime(std::int64_t unixMs);
std::optional<std::string> spaceTime(std::optional<std::int64_t> unixMs);
inline std::int64_t unixMs(UtcTime time) { return time.time_since_epoch().count(); }

}  // namespace tovuk::local::state
