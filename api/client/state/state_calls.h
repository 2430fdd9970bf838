// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoints of State (schemas page, section 2.9). `space` is the id of a namespace, or its class name when that has
// no underscore: paths cannot address such a name. Keys are UTF-8 and sent percent-encoded. Errors are those of
// client.h; 404 where the namespace, the object or the key does not exist.
#pragma once

#include <cstdint>
#include <string>

#include "api/client/client.h"
#include "api/client/reply.h"
#include "api/contract/state/state.h"

namespace tovuk::client {

// An object of a namespace, as paths name it.
struct StateObjectRef {
  std::string service, space, object;
  friend bool operator==(const StateObjectRef&, const StateObjectRef&) = default;
};

// A part of a list. `limit`: 1 to 1000. `cursor`: nextCursor of the page before; empty: from the start.
struct StatePage {
  std::int64_t limit = 0;
  std::string cursor;
};

Reply<ServiceResources> createStateNamespace(Client& client, const std::string& service, const std::string& className);
// With all its objects, their values and alarms.
Reply<ServiceResources> deleteStateNamespace(Client& client, const std::string& service, const std::string& space);

// Metered: one State request, and one row read for each object.
Reply<StateInstancesResponse> listStateObjects(Client& client, const std::string& service, const std::string& space,
                                               const StatePage& page);
// Metered: one State request, and one row read for each key.
Reply<StateKeysResponse> listStateKeys(Client& client, const StateObjectRef& object, const StatePage& page);
// Metered: one State request and one row read.
Reply<StateEntryResponse> readStateValue(Client& client, const StateObjectRef& object, const std::string& key);
// Metered: one State request and one row written. The object is made where it does not exist.
Reply<StateEntryResponse> writeStateValue(Client& client, const StateObjectRef& object, const std::string& key,
                                          const std::string& bytes);
// Metered: one State request, and one row written when there was something to delete.
Reply<StateDeleted> deleteStateValue(Client& client, const StateObjectRef& object, const std::string& key);

// Metered: one State request and one row read. Without an alarm its times are null.
Reply<StateAlarmResponse> readStateAlarm(Client& client, const StateObjectRef& object);
// Metered: one State request and one row written. Replaces the alarm that is set; exactly one member of `wanted`.
Reply<StateAlarmResponse> setStateAlarm(Client& client, const StateObjectRef& object, const StateAlarmSet& wanted);
// Metered: one State request, and one row written when an alarm was set.
Reply<StateDeleted> deleteStateAlarm(Client& client, const StateObjectRef& object);

// Local service only (extension alarm_runs): what rang, the newest first. Not metered.
Reply<StateAlarmRuns> listStateAlarmRuns(Client& client, const std::string& service, const std::string& space,
                                         const StatePage& page);

}  // namespace tovuk::client
