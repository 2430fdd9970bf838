// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of all queues, in data.db: sending and reading them. What delivery does with them is in leases.h.
//
// Where the contract is silent: a message lives for the retention that its queue had when it was sent; one that was
// delivered (done) or given up (dead) stays in the list until then. Lists are in the order of sending.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/queue/queue.h"
#include "api/contract/result.h"
#include "api/local/queue/queues.h"
#include "api/local/store/db.h"

namespace tovuk::local {

// Bodies lie apart, so that a change of status does not write them again. Counting what is expired but still there
// needs nothing but its index.
inline constexpr const char* kMessagesSchema = R"(
CREATE TABLE IF NOT EXISTS queue_messages(number INTEGER PRIMARY KEY AUTOINCREMENT, queue INTEGER NOT NULL,
  status INTEGER NOT NULL, attempts INTEGER NOT NULL, size INTEGER NOT NULL, created INTEGER NOT NULL,
  visible INTEGER NOT NULL, expires INTEGER NOT NULL, lease INTEGER);
CREATE TABLE IF NOT EXISTS queue_bodies(number INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS queue_messages_in_order ON queue_messages(queue, number);
CREATE INDEX IF NOT EXISTS queue_messages_by_status ON queue_messages(queue, status, number);
CREATE INDEX IF NOT EXISTS queue_messages_ready ON queue_messages(queue, visible, number) WHERE status = 0;
CREATE INDEX IF NOT EXISTS queue_messages_leased ON queue_messages(visible) WHERE status = 1;
CREATE INDEX IF NOT EXISTS queue_messages_by_expiry ON queue_messages(expires, queue, status, size);
)";

// The numbers stand in the table and in the conditions of its indexes.
enum class MessageStatus : std::uint8_t { Queued, Inflight, Done, Dead };
std::string_view text(MessageStatus status);
std::optional<MessageStatus> messageStatusNamed(std::string_view name);

std::string messageId(std::int64_t number);
std::optional<std::int64_t> messageNumber(std::string_view id);

// Metered operations of one message: 64 KB begun, of a thousand bytes each as in all queue limits of the plan.
std::int64_t operationsOf(std::int64_t bodyBytes);

struct MessageQuery {
  std::optional<MessageStatus> status;
  std::int64_t after = 0;  // a message number
  std::int64_t limit = 0;
};

namespace messages {

// One message or none of them is there afterwards. Error: PaymentRequired (the backlog is full).
Result<std::vector<QueueMessage>> send(Db& db, const QueueRow& queue, const QueueBatchSend& batch, UtcTime now,
                                       std::int64_t backlogBytesLimit);

// One more than `limit` when there are more.
std::vector<QueueMessage> list(Db& db, const QueueRow& queue, const MessageQuery& query, UtcTime now);
std::string body(Db& db, std::int64_t number);
QueueMetrics metrics(Db& db, const QueueRow& queue, UtcTime now);

struct Expired {
  bool more = false;
  std::int64_t operations = 0;  // a message that nobody acknowledged is deleted at the account's cost
};
// Deletes at most `most` messages whose retention is over.
Expired removeExpired(Db& db, UtcTime now, std::int64_t most);
std::optional<UtcTime> nextExpiry(Db& db);

// At most `most` messages of a queue, true when none is left.
bool removeSome(Db& db, std::int64_t queue, std::int64_t most);

}  // namespace messages

}  // namespace tovuk::local
