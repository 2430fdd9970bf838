// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/log/codec.h"

#include <algorithm>

#include "api/contract/log/limits.h"
#include "api/contract/service/fields.h"

namespace tovuk {

Result<LogsResponse> decodeLogs(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<LogsResponse>(json, problems);
}

std::string encode(const LogsResponse& value) { return encodePayload(value); }

}  // namespace tovuk
