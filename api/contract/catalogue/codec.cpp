// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/catalogue/codec.h"

#include "api/contract/catalogue/fields.h"

namespace tovuk {

Result<CapabilityCatalogue> decodeCapabilities(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<CapabilityCatalogue>(json, problems);
}

std::string encode(const CapabilityCatalogue& value) { return encodePayload(value); }

}  // namespace tovuk
