// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the functions of the endpoints have in common: how a request is put together, sent and decoded. The endpoints of
// a resource type are free functions over a Client (api/client/<type>/<type>_calls.h).
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/client/client.h"
#include "api/client/decoded_reply.h"
#include "api/client/transport.h"
#include "api/contract/resource/resource.h"

namespace tovuk::client {

// v1/services/{service}/rest...
[[nodiscard]] std::vector<std::string> servicePath(const std::string& service, std::initializer_list<std::string> rest);

// A read, which may be repeated by the transport. Empty values of `query` are left out.
[[nodiscard]] Request readRequest(std::vector<std::string> segments,
                                  std::vector<std::pair<std::string, std::string>> query = {});
// A write never repeats by itself: neither a create nor a delete means the same the second time. Without a body when
// `json` is empty.
[[nodiscard]] Request writeRequest(Verb verb, std::vector<std::string> segments, const std::string& json = {});

// Sends `request` through the gates of `client` and decodes the answer's body with
// decode(std::string_view, std::vector<Problem>*) -> Result<T>. Dropping the reply aborts the request.
template <class T, class Decode>
Reply<T> callOf(Client& client, Request request, Decode decode) {
  return decodedReply<T>(client.transport(), &client.ledger(), std::move(request), decode);
}

// A write whose answer is the service's resources; an empty 2xx makes it ask for them.
Reply<ServiceResources> changeResources(Client& client, const std::string& service, Request request);

}  // namespace tovuk::client
