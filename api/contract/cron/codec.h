// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the cron payloads. A request is read strictly: the error (kind Invalid) names the JSON pointer and the rule.
// Whether the expression is one is asked of CronExpression::parse.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/cron/cron.h"
#include "api/contract/reader.h"
#include "api/contract/result.h"

namespace tovuk {

Result<CronTriggerCreate> decodeCronTriggerCreate(std::string_view json);
Result<CronTriggerUpdate> decodeCronTriggerUpdate(std::string_view json);
Result<CronRuns> decodeCronRuns(std::string_view json, std::vector<Problem>* problems = nullptr);

std::string encode(const CronTriggerCreate& value);
std::string encode(const CronTriggerUpdate& value);
std::string encode(const CronRuns& value);

}  // namespace tovuk
