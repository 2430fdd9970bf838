// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/cron/cron_part.h"

#include "api/contract/cron/codec.h"
#include "api/contract/cron/limits.h"
#include "api/contract/plans.h"
#include "api/local/cron/cron.h"
#include "api/local/http/errors.h"
#include "api/local/http/paging.h"

namespace tovuk::local {

namespace {

constexpr auto kType = ResourceType::Cron;

Error invalidExpression(const Error& error) {
  return makeError(422, error.code, error.message,
                   "Write five fields, UTC: minute 0-59, hour 0-23, day of month 1-31, month 1-12 or JAN-DEC, day of "
                   "week 0-7 or SUN-SAT (0 and 7 are Sunday), each *, a value, a range, a list or a step, in at most "
                   "120 characters. For example */15 * * * *.");
}

Error tooMany(std::int64_t limit, Plan plan) {
  return makeError(
      402, "payment_required",
      "The " + std::string(text(plan)) + " plan has at most " + std::to_string(limit) + " cron triggers in an account.",
      "Delete a cron trigger that is not used any more, or use a plan with more.");
}

// The trigger of the path, by id or name.
Result<TriggerRow> named(Db& db, const ServiceRecord& service, std::string_view ref) {
  if (const auto resource = registry::find(db, service.id, kType, ref))
    if (auto row = triggers::find(db, resource->number)) return std::move(*row);
  return Unexpected(registry::notFound(kType, ref));
}

}  // namespace

void CronPart::addHandlers(Handlers& handlers) {
  handlers.onService(Route::CreateServiceCronTrigger,
                     [this](const Call& call, const ServiceRecord& service) { return create(call, service); });
  handlers.onService(Route::UpdateServiceCronTrigger,
                     [this](const Call& call, const ServiceRecord& service) { return update(call, service); });
  handlers.onService(Route::DeleteServiceCronTrigger,
                     [this](const Call& call, const ServiceRecord& service) { return remove(call, service); });
  handlers.onService(LocalRoute::ListCronRuns,
                     [this](const Call& call, const ServiceRecord& service) { return listRuns(call, service); });
}

Answer CronPart::create(const Call& call, const ServiceRecord& service) {
  const auto wanted = decodeCronTriggerCreate(call.body);
  if (!wanted)
    return answer(badRequest(wanted.error().message, R"(Send {"name":"nightly","cronExpression":"0 0 * * *"}.)"));
  if (const auto expression = CronExpression::parse(wanted->cronExpression); !expression)
    return answer(invalidExpression(expression.error()));
  const UtcTime now = m_context.clock.now();
  const auto made = m_context.store.write([&](Db& db) -> Result<TriggerRow> {
    const auto resource =
        registry::add(db, service.id, kType, wanted->name, m_context.catalogue.databaseCount(service.id));
    if (!resource) return Unexpected(resource.error());
    const auto limit = planLimit(m_context.plan, "cronTriggers");
    if (limit && registry::count(db, kType) > *limit) return Unexpected(tooMany(*limit, m_context.plan));
    triggers::add(db, resource->number, wanted->cronExpression, now);
    return TriggerRow{*resource, wanted->cronExpression, true, now, 1};
  });
  if (!made) return answer(made.error());
  plan(*made);
  return m_context.resources(service);
}

Answer CronPart::update(const Call& call, const ServiceRecord& service) {
  const auto wanted = decodeCronTriggerUpdate(call.body);
  if (!wanted)
    return answer(badRequest(wanted.error().message, "Send a JSON object with name, cronExpression or enabled."));
  if (wanted->cronExpression)
    if (const auto expression = CronExpression::parse(*wanted->cronExpression); !expression)
      return answer(invalidExpression(expression.error()));
  const UtcTime now = m_context.clock.now();
  const auto changed = m_context.store.write([&](Db& db) -> Result<TriggerRow> {
    const auto row = named(db, service, call.route.params[1]);
    if (!row) return row;
    if (wanted->name)
      if (const auto renamed = registry::rename(db, row->resource, *wanted->name); !renamed)
        return Unexpected(renamed.error());
    triggers::change(db, *row, *wanted, now);
    auto after = triggers::find(db, row->resource.number);
    if (!after) return Unexpected(internalError("Cannot change the cron trigger."));
    return std::move(*after);
  });
  if (!changed) return answer(changed.error());
  plan(*changed);
  return m_context.resources(service);
}

Answer CronPart::remove(const Call& call, const ServiceRecord& service) {
  const auto removed = m_context.store.write([&](Db& db) -> Result<std::int64_t> {
    const auto row = named(db, service, call.route.params[1]);
    if (!row) return Unexpected(row.error());
    registry::remove(db, row->resource);
    return row->resource.number;
  });
  if (!removed) return answer(removed.error());
  m_schedule.drop(*removed, INT64_MAX);
  m_context.wakeScheduler();
  return m_context.resources(service);
}

void CronPart::plan(const TriggerRow& row) {
  std::optional<CronExpression> expression;
  if (row.enabled)
    if (const auto parsed = CronExpression::parse(row.expression)) expression = *parsed;
  m_schedule.put(row.resource.number, row.version, expression, row.since);
  m_context.wakeScheduler();
}

Answer CronPart::listRuns(const Call& call, const ServiceRecord& service) {
  const auto limit = integerParameter(call, "limit", 1, kMaxCronRunsListed);
  if (!limit) return answer(limit.error());
  const auto cursor = integerParameter(call, "cursor", 1, INT64_MAX);
  if (!cursor) return answer(cursor.error());
  const std::int64_t most = limit->value_or(kCronRunsListed);
  const UtcTime now = m_context.clock.now();
  const auto found = m_context.store.read([&](Db& db) -> Result<CronRuns> {
    const auto row = named(db, service, call.route.params[1]);
    if (!row) return Unexpected(row.error());
    CronRuns out;
    out.trigger = row->payload();
    out.runs = triggers::runs(db, row->resource.number, cursor->value_or(INT64_MAX), most + 1);
    if (const auto expression = CronExpression::parse(row->expression); row->enabled && expression)
      if (const auto next = expression->nextAfter(now)) out.nextRunAt = formatIsoTime(*next);
    return out;
  });
  if (!found) return answer(found.error());
  CronRuns out = *found;
  if (cutPage(out.runs, most)) out.nextCursor = std::to_string(out.runs.back().number.value_or(0));
  if (!out.runs.empty() && out.runs.front().outcome == "no_worker")
    out.nextActions.push_back("Nobody listened: start tovuk-local with --worker " + service.name +
                              "=http://127.0.0.1:PORT.");
  return answer(encode(out));
}

void CronPart::describe(Db& db, const ServiceRecord& service, ServiceResources& out) {
  for (const TriggerRow& row : triggers::ofService(db, service.id)) out.cronTriggers.push_back(row.payload());
}

void CronPart::count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) {
  out.cronTriggers = registry::count(db, service.id, kType);
}

void CronPart::usage(Db& db, AccountUsage& out) { out.cronTriggerCount = registry::count(db, kType); }

std::unique_ptr<Part> makeCronPart(const PartContext& context) { return std::make_unique<CronPart>(context); }

}  // namespace tovuk::local
