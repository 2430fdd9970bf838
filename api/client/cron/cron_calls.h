// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoints of cron triggers (schemas page, section 2.8). `trigger` is an id or a name. None is metered. Errors are
// those of client.h; 404 where the trigger does not exist, Conflict where the name is taken.
#pragma once

#include <cstdint>
#include <string>

#include "api/client/client.h"
#include "api/client/reply.h"
#include "api/contract/cron/cron.h"

namespace tovuk::client {

// POST {S}/cron. A new trigger is enabled.
Reply<ServiceResources> createCronTrigger(Client& client, const std::string& service, const CronTriggerCreate& trigger);
// PUT {S}/cron/{trigger}: renames, reschedules, pauses or resumes, whatever `changes` holds; at least one.
Reply<ServiceResources> updateCronTrigger(Client& client, const std::string& service, const std::string& trigger,
                                          const CronTriggerUpdate& changes);
// DELETE {S}/cron/{trigger}.
Reply<ServiceResources> deleteCronTrigger(Client& client, const std::string& service, const std::string& trigger);

// Local service only: what a trigger did, the newest first. `limit`: 1 to kMaxCronRunsListed.
Reply<CronRuns> localCronRuns(Client& client, const std::string& service, const std::string& trigger,
                              std::int64_t limit);

}  // namespace tovuk::client
