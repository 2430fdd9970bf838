// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks of what stands in a State request's path and query.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "api/local/http/call.h"

namespace tovuk::local::state {

// Both 1 to 512 bytes of UTF-8 without control characters; an object's key without a slash.
Result<Done> checkObjectKey(std::string_view key);
Result<Done> checkKey(std::string_view key);
Result<Done> checkPath(const Call& call);  // parameters: service, namespace, object, and a key if there is one

// STATEPAGE: limit 1 to 1000, 100 when it is absent; cursor: the key after which the page begins, "" at first.
struct PageRequest {
  std::int64_t limit = 0;
  std::string cursor;
};
Result<PageRequest> readPage(const Call& call);

}  // namespace tovuk::local::state
