// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The device login and the account behind a token (wire page, section 1.7; schemas page, section 2.14). Free functions,
// because a sign-in needs a transport without a token, and the account is asked for with a token that is only tried.
// The contract has no route that ends a session: to sign out is to forget the token.
//
// None of their secrets (device code, session token) reaches the ledger or the log.
#pragma once

#include <string>

#include "api/client/transport.h"
#include "api/contract/login/login.h"
#include "api/contract/usage/usage.h"

namespace tovuk::client {

// POST /v1/login/device. The transport should have no token: the route is open.
Reply<LoginStart> startDeviceLogin(Transport& transport);

// GET /v1/login/device/{deviceCode}. Never repeated by the transport: the answer with the token comes once, and how
// often is asked is the caller's to keep (intervalSeconds, Retry-After).
Reply<LoginPoll> pollDeviceLogin(Transport& transport, const std::string& deviceCode);

// GET /v1/account, with the transport's token: whose it is. Unauthorized: the token is not accepted.
Reply<AccountProfile> account(Transport& transport);

}  // namespace tovuk::client
