// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Billing: answers like the platform's, with links to pages that say that nothing is charged here.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeBillingPart(const PartContext& context);

}  // namespace tovuk::local
