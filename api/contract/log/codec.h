// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of logs; see api/contract/codec.h. LogsResponse and LogLine are in service/service.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"
#include "api/contract/result.h"
#include "api/contract/service/service.h"

namespace tovuk {

Result<LogsResponse> decodeLogs(std::string_view json, std::vector<Problem>* problems = nullptr);
std::string encode(const LogsResponse& value);

}  // namespace tovuk
