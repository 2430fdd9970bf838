// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the catalogue; see api/contract/codec.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/catalogue/catalogue.h"
#include "api/contract/reader.h"
#include "api/contract/result.h"

namespace tovuk {

Result<CapabilityCatalogue> decodeCapabilities(std::string_view json, std::vector<Problem>* problems = nullptr);
std::string encode(const CapabilityCatalogue& value);

}  // namespace tovuk
