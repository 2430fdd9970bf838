// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests of cron triggers (schemas page, section 2.8) and the local service's list of what they did. CronTrigger
// itself is in resource/resource.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/resource/resource.h"

namespace tovuk {

struct CronTriggerCreate {
  std::string name, cronExpression;
  friend bool operator==(const CronTriggerCreate&, const CronTriggerCreate&) = default;
};

// At least one.
struct CronTriggerUpdate {
  std::optional<std::string> name, cronExpression;
  std::optional<bool> enabled;
  friend bool operator==(const CronTriggerUpdate&, const CronTriggerUpdate&) = default;
};

// GET /v1/local/services/{service_id}/cron/{trigger}/runs. Times are date-times.
struct CronRun {
  std::optional<std::int64_t> number;    // counts the runs of the trigger from 1
  std::string scheduledAt;               // the minute; of a missed run the first one that was missed
  std::optional<std::string> startedAt;  // null: nothing was sent
  std::string outcome;  // running, delivered, refused, no_worker, missed, usage_cap_reached; other text is kept
  std::optional<std::int64_t> attempts;  // calls of the worker; more than 1 after a restart in the middle of one
  std::optional<std::int64_t> missed;    // minutes that a missed run stands for, at most 1000; 0 of the others
  friend bool operator==(const CronRun&, const CronRun&) = default;
};

struct CronRuns {
  CronTrigger trigger;
  std::vector<CronRun> runs;             // newest first
  std::optional<std::string> nextRunAt;  // null: disabled
  std::optional<std::string> nextCursor;
  std::vector<std::string> nextActions;
  friend bool operator==(const CronRuns&, const CronRuns&) = default;
};

}  // namespace tovuk
