// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of environment variables; see api/contract/codec.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/env/env.h"
#include "api/contract/reader.h"
#include "api/contract/result.h"

namespace tovuk {

// Errors (kind Invalid): a name that is not ENV_WRITE or is reserved, a value over its bound or with a null character.
Result<EnvSetRequest> decodeEnvSetRequest(std::string_view json);
Result<EnvSetResponse> decodeEnvSet(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<EnvDeleteResponse> decodeEnvDelete(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<EnvListResponse> decodeEnvList(std::string_view json, std::vector<Problem>* problems = nullptr);

std::string encode(const EnvSetRequest& value);
std::string encode(const EnvSetResponse& value);
std::string encode(const EnvDeleteResponse& value);
std::string encode(const EnvListResponse& value);

}  // namespace tovuk
