// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which operation a request line means. Pure: no socket, no state, every input has an answer.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "api/contract/routes.h"

namespace tovuk::local {

// Routes that only the local service has.
enum class LocalRoute : std::uint8_t {
  CreateService,  // POST /v1/services
  Control,        // POST /v1/local/control
};

using RouteId = std::variant<Route, LocalRoute>;

struct Matched {
  RouteId id;
  Auth auth;
  std::string_view operation;
  std::vector<std::string> params;  // decoded path segments of the template's braces, in order
};
struct WrongVerb {
  std::string allow;  // for the Allow header: "GET, POST"
};
struct UnknownRoute {};
struct BadEncoding {};  // not an origin-form target, or a '%' without two hex digits

using Match = std::variant<Matched, WrongVerb, UnknownRoute, BadEncoding>;

// `verb` and `rawTarget` as they stand in the request line.
Match match(std::string_view verb, std::string_view rawTarget);

}  // namespace tovuk::local
