// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values of a State object, inside a transaction of the store.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/plans.h"
#include "api/local/state/objects.h"

namespace tovuk::local::state {

struct Value {
  StateEntrySummary entry;
  std::string bytes;
};

std::optional<Value> findValue(Db& db, std::int64_t object, std::string_view key);
// Makes or replaces it. Errors: PaymentRequired when the object or, where the plan has such a bound, the account would
// hold too much.
Result<StateEntrySummary> putValue(Db& db, ObjectRow& object, std::string_view key, std::string_view bytes, Plan plan,
                                   UtcTime now);
// False: it was not there.
bool removeValue(Db& db, ObjectRow& object, std::string_view key, UtcTime now);
// At most `most` keys after `after`, in the order of bytes.
std::vector<StateEntrySummary> listKeys(Db& db, std::int64_t object, std::string_view after, std::int64_t most);

}  // namespace tovuk::local::state
