// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/secrets/secret_vault.h"

#include "api/local/http/errors.h"
#include "api/local/plan_refusal.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kKib = 1024;

std::string ownerOf(std::string_view service, std::string_view name) {
  std::string out(service);
  out += '\n';
  out += name;
  return out;
}

Error keyLost(const std::string& path) {
  return makeError(500, "secrets_key_lost",
                   "The key file " + path + " is gone, and the stored secrets cannot be read without it.",
                   "Put the key file back from a backup. Without it, delete every secret of every service and set "
                   "them again; a new key is made when none is left.");
}

Error keyOfOthers(const std::string& path) {
  return makeError(500, "secrets_key_wrong", "The key in " + path + " is not the key of the stored secrets.",
                   "Put the right key file back from a backup. Without it, delete every secret of every service and "
                   "set them again.");
}

// Both bounds of a value, the schema's 8192 characters and the plan's KiB, hold; the smaller one decides.
std::optional<Error> tooLarge(std::string_view value, Plan plan) {
  const auto kib = planLimit(plan, "workerEnvVarSizeKib");
  if (!kib || static_cast<std::int64_t>(value.size()) <= *kib * kKib) return std::nullopt;
  return badRequest("/value: a value has at most " + std::to_string(*kib * kKib) +
                        " bytes (limit workerEnvVarSizeKib, " + std::to_string(*kib) + " KiB).",
                    "Keep large texts in KV or object storage and only their key in the secret.");
}

}  // namespace

Result<SecretKey> SecretVault::key() {
  struct Row {
    std::string owner, sealed;
  };
  const auto stored = m_store.read([&](Db& db) -> std::optional<Row> {
    auto query = db.use("SELECT service, name, sealed FROM secrets LIMIT 1");
    if (!query.step()) return std::nullopt;
    return Row{ownerOf(query.view(0), query.view(1)), query.text(2)};
  });
  auto there = m_file.read();
  if (!there) return Unexpected(std::move(there).error());
  if (!there->has_value()) {
    if (stored) return Unexpected(keyLost(m_file.path()));
    const std::lock_guard lock(m_making);
    return m_file.make();
  }
  if (stored && !unseal(**there, stored->owner, stored->sealed)) return Unexpected(keyOfOthers(m_file.path()));
  return **there;
}

Result<Done> SecretVault::set(std::string_view service, std::string_view name, std::string_view value, UtcTime now,
                              Plan plan) {
  if (auto error = tooLarge(value, plan)) return Unexpected(std::move(*error));
  const auto own = key();
  if (!own) return Unexpected(own.error());
  const auto sealed = seal(*own, ownerOf(service, name), value);
  if (!sealed) return Unexpected(sealed.error());
  return m_store.write([&](Db& db) -> Result<Done> {
    db.use("UPDATE secrets SET sealed = ?, updated = ? WHERE service = ? AND name = ?")
        .bindBlob(1, *sealed)
        .bind(2, now)
        .bind(3, service)
        .bind(4, name)
        .run();
    if (db.changes() > 0) return Done{};
    if (auto error = refusedByPlan(plan, "workerEnvVars", count(db, service), "secrets in one service"))
      return Unexpected(std::move(*error));
    db.use("INSERT INTO secrets(service, name, sealed, created, updated) VALUES (?, ?, ?, ?, ?)")
        .bind(1, service)
        .bind(2, name)
        .bindBlob(3, *sealed)
        .bind(4, now)
        .bind(5, now)
        .run();
    return Done{};
  });
}

Result<bool> SecretVault::remove(std::string_view service, std::string_view name) {
  return m_store.write([&](Db& db) -> Result<bool> {
    db.use("DELETE FROM secrets WHERE service = ? AND name = ?").bind(1, service).bind(2, name).run();
    return db.changes() > 0;
  });
}

std::vector<EnvVarSummary> SecretVault::list(Db& db, std::string_view service) {
  auto query = db.use("SELECT name, created, updated FROM secrets WHERE service = ? ORDER BY name");
  query.bind(1, service);
  std::vector<EnvVarSummary> out;
  while (query.step()) out.push_back({query.text(0), formatIsoTime(query.time(1)), formatIsoTime(query.time(2))});
  return out;
}

// At most as many as the plan allows.
std::int64_t SecretVault::count(Db& db, std::string_view service) {
  auto query = db.use("SELECT count(*) FROM secrets WHERE service = ?");
  query.bind(1, service);
  return query.step() ? query.integer(0) : 0;
}

Result<std::vector<std::pair<std::string, std::string>>> SecretVault::values(std::string_view service) {
  std::vector<std::pair<std::string, std::string>> out;
  m_store.read([&](Db& db) {
    auto query = db.use("SELECT name, sealed FROM secrets WHERE service = ? ORDER BY name");
    query.bind(1, service);
    while (query.step()) out.emplace_back(query.text(0), query.text(1));
    return Done{};
  });
  if (out.empty()) return out;
  const auto own = key();
  if (!own) return Unexpected(own.error());
  for (auto& [name, value] : out) {
    auto opened = unseal(*own, ownerOf(service, name), value);
    if (!opened) return Unexpected(keyOfOthers(m_file.path()));
    value = std::move(*opened);
  }
  return out;
}

}  // namespace tovuk::local
