// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/kv/kv_calls.h"

#include <algorithm>
#include <utility>

#include "api/client/call.h"
#include "api/contract/codec.h"
#include "api/contract/kv/codec.h"

namespace tovuk::client {

namespace {

// A value of 25 MiB travels twice, as base64 and as text, in which one byte may take six.
constexpr qint64 kValueAnswerCap = 256LL * 1024 * 1024;

Request valueRequest(Request request) {
  request.answerCap = kValueAnswerCap;
  return request;
}

}  // namespace

bool isKvPathKey(std::string_view key) {
  if (key.empty() || key == "." || key == "..") return false;
  return std::none_of(key.begin(), key.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
  });
}

Reply<ServiceResources> createKvNamespace(Client& client, const std::string& service, const std::string& name) {
  return changeResources(
      client, service,
      writeRequest(Verb::Post, servicePath(service, {"kv", "namespaces"}), encodeKvNamespaceCreate(name)));
}

Reply<ServiceResources> deleteKvNamespace(Client& client, const KvPlace& place) {
  return changeResources(client, place.service,
                         writeRequest(Verb::Delete, servicePath(place.service, {"kv", "namespaces", place.space})));
}

Reply<KvKeysResponse> listKvKeys(Client& client, const KvPlace& place, const KvPage& page) {
  return callOf<KvKeysResponse>(
      client,
      readRequest(servicePath(place.service, {"kv", place.space, "keys"}),
                  {{"limit", std::to_string(page.limit)}, {"cursor", page.cursor}, {"prefix", page.prefix}}),
      decodeKvKeys);
}

Reply<KvEntryResponse> readKvValue(Client& client, const KvPlace& place, const std::string& key) {
  return callOf<KvEntryResponse>(
      client, valueRequest(readRequest(servicePath(place.service, {"kv", place.space, "values", key}))), decodeKvEntry);
}

Reply<KvEntryResponse> writeKvValue(Client& client, const KvPlace& place, const KvPut& put) {
  return callOf<KvEntryResponse>(
      client,
      valueRequest(writeRequest(Verb::Put, servicePath(place.service, {"kv", place.space, "values", put.key}),
                                encodeKvPut(put))),
      decodeKvEntry);
}

Reply<KvKeysResponse> deleteKvValue(Client& client, const KvPlace& place, const std::string& key) {
  return callOf<KvKeysResponse>(
      client, writeRequest(Verb::Delete, servicePath(place.service, {"kv", place.space, "values", key})), decodeKvKeys);
}

Reply<KvBulkGetResponse> readKvValues(Client& client, const KvPlace& place, const std::vector<std::string>& keys) {
  // A POST that only reads: asking again does no harm.
  Request request = valueRequest(
      writeRequest(Verb::Post, servicePath(place.service, {"kv", place.space, "bulk"}), encodeKvKeyList(keys)));
  request.idempotent = true;
  return callOf<KvBulkGetResponse>(client, std::move(request), decodeKvBulkGet);
}

Reply<KvBulkMutationResponse> writeKvValues(Client& client, const KvPlace& place, const std::vector<KvPut>& entries) {
  return callOf<KvBulkMutationResponse>(
      client,
      writeRequest(Verb::Put, servicePath(place.service, {"kv", place.space, "bulk"}), encodeKvBulkPut(entries)),
      decodeKvBulkMutation);
}

Reply<KvBulkMutationResponse> deleteKvValues(Client& client, const KvPlace& place,
                                             const std::vector<std::string>& keys) {
  return callOf<KvBulkMutationResponse>(
      client,
      writeRequest(Verb::Post, servicePath(place.service, {"kv", place.space, "bulk", "removals"}),
                   encodeKvKeyList(keys)),
      decodeKvBulkMutation);
}

}  // namespace tovuk::client
