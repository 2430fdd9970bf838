// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/guards.h"

#include <algorithm>
#include <string>

namespace tovuk::local {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equalIgnoringCase(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

bool equalInConstantTime(std::string_view a, std::string_view b) {
  if (b.empty()) return false;  // an empty secret opens nothing
  unsigned difference = a.size() == b.size() ? 0U : 1U;
  for (std::size_t i = 0; i < a.size(); ++i)
    difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i % b.size()]));
  return difference == 0;
}

std::string_view bearerOf(std::string_view authorization) {
  constexpr std::string_view scheme = "Bearer ";
  if (authorization.size() <= scheme.size() || !equalIgnoringCase(authorization.substr(0, scheme.size()), scheme))
    return {};
  return authorization.substr(scheme.size());
}

bool isAuthorized(std::string_view authorization, std::string_view token) {
  const std::string_view sent = bearerOf(authorization);
  return !sent.empty() && equalInConstantTime(sent, token);
}

bool isOurHost(std::string_view hostHeader, std::string_view listenHost, int port) {
  std::string_view host = hostHeader;
  std::string_view portText;
  const std::size_t bracket = host.starts_with('[') ? host.find(']') : std::string_view::npos;
  const std::size_t colon = bracket == std::string_view::npos ? host.find(':') : host.find(':', bracket);
  if (colon != std::string_view::npos) {
    portText = host.substr(colon + 1);
    host = host.substr(0, colon);
  }
  if (colon == std::string_view::npos ? port != 80 : portText != std::to_string(port)) return false;
  return host == "127.0.0.1" || host == "[::1]" || equalIgnoringCase(host, "localhost") ||
         (!host.empty() && equalIgnoringCase(host, listenHost));
}

bool comesFromWebSite(bool hasOrigin, std::string_view secFetchSite) {
  return hasOrigin || (!secFetchSite.empty() && secFetchSite != "none" && secFetchSite != "same-origin");
}

bool isOwnOrigin(std::string_view origin, std::string_view hostHeader) {
  constexpr std::string_view scheme = "http://";
  return origin.starts_with(scheme) && !hostHeader.empty() &&
         equalIgnoringCase(origin.substr(scheme.size()), hostHeader);
}

}  // namespace tovuk::local
