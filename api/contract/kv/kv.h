// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KV namespaces and entries (schemas page, section 2.6).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/resource/resource.h"

namespace tovuk {

// A JSON object as compact text. Text and not a tree, because the order of its names is the writer's.
struct KvMetadata {
  std::string json = "{}";
  friend bool operator==(const KvMetadata&, const KvMetadata&) = default;
};

struct KvEntrySummary {
  std::string key;
  std::optional<std::int64_t> valueSizeBytes;
  KvMetadata metadata;
  std::optional<std::string> expiresAt;  // null = never
  std::string createdAt, updatedAt;      // space form
  friend bool operator==(const KvEntrySummary&, const KvEntrySummary&) = default;
};

// KvKeysResponse: a page of keys in the order of their bytes, and the answer of deleting one key.
struct KvKeysResponse {
  KvNamespaceBinding space;  // `namespace`
  std::vector<KvEntrySummary> keys;
  std::optional<bool> listComplete;  // decide by this, not by an empty page
  std::optional<std::string> nextCursor;
  std::vector<std::string> nextActions;
  friend bool operator==(const KvKeysResponse&, const KvKeysResponse&) = default;
};

// KvEntryResponse: get and put of one key.
struct KvEntryResponse {
  KvNamespaceBinding space;
  KvEntrySummary entry;
  std::string valueBase64;
  std::optional<std::string> valueText;  // null: the bytes are not UTF-8
  std::vector<std::string> nextActions;
  friend bool operator==(const KvEntryResponse&, const KvEntryResponse&) = default;
};

struct KvBulkGetItem {
  std::string key;
  std::optional<bool> found;
  std::optional<KvEntrySummary> entry;
  std::optional<std::string> valueBase64, valueText;
  friend bool operator==(const KvBulkGetItem&, const KvBulkGetItem&) = default;
};

struct KvBulkGetResponse {
  KvNamespaceBinding space;
  std::vector<KvBulkGetItem> values;               // in the order asked
  std::optional<std::int64_t> successfulKeyCount;  // keys found
  std::vector<std::string> missingKeys;            // absent or expired
  std::vector<std::string> nextActions;
  friend bool operator==(const KvBulkGetResponse&, const KvBulkGetResponse&) = default;
};

// KvBulkMutationResponse: bulk put and bulk removal.
struct KvBulkMutationResponse {
  KvNamespaceBinding space;
  std::optional<std::int64_t> successfulKeyCount;  // keys accepted
  std::optional<std::int64_t> deletedKeyCount;     // keys really removed
  std::vector<std::string> missingKeys;            // not there when they were to be removed
  std::vector<std::string> unsuccessfulKeys;       // worth a retry
  std::vector<KvEntrySummary> keys;                // the entries that a put wrote
  std::vector<std::string> nextActions;
  friend bool operator==(const KvBulkMutationResponse&, const KvBulkMutationResponse&) = default;
};

// KvEntryPutRequest, whose key is in the path, and KvBulkPutItem.
struct KvPut {
  std::string key;    // of an item of a bulk put
  std::string value;  // the bytes, decoded; sent as text when they are UTF-8, else as base64
  KvMetadata metadata;
  std::optional<std::int64_t> expiration;            // Unix seconds
  std::optional<std::int64_t> expirationTtlSeconds;  // from now; wins when both are sent
  friend bool operator==(const KvPut&, const KvPut&) = default;
};

}  // namespace tovuk
