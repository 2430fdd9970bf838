// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/extensions.h"

#include <algorithm>

#include "api/local/http/router.h"

namespace tovuk::local {

std::vector<std::string> localExtensions(bool control) {
  std::vector<std::string> out;
  const auto add = [&out](std::string_view name) {
    if (std::find(out.begin(), out.end(), name) == out.end()) out.emplace_back(name);
  };
  for (const LocalHeader& header : kLocalHeaders) add(header.extension);
  for (const std::string_view member : kLocalMembers) add(member);
  for (const LocalRouteInfo& route : localRoutes())
    if (control || route.extension != kControlExtension) add(route.extension);
  return out;
}

}  // namespace tovuk::local
