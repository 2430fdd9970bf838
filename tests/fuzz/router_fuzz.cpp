// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any request line, first byte the verb: always an answer, and a match has the parameters of its template.

#include <algorithm>
#include <array>

#include "api/local/http/router.h"
#include "tests/fuzz/fuzz.h"

using namespace tovuk;
using namespace tovuk::local;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr std::array<std::string_view, 8> verbs = {"GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "get", ""};
  const std::string_view target = fuzz::textOf(data + 1, size - 1);
  const Match found = match(verbs[data[0] % verbs.size()], target);
  const auto* matched = std::get_if<Matched>(&found);
  if (matched == nullptr) return 0;
  fuzz::require(!target.empty() && target.front() == '/');
  if (const auto* route = std::get_if<Route>(&matched->id)) {
    const std::string_view path = info(*route).path;
    fuzz::require(matched->params.size() == static_cast<std::size_t>(std::count(path.begin(), path.end(), '{')));
  }
  return 0;
}
