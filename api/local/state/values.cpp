// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/state/values.h"

#include "api/local/http/errors.h"

namespace tovuk::local::state {

namespace {

constexpr std::int64_t kMib = 1048576;

struct KeyRow {
  std::int64_t size, created, value;
};

std::optional<KeyRow> findKey(Db& db, std::int64_t object, std::string_view key) {
  auto row = db.use("SELECT size, created, value FROM state_keys WHERE object = ? AND key = ?");
  row.bind(1, object).bind(2, key);
  if (!row.step()) return std::nullopt;
  return KeyRow{row.integer(0), row.integer(1), row.integer(2)};
}

StateEntrySummary summary(std::string_view key, std::int64_t size, std::int64_t created, std::int64_t updated) {
  return {std::string(key), size, spaceTime(created), spaceTime(updated)};
}

Error full(const std::string& what, std::int64_t mib) {
  return makeError(402, "payment_required", what + " holds at most " + std::to_string(mib) + " MiB in this plan.",
                   "Delete values that are not needed, spread them over more objects, or choose a larger plan.");
}

// Whether `delta` more bytes fit. What shrinks is always allowed.
Result<Done> allowBytes(Db& db, const ObjectRow& object, std::int64_t delta, Plan plan) {
  if (delta <= 0) return Done{};
  const auto perObject = planLimit(plan, "stateSqliteStorageMibPerObject");
  if (perObject && object.bytes + delta > *perObject * kMib) return Unexpected(full("A State object", *perObject));
  const auto perAccount = planLimit(plan, "stateSqliteStorageMibPerAccount");
  if (perAccount && storedBytes(db) + delta > *perAccount * kMib)
    return Unexpected(full("The State of an account", *perAccount));
  return Done{};
}

}  // namespace

std::optional<Value> findValue(Db& db, std::int64_t object, std::string_view key) {
  auto row = db.use(
      "SELECT k.size, k.created, k.updated, v.bytes FROM state_keys k JOIN state_values v ON v.id = k.value "
      "WHERE k.object = ? AND k.key = ?");
  row.bind(1, object).bind(2, key);
  if (!row.step()) return std::nullopt;
  return Value{summary(key, row.integer(0), row.integer(1), row.integer(2)), row.text(3)};
}

Result<StateEntrySummary> putValue(Db& db, ObjectRow& object, std::string_view key, std::string_view bytes, Plan plan,
                                   UtcTime now) {
  const auto size = static_cast<std::int64_t>(bytes.size());
  const auto old = findKey(db, object.id, key);
  const std::int64_t delta = old ? size - old->size : size + static_cast<std::int64_t>(key.size());
  if (const auto fits = allowBytes(db, object, delta, plan); !fits) return Unexpected(fits.error());
  if (old) {
    db.use("UPDATE state_values SET bytes = ? WHERE id = ?").bindBlob(1, bytes).bind(2, old->value).run();
    db.use("UPDATE state_keys SET size = ?, updated = ? WHERE object = ? AND key = ?")
        .bind(1, size)
        .bind(2, now)
        .bind(3, object.id)
        .bind(4, key)
        .run();
  } else {
    db.use("INSERT INTO state_values(bytes) VALUES (?)").bindBlob(1, bytes).run();
    const std::int64_t value = db.lastInsertRowid();
    db.use("INSERT INTO state_keys(object, key, size, created, updated, value) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1, object.id)
        .bind(2, key)
        .bind(3, size)
        .bind(4, now)
        .bind(5, now)
        .bind(6, value)
        .run();
  }
  addBytes(db, object, delta);
  touch(db, object, now, true);
  return summary(key, size, old ? old->created : unixMs(now), unixMs(now));
}

bool removeValue(Db& db, ObjectRow& object, std::string_view key, UtcTime now) {
  const auto old = findKey(db, object.id, key);
  if (!old) return false;
  db.use("DELETE FROM state_values WHERE id = ?").bind(1, old->value).run();
  db.use("DELETE FROM state_keys WHERE object = ? AND key = ?").bind(1, object.id).bind(2, key).run();
  addBytes(db, object, -old->size - static_cast<std::int64_t>(key.size()));
  touch(db, object, now, true);
  return true;
}

std::vector<StateEntrySummary> listKeys(Db& db, std::int64_t object, std::string_view after, std::int64_t most) {
  auto row =
      db.use("SELECT key, size, created, updated FROM state_keys WHERE object = ? AND key > ? ORDER BY key LIMIT ?");
  row.bind(1, object).bind(2, after).bind(3, most);
  std::vector<StateEntrySummary> out;
  while (row.step()) out.push_back(summary(row.view(0), row.integer(1), row.integer(2), row.integer(3)));
  return out;
}

}  // namespace tovuk::local::state
