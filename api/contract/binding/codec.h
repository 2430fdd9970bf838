// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the binding payloads. A request is read strictly: the error (kind Invalid) names the JSON pointer and the
// rule.
#pragma once

#include <string>
#include <string_view>

#include "api/contract/binding/binding.h"
#include "api/contract/result.h"

namespace tovuk {

Result<ServiceBindingCreate> decodeServiceBindingCreate(std::string_view json);
std::string encode(const ServiceBindingCreate& value);

}  // namespace tovuk
