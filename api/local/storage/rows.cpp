// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/storage/rows.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace tovuk::local::storage {

namespace {

constexpr std::int64_t kSecretBytes = 16;

// The columns stand in the order of kSchema.
Upload uploadOf(const Statement& row) {
  return {row.integer(0),      row.text(1),    row.text(2), row.text(3), row.integer(4), row.integer(5) != 0,
          row.optionalText(6), row.integer(7), row.time(8), row.time(9), row.time(10)};
}

Object objectOf(const Statement& row) {
  return {row.text(0),    row.text(1), row.integer(2),      row.text(3), row.integer(4),
          row.integer(5), row.text(6), row.integer(7) != 0, row.time(8), row.time(9)};
}

StoredPart partOf(const Statement& row) { return {row.integer(0), row.integer(1), row.text(2), row.text(3)}; }

bool isThere(Db& db, std::string_view service, std::string_view path) {
  auto query = db.use(
      "SELECT 1 FROM storage_objects WHERE service = ?1 AND path = ?2 "
      "UNION ALL SELECT 1 FROM storage_uploads WHERE service = ?1 AND path = ?2 LIMIT 1");
  query.bind(1, service).bind(2, path);
  return query.step();
}

void addTotals(Db& db, std::string_view service, const Totals& change) {
  for (const std::string_view each : {std::string_view(), service})
    db.use(
          "INSERT INTO storage_totals VALUES (?1, ?2, ?3, ?4) ON CONFLICT(service) DO UPDATE SET "
          "paths = paths + ?2, stored = stored + ?3, reserved = reserved + ?4")
        .bind(1, each)
        .bind(2, change.paths)
        .bind(3, change.stored)
        .bind(4, change.reserved)
        .run();
}

void die(Db& db, std::int64_t content) {
  db.use("INSERT OR IGNORE INTO storage_dead VALUES (?)").bind(1, content).run();
}

// The row goes; what becomes of its content is the caller's business.
void forgetUpload(Db& db, const Upload& upload) {
  db.use("DELETE FROM storage_uploads WHERE content = ?").bind(1, upload.content).run();
  db.use("DELETE FROM storage_secrets WHERE content = ?").bind(1, upload.content).run();
}

Totals kept(Db& db, std::string_view service) {
  auto query = db.use("SELECT paths, stored, reserved FROM storage_totals WHERE service = ?");
  query.bind(1, service);
  return query.step() ? Totals{query.integer(0), query.integer(1), query.integer(2)} : Totals{};
}

}  // namespace

std::int64_t Upload::sizeOfPart(std::int64_t part) const { return std::min(partSize, size - ((part - 1) * partSize)); }

std::optional<Object> object(Db& db, std::string_view service, std::string_view path) {
  auto query = db.use("SELECT * FROM storage_objects WHERE service = ? AND path = ?");
  query.bind(1, service).bind(2, path);
  return query.step() ? std::optional(objectOf(query)) : std::nullopt;
}

std::optional<Upload> upload(Db& db, std::int64_t content, UtcTime now) {
  auto query = db.use("SELECT * FROM storage_uploads WHERE content = ? AND expires > ?");
  query.bind(1, content).bind(2, now);
  return query.step() ? std::optional(uploadOf(query)) : std::nullopt;
}

std::optional<Upload> upload(Db& db, std::string_view service, std::string_view path,
                             const std::optional<std::string>& uploadId, UtcTime now) {
  auto query =
      db.use("SELECT * FROM storage_uploads WHERE service = ? AND path = ? AND upload_id IS ? AND expires > ?");
  query.bind(1, service).bind(2, path).bindOptional(3, uploadId).bind(4, now);
  return query.step() ? std::optional(uploadOf(query)) : std::nullopt;
}

std::string secretOf(Db& db, std::int64_t content, std::int64_t part) {
  auto query = db.use("SELECT substr(secrets, ?, ?) FROM storage_secrets WHERE content = ?");
  query.bind(1, ((part - 1) * kSecretBytes) + 1).bind(2, kSecretBytes).bind(3, content);
  return query.step() ? query.text(0) : std::string();
}

std::optional<StoredPart> part(Db& db, std::int64_t content, std::int64_t number) {
  auto found = parts(db, content, number, number);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<StoredPart> parts(Db& db, std::int64_t content, std::int64_t first, std::int64_t last) {
  auto query = db.use(
      "SELECT part, size, etag, file FROM storage_parts WHERE content = ? AND part BETWEEN ? AND ? ORDER BY part");
  query.bind(1, content).bind(2, first).bind(3, last);
  std::vector<StoredPart> out;
  while (query.step()) out.push_back(partOf(query));
  return out;
}

std::vector<Entry> list(Db& db, std::string_view service, std::string_view prefix, std::string_view after,
                        std::int64_t most, UtcTime now) {
  // A path has no byte under '-' and none over 'z', so these two lie right behind `after` and behind all with `prefix`.
  const std::string behind = after.empty() ? std::string() : std::string(after) + '\x01';
  const std::string from = std::max(behind, std::string(prefix));
  const std::string to = std::string(prefix) + '\x7f';
  auto objects = db.use("SELECT * FROM storage_objects WHERE service = ? AND path >= ? AND path < ? ORDER BY path");
  objects.bind(1, service).bind(2, std::string_view(from)).bind(3, std::string_view(to));
  auto uploads = db.use(
      "SELECT * FROM storage_uploads WHERE service = ? AND path >= ? AND path < ? AND expires > ? "
      "ORDER BY path, content");
  uploads.bind(1, service).bind(2, std::string_view(from)).bind(3, std::string_view(to)).bind(4, now);
  std::optional<Object> nextObject;
  std::optional<Upload> nextUpload;
  const auto stepObject = [&] { nextObject = objects.step() ? std::optional(objectOf(objects)) : std::nullopt; };
  const auto stepUpload = [&] { nextUpload = uploads.step() ? std::optional(uploadOf(uploads)) : std::nullopt; };
  stepObject();
  stepUpload();
  std::vector<Entry> out;
  while (std::cmp_less(out.size(), most) && (nextObject || nextUpload)) {
    Entry entry;
    entry.path =
        !nextUpload || (nextObject && nextObject->path < nextUpload->path) ? nextObject->path : nextUpload->path;
    if (nextObject && nextObject->path == entry.path) {
      entry.object = std::move(nextObject);
      stepObject();
    }
    while (nextUpload && nextUpload->path == entry.path) {
      entry.pending = std::move(nextUpload);
      stepUpload();
    }
    out.push_back(std::move(entry));
  }
  return out;
}

Totals totals(Db& db, std::string_view service, UtcTime now) {
  Totals out = kept(db, service);
  // Uploads whose end has come and that the scheduler has not ended yet.
  auto query = db.use("SELECT service, path, size FROM storage_uploads WHERE expires <= ?");
  query.bind(1, now);
  std::set<std::pair<std::string, std::string>> paths;
  while (query.step()) {
    if (!service.empty() && query.view(0) != service) continue;
    out.reserved -= query.integer(2);
    paths.emplace(query.text(0), query.text(1));
  }
  for (const auto& [owner, path] : paths) {
    auto rest = db.use(
        "SELECT 1 FROM storage_objects WHERE service = ?1 AND path = ?2 "
        "UNION ALL SELECT 1 FROM storage_uploads WHERE service = ?1 AND path = ?2 AND expires > ?3 LIMIT 1");
    rest.bind(1, std::string_view(owner)).bind(2, std::string_view(path)).bind(3, now);
    if (!rest.step()) --out.paths;
  }
  return out;
}

void addUpload(Db& db, Upload& upload, std::string_view secrets) {
  const bool there = isThere(db, upload.service, upload.path);
  db.use(
        "INSERT INTO storage_uploads(service, path, content_type, size, public, upload_id, part_size, created, "
        "url_expires, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(1, std::string_view(upload.service))
      .bind(2, std::string_view(upload.path))
      .bind(3, std::string_view(upload.contentType))
      .bind(4, upload.size)
      .bind(5, std::int64_t{upload.isPublic ? 1 : 0})
      .bindOptional(6, upload.uploadId)
      .bind(7, upload.partSize)
      .bind(8, upload.created)
      .bind(9, upload.urlExpires)
      .bind(10, upload.expires)
      .run();
  upload.content = db.lastInsertRowid();
  db.use("INSERT INTO storage_secrets VALUES (?, ?)").bind(1, upload.content).bindBlob(2, secrets).run();
  addTotals(db, upload.service, {there ? 0 : 1, 0, upload.size});
}

void endUpload(Db& db, const Upload& upload) {
  forgetUpload(db, upload);
  die(db, upload.content);
  addTotals(db, upload.service, {isThere(db, upload.service, upload.path) ? 0 : -1, 0, -upload.size});
}

std::int64_t endExpired(Db& db, UtcTime now, std::int64_t most) {
  std::vector<Upload> ended;
  {
    auto query = db.use("SELECT * FROM storage_uploads WHERE expires <= ? LIMIT ?");
    query.bind(1, now).bind(2, most);
    while (query.step()) ended.push_back(uploadOf(query));
  }
  for (const Upload& each : ended) endUpload(db, each);
  return static_cast<std::int64_t>(ended.size());
}

void putPart(Db& db, std::int64_t content, const StoredPart& part) {
  db.use("INSERT OR REPLACE INTO storage_parts(content, part, size, etag, file) VALUES (?, ?, ?, ?, ?)")
      .bind(1, content)
      .bind(2, part.part)
      .bind(3, part.size)
      .bind(4, std::string_view(part.etag))
      .bind(5, std::string_view(part.file))
      .run();
}

Object becomeObject(Db& db, const Upload& upload, std::string_view etag, UtcTime now) {
  const auto before = object(db, upload.service, upload.path);
  Object out{upload.service,
             upload.path,
             upload.content,
             upload.contentType,
             upload.size,
             upload.partSize,
             std::string(etag),
             upload.isPublic,
             before ? before->created : now,
             now};
  forgetUpload(db, upload);
  if (before) die(db, before->content);
  db.use(
        "INSERT OR REPLACE INTO storage_objects(service, path, content, content_type, size, part_size, etag, public, "
        "created, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(1, std::string_view(out.service))
      .bind(2, std::string_view(out.path))
      .bind(3, out.content)
      .bind(4, std::string_view(out.contentType))
      .bind(5, out.size)
      .bind(6, out.partSize)
      .bind(7, std::string_view(out.etag))
      .bind(8, std::int64_t{out.isPublic ? 1 : 0})
      .bind(9, out.created)
      .bind(10, out.updated)
      .run();
  addTotals(db, out.service, {0, out.size - (before ? before->size : 0), -upload.size});
  return out;
}

bool removePath(Db& db, std::string_view service, std::string_view path) {
  std::vector<Upload> uploads;
  {
    auto query = db.use("SELECT * FROM storage_uploads WHERE service = ? AND path = ?");
    query.bind(1, service).bind(2, path);
    while (query.step()) uploads.push_back(uploadOf(query));
  }
  for (const Upload& each : uploads) endUpload(db, each);
  const auto there = object(db, service, path);
  if (!there) return !uploads.empty();
  db.use("DELETE FROM storage_objects WHERE service = ? AND path = ?").bind(1, service).bind(2, path).run();
  die(db, there->content);
  addTotals(db, service, {-1, -there->size, 0});
  return true;
}

void removeService(Db& db, std::string_view service) {
  const Totals all = kept(db, service);
  addTotals(db, service, {-all.paths, -all.stored, -all.reserved});
  db.use("INSERT OR IGNORE INTO storage_dead SELECT content FROM storage_uploads WHERE service = ?")
      .bind(1, service)
      .run();
  db.use("DELETE FROM storage_secrets WHERE content IN (SELECT content FROM storage_uploads WHERE service = ?)")
      .bind(1, service)
      .run();
  db.use("DELETE FROM storage_uploads WHERE service = ?").bind(1, service).run();
  db.use("DELETE FROM storage_totals WHERE service = ?").bind(1, service).run();
  db.use("INSERT OR IGNORE INTO storage_dead_services VALUES (?)").bind(1, service).run();
}

}  // namespace tovuk::local::storage
