// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a worker on this machine needs: its environment with the runtime token, and its URL for deliveries.
//
// A URL that was set while the service ran is kept for later starts. Where --worker names the service, that holds: the
// command line says what is so now.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeRuntimePart(const PartContext& context);

}  // namespace tovuk::local
