// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests and answers about usage caps (schemas page, section 2.15), and what only the local service tells: usage by
// day, and the notices of caps.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/usage/usage.h"

namespace tovuk {

// Body of PUT /v1/usage/caps/{metric}.
struct UsageCapRequest {
  std::string period;  // day, month
  std::optional<std::int64_t> capValue;
  std::optional<bool> hardStop;
  std::optional<std::int64_t> notifyAtPercent;
  friend bool operator==(const UsageCapRequest&, const UsageCapRequest&) = default;
};

// Answer of DELETE /v1/usage/caps/{metric}/{period}.
struct UsageCapDeleted {
  std::string metric, period;
  std::optional<bool> deleted;
  std::vector<std::string> nextActions;
  friend bool operator==(const UsageCapDeleted&, const UsageCapDeleted&) = default;
};

// GET /v1/local/usage/days: oldest first, the last is today (UTC).
struct UsageDay {
  std::string date;  // 2026-11-25
  MeterWindow meters;
  friend bool operator==(const UsageDay&, const UsageDay&) = default;
};
struct UsageDays {
  std::vector<UsageDay> days;
  friend bool operator==(const UsageDays&, const UsageDays&) = default;
};

// GET /v1/local/usage/notices: newest first. A cap notifies once a window, when its percentage is reached.
struct CapNotice {
  std::string metric, period;
  std::string start;  // of the window: 2026-11-25, 2026-11
  std::optional<std::int64_t> capValue, notifyAtPercent;
  std::optional<bool> hardStop;
  std::optional<std::int64_t> amount;  // what the meter had reached
  std::string noticedAt;
  friend bool operator==(const CapNotice&, const CapNotice&) = default;
};
struct CapNotices {
  std::vector<CapNotice> notices;
  friend bool operator==(const CapNotices&, const CapNotices&) = default;
};

}  // namespace tovuk
