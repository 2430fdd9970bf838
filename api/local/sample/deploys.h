// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The deploys of the sample's forty days (internal).
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace tovuk::local {

struct PastDeploy {
  bool isShop;  // or auth-service
  std::chrono::hours ago;
  const char* commit;  // of 40 digits
  const char* message;
  bool succeeded;
  std::int64_t buildMinutes, archiveBytes;
};

inline constexpr auto kPastDeploys = std::to_array<PastDeploy>({
    {true, std::chrono::hours(912), "3f1c0a9be2d4475f8a6610b7c95d2e83f4a17b06", "Built in 172 s.", true, 3, 214016},
    {false, std::chrono::hours(900), "a07be415c3f9d28e6415b0d9273fce8810a4d35b", "Built in 95 s.", true, 2, 88064},
    {true, std::chrono::hours(640), "5be2917f0c6ad3481e97b2560fd38ac4417e92d1", "Built in 168 s.", true, 3, 216064},
    {true, std::chrono::hours(389), "c4d80e6613fa92b75508e1d7a3602bf9d15e487a", "Built in 181 s.", true, 4, 219136},
    {false, std::chrono::hours(214), "6e02f9b18ad74c35e9170bd8425fc1a3960be72d", "Built in 97 s.", true, 2, 90112},
    {true, std::chrono::hours(64), "91ab3e57d20cf86418be7d09c2f563ea807d14b2",
     "cargo build ended with 101: error[E0308]: mismatched types in src/checkout.rs:214.", false, 2, 221184},
    {true, std::chrono::hours(63), "e85d17c0b34f92a6609d1ce7f8a2435b61c07e98", "Built in 176 s.", true, 3, 221184},
    {true, std::chrono::hours(21), "27c4f0d9a81b6e35d4027fb9c8e6135a0d92be74", "Built in 170 s.", true, 3, 222208},
});

}  // namespace tovuk::local
