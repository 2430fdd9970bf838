// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/kv/checks.h"

#include <algorithm>

#include "api/contract/kv/limits.h"
#include "api/contract/utf8.h"
#include "api/local/http/errors.h"
#include "api/local/kv/spaces.h"

namespace tovuk::local::kv {

namespace {

// `prefix` and `cursor`: 1 to 512 bytes of UTF-8 when they are there.
Result<std::string> textParameter(const Call& call, std::string_view name) {
  auto text = parameter(call, name);
  if (!text) return Unexpected(std::move(text).error());
  if (!*text) return std::string();
  const std::string& value = **text;
  if (value.empty() || value.size() > kMaxKvKeyBytes || !isUtf8(value))
    return Unexpected(badRequest(std::string(name) + " has 1 to 512 bytes of UTF-8.",
                                 "Send another " + std::string(name) + ", or leave it out."));
  return value;
}

}  // namespace

Result<Done> checkKey(std::string_view key) {
  if (key.empty() || key.size() > kMaxKvKeyBytes)
    return Unexpected(
        badRequest("A key has 1 to 512 bytes, this one " + std::to_string(key.size()) + ".", "Choose a shorter key."));
  if (!isUtf8(key))
    return Unexpected(badRequest("The key is not UTF-8.", "Percent-encode each byte of the key's UTF-8 text."));
  return Done{};
}

Result<PageWanted> pageOf(const Call& call) {
  const auto limit = integerParameter(call, "limit", kMinKvPage, kMaxKvPage);
  if (!limit) return Unexpected(limit.error());
  auto prefix = textParameter(call, "prefix");
  if (!prefix) return Unexpected(std::move(prefix).error());
  auto cursor = textParameter(call, "cursor");
  if (!cursor) return Unexpected(std::move(cursor).error());
  return PageWanted{std::move(*prefix), std::move(*cursor), limit->value_or(kMaxKvPage)};
}

Result<std::optional<std::int64_t>> expiryOf(const KvPut& put, UtcTime now, const std::string& pointer) {
  if (put.expirationTtlSeconds) {
    // A second that has begun counts as whole: an entry lives at least as long as was asked for.
    const auto from = std::chrono::ceil<std::chrono::seconds>(now).time_since_epoch().count();
    return std::optional(std::min(std::int64_t{from} + *put.expirationTtlSeconds, kMaxKvSeconds));
  }
  if (!put.expiration) return std::optional<std::int64_t>();
  if (*put.expiration < secondsOf(now) + kMinKvTtlSeconds)
    return Unexpected(badRequest(pointer +
                                     "/expiration: an entry expires at the earliest 30 seconds from now, and now "
                                     "is " +
                                     std::to_string(secondsOf(now)) + ".",
                                 "Send Unix seconds at least 30 s ahead, or expirationTtlSeconds."));
  return put.expiration;
}

Answer refusedBody(const Error& error) { return answer(badRequest(error.message, error.agentInstruction)); }

Result<Resource> findSpace(Db& db, std::string_view serviceId, std::string_view ref) {
  auto space = registry::find(db, serviceId, ResourceType::Kv, ref);
  if (!space) return Unexpected(registry::notFound(ResourceType::Kv, ref));
  return std::move(*space);
}

}  // namespace tovuk::local::kv
