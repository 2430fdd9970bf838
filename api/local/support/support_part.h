// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Support tickets: kept on this machine, so that programs which file them can be tried.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeSupportPart(const PartContext& context);

}  // namespace tovuk::local
