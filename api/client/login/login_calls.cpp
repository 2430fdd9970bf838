// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/login/login_calls.h"

#include "api/client/decoded_reply.h"
#include "api/contract/account/codec.h"
#include "api/contract/login/codec.h"

namespace tovuk::client {

Reply<LoginStart> startDeviceLogin(Transport& transport) {
  Request request;
  request.verb = Verb::Post;
  request.segments = {"v1", "login", "device"};
  request.answerIsSecret = true;
  return decodedReply<LoginStart>(transport, nullptr, std::move(request), decodeLoginStart);
}

Reply<LoginPoll> pollDeviceLogin(Transport& transport, const std::string& deviceCode) {
  Request request;
  request.segments = {"v1", "login", "device", deviceCode};
  request.secrets = {deviceCode};
  request.answerIsSecret = true;
  return decodedReply<LoginPoll>(transport, nullptr, std::move(request), decodeLoginPoll);
}

Reply<AccountProfile> account(Transport& transport) {
  Request request;
  request.segments = {"v1", "account"};
  request.idempotent = true;
  return decodedReply<AccountProfile>(transport, nullptr, std::move(request), decodeAccountProfile);
}

}  // namespace tovuk::client
