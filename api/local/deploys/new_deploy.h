// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// POST /v1/deploy.
#pragma once

#include "api/local/part.h"

namespace tovuk::local {

Answer createDeploy(const PartContext& context, const Call& call);

}  // namespace tovuk::local
