// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of support tickets (internal to the codec).
#pragma once

#include "api/contract/fields.h"
#include "api/contract/support/support.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<SupportTicket> p) {
  v.text("id", p.id);
  v.nullableText("service_id", p.serviceId);
  v.text("subject", p.subject);
  v.text("details", p.details);
  v.nullableText("failing_command", p.failingCommand);
  v.nullableText("build_id", p.buildId);
  v.nullableText("deploy_id", p.deployId);
  v.nullableText("first_log_line", p.firstLogLine);
  v.text("severity", p.severity);
  v.text("status", p.status);
  v.text("agent_instruction", p.agentInstruction);
  v.text("created_at", p.createdAt);
  v.text("updated_at", p.updatedAt);
}

template <class V>
void visit(V& v, typename V::template Ref<SupportRateLimit> p) {
  v.count("limitPerHour", p.limitPerHour);
  v.count("remainingHour", p.remainingHour);
  v.count("limitPerDay", p.limitPerDay);
  v.count("remainingDay", p.remainingDay);
}

template <class V>
void visit(V& v, typename V::template Ref<SupportTickets> p) {
  v.list("tickets", p.tickets);
  v.object("rate_limit", p.rateLimit);
}

template <class V>
void visit(V& v, typename V::template Ref<SupportTicketCreated> p) {
  v.object("ticket", p.ticket);
  v.object("rate_limit", p.rateLimit);
  v.text("next_command", p.nextCommand);
}

}  // namespace tovuk
