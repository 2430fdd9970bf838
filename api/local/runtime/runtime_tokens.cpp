// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/runtime/runtime_tokens.h"

#include "api/local/http/guards.h"
#include "api/local/login/session_tokens.h"
#include "api/local/random.h"

namespace tovuk::local {

namespace {

constexpr std::string_view kPrefix = "tovuk_runtime_";
constexpr std::size_t kDigits = 64;

std::optional<std::string> tokenOf(Db& db, const std::string& serviceId) {
  auto row = db.use("SELECT token FROM runtime_tokens WHERE service = ?1");
  row.bind(1, serviceId);
  return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

}  // namespace

Result<std::string> runtimeTokenOf(Store& store, const std::string& serviceId) {
  if (auto known = store.read([&](Db& db) { return tokenOf(db, serviceId); })) return std::move(*known);
  const std::string made = std::string(kPrefix) + randomHex(kDigits);
  return store.write([&](Db& db) -> Result<std::string> {
    if (auto known = tokenOf(db, serviceId)) return std::move(*known);  // made by another caller meanwhile
    db.use("INSERT INTO runtime_tokens VALUES(?1, ?2, ?3)")
        .bind(1, serviceId)
        .bind(2, tokenLookup(made))
        .bind(3, made)
        .run();
    return made;
  });
}

std::optional<std::string> serviceOfRuntimeToken(Store& store, std::string_view token) {
  if (!token.starts_with(kPrefix)) return std::nullopt;
  return store.read([&](Db& db) -> std::optional<std::string> {
    auto row = db.use("SELECT token, service FROM runtime_tokens WHERE lookup = ?1");
    row.bind(1, tokenLookup(token));
    if (!row.step() || !equalInConstantTime(token, row.view(0))) return std::nullopt;
    return row.text(1);
  });
}

}  // namespace tovuk::local
