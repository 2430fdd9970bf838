// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may talk to a service on loopback: programs that know the token, never a web site.
#pragma once

#include <string_view>

namespace tovuk::local {

// Same bytes, in a time that does not tell where they differ.
bool equalInConstantTime(std::string_view a, std::string_view b);

// The token of an Authorization header; "" when it has none.
std::string_view bearerOf(std::string_view authorization);

// The Authorization header carries this bearer token.
bool isAuthorized(std::string_view authorization, std::string_view token);

// The Host header names loopback (or the host we were told to listen on) with our port. A page whose own name was
// pointed at 127.0.0.1 (DNS rebinding) fails here.
bool isOurHost(std::string_view hostHeader, std::string_view listenHost, int port);

// A browser sent this on behalf of a page: it has an Origin, or Sec-Fetch-Site says another site.
bool comesFromWebSite(bool hasOrigin, std::string_view secFetchSite);

// The Origin header names the service itself, under the name by which it was called. (That name is ours: isOurHost().)
bool isOwnOrigin(std::string_view origin, std::string_view hostHeader);

}  // namespace tovuk::local
