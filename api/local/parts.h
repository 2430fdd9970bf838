// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the service: the one place that knows all of them.
#pragma once

#include <memory>
#include <vector>

#include "api/local/part.h"

namespace tovuk::local {

std::vector<std::unique_ptr<Part>> makeParts(const PartContext& context);

}  // namespace tovuk::local
