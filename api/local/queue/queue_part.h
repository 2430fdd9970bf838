// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queues: the routes of section 2.7, the local route that shows bodies, and delivery to the workers.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeQueuePart(const PartContext& context);

}  // namespace tovuk::local
