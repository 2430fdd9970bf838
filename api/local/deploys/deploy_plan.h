// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Tovuk would do with a deploy, worked out from its tovuk.toml.
#pragma once

#include <string>
#include <string_view>

#include "api/contract/deploy/deploy.h"
#include "api/contract/plans.h"

namespace tovuk::local {

// The kind that a configuration names, or the one that its capabilities mean.
std::string kindOf(const TovukConfig& config);
DeployPlan planOf(const TovukConfig& config, std::string_view kind, Plan plan);

}  // namespace tovuk::local
