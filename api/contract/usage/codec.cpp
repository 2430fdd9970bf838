// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/codec.h"

#include "api/contract/usage/fields.h"

namespace tovuk {

Result<AccountUsageResponse> decodeAccountUsage(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<AccountUsageResponse>(json, problems);
}

std::string encode(const AccountUsageResponse& value) { return encodePayload(value); }

}  // namespace tovuk
