// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kv/kv_entry_io.h"

#include <memory>
#include <utility>

namespace tovuk::models {

namespace {

using client::Reply;

// The answer of `reply` as another one: f(Result<From>) -> Result<To>. Dropping it aborts the request.
template <class To, class From, class F>
Reply<To> mapped(client::Client& client, Reply<From> reply, F f) {
  const auto inner = std::make_shared<Reply<From>>(std::move(reply));
  client::Promise<To> promise([inner] { inner->cancel(); });
  inner->then(&client, [promise, f](Result<From> result) mutable { promise.resolve(f(std::move(result))); });
  return promise.reply();
}

Result<std::optional<KvStored>> storedOf(KvEntrySummary entry, const std::string& valueBase64) {
  auto content = kvContentOf(entry, valueBase64);
  if (!content) return Unexpected(std::move(content).error());
  return std::optional<KvStored>(KvStored{std::move(entry), std::move(*content)});
}

Error notTaken(const char* message) {
  Error error;
  error.kind = ErrorKind::Server;
  error.code = "kv_key_unsuccessful";
  error.message = message;
  return error;
}

}  // namespace

Reply<std::optional<KvStored>> readKvEntry(client::Client& client, const client::KvPlace& place,
                                           const std::string& key) {
  using Stored = std::optional<KvStored>;
  if (client::isKvPathKey(key))
    return mapped<Stored>(client, client::readKvValue(client, place, key),
                          [](Result<KvEntryResponse> result) -> Result<Stored> {
                            if (result) return storedOf(std::move(result->entry), result->valueBase64);
                            const Error& error = result.error();
                            // Of a missing namespace too: that is told by the list and the resources.
                            if (error.kind == ErrorKind::NotFound) return Stored();
                            return Unexpected(error);
                          });
  return mapped<Stored>(client, client::readKvValues(client, place, {key}),
                        [](Result<KvBulkGetResponse> result) -> Result<Stored> {
                          if (!result) return Unexpected(std::move(result).error());
                          if (result->values.empty() || !result->values.front().found.value_or(false)) return Stored();
                          KvBulkGetItem& item = result->values.front();
                          return storedOf(item.entry.value_or(KvEntrySummary{item.key, {}, {}, {}, {}, {}}),
                                          item.valueBase64.value_or(std::string()));
                        });
}

Reply<KvEntrySummary> writeKvEntry(client::Client& client, const client::KvPlace& place, const KvPut& put) {
  if (client::isKvPathKey(put.key))
    return mapped<KvEntrySummary>(client, client::writeKvValue(client, place, put),
                                  [](Result<KvEntryResponse> result) -> Result<KvEntrySummary> {
                                    if (!result) return Unexpected(std::move(result).error());
                                    return std::move(result->entry);
                                  });
  return mapped<KvEntrySummary>(client, client::writeKvValues(client, place, {put}),
                                [](Result<KvBulkMutationResponse> result) -> Result<KvEntrySummary> {
                                  if (!result) return Unexpected(std::move(result).error());
                                  if (result->keys.empty())
                                    return Unexpected(notTaken("The service did not take the entry."));
                                  return std::move(result->keys.front());
                                });
}

Reply<Done> removeKvEntry(client::Client& client, const client::KvPlace& place, const std::string& key) {
  if (client::isKvPathKey(key))
    return mapped<Done>(client, client::deleteKvValue(client, place, key),
                        [](const Result<KvKeysResponse>& result) -> Result<Done> {
                          if (result || result.error().kind == ErrorKind::NotFound) return Done{};
                          return Unexpected(result.error());
                        });
  return mapped<Done>(client, client::deleteKvValues(client, place, {key}),
                      [](const Result<KvBulkMutationResponse>& result) -> Result<Done> {
                        if (!result) return Unexpected(result.error());
                        if (result->unsuccessfulKeys.empty()) return Done{};
                        return Unexpected(notTaken("The service did not remove the key."));
                      });
}

}  // namespace tovuk::models
