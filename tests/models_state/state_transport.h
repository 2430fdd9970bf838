// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A State namespace in memory behind the client, without a socket: so that a test can change what is stored between
// two requests, count what was asked, and make requests fail. Answers come later than the call, as always.
#pragma once

#include <QTest>
#include <QTimer>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "api/client/state/state_calls.h"
#include "api/client/transport.h"
#include "api/contract/base64.h"
#include "api/contract/state/codec.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"

namespace tovuk::test {

class StateTransport : public client::Transport {
 public:
  struct Object {
    std::map<std::string, std::string> values;
    std::optional<std::int64_t> alarm;
    int retries = 0;
  };
  std::map<std::string, Object> objects;

  int failNext = 0;               // so many requests answer 500
  bool hang = false;              // requests are never answered
  int requests = 0;               // that were answered
  int rowsRead = 0;               // by lists
  std::vector<std::string> sent;  // "GET keys room-1"

  client::Reply<client::Answer> send(client::Request request, client::BodySink /*sink*/) override {
    sent.push_back(std::string(text(request.verb)) + ' ' + request.segments.back());
    client::Promise<client::Answer> promise;
    auto reply = promise.reply();
    if (hang) {
      m_hanging.push_back(std::move(promise));
      return reply;
    }
    QTimer::singleShot(0, this, [this, promise, request = std::move(request)]() mutable {
      if (promise.isAbandoned()) return;
      ++requests;
      auto answered = failNext > 0 ? Unexpected(errorOf(500, "internal_error")) : answer(request);
      if (failNext > 0) --failNext;
      promise.resolve(std::move(answered));
    });
    return reply;
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
  static StateNamespace space() { return {"state_namespace_1", "Room", 953}; }
  static StateInstance describe(const std::string& key, const Object& object) {
    StateInstance out;
    out.id = "state_object_1";
    out.namespaceId = "state_namespace_1";
    out.objectKey = key;
    std::int64_t bytes = 0;
    for (const auto& [name, value] : object.values) bytes += static_cast<std::int64_t>(name.size() + value.size());
    out.storageUsedBytes = bytes;
    out.storageUsedMib = 0;
    out.createdAt = out.updatedAt = "2026-12-01 10:00:00Z";
    out.lastSeenAt = "2026-12-01 10:00:00Z";
    out.alarmScheduledAtUnixMs = object.alarm;
    out.alarmRetryCount = object.retries;
    return out;
  }
  static StateEntrySummary entryOf(const std::string& key, const std::string& value) {
    return {key, static_cast<std::int64_t>(value.size()), "2026-12-01 10:00:00Z", "2026-12-01 10:00:00Z"};
  }

  // v1 services {service} state namespaces {space} objects [{object} keys | alarm | values {key}]
  Result<client::Answer> answer(const client::Request& request) {
    const auto& path = request.segments;
    if (path.size() == 7) return listObjects(request);
    const std::string& key = path[7];
    const bool writes = request.verb == Verb::Put;
    if (!objects.contains(key) && !writes) return Unexpected(errorOf(404, "resource_not_found"));
    Object& object = objects[key];
    if (path[8] == "keys") return listKeys(request, key, object);
    if (path[8] == "alarm") return alarmOf(request, key, object);
    return value(request, key, object);
  }

  Result<client::Answer> listObjects(const client::Request& request) {
    StateInstancesResponse out;
    out.stateNamespace = space();
    const auto limit = static_cast<std::size_t>(std::stoi(parameter(request, "limit")));
    for (auto it = objects.upper_bound(parameter(request, "cursor")); it != objects.end(); ++it) {
      if (out.objects.size() == limit) {
        out.nextCursor = out.objects.back().objectKey;
        break;
      }
      out.objects.push_back(describe(it->first, it->second));
    }
    rowsRead += static_cast<int>(out.objects.size());
    return json(encode(out));
  }

  Result<client::Answer> listKeys(const client::Request& request, const std::string& key, const Object& object) {
    StateKeysResponse out;
    out.stateNamespace = space();
    out.object = describe(key, object);
    out.listComplete = true;
    const auto limit = static_cast<std::size_t>(std::stoi(parameter(request, "limit")));
    for (auto it = object.values.upper_bound(parameter(request, "cursor")); it != object.values.end(); ++it) {
      if (out.keys.size() == limit) {
        out.listComplete = false;
        out.nextCursor = out.keys.back().key;
        break;
      }
      out.keys.push_back(entryOf(it->first, it->second));
    }
    rowsRead += static_cast<int>(out.keys.size());
    return json(encode(out));
  }

  Result<client::Answer> value(const client::Request& request, const std::string& key, Object& object) {
    const std::string& name = request.segments[9];
    if (request.verb == Verb::Put) {
      const auto put =
          decodeStateEntryPut(std::string_view(request.body.constData(), std::size_t(request.body.size())));
      if (!put) return Unexpected(put.error());
      object.values[name] = put->bytes;
    }
    const auto held = object.values.find(name);
    if (request.verb == Verb::Delete) {
      StateDeleted out{space(), {}, held != object.values.end(), {}};
      if (held != object.values.end()) object.values.erase(held);
      out.object = describe(key, object);
      return json(encode(out));
    }
    if (held == object.values.end()) return Unexpected(errorOf(404, "state_value_not_found"));
    StateEntryResponse out{space(), describe(key, object), entryOf(name, held->second), {}, {}, {}};
    setStateValue(out, held->second);
    return json(encode(out));
  }

  Result<client::Answer> alarmOf(const client::Request& request, const std::string& key, Object& object) {
    if (request.verb == Verb::Delete) {
      StateDeleted out{space(), {}, object.alarm.has_value(), {}};
      object.alarm.reset();
      out.object = describe(key, object);
      return json(encode(out));
    }
    if (request.verb == Verb::Put) {
      const auto set =
          decodeStateAlarmSet(std::string_view(request.body.constData(), std::size_t(request.body.size())));
      if (!set) return Unexpected(set.error());
      object.alarm =
          set->scheduledAtUnixMs ? set->scheduledAtUnixMs : std::optional(set->delaySeconds.value_or(0) * 1000);
      object.retries = 0;
    }
    StateAlarmResponse out;
    out.stateNamespace = space();
    out.object = describe(key, object);
    out.scheduledAtUnixMs = object.alarm;
    out.retryCount = object.retries;
    return json(encode(out));
  }

  std::vector<client::Promise<client::Answer>> m_hanging;
};

// One service over a StateTransport, as the models want it.
struct StateWorld {
  StateTransport* transport = new StateTransport;  // of the client
  models::Connection connection{QStringLiteral("test"), QStringLiteral("Test"), models::Environment::Local,
                                std::make_unique<client::Client>(std::unique_ptr<client::Transport>(transport))};
  models::CommandQueue commands;
  models::ServiceContext service{connection, commands, [] {
                                   ServiceSummary summary;
                                   summary.serviceId = "service_1";
                                   summary.name = "shop";
                                   return summary;
                                 }()};

  [[nodiscard]] client::StateObjectRef ref(const std::string& object) const { return {"service_1", "Room", object}; }
};

}  // namespace tovuk::test
