// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// State objects, their values and alarms (schemas page, section 2.9). StateNamespace is in resource.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/resource/resource.h"

namespace tovuk {

// An object of a namespace. Times are SPACE_TIME.
struct StateInstance {
  std::string id, namespaceId, objectKey;
  std::optional<std::int64_t> storageUsedBytes, storageUsedMib;  // MiB rounded up
  std::optional<std::string> lastSeenAt, hibernatedAt;
  std::string createdAt, updatedAt;
  std::optional<std::string> alarmScheduledAt;
  std::optional<std::int64_t> alarmScheduledAtUnixMs;
  std::optional<std::string> alarmLastFireAt;
  std::optional<std::int64_t> alarmRetryCount;  // 0..6
  friend bool operator==(const StateInstance&, const StateInstance&) = default;
};

struct StateEntrySummary {
  std::string key;
  std::optional<std::int64_t> valueSizeBytes;
  std::string createdAt, updatedAt;
  friend bool operator==(const StateEntrySummary&, const StateEntrySummary&) = default;
};

struct StateInstancesResponse {
  StateNamespace stateNamespace;          // "namespace"
  std::vector<StateInstance> objects;     // in the order of their keys' bytes
  std::optional<std::string> nextCursor;  // null: the end
  std::vector<std::string> nextActions;
  friend bool operator==(const StateInstancesResponse&, const StateInstancesResponse&) = default;
};

struct StateKeysResponse {
  StateNamespace stateNamespace;
  StateInstance object;
  std::vector<StateEntrySummary> keys;
  std::optional<bool> listComplete;
  std::optional<std::string> nextCursor;
  std::vector<std::string> nextActions;
  friend bool operator==(const StateKeysResponse&, const StateKeysResponse&) = default;
};

struct StateEntryResponse {
  StateNamespace stateNamespace;
  StateInstance object;
  StateEntrySummary entry;
  std::string valueBase64;
  std::optional<std::string> valueText;  // null: the bytes are not UTF-8
  std::vector<std::string> nextActions;
  friend bool operator==(const StateEntryResponse&, const StateEntryResponse&) = default;
};

// StateMutationResponse and StateAlarmDeleteResponse: the same fields.
struct StateDeleted {
  StateNamespace stateNamespace;
  StateInstance object;
  std::optional<bool> deleted;
  std::vector<std::string> nextActions;
  friend bool operator==(const StateDeleted&, const StateDeleted&) = default;
};

struct StateAlarmResponse {
  StateNamespace stateNamespace;
  StateInstance object;
  std::optional<std::string> scheduledAt;  // null, with the next: no alarm is set
  std::optional<std::int64_t> scheduledAtUnixMs;
  std::optional<std::string> lastFireAt;
  std::optional<std::int64_t> retryCount;
  std::vector<std::string> nextActions;
  friend bool operator==(const StateAlarmResponse&, const StateAlarmResponse&) = default;
};

struct StateNamespaceCreateRequest {
  std::string className;
  friend bool operator==(const StateNamespaceCreateRequest&, const StateNamespaceCreateRequest&) = default;
};

// StateEntryPutRequest, with its value as the bytes that `encoding` says.
struct StateEntryPut {
  std::string bytes;
  friend bool operator==(const StateEntryPut&, const StateEntryPut&) = default;
};

// StateAlarmSetRequest: exactly one of the two.
struct StateAlarmSet {
  std::optional<std::int64_t> scheduledAtUnixMs, delaySeconds;
  friend bool operator==(const StateAlarmSet&, const StateAlarmSet&) = default;
};

// Of the local service only: one attempt to ring an alarm.
struct StateAlarmRun {
  std::string objectId, objectKey;
  std::string scheduledAt;  // what the alarm was set to
  std::optional<std::int64_t> scheduledAtUnixMs;
  std::string ranAt;
  std::optional<std::int64_t> ranAtUnixMs, durationMs, retryCount;
  std::optional<bool> isRetry;
  std::string result;  // accepted, refused (tried again), cleared (refused for the last time), no_worker (waits)
  std::optional<std::string> nextAttemptAt;
  std::optional<std::int64_t> nextAttemptAtUnixMs;
  friend bool operator==(const StateAlarmRun&, const StateAlarmRun&) = default;
};

struct StateAlarmRuns {
  StateNamespace stateNamespace;
  std::vector<StateAlarmRun> runs;  // newest first
  std::optional<std::string> nextCursor;
  friend bool operator==(const StateAlarmRuns&, const StateAlarmRuns&) = default;
};

// What a worker gets when an alarm rings.
struct StateAlarmEvent {
  std::string className, namespaceId, objectKey, objectId;
  std::string scheduledAt;
  std::optional<std::int64_t> scheduledAtUnixMs, retryCount;
  std::optional<bool> isRetry;
  friend bool operator==(const StateAlarmEvent&, const StateAlarmEvent&) = default;
};

}  // namespace tovuk
