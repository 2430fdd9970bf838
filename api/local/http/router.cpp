// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/router.h"

#include <array>

#include "api/contract/percent.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

struct Template {
  RouteId id;
  Verb verb;
  Auth auth;
  std::string_view operation;
  std::vector<std::string_view> segments;  // empty text: any segment
};

std::vector<std::string_view> splitTemplate(std::string_view path) {
  std::vector<std::string_view> segments;
  std::size_t begin = 1;
  while (begin <= path.size()) {
    std::size_t end = path.find('/', begin);
    if (end == std::string_view::npos) end = path.size();
    const std::string_view segment = path.substr(begin, end - begin);
    segments.push_back(segment.starts_with('{') ? std::string_view() : segment);
    begin = end + 1;
  }
  return segments;
}

const std::vector<Template>& templates() {
  static const std::vector<Template> table = [] {
    std::vector<Template> out;
    for (const RouteInfo& route : routes())
      out.push_back({route.route, route.verb, route.auth, route.operation, splitTemplate(route.path)});
    for (const LocalRouteInfo& route : localRoutes())
      out.push_back({route.route, route.verb, route.auth, route.operation, splitTemplate(route.path)});
    return out;
  }();
  return table;
}

bool fits(const Template& candidate, const std::vector<std::string>& segments) {
  if (candidate.segments.size() != segments.size()) return false;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const std::string_view wanted = candidate.segments[i];
    if (wanted.empty() ? segments[i].empty() : wanted != segments[i]) return false;
  }
  return true;
}

constexpr auto kLocalRoutes = std::to_array<LocalRouteInfo>({
    {LocalRoute::CreateService, "createLocalService", Verb::Post, "/v1/services", Auth::Bearer, "service_create"},
    {LocalRoute::Control, "controlLocalService", Verb::Post, "/v1/local/control", Auth::Bearer, kControlExtension},
    {LocalRoute::ReadClock, "readLocalClock", Verb::Get, "/v1/local/clock", Auth::Bearer, kControlExtension},
    {LocalRoute::SetClock, "setLocalClock", Verb::Post, "/v1/local/clock", Auth::Bearer, kControlExtension},
    {LocalRoute::ListSnapshots, "listLocalSnapshots", Verb::Get, "/v1/local/snapshots", Auth::Bearer,
     kControlExtension},
    {LocalRoute::CreateSnapshot, "createLocalSnapshot", Verb::Post, "/v1/local/snapshots", Auth::Bearer,
     kControlExtension},
    {LocalRoute::RestoreSnapshot, "restoreLocalSnapshot", Verb::Post, "/v1/local/snapshots/{snapshot}/restore",
     Auth::Bearer, kControlExtension},
    {LocalRoute::DeleteSnapshot, "deleteLocalSnapshot", Verb::Delete, "/v1/local/snapshots/{snapshot}", Auth::Bearer,
     kControlExtension},
    {LocalRoute::Reset, "resetLocalService", Verb::Post, "/v1/local/reset", Auth::Bearer, kControlExtension},
    {LocalRoute::ReadQueueBodies, "readLocalQueueBodies", Verb::Get,
     "/v1/local/services/{service_id}/queues/{queue}/messages", Auth::Bearer, "queue_bodies"},
    {LocalRoute::ListCronRuns, "listLocalCronRuns", Verb::Get, "/v1/local/services/{service_id}/cron/{trigger}/runs",
     Auth::Bearer, "cron_runs"},
    {LocalRoute::ListAlarmRuns, "listLocalAlarmRuns", Verb::Get,
     "/v1/local/services/{service_id}/state/namespaces/{namespace}/alarms/runs", Auth::Bearer, "alarm_runs"},
    {LocalRoute::ReadUsageDays, "readLocalUsageDays", Verb::Get, "/v1/local/usage/days", Auth::Bearer, "usage_days"},
    {LocalRoute::ListCapNotices, "listLocalCapNotices", Verb::Get, "/v1/local/usage/notices", Auth::Bearer,
     "cap_notices"},
    {LocalRoute::ReadWorkerEnv, "readLocalWorkerEnv", Verb::Get, "/v1/local/services/{service_id}/worker-env",
     Auth::Bearer, "worker"},
    {LocalRoute::SetWorker, "setLocalWorker", Verb::Put, "/v1/local/services/{service_id}/worker", Auth::Bearer,
     "worker"},
    {LocalRoute::PutObject, "putLocalObject", Verb::Put, "/v1/local/objects/{ticket}", Auth::Open, "object_urls"},
    {LocalRoute::GetObject, "getLocalObject", Verb::Get, "/v1/local/objects/{ticket}", Auth::Open, "object_urls"},
    {LocalRoute::ShowLoginPage, "showLocalLoginPage", Verb::Get, "/v1/local/login/{user_code}", Auth::Open,
     "login_page"},
    {LocalRoute::ApproveLogin, "approveLocalLogin", Verb::Post, "/v1/local/login/{user_code}", Auth::Open,
     "login_page"},
    {LocalRoute::ShowBillingPage, "showLocalBillingPage", Verb::Get, "/v1/local/billing/{page}", Auth::Open,
     "billing_page"},
    {LocalRoute::ReadOpenApi, "readLocalOpenApi", Verb::Get, "/v1/openapi.json", Auth::Open, "openapi"},
    {LocalRoute::ListActivity, "listLocalActivity", Verb::Get, "/v1/local/activity", Auth::Bearer, "activity"},
});

}  // namespace

std::span<const LocalRouteInfo> localRoutes() { return kLocalRoutes; }

Result<std::optional<std::string>> queryValue(std::string_view rawQuery, std::string_view name) {
  std::string_view rest = rawQuery;
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(pair.size() < rest.size() ? pair.size() + 1 : rest.size());
    const std::size_t equals = pair.find('=');
    if (pair.substr(0, equals) != name) continue;
    auto value = percentDecode(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
    if (!value)
      return Unexpected(badRequest("The query parameter " + std::string(name) + " is not percent-encoded correctly.",
                                   "'%' must be followed by two hexadecimal digits."));
    return std::optional(std::move(*value));
  }
  return std::optional<std::string>();
}

Match match(std::string_view verb, std::string_view rawTarget) {
  auto segments = splitTarget(rawTarget);
  if (!segments) return BadEncoding{};
  std::string allow;
  for (const Template& candidate : templates()) {
    if (!fits(candidate, *segments)) continue;
    if (text(candidate.verb) != verb) {
      if (!allow.empty()) allow += ", ";
      allow += text(candidate.verb);
      continue;
    }
    Matched matched{candidate.id, candidate.auth, candidate.operation, {}};
    if (const std::size_t query = rawTarget.find('?'); query != std::string_view::npos)
      matched.query = rawTarget.substr(query + 1);
    for (std::size_t i = 0; i < segments->size(); ++i)
      if (candidate.segments[i].empty()) matched.params.push_back(std::move((*segments)[i]));
    return matched;
  }
  if (allow.empty()) return UnknownRoute{};
  return WrongVerb{std::move(allow)};
}

}  // namespace tovuk::local
