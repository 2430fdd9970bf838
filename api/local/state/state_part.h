// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// State (schemas page, section 2.9): namespaces by class, their objects, values and alarms.
//
// Where the contract is silent:
// - Stored bytes are those of keys and values together, as the bound of 2 MiB counts them.
// - An object stays when its last value and its alarm are gone; it goes with its namespace.
// - lastSeenAt is the last write of a value or alarm or the last ring; reading does not write. hibernatedAt is the last
//   time at which ten seconds had passed since then.
// - Each data call is one state_requests. Rows read: one for a value or an alarm, one for each object or key listed.
//   Rows written: one for a value or alarm that was set, or deleted and there. Calls that fail count nothing.
//   Duration: of alarm deliveries only (alarm_bell.h), because nothing else runs an object.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeStatePart(const PartContext& context);

}  // namespace tovuk::local
