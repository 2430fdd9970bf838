// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The queues themselves: their settings and the totals of what waits in them. Table `queues` of data.db; which queues
// exist, and their names, is in the registry.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/plans.h"
#include "api/contract/queue/queue.h"
#include "api/contract/resource/resource.h"
#include "api/contract/result.h"
#include "api/local/store/db.h"

namespace tovuk::local {

inline constexpr const char* kQueuesSchema = R"(
CREATE TABLE IF NOT EXISTS queues(number INTEGER PRIMARY KEY, max_retries INTEGER NOT NULL,
  retention INTEGER NOT NULL, batch_size INTEGER NOT NULL, batch_wait INTEGER NOT NULL, dead_letter INTEGER,
  backlog INTEGER NOT NULL DEFAULT 0, backlog_bytes INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS queues_by_dead_letter ON queues(dead_letter) WHERE dead_letter IS NOT NULL;
CREATE INDEX IF NOT EXISTS queues_with_backlog ON queues(number) WHERE backlog > 0;
)";

struct QueueRow {
  std::int64_t number = 0;
  std::string serviceId, name;
  std::int64_t maxRetries = 0;
  std::chrono::seconds retention{0};
  std::int64_t batchSize = 0;
  std::chrono::seconds batchWait{0};
  std::optional<std::int64_t> deadLetter;
  std::optional<std::string> deadLetterName;
  std::int64_t backlog =
      0;  // messages with status queued, ready or delayed, expired ones that still lie there included
  std::int64_t backlogBytes = 0;

  [[nodiscard]] QueueBinding binding() const;
};

namespace queues {

// `settings` is whole, `databases` see registry::add(). Errors: what the registry says, Invalid (dead-letter queue),
// Conflict when the account has as many as the plan allows.
Result<Done> create(Db& db, std::string_view serviceId, const QueueCreate& wanted, std::int64_t databases, Plan plan);
Result<Done> update(Db& db, std::string_view serviceId, std::string_view ref, const QueueUpdate& wanted);
// Queues whose dead-letter queue it was have none from then on.
Result<Done> remove(Db& db, std::string_view serviceId, std::string_view ref);

Result<QueueRow> find(Db& db, std::string_view serviceId, std::string_view ref);  // error: NotFound
std::optional<QueueRow> byNumber(Db& db, std::int64_t number);
std::vector<QueueRow> list(Db& db, std::string_view serviceId);  // in the order they were made

// Messages became queued (positive) or ceased to be (negative).
void addToBacklog(Db& db, std::int64_t number, std::int64_t messages, std::int64_t bytes);

}  // namespace queues

}  // namespace tovuk::local
