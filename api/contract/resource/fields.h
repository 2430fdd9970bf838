// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of ServiceResourcesResponse (internal to the codec).
#pragma once

#include "api/contract/resource/resource.h"
#include "api/contract/sqlite/fields.h"
#include "api/contract/usage/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<KvNamespaceBinding> p) {
  v.text("id", p.id);
  v.text("name", p.name);
  v.nullableCount("storageLimitMib", p.storageLimitMib);
  v.count("storageUsedBytes", p.storageUsedBytes);
}

template <class V>
void visit(V& v, typename V::template Ref<QueueBinding> p) {
  v.text("id", p.id);
  v.text("name", p.name);
  v.count("maxRetries", p.maxRetries);
  v.count("retentionSeconds", p.retentionSeconds);
  v.count("maxBatchSize", p.maxBatchSize);
  v.count("maxBatchTimeoutSeconds", p.maxBatchTimeoutSeconds);
  v.nullableText("deadLetterQueueId", p.deadLetterQueueId);
  v.nullableText("deadLetterQueueName", p.deadLetterQueueName);
}

template <class V>
void visit(V& v, typename V::template Ref<CronTrigger> p) {
  v.text("id", p.id);
  v.text("name", p.name);
  v.text("cronExpression", p.cronExpression);
  v.boolean("enabled", p.enabled);
}

template <class V>
void visit(V& v, typename V::template Ref<StateNamespace> p) {
  v.text("id", p.id);
  v.text("className", p.className);
  v.count("storageLimitMib", p.storageLimitMib);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceBinding> p) {
  v.text("bindingName", p.bindingName);
  v.text("targetServiceId", p.targetServiceId);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceResources> p) {
  v.text("serviceId", p.serviceId);
  v.object("limits", p.limits);
  v.object("pricing", p.pricing);
  v.list("sqliteDatabases", p.sqliteDatabases);
  v.list("kvNamespaces", p.kvNamespaces);
  v.list("queues", p.queues);
  v.list("cronTriggers", p.cronTriggers);
  v.list("stateNamespaces", p.stateNamespaces);
  v.list("serviceBindings", p.serviceBindings);
  v.list("usageCaps", p.usageCaps);
  v.texts("nextActions", p.nextActions);
}

}  // namespace tovuk
