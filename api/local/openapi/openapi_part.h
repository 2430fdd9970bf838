// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GET /v1/openapi.json: what this service answers, for tools that read such descriptions.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeOpenApiPart();

}  // namespace tovuk::local
