// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/parts.h"

#include "api/local/openapi/openapi_part.h"

namespace tovuk::local {

std::vector<std::unique_ptr<Part>> makeParts(const PartContext& /*context*/) {
  std::vector<std::unique_ptr<Part>> parts;
  parts.push_back(makeOpenApiPart());
  return parts;
}

}  // namespace tovuk::local
