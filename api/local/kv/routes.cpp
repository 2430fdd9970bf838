// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/kv/routes.h"

#include "api/contract/base64.h"
#include "api/contract/kv/codec.h"
#include "api/contract/kv/limits.h"
#include "api/contract/names.h"
#include "api/contract/utf8.h"
#include "api/local/http/errors.h"
#include "api/local/kv/checks.h"
#include "api/local/kv/spaces.h"

namespace tovuk::local::kv {

namespace {

constexpr std::size_t kMaxNextAction = 512;  // characters

Answer answerOf(const Result<KvKeysResponse>& response) {
  return response ? answer(encode(*response)) : answer(response.error());
}

void addValue(KvEntryResponse& response, std::string&& bytes) {
  response.valueBase64 = encodeBase64(bytes);
  if (isUtf8(bytes)) response.valueText = std::move(bytes);
}

}  // namespace

Result<Done> Routes::allowPut() const {
  const auto writes = m_context.meters.allow(Meter::KvWrites);
  return writes ? m_context.meters.allow(Meter::KvStorageBytes) : writes;
}

KvKeysResponse Routes::keysOf(Db& db, const Resource& space, const PageWanted& wanted, UtcTime now) const {
  KvKeysResponse out;
  out.space = bindingOf(db, space, m_context.plan, now);
  Page found = page(db, space.number, wanted, now);
  out.keys = std::move(found.entries);
  out.listComplete = !found.next;
  out.nextCursor = std::move(found.next);
  return out;
}

Answer Routes::createNamespace(const Call& call, const ServiceRecord& service) const {
  const auto name = decodeKvNamespaceCreate(call.body);
  if (!name) return refusedBody(name.error());
  if (!isBindingName(*name))
    return answer(
        badRequest("The name of a KV namespace is 1 to 64 characters A-Z, 0-9 and _, beginning with a letter.",
                   "Choose a name like CACHE or FLAGS_2."));
  const auto made = m_context.store.write([&](Db& db) -> Result<Done> {
    const auto space =
        registry::add(db, service.id, ResourceType::Kv, *name, m_context.catalogue.databaseCount(service.id));
    return space ? addSpace(db, *space, m_context.plan) : Result<Done>(Unexpected(space.error()));
  });
  return made ? m_context.resources(service) : answer(made.error());
}

Answer Routes::deleteNamespace(const Call& call, const ServiceRecord& service) const {
  const auto removed = m_context.store.write([&](Db& db) -> Result<Done> {
    const auto space = findSpace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    registry::remove(db, *space);
    forgetSpace(db, space->number);
    return Done{};
  });
  if (!removed) return answer(removed.error());
  m_context.wakeScheduler();  // which sweeps what it held
  return m_context.resources(service);
}

Answer Routes::listKeys(const Call& call, const ServiceRecord& service) const {
  const auto wanted = pageOf(call);
  if (!wanted) return answer(wanted.error());
  if (const auto allowed = m_context.meters.allow(Meter::KvLists); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  auto listed = m_context.store.read([&](Db& db) -> Result<KvKeysResponse> {
    const auto space = findSpace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    return keysOf(db, *space, *wanted, now);
  });
  if (!listed) return answer(listed.error());
  m_context.meters.count(Meter::KvLists, 1);
  if (listed->nextCursor) listed->nextActions.emplace_back("Send nextCursor as cursor for the keys that follow.");
  return answerOf(listed);
}

Answer Routes::getValue(const Call& call, const ServiceRecord& service) const {
  const std::string& key = call.route.params[2];
  if (const auto checked = checkKey(key); !checked) return answer(checked.error());
  if (const auto allowed = m_context.meters.allow(Meter::KvReads); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  std::string value;
  bool looked = false;  // a key that is not there was looked for, too
  auto read = m_context.store.read([&](Db& db) -> Result<KvEntryResponse> {
    const auto space = findSpace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    auto found = get(db, space->number, key, now);
    looked = true;
    if (!found)
      return Unexpected(makeError(404, "kv_key_not_found", "The KV namespace " + space->name + " has no such key.",
                                  "List its keys, or put a value first. The key may have expired."));
    value = std::move(found->value);
    KvEntryResponse out;
    out.space = bindingOf(db, *space, m_context.plan, now);
    out.entry = std::move(found->entry);
    return out;
  });
  if (looked) m_context.meters.count(Meter::KvReads, 1);
  if (!read) return answer(read.error());
  addValue(*read, std::move(value));
  return answer(encode(*read));
}

Answer Routes::putValue(const Call& call, const ServiceRecord& service) const {
  const std::string& key = call.route.params[2];
  if (const auto checked = checkKey(key); !checked) return answer(checked.error());
  auto put = decodeKvPut(call.body);
  if (!put) return refusedBody(put.error());
  put->key = key;
  const UtcTime now = m_context.clock.now();
  const auto expires = expiryOf(*put, now, {});
  if (!expires) return answer(expires.error());
  if (const auto allowed = allowPut(); !allowed) return answer(allowed.error());
  auto written = m_context.store.write([&](Db& db) -> Result<KvEntryResponse> {
    const auto space = findSpace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    KvEntryResponse out;
    std::int64_t grown = 0;
    out.entry = kv::put(db, space->number, *put, *expires, now, grown);
    if (const auto fits = grow(db, space->number, grown, m_context.plan, now); !fits) return Unexpected(fits.error());
    out.space = bindingOf(db, *space, m_context.plan, now);
    return out;
  });
  if (!written) return answer(written.error());
  m_context.meters.count(Meter::KvWrites, 1);
  if (*expires) m_expires(**expires);
  addValue(*written, std::move(put->value));
  return answer(encode(*written));
}

Answer Routes::deleteValue(const Call& call, const ServiceRecord& service) const {
  const std::string& key = call.route.params[2];
  if (const auto checked = checkKey(key); !checked) return answer(checked.error());
  if (const auto allowed = m_context.meters.allow(Meter::KvDeletes); !allowed) return answer(allowed.error());
  const UtcTime now = m_context.clock.now();
  // The answer is the first page of what is left, as listing without parameters would give it.
  const auto left = m_context.store.write([&](Db& db) -> Result<KvKeysResponse> {
    const auto space = findSpace(db, service.id, call.route.params[1]);
    if (!space) return Unexpected(space.error());
    std::int64_t grown = 0;
    const bool removed = remove(db, space->number, key, now, grown);
    if (const auto shrunk = grow(db, space->number, grown, m_context.plan, now); !shrunk)
      return Unexpected(shrunk.error());
    KvKeysResponse out = keysOf(db, *space, {{}, {}, kMaxKvPage}, now);
    if (!removed)
      out.nextActions.push_back(clipText("There was no key \"" + key + "\"; nothing was deleted.", kMaxNextAction));
    return out;
  });
  if (left) m_context.meters.count(Meter::KvDeletes, 1);
  return answerOf(left);
}

}  // namespace tovuk::local::kv
