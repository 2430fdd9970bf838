// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of the request schemas (schemas page, section 2). Plan limits are in plans.h.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::int64_t kMaxSafeInteger = 9007199254740991;  // MAXSAFE, 2^53 - 1
inline constexpr std::int64_t kTrillion = 1000000000000;           // T

// SQLite (2.5)
inline constexpr std::size_t kMaxSqlCharacters = 100000;     // of one statement, code points
inline constexpr std::size_t kMaxParams = 100;               // of one statement
inline constexpr std::size_t kMaxStatements = 1000;          // of one transaction
inline constexpr std::size_t kMaxParamCharacters = 2000000;  // of one text parameter
inline constexpr std::size_t kMaxResultRows = 1000;          // of one statement's result
inline constexpr std::size_t kMaxBackupsListed = 100;
inline constexpr int kQueryTimeoutSeconds = 30;

// A service's SQLite databases, KV namespaces, queues, State namespaces and bindings together (service resources page)
inline constexpr int kMaxServiceResources = 5000;

}  // namespace tovuk
