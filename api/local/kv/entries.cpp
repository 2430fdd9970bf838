// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/kv/entries.h"

#include <algorithm>
#include <utility>

#include "api/local/kv/spaces.h"

namespace tovuk::local::kv {

namespace {

constexpr std::string_view kNoMetadata = "{}";
// A page ends when it has passed over so many entries that have expired: it may hold few keys, or none, and says where
// to go on.
constexpr std::int64_t kMostExpiredPassed = 5000;
constexpr std::string_view kBehindAllKeys = "\xFF";  // no UTF-8 text begins with this byte

std::string_view storedMetadata(const KvMetadata& metadata) {
  return metadata.json == kNoMetadata ? std::string_view() : std::string_view(metadata.json);
}

std::int64_t bytesOf(std::size_t key, std::int64_t size, std::size_t metadata) {
  return static_cast<std::int64_t>(key + metadata) + size;
}

UtcTime timeOf(std::int64_t seconds) { return UtcTime(std::chrono::seconds(seconds)); }

// Entries that were written together have the same times: each is put into words once.
class TimeTexts {
 public:
  const std::string& of(UtcTime time) {
    if (m_text.empty() || time != m_time) {
      m_time = time;
      m_text = formatSpaceTime(time);
    }
    return m_text;
  }

 private:
  UtcTime m_time;
  std::string m_text;
};

// Columns: key, size, metadata, created, updated, expires.
struct SummaryTimes {
  TimeTexts created, updated;
};
KvEntrySummary summaryOf(const Statement& row, SummaryTimes& times) {
  KvEntrySummary out;
  out.key = row.text(0);
  out.valueSizeBytes = row.integer(1);
  if (const std::string_view metadata = row.view(2); !metadata.empty()) out.metadata.json = metadata;
  out.createdAt = times.created.of(row.time(3));
  out.updatedAt = times.updated.of(row.time(4));
  if (!row.isNull(5)) out.expiresAt = formatSpaceTime(timeOf(row.integer(5)));
  return out;
}

bool isExpired(std::optional<std::int64_t> expires, UtcTime now) { return expires && *expires <= secondsOf(now); }

struct Stored {
  std::int64_t value = 0, bytes = 0;
  UtcTime created;
  std::optional<std::int64_t> expires;
};

std::optional<Stored> find(Db& db, std::int64_t space, std::string_view key) {
  auto row =
      db.use("SELECT value, size, length(metadata), created, expires FROM kv_entries WHERE namespace = ? AND key = ?");
  row.bind(1, space).bindBlob(2, key);
  if (!row.step()) return std::nullopt;
  return Stored{row.integer(0), bytesOf(key.size(), row.integer(1), static_cast<std::size_t>(row.integer(2))),
                row.time(3), row.optionalInteger(4)};
}

void erase(Db& db, std::int64_t space, std::string_view key, const Stored& stored) {
  db.use("DELETE FROM kv_values WHERE id = ?").bind(1, stored.value).run();
  db.use("DELETE FROM kv_entries WHERE namespace = ? AND key = ?").bind(1, space).bindBlob(2, key).run();
  if (stored.expires) changeExpiry(db, space, *stored.expires, -stored.bytes, -1);
}

std::vector<std::string> keysThatExpireAt(Db& db, std::int64_t space, std::int64_t second, std::int64_t most) {
  auto rows = db.use("SELECT key FROM kv_entries WHERE namespace = ? AND expires = ? LIMIT ?");
  rows.bind(1, space).bind(2, second).bind(3, most);
  std::vector<std::string> out;
  while (rows.step()) out.push_back(rows.text(0));
  return out;
}

}  // namespace

std::optional<Found> get(Db& db, std::int64_t space, std::string_view key, UtcTime now) {
  auto row = db.use(
      "SELECT e.key, e.size, e.metadata, e.created, e.updated, e.expires, v.bytes FROM kv_entries e JOIN kv_values v "
      "ON v.id = e.value WHERE e.namespace = ? AND e.key = ?");
  row.bind(1, space).bindBlob(2, key);
  if (!row.step() || isExpired(row.optionalInteger(5), now)) return std::nullopt;
  SummaryTimes times;
  return Found{summaryOf(row, times), row.text(6)};
}

std::optional<std::int64_t> sizeOf(Db& db, std::int64_t space, std::string_view key, UtcTime now) {
  auto row = db.use("SELECT size, expires FROM kv_entries WHERE namespace = ? AND key = ?");
  row.bind(1, space).bindBlob(2, key);
  if (!row.step() || isExpired(row.optionalInteger(1), now)) return std::nullopt;
  return row.integer(0);
}

KvEntrySummary put(Db& db, std::int64_t space, const KvPut& entry, std::optional<std::int64_t> expires, UtcTime now,
                   std::int64_t& grown) {
  const auto before = find(db, space, entry.key);
  const std::string_view metadata = storedMetadata(entry.metadata);
  const auto size = static_cast<std::int64_t>(entry.value.size());
  const std::int64_t bytes = bytesOf(entry.key.size(), size, metadata.size());
  // What has expired was not there any more.
  const UtcTime created = before && !isExpired(before->expires, now) ? before->created : now;
  std::int64_t value = 0;
  if (before) {
    value = before->value;
    db.use("UPDATE kv_values SET bytes = ? WHERE id = ?").bindBlob(1, entry.value).bind(2, value).run();
    if (before->expires) changeExpiry(db, space, *before->expires, -before->bytes, -1);
  } else {
    db.use("INSERT INTO kv_values(bytes) VALUES (?)").bindBlob(1, entry.value).run();
    value = db.lastInsertRowid();
  }
  db.use(
        "INSERT INTO kv_entries(namespace, key, value, size, metadata, created, updated, expires) VALUES (?, ?, ?, ?, "
        "?, ?, ?, ?) ON CONFLICT(namespace, key) DO UPDATE SET size = excluded.size, metadata = excluded.metadata, "
        "created = excluded.created, updated = excluded.updated, expires = excluded.expires")
      .bind(1, space)
      .bindBlob(2, entry.key)
      .bind(3, value)
      .bind(4, size)
      .bindBlob(5, metadata)
      .bind(6, created)
      .bind(7, now)
      .bind(8, expires)
      .run();
  if (expires) changeExpiry(db, space, *expires, bytes, 1);
  grown += bytes - (before ? before->bytes : 0);
  return {entry.key,
          size,
          entry.metadata,
          expires ? std::optional(formatSpaceTime(timeOf(*expires))) : std::nullopt,
          formatSpaceTime(created),
          formatSpaceTime(now)};
}

bool remove(Db& db, std::int64_t space, std::string_view key, UtcTime now, std::int64_t& grown) {
  const auto stored = find(db, space, key);
  if (!stored) return false;
  erase(db, space, key, *stored);
  grown -= stored->bytes;
  return !isExpired(stored->expires, now);
}

Page page(Db& db, std::int64_t space, const PageWanted& wanted, UtcTime now) {
  // The first text behind a key is the key with a zero byte.
  const std::string from =
      wanted.after.empty() ? wanted.prefix : std::max(wanted.prefix, wanted.after + std::string(1, '\0'));
  std::string to(kBehindAllKeys);
  if (!wanted.prefix.empty()) {
    to = wanted.prefix;
    to.back() = static_cast<char>(static_cast<unsigned char>(to.back()) + 1U);  // UTF-8 has no byte 0xFF
  }
  auto rows = db.use(
      "SELECT key, size, metadata, created, updated, expires FROM kv_entries WHERE namespace = ? AND key >= ? AND key "
      "< ? ORDER BY key");
  rows.bind(1, space).bindBlob(2, from).bindBlob(3, to);
  Page out;
  out.entries.reserve(static_cast<std::size_t>(wanted.limit));
  SummaryTimes times;
  for (std::int64_t passed = 0; rows.step();) {
    if (isExpired(rows.optionalInteger(5), now)) {
      if (++passed < kMostExpiredPassed) continue;
      out.next = rows.text(0);
      return out;
    }
    if (static_cast<std::int64_t>(out.entries.size()) == wanted.limit) {
      out.next = out.entries.back().key;
      return out;
    }
    out.entries.push_back(summaryOf(rows, times));
  }
  return out;
}

std::optional<std::int64_t> firstExpiry(Db& db) {
  auto first = db.use("SELECT second FROM kv_expiry ORDER BY second LIMIT 1");
  return first.step() ? std::optional(first.integer(0)) : std::nullopt;
}

void sweepExpired(Db& db, UtcTime now, std::int64_t most) {
  for (std::int64_t swept = 0; swept < most;) {
    auto first = db.use("SELECT namespace, second FROM kv_expiry WHERE second <= ? ORDER BY second LIMIT 1");
    first.bind(1, secondsOf(now));
    if (!first.step()) return;
    const std::int64_t space = first.integer(0);
    const std::int64_t second = first.integer(1);
    first.run();
    std::int64_t grown = 0;
    const auto keys = keysThatExpireAt(db, space, second, most - swept);
    for (const std::string& key : keys) remove(db, space, key, now, grown);
    static_cast<void>(grow(db, space, grown, Plan::Free, now));  // it shrinks: no limit is asked
    // Of a namespace that is gone the entries may be swept already.
    if (keys.empty())
      db.use("DELETE FROM kv_expiry WHERE namespace = ? AND second = ?").bind(1, space).bind(2, second).run();
    swept += static_cast<std::int64_t>(keys.size()) + 1;
  }
}

bool sweepSpace(Db& db, std::int64_t space, std::int64_t most) {
  auto rows = db.use("SELECT key, value FROM kv_entries WHERE namespace = ? LIMIT ?");
  rows.bind(1, space).bind(2, most);
  std::vector<std::pair<std::string, std::int64_t>> entries;
  while (rows.step()) entries.emplace_back(rows.text(0), rows.integer(1));
  for (const auto& [key, value] : entries) {
    db.use("DELETE FROM kv_values WHERE id = ?").bind(1, value).run();
    db.use("DELETE FROM kv_entries WHERE namespace = ? AND key = ?").bind(1, space).bindBlob(2, key).run();
  }
  const std::int64_t rest = most - static_cast<std::int64_t>(entries.size());
  if (rest <= 0) return false;
  db.use(
        "DELETE FROM kv_expiry WHERE namespace = ?1 AND second IN (SELECT second FROM kv_expiry WHERE namespace = ?1 "
        "LIMIT ?2)")
      .bind(1, space)
      .bind(2, rest)
      .run();
  return db.changes() < rest;
}

}  // namespace tovuk::local::kv
