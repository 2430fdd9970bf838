// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The device login (schemas page, section 2.14; wire page, section 1.7).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tovuk {

inline constexpr std::int64_t kLoginIntervalSeconds = 5;     // 1..60
inline constexpr std::int64_t kLoginExpiresInSeconds = 600;  // 60..1800

struct LoginStart {
  std::string loginUrl, verificationUri, deviceCode, userCode;
  std::optional<std::int64_t> intervalSeconds, expiresInSeconds;
  friend bool operator==(const LoginStart&, const LoginStart&) = default;
};

// The five nullable fields carry values only when the status is `complete`.
struct LoginPoll {
  std::string status;  // pending, complete, expired
  std::optional<std::int64_t> intervalSeconds;
  std::optional<std::string> accountId, email, provider, token, expiresAt;
  friend bool operator==(const LoginPoll&, const LoginPoll&) = default;
};

}  // namespace tovuk
