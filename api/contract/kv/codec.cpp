// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/kv/codec.h"

#include <algorithm>

#include "api/contract/kv/fields.h"
#include "api/contract/kv/json_text.h"

namespace tovuk {

namespace {

// The document is JSON: decodePayload() has read it.
void takeMetadata(std::string_view entryText, KvEntrySummary& entry) {
  const std::string_view text = kv::member(entryText, "metadata");
  if (text.starts_with('{')) entry.metadata.json = kv::compact(text);
}

// The texts of the objects of an array: what decoding made items of.
std::vector<std::string_view> objects(std::string_view document, std::string_view name) {
  std::vector<std::string_view> out = kv::items(kv::member(document, name));
  std::erase_if(out, [](std::string_view item) { return !item.starts_with('{'); });
  return out;
}

void takeMetadata(std::string_view document, std::vector<KvEntrySummary>& keys) {
  const auto texts = objects(document, "keys");
  for (std::size_t i = 0; i < std::min(texts.size(), keys.size()); ++i) takeMetadata(texts[i], keys[i]);
}

template <class T>
std::string encodeText(const T& value, std::size_t expected) {
  std::string out;
  out.reserve(expected);
  kv::TextFields::write(out, value);
  return out;
}

constexpr std::size_t kEntryBytes = 256;  // what an entry takes in an answer, about

}  // namespace

Result<KvKeysResponse> decodeKvKeys(std::string_view json, std::vector<Problem>* problems) {
  auto out = decodePayload<KvKeysResponse>(json, problems);
  if (out) takeMetadata(json, out->keys);
  return out;
}

Result<KvEntryResponse> decodeKvEntry(std::string_view json, std::vector<Problem>* problems) {
  auto out = decodePayload<KvEntryResponse>(json, problems);
  if (out) takeMetadata(kv::member(json, "entry"), out->entry);
  return out;
}

Result<KvBulkGetResponse> decodeKvBulkGet(std::string_view json, std::vector<Problem>* problems) {
  auto out = decodePayload<KvBulkGetResponse>(json, problems);
  if (!out) return out;
  const auto texts = objects(json, "values");
  for (std::size_t i = 0; i < std::min(texts.size(), out->values.size()); ++i)
    if (auto& entry = out->values[i].entry) takeMetadata(kv::member(texts[i], "entry"), *entry);
  return out;
}

Result<KvBulkMutationResponse> decodeKvBulkMutation(std::string_view json, std::vector<Problem>* problems) {
  auto out = decodePayload<KvBulkMutationResponse>(json, problems);
  if (out) takeMetadata(json, out->keys);
  return out;
}

std::string encode(const KvKeysResponse& value) { return encodeText(value, (value.keys.size() + 2) * kEntryBytes); }

std::string encode(const KvEntryResponse& value) {
  return encodeText(value,
                    4 * kEntryBytes + value.valueBase64.size() + (value.valueText ? value.valueText->size() : 0));
}

std::string encode(const KvBulkGetResponse& value) {
  std::size_t expected = (value.values.size() + 2) * kEntryBytes;
  for (const KvBulkGetItem& item : value.values)
    expected += (item.valueBase64 ? item.valueBase64->size() : 0) + (item.valueText ? item.valueText->size() : 0);
  return encodeText(value, expected);
}

std::string encode(const KvBulkMutationResponse& value) {
  return encodeText(value, (value.keys.size() + 2) * kEntryBytes);
}

}  // namespace tovuk
