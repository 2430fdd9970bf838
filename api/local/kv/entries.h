// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entries of KV namespaces in data.db. Keys are blobs, so that their order is that of their bytes. Values have a
// table of their own: a page of keys then lies in a few pages of the file, whatever the values are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/kv/kv.h"
#include "api/local/store/db.h"

namespace tovuk::local::kv {

// Metadata {} is kept as no bytes. Times are milliseconds, `expires` is Unix seconds.
inline constexpr const char* kEntriesSchema = R"(
CREATE TABLE IF NOT EXISTS kv_values(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS kv_entries(namespace INTEGER NOT NULL, key BLOB NOT NULL, value INTEGER NOT NULL,
  size INTEGER NOT NULL, metadata BLOB NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, expires INTEGER,
  PRIMARY KEY(namespace, key)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS kv_entries_by_expiry ON kv_entries(namespace, expires) WHERE expires IS NOT NULL;
)";

struct Found {
  KvEntrySummary entry;
  std::string value;
};
// nullopt: there is none, or it has expired.
std::optional<Found> get(Db& db, std::int64_t space, std::string_view key, UtcTime now);
// The size of its value, without reading it.
std::optional<std::int64_t> sizeOf(Db& db, std::int64_t space, std::string_view key, UtcTime now);

// Replaces value, metadata and expiry; the time of creation stays. Adds to `grown` by how many bytes the namespace
// grew.
KvEntrySummary put(Db& db, std::int64_t space, const KvPut& entry, std::optional<std::int64_t> expires, UtcTime now,
                   std::int64_t& grown);
// False: there was none that had not expired.
bool remove(Db& db, std::int64_t space, std::string_view key, UtcTime now, std::int64_t& grown);

struct PageWanted {
  std::string prefix;
  std::string after;  // begin behind this key; "": at the beginning
  std::int64_t limit = 0;
};
struct Page {
  std::vector<KvEntrySummary> entries;
  std::optional<std::string> next;  // nullopt: nothing comes after it
};
Page page(Db& db, std::int64_t space, const PageWanted& wanted, UtcTime now);

// The earliest second at which something expires or has expired and is not swept yet.
std::optional<std::int64_t> firstExpiry(Db& db);
// Deletes at most `most` of the entries that have expired.
void sweepExpired(Db& db, UtcTime now, std::int64_t most);
// Deletes at most `most` rows of a namespace that is gone; true when nothing is left.
bool sweepSpace(Db& db, std::int64_t space, std::int64_t most);

}  // namespace tovuk::local::kv
