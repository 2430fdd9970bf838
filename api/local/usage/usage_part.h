// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The catalogue, caps and their notices, and usage by day.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeUsagePart(const PartContext& context);

}  // namespace tovuk::local
