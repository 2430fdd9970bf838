// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of support tickets, both directions. The request is read strictly (400 invalid_request).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"
#include "api/contract/support/support.h"

namespace tovuk {

Result<SupportTicket> decodeSupportTicket(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<SupportTickets> decodeSupportTickets(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<SupportTicketCreated> decodeSupportTicketCreated(std::string_view json,
                                                        std::vector<Problem>* problems = nullptr);
Result<SupportTicketCreate> decodeSupportTicketCreate(std::string_view json);

std::string encode(const SupportTicket& value);
std::string encode(const SupportTickets& value);
std::string encode(const SupportTicketCreated& value);
std::string encode(const SupportTicketCreate& value);  // fields without a value are left out

}  // namespace tovuk
