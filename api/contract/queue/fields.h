// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the queue payloads (internal to the codec).
#pragma once

#include "api/contract/fields.h"
#include "api/contract/queue/queue.h"
#include "api/contract/resource/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<QueueMessage> p) {
  v.text("id", p.id);
  v.text("status", p.status);
  v.count("attempts", p.attempts);
  v.count("bodySizeBytes", p.bodySizeBytes);
  v.text("visibleAt", p.visibleAt);
  v.text("createdAt", p.createdAt);
}

template <class V>
void visit(V& v, typename V::template Ref<QueueMessages> p) {
  v.object("queue", p.queue);
  v.list("messages", p.messages);
  v.nullableText("nextCursor", p.nextCursor);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<QueueMessageSent> p) {
  v.object("queue", p.queue);
  v.object("message", p.message);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<QueueBatchSent> p) {
  v.object("queue", p.queue);
  v.list("messages", p.messages);
  v.count("successfulMessageCount", p.successfulMessageCount);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<QueueMetrics> p) {
  v.count("backlogCount", p.backlogCount);
  v.count("backlogBytes", p.backlogBytes);
  v.nullableCount("oldestMessageTimestamp", p.oldestMessageTimestamp);
}

template <class V>
void visit(V& v, typename V::template Ref<QueueMetricsAnswer> p) {
  v.object("queue", p.queue);
  v.object("metrics", p.metrics);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<QueueMessageBody> p) {
  visit(v, p.message);
  v.text("bodyBase64", p.bodyBase64);
  v.nullableText("bodyText", p.bodyText);
}

template <class V>
void visit(V& v, typename V::template Ref<QueueBodies> p) {
  v.object("queue", p.queue);
  v.list("messages", p.messages);
  v.nullableText("nextCursor", p.nextCursor);
  v.texts("nextActions", p.nextActions);
}

}  // namespace tovuk
