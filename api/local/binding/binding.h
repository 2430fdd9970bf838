// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Service bindings: named private ways from a service to the Worker of another one. The contract has no call that goes
// through one, so the chain limit of 32 Worker invocations is only told, in the answer of a creation. A service cannot
// bind itself, nor one without a Worker; when the target is deleted, so are the bindings to it.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeBindingPart(const PartContext& context);

}  // namespace tovuk::local
