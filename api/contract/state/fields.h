// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the State payloads (internal to the codec).
#pragma once

#include "api/contract/resource/fields.h"
#include "api/contract/state/state.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<StateInstance> p) {
  v.text("id", p.id);
  v.text("namespaceId", p.namespaceId);
  v.text("objectKey", p.objectKey);
  v.count("storageUsedBytes", p.storageUsedBytes);
  v.count("storageUsedMib", p.storageUsedMib);
  v.nullableText("lastSeenAt", p.lastSeenAt);
  v.nullableText("hibernatedAt", p.hibernatedAt);
  v.text("createdAt", p.createdAt);
  v.text("updatedAt", p.updatedAt);
  v.nullableText("alarmScheduledAt", p.alarmScheduledAt);
  v.nullableCount("alarmScheduledAtUnixMs", p.alarmScheduledAtUnixMs);
  v.nullableText("alarmLastFireAt", p.alarmLastFireAt);
  v.count("alarmRetryCount", p.alarmRetryCount);
}

template <class V>
void visit(V& v, typename V::template Ref<StateEntrySummary> p) {
  v.text("key", p.key);
  v.count("valueSizeBytes", p.valueSizeBytes);
  v.text("createdAt", p.createdAt);
  v.text("updatedAt", p.updatedAt);
}

template <class V>
void visit(V& v, typename V::template Ref<StateInstancesResponse> p) {
  v.object("namespace", p.stateNamespace);
  v.list("objects", p.objects);
  v.nullableText("nextCursor", p.nextCursor);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<StateKeysResponse> p) {
  v.object("namespace", p.stateNamespace);
  v.object("object", p.object);
  v.list("keys", p.keys);
  v.boolean("listComplete", p.listComplete);
  v.nullableText("nextCursor", p.nextCursor);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<StateEntryResponse> p) {
  v.object("namespace", p.stateNamespace);
  v.object("object", p.object);
  v.object("entry", p.entry);
  v.text("valueBase64", p.valueBase64);
  v.nullableText("valueText", p.valueText);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<StateDeleted> p) {
  v.object("namespace", p.stateNamespace);
  v.object("object", p.object);
  v.boolean("deleted", p.deleted);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<StateAlarmResponse> p) {
  v.object("namespace", p.stateNamespace);
  v.object("object", p.object);
  v.nullableText("scheduledAt", p.scheduledAt);
  v.nullableCount("scheduledAtUnixMs", p.scheduledAtUnixMs);
  v.nullableText("lastFireAt", p.lastFireAt);
  v.count("retryCount", p.retryCount);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<StateNamespaceCreateRequest> p) {
  v.text("className", p.className);
}

template <class V>
void visit(V& v, typename V::template Ref<StateAlarmRun> p) {
  v.text("objectId", p.objectId);
  v.text("objectKey", p.objectKey);
  v.text("scheduledAt", p.scheduledAt);
  v.count("scheduledAtUnixMs", p.scheduledAtUnixMs);
  v.text("ranAt", p.ranAt);
  v.count("ranAtUnixMs", p.ranAtUnixMs);
  v.count("durationMs", p.durationMs);
  v.count("retryCount", p.retryCount);
  v.boolean("isRetry", p.isRetry);
  v.text("result", p.result);
  v.nullableText("nextAttemptAt", p.nextAttemptAt);
  v.nullableCount("nextAttemptAtUnixMs", p.nextAttemptAtUnixMs);
}

template <class V>
void visit(V& v, typename V::template Ref<StateAlarmRuns> p) {
  v.object("namespace", p.stateNamespace);
  v.list("runs", p.runs);
  v.nullableText("nextCursor", p.nextCursor);
}

template <class V>
void visit(V& v, typename V::template Ref<StateAlarmEvent> p) {
  v.text("className", p.className);
  v.text("namespaceId", p.namespaceId);
  v.text("objectKey", p.objectKey);
  v.text("objectId", p.objectId);
  v.text("scheduledAt", p.scheduledAt);
  v.count("scheduledAtUnixMs", p.scheduledAtUnixMs);
  v.count("retryCount", p.retryCount);
  v.boolean("isRetry", p.isRetry);
}

}  // namespace tovuk
