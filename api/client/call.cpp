// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/call.h"

#include <memory>
#include <optional>

#include "api/contract/codec.h"

namespace tovuk::client {

std::vector<std::string> servicePath(const std::string& service, std::initializer_list<std::string> rest) {
  std::vector<std::string> segments = {"v1", "services", service};
  segments.insert(segments.end(), rest);
  return segments;
}

Request readRequest(std::vector<std::string> segments, std::vector<std::pair<std::string, std::string>> query) {
  Request request;
  request.segments = std::move(segments);
  request.query = std::move(query);
  request.idempotent = true;
  return request;
}

Request writeRequest(Verb verb, std::vector<std::string> segments, const std::string& json) {
  Request request;
  request.verb = verb;
  request.segments = std::move(segments);
  if (!json.empty()) request.body = QByteArray::fromStdString(json);
  return request;
}

Reply<ServiceResources> changeResources(Client& client, const std::string& service, Request request) {
  // A 2xx without a body says only that it is done: what is there now must be asked for.
  const auto change = std::make_shared<Reply<std::optional<ServiceResources>>>(callOf<std::optional<ServiceResources>>(
      client, std::move(request), [](std::string_view body, std::vector<Problem>* problems) {
        if (body.empty()) return Result<std::optional<ServiceResources>>(std::nullopt);
        return decodeServiceResources(body, problems).transform([](ServiceResources&& resources) {
          return std::optional(std::move(resources));
        });
      }));
  const auto reading = std::make_shared<Reply<ServiceResources>>();
  Promise<ServiceResources> promise([change, reading] {
    change->cancel();
    reading->cancel();
  });
  auto* asked = &client;
  change->then(asked, [asked, promise, service, reading](Result<std::optional<ServiceResources>> result) mutable {
    if (!result) {
      promise.resolve(Unexpected(std::move(result).error()));
    } else if (*result) {
      promise.resolve(std::move(**result));
    } else {
      *reading = asked->resources(service);
      reading->then(asked, [promise](Result<ServiceResources> read) mutable { promise.resolve(std::move(read)); });
    }
  });
  return promise.reply();
}

}  // namespace tovuk::client
