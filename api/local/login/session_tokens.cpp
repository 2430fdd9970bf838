// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/login/session_tokens.h"

#include "api/local/http/guards.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kLookupDigits = 16;

}  // namespace

std::string_view tokenLookup(std::string_view token) { return token.substr(0, token.rfind('_') + 1 + kLookupDigits); }

void addSession(Db& db, UtcTime now, const std::string& token, UtcTime expires) {
  db.use("DELETE FROM session_tokens WHERE expires <= ?1").bind(1, now).run();
  db.use("INSERT INTO session_tokens VALUES(?1, ?2, ?3)")
      .bind(1, tokenLookup(token))
      .bind(2, token)
      .bind(3, expires)
      .run();
}

bool isSession(Store& store, UtcTime now, std::string_view token) {
  return store.read([&](Db& db) {
    auto row = db.use("SELECT token FROM session_tokens WHERE lookup = ?1 AND expires > ?2");
    row.bind(1, tokenLookup(token)).bind(2, now);
    return row.step() && equalInConstantTime(token, row.view(0));
  });
}

}  // namespace tovuk::local
