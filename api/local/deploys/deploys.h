// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deploys and builds. Nothing is built here: a deploy keeps its archive, and its build ends with what to do instead.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeDeploys(const PartContext& context);

}  // namespace tovuk::local
