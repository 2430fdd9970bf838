// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which operation a request line means. Pure: no socket, no state, every input has an answer.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "api/contract/result.h"
#include "api/contract/routes.h"

namespace tovuk::local {

// Routes that only the local service has.
enum class LocalRoute : std::uint8_t {
  CreateService,
  Control,
  ReadClock,
  SetClock,
  ListSnapshots,
  CreateSnapshot,
  RestoreSnapshot,
  DeleteSnapshot,
  Reset,
  ReadQueueBodies,
  ListCronRuns,
  ListAlarmRuns,
  ReadUsageDays,
  ListCapNotices,
  ReadWorkerEnv,
  SetWorker,
  PutObject,
  GetObject,
  ShowLoginPage,
  ApproveLogin,
  ShowBillingPage,
  ReadOpenApi,
  ListActivity,
};

using RouteId = std::variant<Route, LocalRoute>;

struct Matched {
  RouteId id;
  Auth auth;
  std::string_view operation;
  std::vector<std::string> params;  // decoded path segments of the template's braces, in order
  std::string query = {};           // raw, without '?'
};
struct WrongVerb {
  std::string allow;  // for the Allow header: "GET, POST"
};
struct UnknownRoute {};
struct BadEncoding {};  // not an origin-form target, or a '%' without two hex digits

using Match = std::variant<Matched, WrongVerb, UnknownRoute, BadEncoding>;

struct LocalRouteInfo {
  LocalRoute route;
  std::string_view operation;
  Verb verb;
  std::string_view path;
  Auth auth;                   // Open: a page of a browser, or a signed URL
  std::string_view extension;  // the name under which GET /v1/status announces it
};
inline constexpr std::string_view kControlExtension = "control";  // answered only with --control
std::span<const LocalRouteInfo> localRoutes();                    // all of them

// The value of a query parameter, decoded; nullopt when it is absent. An error when it is badly encoded.
Result<std::optional<std::string>> queryValue(std::string_view rawQuery, std::string_view name);

// `verb` and `rawTarget` as they stand in the request line.
Match match(std::string_view verb, std::string_view rawTarget);

}  // namespace tovuk::local
