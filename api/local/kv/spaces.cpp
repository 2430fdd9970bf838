// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/kv/spaces.h"

#include <string>

#include "api/local/http/errors.h"

namespace tovuk::local::kv {

namespace {

constexpr std::int64_t kMib = 1048576;

// The first column of the only row, stepped to its end so that nothing stays open.
std::int64_t only(Statement& statement) {
  const std::int64_t out = statement.step() ? statement.integer(0) : 0;
  statement.run();
  return out;
}

std::int64_t expiredBytes(Db& db, std::int64_t number, UtcTime now) {
  auto sum = db.use("SELECT coalesce(sum(bytes), 0) FROM kv_expiry WHERE namespace = ? AND second <= ?");
  sum.bind(1, number).bind(2, secondsOf(now));
  return only(sum);
}

std::int64_t expiredBytes(Db& db, UtcTime now) {
  auto sum = db.use(
      "SELECT coalesce(sum(e.bytes), 0) FROM kv_namespaces n JOIN kv_expiry e ON e.namespace = n.number AND "
      "e.second <= ?");
  sum.bind(1, secondsOf(now));
  return only(sum);
}

Unexpected full(const std::string& what, std::int64_t mib) {
  return Unexpected(makeError(402, "payment_required",
                              what + " holds at most " + std::to_string(mib) + " MiB in this plan.",
                              "Delete keys that are not used any more, let them expire, or change the plan."));
}

}  // namespace

std::int64_t secondsOf(UtcTime time) {
  return std::int64_t{std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count()};
}

Result<Done> addSpace(Db& db, const Resource& resource, Plan plan) {
  const auto most = planLimit(plan, "kvNamespaces");
  if (most && countSpaces(db) >= *most)
    return Unexpected(makeError(402, "payment_required",
                                "An account has at most " + std::to_string(*most) + " KV namespaces in this plan.",
                                "Delete a namespace that is not used any more, or change the plan."));
  db.use("INSERT INTO kv_namespaces(number, service, bytes) VALUES (?, ?, 0)")
      .bind(1, resource.number)
      .bind(2, std::string_view(resource.serviceId))
      .run();
  return Done{};
}

void forgetSpace(Db& db, std::int64_t number) {
  db.use(
        "UPDATE kv_total SET bytes = bytes - coalesce((SELECT bytes FROM kv_namespaces WHERE number = ?), 0) WHERE one "
        "= 1")
      .bind(1, number)
      .run();
  db.use("DELETE FROM kv_namespaces WHERE number = ?").bind(1, number).run();
}

void forgetService(Db& db, std::string_view serviceId) {
  db.use(
        "UPDATE kv_total SET bytes = bytes - coalesce((SELECT sum(bytes) FROM kv_namespaces WHERE service = ?), 0) "
        "WHERE one = 1")
      .bind(1, serviceId)
      .run();
  db.use("DELETE FROM kv_namespaces WHERE service = ?").bind(1, serviceId).run();
}

KvNamespaceBinding bindingOf(Db& db, const Resource& resource, Plan plan, UtcTime now) {
  auto bytes = db.use("SELECT bytes FROM kv_namespaces WHERE number = ?");
  bytes.bind(1, resource.number);
  return {resource.id(), resource.name, planLimit(plan, "kvStorageMibPerNamespace"),
          only(bytes) - expiredBytes(db, resource.number, now)};
}

std::int64_t countSpaces(Db& db) {
  auto count = db.use("SELECT count(*) FROM kv_namespaces");  // at most as many as the plan allows
  return only(count);
}

std::int64_t accountBytes(Db& db, UtcTime now) {
  auto bytes = db.use("SELECT bytes FROM kv_total WHERE one = 1");
  return only(bytes) - expiredBytes(db, now);
}

Result<Done> grow(Db& db, std::int64_t number, std::int64_t grown, Plan plan, UtcTime now) {
  if (grown == 0) return Done{};
  auto space = db.use("UPDATE kv_namespaces SET bytes = bytes + ? WHERE number = ? RETURNING bytes");
  space.bind(1, grown).bind(2, number);
  // A namespace that is gone left the account's total with all its bytes.
  if (!space.step()) return Done{};
  const std::int64_t inSpace = space.integer(0);
  space.run();
  auto total = db.use("UPDATE kv_total SET bytes = bytes + ? WHERE one = 1 RETURNING bytes");
  total.bind(1, grown);
  const std::int64_t inAccount = only(total);
  if (grown < 0) return Done{};
  // What has expired is looked up only when it decides.
  const auto perSpace = planLimit(plan, "kvStorageMibPerNamespace");
  if (perSpace && inSpace > *perSpace * kMib && inSpace - expiredBytes(db, number, now) > *perSpace * kMib)
    return full("A KV namespace", *perSpace);
  const auto perAccount = planLimit(plan, "kvStorageMib");
  if (perAccount && inAccount > *perAccount * kMib && inAccount - expiredBytes(db, now) > *perAccount * kMib)
    return full("The KV storage of an account", *perAccount);
  return Done{};
}

void changeExpiry(Db& db, std::int64_t number, std::int64_t second, std::int64_t bytes, std::int64_t keys) {
  db.use(
        "INSERT INTO kv_expiry(namespace, second, bytes, keys) VALUES (?, ?, ?, ?) ON CONFLICT(namespace, second) DO "
        "UPDATE SET bytes = bytes + excluded.bytes, keys = keys + excluded.keys")
      .bind(1, number)
      .bind(2, second)
      .bind(3, bytes)
      .bind(4, keys)
      .run();
  if (keys < 0)
    db.use("DELETE FROM kv_expiry WHERE namespace = ? AND second = ? AND keys <= 0")
        .bind(1, number)
        .bind(2, second)
        .run();
}

}  // namespace tovuk::local::kv
