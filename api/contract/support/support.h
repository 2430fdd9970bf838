// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Support tickets (schemas page, section 2.20; snake_case, with camelCase counters).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tovuk {

// ^ticket_[a-f0-9]{20}$ (TICKET_ID).
bool isTicketId(std::string_view text);

struct SupportTicket {
  std::string id;
  std::optional<std::string> serviceId;
  std::string subject, details;
  std::optional<std::string> failingCommand, buildId, deployId, firstLogLine;
  std::string severity;  // low, normal, urgent
  std::string status;    // open, in_progress, resolved
  std::string agentInstruction;
  std::string createdAt, updatedAt;  // date-time
  friend bool operator==(const SupportTicket&, const SupportTicket&) = default;
};

struct SupportTicketCreate {
  std::optional<std::string> serviceId;
  std::string subject, details;
  std::optional<std::string> failingCommand, buildId, deployId, firstLogLine;
  std::string severity = "normal";
  friend bool operator==(const SupportTicketCreate&, const SupportTicketCreate&) = default;
};

// Rolling windows.
struct SupportRateLimit {
  std::optional<std::int64_t> limitPerHour, remainingHour, limitPerDay, remainingDay;
  friend bool operator==(const SupportRateLimit&, const SupportRateLimit&) = default;
};

struct SupportTickets {
  std::vector<SupportTicket> tickets;  // newest first
  SupportRateLimit rateLimit;
  friend bool operator==(const SupportTickets&, const SupportTickets&) = default;
};

struct SupportTicketCreated {
  SupportTicket ticket;
  SupportRateLimit rateLimit;
  std::string nextCommand;
  friend bool operator==(const SupportTicketCreated&, const SupportTicketCreated&) = default;
};

}  // namespace tovuk
