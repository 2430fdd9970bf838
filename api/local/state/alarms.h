// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alarms of State objects and the record of their runs, inside a transaction of the store.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "api/local/state/objects.h"
#include "api/local/worker/worker.h"

namespace tovuk::local::state {

inline constexpr std::int64_t kKeptAlarmRuns = 1000;  // of one namespace

struct DueAlarm {
  ObjectRow object;
  std::optional<Resource> space;  // nullopt: the namespace is gone
};

// True: the scheduler may have to look sooner than it meant to.
bool setAlarm(Db& db, ObjectRow& object, std::int64_t at, UtcTime now);
// False: none was set.
bool removeAlarm(Db& db, ObjectRow& object, UtcTime now);

// Alarms that are not looked at now: those that ring, and those whose service has enough that ring.
struct Passed {
  std::set<std::int64_t> objects;
  std::vector<std::string> services;
};
std::optional<UtcTime> firstDue(Db& db, const Passed& passed = {});
// At most `most` that are due, in the order in which they became so.
std::vector<DueAlarm> dueAlarms(Db& db, UtcTime now, std::size_t most, const Passed& passed = {});

// What a delivery that began and ended then did to the alarm: an accepted one is done, a refused one is tried again
// later or, after the last retry, cleared; without a worker it waits. An alarm that was set meanwhile stays as it is.
void finishAlarm(Db& db, const DueAlarm& alarm, Delivery delivery, UtcTime began, UtcTime ended);
// It was neither set anew nor deleted, and rings at its time still.
bool isStillDue(Db& db, const DueAlarm& alarm);
// Of a namespace that is gone.
void dropAlarm(Db& db, const DueAlarm& alarm);

// At most `most` alarms of a namespace that wait for a worker become due again; how many did.
std::int64_t wakeWaiting(Db& db, std::int64_t space, std::int64_t most);

// Newest first, older than run number `before`.
struct NumberedRun {
  std::int64_t number;
  StateAlarmRun run;
};
std::vector<NumberedRun> listRuns(Db& db, std::int64_t space, std::int64_t before, std::int64_t most);

}  // namespace tovuk::local::state
