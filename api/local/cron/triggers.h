// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of cron triggers and their runs in data.db. All inside a read or write of the store.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/cron/cron.h"
#include "api/local/store/db.h"
#include "api/local/store/registry.h"

namespace tovuk::local {

inline constexpr const char* kCronSchema = R"(
CREATE TABLE IF NOT EXISTS cron_triggers(number INTEGER PRIMARY KEY, expression TEXT NOT NULL, enabled INTEGER NOT NULL,
  since INTEGER NOT NULL, version INTEGER NOT NULL, runs INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS cron_runs(trigger INTEGER NOT NULL, run INTEGER NOT NULL, scheduled_at INTEGER NOT NULL,
  started_at INTEGER, outcome TEXT NOT NULL, attempts INTEGER NOT NULL, missed INTEGER NOT NULL,
  PRIMARY KEY(trigger, run)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS cron_runs_open ON cron_runs(trigger, run) WHERE outcome = 'running';
)";

inline constexpr std::int64_t kCronRunsKept = 1000;  // of a trigger

struct TriggerRow {
  Resource resource;
  std::string expression;
  bool enabled = true;
  UtcTime since;             // minutes until then are dealt with
  std::int64_t version = 0;  // counts the changes
  [[nodiscard]] CronTrigger payload() const;
};

// A run that is to be sent to the worker.
struct OpenRun {
  Resource trigger;
  std::string expression;
  bool enabled = true;
  std::int64_t run = 0, attempts = 0;
};

namespace triggers {

void add(Db& db, std::int64_t number, std::string_view expression, UtcTime now);
std::optional<TriggerRow> find(Db& db, std::int64_t number);
std::vector<TriggerRow> ofService(Db& db, std::string_view serviceId);
std::vector<TriggerRow> allEnabled(Db& db);
// A new expression, or going on after a pause, begins at `now`.
void change(Db& db, const TriggerRow& row, const CronTriggerUpdate& update, UtcTime now);
void setSince(Db& db, std::int64_t number, UtcTime since);
// Removes the row and at most `most` runs; true when nothing is left.
bool sweep(Db& db, std::int64_t number, std::int64_t most);

// The number of the new run. The oldest of more than kCronRunsKept goes.
std::int64_t addRun(Db& db, std::int64_t number, UtcTime scheduledAt, std::string_view outcome, std::int64_t missed);
void startRun(Db& db, std::int64_t number, std::int64_t run);  // one attempt more
void finishRun(Db& db, std::int64_t number, std::int64_t run, std::string_view outcome,
               std::optional<UtcTime> startedAt);
std::vector<OpenRun> openRuns(Db& db);
// Newest first, below run `before`.
std::vector<CronRun> runs(Db& db, std::int64_t number, std::int64_t before, std::int64_t most);

}  // namespace triggers

}  // namespace tovuk::local
