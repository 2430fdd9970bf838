// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of usage caps and of the local service's history of usage; see api/contract/codec.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"
#include "api/contract/result.h"
#include "api/contract/usage/caps.h"

namespace tovuk {

// Strict. Errors (kind Invalid): a field that is missing, of the wrong kind, out of its bounds or not of this request;
// the message names its JSON pointer and the bounds.
Result<UsageCapRequest> decodeUsageCapRequest(std::string_view json);
std::string encode(const UsageCapRequest& value);

Result<UsageCap> decodeUsageCap(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<UsageCapDeleted> decodeUsageCapDeleted(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<UsageDays> decodeUsageDays(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<CapNotices> decodeCapNotices(std::string_view json, std::vector<Problem>* problems = nullptr);

std::string encode(const UsageCap& value);
std::string encode(const UsageCapDeleted& value);
std::string encode(const UsageDays& value);
std::string encode(const CapNotices& value);

}  // namespace tovuk
