// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the KV answers (internal to the codec).
#pragma once

#include "api/contract/kv/kv.h"
#include "api/contract/resource/fields.h"

namespace tovuk {

// The tree has lost the order of the names: the codec takes the text of metadata from the document itself.
inline void visit(DecodeFields& /*v*/, KvMetadata& /*p*/) {}

template <class V>
void visit(V& v, typename V::template Ref<KvEntrySummary> p) {
  v.text("key", p.key);
  v.count("valueSizeBytes", p.valueSizeBytes);
  v.object("metadata", p.metadata);
  v.nullableText("expiresAt", p.expiresAt);
  v.text("createdAt", p.createdAt);
  v.text("updatedAt", p.updatedAt);
}

template <class V>
void visit(V& v, typename V::template Ref<KvKeysResponse> p) {
  v.object("namespace", p.space);
  v.list("keys", p.keys);
  v.boolean("listComplete", p.listComplete);
  v.nullableText("nextCursor", p.nextCursor);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<KvEntryResponse> p) {
  v.object("namespace", p.space);
  v.object("entry", p.entry);
  v.text("valueBase64", p.valueBase64);
  v.nullableText("valueText", p.valueText);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<KvBulkGetItem> p) {
  v.text("key", p.key);
  v.boolean("found", p.found);
  v.nullableObject("entry", p.entry);
  v.nullableText("valueBase64", p.valueBase64);
  v.nullableText("valueText", p.valueText);
}

template <class V>
void visit(V& v, typename V::template Ref<KvBulkGetResponse> p) {
  v.object("namespace", p.space);
  v.list("values", p.values);
  v.count("successfulKeyCount", p.successfulKeyCount);
  v.texts("missingKeys", p.missingKeys);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<KvBulkMutationResponse> p) {
  v.object("namespace", p.space);
  v.count("successfulKeyCount", p.successfulKeyCount);
  v.count("deletedKeyCount", p.deletedKeyCount);
  v.texts("missingKeys", p.missingKeys);
  v.texts("unsuccessfulKeys", p.unsuccessfulKeys);
  v.list("keys", p.keys);
  v.texts("nextActions", p.nextActions);
}

}  // namespace tovuk
