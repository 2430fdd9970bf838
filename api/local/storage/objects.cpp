// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// List, delete and download URL.

#include "api/contract/storage/codec.h"
#include "api/contract/storage/limits.h"
#include "api/local/extensions.h"
#include "api/local/http/errors.h"
#include "api/local/storage/storage_part.h"
#include "api/local/storage/tickets.h"

namespace tovuk::local {

using namespace storage;

namespace {

constexpr std::chrono::seconds kDownloadUrlLife = std::chrono::minutes(15);
constexpr std::int64_t kEndedAtOnce = 1000;
constexpr const char* kPathRule =
    "1 to 512 characters A-Z, a-z, 0-9, '.', '_', '/' and '-', beginning with a letter or digit, without a segment "
    "'..'.";

}  // namespace

Answer StoragePart::list(const Call& call, const ServiceRecord& service) {
  const auto prefix = parameter(call, "prefix");
  if (!prefix) return answer(prefix.error());
  const auto cursor = parameter(call, "cursor");
  if (!cursor) return answer(cursor.error());
  const auto limit = integerParameter(call, "limit", 1, kMaxStorageListed);
  if (!limit) return answer(limit.error());
  if (*prefix && (*prefix)->size() > kMaxStoragePath)
    return answer(badRequest("prefix has at most 512 characters.", "Send a shorter prefix, or leave it out."));
  if (*cursor && !isStoragePath(**cursor))
    return answer(
        badRequest("The cursor is not one that this list gave.", "Send Tovuk-Local-Cursor of the page before."));
  if (auto allowed = m_context.meters.allow(Meter::ObjectStorageClassAOperations); !allowed)
    return answer(allowed.error());

  const auto most = static_cast<std::size_t>(limit->value_or(kMaxStorageListed));
  auto entries = m_context.store.read([&](Db& db) {
    return storage::list(db, service.id, prefix->value_or(""), cursor->value_or(""),
                         static_cast<std::int64_t>(most) + 1, m_context.clock.now());
  });
  const bool more = entries.size() > most;
  if (more) entries.pop_back();
  StorageObjects out;
  out.objects.reserve(entries.size());
  for (const Entry& entry : entries)
    out.objects.push_back(entry.object ? describe(*entry.object) : describe(*entry.pending));
  Answer page = answer(encode(out));
  if (more) page.headers.emplace_back(kCursorHeader, entries.back().path);
  m_context.meters.count(Meter::ObjectStorageClassAOperations, 1);
  return page;
}

Answer StoragePart::remove(const Call& call, const ServiceRecord& service) {
  const auto path = parameter(call, "path");
  if (!path) return answer(path.error());
  if (!*path || !isStoragePath(**path))
    return answer(badRequest(std::string("path is needed: ") + kPathRule, "Send ?path= with the object's path."));
  const UtcTime now = m_context.clock.now();
  const auto removed = m_context.store.write([&](Db& db) -> Result<bool> {
    endExpired(db, now, kEndedAtOnce);
    return removePath(db, service.id, **path);
  });
  if (!removed) return answer(removed.error());
  if (*removed) m_context.wakeScheduler();
  return answer(encode(StorageDeleted{**path, *removed}));
}

Answer StoragePart::downloadUrl(const Call& call, const ServiceRecord& service) {
  const auto request = decodeStoragePathRequest(call.body);
  if (!request) return answer(badRequest(request.error().message, request.error().agentInstruction));
  if (auto allowed = m_context.meters.allow(Meter::ObjectStorageClassBOperations); !allowed)
    return answer(allowed.error());
  const std::string ticket = "get-" + randomHex(16);
  const UtcTime expires = m_context.clock.now() + kDownloadUrlLife;
  const auto found = m_context.store.write([&](Db& db) -> Result<Object> {
    auto there = object(db, service.id, request->path);
    if (!there) return Unexpected(objectNotFound(request->path));
    db.use("INSERT INTO storage_downloads(ticket, service, path, expires) VALUES (?, ?, ?, ?)")
        .bind(1, std::string_view(ticket))
        .bind(2, std::string_view(service.id))
        .bind(3, std::string_view(request->path))
        .bind(4, expires)
        .run();
    return *there;
  });
  if (!found) return answer(found.error());
  m_context.meters.count(Meter::ObjectStorageClassBOperations, 1);
  StorageUrl out;
  out.method = "GET";
  out.url = urlOf(ticket);
  out.objectKey = objectKey(service.id, request->path);
  out.path = request->path;
  out.expiresSeconds = kDownloadUrlLife.count();
  out.publicUrl = publicUrl(found->isPublic, service.id, request->path);
  return answer(encode(out));
}

}  // namespace tovuk::local
