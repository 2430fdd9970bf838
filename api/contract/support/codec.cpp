// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/support/codec.h"

#include <algorithm>

#include "api/contract/account/request.h"
#include "api/contract/names.h"
#include "api/contract/support/fields.h"
#include "api/contract/support/limits.h"

namespace tovuk {

namespace {

bool lowerOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

void checkLink(const Reader& reader, std::string_view key, const std::optional<std::string>& value) {
  const auto fits = [](char c) { return lowerOrDigit(c) || c == '_'; };
  if (value && (value->empty() || value->size() > kMaxTicketLink || !std::all_of(value->begin(), value->end(), fits)))
    reader.report(key, "must be 1 to 64 characters a-z, 0-9 and _, or null");
}

void checkOptionalLine(const Reader& reader, std::string_view key, const std::optional<std::string>& value) {
  if (value) checkLine(reader, key, *value, kMaxTicketLine);
}

}  // namespace

bool isTicketId(std::string_view text) {
  constexpr std::string_view prefix = "ticket_";
  return text.starts_with(prefix) && text.size() == prefix.size() + kTicketIdDigits &&
         std::all_of(text.begin() + prefix.size(), text.end(),
                     [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Result<SupportTicket> decodeSupportTicket(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<SupportTicket>(json, problems);
}

Result<SupportTickets> decodeSupportTickets(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<SupportTickets>(json, problems);
}

Result<SupportTicketCreated> decodeSupportTicketCreated(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<SupportTicketCreated>(json, problems);
}

Result<SupportTicketCreate> decodeSupportTicketCreate(std::string_view json) {
  return decodeAccountRequest(json, [](const Reader& reader) {
    SupportTicketCreate out;
    out.subject = reader.text("subject");
    out.details = reader.text("details");
    out.serviceId = reader.optionalText("service_id");
    out.failingCommand = reader.optionalText("failing_command");
    out.buildId = reader.optionalText("build_id");
    out.deployId = reader.optionalText("deploy_id");
    out.firstLogLine = reader.optionalText("first_log_line");
    out.severity = reader.optionalText("severity").value_or("normal");
    checkLine(reader, "subject", out.subject, kMaxTicketSubject);
    checkText(reader, "details", out.details, kMaxTicketDetails);
    if (out.serviceId && (out.serviceId->size() > kMaxTicketLink || !isServiceRef(*out.serviceId)))
      reader.report("service_id", "must be the id or the name of a service, at most 64 characters, or null");
    checkOptionalLine(reader, "failing_command", out.failingCommand);
    checkLink(reader, "build_id", out.buildId);
    checkLink(reader, "deploy_id", out.deployId);
    checkOptionalLine(reader, "first_log_line", out.firstLogLine);
    if (out.severity != "low" && out.severity != "normal" && out.severity != "urgent")
      reader.report("severity", "must be low, normal or urgent");
    return out;
  });
}

std::string encode(const SupportTicket& value) { return encodePayload(value); }
std::string encode(const SupportTickets& value) { return encodePayload(value); }
std::string encode(const SupportTicketCreated& value) { return encodePayload(value); }

std::string encode(const SupportTicketCreate& value) {
  EncodeFields::Json json = EncodeFields::Json::object();
  const auto put = [&json](const char* name, const std::optional<std::string>& text) {
    if (text) json[name] = *text;
  };
  json["subject"] = value.subject;
  json["details"] = value.details;
  put("service_id", value.serviceId);
  put("failing_command", value.failingCommand);
  put("build_id", value.buildId);
  put("deploy_id", value.deployId);
  put("first_log_line", value.firstLogLine);
  json["severity"] = value.severity;
  return dumpJson(json);
}

}  // namespace tovuk
