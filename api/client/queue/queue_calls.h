// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoints of queues (schemas page, section 2.7). `service` and `queue` are ids or names. Errors are those of
// Client; NotFound also when the queue is gone.
#pragma once

#include <cstdint>
#include <string>

#include "api/client/client.h"
#include "api/client/reply.h"
#include "api/contract/queue/limits.h"
#include "api/contract/queue/queue.h"

namespace tovuk::client {

// Which messages to list, in the order of sending.
struct QueuePage {
  std::string status;                      // queued, inflight, done, dead; empty: all
  std::string cursor;                      // nextCursor of the page before; empty: the first page
  std::int64_t limit = kDefaultQueuePage;  // 1 to kMaxQueuePage
};

// POST {S}/queues. Name: isLowName. Conflict when it is taken.
Reply<ServiceResources> createQueue(Client& client, const std::string& service, const QueueCreate& queue);
// PUT {S}/queues/{queue}: what is not set in `changes` keeps its value. There is no rename.
Reply<ServiceResources> updateQueue(Client& client, const std::string& service, const std::string& queue,
                                    const QueueUpdate& changes);
// DELETE {S}/queues/{queue}: with all its messages.
Reply<ServiceResources> deleteQueue(Client& client, const std::string& service, const std::string& queue);

// GET {S}/queues/{queue}/messages: never the bodies. Metered as queue operations by the hosted service.
Reply<QueueMessages> queueMessages(Client& client, const std::string& service, const std::string& queue,
                                   const QueuePage& page);
// GET /v1/local/services/{service}/queues/{queue}/messages: the same with bodies. Local service only, not metered; a
// page ends early when its bodies have 8 MiB.
Reply<QueueBodies> localQueueBodies(Client& client, const std::string& service, const std::string& queue,
                                    const QueuePage& page);
// GET {S}/queues/{queue}/metrics.
Reply<QueueMetricsAnswer> queueMetrics(Client& client, const std::string& service, const std::string& queue);

// POST {S}/queues/{queue}/messages. Never repeated: a call without an answer may have been carried out.
Reply<QueueMessageSent> sendQueueMessage(Client& client, const std::string& service, const std::string& queue,
                                         const QueueSend& message);
// POST {S}/queues/{queue}/messages/batch: 1 to 100 messages of 256000 bytes together; all or none of them.
Reply<QueueBatchSent> sendQueueBatch(Client& client, const std::string& service, const std::string& queue,
                                     const QueueBatchSend& batch);

}  // namespace tovuk::client
