// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/codec.h"

#include "api/contract/resource/fields.h"

namespace tovuk {

Result<ServiceResources> decodeServiceResources(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<ServiceResources>(json, problems);
}

std::string encode(const ServiceResources& value) { return encodePayload(value); }

}  // namespace tovuk
