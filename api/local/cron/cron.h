// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cron triggers: kept, listed, and fired at their minute. What the contract leaves open:
//
// - A due minute is one POST of {"name", "cronExpression"} to /.tovuk/cron/<trigger>. A 2xx is a delivery, anything
// else
//   a refusal; neither is sent again. A run that the end of the service interrupted is sent again after the restart (at
//   least once).
// - Without a worker the run is recorded as no_worker, with the hard cap of worker_requests reached as
//   usage_cap_reached. Each call of the worker counts one worker request, whatever it answers.
// - Minutes never come in a flood. When several of a trigger passed before anybody could fire, the last one is sent if
//   it is not too old, and the others are recorded as one missed run. Too old is, while the service runs, more than 15
//   minutes (a slow worker may hold the others up for that long), and at its start whatever is before the present
//   minute. A trigger that is paused misses nothing.
// - When the clock is set back by more than a minute, minutes come again.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeCronPart(const PartContext& context);

}  // namespace tovuk::local
