// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the queue payloads, both directions; see api/contract/codec.h for what decoding promises.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/queue/queue.h"
#include "api/contract/reader.h"
#include "api/contract/result.h"

namespace tovuk {

// Requests are read strictly: a wrong kind, a bound that is passed, or a field that the contract does not have is an
// error (kind Invalid) whose message names the JSON pointer and the limit.
Result<QueueCreate> decodeQueueCreate(std::string_view json);
Result<QueueUpdate> decodeQueueUpdate(std::string_view json);
Result<QueueSend> decodeQueueSend(std::string_view json);
Result<QueueBatchSend> decodeQueueBatchSend(std::string_view json);

std::string encode(const QueueCreate& value);
std::string encode(const QueueUpdate& value);
std::string encode(const QueueSend& value);
std::string encode(const QueueBatchSend& value);

Result<QueueMessages> decodeQueueMessages(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<QueueMessageSent> decodeQueueMessageSent(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<QueueBatchSent> decodeQueueBatchSent(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<QueueMetricsAnswer> decodeQueueMetrics(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<QueueBodies> decodeQueueBodies(std::string_view json, std::vector<Problem>* problems = nullptr);

std::string encode(const QueueMessages& value);
std::string encode(const QueueMessageSent& value);
std::string encode(const QueueBatchSent& value);
std::string encode(const QueueMetricsAnswer& value);
std::string encode(const QueueBodies& value);

}  // namespace tovuk
