// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What delivery does with messages: a batch is leased, then acknowledged, given back or retried. A lease has a number
// of its own, so that an answer that comes too late, or after the data was replaced, changes nothing.
//
// Retries: the well-known edge platform gives a failed batch to the consumer again, at once unless the consumer names
// a delay, and advises exponential back-off. A worker here has no way to name one, so Tovuk's documented back-off of
// alarms holds: 2 s after the first attempt, twice as long each time, at most 15 minutes. A message is delivered at
// most maxRetries + 1 times. It then moves to the dead-letter queue, keeping its id and its creation time, with no
// attempts and that queue's retention from then on; without such a queue its status becomes dead.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/local/queue/messages.h"
#include "api/local/queue/queues.h"
#include "api/local/store/db.h"

namespace tovuk::local {

struct LeasedMessage {
  std::int64_t number = 0, attempts = 0, size = 0;  // this attempt counted
  UtcTime created, visible;                         // before the lease
  std::string body;
};

struct Batch {
  std::int64_t queue = 0, lease = 0;
  std::string serviceId, queueName;
  std::vector<LeasedMessage> messages;
};

// A queue with something queued, and when its next batch is whole or has waited long enough.
struct Candidate {
  QueueRow queue;
  UtcTime due;
};

std::chrono::seconds backOff(std::int64_t attempts);

namespace leases {

std::vector<Candidate> candidates(Db& db);

// The oldest ready messages, at most a batch; none when they are gone meanwhile.
Batch take(Db& db, const QueueRow& queue, std::int64_t lease, UtcTime now);

// Some of its messages are still this batch's, and its queue was not removed.
bool isHeld(Db& db, const Batch& batch);

// Each returns the metered operations that it made.
std::int64_t acknowledge(Db& db, const Batch& batch, UtcTime now);
std::int64_t retry(Db& db, const Batch& batch, UtcTime now);
// As if it had never been taken: no attempt is used.
void giveBack(Db& db, const Batch& batch);

// Leases that ended without an answer before `until`: their messages are ready again. Returns the leases.
std::vector<std::int64_t> end(Db& db, UtcTime until, UtcTime now);
std::optional<UtcTime> nextEnd(Db& db);

}  // namespace leases

}  // namespace tovuk::local
