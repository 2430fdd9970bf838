// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/queue/leases.h"

#include <algorithm>

namespace tovuk::local {

namespace {

constexpr std::chrono::seconds kFirstBackOff{2};
constexpr std::chrono::seconds kLongestBackOff = std::chrono::minutes(15);
constexpr std::chrono::seconds kVisibilityTimeout{43200};  // plan limit queueVisibilityTimeoutSeconds

// The time at which the message at `position` of a queue, in the order of delivery, becomes ready. A position is less
// than the largest batch, so the steps are few however long the queue is.
std::optional<UtcTime> readyAt(Db& db, std::int64_t queue, std::int64_t position) {
  auto row = db.use(
      "SELECT visible FROM queue_messages INDEXED BY queue_messages_ready WHERE queue = ? AND status = 0 "
      "ORDER BY visible, number LIMIT 1 OFFSET ?");
  row.bind(1, queue).bind(2, position);
  return row.step() ? std::optional(row.time(0)) : std::nullopt;
}

void moveTo(Db& db, const QueueRow& deadLetter, const LeasedMessage& message, UtcTime now) {
  db.use(
        "UPDATE queue_messages SET queue = ?, status = 0, attempts = 0, visible = ?, expires = ?, lease = NULL "
        "WHERE number = ?")
      .bind(1, deadLetter.number)
      .bind(2, now)
      .bind(3, now + deadLetter.retention)
      .bind(4, message.number)
      .run();
  queues::addToBacklog(db, deadLetter.number, 1, message.size);
}

// False: the lease is not this batch's any more.
bool setStatus(Db& db, const Batch& batch, const LeasedMessage& message, MessageStatus status, UtcTime visible) {
  db.use("UPDATE queue_messages SET status = ?, visible = ?, lease = NULL WHERE number = ? AND lease = ?")
      .bind(1, static_cast<std::int64_t>(status))
      .bind(2, visible)
      .bind(3, message.number)
      .bind(4, batch.lease)
      .run();
  return db.changes() == 1;
}

}  // namespace

std::chrono::seconds backOff(std::int64_t attempts) {
  const auto doublings = std::clamp<std::int64_t>(attempts - 1, 0, 20);
  return std::min(kLongestBackOff, kFirstBackOff * (std::int64_t{1} << doublings));
}

namespace leases {

std::vector<Candidate> candidates(Db& db) {
  std::vector<std::int64_t> numbers;
  for (auto row = db.use("SELECT number FROM queues WHERE backlog > 0"); row.step();) numbers.push_back(row.integer(0));
  std::vector<Candidate> out;
  for (const std::int64_t number : numbers) {
    auto queue = queues::byNumber(db, number);
    if (!queue) continue;
    const auto first = readyAt(db, number, 0);
    if (!first) continue;
    UtcTime due = *first + queue->batchWait;
    if (const auto full = readyAt(db, number, queue->batchSize - 1)) due = std::min(due, *full);
    out.push_back({std::move(*queue), due});
  }
  return out;
}

Batch take(Db& db, const QueueRow& queue, std::int64_t lease, UtcTime now) {
  Batch out{queue.number, lease, queue.serviceId, queue.name, {}};
  std::int64_t bytes = 0;
  {
    auto row = db.use(
        "SELECT m.number, m.attempts + 1, m.size, m.created, m.visible, b.body "
        "FROM queue_messages m INDEXED BY queue_messages_ready CROSS JOIN queue_bodies b ON b.number = m.number "
        "WHERE m.queue = ? AND m.status = 0 AND m.visible <= ? AND m.expires > ? "
        "ORDER BY m.visible, m.number LIMIT ?");
    row.bind(1, queue.number).bind(2, now).bind(3, now).bind(4, queue.batchSize);
    while (row.step()) {
      out.messages.push_back({row.integer(0), row.integer(1), row.integer(2), row.time(3), row.time(4), row.text(5)});
      bytes += out.messages.back().size;
    }
  }
  for (const LeasedMessage& message : out.messages)
    db.use("UPDATE queue_messages SET status = 1, attempts = ?, visible = ?, lease = ? WHERE number = ?")
        .bind(1, message.attempts)
        .bind(2, now + kVisibilityTimeout)
        .bind(3, lease)
        .bind(4, message.number)
        .run();
  queues::addToBacklog(db, queue.number, -static_cast<std::int64_t>(out.messages.size()), -bytes);
  return out;
}

bool isHeld(Db& db, const Batch& batch) {
  if (!queues::byNumber(db, batch.queue)) return false;
  return std::any_of(batch.messages.begin(), batch.messages.end(), [&](const LeasedMessage& message) {
    auto row = db.use("SELECT 1 FROM queue_messages WHERE number = ? AND lease = ?");
    row.bind(1, message.number).bind(2, batch.lease);
    return row.step();
  });
}

std::int64_t acknowledge(Db& db, const Batch& batch, UtcTime now) {
  std::int64_t operations = 0;
  for (const LeasedMessage& message : batch.messages)
    if (setStatus(db, batch, message, MessageStatus::Done, now)) operations += operationsOf(message.size);
  return operations;
}

std::int64_t retry(Db& db, const Batch& batch, UtcTime now) {
  const auto queue = queues::byNumber(db, batch.queue);
  if (!queue) return 0;  // removed meanwhile
  const auto deadLetter = queue->deadLetter ? queues::byNumber(db, *queue->deadLetter) : std::nullopt;
  std::int64_t operations = 0;
  for (const LeasedMessage& message : batch.messages) {
    if (message.attempts <= queue->maxRetries) {
      if (setStatus(db, batch, message, MessageStatus::Queued, now + backOff(message.attempts)))
        queues::addToBacklog(db, queue->number, 1, message.size);
      continue;
    }
    if (!setStatus(db, batch, message, MessageStatus::Dead, now) || !deadLetter) continue;
    moveTo(db, *deadLetter, message, now);
    operations += operationsOf(message.size);  // written to another queue
  }
  return operations;
}

void giveBack(Db& db, const Batch& batch) {
  for (const LeasedMessage& message : batch.messages) {
    if (!setStatus(db, batch, message, MessageStatus::Queued, message.visible)) continue;
    db.use("UPDATE queue_messages SET attempts = attempts - 1 WHERE number = ?").bind(1, message.number).run();
    queues::addToBacklog(db, batch.queue, 1, message.size);
  }
}

std::vector<std::int64_t> end(Db& db, UtcTime until, UtcTime now) {
  struct Row {
    std::int64_t number, queue, size, lease;
  };
  std::vector<Row> rows;
  {
    auto query = db.use(
        "SELECT number, queue, size, lease FROM queue_messages INDEXED BY queue_messages_leased "
        "WHERE status = 1 AND visible <= ?");
    query.bind(1, until);
    while (query.step()) rows.push_back({query.integer(0), query.integer(1), query.integer(2), query.integer(3)});
  }
  std::vector<std::int64_t> out;
  for (const Row& row : rows) {
    db.use("UPDATE queue_messages SET status = 0, visible = ?, lease = NULL WHERE number = ?")
        .bind(1, now)
        .bind(2, row.number)
        .run();
    queues::addToBacklog(db, row.queue, 1, row.size);
    if (std::find(out.begin(), out.end(), row.lease) == out.end()) out.push_back(row.lease);
  }
  return out;
}

std::optional<UtcTime> nextEnd(Db& db) {
  auto row = db.use(
      "SELECT visible FROM queue_messages INDEXED BY queue_messages_leased WHERE status = 1 ORDER BY visible LIMIT 1");
  return row.step() ? std::optional(row.time(0)) : std::nullopt;
}

}  // namespace leases

}  // namespace tovuk::local
