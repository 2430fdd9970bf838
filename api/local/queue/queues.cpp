// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/queue/queues.h"

#include <utility>

#include "api/local/http/errors.h"
#include "api/local/plan_refusal.h"
#include "api/local/store/registry.h"

namespace tovuk::local {

namespace {

QueueRow rowOf(const Statement& row) {
  QueueRow out;
  out.number = row.integer(0);
  out.serviceId = row.text(1);
  out.name = row.text(2);
  out.maxRetries = row.integer(3);
  out.retention = std::chrono::seconds(row.integer(4));
  out.batchSize = row.integer(5);
  out.batchWait = std::chrono::seconds(row.integer(6));
  out.deadLetter = row.optionalInteger(7);
  out.deadLetterName = row.optionalText(8);
  out.backlog = row.integer(9);
  out.backlogBytes = row.integer(10);
  return out;
}

// The number of the queue that `ref` names, which must be another one of the same service.
Result<std::int64_t> deadLetterOf(Db& db, std::string_view serviceId, std::string_view ref, std::int64_t self) {
  const auto found = registry::find(db, serviceId, ResourceType::Queue, ref);
  if (!found)
    return Unexpected(badRequest("/deadLetterQueue: this service has no queue \"" + std::string(ref) + "\".",
                                 "Make the dead-letter queue first, in the same service."));
  if (found->number == self)
    return Unexpected(badRequest("/deadLetterQueue: a queue cannot be its own dead-letter queue.",
                                 "Name another queue, or null for none."));
  return found->number;
}

}  // namespace

QueueBinding QueueRow::binding() const {
  const auto idOf = [](std::int64_t queue) { return "queue_" + std::to_string(queue); };
  QueueBinding out;
  out.id = idOf(number);
  out.name = name;
  out.maxRetries = maxRetries;
  out.retentionSeconds = retention.count();
  out.maxBatchSize = batchSize;
  out.maxBatchTimeoutSeconds = batchWait.count();
  if (deadLetter) out.deadLetterQueueId = idOf(*deadLetter);
  out.deadLetterQueueName = deadLetterName;
  return out;
}

namespace queues {

Result<Done> create(Db& db, std::string_view serviceId, const QueueCreate& wanted, std::int64_t databases, Plan plan) {
  std::optional<std::int64_t> deadLetter;
  if (wanted.deadLetterQueue) {
    const auto found = deadLetterOf(db, serviceId, *wanted.deadLetterQueue, 0);
    if (!found) return Unexpected(found.error());
    deadLetter = *found;
  }
  const auto made = registry::add(db, serviceId, ResourceType::Queue, wanted.name, databases);
  if (!made) return Unexpected(made.error());
  const std::int64_t others = registry::count(db, ResourceType::Queue) - 1;
  if (auto error = refusedByPlan(plan, "queues", others, "queues in an account")) return Unexpected(std::move(*error));
  db.use(
        "INSERT INTO queues(number, max_retries, retention, batch_size, batch_wait, dead_letter) "
        "VALUES (?, ?, ?, ?, ?, ?)")
      .bind(1, made->number)
      .bind(2, wanted.settings.maxRetries)
      .bind(3, wanted.settings.retentionSeconds)
      .bind(4, wanted.settings.maxBatchSize)
      .bind(5, wanted.settings.maxBatchTimeoutSeconds)
      .bind(6, deadLetter)
      .run();
  return Done{};
}

Result<Done> update(Db& db, std::string_view serviceId, std::string_view ref, const QueueUpdate& wanted) {
  const auto row = find(db, serviceId, ref);
  if (!row) return Unexpected(row.error());
  auto deadLetter = wanted.clearsDeadLetterQueue ? std::nullopt : row->deadLetter;
  if (wanted.deadLetterQueue) {
    const auto found = deadLetterOf(db, serviceId, *wanted.deadLetterQueue, row->number);
    if (!found) return Unexpected(found.error());
    deadLetter = *found;
  }
  db.use(
        "UPDATE queues SET max_retries = ifnull(?, max_retries), retention = ifnull(?, retention), "
        "batch_size = ifnull(?, batch_size), batch_wait = ifnull(?, batch_wait), dead_letter = ? WHERE number = ?")
      .bind(1, wanted.settings.maxRetries)
      .bind(2, wanted.settings.retentionSeconds)
      .bind(3, wanted.settings.maxBatchSize)
      .bind(4, wanted.settings.maxBatchTimeoutSeconds)
      .bind(5, deadLetter)
      .bind(6, row->number)
      .run();
  return Done{};
}

Result<Done> remove(Db& db, std::string_view serviceId, std::string_view ref) {
  const auto found = registry::find(db, serviceId, ResourceType::Queue, ref);
  if (!found) return Unexpected(registry::notFound(ResourceType::Queue, ref));
  registry::remove(db, *found);
  db.use("DELETE FROM queues WHERE number = ?").bind(1, found->number).run();
  db.use("UPDATE queues SET dead_letter = NULL WHERE dead_letter = ?").bind(1, found->number).run();
  return Done{};
}

Result<QueueRow> find(Db& db, std::string_view serviceId, std::string_view ref) {
  const auto found = registry::find(db, serviceId, ResourceType::Queue, ref);
  auto row = found ? byNumber(db, found->number) : std::nullopt;
  if (!row) return Unexpected(registry::notFound(ResourceType::Queue, ref));
  return std::move(*row);
}

// Type 1 is ResourceType::Queue.
std::optional<QueueRow> byNumber(Db& db, std::int64_t number) {
  auto query = db.use(
      "SELECT q.number, r.service, r.name, q.max_retries, q.retention, q.batch_size, q.batch_wait, q.dead_letter, "
      "d.name, q.backlog, q.backlog_bytes FROM queues q JOIN resources r ON r.type = 1 AND r.number = q.number "
      "LEFT JOIN resources d ON d.type = 1 AND d.number = q.dead_letter WHERE q.number = ?");
  query.bind(1, number);
  return query.step() ? std::optional(rowOf(query)) : std::nullopt;
}

std::vector<QueueRow> list(Db& db, std::string_view serviceId) {
  std::vector<QueueRow> out;
  for (const Resource& resource : registry::list(db, serviceId, ResourceType::Queue))
    if (auto row = byNumber(db, resource.number)) out.push_back(std::move(*row));
  return out;
}

void addToBacklog(Db& db, std::int64_t number, std::int64_t messages, std::int64_t bytes) {
  db.use("UPDATE queues SET backlog = backlog + ?, backlog_bytes = backlog_bytes + ? WHERE number = ?")
      .bind(1, messages)
      .bind(2, bytes)
      .bind(3, number)
      .run();
}

}  // namespace queues

}  // namespace tovuk::local
