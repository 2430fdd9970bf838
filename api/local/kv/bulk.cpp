// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many keys in one request. A change is one transaction: all of it, or nothing.

#include <unordered_set>

#include "api/contract/base64.h"
#include "api/contract/kv/codec.h"
#include "api/contract/kv/limits.h"
#include "api/contract/utf8.h"
#include "api/local/http/errors.h"
#include "api/local/kv/checks.h"
#include "api/local/kv/routes.h"
#include "api/local/kv/spaces.h"

namespace tovuk::local::kv {

namespace {

// Of the values of one bulk read together: one of the largest, or many small ones. The answer holds each twice.
constexpr std::int64_t kMaxBulkReadBytes = static_cast<std::int64_t>(kMaxKvValueBytes);

Result<Done> checkTotal(Db& db, std::int64_t space, const std::vector<std::string>& keys, UtcTime now) {
  std::int64_t bytes = 0;
  for (const std::string& key : keys) bytes += sizeOf(db, space, key, now).value_or(0);
  if (bytes <= kMaxBulkReadBytes) return Done{};
  return Unexpected(makeError(
      413, "payload_too_large",
      "A bulk read gives values of at most 26214400 bytes together, these have " + std::to_string(bytes) + ".",
      "Ask for fewer keys at once, or read large values one by one."));
}

KvBulkGetItem itemOf(Db& db, std::int64_t space, const std::string& key, UtcTime now) {
  KvBulkGetItem item;
  item.key = key;
  auto found = get(db, space, key, now);
  item.found = found.has_value();
  if (!found) return item;
  item.entry = std::move(found->entry);
  item.valueBase64 = encodeBase64(found->value);
  if (isUtf8(found->value)) item.valueText = std::move(found->value);
  return item;
}

}  // namespace

Answer Routes::bulkGet(const Call& call, const ServiceRecord& service) const {
  const auto keys = decodeKvKeyList(call.body, kMaxKvBulkReadKeys);
  if (!keys) return refusedBody(keys.error());
  if (const auto allowed = m_context.meters.allow(Meter::KvReads); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const auto read = m_context.store.read([&](Db& db) -> Result<KvBulkGetResponse> {
    const auto space = findSpace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    if (const auto fits = checkTotal(db, space->number, *keys, now); !fits) return Unexpected(fits.error());
    KvBulkGetResponse out;
    out.space = bindingOf(db, *space, m_context.plan, now);
    out.values.reserve(keys->size());
    for (const std::string& key : *keys) {
      out.values.push_back(itemOf(db, space->number, key, now));
      if (!out.values.back().entry) out.missingKeys.push_back(key);
    }
    out.successfulKeyCount = static_cast<std::int64_t>(keys->size() - out.missingKeys.size());
    return out;
  });
  if (!read) return answer(read.error());
  m_context.meters.count(Meter::KvReads, static_cast<std::int64_t>(keys->size()));
  return answer(encode(*read));
}

Answer Routes::bulkPut(const Call& call, const ServiceRecord& service) const {
  const auto entries = decodeKvBulkPut(call.body);
  if (!entries) return refusedBody(entries.error());
  const UtcTime now = m_context.clock.now();
  std::vector<std::optional<std::int64_t>> expiries;
  expiries.reserve(entries->size());
  std::optional<std::int64_t> soonest;
  for (const KvPut& entry : *entries) {
    const auto expires = expiryOf(entry, now, "/entries/" + std::to_string(expiries.size()));
    if (!expires) return answer(expires.error());
    if (*expires && (!soonest || **expires < *soonest)) soonest = *expires;
    expiries.push_back(*expires);
  }
  if (const auto allowed = allowPut(); !allowed) return answer(allowed.error());
  const auto written = m_context.store.write([&](Db& db) -> Result<KvBulkMutationResponse> {
    const auto space = findSpace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    KvBulkMutationResponse out;
    out.keys.reserve(entries->size());
    std::int64_t grown = 0;
    for (const KvPut& entry : *entries)
      out.keys.push_back(kv::put(db, space->number, entry, expiries[out.keys.size()], now, grown));
    if (const auto fits = grow(db, space->number, grown, m_context.plan, now); !fits) return Unexpected(fits.error());
    out.space = bindingOf(db, *space, m_context.plan, now);
    out.successfulKeyCount = static_cast<std::int64_t>(entries->size());
    out.deletedKeyCount = 0;
    return out;
  });
  if (!written) return answer(written.error());
  m_context.meters.count(Meter::KvWrites, static_cast<std::int64_t>(entries->size()));
  if (soonest) m_expires(*soonest);
  return answer(encode(*written));
}

Answer Routes::bulkRemove(const Call& call, const ServiceRecord& service) const {
  const auto keys = decodeKvKeyList(call.body, kMaxKvBulkChangeKeys);
  if (!keys) return refusedBody(keys.error());
  if (const auto allowed = m_context.meters.allow(Meter::KvDeletes); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  const auto removed = m_context.store.write([&](Db& db) -> Result<KvBulkMutationResponse> {
    const auto space = findSpace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    KvBulkMutationResponse out;
    std::int64_t grown = 0;
    std::int64_t deleted = 0;
    // A key that is named twice is not missing the second time.
    std::unordered_set<std::string_view> seen;
    for (const std::string& key : *keys) {
      const bool first = seen.insert(key).second;
      if (remove(db, space->number, key, now, grown))
        ++deleted;
      else if (first)
        out.missingKeys.push_back(key);
    }
    if (const auto shrunk = grow(db, space->number, grown, m_context.plan, now); !shrunk)
      return Unexpected(shrunk.error());
    out.space = bindingOf(db, *space, m_context.plan, now);
    out.successfulKeyCount = static_cast<std::int64_t>(keys->size());
    out.deletedKeyCount = deleted;
    return out;
  });
  if (!removed) return answer(removed.error());
  m_context.meters.count(Meter::KvDeletes, static_cast<std::int64_t>(keys->size()));
  return answer(encode(*removed));
}

}  // namespace tovuk::local::kv
