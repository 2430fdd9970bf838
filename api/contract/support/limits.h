// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of support tickets (schemas page, section 2.20).
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::size_t kMaxTicketSubject = 160;  // characters
inline constexpr std::size_t kMaxTicketDetails = 8000;
inline constexpr std::size_t kMaxTicketLine = 2000;        // failing_command, first_log_line
inline constexpr std::size_t kMaxTicketLink = 64;          // build_id, deploy_id, service_id
inline constexpr std::size_t kTicketIdDigits = 20;         // after ticket_
inline constexpr std::int64_t kMaxTicketsListed = 100;     // TICKETS
inline constexpr std::int64_t kSupportTicketsPerHour = 3;  // example of the description; the day's is a plan limit

}  // namespace tovuk
