// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/state/alarms.h"

#include <algorithm>
#include <utility>

#include "api/contract/state/limits.h"

namespace tovuk::local::state {

namespace {

struct Outcome {
  const char* result = "accepted";
  std::optional<std::int64_t> next;  // when it is tried again
  bool keeps = false;                // the alarm stays
  std::int64_t retries = 0;
};

Outcome outcomeOf(const ObjectRow& object, Delivery delivery, UtcTime ended) {
  switch (delivery) {
    case Delivery::Accepted: break;
    case Delivery::NoWorker: return {"no_worker", std::nullopt, true, object.retries};
    case Delivery::Refused:
      if (object.retries >= kMaxAlarmRetries) return {"cleared", std::nullopt, false, 0};
      return {"refused", unixMs(ended) + ((kFirstAlarmRetrySeconds * 1000) << object.retries), true,
              object.retries + 1};
  }
  return {};
}

// Keeps the last thousand.
void recordRun(Db& db, const ObjectRow& object, const Outcome& outcome, UtcTime began, UtcTime ended) {
  std::int64_t number = 0;
  {
    auto row = db.use("UPDATE state_namespaces SET runs = runs + 1 WHERE number = ? RETURNING runs");
    row.bind(1, object.space);
    if (!row.step()) return;
    number = row.integer(0);
    row.run();
  }
  db.use("INSERT INTO state_alarm_runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(1, object.space)
      .bind(2, number)
      .bind(3, object.id)
      .bind(4, std::string_view(object.key))
      .bind(5, object.alarmAt.value_or(0))
      .bind(6, began)
      .bind(7, ended)
      .bind(8, object.retries)
      .bind(9, std::string_view(outcome.result))
      .bind(10, outcome.next)
      .run();
  db.use("DELETE FROM state_alarm_runs WHERE namespace = ? AND number <= ?")
      .bind(1, object.space)
      .bind(2, number - kKeptAlarmRuns)
      .run();
}

struct Place {
  std::int64_t due, object, space;
  std::string key;
};

// What `rows` (due, id, namespace, key) has, at most `most` that are not passed.
void collect(Statement& rows, std::size_t most, const Passed& passed, std::vector<Place>& out) {
  for (std::size_t left = most; left > 0 && rows.step();) {
    if (passed.objects.contains(rows.integer(1))) continue;
    out.push_back({rows.integer(0), rows.integer(1), rows.integer(2), rows.text(3)});
    --left;
  }
}

// The first `most` that are due until then. What a service with enough rings has left is not even walked over: it may
// be much, and each end of a ring looks again.
std::vector<Place> firstPlaces(Db& db, UtcTime until, std::size_t most, const Passed& passed) {
  std::vector<Place> out;
  if (passed.services.empty()) {
    auto rows = db.use(
        "SELECT alarm_due, id, namespace, key FROM state_objects INDEXED BY state_alarms_due "
        "WHERE alarm_due IS NOT NULL AND alarm_due <= ? ORDER BY alarm_due, id");
    rows.bind(1, until);
    collect(rows, most, passed, out);
    return out;
  }
  std::vector<std::int64_t> spaces;
  for (auto rows = db.use("SELECT number, service FROM state_namespaces"); rows.step();)
    if (std::find(passed.services.begin(), passed.services.end(), rows.text(1)) == passed.services.end())
      spaces.push_back(rows.integer(0));
  for (const std::int64_t space : spaces) {
    auto rows = db.use(
        "SELECT alarm_due, id, namespace, key FROM state_objects INDEXED BY state_alarms_of_namespace "
        "WHERE namespace = ? AND alarm_due IS NOT NULL AND alarm_due <= ? ORDER BY alarm_due, id");
    rows.bind(1, space).bind(2, until);
    collect(rows, most, passed, out);
  }
  std::sort(out.begin(), out.end(),
            [](const Place& a, const Place& b) { return std::pair(a.due, a.object) < std::pair(b.due, b.object); });
  if (out.size() > most) out.erase(out.begin() + static_cast<std::ptrdiff_t>(most), out.end());
  return out;
}

}  // namespace

bool setAlarm(Db& db, ObjectRow& object, std::int64_t at, UtcTime now) {
  const auto first = firstDue(db);
  object.alarmAt = object.alarmDue = at;
  ++object.alarmTurn;
  object.retries = 0;
  db.use("UPDATE state_objects SET alarm_at = ?, alarm_due = ?, alarm_turn = alarm_turn + 1, retries = 0 WHERE id = ?")
      .bind(1, at)
      .bind(2, at)
      .bind(3, object.id)
      .run();
  touch(db, object, now, true);
  // One that is overdue rings already, or waits for its turn: it is not what the scheduler sleeps for.
  return !first || at < unixMs(*first) || *first <= now;
}

bool removeAlarm(Db& db, ObjectRow& object, UtcTime now) {
  if (!object.alarmAt) return false;
  object.alarmAt = object.alarmDue = std::nullopt;
  ++object.alarmTurn;
  object.retries = 0;
  db.use(
        "UPDATE state_objects SET alarm_at = NULL, alarm_due = NULL, alarm_turn = alarm_turn + 1, retries = 0 "
        "WHERE id = ?")
      .bind(1, object.id)
      .run();
  touch(db, object, now, true);
  return true;
}

std::optional<UtcTime> firstDue(Db& db, const Passed& passed) {
  const auto first = firstPlaces(db, UtcTime::max(), 1, passed);
  return first.empty() ? std::nullopt : std::optional(UtcTime(std::chrono::milliseconds(first.front().due)));
}

std::vector<DueAlarm> dueAlarms(Db& db, UtcTime now, std::size_t most, const Passed& passed) {
  std::vector<DueAlarm> out;
  for (const Place& place : firstPlaces(db, now, most, passed)) {
    auto object = findObject(db, place.space, place.key);
    if (object) out.push_back({std::move(*object), registry::byNumber(db, ResourceType::State, place.space)});
  }
  return out;
}

void finishAlarm(Db& db, const DueAlarm& alarm, Delivery delivery, UtcTime began, UtcTime ended) {
  const Outcome outcome = outcomeOf(alarm.object, delivery, ended);
  db.use(
        "UPDATE state_objects SET alarm_at = iif(?1, alarm_at, NULL), alarm_due = ?2, retries = ?3 "
        "WHERE id = ?4 AND alarm_turn = ?5")
      .bind(1, std::int64_t{outcome.keeps})
      .bind(2, outcome.next)
      .bind(3, outcome.retries)
      .bind(4, alarm.object.id)
      .bind(5, alarm.object.alarmTurn)
      .run();
  if (delivery != Delivery::NoWorker) {
    // Seen as it is now: the worker may have written meanwhile.
    if (auto object = findObject(db, alarm.object.space, alarm.object.key)) touch(db, *object, ended, false);
  }
  if (delivery == Delivery::Accepted)
    db.use("UPDATE state_objects SET fired = ? WHERE id = ?").bind(1, ended).bind(2, alarm.object.id).run();
  recordRun(db, alarm.object, outcome, began, ended);
}

bool isStillDue(Db& db, const DueAlarm& alarm) {
  const auto object = findObject(db, alarm.object.space, alarm.object.key);
  return object && object->id == alarm.object.id && object->alarmTurn == alarm.object.alarmTurn && object->alarmDue;
}

void dropAlarm(Db& db, const DueAlarm& alarm) {
  db.use("UPDATE state_objects SET alarm_at = NULL, alarm_due = NULL WHERE id = ?").bind(1, alarm.object.id).run();
}

std::int64_t wakeWaiting(Db& db, std::int64_t space, std::int64_t most) {
  db.use(
        "UPDATE state_objects SET alarm_due = alarm_at WHERE id IN (SELECT id FROM state_objects "
        "WHERE namespace = ? AND alarm_due IS NULL AND alarm_at IS NOT NULL LIMIT ?)")
      .bind(1, space)
      .bind(2, most)
      .run();
  return db.changes();
}

std::vector<NumberedRun> listRuns(Db& db, std::int64_t space, std::int64_t before, std::int64_t most) {
  auto row = db.use(
      "SELECT number, object, key, alarm_at, began, ended, retries, result, next FROM state_alarm_runs "
      "WHERE namespace = ? AND number < ? ORDER BY number DESC LIMIT ?");
  row.bind(1, space).bind(2, before).bind(3, most);
  std::vector<NumberedRun> out;
  while (row.step()) {
    StateAlarmRun run;
    run.objectId = objectId(row.integer(1));
    run.objectKey = row.text(2);
    run.scheduledAt = spaceTime(row.integer(3));
    run.scheduledAtUnixMs = row.integer(3);
    run.ranAt = spaceTime(row.integer(4));
    run.ranAtUnixMs = row.integer(4);
    run.durationMs = std::max<std::int64_t>(0, row.integer(5) - row.integer(4));  // the clock may be set back
    run.retryCount = row.integer(6);
    run.isRetry = row.integer(6) > 0;
    run.result = row.text(7);
    run.nextAttemptAtUnixMs = row.optionalInteger(8);
    run.nextAttemptAt = spaceTime(run.nextAttemptAtUnixMs);
    out.push_back({row.integer(0), std::move(run)});
  }
  return out;
}

}  // namespace tovuk::local::state
