// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a failed request is repeated, as a pure function. Only idempotent requests repeat.
#pragma once

#include <chrono>
#include <optional>

#include "api/contract/error.h"

namespace tovuk::client {

struct RetryPolicy {
  int attempts = 3;  // in all
  std::chrono::milliseconds firstDelay{400};
  std::chrono::milliseconds longestDelay{10000};  // a longer Retry-After is not waited for: it is shown

  // The delay before attempt number `attempt` + 1, or nullopt: give up. `attempt` counts from 1. Network, Timeout,
  // 429, 502, 503, 504 repeat; Retry-After wins over the doubling delay.
  [[nodiscard]] std::optional<std::chrono::milliseconds> delayAfter(const Error& error, int attempt,
                                                                    bool idempotent) const;
};

}  // namespace tovuk::client
