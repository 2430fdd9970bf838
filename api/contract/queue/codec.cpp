// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/queue/codec.h"

#include "api/contract/queue/fields.h"

namespace tovuk {

Result<QueueMessages> decodeQueueMessages(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<QueueMessages>(json, problems);
}

Result<QueueMessageSent> decodeQueueMessageSent(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<QueueMessageSent>(json, problems);
}

Result<QueueBatchSent> decodeQueueBatchSent(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<QueueBatchSent>(json, problems);
}

Result<QueueMetricsAnswer> decodeQueueMetrics(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<QueueMetricsAnswer>(json, problems);
}

Result<QueueBodies> decodeQueueBodies(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<QueueBodies>(json, problems);
}

std::string encode(const QueueMessages& value) { return encodePayload(value); }
std::string encode(const QueueMessageSent& value) { return encodePayload(value); }
std::string encode(const QueueBatchSent& value) { return encodePayload(value); }
std::string encode(const QueueMetricsAnswer& value) { return encodePayload(value); }
std::string encode(const QueueBodies& value) { return encodePayload(value); }

}  // namespace tovuk
