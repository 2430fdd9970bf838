// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The environment variables that a deployed worker finds (service resources page, "Runtime bindings").
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/contract/resource/resource.h"
#include "api/local/store/catalogue.h"

namespace tovuk::local {

using WorkerEnv = std::vector<std::pair<std::string, std::string>>;

// In the order of the page. Of two resources whose names become one variable, the first has it.
WorkerEnv workerEnv(const ServiceRecord& service, const ServiceResources& resources, std::string_view plan,
                    const std::string& baseUrl, const std::string& runtimeToken);

// A resource's name as the end of a variable: upper case, anything but letters and digits as '_'.
std::string envSuffix(std::string_view name);

}  // namespace tovuk::local
