// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a KV namespace and the account hold, in bytes: one row each, changed with every write, less what has expired
// and is not swept away yet. An entry counts with its key, its value and its metadata.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "api/contract/plans.h"
#include "api/contract/resource/resource.h"
#include "api/local/store/registry.h"

namespace tovuk::local::kv {

// kv_expiry sums up, for each second, what expires at it: so the sum of all that has expired costs a few rows, however
// many keys there are.
inline constexpr const char* kSpacesSchema = R"(
CREATE TABLE IF NOT EXISTS kv_namespaces(number INTEGER PRIMARY KEY, service TEXT NOT NULL, bytes INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS kv_namespaces_by_service ON kv_namespaces(service);
CREATE TABLE IF NOT EXISTS kv_total(one INTEGER PRIMARY KEY CHECK(one = 1), bytes INTEGER NOT NULL);
INSERT OR IGNORE INTO kv_total VALUES (1, 0);
CREATE TABLE IF NOT EXISTS kv_expiry(namespace INTEGER NOT NULL, second INTEGER NOT NULL, bytes INTEGER NOT NULL,
  keys INTEGER NOT NULL, PRIMARY KEY(namespace, second)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS kv_expiry_by_second ON kv_expiry(second);
)";

// An entry that expires at second s is gone when the clock shows s.
std::int64_t secondsOf(UtcTime time);

// Errors: PaymentRequired when the account has as many as the plan allows.
Result<Done> addSpace(Db& db, const Resource& resource, Plan plan);
// Its bytes are gone from the account at once. Nothing happens when it was done before.
void forgetSpace(Db& db, std::int64_t number);
void forgetService(Db& db, std::string_view serviceId);

KvNamespaceBinding bindingOf(Db& db, const Resource& resource, Plan plan, UtcTime now);
std::int64_t countSpaces(Db& db);
std::int64_t accountBytes(Db& db, UtcTime now);

// Adds `grown` bytes, or takes them away. Errors: PaymentRequired when the namespace or the account would hold more
// than the plan allows; the write must be given up then.
Result<Done> grow(Db& db, std::int64_t number, std::int64_t grown, Plan plan, UtcTime now);

// What expires at a second: `keys` more or less.
void changeExpiry(Db& db, std::int64_t number, std::int64_t second, std::int64_t bytes, std::int64_t keys);

}  // namespace tovuk::local::kv
