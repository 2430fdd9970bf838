// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Payloads of queues (schemas page, section 2.7). QueueBinding is in resource.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/resource/resource.h"

namespace tovuk {

// What is not set keeps its value, or takes the default of a new queue.
struct QueueSettings {
  std::optional<std::int64_t> maxRetries, retentionSeconds, maxBatchSize, maxBatchTimeoutSeconds;
  friend bool operator==(const QueueSettings&, const QueueSettings&) = default;
};

struct QueueCreate {
  std::string name;
  QueueSettings settings;
  std::optional<std::string> deadLetterQueue;  // id or name
  friend bool operator==(const QueueCreate&, const QueueCreate&) = default;
};

struct QueueUpdate {
  QueueSettings settings;
  std::optional<std::string> deadLetterQueue;  // id or name
  bool clearsDeadLetterQueue = false;          // "deadLetterQueue": null
  friend bool operator==(const QueueUpdate&, const QueueUpdate&) = default;
};

// QueueMessageSendRequest and QueueMessageBatchItem.
struct QueueSend {
  std::string body;     // the bytes that the worker gets
  bool base64 = false;  // how they travel
  std::optional<std::int64_t> delaySeconds;
  friend bool operator==(const QueueSend&, const QueueSend&) = default;
};

struct QueueBatchSend {
  std::vector<QueueSend> messages;
  std::optional<std::int64_t> delaySeconds;  // of messages without a delay of their own
  friend bool operator==(const QueueBatchSend&, const QueueBatchSend&) = default;
};

// QueueMessageSummary.
struct QueueMessage {
  std::string id;
  std::string status;  // queued, inflight, done, dead
  std::optional<std::int64_t> attempts, bodySizeBytes;
  std::string visibleAt, createdAt;
  friend bool operator==(const QueueMessage&, const QueueMessage&) = default;
};

struct QueueMessages {
  QueueBinding queue;
  std::vector<QueueMessage> messages;
  std::optional<std::string> nextCursor;
  std::vector<std::string> nextActions;
  friend bool operator==(const QueueMessages&, const QueueMessages&) = default;
};

struct QueueMessageSent {
  QueueBinding queue;
  QueueMessage message;
  std::vector<std::string> nextActions;
  friend bool operator==(const QueueMessageSent&, const QueueMessageSent&) = default;
};

struct QueueBatchSent {
  QueueBinding queue;
  std::vector<QueueMessage> messages;
  std::optional<std::int64_t> successfulMessageCount;
  std::vector<std::string> nextActions;
  friend bool operator==(const QueueBatchSent&, const QueueBatchSent&) = default;
};

struct QueueMetrics {
  std::optional<std::int64_t> backlogCount, backlogBytes;
  std::optional<std::int64_t> oldestMessageTimestamp;  // Unix milliseconds; null: no message is queued
  friend bool operator==(const QueueMetrics&, const QueueMetrics&) = default;
};

struct QueueMetricsAnswer {
  QueueBinding queue;
  QueueMetrics metrics;
  std::vector<std::string> nextActions;
  friend bool operator==(const QueueMetricsAnswer&, const QueueMetricsAnswer&) = default;
};

// Of the local service only: a message with its body.
struct QueueMessageBody {
  QueueMessage message;
  std::string bodyBase64;
  std::optional<std::string> bodyText;  // null: the bytes are not UTF-8
  friend bool operator==(const QueueMessageBody&, const QueueMessageBody&) = default;
};

struct QueueBodies {
  QueueBinding queue;
  std::vector<QueueMessageBody> messages;
  std::optional<std::string> nextCursor;
  std::vector<std::string> nextActions;
  friend bool operator==(const QueueBodies&, const QueueBodies&) = default;
};

}  // namespace tovuk
