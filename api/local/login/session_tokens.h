// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens that a device login handed out. They are found by their first digits and then compared whole, in a time that
// does not tell where they differ.
#pragma once

#include <string>
#include <string_view>

#include "api/local/store/store.h"

namespace tovuk::local {

inline constexpr std::chrono::milliseconds kSessionLife = std::chrono::hours(24 * 30);

inline constexpr const char* kSessionSchema = R"(
CREATE TABLE IF NOT EXISTS session_tokens(lookup TEXT PRIMARY KEY, token TEXT NOT NULL, expires INTEGER NOT NULL)
  WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS session_tokens_by_end ON session_tokens(expires);
)";

// Also removes those that have ended.
void addSession(Db& db, UtcTime now, const std::string& token, UtcTime expires);
bool isSession(Store& store, UtcTime now, std::string_view token);

// The first digits of a token behind its prefix: what it is found by.
std::string_view tokenLookup(std::string_view token);

}  // namespace tovuk::local
