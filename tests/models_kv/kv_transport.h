// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A KV namespace in memory behind the client, without a socket: so that a test can change what is stored between two
// requests, count what was asked, and make requests fail. Answers come later than the call, as always.
#pragma once

#include <QTest>
#include <QTimer>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "api/client/kv/kv_calls.h"
#include "api/client/transport.h"
#include "api/contract/base64.h"
#include "api/contract/kv/codec.h"
#include "api/contract/kv/limits.h"
#include "api/contract/time.h"
#include "api/contract/utf8.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/kv/kv_content.h"
#include "models/service_context.h"

namespace tovuk::test {

class KvTransport : public client::Transport {
 public:
  std::map<std::string, models::KvContent> entries;

  int failNext = 0;               // so many requests answer 500
  int passFirst = 0;              // before those that fail, so many are answered
  std::vector<std::string> sent;  // "GET keys", "PUT values a"

  client::Reply<client::Answer> send(client::Request request, client::BodySink /*sink*/) override {
    std::string what(text(request.verb));
    for (std::size_t at = 5; at < request.segments.size(); ++at) what += ' ' + request.segments[at];
    sent.push_back(what);
    client::Promise<client::Answer> promise;
    auto reply = promise.reply();
    QTimer::singleShot(0, this, [this, promise, request = std::move(request)]() mutable {
      if (promise.isAbandoned()) return;
      if (passFirst > 0) {
        --passFirst;
      } else if (failNext > 0) {
        --failNext;
        return promise.resolve(Unexpected(errorOf(500, "internal_error")));
      }
      promise.resolve(answer(request));
    });
    return reply;
  }

  [[nodiscard]] std::size_t count(const std::string& what) const {
    std::size_t found = 0;
    for (const std::string& one : sent) found += one == what ? 1 : 0;
    return found;
  }

 private:
  static Error errorOf(int status, const char* code) {
    Error error;
    error.kind = kindOfStatus(status);
    error.httpStatus = status;
    error.code = code;
    error.message = code;
    return error;
  }
  static Result<client::Answer> json(const std::string& body) {
    client::Answer answer;
    answer.status = 200;
    answer.body = QByteArray::fromStdString(body);
    return answer;
  }
  static std::string parameter(const client::Request& request, const char* name) {
    for (const auto& [key, value] : request.query)
      if (key == name) return value;
    return {};
  }
  static std::string_view bodyOf(const client::Request& request) {
    return {request.body.constData(), static_cast<std::size_t>(request.body.size())};
  }
  static KvNamespaceBinding space() {
    KvNamespaceBinding out;
    out.id = "kv_1";
    out.name = "CACHE";
    return out;
  }
  [[nodiscard]] static KvEntrySummary describe(const std::string& key, const models::KvContent& content) {
    KvEntrySummary out;
    out.key = key;
    out.valueSizeBytes = static_cast<std::int64_t>(content.bytes.size());
    out.metadata = content.metadata;
    if (content.expires) out.expiresAt = formatSpaceTime(UtcTime(std::chrono::seconds(*content.expires)));
    out.createdAt = out.updatedAt = "2026-12-01 10:00:00Z";
    return out;
  }
  void store(const std::string& key, const KvPut& put) {
    models::KvContent content{put.value, put.metadata, put.expiration};
    if (put.expirationTtlSeconds) content.expires = kNow + *put.expirationTtlSeconds;
    entries[key] = content;
  }

  // v1 services {service} kv {space} keys | values {key} | bulk [removals]
  Result<client::Answer> answer(const client::Request& request) {
    const auto& path = request.segments;
    if (path[5] == "keys") return list(request);
    if (path[5] == "values") return value(request, path[6]);
    if (path.size() > 6) return removals(request);
    return request.verb == Verb::Put ? bulkPut(request) : bulkGet(request);
  }

  Result<client::Answer> list(const client::Request& request) {
    KvKeysResponse out;
    out.space = space();
    out.listComplete = true;
    const std::string prefix = parameter(request, "prefix");
    const auto limit = static_cast<std::size_t>(std::stoi(parameter(request, "limit")));
    for (auto it = entries.upper_bound(parameter(request, "cursor")); it != entries.end(); ++it) {
      if (!it->first.starts_with(prefix)) continue;
      if (out.keys.size() == limit) {
        out.listComplete = false;
        out.nextCursor = out.keys.back().key;
        break;
      }
      out.keys.push_back(describe(it->first, it->second));
    }
    return json(encode(out));
  }

  Result<client::Answer> value(const client::Request& request, const std::string& key) {
    if (request.verb == Verb::Delete) {
      entries.erase(key);
      KvKeysResponse out;
      out.space = space();
      out.listComplete = true;
      return json(encode(out));
    }
    if (request.verb == Verb::Put) {
      const auto put = decodeKvPut(bodyOf(request));
      if (!put) return Unexpected(put.error());
      store(key, *put);
    }
    const auto held = entries.find(key);
    if (held == entries.end()) return Unexpected(errorOf(404, "kv_key_not_found"));
    KvEntryResponse out;
    out.space = space();
    out.entry = describe(key, held->second);
    out.valueBase64 = encodeBase64(held->second.bytes);
    if (isUtf8(held->second.bytes)) out.valueText = held->second.bytes;
    return json(encode(out));
  }

  Result<client::Answer> bulkGet(const client::Request& request) {
    const auto keys = decodeKvKeyList(bodyOf(request), kMaxKvBulkReadKeys);
    if (!keys) return Unexpected(keys.error());
    KvBulkGetResponse out;
    out.space = space();
    for (const std::string& key : *keys) {
      const auto held = entries.find(key);
      KvBulkGetItem item;
      item.key = key;
      item.found = held != entries.end();
      if (*item.found) {
        item.entry = describe(key, held->second);
        item.valueBase64 = encodeBase64(held->second.bytes);
      } else {
        out.missingKeys.push_back(key);
      }
      out.values.push_back(std::move(item));
    }
    return json(encode(out));
  }

  Result<client::Answer> bulkPut(const client::Request& request) {
    const auto puts = decodeKvBulkPut(bodyOf(request));
    if (!puts) return Unexpected(puts.error());
    KvBulkMutationResponse out;
    out.space = space();
    out.successfulKeyCount = static_cast<std::int64_t>(puts->size());
    for (const KvPut& put : *puts) {
      store(put.key, put);
      out.keys.push_back(describe(put.key, entries[put.key]));
    }
    return json(encode(out));
  }

  Result<client::Answer> removals(const client::Request& request) {
    const auto keys = decodeKvKeyList(bodyOf(request), kMaxKvBulkChangeKeys);
    if (!keys) return Unexpected(keys.error());
    KvBulkMutationResponse out;
    out.space = space();
    out.successfulKeyCount = static_cast<std::int64_t>(keys->size());
    out.deletedKeyCount = 0;
    for (const std::string& key : *keys) *out.deletedKeyCount += static_cast<std::int64_t>(entries.erase(key));
    return json(encode(out));
  }

  static constexpr std::int64_t kNow = 1796115600;
};

// One service over a KvTransport, as the models want it.
struct KvWorld {
  KvTransport* transport = new KvTransport;  // of the client
  models::Connection connection{QStringLiteral("test"), QStringLiteral("Test"), models::Environment::Local,
                                std::make_unique<client::Client>(std::unique_ptr<client::Transport>(transport))};
  models::CommandQueue commands;
  models::ServiceContext service{connection, commands, [] {
                                   ServiceSummary summary;
                                   summary.serviceId = "service_1";
                                   summary.name = "shop";
                                   return summary;
                                 }()};
  client::KvPlace place{"service_1", "CACHE"};

  void put(const std::string& key, const std::string& bytes) { transport->entries[key] = {bytes, {}, {}}; }
};

}  // namespace tovuk::test
