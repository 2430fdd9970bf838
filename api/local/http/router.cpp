// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/router.h"

#include "api/contract/percent.h"

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
    out.push_back(
        {LocalRoute::CreateService, Verb::Post, Auth::Bearer, "createLocalService", splitTemplate("/v1/services")});
    out.push_back(
        {LocalRoute::Control, Verb::Post, Auth::Bearer, "controlLocalService", splitTemplate("/v1/local/control")});
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

}  // namespace

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
    for (std::size_t i = 0; i < segments->size(); ++i)
      if (candidate.segments[i].empty()) matched.params.push_back(std::move((*segments)[i]));
    return matched;
  }
  if (allow.empty()) return UnknownRoute{};
  return WrongVerb{std::move(allow)};
}

}  // namespace tovuk::local
