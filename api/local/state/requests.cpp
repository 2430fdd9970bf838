// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/state/requests.h"

#include "api/contract/state/codec.h"
#include "api/contract/state/limits.h"
#include "api/local/http/errors.h"

namespace tovuk::local::state {

namespace {

constexpr std::size_t kObject = 2;
constexpr std::size_t kKey = 3;

}  // namespace

Result<Done> checkObjectKey(std::string_view key) {
  if (isStateObjectKey(key)) return Done{};
  return Unexpected(
      badRequest("The key of a State object is 1 to 512 bytes of UTF-8 without a slash or control characters.",
                 "Percent-encode the key as one path segment, and choose one without a slash."));
}

Result<Done> checkKey(std::string_view key) {
  if (isStateKey(key)) return Done{};
  return Unexpected(badRequest("A State key is 1 to 512 bytes of UTF-8 without control characters.",
                               "Shorten the key, or percent-encode it as one path segment."));
}

Result<Done> checkPath(const Call& call) {
  const auto& params = call.route.params;
  if (auto checked = checkObjectKey(params[kObject]); !checked) return checked;
  return params.size() > kKey ? checkKey(params[kKey]) : Result<Done>(Done{});
}

Result<PageRequest> readPage(const Call& call) {
  PageRequest out;
  const auto limit = integerParameter(call, "limit", 1, kMaxStatePage);
  if (!limit) return Unexpected(limit.error());
  out.limit = limit->value_or(kDefaultStatePage);
  const auto cursor = parameter(call, "cursor");
  if (!cursor) return Unexpected(cursor.error());
  if (!*cursor) return out;
  if (!isStateKey(**cursor))
    return Unexpected(badRequest("cursor must be 1 to 512 bytes of UTF-8 without control characters.",
                                 "Send nextCursor of the page before, or leave cursor out."));
  out.cursor = **cursor;
  return out;
}

}  // namespace tovuk::local::state
