// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/queue/messages.h"

#include <array>
#include <charconv>
#include <map>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::array<std::string_view, 4> kStatuses = {"queued", "inflight", "done", "dead"};
constexpr std::string_view kIdPrefix = "qmsg_";
constexpr std::int64_t kOperationBytes = 64000;

QueueMessage summaryOf(const Statement& row) {
  QueueMessage out;
  out.id = messageId(row.integer(0));
  out.status = text(static_cast<MessageStatus>(row.integer(1)));
  out.attempts = row.integer(2);
  out.bodySizeBytes = row.integer(3);
  out.visibleAt = formatSpaceTime(row.time(4));
  out.createdAt = formatSpaceTime(row.time(5));
  return out;
}

void removeMessage(Db& db, std::int64_t number) {
  db.use("DELETE FROM queue_messages WHERE number = ?").bind(1, number).run();
  db.use("DELETE FROM queue_bodies WHERE number = ?").bind(1, number).run();
}

}  // namespace

std::string_view text(MessageStatus status) { return kStatuses.at(static_cast<std::size_t>(status)); }

std::optional<MessageStatus> messageStatusNamed(std::string_view name) {
  for (std::size_t i = 0; i < kStatuses.size(); ++i)
    if (kStatuses[i] == name) return static_cast<MessageStatus>(i);
  return std::nullopt;
}

std::string messageId(std::int64_t number) { return std::string(kIdPrefix) + std::to_string(number); }

std::optional<std::int64_t> messageNumber(std::string_view id) {
  if (!id.starts_with(kIdPrefix)) return std::nullopt;
  id.remove_prefix(kIdPrefix.size());
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(id.data(), id.data() + id.size(), number);
  if (fault != std::errc() || end != id.data() + id.size() || number < 0) return std::nullopt;
  return number;
}

std::int64_t operationsOf(std::int64_t bodyBytes) {
  return bodyBytes <= kOperationBytes ? 1 : (bodyBytes + kOperationBytes - 1) / kOperationBytes;
}

namespace messages {

Result<std::vector<QueueMessage>> send(Db& db, const QueueRow& queue, const QueueBatchSend& batch, UtcTime now,
                                       std::int64_t backlogBytesLimit) {
  std::int64_t bytes = 0;
  for (const QueueSend& message : batch.messages) bytes += static_cast<std::int64_t>(message.body.size());
  if (queue.backlogBytes + bytes > backlogBytesLimit)
    return Unexpected(makeError(402, "payment_required",
                                "The backlog of a queue holds at most " + std::to_string(backlogBytesLimit) + " bytes.",
                                "Let the worker take messages from " + queue.name + " first."));
  std::vector<QueueMessage> out;
  out.reserve(batch.messages.size());
  const UtcTime expires = now + queue.retention;
  for (const QueueSend& message : batch.messages) {
    const std::chrono::seconds delay(message.delaySeconds.value_or(batch.delaySeconds.value_or(0)));
    const auto size = static_cast<std::int64_t>(message.body.size());
    db.use(
          "INSERT INTO queue_messages(queue, status, attempts, size, created, visible, expires) "
          "VALUES (?, 0, 0, ?, ?, ?, ?)")
        .bind(1, queue.number)
        .bind(2, size)
        .bind(3, now)
        .bind(4, now + delay)
        .bind(5, expires)
        .run();
    const std::int64_t number = db.lastInsertRowid();
    db.use("INSERT INTO queue_bodies(number, body) VALUES (?, ?)").bind(1, number).bindBlob(2, message.body).run();
    out.push_back({messageId(number), std::string(text(MessageStatus::Queued)), 0, size, formatSpaceTime(now + delay),
                   formatSpaceTime(now)});
  }
  queues::addToBacklog(db, queue.number, static_cast<std::int64_t>(out.size()), bytes);
  return out;
}

std::vector<QueueMessage> list(Db& db, const QueueRow& queue, const MessageQuery& query, UtcTime now) {
  auto rows = query.status ? db.use(
                                 "SELECT number, status, attempts, size, visible, created FROM queue_messages "
                                 "INDEXED BY queue_messages_by_status "
                                 "WHERE queue = ?1 AND number > ?2 AND expires > ?3 AND status = ?5 "
                                 "ORDER BY number LIMIT ?4")
                           : db.use(
                                 "SELECT number, status, attempts, size, visible, created FROM queue_messages "
                                 "INDEXED BY queue_messages_in_order "
                                 "WHERE queue = ?1 AND number > ?2 AND expires > ?3 ORDER BY number LIMIT ?4");
  rows.bind(1, queue.number).bind(2, query.after).bind(3, now).bind(4, query.limit + 1);
  if (query.status) rows.bind(5, static_cast<std::int64_t>(*query.status));
  std::vector<QueueMessage> out;
  while (rows.step()) out.push_back(summaryOf(rows));
  return out;
}

std::string body(Db& db, std::int64_t number) {
  auto row = db.use("SELECT body FROM queue_bodies WHERE number = ?");
  row.bind(1, number);
  return row.step() ? row.text(0) : std::string();
}

QueueMetrics metrics(Db& db, const QueueRow& queue, UtcTime now) {
  QueueMetrics out;
  // The totals of the row, less what is expired and not swept yet.
  auto expired = db.use(
      "SELECT count(*), ifnull(sum(size), 0) FROM queue_messages INDEXED BY queue_messages_by_expiry "
      "WHERE expires <= ? AND queue = ? AND status = 0");
  expired.bind(1, now).bind(2, queue.number);
  if (!expired.step()) return out;
  out.backlogCount = queue.backlog - expired.integer(0);
  out.backlogBytes = queue.backlogBytes - expired.integer(1);
  auto oldest = db.use(
      "SELECT created FROM queue_messages INDEXED BY queue_messages_by_status "
      "WHERE queue = ? AND status = 0 AND expires > ? ORDER BY number LIMIT 1");
  oldest.bind(1, queue.number).bind(2, now);
  if (oldest.step()) out.oldestMessageTimestamp = oldest.integer(0);
  return out;
}

Expired removeExpired(Db& db, UtcTime now, std::int64_t most) {
  struct Row {
    std::int64_t number, queue, size;
    MessageStatus status;
    bool ofQueue;  // not of one that was removed
  };
  std::vector<Row> rows;
  {
    auto query = db.use(
        "SELECT m.number, m.queue, m.size, m.status, EXISTS(SELECT 1 FROM queues q WHERE q.number = m.queue) "
        "FROM queue_messages m INDEXED BY queue_messages_by_expiry WHERE m.expires <= ? ORDER BY m.expires LIMIT ?");
    query.bind(1, now).bind(2, most);
    while (query.step())
      rows.push_back({query.integer(0), query.integer(1), query.integer(2),
                      static_cast<MessageStatus>(query.integer(3)), query.integer(4) != 0});
  }
  Expired out;
  std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> gone;  // messages and bytes by queue
  for (const Row& row : rows) {
    removeMessage(db, row.number);
    if (!row.ofQueue) continue;
    if (row.status != MessageStatus::Done) out.operations += operationsOf(row.size);
    if (row.status != MessageStatus::Queued) continue;
    auto& [count, bytes] = gone[row.queue];
    ++count;
    bytes += row.size;
  }
  for (const auto& [queue, total] : gone) queues::addToBacklog(db, queue, -total.first, -total.second);
  out.more = static_cast<std::int64_t>(rows.size()) == most;
  return out;
}

std::optional<UtcTime> nextExpiry(Db& db) {
  auto row = db.use("SELECT expires FROM queue_messages ORDER BY expires LIMIT 1");
  return row.step() ? std::optional(row.time(0)) : std::nullopt;
}

bool removeSome(Db& db, std::int64_t queue, std::int64_t most) {
  std::vector<std::int64_t> numbers;
  {
    auto query = db.use("SELECT number FROM queue_messages INDEXED BY queue_messages_in_order WHERE queue = ? LIMIT ?");
    query.bind(1, queue).bind(2, most);
    while (query.step()) numbers.push_back(query.integer(0));
  }
  for (const std::int64_t number : numbers) removeMessage(db, number);
  return static_cast<std::int64_t>(numbers.size()) < most;
}

}  // namespace messages

}  // namespace tovuk::local
