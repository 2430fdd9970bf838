// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Environment variables, called secrets: values go in and never come back (schemas page, section 2.12).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/contract/service/service.h"

namespace tovuk {

struct EnvSetRequest {
  std::string name;   // ENV_WRITE
  std::string value;  // text 0..8192
  friend bool operator==(const EnvSetRequest&, const EnvSetRequest&) = default;
};

struct EnvSetResponse {
  std::string name;
  std::optional<bool> redeployRecommended;
  friend bool operator==(const EnvSetResponse&, const EnvSetResponse&) = default;
};

struct EnvDeleteResponse {
  std::string name;
  std::optional<bool> deleted;  // false: there was none
  std::optional<bool> redeployRecommended;
  friend bool operator==(const EnvDeleteResponse&, const EnvDeleteResponse&) = default;
};

struct EnvListResponse {
  std::vector<EnvVarSummary> env;
  friend bool operator==(const EnvListResponse&, const EnvListResponse&) = default;
};

}  // namespace tovuk
