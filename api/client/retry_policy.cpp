// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/retry_policy.h"

#include <algorithm>

namespace tovuk::client {

namespace {

bool isWorthRepeating(const Error& error) {
  switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited: return true;
    case ErrorKind::Server: return error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504;
    default: return false;
  }
}

}  // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(const Error& error, int attempt,
                                                                 bool idempotent) const {
  if (!idempotent || attempt >= attempts || !isWorthRepeating(error)) return std::nullopt;
  if (error.retryAfterSeconds) {
    const std::chrono::milliseconds wanted = std::chrono::seconds(*error.retryAfterSeconds);
    if (wanted > longestDelay) return std::nullopt;
    return wanted;
  }
  auto delay = firstDelay;
  for (int i = 1; i < attempt && delay < longestDelay; ++i) delay *= 2;
  return std::min(delay, longestDelay);
}

}  // namespace tovuk::client
