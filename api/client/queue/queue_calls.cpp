// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/queue/queue_calls.h"

#include <utility>
#include <vector>

#include "api/client/call.h"
#include "api/contract/queue/codec.h"

namespace tovuk::client {

namespace {

Request pageRequest(std::vector<std::string> segments, const QueuePage& page) {
  return readRequest(std::move(segments),
                     {{"limit", std::to_string(page.limit)}, {"cursor", page.cursor}, {"status", page.status}});
}

}  // namespace

Reply<ServiceResources> createQueue(Client& client, const std::string& service, const QueueCreate& queue) {
  return changeResources(client, service, writeRequest(Verb::Post, servicePath(service, {"queues"}), encode(queue)));
}

Reply<ServiceResources> updateQueue(Client& client, const std::string& service, const std::string& queue,
                                    const QueueUpdate& changes) {
  return changeResources(client, service,
                         writeRequest(Verb::Put, servicePath(service, {"queues", queue}), encode(changes)));
}

Reply<ServiceResources> deleteQueue(Client& client, const std::string& service, const std::string& queue) {
  return changeResources(client, service, writeRequest(Verb::Delete, servicePath(service, {"queues", queue})));
}

Reply<QueueMessages> queueMessages(Client& client, const std::string& service, const std::string& queue,
                                   const QueuePage& page) {
  return callOf<QueueMessages>(client, pageRequest(servicePath(service, {"queues", queue, "messages"}), page),
                               decodeQueueMessages);
}

Reply<QueueBodies> localQueueBodies(Client& client, const std::string& service, const std::string& queue,
                                    const QueuePage& page) {
  return callOf<QueueBodies>(
      client, pageRequest({"v1", "local", "services", service, "queues", queue, "messages"}, page), decodeQueueBodies);
}

Reply<QueueMetricsAnswer> queueMetrics(Client& client, const std::string& service, const std::string& queue) {
  return callOf<QueueMetricsAnswer>(client, readRequest(servicePath(service, {"queues", queue, "metrics"})),
                                    decodeQueueMetrics);
}

Reply<QueueMessageSent> sendQueueMessage(Client& client, const std::string& service, const std::string& queue,
                                         const QueueSend& message) {
  return callOf<QueueMessageSent>(
      client, writeRequest(Verb::Post, servicePath(service, {"queues", queue, "messages"}), encode(message)),
      decodeQueueMessageSent);
}

Reply<QueueBatchSent> sendQueueBatch(Client& client, const std::string& service, const std::string& queue,
                                     const QueueBatchSend& batch) {
  return callOf<QueueBatchSent>(
      client, writeRequest(Verb::Post, servicePath(service, {"queues", queue, "messages", "batch"}), encode(batch)),
      decodeQueueBatchSent);
}

}  // namespace tovuk::client
