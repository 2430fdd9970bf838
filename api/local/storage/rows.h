// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of object storage in data.db. An upload is a promise of bytes: it has its content number, its parts as
// they come, and an end. Completed, its content becomes the object of its path; no byte is copied.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/local/store/db.h"

namespace tovuk::local::storage {

inline constexpr const char* kSchema = R"(
CREATE TABLE IF NOT EXISTS storage_uploads(content INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL,
  path TEXT NOT NULL, content_type TEXT NOT NULL, size INTEGER NOT NULL, public INTEGER NOT NULL, upload_id TEXT,
  part_size INTEGER NOT NULL, created INTEGER NOT NULL, url_expires INTEGER NOT NULL, expires INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS storage_secrets(content INTEGER PRIMARY KEY, secrets BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS storage_uploads_by_path ON storage_uploads(service, path);
CREATE INDEX IF NOT EXISTS storage_uploads_by_end ON storage_uploads(expires);
CREATE TABLE IF NOT EXISTS storage_parts(content INTEGER NOT NULL, part INTEGER NOT NULL, size INTEGER NOT NULL,
  etag TEXT NOT NULL, file TEXT NOT NULL, PRIMARY KEY(content, part)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS storage_objects(service TEXT NOT NULL, path TEXT NOT NULL, content INTEGER NOT NULL,
  content_type TEXT NOT NULL, size INTEGER NOT NULL, part_size INTEGER NOT NULL, etag TEXT NOT NULL,
  public INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL,
  PRIMARY KEY(service, path)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS storage_downloads(ticket TEXT PRIMARY KEY, service TEXT NOT NULL, path TEXT NOT NULL,
  expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS storage_downloads_by_end ON storage_downloads(expires);
CREATE TABLE IF NOT EXISTS storage_totals(service TEXT PRIMARY KEY, paths INTEGER NOT NULL, stored INTEGER NOT NULL,
  reserved INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS storage_dead(content INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS storage_dead_services(service TEXT PRIMARY KEY) WITHOUT ROWID;
)";

struct Upload {
  std::int64_t content = 0;
  std::string service, path, contentType;
  std::int64_t size = 0;
  bool isPublic = false;
  std::optional<std::string> uploadId;  // nullopt: a single PUT
  std::int64_t partSize = 0;
  UtcTime created, urlExpires, expires;
  [[nodiscard]] std::int64_t partCount() const { return size == 0 ? 1 : (size + partSize - 1) / partSize; }
  [[nodiscard]] std::int64_t sizeOfPart(std::int64_t part) const;
};

struct Object {
  std::string service, path;
  std::int64_t content = 0;
  std::string contentType;
  std::int64_t size = 0, partSize = 0;
  std::string etag;  // without quotes
  bool isPublic = false;
  UtcTime created, updated;
};

struct StoredPart {
  std::int64_t part = 0, size = 0;
  std::string etag, file;
};

// Of one service; of the account when the service is "".
struct Totals {
  std::int64_t paths = 0;     // objects and pending uploads, each path once
  std::int64_t stored = 0;    // bytes of objects
  std::int64_t reserved = 0;  // bytes that pending uploads declared
};

// What a path is: its object, or the newest upload that is pending.
struct Entry {
  std::string path;
  std::optional<Object> object;
  std::optional<Upload> pending;
};

// Reads. Uploads whose end has come are not there.
std::optional<Object> object(Db& db, std::string_view service, std::string_view path);
std::optional<Upload> upload(Db& db, std::int64_t content, UtcTime now);
// The single upload of a path, or the multipart upload with that id.
std::optional<Upload> upload(Db& db, std::string_view service, std::string_view path,
                             const std::optional<std::string>& uploadId, UtcTime now);
std::string secretOf(Db& db, std::int64_t content, std::int64_t part);
std::optional<StoredPart> part(Db& db, std::int64_t content, std::int64_t number);
std::vector<StoredPart> parts(Db& db, std::int64_t content, std::int64_t first, std::int64_t last);
// At most `most` entries in the order of bytes, after `after`.
std::vector<Entry> list(Db& db, std::string_view service, std::string_view prefix, std::string_view after,
                        std::int64_t most, UtcTime now);
Totals totals(Db& db, std::string_view service, UtcTime now);

// Writes
void addUpload(Db& db, Upload& upload, std::string_view secrets);  // sets its content number
// Its content dies unless it lives on in an object.
void endUpload(Db& db, const Upload& upload);
std::int64_t endExpired(Db& db, UtcTime now, std::int64_t most);  // how many
void putPart(Db& db, std::int64_t content, const StoredPart& part);
// The object of the upload's path from now on; what was there before dies.
Object becomeObject(Db& db, const Upload& upload, std::string_view etag, UtcTime now);
bool removePath(Db& db, std::string_view service, std::string_view path);  // false: nothing was there
void removeService(Db& db, std::string_view service);

}  // namespace tovuk::local::storage
