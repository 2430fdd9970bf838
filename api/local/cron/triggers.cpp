// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/cron/triggers.h"

namespace tovuk::local {

namespace {

constexpr auto kType = static_cast<std::int64_t>(ResourceType::Cron);

TriggerRow rowOf(const Statement& row) {
  return {{row.integer(0), ResourceType::Cron, row.text(1), row.text(2)},
          row.text(3),
          row.integer(4) != 0,
          row.time(5),
          row.integer(6)};
}

std::vector<TriggerRow> allOf(Statement& query) {
  std::vector<TriggerRow> out;
  while (query.step()) out.push_back(rowOf(query));
  return out;
}

}  // namespace

CronTrigger TriggerRow::payload() const { return {resource.id(), resource.name, expression, enabled}; }

namespace triggers {

void add(Db& db, std::int64_t number, std::string_view expression, UtcTime now) {
  db.use("INSERT INTO cron_triggers(number, expression, enabled, since, version, runs) VALUES (?, ?, 1, ?, 1, 0)")
      .bind(1, number)
      .bind(2, expression)
      .bind(3, now)
      .run();
}

std::optional<TriggerRow> find(Db& db, std::int64_t number) {
  auto query = db.use(
      "SELECT r.number, r.service, r.name, t.expression, t.enabled, t.since, t.version FROM resources r "
      "JOIN cron_triggers t ON t.number = r.number WHERE r.type = ? AND r.number = ?");
  query.bind(1, kType).bind(2, number);
  return query.step() ? std::optional(rowOf(query)) : std::nullopt;
}

std::vector<TriggerRow> ofService(Db& db, std::string_view serviceId) {
  auto query = db.use(
      "SELECT r.number, r.service, r.name, t.expression, t.enabled, t.since, t.version FROM resources r "
      "JOIN cron_triggers t ON t.number = r.number WHERE r.service = ? AND r.type = ? ORDER BY r.number");
  query.bind(1, serviceId).bind(2, kType);
  return allOf(query);
}

std::vector<TriggerRow> allEnabled(Db& db) {
  auto query = db.use(
      "SELECT r.number, r.service, r.name, t.expression, t.enabled, t.since, t.version FROM resources r "
      "JOIN cron_triggers t ON t.number = r.number WHERE r.type = ? AND t.enabled <> 0");
  query.bind(1, kType);
  return allOf(query);
}

void change(Db& db, const TriggerRow& row, const CronTriggerUpdate& update, UtcTime now) {
  const std::string& expression = update.cronExpression ? *update.cronExpression : row.expression;
  const bool enabled = update.enabled.value_or(row.enabled);
  const bool anew = expression != row.expression || (enabled && !row.enabled);
  db.use("UPDATE cron_triggers SET expression = ?, enabled = ?, since = ?, version = version + 1 WHERE number = ?")
      .bind(1, expression)
      .bind(2, std::int64_t{enabled})
      .bind(3, anew ? now : row.since)
      .bind(4, row.resource.number)
      .run();
}

void setSince(Db& db, std::int64_t number, UtcTime since) {
  db.use("UPDATE cron_triggers SET since = ? WHERE number = ?").bind(1, since).bind(2, number).run();
}

bool sweep(Db& db, std::int64_t number, std::int64_t most) {
  db.use("DELETE FROM cron_runs WHERE trigger = ? AND run IN (SELECT run FROM cron_runs WHERE trigger = ? LIMIT ?)")
      .bind(1, number)
      .bind(2, number)
      .bind(3, most)
      .run();
  if (db.changes() >= most) return false;
  db.use("DELETE FROM cron_triggers WHERE number = ?").bind(1, number).run();
  return true;
}

std::int64_t addRun(Db& db, std::int64_t number, UtcTime scheduledAt, std::string_view outcome, std::int64_t missed) {
  std::int64_t run = 0;
  {
    auto next = db.use("UPDATE cron_triggers SET runs = runs + 1 WHERE number = ? RETURNING runs");
    next.bind(1, number);
    if (next.step()) run = next.integer(0);
    next.run();
  }
  db.use("INSERT INTO cron_runs(trigger, run, scheduled_at, outcome, attempts, missed) VALUES (?, ?, ?, ?, 0, ?)")
      .bind(1, number)
      .bind(2, run)
      .bind(3, scheduledAt)
      .bind(4, outcome)
      .bind(5, missed)
      .run();
  db.use("DELETE FROM cron_runs WHERE trigger = ? AND run <= ?").bind(1, number).bind(2, run - kCronRunsKept).run();
  return run;
}

void startRun(Db& db, std::int64_t number, std::int64_t run) {
  db.use("UPDATE cron_runs SET attempts = attempts + 1 WHERE trigger = ? AND run = ?")
      .bind(1, number)
      .bind(2, run)
      .run();
}

void finishRun(Db& db, std::int64_t number, std::int64_t run, std::string_view outcome,
               std::optional<UtcTime> startedAt) {
  auto update = db.use(
      "UPDATE cron_runs SET outcome = ?, started_at = ?, attempts = CASE WHEN ? THEN attempts ELSE attempts - 1 END "
      "WHERE trigger = ? AND run = ?");
  update.bind(1, outcome).bind(3, std::int64_t{startedAt.has_value()}).bind(4, number).bind(5, run);
  if (startedAt)
    update.bind(2, *startedAt);
  else
    update.bindNull(2);
  update.run();
}

std::vector<OpenRun> openRuns(Db& db) {
  auto query = db.use(
      "SELECT r.number, r.service, r.name, t.expression, t.enabled, c.run, c.attempts FROM cron_runs c "
      "JOIN resources r ON r.type = ? AND r.number = c.trigger JOIN cron_triggers t ON t.number = c.trigger "
      "WHERE c.outcome = 'running' ORDER BY c.scheduled_at, c.trigger");
  query.bind(1, kType);
  std::vector<OpenRun> out;
  while (query.step())
    out.push_back({{query.integer(0), ResourceType::Cron, query.text(1), query.text(2)},
                   query.text(3),
                   query.integer(4) != 0,
                   query.integer(5),
                   query.integer(6)});
  return out;
}

std::vector<CronRun> runs(Db& db, std::int64_t number, std::int64_t before, std::int64_t most) {
  auto query = db.use(
      "SELECT run, scheduled_at, started_at, outcome, attempts, missed FROM cron_runs WHERE trigger = ? AND run < ? "
      "ORDER BY run DESC LIMIT ?");
  query.bind(1, number).bind(2, before).bind(3, most);
  std::vector<CronRun> out;
  while (query.step())
    out.push_back({query.integer(0), formatIsoTime(query.time(1)),
                   query.isNull(2) ? std::nullopt : std::optional(formatIsoTime(query.time(2))), query.text(3),
                   query.integer(4), query.integer(5)});
  return out;
}

}  // namespace triggers

}  // namespace tovuk::local
