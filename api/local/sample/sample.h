// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample project: service shop-api with the databases DB and AUDIT.
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/local/store/catalogue.h"

namespace tovuk::local {

// The same for every start but for its dates, which end at `now`.
Result<Done> makeSample(Catalogue& catalogue, UtcTime now);

}  // namespace tovuk::local
